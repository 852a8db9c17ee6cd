### state: machine
### The screen of what waits for a decision, and a record as it once was.

reviewing-title = 待审阅
reviewing-intro = 同一字段在两处被更改时，两个版本都会保留，并在此等待决定。无论如何选择，都不会丢失任何内容。
reviewing-none = 没有等待审阅的内容。
# Link to the screen on which records are written.
reviewing-none-write = 前往条目
# $count (Number) - number of fields
reviewing-record =
    { $count ->
       *[other] { $count }个字段有多个版本等待审阅。
    }
# Link from a record to the versions that wait.
reviewing-open = 作出决定
# $count (Number) - how many fields wait
reviewing-fields =
    { $count ->
       *[other] { $count }个字段有多个版本。
    }
reviewing-only = 仅显示此条目。
reviewing-all = 显示所有等待的内容
reviewing-more = 显示更多条目
# Explains the marks in the versions of a text.
reviewing-legend = 下划线：新增。删除线：移除。
# Read out before words that were added.
reviewing-added = 新增：
# Read out before words that were taken out.
reviewing-removed = 移除：
# Read out after words that were added or taken out.
reviewing-end = 更改结束。
# What the field held before the versions were written.
reviewing-base = 此前
# $number (Number) - from 1
reviewing-version = 版本{ $number }
# Said of a version: it was written on this computer.
reviewing-mine = 您的版本
# Said of a version: it came from elsewhere.
reviewing-theirs = 来自他人
# Said of a version.
reviewing-shown = 当前显示
# Button below a version.
reviewing-keep = 保留此版本
# Button: a third version in place of both.
reviewing-write = 另写一个版本
reviewing-write-form = 在表单中另写一个版本
# $field (String) - label of the field
reviewing-write-field = { $field }：取代所有版本
reviewing-write-save = 保存此版本
reviewing-write-cancel = 取消
# $field (String) - label of the field
reviewing-choose = 选择{ $field }
reviewing-choose-all = 选择所有字段
# no-plural: the count stands after a colon
# $count (Number) - how many fields
reviewing-chosen = 已选字段：{ $count }
# Names the group of buttons.
reviewing-bulk = 对所选字段
reviewing-take-mine = 保留我的版本
reviewing-take-theirs = 保留对方版本
reviewing-take-none = 所选字段中没有一个恰好有一个此类版本。
# $count (Number) - how many fields were decided
reviewing-decided =
    { $count ->
       *[other] 已决定{ $count }个字段。
    }


reviewing-submissions = 已提交的记录
reviewing-submissions-intro = 已提交、等待发布的记录。打开记录即可阅读，并在那里发布、编辑或撤回。
reviewing-more-submissions = 显示更多已提交的记录

## Proposals: changes that nobody has vouched for.

reviewing-proposals = 提议
reviewing-proposals-intro = 来自他人的更改，在有人采纳之前不产生任何效果。
reviewing-proposals-none = 没有等待的提议。
reviewing-proposal-new = 新条目
reviewing-proposal-field = 字段
reviewing-proposal-now = 现在
reviewing-proposal-then = 提议内容
reviewing-adopt = 采纳
reviewing-decline = 拒绝
reviewing-reconsider = 重新等待
reviewing-adopted = 提议已采纳。
reviewing-declined = 提议已拒绝，但仍会保留。
reviewing-reconsidered = 提议重新等待处理。
# Heading above the proposals of each device.
reviewing-groups = 按设备
# Button.
reviewing-decline-all = 拒绝该设备的所有提议
# no-plural: the count stands after a colon
# $count (Number) - how many proposals
reviewing-declined-all = 已拒绝的提议：{ $count }，仍会保留。
# no-plural: the count stands after a colon
# $count (Number) - how many proposals
reviewing-reconsidered-all = 重新等待的提议：{ $count }
reviewing-more-proposals = 显示更多提议
# no-plural: the count stands after a colon
# $count (Number) - how many proposals
reviewing-answered = 已答复的提议：{ $count }

## A record as it once was.

# Link below a change in the history of a record.
reviewing-as-was = 查看当时状态
# Title of the window.
# $title (String) - title of a record
reviewing-as-was-title = { $title }当时的状态
# $when (String) - a day
reviewing-as-was-intro = { $when }更改之后的状态。与今天不同之处已标出。
reviewing-as-was-aside = 此更改不产生效果，因此显示的是没有它时的条目。
reviewing-as-was-nothing = 当时条目中尚无有效内容。
reviewing-as-was-back = 返回历史记录
reviewing-differs = 今天不同
reviewing-today = 今天
