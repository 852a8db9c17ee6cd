### state: machine
### Searching: why a record was found, names of the filters.

## Why a record was found. Each is a short phrase, shown as a label beside the record.

search-why-title = 标题或名称中
search-why-summary = 文本中
search-why-organisation = 组织名称
# $theme (String) - label of the theme or topic that was recognised
search-why-theme = 涉及主题：{ $theme }
# $concept (String) - the concept of the field that was recognised
search-why-concept = 涉及：{ $concept }
# $concept (String) - the subject heading under which the record is filed, a concept of the field
search-why-subject = 归类：{ $concept }
# $place (String) - name of the country or region that was recognised
search-why-place = 地点：{ $place }
# $place (String) - name of the region that was recognised
search-why-place-within = 所在区域：{ $place }
# $place (String) - name of the region that was recognised
search-why-place-covered = 覆盖区域：{ $place }
# $mode (String) - label of the delivery mode
search-why-mode = 实施方式：{ $mode }
# $language (String) - name of the language, as in French
search-why-language = 语言：{ $language }
# $year (String) - the year
search-why-year = 年份：{ $year }
# The words were found in a translation that is not the one on the screen.
# $language (String) - name of the language, as in French
search-why-text-language = 见于此语言的文本：{ $language }

## Names of the facets.

search-facet-kind = 类型
search-facet-theme = 主题
search-facet-topic = 专题
search-facet-place = 地点
search-facet-status = 状态
search-facet-mode = 实施方式
search-facet-organisation = 组织
search-facet-language = 语言
search-facet-year = 年份
