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
# A chip: only initiatives in which all organisations that were chosen take part.
screens-together = 以上各组织共同参与

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

screens-history-value = 值
screens-history-removed = 已移除

## Places

screens-places-own = 您的国家

## Page of a place

## Choosing a country

screens-country-placeholder = 输入名称
screens-country-show = 显示国家
screens-country-none = 没有此名称的国家
screens-country-clear = 不选国家

## Page of an organisation

