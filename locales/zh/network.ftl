### state: machine
### Network: who works with whom.

network-title = 合作网络
# What the screen is for.
network-intro = 谁与谁合作：参与同一倡议的组织。
# Title of the picture of all.
network-most = 最活跃的组织及其共同倡议
# Title of the picture of one organisation.
# $name (String) - name of the organisation
network-around = { $name }及其合作方
# What the picture shows.
network-summary = 标记大小表示倡议数量；连线表示两个组织至少有一个共同倡议，共同倡议越多连线越宽。圆形：捐助方；方形：执行方；三角形：当地伙伴。形状表示最常担任的角色。
# A button: back to the picture of all.
network-all = 显示最活跃的组织
# Label of a field to choose an organisation.
network-of = 单个组织的网络
# Behind the number of initiatives.
# $count (Number) - with how many organisations it works
network-partners =
    { $count ->
       *[other] { $count } 个合作方
    }
# What is said of an organisation.
# $name (String) - its name
# $part (String) - donor, implementer, beneficiary
# $initiatives (String) - how many initiatives, in words
# $partners (String) - how many partners, in words
network-node = { $name }，{ $part }：{ $initiatives }，{ $partners }
# Head of a column: the other organisation.
network-with = 合作组织
# Head of a column.
network-shared = 共同倡议
# $count (Number) - how many organisations are not shown
network-left-out =
    { $count ->
       *[other] 另有 { $count } 个与其他组织合作的组织未显示。
    }
network-none = 此处没有共同参与倡议的组织。
# The part of an organisation that works with others where it is at home.
network-partner-local = 当地伙伴
