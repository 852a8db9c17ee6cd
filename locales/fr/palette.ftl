### state: machine
### The palette (Ctrl + K): one field to go anywhere.

# Name of the field, for screen readers.
palette-field = Aller à un écran, un lieu, une organisation, une fiche ou une recherche

# Inside the empty field.
palette-placeholder = Lieu, organisation, fiche, action

# Headings of groups of entries.
palette-actions = Actions
palette-records = Fiches

# The last entry.
# $words (String) - what was typed
palette-search-for = Rechercher « { $words } »
palette-everything = Afficher tout le catalogue

# $language (String) - name of a language in itself
palette-language = Changer la langue : { $language }

# $appearance (String) - light, dark, …
palette-appearance = Apparence : { $appearance }

# Spoken after each change of the list.
# $count (Number) - how many entries there are to choose from
palette-count =
    { $count ->
        [one] { $count } choix
       *[other] { $count } choix
    }

## Beginning to write.

palette-new-initiative = Nouvelle initiative
palette-new-programme = Nouveau programme
palette-new-need = Nouveau besoin
palette-new-organisation = Nouvelle organisation
palette-new-resource = Nouvelle ressource
