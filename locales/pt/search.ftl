### state: machine
### Searching: why a record was found, names of the filters.

## Why a record was found. Each is a short phrase, shown as a label beside the record.

search-why-title = No título ou no nome
search-why-summary = No texto
search-why-organisation = Nome de uma organização
# $theme (String) - label of the theme or topic that was recognised
search-why-theme = Sobre o tema: { $theme }
# $concept (String) - the concept of the field that was recognised
search-why-concept = Fala de: { $concept }
# $concept (String) - the subject heading under which the record is filed, a concept of the field
search-why-subject = Classificado em: { $concept }
# $place (String) - name of the country or region that was recognised
search-why-place = Lugar: { $place }
# $place (String) - name of the region that was recognised
search-why-place-within = Num país de: { $place }
# $place (String) - name of the region that was recognised
search-why-place-covered = Abrange a região: { $place }
# $mode (String) - label of the delivery mode
search-why-mode = Modalidade de execução: { $mode }
# $language (String) - name of the language, as in French
search-why-language = Idioma: { $language }
# $year (String) - the year
search-why-year = Ano: { $year }
# The words were found in a translation that is not the one on the screen.
# $language (String) - name of the language, as in French
search-why-text-language = No texto neste idioma: { $language }

## Names of the facets.

search-facet-kind = Tipo
search-facet-theme = Tema
search-facet-topic = Subtema
search-facet-place = Lugar
search-facet-status = Estado
search-facet-mode = Modalidade de execução
search-facet-organisation = Organização
search-facet-language = Idioma
search-facet-year = Ano
