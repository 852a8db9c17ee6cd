### state: machine

### Assessments: a country’s view of itself, by the factors of the CMM or by the eleven norms. All of it stays on this computer.

## Methods

assess-method = 方法
assess-method-cmm = 按 CMM 各因素自评
assess-method-norms = 十一项规范调查
assess-caution-cmm = 您自己按 CMM 2021 各因素作出的判断，并非其作者牛津大学 Global Cyber Security Capacity Centre 的评估。
assess-caution-norms = 您自己对负责任国家行为十一项规范（A/70/174，第13段）的判断。
assess-private = 私密：保留在本计算机上，直至您据此起草并共享需求。

## An assessment

# $id (String) - number of the assessment
assess-label = 评估{ $id }
assess-report = 自评
assess-begun = 开始日期
assess-answered = 已答
# $answered (String) - how many answers
# $of (String) - how many there are
assess-progress = 已答：{ $answered }/{ $of }
assess-column-exists = 已有情况
assess-column-evidence = 依据
assess-column-gap = 差距
assess-column-help = 所需帮助
assess-column-need = 据此起草的需求

## Compared with an earlier one

# $up (String) - how many factors
# $down (String) - how many factors
assess-compare-sum = 所处阶段高于以往的因素：{ $up }；低于以往的：{ $down }
assess-compare-same = 没有差异。
# $label (String) - what is said
# $before (String) - what was said before
# $after (String) - what is said now
assess-compare-line = { $label }：{ $before } → { $after }

## Needs drafted from it

assess-needs-made = 需求草稿，仅限本计算机：
# $label (String) - a factor or norm
assess-needs-nothing = 未提出需求：{ $label }
# $label (String) - a factor or norm
# $need (String) - kind and short name of the need
assess-needs-there = 已为{ $label }起草：{ $need }
# $id (String) - number of the assessment
assess-needs-note = 根据评估{ $id }起草
# $label (String) - a factor
# $present (String) - a stage
# $wanted (String) - a stage
assess-needs-stage = { $label }：从“{ $present }”阶段到“{ $wanted }”阶段
# $label (String) - a factor or norm
# $words (String) - what was said
assess-needs-statement = { $label }：{ $words }

## The terminal

assess-cli-about = 按 CMM 或十一项规范自评，并据此起草需求；仅限本计算机
assess-cli-list = 所有评估
assess-cli-start = 开始评估
assess-cli-set = 填写某一因素或规范；空文字表示删除
assess-cli-show = 单个评估的全部内容
assess-cli-compare = 与先前评估相比的变化
assess-cli-needs = 根据所提要求起草私密需求
assess-cli-print = 将评估写入文件，并标明私密
assess-cli-value-stage = 阶段
assess-cli-value-method = 方法
assess-cli-value-key = 代号
assess-cli-argument-method = cmm 表示 CMM 各因素，norms 表示十一项规范
assess-cli-argument-key = 因素（1.1 至 5.6）或规范（a 至 k）
assess-cli-argument-keys = 因素或规范；未指定时为所有提出要求者
assess-cli-argument-earlier = 先前评估的编号
assess-cli-argument-id = 列表中的评估编号
assess-cli-option-place = 被评估的国家或联合国区域；未指定时为您个人资料中的地点
assess-cli-option-name = 评估的名称

## What can go wrong

# $key (String) - what was written
error-answer-unfit = 此评估中没有“{ $key }”。
error-assessments-differ = 这两个评估采用不同的方法。
error-assessments-differ-hint = 请比较两个 CMM 评估或两个规范调查。
error-assessment-placeless = 该评估未指明地点，因此不能据此起草需求。
error-assessment-placeless-hint = 请在个人资料中注明地点，或开始一个注明地点的评估。
