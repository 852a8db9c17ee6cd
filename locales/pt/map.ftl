### state: machine
### Map: what there is by country.

map-title = Mapa
# What the screen is for.
map-intro = O que está em curso, o que é necessário e o que é oferecido, país a país.
# Label of a choice.
map-show = Colorir segundo
# A choice, and the title of the picture.
map-show-initiatives = Iniciativas por país
# A choice, and the title of the picture.
map-show-needs = Necessidades declaradas por país
# A choice, and the title of the picture.
map-show-open = Programas abertos por país
# What the picture shows.
map-summary = Cada país conta o que o nomeia. O que nomeia uma região ou todo o mundo consta abaixo e não se reparte por países.
# What the picture shows, for one year.
# $year (String) - the year
map-summary-year = Iniciativas em curso em { $year }. As necessidades e os programas não têm ano. O que nomeia uma região ou todo o mundo consta abaixo.
# Label of a choice of regions to look at.
map-part = Parte do mundo
# Behind other counts of a country.
# $count (Number) - programmes that it may ask
map-open =
    { $count ->
        [one] { $count } programa aberto
       *[other] { $count } programas abertos
    }
# In brackets behind the number of initiatives.
# $count (Number) - those of them that run or are planned
map-running =
    { $count ->
        [one] { $count } em curso ou planeada
       *[other] { $count } em curso ou planeadas
    }
# What is said of a country.
# $place (String) - its name
# $initiatives (String) - how many initiatives, in words
# $running (String) - how many of them run, in words
# $needs (String) - how many needs, in words
# $open (String) - how many open programmes, in words
map-mark = { $place }: { $initiatives } ({ $running }), { $needs }, { $open }
# Head of a column.
map-column-running = Em curso ou planeadas
# Head of a column.
map-column-past = Concluídas
# Head of a column.
map-column-needs = Necessidades
# Head of a column.
map-column-open = Programas abertos
# In the legend: the lightest shade.
map-legend-none = Nenhum
# In the legend: hatched.
map-legend-gap = Necessidade declarada, nada em curso
# In the legend: a circle.
map-legend-small = Estados e territórios pequenos
# In the legend: a dashed line.
map-legend-undetermined = Limite não determinado definitivamente
# In the legend: land without a code.
map-legend-blank = Sem dados associados
# Title of a list.
map-regions = Com menção de uma região ou de todo o mundo
# Title of a list: places without a shape on the map.
map-not-drawn = Fora do mapa
# Below the map.
# $source (String) - whose shapes these are
map-source = Formas: { $source }. Projeção Equal Earth.

## Notes that stand below every map and inside saved ones; their wording follows maps of the United Nations.

map-disclaimer = As fronteiras e os nomes indicados e as designações utilizadas neste mapa não implicam reconhecimento nem aceitação oficial por parte das Nações Unidas.
map-note-kashmir = A linha tracejada em Jamu e Caxemira representa aproximadamente a Linha de Controlo acordada pela Índia e pelo Paquistão. As partes ainda não chegaram a acordo sobre o estatuto definitivo de Jamu e Caxemira.
map-note-sudan = A fronteira definitiva entre o Sudão e o Sudão do Sul ainda não foi determinada. O estatuto definitivo da zona de Abiei ainda não foi determinado.
map-note-malvinas = Existe um diferendo entre os Governos da Argentina e do Reino Unido da Grã-Bretanha e Irlanda do Norte sobre a soberania das Ilhas Falkland (Malvinas).
