### state: machine
### The pages of places and organisations, and the history of a record: what the first screens need not wait for.

# Name of the window.
# $title (String) - title of the record
pages-history-of = 历史记录：{ $title }
pages-history-back = 返回条目
# Before the identifier of a change.
pages-history-change = 更改
# $count (Number) - number of fields that the change wrote
pages-history-fields =
    { $count ->
       *[other] 写入{ $count }个字段
    }
pages-history-field = 字段
pages-places-title = 地点
pages-places-find = 按任一名称查找国家或区域
# Name of the list of regions to jump to, for screen readers.
pages-places-regions = 区域
# $count (Number) - how many places match
pages-places-found =
    { $count ->
       *[other] { $count }个地点
    }
pages-places-none = 没有此名称的地点
# Beside a place in the list.
# $initiatives (Number) - initiatives that name it
pages-places-initiatives =
    { $initiatives ->
       *[other] { $initiatives }项倡议
    }
# Beside a place in the list.
# $needs (Number) - needs that it has stated
pages-places-needs =
    { $needs ->
       *[other] { $needs }项需求
    }
pages-place-search = 在此搜索
# Stands below the number itself.
# $count (Number) - how many initiatives
# $ongoing (Number) - how many of them are ongoing
pages-figure-initiatives =
    { $count ->
       *[other] 项倡议
    }，其中{ $ongoing }项进行中
# Stands below the number itself.
# $count (Number) - how many programmes
pages-figure-programmes =
    { $count ->
       *[other] 项向其开放的方案
    }
# Stands below the number itself.
# $count (Number) - how many organisations
pages-figure-organisations =
    { $count ->
       *[other] 个在此开展工作的组织
    }
# Stands below the number itself.
# $count (Number) - how many needs
pages-figure-needs =
    { $count ->
       *[other] 项已提出的需求
    }
pages-theme-years = 按主题和年份分列的倡议
# Name of the first column, for screen readers.
pages-theme-years-theme = 主题
pages-theme-years-total = 合计
pages-theme-years-as-table = 以表格显示
pages-theme-years-as-picture = 以图形显示
# Tip on one cell.
# $count (Number) - how many initiatives
# $year (String) - the year
# $theme (String) - the theme
pages-theme-years-cell =
    { $count ->
       *[other] { $theme }，{ $year }年：{ $count }项倡议
    }
# $count (Number) - how many initiatives
pages-theme-years-undated =
    { $count ->
       *[other] { $count }项倡议未说明开始时间，故未显示。
    }
pages-theme-years-none = 没有已说明开始时间的倡议。
pages-by-theme = 按主题分列的倡议
pages-by-theme-none = 没有倡议提及此地点。
# A status and how many have it, as “Ongoing: 3”.
# $status (String) - the status
# $count (Number) - how many
pages-status-count = { $status }：{ $count }
pages-place-regional = 所属区域的倡议
pages-place-organisations = 在此开展工作的组织
pages-place-organisations-none = 未列出任何组织。
pages-place-programmes = 向其开放的方案
pages-place-programmes-none = 据知没有向其开放的方案。
pages-place-needs = 已提出的需求
pages-place-needs-none = 没有公开任何需求。
pages-place-resources = 战略、法律和其他资源
pages-place-resources-none = 目录中没有此地点的资源。
pages-place-members = 所含地点
pages-organisation = 组织
pages-role = 角色
pages-initiatives = 倡议
pages-facts = 事实
pages-facts-none = 没有记录任何事实。
pages-fact = 事实
pages-value = 值
pages-year = 年份
# $count (Number) - how many initiatives
# $ongoing (Number) - how many of them are ongoing
pages-organisation-counts =
    { $count ->
       *[other] { $count }项倡议，其中{ $ongoing }项进行中
    }
pages-organisation-search = 搜索其条目
pages-organisation-kind = 类型
pages-organisation-place = 总部所在地
pages-organisation-website = 网站
pages-organisation-names = 其他名称
pages-organisation-track = 业绩记录
pages-organisation-track-hint = 根据目录所列倡议统计，并非该组织自行声明。
pages-organisation-by-theme = 按主题
pages-organisation-by-place = 按地点
pages-organisation-by-role = 按角色
pages-organisation-initiatives = 倡议
pages-organisation-initiatives-none = 没有倡议提及该组织。
pages-organisation-programmes = 方案
pages-organisation-resources = 资源
pages-organisation-partners = 合作组织
