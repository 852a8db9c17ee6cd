### state: machine
### Records side by side: the screen, the terminal, what both say.

compare-title = 对比条目
# An entry in the menu of a record: adds it to the records side by side.
compare-action = 对比
compare-none = 可并列对比二至四个条目。请在此查找第一个条目，或打开一个条目并在其操作中选择“对比”。
compare-one = 已选择一个条目。请在此查找另一个，或打开它并在其操作中选择“对比”。
compare-intro = 条目有差异的字段均以文字标出；值的先后顺序没有含义。
# A label beside the name of a field.
compare-differs = 有差异
# In a comparison: records of this kind do not have the field.
compare-no-field = 无此字段
compare-only = 仅显示有差异的字段
compare-same = 这些条目的各字段均无差异。
# Read out before the table.
compare-table = 各条目字段并列对比
compare-find = 添加条目
compare-find-type = 请输入任意语言的词语。
compare-find-none = 未找到条目。
# $name (String) - title of a record
compare-remove = 移除“{ $name }”

## The terminal.

compare-cli-about = 并列对比二至四个条目，并标出差异
# $mark (String) - the sign that stands before the fields
compare-cli-differs = { $mark } 各条目在此字段有差异
