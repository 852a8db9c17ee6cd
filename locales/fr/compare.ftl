### state: machine
### Records side by side: the screen, the terminal, what both say.

compare-title = Comparer des fiches
# An entry in the menu of a record: adds it to the records side by side.
compare-action = Comparer
compare-none = On peut mettre côte à côte de deux à quatre fiches. Cherchez la première ici, ou ouvrez une fiche et choisissez Comparer parmi ses actions.
compare-one = Une fiche est choisie. Cherchez-en une autre ici, ou ouvrez-la et choisissez Comparer parmi ses actions.
compare-intro = Un mot signale chaque champ où les fiches diffèrent ; l’ordre des valeurs ne signifie rien.
# A label beside the name of a field.
compare-differs = Diffère
# In a comparison: records of this kind do not have the field.
compare-no-field = Champ sans objet
compare-only = Afficher uniquement les champs qui diffèrent
compare-same = Les fiches ne diffèrent dans aucun champ.
# Read out before the table.
compare-table = Champs des fiches côte à côte
compare-find = Ajouter une fiche
compare-find-type = Saisissez des mots dans n’importe quelle langue.
compare-find-none = Aucune fiche trouvée.
# $name (String) - title of a record
compare-remove = Retirer « { $name } »

## The terminal.

compare-cli-about = De deux à quatre fiches côte à côte, différences signalées
# $mark (String) - the sign that stands before the fields
compare-cli-differs = { $mark } les fiches diffèrent dans ce champ
