### state: machine
### The screens of one's own work: cases that are followed, shortlists, assessments. All of it is private to this computer.

work-screens = 我的工作
work-write = 条目
work-cases = 个案
work-assessments = 评估
work-pdf = 另存为 PDF

## Keeping a match

work-keep = 保留此匹配
# Said at the foot of the window once a match is kept.
# $case (String) - the case, as “Case 3”
work-kept = 已保留：{ $case }

## Cases

work-cases-none = 暂无个案。请打开一项匹配并予以保留，之后便可从首次联系一直跟踪到结束。
work-cases-match = 前往匹配
work-case-back = 所有个案
work-case-need = 需求
work-case-programme = 方案
work-case-implementer = 执行方
work-case-steps = 已有步骤
work-case-move = 推进个案
work-case-to = 下一状态
work-case-why = 原因
work-case-move-do = 记录步骤
work-case-moved = 步骤已记录
work-case-notes = 备注
work-case-note = 新备注
work-case-note-do = 添加备注
work-case-noted = 备注已添加
# Who wrote a note, and when.
# $who (String) - name of a person or organisation
# $when (String) - a day
work-case-note-by = { $who }，{ $when }

## Shortlists

work-friends = 候选名单：主题或地点之友
work-friends-none = 暂无候选名单。
work-friends-new = 新候选名单
work-friends-name = 名称
work-friends-theme = 主题
work-friends-place = 国家
work-friends-make = 建立名单
# $name (String) - an organisation or programme
work-friends-remove = 移出名单：{ $name }
work-friends-drop = 删除此名单
work-friends-kept = 名单已保存
work-friends-dropped = 名单已删除
work-friends-add = 要添加的方案或组织
work-friends-empty = 名单尚为空。

## Assessments

work-assess-intro = 请按国家网络安全能力成熟度模型的各要素，或按负责任国家行为十一项规范，自行判断贵国的现状。欠缺之处可转为需求。
work-assess-none = 暂无评估。
work-assess-new = 开始评估
work-assess-method = 方法
work-assess-place = 国家
work-assess-name = 名称
work-assess-name-hint = 供自己参考，如“审查之前”
work-assess-begin = 开始
work-assess-back = 所有评估
work-assess-not-said = 尚未填写
work-assess-unknown = 未说明
work-assess-saved = 已保存
work-assess-needs = 据此起草需求
work-assess-needs-hint = 每个提出要求的回答都会成为一份需求草稿，仅限本计算机，直至您将其共享。
# $count (Number) - how many needs were drafted
work-assess-needs-made =
    { $count ->
        [0] 没有新的需求
       *[other] 已起草{ $count }项需求
    }
work-assess-need-open = 据此起草的需求
work-assess-compare = 与先前的评估比较
work-assess-compare-none = 没有采用此方法的其他评估可供比较。
work-assess-changed = 变化情况
work-assess-factor = 要素或规范
work-assess-before = 先前
work-assess-now = 现在
