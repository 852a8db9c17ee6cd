### state: machine
### The screens: search, record, history, places, organisation.

## Search

screens-search-title = 搜索

# Name of the window while searching.
# $words (String) - the words searched for
screens-search-title-words = { $words } – 搜索

# $count (Number) - how many results
screens-result-count =
    { $count ->
       *[other] { $count }条结果
    }

# Name of the list, for screen readers.
screens-results = 结果

# Leads from the filters to the results, on narrow windows.
# $count (Number) - how many results
screens-results-show =
    { $count ->
       *[other] 显示{ $count }条结果
    }

screens-results-back = 返回结果
screens-record-pane = 打开的条目
screens-open-here = 选择一条结果，即可在此阅读。
screens-open-here-hint = 用方向键在结果中移动，按Enter键打开结果。
screens-filters = 筛选条件
screens-filters-show = 筛选条件
screens-sort = 排序方式
screens-sort-relevance = 相关度
screens-sort-newest = 最新
screens-sort-closing = 即将截止

## Filters

# $facet (String) - name of the list of filters, as “Place”
screens-facet-find = 在“{ $facet }”中查找
screens-facet-none = 没有此名称的选项

# Spoken while one types into the search inside a filter.
# $count (Number) - how many values of the filter match
screens-facet-found =
    { $count ->
       *[other] { $count }个同名选项
    }

# $count (Number) - how many there are in all
screens-facet-show-all =
    { $count ->
       *[other] 全部显示（{ $count }）
    }

screens-facet-show-fewer = 收起

# Opens what lies below a theme or region.
# $value (String) - the theme or region
screens-facet-open = 显示所含内容：{ $value }

# $value (String) - the theme or region
screens-facet-close = 隐藏所含内容：{ $value }

screens-facet-years = 年份
screens-facet-years-from = 自
screens-facet-years-to = 至

## Chips

screens-chips-label = 已用筛选条件
screens-chips-clear = 全部清除

# $filter (String) - label of the filter
screens-chip-remove = 移除筛选条件：{ $filter }

# What a word of the search was widened by.
# $term (String) - the theme or place that was recognised
screens-chip-also = 另含：{ $term }

# $term (String) - the theme or place that was recognised
screens-chip-switch-off = 搜索时不含：{ $term }

# $term (String) - the theme or place that was recognised, and was switched off
screens-chip-switch-on = 重新搜索并包括：{ $term }

# $year (String) - the first year
screens-year-from = { $year }年起

# $year (String) - the last year
screens-year-to = 至{ $year }年

## Nothing found

screens-nothing-found = 未找到任何结果

# $words (String) - a better spelling; the results are those of it
screens-results-corrected = 以下是“{ $words }”的结果

# Beside the line above.
# $words (String) - the words as they were typed
screens-results-as-spelt = 按原文搜索“{ $words }”

# $words (String) - a better spelling
screens-nothing-did-you-mean = 搜索“{ $words }”

# $filter (String) - label of the filter
screens-nothing-remove = 移除筛选条件：{ $filter }
screens-nothing-without-filters = 移除所有筛选条件
screens-nothing-fewer-words = 请减少或更换词语，任何语言均可。
screens-nothing-everything = 全部显示
screens-nothing-browse-country = 查看您的国家页面
screens-nothing-browse-places = 查看地点

## Texts and their state

screens-draft-note = 机器译稿，未经审校。

# Shows the original of a translated text.
# $language (String) - name of the original language
screens-draft-original = 阅读原文（{ $language }）

# Beside a translation.
screens-stale = 译文已过时

# Another language stands in.
# $language (String) - name of the language shown
screens-fallback-note = 没有您所用语言的文本。此处显示的语言：{ $language }。
screens-versions = 文本语言

## Record

screens-copy-citation = 复制引文
screens-copy-link = 复制链接
screens-edit = 编辑
screens-print = 打印
screens-export = 导出
screens-no-summary = 未提供摘要
screens-provenance = 数据沿革
screens-never-confirmed = 尚未经执行方确认，以下列来源为依据。
screens-confirmed = 最近确认
screens-confidence = 可信度
screens-recorded = 记录情况
screens-notes = 编者备注
screens-record-id = 条目标识符
screens-citation = 引文
screens-source = 来源
screens-source-published = 发布时间
screens-source-read = 阅读时间
screens-source-not-read = 仅列名，未阅读
screens-sources-none = 未注明来源
screens-related = 相关条目
screens-related-none = 未找到相关条目

# $count (Number) - number of fields
screens-waiting-versions =
    { $count ->
       *[other] { $count }个字段有多个版本等待审阅。
    }

# Opens the rest of a long list of values.
# $count (Number) - how many more there are
screens-more-values =
    { $count ->
       *[other] 另有{ $count }个
    }

# $count (Number) - how many there are in all
screens-show-all =
    { $count ->
       *[other] 全部显示（{ $count }）
    }

# Places that benefit, where they are too many to name.
# $count (Number) - how many places
screens-place-count =
    { $count ->
       *[other] { $count }个地点
    }

## History

screens-history = 历史记录

# Name of the window.
# $title (String) - title of the record
screens-history-of = 历史记录：{ $title }
screens-history-back = 返回条目

# Before the identifier of a change.
screens-history-change = 更改

# $count (Number) - number of fields that the change wrote
screens-history-fields =
    { $count ->
       *[other] 写入{ $count }个字段
    }

screens-history-field = 字段
screens-history-value = 值
screens-history-removed = 已移除

## Places

screens-places-title = 地点
screens-places-find = 按任一名称查找国家或区域
screens-places-own = 您的国家

# Name of the list of regions to jump to, for screen readers.
screens-places-regions = 区域

# $count (Number) - how many places match
screens-places-found =
    { $count ->
       *[other] { $count }个地点
    }

screens-places-none = 没有此名称的地点

# Beside a place in the list.
# $initiatives (Number) - initiatives that name it
screens-places-initiatives =
    { $initiatives ->
       *[other] { $initiatives }项倡议
    }

# Beside a place in the list.
# $needs (Number) - needs that it has stated
screens-places-needs =
    { $needs ->
       *[other] { $needs }项需求
    }

## Page of a place

screens-place-search = 在此搜索

# Stands below the number itself.
# $count (Number) - how many initiatives
# $ongoing (Number) - how many of them are ongoing
screens-figure-initiatives =
    { $count ->
       *[other] 项倡议
    }，其中{ $ongoing }项进行中

# Stands below the number itself.
# $count (Number) - how many programmes
screens-figure-programmes =
    { $count ->
       *[other] 项向其开放的方案
    }

# Stands below the number itself.
# $count (Number) - how many organisations
screens-figure-organisations =
    { $count ->
       *[other] 个在此开展工作的组织
    }

# Stands below the number itself.
# $count (Number) - how many needs
screens-figure-needs =
    { $count ->
       *[other] 项已提出的需求
    }

screens-theme-years = 按主题和年份分列的倡议

# Name of the first column, for screen readers.
screens-theme-years-theme = 主题
screens-theme-years-total = 合计
screens-theme-years-as-table = 以表格显示
screens-theme-years-as-picture = 以图形显示

# Tip on one cell.
# $count (Number) - how many initiatives
# $year (String) - the year
# $theme (String) - the theme
screens-theme-years-cell =
    { $count ->
       *[other] { $theme }，{ $year }年：{ $count }项倡议
    }

# $count (Number) - how many initiatives
screens-theme-years-undated =
    { $count ->
       *[other] { $count }项倡议未说明开始时间，故未显示。
    }

screens-theme-years-none = 没有已说明开始时间的倡议。
screens-by-theme = 按主题分列的倡议
screens-by-theme-none = 没有倡议提及此地点。

# A status and how many have it, as “Ongoing: 3”.
# $status (String) - the status
# $count (Number) - how many
screens-status-count = { $status }：{ $count }
screens-place-regional = 所属区域的倡议
screens-place-organisations = 在此开展工作的组织
screens-place-organisations-none = 未列出任何组织。
screens-place-programmes = 向其开放的方案
screens-place-programmes-none = 据知没有向其开放的方案。
screens-place-needs = 已提出的需求
screens-place-needs-none = 没有公开任何需求。
screens-place-resources = 战略、法律和其他资源
screens-place-resources-none = 目录中没有此地点的资源。
screens-place-members = 所含地点
screens-organisation = 组织
screens-role = 角色
screens-initiatives = 倡议
screens-facts = 事实
screens-facts-none = 没有记录任何事实。
screens-fact = 事实
screens-value = 值
screens-year = 年份

## Choosing a country

screens-country-placeholder = 输入名称
screens-country-show = 显示国家
screens-country-none = 没有此名称的国家
screens-country-clear = 不选国家

## Page of an organisation

# $count (Number) - how many initiatives
# $ongoing (Number) - how many of them are ongoing
screens-organisation-counts =
    { $count ->
       *[other] { $count }项倡议，其中{ $ongoing }项进行中
    }

screens-organisation-search = 搜索其条目
screens-organisation-kind = 类型
screens-organisation-place = 总部所在地
screens-organisation-website = 网站
screens-organisation-names = 其他名称
screens-organisation-track = 业绩记录
screens-organisation-track-hint = 根据目录所列倡议统计，并非该组织自行声明。
screens-organisation-by-theme = 按主题
screens-organisation-by-place = 按地点
screens-organisation-by-role = 按角色
screens-organisation-initiatives = 倡议
screens-organisation-initiatives-none = 没有倡议提及该组织。
screens-organisation-programmes = 方案
screens-organisation-resources = 资源
screens-organisation-partners = 合作组织
