### state: machine
### Import and export: errors, reasons, columns of files, the terminal.
### Names of options, formats and codes (--format, csv, 2019-03) are typed as they stand: never translate them.

## Errors.

# $path (String) - the file
error-format-unknown = 无法识别“{ $path }”的格式。
error-format-unknown-hint = 请让文件名以 .csv、.xlsx、.xml 或 .jsonl 结尾，或用 --format 指定格式。
# $path (String) - the file
error-file-unreadable = 无法读取文件“{ $path }”。
error-file-unreadable-hint = 请检查文件名和读取权限。没有导入任何内容。
# $path (String) - the file
error-file-unwritable = 无法写入文件“{ $path }”。
error-file-unwritable-hint = 请选择可写且空间足够的文件夹。原有文件没有改变。
# $path (String) - the file
# $reason (String) - sentences that say what is wrong
error-import-refused = 无法导入文件“{ $path }”。{ $reason }
error-import-refused-hint = 请修正文件，或向制作者索取新文件。没有导入任何内容。
error-nothing-to-export = 这些记录都缺少 IATI 标准的必填内容。没有写入文件。
error-nothing-to-export-hint = 请选择其他记录，或其他格式：CSV、XLSX 或 JSON Lines。
error-import-unkept = 没有空间保存导入所得内容以供审核。
error-import-unkept-hint = 请在此磁盘上腾出两个同等大小文件的空间。没有导入任何内容。
error-cancelled = 已停止。
error-cancelled-hint = 没有写入任何内容。
error-catalogue-changed = 制定计划之后目录已有变动。没有导入任何内容。
error-catalogue-changed-hint = 请重新读取文件，查看新计划后再接受。

## Why a file is refused as a whole.

# $name (String) - what stands in the file
exchange-refused-encoding = 文件编码为 { $name }，需要 UTF-8。
# $line (String) - number of a line or row
exchange-refused-bytes = 第 { $line } 行不是 UTF-8。请将文件另存为 UTF-8；在电子表格程序中请选择“CSV UTF-8”。
# $line (String) - number of a line or row
exchange-refused-long = 从第 { $line } 行开始的内容比任何真实记录都长。
# $line (String) - number of a line or row
exchange-refused-deep = 第 { $line } 行的元素嵌套过深。
# $line (String) - number of a line or row
exchange-refused-document-type = 第 { $line } 行声明了文档类型，出于安全不予接受。
# $line (String) - number of a line or row
# $name (String) - what stands in the file
exchange-refused-entity = 第 { $line } 行使用了 XML 未定义的实体“{ $name }”。
# $line (String) - number of a line or row
exchange-refused-xml = 第 { $line } 行不是格式良好的 XML。
# $line (String) - number of a line or row
exchange-refused-cut = 文件在第 { $line } 行中断：缺少一部分。
# $name (String) - what stands in the file
exchange-refused-not-iati = 这不是 IATI 活动文件：它以“{ $name }”开头。
# $version (String) - what stands in the file
exchange-refused-version = 其 IATI 版本为“{ $version }”；可读取 2.01、2.02 和 2.03。
# $column (String) - name of a column
exchange-refused-no-column = 表格中没有“{ $column }”列。
exchange-refused-empty = 文件是空的。
# $delimiter (String) - the character that stands between the cells
exchange-refused-delimiter = 单元格以“{ $delimiter }”分隔。请改用逗号、分号或制表符分隔。
# $column (String) - name of a column
exchange-refused-column-twice = 表格中“{ $column }”列出现了两次。
# $field (String) - name of a field
exchange-refused-map-field = 映射中的字段“{ $field }”在此类记录中不存在。
# $column (String) - name of a column
# $line (String) - number of a line or row
exchange-refused-map-column = 映射中的列“{ $column }”不在第 { $line } 行的标题行中。
# $sheet (String) - name of a sheet
exchange-refused-map-sheet = 工作簿中没有工作表“{ $sheet }”。
exchange-map-twice = 另一列已含有此项，而每条记录只能有一项。请略过其中一列。
exchange-map-role = 请选择这些组织的角色。
exchange-map-currency = 请注明金额的货币。
# $field (String) - name of a field
exchange-map-title = 没有一列说明记录的名称。请为其中一列选择“{ $field }”。
# $line (String) - number of a line or row
exchange-refused-csv = 第 { $line } 行不是格式良好的 CSV。
exchange-refused-workbook = 这不是工作簿，或已损坏。
exchange-refused-workbook-large = 工作簿的内容超出可导入的范围。
exchange-refused-many = 记录超过一百万条。请分批导入。

## Why a line is rejected.

# $value (String) - what stands in the file
# $kinds (String) - list of codes of kinds
exchange-reason-kind = “{ $value }”不是记录类型。请使用 { $kinds }。
# $line (String) - number of a line or row
exchange-reason-twice = 同一记录已出现在第 { $line } 行。
# $value (String) - what stands in the file
# $field (String) - name of a field
exchange-reason-number = 字段“{ $field }”中的“{ $value }”不是整数。
# $value (String) - what stands in the file
# $field (String) - name of a field
exchange-reason-date = 字段“{ $field }”中的“{ $value }”不是日期。请写成 2019、2019-03 或 2019-03-07。
# $value (String) - what stands in the file
# $field (String) - name of a field
exchange-reason-term = “{ $value }”不是字段“{ $field }”的已知代码。
# $code (String) - what stands in the file
exchange-reason-currency = “{ $code }”不是货币。请使用 EUR 或 XOF 之类的代码。
# $field (String) - name of a field
# $reference (String) - kind and short name of a record
exchange-reason-reference = 字段“{ $field }”引用了“{ $reference }”，目录和文件中都没有它。
exchange-reason-headless = 该单元格不在标题行的任何一列之下。请把含有逗号的文字放在引号内，或为该列命名。
exchange-reason-formula = 单元格中是公式。请改为其值。
# $field (String) - name of a field
exchange-reason-too-long = 字段“{ $field }”的内容超出一条记录的容量。
exchange-reason-private = 该名称的记录在此设备上是私有的，外部内容不能改变它。
exchange-reason-shared = 该行要求保持私有，但同名记录已经共享。请为该行另取一个短名称。
exchange-reason-not-object = 每一行必须是一个 JSON 对象，以花括号开头并以花括号结尾。
# $field (String) - path of a field, as in budget.currency
# $message (String) - what is wrong with it, and what to do
exchange-reason-wrong = “{ $field }”：{ $message }

## What is worth knowing about a line or a file.

# $sum (String) - a number
exchange-remark-shares-recipient = 各地的份额合计为 { $sum }，不是 100。按原样保留。
# $sum (String) - a number
exchange-remark-shares-sector = 各部门的份额合计为 { $sum }，不是 100。按原样保留。
# $code (String) - what stands in the file
exchange-remark-place = 未知地点“{ $code }”。予以保留，导出时原样给回。
# $code (String) - what stands in the file
exchange-remark-status = 状态“{ $code }”没有对应项。予以保留，导出时原样给回。
exchange-remark-budgets = 有多个预算。予以保留，不相加。
# $column (String) - name of a column
exchange-remark-column = 未知列“{ $column }”，已略过。
# $share (String) - what stands in the file
exchange-remark-share = “{ $share }”不是 0 到 100 的百分比。予以保留，并在导出时写回。
# $column (String) - name of a column
exchange-remark-column-left-out = 列“{ $column }”未选择字段，因此不导入。
exchange-remark-withdrawn = 此记录曾在此撤回。导入后将恢复。
# $lang (String) - tag of a language, as it stands in the file
exchange-remark-language = 未知语言“{ $lang }”。其文本予以保留，导出时原样给回。
# $code (String) - what stands in the file
# $element (String) - name of an element of the file, as in tag
exchange-remark-code = 元素“{ $element }”中的“{ $code }”不是已知代码。予以保留，导出时原样给回。
# $address (String) - what stands in the file
exchange-remark-address = “{ $address }”不是网址。予以保留，导出时原样给回。
# $amount (String) - a number, as it stands in the file
exchange-remark-negative = 预算 { $amount } 小于零。予以保留，导出时原样给回。
# $fields (String) - list of labels of fields, as in Title, Topics
exchange-remark-lacks = 发布前还须补充：{ $fields }。
# $standing (String) - label of a standing, as in Published
exchange-remark-standing = 按文件所述，以“{ $standing }”状态导入。
# $standing (String) - label of a standing, as in Published
exchange-remark-need-standing = 如果共享，则按文件所述以“{ $standing }”状态导入。
exchange-remark-private = 此记录在此设备上保持私有。
# $field (String) - name of a field
# $reference (String) - short name of a record
exchange-remark-forgotten = 字段“{ $field }”引用了“{ $reference }”，而它不会作为公开内容导入。导入时略去该引用。

## Where a line stands.

# $line (String) - number of a line or row
exchange-at-line = 第 { $line } 行
# $line (String) - number of a line or row
# $cell (String) - a cell or column, as in C7
exchange-at-cell = 第 { $line } 行，{ $cell } 列
# $sheet (String) - name of a sheet
# $cell (String) - a cell or column, as in C7
exchange-at-sheet = 工作表 { $sheet }，{ $cell }

## What a record lacks for IATI.

# $gaps (String) - list of what is missing
exchange-lacks = IATI 要求而缺少：{ $gaps }。
# $column (String) - name of a column
exchange-overlong = “{ $column }”列的文本超出单元格长度，已省略。JSON Lines 可完整保存。
exchange-gap-title = 标题
exchange-gap-description = 说明
exchange-gap-organisation = 组织
exchange-gap-status = 状态
exchange-gap-start = 开始日期
exchange-gap-recipient = 受益地
exchange-gap-sector = 主题或部门

## Columns of files.

exchange-field-record = 记录类型
exchange-field-actual-start = 实际开始
exchange-field-actual-end = 实际结束
exchange-field-extra = 其他字段
exchange-field-outputs = 产出
exchange-field-outcomes = 成果
exchange-field-indicators = 指标
exchange-field-commitments = 承诺资金
exchange-field-disbursements = 已拨付资金
exchange-field-links = 链接
exchange-field-contact = 联系方式
# $title (String) - what is measured
# $values (String) - list of its values
exchange-indicator = { $title }：{ $values }
# $value (String) - a number with its unit
exchange-indicator-baseline = 基线 { $value }
# $value (String) - a number with its unit
exchange-indicator-target = 目标值 { $value }
# $value (String) - a number with its unit
exchange-indicator-actual = 实际值 { $value }
# $amount (String) - an amount of money
# $date (String) - the day of its value
exchange-amount-dated = { $amount }（{ $date }）
exchange-field-state = 文本状态
# $field (String) - name of a field
# $part (String) - name of a part of the field
exchange-field-part = { $field }：{ $part }
exchange-part-amount = 最小货币单位的金额
exchange-part-currency = 货币
exchange-part-value-date = 计价日期
exchange-part-smallest = 最小额（最小货币单位）
exchange-part-largest = 最大额（最小货币单位）
exchange-part-whole = 金额
exchange-part-whole-smallest = 最小金额
exchange-part-whole-largest = 最大金额
exchange-part-on = 日期
exchange-part-by = 组织
# $date (String) - a year or a month, as in 2019-03
exchange-date-year = 仅知年份：{ $date }
# $date (String) - a year or a month, as in 2019-03
exchange-date-month = 仅知月份：{ $date }
exchange-sheet-provenance = 来源
exchange-about-release = 目录版本
exchange-about-written = 写入日期
exchange-about-records = 记录
exchange-about-texts = 文本
exchange-about-texts-note = 每个文本旁的列说明其状态：original（原文）、reviewed（已审校）或 machine（无人审校的机器草稿）。
exchange-about-places = 地点
exchange-about-places-note = 地名不表示对其法律地位的任何意见。

## The terminal.

exchange-cli-export-about = 将记录写入文件
exchange-cli-import-about = 从文件导入记录
exchange-cli-value-file = 文件
exchange-cli-value-format = 格式
exchange-cli-argument-export = 要写入的文件；已有的会被替换
exchange-cli-argument-import = 要导入的文件
exchange-cli-option-format = csv、xlsx、iati 或 jsonl；未指定时按文件名结尾判断
exchange-cli-value-report = 报告
exchange-cli-option-report = record、brief、pack、comparison 或 gaps：写出报告而不是记录
exchange-cli-option-record = 仅此记录；可重复使用
exchange-cli-option-template = 此类型的空表格，供填写
exchange-cli-option-kind = initiative、programme、need、organisation 或 resource：自有表格中记录的类型
exchange-cli-option-map = 说明自有表格各列对应哪个字段的文件
exchange-cli-option-propose-map = 不导入任何内容；写出这样的文件，以便手工修改
exchange-cli-option-dry-run = 仅显示将会发生什么
exchange-cli-option-share-needs = 共享文件中的新需求；不加此选项则在此设备上保持私有
# no-plural: the count stands after a colon
# $percent (String) - how much of the file, as in 45 %
# $count (Number) - how many records
exchange-cli-reading = 正在读取：{ $percent }。记录：{ $count }。按 Ctrl+C 停止。
# no-plural: the count stands after a colon
# $percent (String) - how much of the records, as in 45 %
# $count (Number) - how many records
exchange-cli-writing = 正在写入：{ $percent }。记录：{ $count }。按 Ctrl+C 停止。
# $path (String) - the file
exchange-cli-exported = 已写入 { $path }。
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-records = 记录：{ $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-left-out = 省略或不完整：{ $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-other-kinds = 格式不支持的类型：{ $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-new = 新增：{ $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-changed = 更改：{ $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-same = 不变：{ $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-rejected = 拒绝：{ $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-private = 私有，仅在此设备上：{ $count }
exchange-cli-private-hint = 新需求保持私有：不会进入任何导出、数据包或同步。以后可逐一共享；--share-needs 会在导入时共享文件中的全部需求。
exchange-cli-dry-run = 没有写入任何内容。去掉 --dry-run 再运行即可导入。
exchange-cli-imported = 目录已作为一次操作纳入这些内容。
exchange-cli-unchanged = 没有需要写入的内容。
# $path (String) - the file
exchange-cli-map-proposed = 建议的映射已写入 { $path }。尚未导入任何内容。
exchange-cli-map-next = 请修改有误之处，然后用 --map 导入，并先用 --dry-run 查看计划。
exchange-cli-map-hint = 如果是自有表格，请先建立列映射：import 文件 --kind 类型 --propose-map 映射。
exchange-cli-map-unfit = 这不是列映射。
exchange-cli-map-unfit-hint = 请用 --propose-map 让程序写出映射，再加以修改。
# $kind (String) - code of a kind
exchange-cli-map-kind = 它用于“{ $kind }”类记录。
exchange-cli-column-place = 文件中的位置
exchange-cli-column-verdict = 结果
exchange-cli-column-record = 记录
exchange-cli-column-detail = 字段、原因、备注
exchange-verdict-new = 新增
exchange-verdict-changed = 更改
exchange-verdict-same = 不变
exchange-verdict-rejected = 拒绝
