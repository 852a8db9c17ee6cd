### state: machine
### Fields as a form asks for them: headings of its sections, parts of fields, what to write. The terminal and the window are given them by the application.

## Headings of the sections.

field-section-main = 基本内容
field-section-texts = 说明
field-section-classification = 分类
field-section-people = 组织
field-section-dates = 日期
field-section-money = 资金
field-section-results = 成果
field-section-sources = 来源和备注

## Labels of fields.

record-field-outputs = 产出
record-field-outcomes = 成果
record-field-indicators = 指标
record-field-commitments = 承付款
record-field-disbursements = 付款
record-field-links = 链接
record-field-contact = 联系方式
record-field-identifiers = 标识符
# Yes if the editors chose the maturity factor and the source does not name it.
record-field-cmm-factor-inferred = 成熟度要素由编辑选定

## Labels of the parts of a field.

field-part-role = 角色
field-part-organisation = 组织
field-part-amount = 金额
field-part-currency = 货币
field-part-value-date = 起息日
field-part-smallest = 最低赠款
field-part-largest = 最高赠款
# How one can apply: in calls, all year round, …
field-part-how = 申请方式
# Of a source: when it was published.
field-part-published = 发布日期
# Of a source: when it was read.
field-part-accessed = 阅读日期
# The register in which an organisation has an identifier.
field-part-scheme = 登记册
field-part-identifier = 标识符
# Of an indicator: its unit, and its values at the start, wanted, and reached.
field-part-unit = 单位
field-part-baseline = 基线
field-part-target = 目标值
field-part-actual = 实际值
field-part-percentage = 资金占比（%）

## What to write.

field-hint-title = 发布时所用的标题。译文可以以后补充。
field-hint-statement = 用一两句话写明需求。
field-hint-name = 该组织自己使用的名称。
field-hint-topics = 内容所涉的专题。每个专题属于一个主题。
field-hint-beneficiaries = 受益国家；只有来源指明时才填区域。
field-hint-eligible-places = 可以提出申请的组织所在地。
field-hint-summary = 用一两句话说明。
field-hint-how-to-apply = 申请步骤，最后写上网址。
field-hint-organisations = 每个组织的每个角色各写一条。
field-hint-amount = 按公布的金额，并注明其有效日期。
field-hint-indicators = 衡量什么，以及起始值、目标值和实际值。
field-hint-self-check = 能力建设十项原则（A/75/816）。请回答您能回答的。
field-hint-sources = 可以在哪里读到。引用时使用第一个来源。
field-hint-sources-need = 仅限于已公开表达的需求。
field-hint-contact = 填组织，不填个人。
field-hint-notes = 供其他编辑参考，用英文书写。
field-hint-timing = 何时需要支持。
field-hint-absorptive-limits = 一次能够吸收多少支持。
field-hint-target-groups = 在这些地方服务于谁。
field-hint-outputs = 已交付的内容。
field-hint-outcomes = 发生了什么变化。
field-hint-regions = 所覆盖的区域，不算作受益方。
