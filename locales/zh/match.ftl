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
# The same where no place is asked about.
match-role-overlap-anywhere = 已在开展的同类议题工作
# Below the heading of a list that is cut short.
# $shown (Number) - how many are shown
# $all (Number) - how many there are
match-overlap-shown = 显示{ $shown }项，共{ $all }项
match-role-partner = 可能的伙伴
match-column-score = 得分
match-column-certainty = 确定程度
match-column-blockers = 排除原因
match-column-cautions = 须先核实
# $donor (String) - who pays
# $implementer (String) - who does the work
match-triad-name = 出资：{ $donor }；执行：{ $implementer }
# $donor (String) - who makes an offer; who pays is not stated
# $implementer (String) - who does the work
match-triad-name-offer = 提供方：{ $donor }；执行：{ $implementer }
# $name (String) - who offers and does the work as well
match-triad-name-one = 提供并执行：{ $name }
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
# The same where the whole world asks.
# $place (String) - the words for the whole world
match-reason-place-anywhere-world = 向所有地点开放：{ $place }
# $place (String) - a place
# $eligible (String) - a list of places and groups
match-reason-place-not-eligible = 仅向以下各方开放：{ $eligible }；不包括{ $place }
# $place (String) - a region
# $eligible (String) - a list of places and groups
match-reason-place-part = 仅向{ $place }的一部分开放：{ $eligible }
# Last in a list of places of which only the first are named.
# $count (Number) - how many more
match-places-more =
    { $count ->
       *[other] 另外{ $count }处
    }
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
# None of them names the region as a whole.
# $place (String) - the region that asks
# $places (String) - a list of places in it
# $count (Number) - how many initiatives
match-reason-place-inside =
    { $count ->
       *[other] 在区域（{ $place }）内开展过{ $count }项倡议：{ $places }
    }
# The same where the whole world asks.
# $places (String) - a list of places
# $count (Number) - how many initiatives
match-reason-place-inside-world =
    { $count ->
       *[other] { $count }项倡议，均不面向全球；地点：{ $places }
    }
# The whole world asks.
# $place (String) - the words for the whole world
# $count (Number) - how many initiatives
match-reason-place-world =
    { $count ->
       *[other] { $count }项倡议，其中覆盖范围为：{ $place }
    }
# $place (String) - a place
# $region (String) - a region of which it is a part
# $count (Number) - how many initiatives
match-reason-place-around =
    { $count ->
       *[other] 面向{ $region }的{ $count }项倡议，该区域包括{ $place }
    }
# $place (String) - a place
# $count (Number) - how many initiatives
match-reason-place-worldwide =
    { $count ->
       *[other] { $count }项全球倡议，包括{ $place }
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
# $year (String) - a year
match-reason-active-since = 该议题已知的最近一项工作始于{ $year }年，结束时间未说明
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
# $count (Number) - how many budgets
# $usual (String) - an amount of money
# $envelope (String) - an amount of money
match-reason-size-envelope =
    { $count ->
       *[other] { $count }项同类倡议列有预算（中位数：{ $usual }）：在方案资金总额（{ $envelope }）范围内；未说明赠款额
    }
# $usual (String) - an amount of money
# $envelope (String) - an amount of money
match-reason-size-envelope-small = 同类倡议费用的中位数：{ $usual }；方案资金总额：{ $envelope }；未说明赠款额
# $name (String) - an organisation
# $place (String) - a place
match-reason-owned-here = 当地组织：{ $name }（总部所在地：{ $place }）
# $name (String) - an organisation
# $seat (String) - a place
match-reason-owned-near = 本区域组织：{ $name }（总部所在地：{ $seat }）
# $name (String) - an organisation
# $place (String) - a place
match-reason-owned-partner = 曾与当地（{ $place }）组织合作：{ $name }
# $place (String) - a place
# $modes (String) - delivery modes
# $title (String) - title of an initiative
match-reason-owned-skills = 外地组织，曾在当地（{ $place }）传授技能（{ $modes }）：{ $title }
# $modes (String) - delivery modes
match-reason-owned-skills-offered = 未知有当地机构参与，但传授技能：{ $modes }
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
match-reason-record-related = 仅部分涉及该议题，或面向其他地点；最接近的是：{ $title }
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
# $name (String) - an organisation
match-triad-one-body = 同一机构兼任提供方和执行方：{ $name }
# $languages (String) - a list of languages
match-triad-languages = 三方共同语言：{ $languages }
# $names (String) - those of the three that state no language
match-triad-language-unstated = 以下各方未说明语言：{ $names }；共同语言一项只得一半分数
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
match-gaps-hint = 已提出的需求、进行中或计划中的倡议、已完成的倡议、状态未说明的倡议、开放的方案、其他方案
match-gaps-gap = 有需求而无进行中的倡议
match-gaps-unsure = 有需求，未说明是否有进行中的倡议
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
match-gaps-count-unknown =
    { $count ->
       *[other] { $count }项状态未说明
    }
# $count (Number) - how many
match-gaps-count-open =
    { $count ->
       *[other] { $count }项开放的方案
    }
# $count (Number) - how many
match-gaps-count-further =
    { $count ->
       *[other] { $count }项其他方案
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
# $key (String) - a criterion
match-weights-twice = “{ $key }”的权重给出了两次。
# $example (String) - a file, as in {"topic": 60, "place": 40}
match-weights-file-hint = 请提供一个 JSON 对象，为每项标准给出一个整数，如 { $example }。各数之和为100。
error-nothing-asked = 没有提出任何要求。
error-nothing-asked-hint = 请指定一项需求、一个方案或一个组织，或给出主题、地点、语言或实施方式。
# $reference (String) - kind and short name
error-not-matchable = “{ $reference }”不是需求、方案或组织。
error-not-matchable-hint = 请从这三类之一开始，或给出主题和地点。

## Who asks

match-field-asker = 请求方
# $asker (String) - a kind of organisation; nobody says who asks
match-asker-presumed = { $asker }（推定，因未指明）
# Before what a need states in words: when help would be of use, how much can be taken in.
match-notes = 以文字说明，不参与比较，需由人阅读
# $asker (String) - a kind of organisation
# $eligible (String) - a list of kinds of organisation
match-blocker-kind = 仅向以下各方开放：{ $eligible }；请求方：{ $asker }
# $name (String) - an organisation
match-blocker-asks = 其本身就是此项援助的请求方：{ $name }
# $name (String) - an organisation
# $place (String) - a place
match-blocker-receives = 在{ $place }被列为受益方，而非执行方：{ $name }
# Nothing in the way yet, but to be asked first.
# $eligible (String) - a list of kinds of organisation
match-caution-kind = 仅向以下各方开放：{ $eligible }；未说明请求方
# $name (String) - an organisation
# $place (String) - a place
match-caution-asks = { $place }的政府机构，请求方也可能是政府机构：{ $name }
match-cli-option-asker = 提出请求的组织类型（government、ngo、academia、private 等）；仅向其他类型开放的方案将被排除；不填时，推定由该地的政府提出请求，不排除任何方案

## Why, and why not: what it would take

match-why-steps = 还需要什么
match-why-nothing = 无需其他：已说明的内容均相符。
match-why-asked = 所提要求
# $rank (String) - place in the list
# $of (String) - length of the list
match-why-rank = 列表中的位置：第{ $rank }，共{ $of }
# $name (String) - an organisation
match-why-no-work = 不在任何列表中：目录中没有{ $name }的工作或执行方角色
# $name (String) - an organisation
# $programme (String) - a programme
match-why-in-programme = 不在任何列表中：{ $name }已参与{ $programme }
# $name (String) - an organisation
# $other (String) - another organisation
match-why-apart = { $name }和{ $other }的工作没有共同专题
# $name (String) - an organisation
# $other (String) - another organisation
match-step-together = 在共同专题上开展工作：{ $name }、{ $other }
# $name (String) - whose fact is missing
# $criterion (String) - a criterion
match-step-state = { $name }需说明：{ $criterion }
# $criterion (String) - a criterion
match-step-state-need = 需在需求中说明：{ $criterion }
# The same where somebody asks by hand.
# $criterion (String) - a criterion
match-step-state-asked = 需在要求中说明：{ $criterion }
# $name (String) - a programme
# $eligible (String) - a list of kinds of organisation
match-step-state-asker = 需说明请求方；{ $name }仅向以下各方开放：{ $eligible }
# $name (String) - a programme
# $place (String) - a place
match-step-open-place = 将{ $name }向以下地点开放：{ $place }
# $name (String) - a programme
# $place (String) - a place
match-step-name-place = 在可向{ $name }提出请求者中明确列出：{ $place }
# $name (String) - an organisation
# $place (String) - a place
match-step-work-place = { $name }在以下地点开展更多工作：{ $place }
# $name (String) - a programme
# $asker (String) - a kind of organisation
# $eligible (String) - a list of kinds of organisation
match-step-open-kind = 将{ $name }向以下类型开放：{ $asker }；或与以下之一共同请求：{ $eligible }
# $name (String) - an organisation
match-step-asks = 寻找另一机构与{ $name }共同执行工作
# $name (String) - a programme or organisation
# $languages (String) - a list of languages
match-step-language = { $name }：使用以下语言之一工作：{ $languages }
# $name (String) - a programme
# $date (String) - a day
match-step-reopen = 等待{ $name }重新开放（截至{ $date }已关闭）
# $name (String) - a programme
match-step-next-call = 等待{ $name }的下一轮征集
# $name (String) - a programme
# $date (String) - a day
match-step-wait = 等到{ $date }{ $name }开放
# $name (String) - an organisation
# $year (String) - a year
match-step-active = { $name }就该议题开展新的工作；已知最近一项于{ $year }年结束
# $name (String) - an organisation
# $year (String) - a year
match-step-active-since = { $name }在该议题上开展新工作；已知的最近一项始于{ $year }年
# $name (String) - a programme or organisation
# $topics (String) - a list of topics
match-step-topics = { $name }更多涉及：{ $topics }
# $name (String) - a programme or organisation
# $kinds (String) - types of support and delivery modes
match-step-support = { $name }：也提供所要求的：{ $kinds }
# $name (String) - a programme or organisation
# $stage (String) - a stage of maturity
match-step-stage = { $name }：提供适用于“{ $stage }”的帮助
# $name (String) - a programme
# $usual (String) - an amount of money
match-step-size = { $name }：赠款规模与此类工作的通常费用相当：{ $usual }
# $name (String) - a programme or organisation
# $place (String) - a place
match-step-local = { $name }：与当地组织合作：{ $place }
# $name (String) - a programme or organisation
# $topics (String) - a list of topics
match-step-record = { $name }：展示更多在此类地点开展的以下工作：{ $topics }
# $name (String) - a programme or organisation
# $modes (String) - delivery modes
match-step-lasting = { $name }：除{ $modes }外，提供持久的帮助
# $name (String) - a programme or organisation
# $criterion (String) - a criterion
match-step-other = { $name }需改进：{ $criterion }
match-cli-option-why = 说明某条记录为何相符或不符，以及还需要什么：programme:NAME、organisation:NAME 或 need:NAME
# $about (String) - kind and short name
error-not-matched-with = “{ $about }”不与所提要求匹配。
error-not-matched-with-hint = 需求与方案和组织匹配，方案与需求和组织匹配，组织与这三类均可匹配。

## Weights

match-weights-usual = 使用通常的权重。
match-weights-saved = 使用您保存在本计算机上的权重。
match-weights-given = 使用本次请求给出的权重。
match-cli-weights-about = 您自己的匹配标准权重：显示、保存、重置
match-cli-weights-show = 显示所用权重
match-cli-weights-save = 将文件中的权重保存为您自己的，仅限本计算机
match-cli-weights-reset = 恢复通常的权重

## Portfolio: many needs, few programmes

match-portfolio-pairs = 分配结果
match-portfolio-without = 未获满足的需求
# $needs (String) - how many needs
# $programmes (String) - how many programmes
# $capacity (String) - how many needs each programme takes
# $floor (String) - a score
match-portfolio-given = 需求：{ $needs }；方案：{ $programmes }；每个方案承接的需求数：{ $capacity }；计入的最低得分：{ $floor }
# $served (String) - how many needs
# $points (String) - a sum of scores
match-portfolio-best = 整体最优：满足需求数{ $served }，总分{ $points }
# $served (String) - how many needs
# $points (String) - a sum of scores
match-portfolio-greedy = 最佳配对优先：满足需求数{ $served }，总分{ $points }
# $name (String) - a programme
match-portfolio-same = { $name }，与最佳配对优先时相同
# $name (String) - a programme
# $other (String) - another programme
# $points (String) - points
match-portfolio-gains = 由{ $name }代替{ $other }：增加{ $points }分
# $name (String) - a programme
# $other (String) - another programme
match-portfolio-even = 由{ $name }代替{ $other }：得分相同
# $name (String) - a programme
# $other (String) - another programme
# $points (String) - points
match-portfolio-gives = 由{ $name }代替{ $other }：让出{ $points }分，使其他需求获益更多
# $name (String) - a programme
# $points (String) - points
match-portfolio-new = { $name }；若最佳配对优先则无方案：增加{ $points }分
match-portfolio-none = 目录中没有方案。
# $name (String) - a programme
# $why (String) - what stands in the way, a sentence
match-portfolio-blocked = 所有涉及该议题的方案都有障碍；最接近的是{ $name }：{ $why }
# $name (String) - a programme
match-portfolio-off-topic = 没有涉及所要求内容的方案；最接近的是其他专题的方案：{ $name }
# $name (String) - a programme
# $score (String) - a score
match-portfolio-low = 没有足够相符的方案；最接近的是{ $name }，得分{ $score }
# $name (String) - a programme
# $needs (String) - titles of needs
match-portfolio-taken = { $name }最为相符，但分配给其他需求以使整体获益更多：{ $needs }
match-cli-portfolio-about = 需求多、方案少时的分配
match-cli-option-capacity = 每个方案承接的需求数，1 至 100；未指定时为 1
match-cli-option-floor = 计入的最低得分，0 至 100；未指定时为 40
