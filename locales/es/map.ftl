### state: machine
### Map: what there is by country.

map-title = Mapa
# What the screen is for.
map-intro = Qué está en marcha, qué se necesita y qué se ofrece, país por país.
# Label of a choice.
map-show = Colorear según
# A choice, and the title of the picture.
map-show-initiatives = Iniciativas por país
# A choice, and the title of the picture.
map-show-needs = Necesidades declaradas por país
# A choice, and the title of the picture.
map-show-open = Programas abiertos por país
# What the picture shows.
map-summary = Cada país cuenta lo que lo nombra. Lo que nombra una región o todo el mundo figura debajo y no se reparte entre países.
# What the picture shows, for one year.
# $year (String) - the year
map-summary-year = Iniciativas en marcha en { $year }. Las necesidades y los programas no tienen año. Lo que nombra una región o todo el mundo figura debajo.
# Label of a choice of regions to look at.
map-part = Parte del mundo
# Behind other counts of a country.
# $count (Number) - programmes that it may ask
map-open =
    { $count ->
        [one] { $count } programa abierto
       *[other] { $count } programas abiertos
    }
# In brackets behind the number of initiatives.
# $count (Number) - those of them that run or are planned
map-running =
    { $count ->
        [one] { $count } en curso o planificada
       *[other] { $count } en curso o planificadas
    }
# What is said of a country.
# $place (String) - its name
# $initiatives (String) - how many initiatives, in words
# $running (String) - how many of them run, in words
# $needs (String) - how many needs, in words
# $open (String) - how many open programmes, in words
map-mark = { $place }: { $initiatives } ({ $running }), { $needs }, { $open }
# Head of a column.
map-column-running = En curso o planificadas
# Head of a column.
map-column-past = Finalizadas
# Head of a column.
map-column-needs = Necesidades
# Head of a column.
map-column-open = Programas abiertos
# In the legend: the lightest shade.
map-legend-none = Ninguno
# In the legend: hatched.
map-legend-gap = Necesidad declarada sin nada en marcha
# In the legend: a circle.
map-legend-small = Estados y territorios pequeños
# In the legend: a dashed line.
map-legend-undetermined = Límite no determinado de forma definitiva
# In the legend: land without a code.
map-legend-blank = Sin datos asociados
# Title of a list.
map-regions = Con mención de una región o de todo el mundo
# Title of a list: places without a shape on the map.
map-not-drawn = Fuera del mapa
# Below the map.
# $source (String) - whose shapes these are
map-source = Formas: { $source }. Proyección Equal Earth.

## Notes that stand below every map and inside saved ones; their wording follows maps of the United Nations.

map-disclaimer = Los límites y los nombres que figuran en este mapa y las denominaciones utilizadas en él no implican la aprobación ni la aceptación oficial de las Naciones Unidas.
map-note-kashmir = La línea discontinua en Jammu y Cachemira representa de forma aproximada la línea de control convenida por la India y el Pakistán. Las partes aún no han llegado a un acuerdo sobre el estatuto definitivo de Jammu y Cachemira.
map-note-sudan = Aún no se ha determinado la frontera definitiva entre el Sudán y Sudán del Sur. Aún no se ha determinado el estatuto definitivo de la zona de Abyei.
map-note-malvinas = Existe una controversia entre los Gobiernos de la Argentina y del Reino Unido de Gran Bretaña e Irlanda del Norte acerca de la soberanía sobre las Islas Malvinas (Falkland Islands).
