### state: machine
### Searches that are kept on this computer: saved ones under a name, and the recent ones.

saved-title = Recherches enregistrées
saved-intro = Elles restent sur cet ordinateur. Chacune indique combien de ses résultats sont nouveaux ou ont changé depuis sa dernière ouverture.
saved-none = Aucune recherche n’est encore enregistrée. Recherchez quelque chose, puis choisissez « Enregistrer cette recherche ».

# Beside a saved search; also above its results.
# $count (Number) - how many results are new
# $date (String) - day on which it was last opened, written out
saved-new =
    { $count ->
        [one] { $count } nouveau résultat depuis le { $date }
       *[other] { $count } nouveaux résultats depuis le { $date }
    }

# $date (String) - day on which it was last opened, written out
saved-new-none = Rien de nouveau depuis le { $date }
saved-lost = Elle filtre selon un élément qui n’est plus dans le catalogue et ne peut pas être lancée.

# Label on a result that is new to a saved search. Agrees with “result”.
saved-hit-new = Nouveau

## Saving, renaming, deleting

saved-save = Enregistrer cette recherche
saved-name = Nom
saved-name-hint = Il reste sur cet ordinateur.
saved-keep = Enregistrer
saved-cancel = Annuler

# $name (String) - the name it was given
saved-kept = Enregistrée sous « { $name } »
saved-rename = Renommer la recherche

# Button beside one of several searches, for screen readers and as a tip.
# $name (String) - the name of the search
saved-rename-of = Renommer : { $name }

# Button beside one of several searches, for screen readers and as a tip.
# $name (String) - the name of the search
saved-delete-of = Supprimer : { $name }

# $name (String) - the name of the search
saved-deleted = « { $name } » est supprimée
saved-undo = Annuler l’action

## Recent searches

saved-recent = Recherches récentes
saved-recent-clear = Effacer les recherches récentes
saved-recent-cleared = Les recherches récentes sont effacées
saved-recent-none = Les recherches dont vous ouvrez les résultats apparaîtront ici.
