### state: machine
### What stands around every screen of the window: the bar at the top, the rail, messages of the window itself.

window-brand = { -brand-name }

# The name of the window, as the system shows it.
# $screen (String) - name of the screen or of the record
window-title = { $screen } – { -brand-name }

# Link on the brand mark.
window-home = { -brand-name }: inicio

# First link of the page, for keyboards and screen readers.
window-skip = Saltar al contenido

## Search box

window-search-label = Buscar en el catálogo
window-search-placeholder = Buscar en cualquier idioma
# Button inside a search box: takes away what was typed.
window-search-clear = Borrar las palabras

## Rail

# Name of the list of screens, for screen readers.
window-navigation = Pantallas
window-nav-search = Búsqueda
window-nav-places = Lugares
window-nav-organisations = Organizaciones
window-nav-match = Correspondencias
window-nav-overview = Panorama
window-nav-write = Redactar
window-nav-settings = Configuración
window-nav-help = Ayuda
window-shortcuts = Atajos de teclado

## Data and network

window-offline = Sin conexión

# Tip on the badge “Offline”.
window-offline-description = Todo está en este equipo. No se utiliza ninguna red.

# Stands on every screen and every print.
# $release (Number) - number of the release of the catalogue
# $date (String) - its date, written out
window-data-as-of = Datos de la edición { $release }, { $date }

## Language

window-language = Idioma

# Name of the button that opens the list of languages, for screen readers.
# $language (String) - name of the present language in itself
window-language-current = Idioma: { $language }

## Messages

window-loading = Cargando…
window-copied = Copiado
window-copy-failed = No se ha podido copiar
window-close = Cerrar
window-error-title = No se ha podido mostrar
window-error-unexpected = Se ha producido un error inesperado. Inténtelo de nuevo; si vuelve a ocurrir, reinicie { -brand-name }.
window-error-retry = Reintentar
window-start-failed = { -brand-name } no se ha podido iniciar
window-not-found = No hay nada en esta dirección
window-not-found-hint = Puede que la dirección esté mal escrita o que haya cambiado de nombre lo que había en ella.
# Name of the palette and of the button that opens it.
window-palette = Ir a…
window-key-ctrl-k = Ctrl + K
window-key-cmd-k = Cmd + K
