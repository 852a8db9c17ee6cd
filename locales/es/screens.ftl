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
# A chip: only initiatives in which all organisations that were chosen take part.
screens-together = Todas estas organizaciones juntas

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

screens-history-value = Valor
screens-history-removed = valor eliminado

## Places

screens-places-own = Su país

## Page of a place

## Choosing a country

screens-country-placeholder = Escriba un nombre
screens-country-show = Mostrar los países
screens-country-none = Ningún país con este nombre
screens-country-clear = Ningún país

## Page of an organisation

