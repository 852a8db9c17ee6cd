### state: machine
### Map: what there is by country.

map-title = 地图
# What the screen is for.
map-intro = 按国家列示正在开展的工作、现有需求和可用支持。
# Label of a choice.
map-show = 按以下内容着色
# A choice, and the title of the picture.
map-show-initiatives = 各国倡议
# A choice, and the title of the picture.
map-show-needs = 各国已提出的需求
# A choice, and the title of the picture.
map-show-open = 各国可申请的方案
# What the picture shows.
map-summary = 每个国家只计入指明该国的内容。指明某一区域或全世界的内容列于下方，不分摊到各国。
# What the picture shows, for one year.
# $year (String) - the year
map-summary-year = { $year } 年开展的倡议。需求和方案不分年份。指明某一区域或全世界的内容列于下方。
# Label of a choice of regions to look at.
map-part = 显示区域
# Behind other counts of a country.
# $count (Number) - programmes that it may ask
map-open =
    { $count ->
       *[other] { $count } 个开放方案
    }
# In brackets behind the number of initiatives.
# $count (Number) - those of them that run or are planned
map-running =
    { $count ->
       *[other] { $count } 个进行中或计划中
    }
# What is said of a country.
# $place (String) - its name
# $initiatives (String) - how many initiatives, in words
# $running (String) - how many of them run, in words
# $needs (String) - how many needs, in words
# $open (String) - how many open programmes, in words
map-mark = { $place }：{ $initiatives }（{ $running }），{ $needs }，{ $open }
# Head of a column.
map-column-running = 进行中或计划中
# Head of a column.
map-column-past = 已完成
# Head of a column.
map-column-needs = 需求
# Head of a column.
map-column-open = 开放方案
# In the legend: the lightest shade.
map-legend-none = 无
# In the legend: hatched.
map-legend-gap = 已提出需求但无进行中的倡议
# In the legend: a circle.
map-legend-small = 小国和小领土
# In the legend: a dashed line.
map-legend-undetermined = 尚未最终确定的边界
# In the legend: land without a code.
map-legend-blank = 不关联数据
# Title of a list.
map-regions = 指明区域或全世界
# Title of a list: places without a shape on the map.
map-not-drawn = 未在地图上显示
# Below the map.
# $source (String) - whose shapes these are
map-source = 图形：{ $source }。Equal Earth投影。

## Notes that stand below every map and inside saved ones; their wording follows maps of the United Nations.

map-disclaimer = 本地图所示边界和名称以及所用名称不意味着联合国的正式认可或接受。
map-note-kashmir = 查谟和克什米尔境内的虚线大致表示印度和巴基斯坦商定的控制线。双方尚未就查谟和克什米尔的最终地位达成一致。
map-note-sudan = 苏丹与南苏丹之间的最终边界尚未确定。阿卜耶伊地区的最终地位尚未确定。
map-note-malvinas = 阿根廷政府与大不列颠及北爱尔兰联合王国政府对福克兰群岛（马尔维纳斯）的主权存在争端。
