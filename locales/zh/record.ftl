### state: machine
### The record page: labels of its fields, dates, provenance, citation.

record-not-stated = 未说明

## Labels of the fields.

record-field-title = 标题
record-field-name = 名称
record-field-summary = 摘要
record-field-statement = 说明
record-field-status = 状态
record-field-start = 开始
record-field-end = 结束
record-field-beneficiaries = 受益地点
record-field-regions = 覆盖区域
record-field-funders = 供资方
record-field-implementers = 执行方
record-field-partners = 其他组织
record-field-organisations = 组织
record-field-topics = 专题
record-field-support-types = 支助类型
record-field-modes = 实施方式
record-field-languages-delivery = 授课语言
record-field-languages-work = 适用语言
record-field-languages-document = 可用语言
record-field-budget = 预算
record-field-norms = 负责任国家行为规范
record-field-cmm-factors = 成熟度要素
record-field-principles = 能力建设原则
record-field-sdgs = 可持续发展目标
record-field-gender-marker = 性别平等标码
record-field-objectives = 目标
record-field-context = 背景
record-field-target-groups = 目标群体
record-field-seats = 名额
record-field-window = 申请受理期
record-field-opens = 开放日期
record-field-closes = 截止日期
record-field-eligible-places = 符合资格的地点
record-field-eligible-kinds = 可申请者
record-field-grant = 赠款额
record-field-envelope = 资金总额
record-field-cost = 受益方承担的费用
record-field-conditions = 条件
record-field-how-to-apply = 申请办法
record-field-initiative = 所属倡议
record-field-place = 地点
record-field-seat = 总部所在地
record-field-year = 年份
record-field-priority = 优先程度
record-field-cmm-factor = 成熟度要素
record-field-stage-present = 当前成熟度阶段
record-field-stage-wanted = 期望成熟度阶段
record-field-timing = 需要支助的时间
record-field-absorptive-limits = 吸收能力
record-field-places-of-work = 工作地点
record-field-kind = 类型
record-field-acronym = 简称
record-field-roles = 角色
record-field-website = 网站
record-field-publisher = 发布方
record-field-document-kind = 文件类型
record-field-address = 网址
record-field-sources = 来源
record-field-confidence = 可信度
record-field-notes = 编者备注
record-field-slug = 短名称
record-field-languages = 语言
record-field-planned-start = 计划开始
record-field-planned-end = 计划结束
record-field-read = 已阅读文件
record-field-confirmed = 最近确认
record-field-standing = 条目状态

## Notes on a value.

record-note-planned = 计划
record-note-inferred = 由编者推断
record-note-announced = 公布金额；可能涵盖部分工作，也可能涵盖更大的项目
record-note-address-not-read = 编制本条目时未阅读该文件

## Dates and amounts.

# $date (Date) - when
record-when-since = 自{ $date }起
# Of something that is over and has only one date.
# $date (Date) - when
record-when-start = 开始：{ $date }
# Of something that is planned.
# $date (Date) - when
record-when-planned = 计划自{ $date }起
# $date (Date) - when
record-when-until = 至{ $date }止
# $start (Date) - when
# $end (Date) - when
record-when-range = { $start }至{ $end }
# $date (Date) - when
record-when-opens = 开放：{ $date }
# $date (Date) - when
record-when-closes = 截止：{ $date }
# $date (Date) - when
record-when-closed = 已截止：{ $date }
# $from (String) - an amount with its currency
# $to (String) - an amount with its currency
record-amount-range = { $from }至{ $to }
# $amount (String) - an amount with its currency
record-amount-from = { $amount }起
# $amount (String) - an amount with its currency
record-amount-up-to = 最高{ $amount }
record-worldwide = 全球
record-beneficiary-priority = 优先国家
record-beneficiary-associate = 联系国

## Provenance.

# $date (Date) - when
record-confirmed = { $date }确认
# $organisation (String) - name of the organisation that confirmed
# $date (Date) - when
record-confirmed-by = { $organisation }于{ $date }确认
# $number (Number) - number of the bundled release
# $date (Date) - date of the release
record-recorded-release = 内置数据第{ $number }版，{ $date }
# $date (Date) - when
record-recorded-own = { $date }在本设备上更改
# $date (Date) - when
record-recorded-foreign = { $date }在另一台设备上更改

# A line that can be pasted into a paper.
# $title (String) - title of the record
# $organisations (String) - list of organisations
# $reference (String) - kind and short name of the record
# $release (Number) - number of the bundled release
# $date (Date) - date of the release
record-citation = “{ $title }”，{ $organisations }。{ -brand-name }，{ $reference }，第{ $release }版，{ $date }。
# $title (String) - title of the record
# $reference (String) - kind and short name of the record
# $release (Number) - number of the bundled release
# $date (Date) - date of the release
record-citation-plain = “{ $title }”。{ -brand-name }，{ $reference }，第{ $release }版，{ $date }。

## Why another record is related.

record-related-part-of = 所属倡议
record-related-offers = 本倡议的方案
record-related-organisation-place-topic = 组织、地点和专题相同
record-related-organisation-place = 组织和地点相同
record-related-organisation-topic = 组织和专题相同
record-related-place-topic = 地点和专题相同
# $place (String) - name of the country or region
record-related-strategy = 国家战略或政策：{ $place }
# $place (String) - name of the country or region
record-related-need = 已提出的需求：{ $place }
# $place (String) - name of the country or region
record-related-open-to = 向{ $place }开放
