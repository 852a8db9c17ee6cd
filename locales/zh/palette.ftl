### state: machine
### The palette (Ctrl + K): one field to go anywhere.

# Name of the field, for screen readers.
palette-field = 转到页面、地点、组织、条目或搜索

# Inside the empty field.
palette-placeholder = 地点、组织、条目、操作

# Headings of groups of entries.
palette-actions = 操作
palette-records = 条目

# The last entry.
# $words (String) - what was typed
palette-search-for = 搜索“{ $words }”
palette-everything = 显示整个目录

# $language (String) - name of a language in itself
palette-language = 将语言切换为{ $language }

# $appearance (String) - light, dark, …
palette-appearance = 外观：{ $appearance }

# Spoken after each change of the list.
# $count (Number) - how many entries there are to choose from
palette-count =
    { $count ->
       *[other] { $count }个选项
    }

## Beginning to write.

palette-new-initiative = 新倡议
palette-new-programme = 新方案
palette-new-need = 新需求
palette-new-organisation = 新组织
palette-new-resource = 新资源
