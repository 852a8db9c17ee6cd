### state: machine
### Matching: who could help whom, and why; gaps.

## Criteria

match-criterion-topic = 主题和专题
match-criterion-support = 支助类型
match-criterion-place = 地点
match-criterion-language = 语言
match-criterion-timing = 时间
match-criterion-maturity = 成熟度提升
match-criterion-size = 规模
match-criterion-ownership = 地方自主权
match-criterion-record = 业绩记录
match-criterion-principles = 原则
match-criterion-sustainability = 可持续性

## What was found

match-role-programme = 方案
match-role-implementer = 执行方
match-role-need = 需求
match-role-triad = 捐助方、执行方和受益方三方组合
match-role-precedent = 先例：同类工作
match-role-overlap = 同一地点已在开展的同类议题工作
match-role-partner = 可能的伙伴
match-column-score = 得分
match-column-certainty = 确定程度
match-column-blockers = 排除原因
# $donor (String) - who pays
# $implementer (String) - who does the work
match-triad-name = 出资：{ $donor }；执行：{ $implementer }
match-nothing = 没有符合要求的结果。

## Why. Each sentence names at least one fact.

# $name (String) - the programme or organisation
match-reason-not-stated-theirs = { $name }未说明
# $name (String) - the programme or organisation
match-reason-not-stated-asked = 未作要求，因此不影响{ $name }的得分
# $topics (String) - a list of topics
match-reason-topics-shared = 涉及：{ $topics }
# $theirs (String) - a list of topics
# $themes (String) - a list of themes
match-reason-topics-near = 涉及：{ $theirs }；同属主题：{ $themes }
# $theirs (String) - a list of topics
match-reason-topics-other = 涉及：{ $theirs }，不是所要求的内容
# $topics (String) - a list of topics
# $count (Number) - how many initiatives
# $year (String) - a year
match-reason-topics-done =
    { $count ->
       *[other] { $count }项倡议（最近一项在{ $year }年），涉及：{ $topics }
    }
# $topics (String) - a list of topics
# $count (Number) - how many initiatives
match-reason-topics-done-undated =
    { $count ->
       *[other] { $count }项倡议，涉及：{ $topics }
    }
# $topics (String) - a list of topics
match-reason-topics-declared = 自称从事：{ $topics }；目录中没有倡议可资证明
# $kinds (String) - types of support and delivery modes
match-reason-support-shared = 提供所要求的支助：{ $kinds }
# $theirs (String) - types of support and delivery modes
match-reason-support-other = 提供其他支助：{ $theirs }
# $place (String) - a place
match-reason-place-named = 明确列入可提出请求者：{ $place }
# $place (String) - a place
# $region (String) - a region
match-reason-place-in-region = 向{ $place }开放，因其属于以下区域：{ $region }
# $place (String) - a place
# $flag (String) - a group of countries, as in “small island developing State”
match-reason-place-flag = 向{ $place }开放，因其属于以下国家组：{ $flag }
# $place (String) - a place
match-reason-place-anywhere = 向所有地点开放，包括{ $place }
# $place (String) - a place
# $eligible (String) - a list of places and groups
match-reason-place-not-eligible = 仅向以下各方开放：{ $eligible }；不包括{ $place }
# $place (String) - a region
# $eligible (String) - a list of places and groups
match-reason-place-part = 仅向{ $place }的一部分开放：{ $eligible }
# $place (String) - a place
# $count (Number) - how many initiatives
# $year (String) - a year
match-reason-place-done =
    { $count ->
       *[other] 在{ $place }开展过{ $count }项倡议，最近一项在{ $year }年
    }
# $place (String) - a place
# $count (Number) - how many initiatives
match-reason-place-done-undated =
    { $count ->
       *[other] 在{ $place }开展过{ $count }项倡议
    }
# $place (String) - a place
# $nearest (String) - the nearest place
# $count (Number) - how many initiatives
match-reason-place-near =
    { $count ->
       *[other] 在{ $place }没有已知倡议，附近有{ $count }项：{ $nearest }
    }
# $nearest (String) - a place
# $flag (String) - a group of countries
match-reason-place-alike = 曾在同一国家组（{ $flag }）的地点开展工作：{ $nearest }
# $place (String) - a place
match-reason-place-seat = 总部所在地：{ $place }
# $place (String) - a place
match-reason-place-none = 在{ $place }及其附近没有已知的工作
# $languages (String) - a list of languages
match-reason-language-shared = 共同语言：{ $languages }
# $asked (String) - a list of languages
# $theirs (String) - a list of languages
match-reason-language-none = 没有共同语言；要求：{ $asked }；提供：{ $theirs }
# $date (String) - a day
match-reason-window-rolling = 随时受理请求（截至{ $date }）
# $date (String) - a day
match-reason-window-open = 受理请求至{ $date }
# $date (String) - a day
match-reason-window-open-undated = 受理请求（截至{ $date }）
# $date (String) - a day
match-reason-window-opens = 自{ $date }起受理请求
# $date (String) - a day
match-reason-window-past = 已知的最近一次征集于{ $date }截止；可能会再次征集
# $date (String) - a day
match-reason-window-calls = 按征集公告受理；日期不详（截至{ $date }）
# $date (String) - a day
match-reason-window-closed = 不再受理请求（截至{ $date }）
# $title (String) - title of an initiative
match-reason-active-now = 正在开展：{ $title }
# $year (String) - a year
match-reason-active-until = 该议题已知的最近一项工作于{ $year }年结束
# $modes (String) - delivery modes
# $stage (String) - a stage of maturity
match-reason-step-served = 有助于达到“{ $stage }”：{ $modes }
# $modes (String) - delivery modes
# $stage (String) - a stage of maturity
match-reason-step-other = 主要适用于“{ $stage }”以外的阶段：{ $modes }
# $count (Number) - how many budgets
# $usual (String) - an amount of money
match-reason-size-fits =
    { $count ->
       *[other] { $count }项同类倡议列有预算（中位数：{ $usual }）：在赠款额范围内
    }
# $usual (String) - an amount of money
# $largest (String) - an amount of money
match-reason-size-small = 同类倡议费用的中位数：{ $usual }；最高赠款额：{ $largest }
# $usual (String) - an amount of money
# $smallest (String) - an amount of money
match-reason-size-large = 同类倡议费用的中位数：{ $usual }；最低赠款额：{ $smallest }
# $name (String) - an organisation
# $place (String) - a place
match-reason-owned-here = 当地组织：{ $name }（总部所在地：{ $place }）
# $name (String) - an organisation
# $seat (String) - a place
match-reason-owned-near = 本区域组织：{ $name }（总部所在地：{ $seat }）
# $name (String) - an organisation
# $place (String) - a place
match-reason-owned-partner = 曾与当地（{ $place }）组织合作：{ $name }
# $name (String) - an organisation
# $seat (String) - a place
match-reason-owned-elsewhere = 外地组织：{ $name }（总部所在地：{ $seat }）
# $count (Number) - how many initiatives
# $title (String) - title of an initiative
match-reason-record-done =
    { $count ->
       *[other] 在当地或附近开展过{ $count }项相关议题的倡议，包括：{ $title }
    }
# $title (String) - title of an initiative
match-reason-record-weak = 没有相近的工作；最接近的是：{ $title }
# $count (Number) - how many answers
# $percent (Number) - 0 to 100
match-reason-principles =
    { $count ->
       *[other] 原则自查，{ $count }项回答：符合{ $percent }%
    }
# $modes (String) - delivery modes
match-reason-lasting = 持久的帮助：{ $modes }
# $modes (String) - delivery modes
match-reason-single = 仅为一次性活动：{ $modes }
# $count (Number) - how many initiatives
# $place (String) - a place
# $from (String) - a year
# $to (String) - a year
match-reason-came-back =
    { $count ->
       *[other] { $from }年至{ $to }年在{ $place }开展过{ $count }项倡议
    }
# $title (String) - title of an initiative
match-reason-came-once = 曾在当地开展过一次工作：{ $title }

## Donor, implementer and beneficiary together

# $name (String) - an organisation
match-triad-in-programme = { $name }已参与该方案
# $donor (String) - an organisation
# $name (String) - an organisation
# $count (Number) - how many initiatives
match-triad-paid-before =
    { $count ->
       *[other] { $donor }曾资助{ $name }的工作：{ $count }项倡议
    }
# $donor (String) - an organisation
# $name (String) - an organisation
match-triad-not-together = 没有倡议显示{ $donor }与{ $name }曾共同参与
# $languages (String) - a list of languages
match-triad-languages = 三方共同语言：{ $languages }
# $donor (String) - an organisation
# $count (Number) - how many initiatives
match-triad-paid-here =
    { $count ->
       *[other] { $donor }曾资助当地的工作：{ $count }项倡议
    }

## What stands in the way

# $date (String) - a day
match-blocker-window = 不再受理请求（截至{ $date }）
# $place (String) - a place
# $eligible (String) - a list of places and groups
match-blocker-place = { $place }不能提出请求；仅向以下各方开放：{ $eligible }
# $asked (String) - a list of languages
# $theirs (String) - a list of languages
match-blocker-language = 没有共同语言；要求：{ $asked }；提供：{ $theirs }

## Gaps

# $place (String) - a region or country
match-gaps-title = 差距：{ $place }
match-gaps-hint = 已提出的需求、进行中的倡议、已完成的倡议、开放的方案
match-gaps-gap = 有需求而无倡议
match-gaps-whole = { $place }（整体）
match-gaps-overlap = 可能重叠
# $count (Number) - how many
match-gaps-count-needs =
    { $count ->
       *[other] { $count }项需求
    }
# $count (Number) - how many
match-gaps-count-running =
    { $count ->
       *[other] { $count }项进行中
    }
# $count (Number) - how many
match-gaps-count-past =
    { $count ->
       *[other] { $count }项已完成
    }
# $count (Number) - how many
match-gaps-count-open =
    { $count ->
       *[other] { $count }项开放的方案
    }
match-gaps-none = 此处没有已知信息：没有需求，也没有倡议。

## The terminal

match-cli-about = 谁可以提供帮助及其原因：方案、执行方、需求，以及相互匹配的三方组合
match-cli-gaps-about = 按专题和地点列出供给、需求和重叠
match-cli-argument-reference = 需求、方案或组织的类型和短名称，如 need:need-fm-strategy
match-cli-option-theme = 所需帮助的主题或专题
match-cli-option-place = 需要帮助的国家或联合国区域
match-cli-option-language = 当地可用的语言
match-cli-option-mode = 所需的实施方式
match-cli-option-weights = 列有各项匹配标准权重的 JSON 文件，权重总和为 100
match-cli-option-limit = 每类结果的数目
match-cli-option-region = 联合国区域或国家；未指定时为全世界
match-cli-option-by-region = 按联合国区域而非国家分行

## What can go wrong

# $reason (String) - sentences that say what is wrong
error-weights-unfit = 无法使用这些权重。{ $reason }
# $keys (String) - the keys of all criteria
error-weights-unfit-hint = 请给出 0 至 100 的整数，总和为 100；略去的不计。匹配标准为：{ $keys }。
# $key (String) - what was written
match-weights-criterion = 没有“{ $key }”这项匹配标准。
# $sum (Number) - what the weights sum to
match-weights-sum = 总和为 { $sum }，不是 100。
# $key (String) - a criterion
match-weights-range = “{ $key }”的权重不是 0 至 100 的整数。
error-nothing-asked = 没有提出任何要求。
error-nothing-asked-hint = 请指定一项需求、一个方案或一个组织，或给出主题、地点、语言或实施方式。
# $reference (String) - kind and short name
error-not-matchable = “{ $reference }”不是需求、方案或组织。
error-not-matchable-hint = 请从这三类之一开始，或给出主题和地点。
