### state: machine
### Writing: what is found in a record, what a write did, the profile, the terminal’s commands that write.

## What is found in what somebody writes: what is wrong, and what mends it.

write-finding-unknown-field = 没有这个字段。请删除它或更正其名称。
write-finding-missing = 此字段必填，请填写。
write-finding-type-text = 此处需要文本。
write-finding-type-texts = 此处每种语言需要一段文本：先写语言代码，再写文本。
write-finding-type-whole = 此处需要整数。
write-finding-type-number = 此处需要数字。
write-finding-type-flag = 此处只能是 true 或 false。
write-finding-type-list = 此处需要列表。
write-finding-type-object = 此处需要一个带有自己字段的对象。
write-finding-empty-text = 文本为空。请填写内容或删除该字段。
write-finding-control = 文本含有不可见的控制字符。请重新输入。
write-finding-empty-list = 列表为空。请至少填写一项，或删除该字段。
write-finding-twice = 列表中已有此项。请删除其中一个。
# $value (String) - what was given
write-finding-slug-taken = 另一条记录已使用简称“{ $value }”。请另选一个。
write-finding-slug-fixed = 记录的简称永不更改。请删除此项。
# $value (String) - what was given
write-finding-code = “{ $value }”不是此列表中的代码。
# $value (String) - what was given
write-finding-place = “{ $value }”不是国家或区域的代码。
# $value (String) - what was given
write-finding-place-country = “{ $value }”是一个区域。请填写国家。
# $value (String) - what was given
write-finding-place-region = “{ $value }”是一个国家。请用代码填写联合国区域。
# $value (String) - what was given
write-finding-language = “{ $value }”不是语言代码。
# $value (String) - what was given
write-finding-date-form = “{ $value }”不是日期。请写成 2019、2019-03 或 2019-03-31。
# $value (String) - what was given
write-finding-no-such-day = 日历中没有“{ $value }”这一天。请检查月和日。
# $value (String) - what was given
write-finding-in-future = “{ $value }”尚未到来。请填写今天或过去的日期。
# $value (String) - what was given
write-finding-address = “{ $value }”不是网址。网址以 https:// 或 http:// 开头。
# $value (String) - what was given
write-finding-currency = “{ $value }”不是货币。请使用三个字母的代码，例如 EUR。
# $value (String) - what was given
write-finding-amount = 金额“{ $value }”的小数位过多。请以该货币的最小单位写成整数。
# $value (String) - the least number
write-finding-too-small = 数字必须不小于 { $value }。
# $value (String) - the greatest number
write-finding-too-large = 数字必须不大于 { $value }。
# $field (String) - label of a field
write-finding-end-before-start = 结束早于“{ $field }”。请更正其中一个日期。
write-finding-most-below-least = 最大赠款额小于最小赠款额。请更正其中一个。
# $field (String) - label of a field
write-finding-needs = 此项说明“{ $field }”，但该字段不存在。请填写它，或删除此项。
write-finding-standing = 记录的提交、发布和撤回由单独的决定完成。请删除此字段。
write-finding-visibility = 谁能看到记录由分享决定。请删除此字段。
write-finding-no-source = 未注明来源。没有来源，任何人都无法核实记录的内容。
# $value (String) - what may have been meant
write-hint-nearest = 您是否指“{ $value }”？
write-hint-language = 请使用两个或三个字母的代码，例如 fr。
# $currency (String) - code of a currency
# $digits (Number) - how many decimal places it has
write-hint-amount = { $currency } 的小数位数：{ $digits }。

## What keeps a write from being done. In -hint what to do next.

# $count (Number) - how many findings there are
error-invalid =
    { $count ->
       *[other] 无法写入记录：有 { $count } 个字段需要更正。
    }
error-invalid-hint = 请更正所列内容后重试。未作任何更改。
# $reference (String) - kind and short name of the record
# $fields (String) - list of labels of fields, as in Title, Topics
error-incomplete = “{ $reference }”尚不能发布。缺少：{ $fields }。
error-incomplete-hint = 请编辑记录，补充缺少的内容，然后再发布。没有更改任何内容。
# $reference (String) - kind and short name of the record
# $standing (String) - label of its standing, as in Draft
error-standing-step = “{ $reference }”的状态为“{ $standing }”，目前无法执行此步骤。
error-submit-hint = 只能提交草稿。
error-publish-hint = 只能发布已提交的内容。请先提交。
error-withdraw-hint = 只能撤回尚未撤回的内容。
error-restore-hint = 只能恢复已撤回的内容。
# $reference (String) - kind and short name of the record
error-record-private = “{ $reference }”仅保存在这台计算机上，不公开。
error-record-private-hint = 请先分享它。由您选择哪些字段离开。
# $reference (String) - kind and short name of the record
error-record-shared = “{ $reference }”已经分享。
error-record-shared-hint = 已分享的内容可以编辑和撤回，但不能再变为私有。
error-organisation-missing = 未说明由哪个组织确认。
error-organisation-missing-hint = 请填写目录中的一个组织，或在个人资料中填写您的组织。
error-nothing-to-undo = 这台计算机上尚未写入任何内容。
# $field (String) - label of a field
# $reference (String) - kind and short name of the record
error-undo-blocked = 此后已有他人更改了“{ $reference }”的“{ $field }”。
error-undo-blocked-hint = 未撤销任何内容。请改为编辑记录。

## What a write did.

# $reference (String) - kind and short name of the record
write-added = 已将“{ $reference }”添加为草稿。
# $reference (String) - kind and short name of the record
write-added-private = 已添加“{ $reference }”。在您分享之前，它只保存在这台计算机上。
# $reference (String) - kind and short name of the record
write-edited = “{ $reference }”已更改。
# $reference (String) - kind and short name of the record
write-unchanged = “{ $reference }”保持原样：没有任何不同。
# $reference (String) - kind and short name of the record
# $standing (String) - label of its new standing, as in Published
write-decided = “{ $reference }”：{ $standing }
# $reference (String) - kind and short name of the record
write-confirmed = “{ $reference }”已确认。
# $reference (String) - kind and short name of the record
write-shared = 已分享为“{ $reference }”。您的私有记录保留在此。
write-share-trial = 尚未分享任何内容。
write-share-leaves = 离开这台计算机的内容
write-share-stays = 保留的内容
# $records (String) - list of kinds and short names of records
write-undone = 已撤销：{ $records }
# $fields (String) - list of labels of fields
write-review = 其间他人更改了：{ $fields }。两个版本均已保留，等待审核。
write-advice = 可改进之处
write-alike = 可能相同的记录
# $language (String) - name of the language of the similar title
write-alike-title = 标题相似（{ $language }）
write-alike-facts = 同一组织、地点和主题，时间重叠
write-checked = 可以写入。

## The record page and its history.

record-field-self-check = 十项原则自查
# $principle (String) - short form of the principle
# $answer (String) - label of the answer, as in Partly
write-self-check = { $principle }：{ $answer }
# $principle (String) - short form of the principle
# $answer (String) - label of the answer, as in Partly
# $note (String) - why, in the author’s own words
write-self-check-note = { $principle }：{ $answer }（{ $note }）
write-author-unknown = 作者不详
# $name (String) - name of the author, or that it is not known
# $details (String) - role and organisation
write-author = { $name }（{ $details }）
write-label-author = 作者
write-label-decision = 决定
write-label-why = 理由
write-label-undoes = 撤销的更改
write-label-shared-as = 已分享为
write-label-visibility = 可见性

## The profile.

profile-name = 姓名
profile-organisation = 组织
profile-place = 国家
profile-author = 您的更改以此编号代替姓名
profile-erased = 您的姓名已删除。您所写的内容保留但不含姓名；此后的内容将使用另一编号。

## Commands of the terminal that write.

cli-profile-about = 显示、设置或删除在这台计算机上写入的人
cli-profile-show-about = 显示个人资料
cli-profile-set-about = 设置个人资料的各部分；空文本表示删除该部分
cli-profile-erase-about = 删除您的姓名；您的更改保留
cli-option-role = 角色：official、donor、implementer 或 coordinator
cli-value-role = 角色
cli-add-about = 将记录添加为草稿；需求在分享之前只保存在这台计算机上
cli-edit-about = 写入记录的字段；不给文件时输出字段以供编辑
cli-submit-about = 提交草稿供审核
cli-publish-about = 发布已提交的内容
cli-withdraw-about = 撤回记录；记录保留但不再被检索到
cli-reinstate-about = 恢复已撤回的记录
cli-confirm-about = 声明记录仍然属实
cli-share-about = 分享私有记录：显示哪些字段离开
cli-undo-about = 撤销这台计算机的上一个操作
cli-argument-kind = 类型：initiative、programme、need、organisation 或 resource
cli-argument-file = 包含 JSON 字段的文件；- 表示读取标准输入
cli-value-file = 文件
cli-value-note = 文本
cli-value-fields = 字段
cli-value-day = 日期
cli-option-note = 理由；将保留在历史中
cli-option-seen = 您所编辑的版本：输出字段中的“seen”
cli-option-by = 进行确认的组织；未填写则使用个人资料中的组织
cli-option-on = 确认日期；未填写则为今天
cli-option-only = 只有这些字段离开（timing, statement.fr）
cli-option-without = 这些字段保留
cli-option-dry-run = 显示将发生的情况，不写入任何内容
# $path (String) - the file that was named
# $reason (String) - what is wrong with it, a sentence
cli-file-unfit = 无法使用文件 { $path }。{ $reason }
cli-file-unfit-hint = 请提供一个包含记录字段的 JSON 对象。
# $path (String) - path of a field, as in title.fr
# $message (String) - what is wrong, a sentence
cli-finding = { $path }：{ $message }
