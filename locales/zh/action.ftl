### state: machine
### What the window does with records: files out and in, decisions, sharing, undo, the profile.
### Names of formats and of file endings are the same in every language: never translate them.

## Files out.

action-export = 导出条目
action-export-search = 本次搜索的结果
action-export-record = 这个条目
# $place (String) - name of a country or region
action-export-place = 与{ $place }有关的内容
action-export-everything = 整个目录
action-export-stays = 草稿和仅存于本机的内容不会写入任何文件。
action-export-format = 格式
action-export-save = 选择保存位置
action-export-waiting = 正在选择或写入文件……
action-export-none = 没有选择文件。未写入任何内容。
# $count (Number) - how many records
# $file (String) - path of the file
action-export-done =
    { $count ->
       *[other] 已将{ $count }个条目写入 { $file }。
    }
# $count (Number) - how many records
action-export-left-out =
    { $count ->
       *[other] { $count }个条目未写入文件，或未完整写入
    }
# $count (Number) - how many records
action-export-other-kinds =
    { $count ->
       *[other] { $count }个其他类型的条目未写入文件：IATI 只有活动。
    }
action-stays-private = 它仅存于本机。请先共享。
action-stays-draft = 这是草稿。请先提交。

## Formats.

action-format-csv = CSV
action-format-csv-hint = 任何电子表格软件都能打开的表格。
action-format-xlsx = Excel 工作簿 (XLSX)
action-format-xlsx-hint = 每类条目一张工作表，另有一张说明来源。
action-format-iati = IATI 2.03 (XML)
action-format-iati-hint = 倡议作为活动写出，供读取该标准的系统使用。
action-format-jsonl = JSON Lines
action-format-jsonl-hint = 包含全部字段，供程序使用，也可再次导入。
action-format-bundle = 供另一台{ -brand-name }使用的交换包
action-format-bundle-hint = 这些记录的每项更改及其签名，在对方处合并而不是覆盖。内置数据中的内容对方已有。
action-format-pdf = PDF
action-format-pdf-hint = 供打印：记录单、国家简报或检索结果资料包。
action-format-html = HTML
action-format-html-hint = 供浏览器阅读的同一内容，单个文件。
action-format-any = 所有格式

## Files in.

action-import = 导入条目
action-import-intro = 从文件导入条目：CSV、Excel 工作簿、IATI 2.01 至 2.03 或 JSON Lines。您会先逐行看到将发生的更改。在您接受之前不会写入任何内容。
action-import-choose = 选择文件
action-import-waiting = 正在等待选择文件……
# $percent (Number) - how much of the file was read, from 0 to 100
action-import-reading = 正在读取文件：{ $percent }%
# no-plural: the count stands after a colon
# $count (Number) - how many lines
action-import-lines = 已读取行数：{ $count }
action-import-stop = 停止
action-import-none = 没有导入文件。未写入任何内容。
# $file (String) - name of the file
action-import-plan = 导入 { $file } 将产生的结果
action-import-filter = 显示哪些行
action-import-all = 全部
action-import-table = 文件中的行
action-import-column-take = 导入
action-import-column-place = 文件中的位置
action-import-column-outcome = 结果
action-import-column-record = 条目
action-import-column-detail = 原因和备注
# $record (String) - name of the record
action-import-take = 导入{ $record }
# $record (String) - name of the record
action-import-open = { $record }的字段
action-import-field = 字段
action-import-before = 目录中
action-import-after = 文件中
action-import-nothing-yet = 尚无
action-import-no-lines = 文件中没有这种结果的行。
# $count (Number) - how many lines are not shown yet
action-import-more =
    { $count ->
       *[other] 再显示{ $count }行
    }
action-import-leave-these = 全部不导入
action-import-take-these = 全部导入
# $count (Number) - how many lines
action-import-followed =
    { $count ->
       *[other] 另有{ $count }行随之变动，因为它们互相提及。
    }
# $count (Number) - how many records
action-import-accept =
    { $count ->
       *[other] 导入{ $count }个条目
    }
action-import-nothing = 没有可导入的内容。
# $count (Number) - how many new needs
action-import-needs-private =
    { $count ->
       *[other] 此文件中的 { $count } 项新需求保持私有：仅在此设备上，不进入任何导出、数据包或同步。
    }
# $count (Number) - how many new needs
action-import-needs-shared =
    { $count ->
       *[other] 此文件中的 { $count } 项新需求将向所有人共享。以后可以撤回，但不能再变为私有。
    }
action-import-share-needs = 共享此文件中的新需求
action-import-private = 私有，仅在此设备上
action-import-writing = 正在导入……
action-import-again = 重新读取文件
action-import-drop = 放弃此次导入
# $count (Number) - how many records
# $file (String) - name of the file
action-import-done =
    { $count ->
       *[other] 已从 { $file } 导入{ $count }个条目。
    }
action-import-left-out = 不导入
action-import-undo = 撤销此次导入
action-import-undone = 已撤销导入。
action-import-another = 导入其他文件
action-columns = 各列的内容
# $file (String) - name of the file
action-columns-intro = { $file } 的列使用自己的名称。请说明每列的内容；然后您会逐行看到将发生的更改。
action-columns-kind = 条目类别
action-columns-head = 标题所在行
action-columns-remembered = 已按上次用于同样标题的表格的方式填写。
action-columns-proposed = 已根据名称和数值尽量填写。请核对。
action-columns-field = 字段
action-columns-leave-out = 略过
action-columns-language = 文本的语言
action-columns-role = 角色
action-columns-no-role = 未注明
action-columns-samples = 前几个值
action-columns-no-samples = 前几行没有值
action-columns-writing = 数值的写法
action-columns-dates = 日期格式
action-columns-dates-iso = 年-月-日：2019-03-07
action-columns-dates-day = 日.月.年：7.3.2019
action-columns-dates-month = 月/日/年：3/7/2019
action-columns-decimal = 小数点符号
action-columns-decimal-point = 点：1,250.50
action-columns-decimal-comma = 逗号：1.250,50
action-columns-separator = 列表各项之间
action-columns-currency = 金额的货币（三字母代码）
action-columns-show = 显示将发生的更改
# no-plural: the count stands after a colon
# $count (Number) - how many columns
action-columns-wrong = 需要更正：{ $count }
action-columns-change = 更改各列
action-template = 空表格
action-template-hint = 带有导入可识别标题的表格，供填写。
action-template-save = 保存空模板
# $file (String) - name of the file
action-template-saved = 已保存：{ $file }

## What is done with a record.

action-menu = 操作
action-export-this = 导出
action-withdraw = 撤回
action-withdraw-title = 撤回这个条目？
action-withdraw-text = 条目会保留，可以恢复。在此之前，任何搜索都找不到它。
action-withdrawn = 条目已撤回。
action-reinstate = 恢复
action-reinstate-title = 恢复这个条目？
action-reinstate-text = 它将恢复撤回之前的状态。
action-reinstated = 条目已恢复。
action-reason = 理由
action-reason-hint = 会留在条目的历史中。
action-confirm = 确认
action-confirm-title = 现在仍然属实吗？
action-confirm-text = 确认该条目在某日属实。日期会显示在来源旁边。
action-confirm-on = 日期
# $date (String) - a day, written out
action-confirm-chosen = 所选日期：{ $date }
action-confirm-by = 作出确认的组织
action-confirmed = 条目已确认。

## Private records, and sharing them.

action-private = 私密：仅存于本机
action-private-text = 在您共享之前，它不会出现在任何导出内容或与他人的交换中。
# $record (String) - the shared record
action-private-shared = 已共享为 { $record }
action-share = 共享
action-share-title = 共享这个条目？
action-share-text = 只有保持勾选的字段会作为一个新条目离开本机。已共享的内容以后可以撤回，但不能再变为私密。
action-share-fields = 离开本机的字段
# $field (String) - label of the field
action-share-field = { $field }离开本机
# $leave (Number) - how many fields leave
# $stay (Number) - how many fields stay
# no-plural: the counts stand after a colon
action-share-count = 离开的字段：{ $leave }。留下的字段：{ $stay }。
action-share-note-hint = 会与这些字段一同离开。
action-share-now = 共享这些字段
# $record (String) - the shared record
action-shared = 已共享为 { $record }。私密条目保留在本机。

## Undo.

action-undo-last = 撤销上一步操作
# $records (String) - list of kinds and short names of records
action-undone = 已撤销：{ $records }
# $count (Number) - how many records
action-undone-many =
    { $count ->
       *[other] 已在{ $count }个条目中撤销。
    }
action-redo = 重做

## Decisions in the history.

action-decisions = 决定
action-decisions-none = 本机上尚未就此条目作出任何决定。
action-column-when = 时间
action-column-who = 何人
action-column-decision = 决定
action-column-why = 理由
# $change (String) - identifier of a change
action-undoes = 撤销更改 { $change }

## The profile.

action-profile = 个人资料
action-profile-hint = 在本机上书写的人。您的更改带有一个随机编号；只有本机知道那是您。
action-profile-name = 姓名
action-profile-name-hint = 姓名不写入任何更改，也不随更改离开。
action-profile-organisation = 组织
action-profile-organisation-hint = 从目录中选择，或写出名称。
action-profile-save = 保存个人资料
action-profile-saved = 个人资料已保存。
action-profile-erase = 删除我的姓名
action-profile-erase-title = 删除您的姓名？
action-profile-erase-text = 姓名、组织、身份和国家将从此个人资料中永久删除。您所写的内容会保留，但无人知道作者是谁。此后的内容将使用另一编号。
action-profile-erased = 您的姓名已删除。
action-profile-number = 您的更改所带的编号
action-organisation-none = 目录中没有以此开头的组织。
action-organisation-show = 显示组织

## Files, in the settings.

action-files = 文件
action-files-hint = 条目通过文件传递：到电子表格、其他系统或另一台计算机。

## What goes wrong.

error-undo-superseded = 此后又写入了其他内容。
error-undo-superseded-hint = 未撤销任何内容。请先撤销上一步操作，或查看条目的历史。
error-plan-closed = 此导入计划已不再打开。
error-plan-closed-hint = 请重新选择文件，查看现在会有哪些更改。未写入任何内容。
# $file (String) - name of the file
error-file-foreign = “{ $file }”不是可以导入的文件。
# $endings (String) - list of endings of names, as in .csv
error-file-foreign-hint = 请选择文件名以 { $endings } 结尾的文件。
error-file-busy = 正在读取另一个文件。
error-file-busy-hint = 请等待读取完成，或停止读取。
error-no-dialog = 这里没有可供选择文件的窗口。
error-no-dialog-hint = 请使用终端的 export 和 import 命令。
# $reference (String) - kind and short name of the record
error-record-stays = “{ $reference }”不会写入任何文件。
error-record-stays-hint = 请共享私密内容或提交草稿，然后再导出。

## Reports

# $file (String) - name and place of the file
action-report-done = 已写入：{ $file }
# no-plural: the count stands after a colon
# $count (Number) - how many pages
action-report-pages = 页数：{ $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
action-export-records = 已选条目：{ $count }
action-export-report = 报告
# $record (String) - title of a record
action-pick = 选择 { $record }
# no-plural: the count stands in brackets
# $count (Number) - how many records
action-picked = 导出所选（{ $count }）
action-pick-none = 清除选择
