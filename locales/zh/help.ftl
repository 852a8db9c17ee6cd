### state: machine
### Help, the sheet of keys, and the accessibility statement.

help-title = 帮助
help-intro = { -brand-name }无需网络即可打开、搜索和打印。本页的全部内容也都保存在您的计算机上。

## Searching

help-search = 如何搜索
help-search-words = 输入任意词语，结果会随输入显示。最后一个词语可以不完整。
help-search-languages = 以七种语言中任何一种输入的词语，都能查找到所有语言的条目。
help-search-also = 主题和地点的名称会自动扩展，例如由区域扩展至区域内各国。新增的内容显示为虚线标签；按下标签即可在搜索时不包括该内容，再按一次则重新包括。
help-search-filters = 同一列表中的多个筛选条件会扩大搜索范围，不同列表中的筛选条件会缩小搜索范围。筛选条件旁的数字表示选用后剩余的结果数。
help-search-spelling = 目录中未出现的词会被更正，结果上方会予以说明；您仍可按原文搜索该词。
help-search-saved = “保存此搜索”会以一个名称将搜索保存在本机，并注明自您上次打开以来的新内容。最近的搜索也会保留，直至您将其清除。
help-search-palette = “转到…”可按名称开头转到任何页面、地点、组织、条目或搜索。
help-search-link = “复制链接”可保存一次搜索、一个条目或一个页面。将链接粘贴到搜索框中，即可在本机或另一台计算机上再次打开。

## Writing

help-write = 撰写条目
help-write-draft = 您在表单中输入的内容每两秒在本机暂存一次，直至您将其保存或放弃。
help-write-steps = 条目先是草稿，然后提交，最后发布。每一步都注明由谁、何时、为何作出；这些都留在历史记录中，每一步也都可以撤销。
help-write-private = 需求起初是私密的：只留在本机，不会随任何导出内容离开。共享时会显示哪些字段将离开本机，其中每个字段都可以选择留下。
help-write-files = 写入任何内容之前，都会先逐行检查文件；一次导入可作为一次操作撤销。

## Matching and pictures

help-match = 匹配与图形
help-match-reasons = 每项匹配都说明理由：逐项列出匹配标准及所依据的事实。未知的内容会降低确定程度，但绝不会计为“否”。
help-match-weights = 您自己设定的权重会立即改变排序。排除原因（例如征集已截止）与得分分开列出。
help-match-gaps = “差距与重叠”按专题和地点显示何处有已提出的需求、哪些工作正在进行，以及何处可能有两方在做同样的事。
help-match-pictures = 每个图形都可以作为表格阅读，并保存为SVG、PNG或CSV。

## The three leaves

help-leaves = 三片叶子
help-leaves-donor = 圆形：谁出资。
help-leaves-implementer = 方形：谁执行。
help-leaves-beneficiary = 三角形：谁受益。

## Trust

help-trust = 所读内容的可信程度
help-trust-drafts = “机器译稿”表示该译文未经审校。一键即可查看原文，以原文为准。
help-trust-sources = 每个条目都注明其来源以及来源的阅读时间。“未说明”表示来源没有提及；任何内容都不靠猜测填补。
help-trust-confirmed = 条目注明执行方最近一次确认的时间。内置条目仅以公开来源为依据，直至有人予以确认。

## Offline

help-offline = 无需网络
help-offline-body = 目录内置于应用程序。来源链接在浏览器中打开，需要网络；其他一切均不需要网络。每个界面和每份打印件都标明数据的截至日期。

## Keys

help-keys = 键盘快捷键
help-keys-hint = 可在设置中关闭单键快捷键。
help-key = 按键
help-key-what = 作用

# Stands beside a key that the reader has switched off.
help-key-off = （已关闭）

help-key-search = 转到搜索框
help-key-palette = 转到页面、地点、组织、条目或搜索
help-key-sheet = 显示此按键列表
help-key-to-results = 从搜索框转到结果
help-key-list = 在结果中上下移动
help-key-ends = 转到第一个或最后一个结果
help-key-open = 打开结果
help-key-tick = 勾选结果以便导出
help-key-to-box = 返回搜索框
help-key-save = 检查您在表单中填写的内容
help-key-cells = 在图形的单元格和标记之间移动
help-key-back = 在看过的界面之间后退和前进

# Names of keys, as printed on keyboards.
help-key-down = 向下键
help-key-arrows = 向上键、向下键
help-key-four-arrows = 方向键
help-key-home-end = Home、End
help-key-enter = Enter
help-key-space = 空格键
help-key-escape = Esc
help-key-ctrl-s = Ctrl + S
help-key-cmd-s = Cmd + S
help-key-alt-arrows = Alt + 向左键、Alt + 向右键

## Accessibility statement

help-access = 无障碍
help-access-body = { -brand-name }按WCAG 2.2的AA级要求设计。每个界面都以多种语言和书写方向进行自动化测试；此类测试只能发现部分问题。
help-access-means = 仅用键盘即可完成一切操作；放大至400%、使用高对比度或关闭动态效果时均可使用。图形旁附有表格，颜色总是配有形状或文字，每段文本都向屏幕阅读器标明其语言。
help-access-known = 尚未经日常使用屏幕阅读器的人士检查。如果有任何内容妨碍您使用，那是我们的过失：请在您获取本应用程序之处报告。
