### state: machine
### The terminal: help, usage errors and tables of the program “trefoil”.
### Names of commands, options and codes (init, --place, FJ) are typed as they stand: never translate them.

cli-about = El catálogo de creación de capacidades cibernéticas en este equipo. No requiere conexión a la red.
cli-after-help = “trefoil ORDEN --help” explica una orden.

## Headings and words of the help.

cli-heading-usage = Uso
cli-heading-commands = Órdenes
cli-heading-arguments = Argumentos
cli-heading-options = Opciones
cli-heading-global = Opciones de todas las órdenes
cli-word-options = OPCIONES
cli-word-command = ORDEN

## What stands for a value. Capital letters where the script has them, no spaces.

cli-value-query = PALABRAS
cli-value-kind = TIPO
cli-value-theme = TEMA
cli-value-place = LUGAR
cli-value-status = ESTADO
cli-value-organisation = NOMBRE
cli-value-mode = MODALIDAD
cli-value-language = IDIOMA
cli-value-years = A..B
cli-value-sort = CRITERIO
cli-value-number = NÚMERO
cli-value-folder = CARPETA
cli-value-reference = TIPO:NOMBRE
cli-value-code = CÓDIGO

## Commands.

cli-init-about = Crear el catálogo o actualizarlo
cli-search-about = Buscar iniciativas, programas, necesidades, organizaciones y recursos
cli-show-about = Mostrar una ficha
cli-place-about = Mostrar qué se ejecuta en un país o región y qué programas le están abiertos
cli-organisation-about = Mostrar la trayectoria de una organización
cli-history-about = Mostrar quién modificó una ficha y cuándo
cli-doctor-about = Comprobar el catálogo de este equipo

## Options and arguments.

cli-option-help = Explicar la orden
cli-option-version = Mostrar la versión
cli-option-json = Responder en JSON, para programas
cli-option-lang = Idioma de la respuesta: ar, en, es, fr, pt, ru o zh
cli-option-data-dir = Carpeta del catálogo y de su configuración
cli-option-from = Carpeta con los datos de partida; si no se indica, los datos incluidos
cli-argument-query = Palabras que se buscan, en cualquier idioma; sin palabras, se enumera todo
cli-option-kind = initiative, programme, need, organisation o resource; se puede repetir
cli-option-theme = Tema (A a E, X) o subtema, como ciip; se puede repetir
cli-option-place = País (FJ), región de las Naciones Unidas (061) o XK; se puede repetir
cli-option-status = planned, ongoing o completed; para los programas, rolling, calls, annual o closed; se puede repetir
cli-option-organisation = Nombre abreviado de una organización, como gfce; se puede repetir
cli-option-mode = Modalidad de ejecución, como training; se puede repetir
cli-option-language = Idioma del apoyo o del documento, como fr; se puede repetir
cli-option-years = Años, como 2020..2024, 2020.. o 2022
cli-option-sort = relevance, newest o closing
cli-option-limit = Cuántas fichas se muestran, 200 como máximo; 20 si no se indica
cli-option-offset = Cuántas fichas se omiten
cli-option-facets = Contar las fichas por tipo, tema, lugar y otros criterios
cli-argument-reference = Tipo y nombre abreviado de la ficha, como initiative:cyber4dev
cli-argument-place = País (FJ), región de las Naciones Unidas (061), XK, o 001 para el mundo
cli-argument-organisation = Nombre abreviado de la organización, como gfce

## Wrong usage.

# $argument (String) - what was typed
cli-usage-unknown-argument = “{ $argument }” no es una opción válida aquí.
# $command (String) - what was typed
cli-usage-unknown-command = “{ $command }” no es una orden.
# $value (String) - what was typed
# $argument (String) - the option or argument it was typed for
cli-usage-invalid-value = “{ $value }” no es un valor válido para { $argument }.
# $argument (String) - the option
cli-usage-value-missing = { $argument } necesita un valor.
# $arguments (String) - list of arguments
cli-usage-argument-missing = Falta algo: { $arguments }.
cli-usage-command-missing = Falta una orden.
# $argument (String) - the option
cli-usage-argument-repeated = { $argument } solo se puede indicar una vez.
# $argument (String) - the option
# $others (String) - list of options that exclude it
cli-usage-argument-conflict = { $argument } no se puede indicar junto con { $others }.
cli-usage-text-invalid = Un argumento no es texto válido (UTF-8).
cli-usage-other = No se ha podido entender la orden.
# $suggestion (String) - what may have been meant
cli-usage-suggestion = Quizá quiso decir “{ $suggestion }”.
# $values (String) - list of accepted values
cli-usage-values = Utilice uno de estos valores: { $values }.
# $command (String) - the command to type for help
cli-usage-hint = “{ $command }” explica el uso.
# $value (String) - what was typed
cli-usage-reference = “{ $value }” no designa ninguna ficha.
cli-usage-reference-hint = Escriba el tipo, dos puntos y el nombre abreviado, como en initiative:cyber4dev. Los tipos son initiative, programme, need, organisation y resource.
# $value (String) - what was typed
cli-usage-years = “{ $value }” no es un período de años.
cli-usage-years-hint = Escríbalo así: 2020..2024, 2020.., ..2024 o 2022.

## What the commands say.

# Stands before an error.
# $message (String) - the whole sentence
cli-error = Error: { $message }
# $number (Number) - number of the release
# $date (Date) - date of the release
cli-data-as-of = Datos de la edición { $number }, { $date }.
# $path (String) - file of the catalogue
cli-init-built = Se ha creado el catálogo en { $path }.
# $path (String) - file of the catalogue
cli-init-refreshed = Se ha actualizado el catálogo situado en { $path }.
# $path (String) - file of the catalogue
cli-init-unchanged = El catálogo situado en { $path } está actualizado.
# $path (String) - file of the data folder
# $line (String) - number of the line in the file, from 1
# $reason (String) - what is wrong with the line, a sentence
cli-init-finding = { $path }, línea { $line }: { $reason }
# $path (String) - file of the data folder
# $reason (String) - what is wrong with the file, a sentence
cli-init-finding-file = { $path }: { $reason }

# $shown (Number) - how many records are listed
# $total (Number) - how many records were found
cli-search-shown =
    { $total ->
        [one] Se ha encontrado { $total } ficha.
       *[other] Se han encontrado { $total } fichas; se enumeran { $shown }.
    }
cli-search-none = No se ha encontrado nada.
cli-search-none-hint = Quite un filtro, utilice menos palabras o escríbalas en otro idioma.
# $suggestion (String) - a better spelling; the results are those of it
cli-search-corrected = Resultados de “{ $suggestion }”
# $suggestion (String) - a better spelling
cli-search-did-you-mean = Quizá quiso decir “{ $suggestion }”.
# $terms (String) - list of recognised themes and places
cli-search-widened = También se ha buscado: { $terms }
# $count (Number) - how many more values there are
cli-more =
    { $count ->
        [one] y { $count } más
       *[other] y { $count } más
    }
# Stands under a table in which some texts bear the mark.
# $mark (String) - the mark, as in *
cli-machine-draft = { $mark } Traducción automática, sin revisar por una persona.
# $mark (String) - the mark
cli-fallback = { $mark } No disponible en su idioma; se muestra en otro.

cli-column-reference = Ficha
cli-column-title = Título
cli-column-where = Dónde
cli-column-when = Cuándo
cli-column-why = Por qué
cli-column-state = Estado
cli-column-check = Comprobación
cli-column-result = Resultado
cli-column-found = Qué se ha encontrado

cli-section-themes = Temas y subtemas
cli-section-languages = Idiomas de los textos
cli-section-sources = Fuentes
cli-section-related = Fichas relacionadas
cli-section-citation = Cita
cli-section-figures = Cifras
cli-section-running = Iniciativas por tema
cli-section-regional = Iniciativas de la región en general
cli-section-open = Programas abiertos a este lugar
cli-section-organisations = Quién financia y ejecuta aquí
cli-section-needs = Necesidades expresadas públicamente
cli-section-resources = Estrategias, leyes y otros recursos
cli-section-facts = Datos
cli-section-within = Forma parte de
cli-section-members = Comprende
cli-section-by-theme = Por tema
cli-section-by-place = Por lugar
cli-section-by-role = Por función
cli-section-initiatives = Iniciativas
cli-section-programmes = Programas
cli-section-partners = Colabora con

cli-label-stale = anterior al original
cli-label-shown = en pantalla
cli-label-initiatives = Iniciativas
cli-label-ongoing = En curso
cli-label-programmes-open = Programas abiertos a este lugar
cli-label-organisations = Organizaciones que financian o ejecutan aquí
cli-label-needs = Necesidades públicas
cli-label-recorded = Origen
cli-label-who = Quién
cli-label-trust = Confianza
cli-label-source = Fuente
cli-not-confirmed = Sin confirmación de la entidad ejecutora
cli-not-read = solo citada, no leída
# $count (Number) - fields with more than one version
cli-conflicts =
    { $count ->
        [one] { $count } campo tiene más de una versión y espera en Por revisar.
       *[other] { $count } campos tienen más de una versión y esperan en Por revisar.
    }
cli-doctor-passed = Sin fallos
cli-doctor-failed = Con fallos
cli-doctor-well = Todo está en orden.
cli-doctor-unwell = Algunas comprobaciones han fallado.
cli-none = Sin elementos

cli-saved-about = Mostrar las búsquedas guardadas y lo nuevo desde la última consulta
cli-saved-add-about = Guardar una búsqueda con un nombre
cli-saved-run-about = Ejecutar una búsqueda guardada; a partir de entonces, lo nuevo se cuenta desde ese momento
cli-saved-rename-about = Cambiar el nombre de una búsqueda guardada
cli-saved-remove-about = Eliminar una búsqueda guardada
cli-value-name = NOMBRE
cli-value-new-name = NOMBRE-NUEVO
cli-argument-saved = Nombre de la búsqueda guardada
cli-argument-new-name = El nombre que debe tener
cli-column-name = Nombre
cli-column-new = Nuevas
cli-column-since = Desde
cli-column-search = Búsqueda
cli-saved-none = Todavía no hay búsquedas guardadas. “trefoil saved add” guarda una.
# $name (String) - name of the saved search
cli-saved-added = La búsqueda se ha guardado como “{ $name }”.
# $name (String) - name of the saved search
cli-saved-removed = Se ha eliminado la búsqueda guardada “{ $name }”.
# $name (String) - new name of the saved search
cli-saved-renamed = La búsqueda guardada se llama ahora “{ $name }”.
# $count (Number) - records that are new to the saved search
# $date (Date) - day of the last look
cli-saved-new =
    { $count ->
        [0] No hay nada nuevo desde el { $date }.
        [one] Hay { $count } ficha nueva desde el { $date }.
       *[other] Hay { $count } fichas nuevas desde el { $date }.
    }
cli-saved-cannot-run = No se puede ejecutar: filtra por algo que el catálogo ya no tiene.
