### state: machine
### The screens: search, record, history, places, organisation.

## Search

screens-search-title = Recherche

# Name of the window while searching.
# $words (String) - the words searched for
screens-search-title-words = { $words } – Recherche

# $count (Number) - how many results
screens-result-count =
    { $count ->
        [one] { $count } résultat
       *[other] { $count } résultats
    }

# Name of the list, for screen readers.
screens-results = Résultats

# Leads from the filters to the results, on narrow windows.
# $count (Number) - how many results
screens-results-show =
    { $count ->
        [one] Afficher { $count } résultat
       *[other] Afficher { $count } résultats
    }

screens-results-back = Retour aux résultats
screens-record-pane = Fiche ouverte
screens-open-here = Choisissez un résultat pour le lire ici.
screens-open-here-hint = Les flèches parcourent les résultats, la touche Entrée en ouvre un.
screens-filters = Filtres
screens-filters-show = Filtres
screens-sort = Ordre des résultats
screens-sort-relevance = Les plus pertinents
screens-sort-newest = Les plus récents
screens-sort-closing = Clôture prochaine

## Filters

# $facet (String) - name of the list of filters, as “Place”
screens-facet-find = Chercher dans : { $facet }
screens-facet-none = Aucun élément de ce nom

# Spoken while one types into the search inside a filter.
# $count (Number) - how many values of the filter match
screens-facet-found =
    { $count ->
        [one] { $count } élément de ce nom
       *[other] { $count } éléments de ce nom
    }

# $count (Number) - how many there are in all
screens-facet-show-all =
    { $count ->
        [one] Afficher ({ $count })
       *[other] Tout afficher ({ $count })
    }

screens-facet-show-fewer = Afficher moins

# Opens what lies below a theme or region.
# $value (String) - the theme or region
screens-facet-open = Afficher le contenu de : { $value }

# $value (String) - the theme or region
screens-facet-close = Masquer le contenu de : { $value }

screens-facet-years = Années
screens-facet-years-from = De
screens-facet-years-to = À

## Chips

screens-chips-label = Filtres appliqués
screens-chips-clear = Tout effacer
# A chip: only initiatives in which all organisations that were chosen take part.
screens-together = Toutes ces organisations ensemble

# $filter (String) - label of the filter
screens-chip-remove = Supprimer le filtre : { $filter }

# What a word of the search was widened by.
# $term (String) - the theme or place that was recognised
screens-chip-also = aussi : { $term }

# $term (String) - the theme or place that was recognised
screens-chip-switch-off = Rechercher sans : { $term }

# $term (String) - the theme or place that was recognised, and was switched off
screens-chip-switch-on = Rechercher de nouveau avec : { $term }

# $year (String) - the first year
screens-year-from = à partir de { $year }

# $year (String) - the last year
screens-year-to = jusqu’à { $year }

## Nothing found

screens-nothing-found = Aucun résultat

# $words (String) - a better spelling; the results are those of it
screens-results-corrected = Résultats pour « { $words } »

# Beside the line above.
# $words (String) - the words as they were typed
screens-results-as-spelt = Rechercher « { $words } » tel quel

# $words (String) - a better spelling
screens-nothing-did-you-mean = Rechercher « { $words } »

# $filter (String) - label of the filter
screens-nothing-remove = Sans le filtre : { $filter }
screens-nothing-without-filters = Sans aucun filtre
screens-nothing-fewer-words = Essayez avec moins de mots ou d’autres mots, dans n’importe quelle langue.
screens-nothing-everything = Tout afficher
screens-nothing-browse-country = Voir la page de votre pays
screens-nothing-browse-places = Voir les lieux

## Texts and their state

screens-draft-note = Traduction automatique ; personne ne l’a relue.

# Shows the original of a translated text.
# $language (String) - name of the original language in itself
screens-draft-original = Lire l’original ({ $language })

# Beside a translation.
screens-stale = plus ancien que l’original

# Another language stands in.
# $language (String) - name of the language shown, in itself
screens-fallback-note = Il n’y a pas de texte dans votre langue. Langue affichée : { $language }.
screens-versions = Langue du texte

## Record

screens-copy-citation = Copier la citation
screens-copy-link = Copier le lien
screens-edit = Modifier
screens-print = Imprimer
screens-export = Exporter
screens-no-summary = Résumé non précisé
screens-provenance = Provenance
screens-never-confirmed = Pas encore de confirmation par l’entité d’exécution. La fiche repose sur les sources ci-dessous.
screens-confirmed = Dernière confirmation
screens-confidence = Fiabilité
screens-recorded = Enregistrement
screens-notes = Notes de la rédaction
screens-record-id = Identifiant de la fiche
screens-citation = Citation
screens-source = Source
screens-source-published = Publication
screens-source-read = Lecture
screens-source-not-read = citée seulement, non lue
screens-sources-none = Aucune source précisée
screens-related = Fiches connexes
screens-related-none = Aucune fiche connexe

# Opens the rest of a long list of values.
# $count (Number) - how many more there are
screens-more-values =
    { $count ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }

# $count (Number) - how many there are in all
screens-show-all =
    { $count ->
        [one] Afficher ({ $count })
       *[other] Tout afficher ({ $count })
    }

# Places that benefit, where they are too many to name.
# $count (Number) - how many places
screens-place-count =
    { $count ->
        [one] { $count } lieu
       *[other] { $count } lieux
    }

## History

screens-history = Historique

screens-history-value = Valeur
screens-history-removed = valeur supprimée

## Places

screens-places-own = Votre pays

## Page of a place

## Choosing a country

screens-country-placeholder = Saisir un nom
screens-country-show = Afficher les pays
screens-country-none = Aucun pays de ce nom
screens-country-clear = Aucun pays

## Page of an organisation

