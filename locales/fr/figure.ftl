### state: machine
### The frame of every picture: its table, its source, and the ways to save it.

figure-as-table = Afficher en tableau
figure-as-picture = Afficher en image
# Name of a group of buttons, one for each form of file.
figure-download = Enregistrer la figure
figure-format-svg = Dessin (SVG)
figure-format-png = Image (PNG)
figure-format-csv = Tableau (CSV)
figure-saving = Choix ou écriture du fichier…
# $file (String) - path of the file
figure-saved = Enregistré sous { $file }.
figure-saved-none = Aucun fichier n’a été choisi. Rien n’a été écrit.
# Below a picture and inside saved ones; how current the data are stands beside it.
figure-source = Source : le catalogue de { -brand-name }.
# Below a picture whose marks open something.
figure-open = Pointez une marque ou déplacez-vous avec les flèches ; Enter ouvre ce qu’elle représente.
# Name of a group of fields.
figure-filters = Ce qui est affiché
# A choice.
figure-all-places = Le monde entier
# A choice.
figure-all-themes = Tous les thèmes
# A choice.
figure-all-statuses = Tous les statuts
# A choice.
figure-all-years = Toutes les années
