### state: machine
### Map: what there is by country.

map-title = Карта
# What the screen is for.
map-intro = Что осуществляется, что требуется и что предлагается — по странам.
# Label of a choice.
map-show = Раскрасить по
# A choice, and the title of the picture.
map-show-initiatives = Инициативы по странам
# A choice, and the title of the picture.
map-show-needs = Заявленные потребности по странам
# A choice, and the title of the picture.
map-show-open = Открытые программы по странам
# What the picture shows.
map-summary = За страной учитывается то, где она названа. То, что относится к региону или ко всему миру, приведено ниже и по странам не распределяется.
# What the picture shows, for one year.
# $year (String) - the year
map-summary-year = Инициативы, осуществлявшиеся в { $year } году. У потребностей и программ года нет. То, что относится к региону или ко всему миру, приведено ниже.
# Label of a choice of regions to look at.
map-part = Часть света
# Behind other counts of a country.
# $count (Number) - programmes that it may ask
map-open =
    { $count ->
        [one] { $count } открытая программа
        [few] { $count } открытые программы
        [many] { $count } открытых программ
       *[other] { $count } открытые программы
    }
# In brackets behind the number of initiatives.
# $count (Number) - those of them that run or are planned
map-running =
    { $count ->
        [one] { $count } осуществляется или запланирована
        [few] { $count } осуществляются или запланированы
        [many] { $count } осуществляются или запланированы
       *[other] { $count } осуществляются или запланированы
    }
# What is said of a country.
# $place (String) - its name
# $initiatives (String) - how many initiatives, in words
# $running (String) - how many of them run, in words
# $needs (String) - how many needs, in words
# $open (String) - how many open programmes, in words
map-mark = { $place }: { $initiatives } ({ $running }), { $needs }, { $open }
# Head of a column.
map-column-running = Осуществляются или запланированы
# Head of a column.
map-column-past = Завершены
# Head of a column.
map-column-needs = Потребности
# Head of a column.
map-column-open = Открытые программы
# In the legend: the lightest shade.
map-legend-none = Нет
# In the legend: hatched.
map-legend-gap = Потребность заявлена, ничего не осуществляется
# In the legend: a circle.
map-legend-small = Малые государства и территории
# In the legend: a dashed line.
map-legend-undetermined = Граница окончательно не определена
# In the legend: land without a code.
map-legend-blank = Данные не привязываются
# Title of a list.
map-regions = Названы регион или весь мир
# Title of a list: places without a shape on the map.
map-not-drawn = Нет на карте
# Below the map.
# $source (String) - whose shapes these are
map-source = Контуры: { $source }. Проекция Equal Earth.

## Notes that stand below every map and inside saved ones; their wording follows maps of the United Nations.

map-disclaimer = Указанные на настоящей карте границы и названия и используемые обозначения не означают официального одобрения или признания со стороны Организации Объединенных Наций.
map-note-kashmir = Пунктирная линия в Джамму и Кашмире приблизительно обозначает линию контроля, согласованную Индией и Пакистаном. Окончательный статус Джамму и Кашмира сторонами еще не согласован.
map-note-sudan = Окончательная граница между Суданом и Южным Суданом еще не определена. Окончательный статус района Абьей еще не определен.
map-note-malvinas = Между правительствами Аргентины и Соединенного Королевства Великобритании и Северной Ирландии существует спор относительно суверенитета над Фолклендскими (Мальвинскими) островами.
