### state: machine
### Searching: why a record was found, names of the filters.

## Why a record was found. Each is a short phrase, shown as a label beside the record.

search-why-title = Dans le titre ou le nom
search-why-summary = Dans le texte
search-why-organisation = Nom d’une organisation
# $theme (String) - label of the theme or topic that was recognised
search-why-theme = Sur le thème : { $theme }
# $concept (String) - the concept of the field that was recognised
search-why-concept = Évoque : { $concept }
# $concept (String) - the subject heading under which the record is filed, a concept of the field
search-why-subject = Classé sous : { $concept }
# $place (String) - name of the country or region that was recognised
search-why-place = Lieu : { $place }
# $place (String) - name of the region that was recognised
search-why-place-within = Dans un pays de : { $place }
# $place (String) - name of the region that was recognised
search-why-place-covered = Couvre la région : { $place }
# $mode (String) - label of the delivery mode
search-why-mode = Mode d’exécution : { $mode }
# $language (String) - name of the language, as in French
search-why-language = Langue : { $language }
# $year (String) - the year
search-why-year = Année : { $year }
# The words were found in a translation that is not the one on the screen.
# $language (String) - name of the language, as in French
search-why-text-language = Dans le texte en cette langue : { $language }

## Names of the facets.

search-facet-kind = Type
search-facet-theme = Thème
search-facet-topic = Sous-thème
search-facet-place = Lieu
search-facet-status = Statut
search-facet-mode = Mode d’exécution
search-facet-organisation = Organisation
search-facet-language = Langue
search-facet-year = Année
