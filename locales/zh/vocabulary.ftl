### Labels of the controlled vocabularies: <vocabulary>-<code>, dots in codes become dashes.
### The codes and where they come from are in data/vocabulary/.
###
### Drafts, not yet reviewed by a person:
### state: machine

## theme: the first level, GFCE themes A to E, and X for what cuts across them.
## English A to E are verbatim from the Delhi Communiqué (2017); other languages are unofficial.

theme-A = 网络安全政策和战略
theme-B = 网络事件管理和关键基础设施保护
theme-C = 网络犯罪
theme-D = 网络安全文化和技能
theme-E = 网络安全标准
theme-X = 跨领域议题

## topic: the second level, under a theme.

topic-strategy-policy = 战略与政策
topic-norms-diplomacy = 规范与网络外交
topic-international-law = 网络空间国际法
topic-cbm = 建立信任措施
topic-incident-management = 网络事件管理
topic-ciip = 关键信息基础设施保护
topic-cybercrime-legislation = 网络犯罪法律框架
topic-cybercrime-enforcement = 执法和刑事司法应对
topic-culture-awareness = 安全文化与提高认识
topic-education-skills = 教育与技能
topic-standards = 技术标准
topic-emerging-tech = 新兴技术
topic-gender = 性别平等
topic-research-measurement = 研究与衡量

## support-type: what kind of help (UNIDIR foundational cyber capabilities), whatever the theme.
## Unofficial outside English.

support-type-policies-regulations = 政策与法规
support-type-processes-structures = 流程与架构
support-type-partnerships-networks = 伙伴关系与协作网
support-type-people-skills = 人员与技能
support-type-technology = 技术

## mode: the form in which the help is given.

mode-training = 培训课程
mode-workshop = 讲习班
mode-assessment = 评估
mode-advisory = 咨询
mode-network = 协作网或社群
mode-equipment = 设备或工具
mode-drill = 演练
mode-grant = 赠款
mode-e-learning = 电子学习
mode-fellowship = 研究金

## norm: the eleven norms of responsible State behaviour, A/70/174, paragraph 13 (a) to (k).
## Short titles, unofficial in every language.

norm-a = 开展国家间安全合作
norm-b = 考虑所有相关信息
norm-c = 防止本国领土上的信通技术被滥用
norm-d = 合作制止犯罪和恐怖主义
norm-e = 尊重人权和隐私
norm-f = 不损害关键基础设施
norm-g = 保护关键基础设施
norm-h = 回应援助请求
norm-i = 确保供应链安全
norm-j = 报告信通技术漏洞
norm-k = 不损害应急响应小组

## principle-group: the headings of the ten principles.

principle-group-process = 进程和目的
principle-group-partnerships = 伙伴关系
principle-group-people = 人

## principle: the ten OEWG principles of capacity-building, A/75/816, paragraph 56.
## Our short forms, unofficial in every language.

principle-1 = 可持续的进程
principle-2 = 目的明确、注重成果
principle-3 = 循证、政治中立、透明、问责、不附加条件
principle-4 = 尊重国家主权
principle-5 = 获取相关技术
principle-6 = 互信、需求驱动、国家自主
principle-7 = 切合需求和具体情况
principle-8 = 国家政策和计划保密
principle-9 = 尊重人权、顾及性别平等、包容、不歧视
principle-10 = 敏感信息保密

## principle-answer: whether a record follows a principle, by its own account.

principle-answer-yes = 是
principle-answer-partly = 部分
principle-answer-no = 否
principle-answer-not-applicable = 不适用

## sdg: the Sustainable Development Goals; the United Nations’ short titles (Portuguese: unofficial).
## The numbers are part of the names and keep Latin digits.

sdg-1 = 目标1：无贫穷
sdg-2 = 目标2：零饥饿
sdg-3 = 目标3：良好健康与福祉
sdg-4 = 目标4：优质教育
sdg-5 = 目标5：性别平等
sdg-6 = 目标6：清洁饮水和卫生设施
sdg-7 = 目标7：经济适用的清洁能源
sdg-8 = 目标8：体面工作和经济增长
sdg-9 = 目标9：产业、创新和基础设施
sdg-10 = 目标10：减少不平等
sdg-11 = 目标11：可持续城市和社区
sdg-12 = 目标12：负责任消费和生产
sdg-13 = 目标13：气候行动
sdg-14 = 目标14：水下生物
sdg-15 = 目标15：陆地生物
sdg-16 = 目标16：和平、正义与强大机构
sdg-17 = 目标17：促进目标实现的伙伴关系

## gender-marker: OECD DAC gender equality policy marker.

gender-marker-0 = 非目标
gender-marker-1 = 重要目标
gender-marker-2 = 主要目标

## cmm-dimension: the five dimensions of the Cybersecurity Capacity Maturity Model (CMM 2021).
## English names are verbatim; other languages are unofficial.

cmm-dimension-D1 = 网络安全政策与战略
cmm-dimension-D2 = 网络安全文化与社会
cmm-dimension-D3 = 网络安全知识与能力
cmm-dimension-D4 = 法律和监管框架
cmm-dimension-D5 = 标准与技术

## cmm-factor: the 23 factors of CMM 2021, names only. 1.1 is cmm-factor-1-1.
## English names are verbatim; other languages are unofficial.

cmm-factor-1-1 = 国家网络安全战略
cmm-factor-1-2 = 事件响应和危机管理
cmm-factor-1-3 = 关键基础设施保护
cmm-factor-1-4 = 国防和国家安全领域的网络安全
cmm-factor-2-1 = 网络安全观念
cmm-factor-2-2 = 对在线服务的信任
cmm-factor-2-3 = 用户对网上个人信息保护的认识
cmm-factor-2-4 = 举报机制
cmm-factor-2-5 = 媒体和在线平台
cmm-factor-3-1 = 提高网络安全认识
cmm-factor-3-2 = 网络安全教育
cmm-factor-3-3 = 网络安全专业培训
cmm-factor-3-4 = 网络安全研究与创新
cmm-factor-4-1 = 法律和监管规定
cmm-factor-4-2 = 相关立法框架
cmm-factor-4-3 = 法律和监管能力
cmm-factor-4-4 = 打击网络犯罪的正式和非正式合作框架
cmm-factor-5-1 = 遵守标准
cmm-factor-5-2 = 安全控制措施
cmm-factor-5-3 = 软件质量
cmm-factor-5-4 = 通信和互联网基础设施复原力
cmm-factor-5-5 = 网络安全市场
cmm-factor-5-6 = 负责任披露

## cmm-stage: the five stages of CMM 2021. Agrees with the word for stage where the language has gender.

cmm-stage-start-up = 起步阶段
cmm-stage-formative = 形成阶段
cmm-stage-established = 确立阶段
cmm-stage-strategic = 战略阶段
cmm-stage-dynamic = 动态阶段

## organisation-kind: what an organisation is.

organisation-kind-government = 政府机构
organisation-kind-ngo = 非政府组织
organisation-kind-regional = 区域组织
organisation-kind-academia = 学术机构
organisation-kind-intergovernmental = 政府间组织
organisation-kind-private = 私营部门
organisation-kind-technical-community = 技术界

## organisation-role: what an organisation says it does, in general.

organisation-role-donor = 捐助方
organisation-role-implementer = 执行方
organisation-role-beneficiary = 受益方
organisation-role-coordinator = 协调方

## participation: the part of an organisation in one initiative or programme (IATI roles 1 to 4, and the local partner).

participation-funder = 供资方
participation-accountable = 责任方
participation-extending = 代管方
participation-implementer = 执行方
participation-local-partner = 当地伙伴

## status: of an initiative. Agrees with the word for initiative where the language has gender.

status-planned = 计划中
status-ongoing = 进行中
status-completed = 已完成

## window: when a programme takes applications. Worded so that nothing need agree with it.

window-rolling = 随时受理申请
window-calls = 按征集公告受理申请
window-annual = 每年受理一次申请
window-closed = 已停止受理申请
window-unknown = 未说明

## eligible-kind: who may apply to a programme.

eligible-kind-government = 政府机构
eligible-kind-civil-society = 民间社会
eligible-kind-individual = 个人
eligible-kind-academia = 学术机构
eligible-kind-cert = 事件响应小组（CERT、CSIRT）
eligible-kind-law-enforcement = 执法机构
eligible-kind-private = 私营部门
eligible-kind-regulator = 监管机构
eligible-kind-judiciary = 司法机构
eligible-kind-parliament = 议会

## document-kind: what a resource is, where it is one of these.

document-kind-strategy = 战略
document-kind-law = 法律
document-kind-policy = 政策
document-kind-position-on-international-law = 关于国际法的立场

## fact: what the page of a country states about it. Names of bodies and acronyms stay as they are.

fact-africacert = AfricaCERT
fact-apcert = APCERT
fact-budapest-convention = 《布达佩斯网络犯罪公约》
fact-cert = 国家CERT或CSIRT
fact-first-member = FIRST成员
fact-gci-2024-tier = 国际电联2024年全球网络安全指数
fact-international-law-position = 关于网络空间国际法的立场
fact-itu-cirt-assessment = 国际电联CIRT评估
fact-malabo-convention = 《马拉博网络安全和个人数据保护公约》
fact-oic-cert = OIC-CERT
fact-strategy-year = 国家网络安全战略

## fact-value: the coded values of facts; other values are names and stay as they are.
## Conventions first, then assessments and memberships, then the state of a national team, then the tiers.

fact-value-party = 缔约方
fact-value-signatory = 签署方
fact-value-not-a-party = 非缔约方
fact-value-invited-to-accede = 受邀加入
fact-value-not-ratified = 未批准
fact-value-completed = 已完成
fact-value-member = 成员
fact-value-listed-as-member = 列入成员名单
fact-value-listed-on-website = 列于网站
fact-value-published = 已发布
fact-value-national-team = 国家小组
fact-value-being-set-up = 正在组建
fact-value-planned = 计划组建
fact-value-planned-in-bill = 法案拟设
fact-value-project = 项目
fact-value-created-by-decree = 依法令设立
fact-value-T1 = 第1级（共5级）
fact-value-T2 = 第2级（共5级）
fact-value-T3 = 第3级（共5级）
fact-value-T4 = 第4级（共5级）
fact-value-T5 = 第5级（共5级）

## confidence: of a record. Agrees with the word for confidence where the language has gender.

confidence-high = 高
confidence-medium = 中

## standing: of a record. Agrees with the word for record where the language has gender; draft is a noun.

standing-draft = 草稿
standing-submitted = 已提交
standing-published = 已发布
standing-withdrawn = 已撤回

## visibility: of a record. Agrees with the word for record where the language has gender.

visibility-private = 私密
visibility-shared = 已共享

## text-state: where a text comes from.

text-state-original = 原文
text-state-reviewed = 已审校
text-state-machine = 机器译稿

## cost: to the beneficiary of a programme.

cost-free = 免费
cost-shared = 费用分担
cost-paid = 由受益方付费

## priority: of a need. Agrees with the word for priority where the language has gender.

priority-high = 高
priority-medium = 中
priority-low = 低

## flag: groups of countries. The singular stands on the page of one country, the plural where a programme is open to all of them.

flag-LDC = 最不发达国家
flag-LLDC = 内陆发展中国家
flag-SIDS = 小岛屿发展中国家
flag-ODA = 有资格接受官方发展援助的国家
flag-LDC-plural = 最不发达国家
flag-LLDC-plural = 内陆发展中国家
flag-SIDS-plural = 小岛屿发展中国家
flag-ODA-plural = 有资格接受官方发展援助的国家

## kind: the kinds of record. The singular names one record, the plural heads a list.

kind-initiative = 倡议
kind-programme = 方案
kind-need = 需求
kind-organisation = 组织
kind-resource = 资源
kind-initiative-plural = 倡议
kind-programme-plural = 方案
kind-need-plural = 需求
kind-organisation-plural = 组织
kind-resource-plural = 资源

## leaf: the three parts that an organisation or a place plays.

leaf-donor = 捐助方
leaf-implementer = 执行方
leaf-beneficiary = 受益方

## count: a number with what it counts; the number is formatted for the reader.

# $count (Number) - how many initiatives
count-initiative =
    { $count ->
       *[other] { $count }项倡议
    }

# $count (Number) - how many programmes
count-programme =
    { $count ->
       *[other] { $count }项方案
    }

# $count (Number) - how many needs
count-need =
    { $count ->
       *[other] { $count }项需求
    }

# $count (Number) - how many organisations
count-organisation =
    { $count ->
       *[other] { $count }个组织
    }

# $count (Number) - how many resources
count-resource =
    { $count ->
       *[other] { $count }项资源
    }

# $count (Number) - how many results of a search
count-result =
    { $count ->
       *[other] { $count }条结果
    }

# $count (Number) - how many places: countries or regions
count-place =
    { $count ->
       *[other] { $count }个地点
    }

# $count (Number) - how many countries or territories
count-country =
    { $count ->
       *[other] { $count }个国家
    }

# $count (Number) - how many records of any kind
count-record =
    { $count ->
       *[other] { $count }个条目
    }

# $count (Number) - how many languages
count-language =
    { $count ->
       *[other] { $count }种语言
    }

## named-fact-value: a coded value of a fact with the name that goes with it.

# $value (String) - label of the value, as in Member
# $name (String) - name of the team, not translated
named-fact-value = { $value }：{ $name }
