### state: machine

### Cases: matches that somebody keeps and follows; the friends of a theme or a place. All of it stays on this computer.

## States

case-state-suggested = 已建议
case-state-contacted = 已联系
case-state-scoping = 范围界定中
case-state-agreed = 已商定
case-state-under-way = 进行中
case-state-closed = 已结束
case-state-declined = 已谢绝

## A case

# $id (String) - number of the case
case-label = 个案{ $id }
case-report = 个案摘要
case-private = 私密：保留在本计算机上，不会导出，也不会与他人交换。
case-state = 状态
case-next-label = 后续步骤
# $states (String) - a list of states
case-next = 可转为：{ $states }
case-next-none = 已终结，没有后续步骤。
case-records = 匹配内容
case-need = 需求
case-programme = 方案
case-implementer = 执行方
case-steps = 步骤
# $when (String) - a day
# $state (String) - a state
# $who (String) - who took the step
case-step = { $when }：{ $state } – { $who }
# $when (String) - a day
# $state (String) - a state
# $who (String) - who took the step
# $why (String) - why, in their words
case-step-why = { $when }：{ $state } – { $who }。原因：{ $why }
case-notes = 备注
case-notes-none = 暂无备注。

## Friends of a theme or a place: organisations and programmes on a shortlist

# $name (String) - name of the shortlist
case-friends-of = “{ $name }”之友
# $name (String) - name of the shortlist
case-friends-removed = 已移除：{ $name }

## The terminal

case-cli-about = 您保留并跟踪的匹配；仅限本计算机
case-cli-list = 所有个案和候选名单
case-cli-add = 保留一项匹配：需求、方案和组织中的两项或三项
case-cli-move = 推进个案并说明原因
case-cli-note = 为个案添加备注
case-cli-show = 单个个案及其步骤和备注
case-cli-print = 写出个案摘要，并标明私密
case-cli-friends = 为某一主题或地点保留的组织和方案
case-cli-friends-add = 建立或补充候选名单
case-cli-friends-remove = 从名单中移除记录；未指定记录时移除整个名单
case-cli-value-text = 文字
case-cli-value-id = 编号
case-cli-value-state = 状态
case-cli-argument-state = contacted、scoping、agreed、under-way、closed 或 declined
case-cli-argument-text = 备注
case-cli-argument-id = 列表中的个案编号
case-cli-argument-records = 记录的类型和短名称，如 programme:adrf-offer
case-cli-argument-friends = 候选名单的名称
case-cli-option-why = 用您自己的话说明原因

## What can go wrong

error-case-unfit = 这些记录不能构成个案。
error-case-unfit-hint = 请指定需求、方案和组织中的两项或三项，每项一次。
# $reference (String) - kind and short name
error-friend-unfit = “{ $reference }”既不是组织也不是方案。
error-friend-unfit-hint = 候选名单中只能有组织和方案。
# $id (String) - number of the case
# $state (String) - where it stands
# $to (String) - where it was to go
error-case-step = 个案{ $id }处于“{ $state }”，不能由此转为“{ $to }”。
# $states (String) - codes of states
error-case-step-hint = 由此可转为：{ $states }。误操作可用“trefoil undo”撤销。
error-case-step-end = 个案已终结。误操作可用“trefoil undo”撤销。
error-why-missing = 未填写内容。
error-why-missing-hint = 请用几句话说明步骤的原因或填写备注。
