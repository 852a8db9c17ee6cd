### state: machine
### The screen of matches: who could help, why, what stands in the way, and three that fit together.

matching-title = 匹配

# Name of the screen once something is asked.
# $name (String) - title of the need, programme or organisation
matching-title-of = 匹配结果：{ $name }

# Button on a need, a programme or an organisation: leads to the screen of matches.
matching-link = 查找匹配项

## What is asked

matching-asked = 所要求的内容
matching-asked-change = 更改要求
# $asker (String) - a kind of organisation
matching-asked-by = 请求方：{ $asker }
matching-ask-intro = 请说明需要何种帮助，或由谁提出。您将看到方案、执行方和相互匹配的三方组合，并附各自的理由。
matching-ask-needs = 从需求开始
# $place (String) - name of the reader's country
matching-ask-needs-of = 从{ $place }的需求开始
matching-ask-needs-none = 此处尚未提出任何需求。
matching-ask-needs-all = 查看所有需求
matching-ask-needs-write = 撰写需求
matching-ask-programmes = 从方案开始
matching-ask-organisations = 从组织开始
matching-ask-by-hand = 或说明所需内容
matching-ask-theme = 主题或专题
matching-ask-place = 国家
matching-ask-language = 适用语言
matching-ask-mode = 实施方式
matching-ask-asker = 请求方
# The first choice of who asks.
matching-ask-asker-place = 该国政府
matching-ask-any = 不限
matching-ask-go = 显示匹配结果
matching-ask-something = 请先至少选择其中一项。

## Weights

matching-weights = 您所看重的方面
matching-weights-save = 存为我的权重
matching-weights-reset = 恢复通常的权重
matching-weights-sum = 权重总和始终为100：一项增加多少，其他各项就相应减少多少。
# Shown beside the name of a criterion.
# $weight (Number) - 0 to 100
matching-weight-value = { $weight }（总和100）

## The list

# $count (Number) - how many fit
matching-count =
    { $count ->
       *[other] { $count }项匹配
    }
# $count (Number) - how many do not fit because something stands in the way
matching-count-blocked =
    { $count ->
       *[other] { $count }项无法匹配
    }
# Where not all are shown.
# $shown (String) - how many are shown
# $total (String) - how many there are
matching-count-of = 匹配结果共{ $total }项，显示{ $shown }项
# The same of those that something stands in the way of.
# $shown (String) - how many are shown
# $total (String) - how many there are
matching-count-blocked-of = 无法匹配共{ $total }项，显示{ $shown }项
matching-parts = 结果的各部分
matching-list = 匹配结果，最佳者在前
matching-blocked = 无法匹配及其理由
# How much of the weight rests on facts that the records state.
# $percent (Number) - 0 to 100
matching-known = 已知{ $percent }%
# $count (Number) - how many initiatives
matching-running =
    { $count ->
       *[other] 当地已有{ $count }项同类议题的倡议正在开展。请先查看。
    }
# The same where no place is asked about.
# $count (Number) - how many initiatives
matching-running-anywhere =
    { $count ->
       *[other] 已有{ $count }项同类议题的倡议正在开展。请先查看。
    }
matching-running-show = 显示已在开展的倡议
matching-nothing-of-part = 此部分没有匹配结果。
matching-nothing-hint = 请选择更宽泛的主题，以区域代替国家，或不限语言。
matching-open-here = 选择一项，即可在此阅读匹配理由。

## One that fits

matching-back = 返回列表
matching-match-it = 为此项匹配
matching-criterion = 匹配标准
matching-weight = 权重
matching-fit = 符合程度
matching-why = 理由
# $score (Number) - 0 to 100
matching-score = { $score }（满分100）
matching-unknown = 未知
matching-in-the-way = 排除原因
matching-precedents = 其他地点的同类工作

## What it would take

matching-steps = 如何提高符合程度
matching-steps-blocks = 排除原因
# What a missing or weak point costs.
# $points (Number) - points of 100
matching-steps-points = { $points }分
# A fact that is not stated costs certainty and not score.
# $points (Number) - points of 100
matching-steps-certainty = 确定程度{ $points }分
matching-why-not = 为何不是另一项？
matching-why-not-hint = 请输入方案或组织的名称，以查看其匹配情况。
matching-why-not-find = 方案或组织
matching-why-not-none = 没有此名称的结果。

## Portfolio: many needs, few programmes

matching-portfolio = 统筹安排
matching-portfolio-intro = 需求多而方案少：最能兼顾所有需求的计划，与优先选取最佳配对的计划并列。
matching-portfolio-open = 为多项需求制定计划
matching-portfolio-capacity = 每项方案可承接的需求数
matching-portfolio-floor = 有帮助的最低得分
matching-portfolio-best = 最佳计划
matching-portfolio-greedy = 最佳配对优先
matching-portfolio-served = 已满足的需求
matching-portfolio-points = 分数
matching-portfolio-plan = 计划
matching-portfolio-pairs = 配对结果
matching-portfolio-need = 需求
matching-portfolio-programme = 方案
matching-portfolio-said = 得失
matching-portfolio-without = 未获方案及其理由
matching-portfolio-none = 此选择范围内没有已提出的需求。

## Three together

# Name of the picture of the three.
matching-trio = 谁出资、谁执行、为谁
matching-trio-pays = 出资
# Who makes an offer for which no payer is named.
matching-trio-offers = 提供
matching-trio-does = 执行
matching-trio-asks = 提出请求
# What the picture shows, for those who cannot see it.
# $donor (String) - who pays
# $implementer (String) - who does the work
# $place (String) - for whom
matching-trio-description = 出资：{ $donor }；执行：{ $implementer }；受益：{ $place }
# The same where nobody is named who pays.
# $donor (String) - who makes the offer
# $implementer (String) - who does the work
# $place (String) - for whom
matching-trio-description-offer = 提供方：{ $donor }；执行：{ $implementer }；受益：{ $place }
matching-trio-part = 角色
matching-trio-name = 名称
matching-trio-anywhere = 任何地点
matching-trio-ties = 相互联系
matching-trio-shown = 有条目佐证
matching-trio-unshown = 无条目佐证

## Side by side

# $name (String) - name of what would be compared
matching-compare-add = 比较：{ $name }
matching-compare = 比较
# $count (Number) - how many are chosen
matching-compare-show =
    { $count ->
       *[other] 比较{ $count }项
    }
# Button beside a name in the comparison.
# $name (String) - name of what is taken out
matching-compare-remove = 移出比较：{ $name }
matching-compare-title = 并列比较
matching-compare-stop = 停止比较
# $most (Number) - how many can be compared
matching-compare-most = 最多可并列比较{ $most }项。
matching-compare-differs = 有差异
matching-compare-hint = 数值相差10或以上的行标有≠。
