### state: machine
### Searching: why a record was found, names of the filters.

## Why a record was found. Each is a short phrase, shown as a label beside the record.

search-why-title = В названии
search-why-summary = В тексте
search-why-organisation = Название организации
# $theme (String) - label of the theme or topic that was recognised
search-why-theme = По теме: { $theme }
# $concept (String) - the concept of the field that was recognised
search-why-concept = Понятие: { $concept }
# $concept (String) - the subject heading under which the record is filed, a concept of the field
search-why-subject = Рубрика: { $concept }
# $place (String) - name of the country or region that was recognised
search-why-place = Страна или регион: { $place }
# $place (String) - name of the region that was recognised
search-why-place-within = В стране региона: { $place }
# $place (String) - name of the region that was recognised
search-why-place-covered = Охватывает регион: { $place }
# $mode (String) - label of the delivery mode
search-why-mode = Форма проведения: { $mode }
# $language (String) - name of the language, as in French
search-why-language = Язык: { $language }
# $year (String) - the year
search-why-year = Год: { $year }
# The words were found in a translation that is not the one on the screen.
# $language (String) - name of the language, as in French
search-why-text-language = В тексте на языке: { $language }

## Names of the facets.

search-facet-kind = Тип
search-facet-theme = Тема
search-facet-topic = Подтема
search-facet-place = Страна или регион
search-facet-status = Статус
search-facet-mode = Форма проведения
search-facet-organisation = Организация
search-facet-language = Язык
search-facet-year = Год
