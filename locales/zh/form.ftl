### state: machine
### Writing in the window: the list of what is written, the form, the review step, the steps from draft to published.

## The screen that lists what is written.

form-title = 撰写
form-intro = 您撰写的内容在提交之前都是草稿。需求在您分享之前只留在这台计算机上。
form-new = 撰写新记录
form-about-initiative = 建设能力的项目、工作方案或网络。
form-about-programme = 捐助方的资助渠道或公开提议。
form-about-need = 一个国家或区域需要什么。
form-about-organisation = 提供资金、执行、接受或协调的机构。
form-about-resource = 战略、法律、指南、报告或门户网站。
form-left = 您离开的表单
form-left-none = 没有未保存就离开的表单。
# $date (String) - day, written out
form-left-on = 填写于{ $date }
form-untitled = 无标题
# Button: opens a form again as it was left.
form-continue = 继续
# Button: throws a form away that was not saved.
form-discard = 放弃
form-discarded = 所填内容已放弃。
form-undo = 撤销
form-undone = 已撤销。
form-unpublished = 草稿和已提交的记录
form-unpublished-none = 没有等待提交或发布的内容。

## The form.

# $title (String) - title of the record
form-edit-of = 编辑“{ $title }”
form-main-needed = 只有这些字段是必填的。其余内容可以现在或以后补充。
# Stands behind the label of a field that must be filled in.
form-needed = 必填
# $count (Number) - number of fields in which something is written
form-filled = 已填写{ $count }个字段
form-open-all = 展开所有部分
form-close-all = 收起所有部分
form-undo-typing = 撤销输入
form-redo-typing = 重做输入
form-kept = 随输入保存在这台计算机上
form-keeping = 正在保存…
# $reason (String) - why, a sentence
form-not-kept = 所填内容未能保存。{ $reason }
form-review = 检查并保存
# $date (String) - day, written out
form-found = 您于{ $date }离开了这个表单
form-found-text = 您填写的内容保存在这台计算机上。请继续填写，或放弃后重新开始。
# $count (Number) - number of faults
form-faults = 请先更正{ $count }处

## Texts in languages.

# Name of the list of languages of a text, for screen readers.
# $label (String) - label of the field
form-texts-languages = { $label }：语言
form-texts-missing = 缺少
form-texts-original = 这是原文，不是译文
form-texts-checked = 我已核对这份草稿
form-texts-other = 另一种语言
# $language (String) - name of a language
form-texts-from = 原文（{ $language }）：

## Choosing.

form-pick-show = 显示列表
form-pick-none = 没有符合所输入内容的条目。
form-pick-type = 输入名称的几个字
form-pick-empty = 输入文字以在目录中查找。
# $name (String) - what is taken away
form-remove = 移除{ $name }
# $label (String) - label of the field
form-chosen = { $label }：已选
form-yes = 是
form-no = 否
# $label (String) - label of the list
form-add = 添加：{ $label }
# Name of one entry of a list.
# $label (String) - label of the list
# $number (Number) - its place in the list
form-row = { $label } { $number }
form-year = 年
form-month = 月
form-day = 日
# $amount (String) - an amount of money with its currency
form-amount-read = 读作{ $amount }
form-answer-none = 未回答
form-answer-note = 原因

## Records that may be the same.

# $count (Number) - number of records
form-alike = { $count }条记录可能相同
form-alike-hint = 请先查看，以免重复撰写。

## The review step.

form-review-title = 将要写入的内容
form-review-nothing = 没有任何不同。
form-review-field = 字段
form-review-before = 现在
form-review-after = 之后
form-review-value = 值
form-review-none = 无
form-advice = 如何改进
form-note = 原因
form-note-hint = 可以留空。它会与您的姓名一起出现在历史记录中。
form-back = 返回表单
form-save-draft = 保存为草稿
form-save-submit = 保存并提交
form-save-private = 保存在这台计算机上
form-save-changes = 保存更改
# $title (String) - title of the record
form-saved-draft = “{ $title }”已保存为草稿。
# $title (String) - title of the record
form-saved-private = “{ $title }”已保存。在您分享之前，它只留在这台计算机上。
# $title (String) - title of the record
form-saved-submitted = “{ $title }”已提交。
# $title (String) - title of the record
form-saved-published = “{ $title }”已发布。
# $title (String) - title of the record
form-saved-changed = “{ $title }”已更改。
form-saved-same = 没有任何不同，因此未写入任何内容。
# $fields (String) - list of labels of fields
form-saved-review = 其间有他人更改了：{ $fields }。两个版本都已保留，等待审核。

## Leaving.

form-leave = 离开这个表单？
form-leave-text = 您填写的内容尚未进入目录。它可以作为未完成的表单留在这里。
form-leave-stay = 留下
form-leave-keep = 离开并保留
form-leave-discard = 离开并放弃

## From draft to published, on the page of a record.

form-step-draft = 这是草稿，尚未请任何人审阅。
form-step-submitted = 已提交，等待发布。
form-step-submit = 提交
form-step-publish = 发布
form-step-cancel = 取消
# An amount that could mean two things; the two readings follow as buttons.
# $typed (String) - the amount as it was typed
form-amount-ask = “{ $typed }”可有两种读法。您指的是哪一种？
