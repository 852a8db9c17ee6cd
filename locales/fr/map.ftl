### state: machine
### Map: what there is by country.

map-title = Carte
# What the screen is for.
map-intro = Ce qui est en cours, ce qui est nécessaire et ce qui est offert, pays par pays.
# Label of a choice.
map-show = Colorer selon
# A choice, and the title of the picture.
map-show-initiatives = Initiatives par pays
# A choice, and the title of the picture.
map-show-needs = Besoins exprimés par pays
# A choice, and the title of the picture.
map-show-open = Programmes ouverts par pays
# What the picture shows.
map-summary = Chaque pays compte ce qui le nomme. Ce qui nomme une région ou le monde entier figure ci-dessous et n’est réparti sur aucun pays.
# What the picture shows, for one year.
# $year (String) - the year
map-summary-year = Initiatives en cours en { $year }. Les besoins et les programmes n’ont pas d’année. Ce qui nomme une région ou le monde entier figure ci-dessous.
# Label of a choice of regions to look at.
map-part = Partie du monde
# Behind other counts of a country.
# $count (Number) - programmes that it may ask
map-open =
    { $count ->
        [one] { $count } programme ouvert
       *[other] { $count } programmes ouverts
    }
# In brackets behind the number of initiatives.
# $count (Number) - those of them that run or are planned
map-running =
    { $count ->
        [one] { $count } en cours ou prévue
       *[other] { $count } en cours ou prévues
    }
# What is said of a country.
# $place (String) - its name
# $initiatives (String) - how many initiatives, in words
# $running (String) - how many of them run, in words
# $needs (String) - how many needs, in words
# $open (String) - how many open programmes, in words
map-mark = { $place } : { $initiatives } ({ $running }), { $needs }, { $open }
# Head of a column.
map-column-running = En cours ou prévues
# Head of a column.
map-column-past = Achevées
# Head of a column.
map-column-needs = Besoins
# Head of a column.
map-column-open = Programmes ouverts
# In the legend: the lightest shade.
map-legend-none = Aucun
# In the legend: hatched.
map-legend-gap = Besoin exprimé, rien en cours
# In the legend: a circle.
map-legend-small = Petits États et territoires
# In the legend: a dashed line.
map-legend-undetermined = Frontière non définitivement fixée
# In the legend: land without a code.
map-legend-blank = Sans données associées
# Title of a list.
map-regions = Mention d’une région ou du monde entier
# Title of a list: places without a shape on the map.
map-not-drawn = Hors de la carte
# Below the map.
# $source (String) - whose shapes these are
map-source = Tracés : { $source }. Projection Equal Earth.

## Notes that stand below every map and inside saved ones; their wording follows maps of the United Nations.

map-disclaimer = Les frontières et les noms indiqués et les désignations employées sur cette carte n’impliquent ni reconnaissance ni acceptation officielle de la part de l’Organisation des Nations Unies.
map-note-kashmir = La ligne discontinue au Jammu-et-Cachemire représente approximativement la ligne de contrôle convenue par l’Inde et le Pakistan. Les parties ne se sont pas encore entendues sur le statut définitif du Jammu-et-Cachemire.
map-note-sudan = La frontière définitive entre le Soudan et le Soudan du Sud n’a pas encore été fixée. Le statut définitif de la zone d’Abyei n’a pas encore été déterminé.
map-note-malvinas = Il existe un différend entre les Gouvernements argentin et britannique au sujet de la souveraineté sur les îles Falkland (Malvinas).
