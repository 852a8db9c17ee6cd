### state: machine
### Searches that are kept on this computer: saved ones under a name, and the recent ones.

saved-title = 已存搜索
saved-intro = 这些搜索保存在本机。每项搜索都会注明自您上次打开以来新增或更改的结果数。
saved-none = 尚未保存任何搜索。请先搜索，然后选择“保存此搜索”。

# Beside a saved search; also above its results.
# $count (Number) - how many results are new
# $date (String) - day on which it was last opened, written out
saved-new =
    { $count ->
       *[other] 自{ $date }以来有{ $count }个新结果
    }

# $date (String) - day on which it was last opened, written out
saved-new-none = 自{ $date }以来没有新结果
saved-lost = 此搜索所用的筛选条件已不在目录中，无法运行。

# Label on a result that is new to a saved search. Agrees with “result”.
saved-hit-new = 新

## Saving, renaming, deleting

saved-save = 保存此搜索
saved-name = 名称
saved-name-hint = 仅保存在本机。
saved-keep = 保存
saved-cancel = 取消

# $name (String) - the name it was given
saved-kept = 已保存为“{ $name }”
saved-rename = 重命名搜索

# Button beside one of several searches, for screen readers and as a tip.
# $name (String) - the name of the search
saved-rename-of = 重命名：{ $name }

# Button beside one of several searches, for screen readers and as a tip.
# $name (String) - the name of the search
saved-delete-of = 删除：{ $name }

# $name (String) - the name of the search
saved-deleted = 已删除“{ $name }”
saved-undo = 撤销

## Recent searches

saved-recent = 最近的搜索
saved-recent-clear = 清除最近的搜索
saved-recent-cleared = 已清除最近的搜索
saved-recent-none = 您打开过结果的搜索将显示在此处。
