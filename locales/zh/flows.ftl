### state: machine
### Flows: who pays, who does the work, where and on what.

flows-title = 资助流向
# What the screen is for.
flows-intro = 本领域的工作由谁出资、由谁执行，以及在何地或围绕哪些主题开展。
# Title of the picture.
flows-to-places = 从捐助方经执行方到地点
# Title of the picture.
flows-to-themes = 从捐助方经执行方到主题
# Before what the picture shows: a sentence of its own.
# $count (Number) - how many initiatives there are in all
flows-total =
    { $count ->
       *[other] 共{ $count }个倡议。
    }
# What the picture shows.
flows-summary = 流的宽度表示其中的倡议数量；有多个捐助方、执行方或地点的倡议在每一条流中各计一次。
# What stands at the end of the flows: places or themes.
flows-end = 流向终点
# A choice after “Flows end in”.
flows-end-places = 地点
# A choice after “Flows end in”.
flows-end-themes = 主题
# A node of the picture: those that are too small to be named.
# $count (Number) - how many
flows-others =
    { $count ->
       *[other] 其他 { $count } 个
    }
# What is said of a node.
# $name (String) - name of an organisation, a place or a theme
# $initiatives (String) - how many initiatives, in words
flows-node = { $name }：{ $initiatives }
# What is said of a flow.
# $from (String) - where it comes from
# $to (String) - where it goes to
# $initiatives (String) - how many initiatives, in words
flows-link = { $from }至{ $to }：{ $initiatives }
# Head of a column.
flows-from = 来自
# Head of a column.
flows-to = 流向
# Head of a column.
flows-amounts = 已公布金额（不作加总）
# A box to tick.
flows-amounts-show = 列出已说明的金额
flows-none = 没有符合这些筛选条件的倡议。
