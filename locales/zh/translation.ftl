### state: machine
### Translating records: what there is to do, the editor, files for translators, asking for a resource in a language.
### Names of commands, options, formats and codes (--to, XLIFF, fr) are typed as they stand: never translate them.

## Errors.

# $field (String) - label of a field
# $reference (String) - kind and short name of a record
error-not-translatable-original = { $reference }的“{ $field }”原本就以这种语言写成，不是译文。
error-not-translatable-original-hint = 要更改原文，请编辑该条目。
# $field (String) - label of a field
# $reference (String) - kind and short name of a record
error-not-translatable-empty = { $reference }的“{ $field }”为空，没有可翻译的内容。
error-not-translatable-empty-hint = 请先写原文，或选择其他文本。
# $field (String) - label of a field
# $reference (String) - kind and short name of a record
error-not-translatable-none = { $reference }的“{ $field }”没有可审校的译文。
error-not-translatable-none-hint = 请先翻译。
error-nothing-to-translate = 所选范围内没有待翻译的文本，未写入任何文件。
error-nothing-to-translate-hint = 请选择其他筛选条件，用 --from 指定其他语言，或用 --all 包括已审校的文本。

## How a text stands in a language.

translation-state-missing = 未翻译
translation-state-stale = 译文已过时
translation-state-machine = 机器译稿
translation-state-reviewed = 已审校
translation-state-original = 原文

## The work list and how far each language is.

translation-title = 翻译条目
translation-intro = 每段文本以一种语言写成，再译成其他语言。译文经人对照原文审校后方可采信。
translation-coverage = 各语言进度
translation-column-language = 语言
translation-column-done = 可采信
translation-column-text = 文本
translation-column-state = 状态
# $percent (Number) - a whole number from 0 to 100
translation-share = { $percent }%
# $language (String) - name of a language
translation-list = 待办（{ $language }）
# no-plural: the counts stand after colons
# $records (Number) - how many records
# $texts (Number) - how many texts
translation-found = 条目：{ $records }。文本：{ $texts }。
translation-kinds = 条目种类
translation-states = 文本状态
translation-place = 仅限此国家
translation-none = 这里没有待翻译的内容。
translation-none-hint = 请选择其他语言或减少筛选条件。
translation-more = 显示更多

## The editor: a text beside its translation.

# $language (String) - name of a language
translation-into = 译文（{ $language }）
# $language (String) - name of a language
translation-source = 原文（{ $language }）
# $field (String) - label of a field
# $language (String) - name of a language
translation-target = { $field }（{ $language }）
# $field (String) - label of a field
translation-checked = 我已对照原文核对：{ $field }
translation-hints = 术语
translation-save = 保存已核对的内容
translation-save-next = 保存并继续
translation-review = 标为已审校
translation-review-all = 全部标为已审校
translation-previous = 上一个条目
translation-next = 下一个条目
translation-back = 返回列表
# no-plural: the count stands after a colon
# $count (Number) - how many
translation-remaining = 剩余条目：{ $count }
# $keys (String) - the keys as they stand on the keyboard: Ctrl + Enter
translation-keys = 按 { $keys } 保存已核对的内容并打开下一个条目。
# $title (String) - title of the record
translation-saved = 已保存：{ $title }
translation-unchanged = 没有差异，未写入任何内容。
translation-nothing-checked = 请先勾选已核对的内容。
# $fields (String) - list of labels of fields
translation-waiting = 其间有他人在此写入；两个版本均待审核：{ $fields }
translation-undo = 撤销
translation-is-original = 此文本原本就以这种语言写成。
translation-optional = 名称仅以该机构自用的语言给出。
translation-unsaved = 您输入的内容会保留在本机，直到您保存为止。
# $language (String) - name of a language
translation-record = 翻译或审校（{ $language }）

## Asking for a resource in another language.

translation-ask = 请求翻译
# $resource (String) - title of the resource
translation-ask-title = 请求翻译“{ $resource }”
translation-ask-intro = 这将写入一项需求。在您共享之前，它只保留在本机。
translation-ask-language = 所需语言
translation-ask-place = 有此需求的国家
translation-ask-text = 需求说明
# $language (String) - name of a language
translation-ask-exists = 据所载信息，已有该语言（{ $language }）版本。
# $language (String) - name of a language
# $resource (String) - title of the resource
translation-ask-statement = 需要将“{ $resource }”译成{ $language }。
translation-ask-write = 写入需求
translation-ask-done = 需求已写入。在您共享之前，它只保留在本机。

## Help.

translation-help = 翻译
translation-help-list = “翻译条目”列出未翻译、译文已过时和机器译稿的内容；与贵国有关的排在前面。
translation-help-review = 您保存或标为已审校的译文会在历史中记下您的名字，并可像任何更改一样撤销。

## Files for translators: what is refused and what is worth knowing.

# $name (String) - what stands in the file
translation-refused-not-xliff = 它不是 XLIFF：以“{ $name }”开头。
# $version (String) - what stands in the file
translation-refused-version = 其 XLIFF 版本为“{ $version }”；可读 2.0 和 2.1。
# $attribute (String) - name of an attribute, srcLang or trgLang
translation-refused-language = 未注明语言：缺少属性“{ $attribute }”。
translation-reason-nameless = 未注明条目或文本。
translation-reason-codes = 译文含有工具代码。请只保留文字。
translation-reason-state = 其状态不属于 XLIFF：应为 initial、translated、reviewed 或 final。
# $reference (String) - kind and short name of a record
translation-reason-record = 目录中没有“{ $reference }”。
translation-reason-original = 该条目已有这种语言的原文；译文不会取而代之。
translation-reason-empty = 该条目没有可翻译的此项文本。
translation-reason-outdated = 它译自较旧的原文，而目录中已有现行原文的译文。
translation-remark-stale = 原文此后已更改；译文将显示为已过时。

## The terminal.

translation-cli-about = 翻译条目：待办事项和供译员使用的文件
translation-cli-coverage-about = 显示各语言进度
translation-cli-list-about = 列出待翻译内容，最有价值的在前
translation-cli-show-about = 并列显示一个条目的原文与译文
translation-cli-set-about = 保存您翻译或核对过的译文
translation-cli-review-about = 将译稿标为已审校
translation-cli-ask-about = 请求其他语言的资源：写入一项私有需求
translation-cli-export-about = 以 XLIFF 2.1 写出供译员使用的文本
translation-cli-import-about = 读入译员的文件
translation-cli-option-to = 译入语言，如 fr；未指定时为答复语言
translation-cli-option-from = 译出语言；未指定时为 en
translation-cli-option-state = 仅限此状态的文本：missing、stale、machine 或 reviewed
translation-cli-option-all = 也包括已审校的文本
translation-cli-option-drafts = 将每段文本视为待审校的译稿
translation-cli-option-statement = 用您的话说明需求
translation-cli-option-place = 有此需求的国家或区域；未指定时为您所在国家
translation-cli-argument-texts = 按字段名列出文本的 JSON 文件；- 表示读取标准输入
translation-cli-argument-field = 字段名，如 summary；未指定时为全部译稿
translation-cli-value-state = 状态
translation-cli-value-field = 字段
# $reference (String) - kind and short name of a record
# $language (String) - name of a language
translation-cli-saved = { $reference }的译文已保存为已审校（{ $language }）。
# $path (String) - the file
translation-cli-exported = 已写入 { $path }。
# no-plural: the count stands after a colon
# $language (String) - name of a language
# $count (Number) - how many texts
# $code (String) - code of the language
translation-cli-others = 原文为其他语言（{ $language }）而未列入：{ $count }。请用 --from { $code } 再次运行命令。

## Files for translators, in the window.

translation-files = 供译员使用的文件
# $export (String) - the command that writes a file
# $import (String) - the command that takes it back
translation-tools = 译员可使用自己的工具：列表所示内容写为 XLIFF 2.1，译回的文件先经审阅再导入。在终端中可用“{ $export }”和“{ $import }”。
translation-format-xliff = 供译员使用的 XLIFF
translation-export-from = 源语言
translation-export-choose = 导出供译员使用
# no-plural: the counts stand after colons
# $records (Number) - how many records
# $texts (Number) - how many texts
# $file (String) - the file
translation-export-done = 已写入 { $file }。条目：{ $records }，文本：{ $texts }。
# no-plural: the count stands after a colon
# $language (String) - name of a language
# $texts (Number) - how many texts
translation-export-others = 原文为{ $language }、未写入此文件：{ $texts }。需另行导出一个文件。
translation-import-choose = 导入译员的文件
translation-import-drafts = 将文件中的全部文本视为仍待审校的机器译稿
# no-plural: the count stands after a colon
# $count (Number) - how many texts are not listed
translation-import-more = 此处未列出的其他文本：{ $count }
