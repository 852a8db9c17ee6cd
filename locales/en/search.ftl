### Searching: why a record was found, names of the filters.

## Why a record was found. Each is a short phrase, shown as a label beside the record.

search-why-title = In the title or name
search-why-summary = In the text
search-why-organisation = Name of an organisation
# $theme (String) - label of the theme or topic that was recognised
search-why-theme = On the theme: { $theme }
# $concept (String) - the concept of the field that was recognised
search-why-concept = Speaks of: { $concept }
# $concept (String) - the subject heading under which the record is filed, a concept of the field
search-why-subject = Filed under: { $concept }
# $place (String) - name of the country or region that was recognised
search-why-place = Place: { $place }
# $place (String) - name of the region that was recognised
search-why-place-within = In a country of: { $place }
# $place (String) - name of the region that was recognised
search-why-place-covered = Covers the region: { $place }
# $mode (String) - label of the delivery mode
search-why-mode = Delivery mode: { $mode }
# $language (String) - name of the language, as in French
search-why-language = Language: { $language }
# $year (String) - the year
search-why-year = Year: { $year }
# The words were found in a translation that is not the one on the screen.
# $language (String) - name of the language, as in French
search-why-text-language = In the text in this language: { $language }

## Names of the facets.

search-facet-kind = Kind
search-facet-theme = Theme
search-facet-topic = Topic
search-facet-place = Place
search-facet-status = Status
search-facet-mode = Delivery mode
search-facet-organisation = Organisation
search-facet-language = Language
search-facet-year = Year
