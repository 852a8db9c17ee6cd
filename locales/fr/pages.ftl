### state: machine
### The pages of places and organisations, and the history of a record: what the first screens need not wait for.

# Name of the window.
# $title (String) - title of the record
pages-history-of = Historique : { $title }
pages-history-back = Retour à la fiche
# Before the identifier of a change.
pages-history-change = Modification
# $count (Number) - number of fields that the change wrote
pages-history-fields =
    { $count ->
        [one] { $count } champ renseigné
       *[other] { $count } champs renseignés
    }
pages-history-field = Champ
pages-places-title = Lieux
pages-places-find = Chercher un pays ou une région par l’un de ses noms
# Name of the list of regions to jump to, for screen readers.
pages-places-regions = Régions
# $count (Number) - how many places match
pages-places-found =
    { $count ->
        [one] { $count } lieu
       *[other] { $count } lieux
    }
pages-places-none = Aucun lieu de ce nom
# Beside a place in the list.
# $initiatives (Number) - initiatives that name it
pages-places-initiatives =
    { $initiatives ->
        [one] { $initiatives } initiative
       *[other] { $initiatives } initiatives
    }
# Beside a place in the list.
# $needs (Number) - needs that it has stated
pages-places-needs =
    { $needs ->
        [one] { $needs } besoin
       *[other] { $needs } besoins
    }
pages-place-search = Rechercher ici
# Stands below the number itself.
# $count (Number) - how many initiatives
# $ongoing (Number) - how many of them are ongoing
pages-figure-initiatives =
    { $count ->
        [one] initiative
       *[other] initiatives
    }, dont { $ongoing } en cours
# Stands below the number itself.
# $count (Number) - how many programmes
pages-figure-programmes =
    { $count ->
        [one] programme ouvert à ce lieu
       *[other] programmes ouverts à ce lieu
    }
# Stands below the number itself.
# $count (Number) - how many organisations
pages-figure-organisations =
    { $count ->
        [one] organisation active ici
       *[other] organisations actives ici
    }
# Stands below the number itself.
# $count (Number) - how many needs
pages-figure-needs =
    { $count ->
        [one] besoin exprimé
       *[other] besoins exprimés
    }
pages-theme-years = Initiatives par thème et par année
# Name of the first column, for screen readers.
pages-theme-years-theme = Thème
pages-theme-years-total = Total
pages-theme-years-as-table = Afficher en tableau
pages-theme-years-as-picture = Afficher en image
# Tip on one cell.
# $count (Number) - how many initiatives
# $year (String) - the year
# $theme (String) - the theme
pages-theme-years-cell =
    { $count ->
        [one] { $theme }, { $year } : { $count } initiative
       *[other] { $theme }, { $year } : { $count } initiatives
    }
# $count (Number) - how many initiatives
pages-theme-years-undated =
    { $count ->
        [one] { $count } initiative dont le début n’est pas précisé n’est pas affichée.
       *[other] { $count } initiatives dont le début n’est pas précisé ne sont pas affichées.
    }
pages-theme-years-none = Aucune initiative dont le début soit précisé.
pages-by-theme = Initiatives par thème
pages-by-theme-none = Aucune initiative ne mentionne ce lieu.
# A status and how many have it, as “Ongoing: 3”.
# $status (String) - the status
# $count (Number) - how many
pages-status-count = { $status } : { $count }
pages-place-regional = Dans les régions dont il fait partie
pages-place-organisations = Organisations actives ici
pages-place-organisations-none = Aucune organisation n’est citée.
pages-place-programmes = Programmes ouverts à ce lieu
pages-place-programmes-none = Aucun programme ouvert à ce lieu n’est connu.
pages-place-needs = Besoins exprimés
pages-place-needs-none = Aucun besoin n’a été rendu public.
pages-place-resources = Stratégies, lois et autres ressources
pages-place-resources-none = Le catalogue ne contient aucune ressource de ce lieu.
pages-place-members = Lieux qui en font partie
pages-organisation = Organisation
pages-role = Rôle
pages-initiatives = Initiatives
pages-facts = Faits
pages-facts-none = Aucun fait n’est enregistré.
pages-fact = Fait
pages-value = Valeur
pages-year = Année
# $count (Number) - how many initiatives
# $ongoing (Number) - how many of them are ongoing
pages-organisation-counts =
    { $count ->
        [one] { $count } initiative, dont { $ongoing } en cours
       *[other] { $count } initiatives, dont { $ongoing } en cours
    }
pages-organisation-search = Rechercher dans ses fiches
pages-organisation-kind = Type
pages-organisation-place = Siège
pages-organisation-website = Site Web
pages-organisation-names = Autres noms
pages-organisation-track = Bilan
pages-organisation-track-hint = Établi à partir des initiatives du catalogue, et non des déclarations de l’organisation.
pages-organisation-by-theme = Par thème
pages-organisation-by-place = Par lieu
pages-organisation-by-role = Par rôle
pages-organisation-initiatives = Initiatives
pages-organisation-initiatives-none = Aucune initiative ne la mentionne.
pages-organisation-programmes = Programmes
pages-organisation-resources = Ressources
pages-organisation-partners = Travaille avec
