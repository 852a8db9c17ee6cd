### state: machine
### Searching: why a record was found, names of the filters.

## Why a record was found. Each is a short phrase, shown as a label beside the record.

search-why-title = En el título o el nombre
search-why-summary = En el texto
search-why-organisation = Nombre de una organización
# $theme (String) - label of the theme or topic that was recognised
search-why-theme = Sobre el tema: { $theme }
# $concept (String) - the concept of the field that was recognised
search-why-concept = Trata de: { $concept }
# $concept (String) - the subject heading under which the record is filed, a concept of the field
search-why-subject = Clasificado en: { $concept }
# $place (String) - name of the country or region that was recognised
search-why-place = Lugar: { $place }
# $place (String) - name of the region that was recognised
search-why-place-within = En un país de: { $place }
# $place (String) - name of the region that was recognised
search-why-place-covered = Abarca la región: { $place }
# $mode (String) - label of the delivery mode
search-why-mode = Modalidad de ejecución: { $mode }
# $language (String) - name of the language, as in French
search-why-language = Idioma: { $language }
# $year (String) - the year
search-why-year = Año: { $year }
# The words were found in a translation that is not the one on the screen.
# $language (String) - name of the language, as in French
search-why-text-language = En el texto en este idioma: { $language }

## Names of the facets.

search-facet-kind = Tipo
search-facet-theme = Tema
search-facet-topic = Subtema
search-facet-place = Lugar
search-facet-status = Estado
search-facet-mode = Modalidad de ejecución
search-facet-organisation = Organización
search-facet-language = Idioma
search-facet-year = Año
