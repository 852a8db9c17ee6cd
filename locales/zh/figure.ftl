### state: machine
### The frame of every picture: its table, its source, and the ways to save it.

figure-as-table = 以表格显示
figure-as-picture = 以图显示
# Name of a group of buttons, one for each form of file.
figure-download = 保存图表
figure-format-svg = 矢量图（SVG）
figure-format-png = 图片（PNG）
figure-format-csv = 表格（CSV）
figure-saving = 正在选择或写入文件…
# $file (String) - path of the file
figure-saved = 已保存为 { $file }。
figure-saved-none = 未选择文件，未写入任何内容。
# Below a picture and inside saved ones; how current the data are stands beside it.
figure-source = 来源：{ -brand-name } 目录。
# Below a picture whose marks open something.
figure-open = 指向某个标记，或用方向键移动；按Enter打开其代表的内容。
# Name of a group of fields.
figure-filters = 显示内容
# A choice.
figure-all-places = 全世界
# A choice.
figure-all-themes = 所有主题
# A choice.
figure-all-statuses = 任何状态
# A choice.
figure-all-years = 所有年份
