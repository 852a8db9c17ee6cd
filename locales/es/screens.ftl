### state: machine
### The screens: search, record, history, places, organisation.

## Search

screens-search-title = Búsqueda

# Name of the window while searching.
# $words (String) - the words searched for
screens-search-title-words = { $words } – Búsqueda

# $count (Number) - how many results
screens-result-count =
    { $count ->
        [one] { $count } resultado
       *[other] { $count } resultados
    }

# Name of the list, for screen readers.
screens-results = Resultados

# Leads from the filters to the results, on narrow windows.
# $count (Number) - how many results
screens-results-show =
    { $count ->
        [one] Mostrar { $count } resultado
       *[other] Mostrar { $count } resultados
    }

screens-results-back = Volver a los resultados
screens-record-pane = Ficha abierta
screens-open-here = Elija un resultado para leerlo aquí.
screens-open-here-hint = Las teclas de flecha recorren los resultados; Intro abre uno.
screens-filters = Filtros
screens-filters-show = Filtros
screens-sort = Orden de los resultados
screens-sort-relevance = Relevancia
screens-sort-newest = Más recientes
screens-sort-closing = Próximo cierre

## Filters

# $facet (String) - name of the list of filters, as “Place”
screens-facet-find = Buscar en: { $facet }
screens-facet-none = Ninguno con este nombre

# Spoken while one types into the search inside a filter.
# $count (Number) - how many values of the filter match
screens-facet-found =
    { $count ->
        [one] { $count } con este nombre
       *[other] { $count } con este nombre
    }

# $count (Number) - how many there are in all
screens-facet-show-all =
    { $count ->
        [one] Mostrar { $count }
       *[other] Mostrar todo ({ $count })
    }

screens-facet-show-fewer = Mostrar menos

# Opens what lies below a theme or region.
# $value (String) - the theme or region
screens-facet-open = Mostrar el contenido de: { $value }

# $value (String) - the theme or region
screens-facet-close = Ocultar el contenido de: { $value }

screens-facet-years = Años
screens-facet-years-from = Desde
screens-facet-years-to = Hasta

## Chips

screens-chips-label = Filtros aplicados
screens-chips-clear = Borrar todo

# $filter (String) - label of the filter
screens-chip-remove = Quitar el filtro: { $filter }

# What a word of the search was widened by.
# $term (String) - the theme or place that was recognised
screens-chip-also = también: { $term }

# $term (String) - the theme or place that was recognised
screens-chip-switch-off = Buscar sin: { $term }

# $term (String) - the theme or place that was recognised, and was switched off
screens-chip-switch-on = Volver a buscar con: { $term }

# $year (String) - the first year
screens-year-from = desde { $year }

# $year (String) - the last year
screens-year-to = hasta { $year }

## Nothing found

screens-nothing-found = Sin resultados

# $words (String) - a better spelling; the results are those of it
screens-results-corrected = Resultados de “{ $words }”

# Beside the line above.
# $words (String) - the words as they were typed
screens-results-as-spelt = Buscar “{ $words }” tal como está escrito

# $words (String) - a better spelling
screens-nothing-did-you-mean = Buscar “{ $words }”

# $filter (String) - label of the filter
screens-nothing-remove = Sin el filtro: { $filter }
screens-nothing-without-filters = Sin ningún filtro
screens-nothing-fewer-words = Pruebe con menos palabras o con otras, en cualquier idioma.
screens-nothing-everything = Mostrar todo
screens-nothing-browse-country = Ver la página de su país
screens-nothing-browse-places = Ver los lugares

## Texts and their state

screens-draft-note = Traducción automática, sin revisar por una persona.

# Shows the original of a translated text.
# $language (String) - name of the original language
screens-draft-original = Leer el original ({ $language })

# Beside a translation.
screens-stale = anterior a su original

# Another language stands in.
# $language (String) - name of the language shown
screens-fallback-note = No hay ningún texto en su idioma. Este está en: { $language }.
screens-versions = Idioma del texto

## Record

screens-copy-citation = Copiar cita
screens-copy-link = Copiar enlace
screens-edit = Editar
screens-print = Imprimir
screens-export = Exportar
screens-no-summary = No consta ningún resumen
screens-provenance = Procedencia
screens-never-confirmed = La entidad ejecutora aún no la ha confirmado. Se basa en las fuentes que figuran a continuación.
screens-confirmed = Última confirmación
screens-confidence = Fiabilidad
screens-recorded = Origen
screens-notes = Notas de la redacción
screens-record-id = Identificador de la ficha
screens-citation = Cita
screens-source = Fuente
screens-source-published = Publicación
screens-source-read = Lectura
screens-source-not-read = solo citada, no leída
screens-sources-none = No consta ninguna fuente
screens-related = Fichas relacionadas
screens-related-none = No se ha encontrado nada relacionado

# $count (Number) - number of fields
screens-waiting-versions =
    { $count ->
        [one] { $count } campo tiene más de una versión pendiente de revisión.
       *[other] { $count } campos tienen más de una versión pendiente de revisión.
    }

# Opens the rest of a long list of values.
# $count (Number) - how many more there are
screens-more-values =
    { $count ->
        [one] y { $count } más
       *[other] y { $count } más
    }

# $count (Number) - how many there are in all
screens-show-all =
    { $count ->
        [one] Mostrar { $count }
       *[other] Mostrar todo ({ $count })
    }

# Places that benefit, where they are too many to name.
# $count (Number) - how many places
screens-place-count =
    { $count ->
        [one] { $count } lugar
       *[other] { $count } lugares
    }

## History

screens-history = Historial

# Name of the window.
# $title (String) - title of the record
screens-history-of = Historial: { $title }
screens-history-back = Volver a la ficha

# Before the identifier of a change.
screens-history-change = Cambio

# $count (Number) - number of fields that the change wrote
screens-history-fields =
    { $count ->
        [one] { $count } campo escrito
       *[other] { $count } campos escritos
    }

screens-history-field = Campo
screens-history-value = Valor
screens-history-removed = valor eliminado

## Places

screens-places-title = Lugares
screens-places-find = Buscar un país o una región por cualquiera de sus nombres
screens-places-own = Su país

# Name of the list of regions to jump to, for screen readers.
screens-places-regions = Regiones

# $count (Number) - how many places match
screens-places-found =
    { $count ->
        [one] { $count } lugar
       *[other] { $count } lugares
    }

screens-places-none = Ningún lugar con este nombre

# Beside a place in the list.
# $initiatives (Number) - initiatives that name it
screens-places-initiatives =
    { $initiatives ->
        [one] { $initiatives } iniciativa
       *[other] { $initiatives } iniciativas
    }

# Beside a place in the list.
# $needs (Number) - needs that it has stated
screens-places-needs =
    { $needs ->
        [one] { $needs } necesidad
       *[other] { $needs } necesidades
    }

## Page of a place

screens-place-search = Buscar aquí

# Stands below the number itself.
# $count (Number) - how many initiatives
# $ongoing (Number) - how many of them are ongoing
screens-figure-initiatives =
    { $count ->
        [one] iniciativa
       *[other] iniciativas
    }, { $ongoing } en curso

# Stands below the number itself.
# $count (Number) - how many programmes
screens-figure-programmes =
    { $count ->
        [one] programa abierto a este lugar
       *[other] programas abiertos a este lugar
    }

# Stands below the number itself.
# $count (Number) - how many organisations
screens-figure-organisations =
    { $count ->
        [one] organización activa aquí
       *[other] organizaciones activas aquí
    }

# Stands below the number itself.
# $count (Number) - how many needs
screens-figure-needs =
    { $count ->
        [one] necesidad expresada
       *[other] necesidades expresadas
    }

screens-theme-years = Actividad por tema y año

# Name of the first column, for screen readers.
screens-theme-years-theme = Tema
screens-theme-years-total = Total
screens-theme-years-as-table = Mostrar como tabla
screens-theme-years-as-picture = Mostrar como gráfico

# Tip on one cell.
# $count (Number) - how many initiatives
# $year (String) - the year
# $theme (String) - the theme
screens-theme-years-cell =
    { $count ->
        [one] { $theme }, { $year }: { $count } iniciativa
       *[other] { $theme }, { $year }: { $count } iniciativas
    }

# $count (Number) - how many initiatives
screens-theme-years-undated =
    { $count ->
        [one] No se muestra { $count } iniciativa sin fecha de inicio.
       *[other] No se muestran { $count } iniciativas sin fecha de inicio.
    }

screens-theme-years-none = Ninguna iniciativa con fecha de inicio.
screens-by-theme = Iniciativas por tema
screens-by-theme-none = Ninguna iniciativa menciona este lugar.

# A status and how many have it, as “Ongoing: 3”.
# $status (String) - the status
# $count (Number) - how many
screens-status-count = { $status }: { $count }
screens-place-regional = En las regiones a las que pertenece
screens-place-organisations = Quién trabaja aquí
screens-place-organisations-none = No se menciona ninguna organización.
screens-place-programmes = Programas abiertos a este lugar
screens-place-programmes-none = No se conoce ningún programa abierto a este lugar.
screens-place-needs = Necesidades expresadas
screens-place-needs-none = No se ha hecho pública ninguna necesidad.
screens-place-resources = Estrategias, leyes y otros recursos
screens-place-resources-none = En el catálogo no figura ningún recurso de este lugar.
screens-place-members = Lugares que comprende
screens-organisation = Organización
screens-role = Función
screens-initiatives = Iniciativas
screens-facts = Datos
screens-facts-none = No se ha registrado ningún dato.
screens-fact = Dato
screens-value = Valor
screens-year = Año

## Choosing a country

screens-country-placeholder = Escriba un nombre
screens-country-show = Mostrar los países
screens-country-none = Ningún país con este nombre
screens-country-clear = Ningún país

## Page of an organisation

# $count (Number) - how many initiatives
# $ongoing (Number) - how many of them are ongoing
screens-organisation-counts =
    { $count ->
        [one] { $count } iniciativa, { $ongoing } en curso
       *[other] { $count } iniciativas, { $ongoing } en curso
    }

screens-organisation-search = Buscar en sus fichas
screens-organisation-kind = Tipo
screens-organisation-place = Sede
screens-organisation-website = Sitio web
screens-organisation-names = Otros nombres
screens-organisation-track = Trayectoria
screens-organisation-track-hint = Calculada a partir de las iniciativas del catálogo, no declarada por la organización.
screens-organisation-by-theme = Por tema
screens-organisation-by-place = Por lugar
screens-organisation-by-role = Por función
screens-organisation-initiatives = Iniciativas
screens-organisation-initiatives-none = Ninguna iniciativa la menciona.
screens-organisation-programmes = Programas
screens-organisation-resources = Recursos
screens-organisation-partners = Colabora con
