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

# $count (Number) - number of fields
screens-waiting-versions =
    { $count ->
        [one] { $count } champ a plusieurs versions en attente d’examen.
       *[other] { $count } champs ont plusieurs versions en attente d’examen.
    }

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

# Name of the window.
# $title (String) - title of the record
screens-history-of = Historique : { $title }
screens-history-back = Retour à la fiche

# Before the identifier of a change.
screens-history-change = Modification

# $count (Number) - number of fields that the change wrote
screens-history-fields =
    { $count ->
        [one] { $count } champ renseigné
       *[other] { $count } champs renseignés
    }

screens-history-field = Champ
screens-history-value = Valeur
screens-history-removed = valeur supprimée

## Places

screens-places-title = Lieux
screens-places-find = Chercher un pays ou une région par l’un de ses noms
screens-places-own = Votre pays

# Name of the list of regions to jump to, for screen readers.
screens-places-regions = Régions

# $count (Number) - how many places match
screens-places-found =
    { $count ->
        [one] { $count } lieu
       *[other] { $count } lieux
    }

screens-places-none = Aucun lieu de ce nom

# Beside a place in the list.
# $initiatives (Number) - initiatives that name it
screens-places-initiatives =
    { $initiatives ->
        [one] { $initiatives } initiative
       *[other] { $initiatives } initiatives
    }

# Beside a place in the list.
# $needs (Number) - needs that it has stated
screens-places-needs =
    { $needs ->
        [one] { $needs } besoin
       *[other] { $needs } besoins
    }

## Page of a place

screens-place-search = Rechercher ici

# Stands below the number itself.
# $count (Number) - how many initiatives
# $ongoing (Number) - how many of them are ongoing
screens-figure-initiatives =
    { $count ->
        [one] initiative
       *[other] initiatives
    }, dont { $ongoing } en cours

# Stands below the number itself.
# $count (Number) - how many programmes
screens-figure-programmes =
    { $count ->
        [one] programme ouvert à ce lieu
       *[other] programmes ouverts à ce lieu
    }

# Stands below the number itself.
# $count (Number) - how many organisations
screens-figure-organisations =
    { $count ->
        [one] organisation active ici
       *[other] organisations actives ici
    }

# Stands below the number itself.
# $count (Number) - how many needs
screens-figure-needs =
    { $count ->
        [one] besoin exprimé
       *[other] besoins exprimés
    }

screens-theme-years = Initiatives par thème et par année

# Name of the first column, for screen readers.
screens-theme-years-theme = Thème
screens-theme-years-total = Total
screens-theme-years-as-table = Afficher en tableau
screens-theme-years-as-picture = Afficher en image

# Tip on one cell.
# $count (Number) - how many initiatives
# $year (String) - the year
# $theme (String) - the theme
screens-theme-years-cell =
    { $count ->
        [one] { $theme }, { $year } : { $count } initiative
       *[other] { $theme }, { $year } : { $count } initiatives
    }

# $count (Number) - how many initiatives
screens-theme-years-undated =
    { $count ->
        [one] { $count } initiative dont le début n’est pas précisé n’est pas affichée.
       *[other] { $count } initiatives dont le début n’est pas précisé ne sont pas affichées.
    }

screens-theme-years-none = Aucune initiative dont le début soit précisé.
screens-by-theme = Initiatives par thème
screens-by-theme-none = Aucune initiative ne mentionne ce lieu.

# A status and how many have it, as “Ongoing: 3”.
# $status (String) - the status
# $count (Number) - how many
screens-status-count = { $status } : { $count }
screens-place-regional = Dans les régions dont il fait partie
screens-place-organisations = Organisations actives ici
screens-place-organisations-none = Aucune organisation n’est citée.
screens-place-programmes = Programmes ouverts à ce lieu
screens-place-programmes-none = Aucun programme ouvert à ce lieu n’est connu.
screens-place-needs = Besoins exprimés
screens-place-needs-none = Aucun besoin n’a été rendu public.
screens-place-resources = Stratégies, lois et autres ressources
screens-place-resources-none = Le catalogue ne contient aucune ressource de ce lieu.
screens-place-members = Lieux qui en font partie
screens-organisation = Organisation
screens-role = Rôle
screens-initiatives = Initiatives
screens-facts = Faits
screens-facts-none = Aucun fait n’est enregistré.
screens-fact = Fait
screens-value = Valeur
screens-year = Année

## Choosing a country

screens-country-placeholder = Saisir un nom
screens-country-show = Afficher les pays
screens-country-none = Aucun pays de ce nom
screens-country-clear = Aucun pays

## Page of an organisation

# $count (Number) - how many initiatives
# $ongoing (Number) - how many of them are ongoing
screens-organisation-counts =
    { $count ->
        [one] { $count } initiative, dont { $ongoing } en cours
       *[other] { $count } initiatives, dont { $ongoing } en cours
    }

screens-organisation-search = Rechercher dans ses fiches
screens-organisation-kind = Type
screens-organisation-place = Siège
screens-organisation-website = Site Web
screens-organisation-names = Autres noms
screens-organisation-track = Bilan
screens-organisation-track-hint = Établi à partir des initiatives du catalogue, et non des déclarations de l’organisation.
screens-organisation-by-theme = Par thème
screens-organisation-by-place = Par lieu
screens-organisation-by-role = Par rôle
screens-organisation-initiatives = Initiatives
screens-organisation-initiatives-none = Aucune initiative ne la mentionne.
screens-organisation-programmes = Programmes
screens-organisation-resources = Ressources
screens-organisation-partners = Travaille avec
