### state: machine
### The terminal: help, usage errors and tables of the program “trefoil”.
### Names of commands, options and codes (init, --place, FJ) are typed as they stand: never translate them.

cli-about = 本机上的网络能力建设目录，无需网络即可使用。
cli-after-help = “trefoil 命令 --help”可说明各命令的用法。

## Headings and words of the help.

cli-heading-usage = 用法
cli-heading-commands = 命令
cli-heading-arguments = 参数
cli-heading-options = 选项
cli-heading-global = 所有命令通用的选项
cli-word-options = 选项
cli-word-command = 命令

## What stands for a value. Capital letters where the script has them, no spaces.

cli-value-query = 词语
cli-value-kind = 类型
cli-value-theme = 主题
cli-value-place = 地点
cli-value-status = 状态
cli-value-organisation = 名称
cli-value-mode = 方式
cli-value-language = 语言
cli-value-years = A..B
cli-value-sort = 顺序
cli-value-number = 数字
cli-value-folder = 文件夹
cli-value-reference = 类型:名称
cli-value-code = 代码

## Commands.

cli-init-about = 建立目录，或将其更新至最新状态
cli-search-about = 查找倡议、方案、需求、组织和资源
cli-show-about = 显示一个条目
cli-place-about = 显示某一国家或区域正在开展的活动和向其开放的方案
cli-organisation-about = 显示某一组织的业绩记录
cli-history-about = 显示谁在何时更改了条目
cli-doctor-about = 检查本机上的目录

## Options and arguments.

cli-option-help = 说明该命令
cli-option-version = 显示版本
cli-option-json = 以JSON格式输出，供程序使用
cli-option-lang = 输出语言：ar、en、es、fr、pt、ru或zh
cli-option-data-dir = 存放目录及其设置的文件夹
cli-option-from = 用于建立目录的数据文件夹；默认使用内置数据
cli-argument-query = 要搜索的词语，任何语言均可；不输入词语则列出全部条目
cli-option-kind = initiative、programme、need、organisation或resource；可重复使用
cli-option-theme = 主题（A至E、X）或专题，如ciip；可重复使用
cli-option-place = 国家（FJ）、联合国区域（061）或XK；可重复使用
cli-option-status = planned、ongoing或completed；方案可用rolling、calls、annual或closed；可重复使用
cli-option-organisation = 组织的短名称，如gfce；可重复使用
cli-option-mode = 实施方式，如training；可重复使用
cli-option-language = 支助语言或文件语言，如fr；可重复使用
cli-option-years = 年份，如2020..2024、2020..或2022
cli-option-sort = relevance、newest或closing
cli-option-limit = 显示的条目数，最多200；默认为20
cli-option-offset = 跳过的条目数
cli-option-facets = 按类型、主题、地点等统计条目数
cli-argument-reference = 条目的类型和短名称，如initiative:cyber4dev
cli-argument-place = 国家（FJ）、联合国区域（061）、XK，或以001表示全世界
cli-argument-organisation = 组织的短名称，如gfce

## Wrong usage.

# $argument (String) - what was typed
cli-usage-unknown-argument = 此处没有“{ $argument }”选项。
# $command (String) - what was typed
cli-usage-unknown-command = 没有“{ $command }”命令。
# $value (String) - what was typed
# $argument (String) - the option or argument it was typed for
cli-usage-invalid-value = “{ $value }”不能用于{ $argument }。
# $argument (String) - the option
cli-usage-value-missing = { $argument }需要一个值。
# $arguments (String) - list of arguments
cli-usage-argument-missing = 缺少以下内容：{ $arguments }。
cli-usage-command-missing = 缺少命令。
# $argument (String) - the option
cli-usage-argument-repeated = { $argument }只能使用一次。
# $argument (String) - the option
# $others (String) - list of options that exclude it
cli-usage-argument-conflict = { $argument }不能与{ $others }同时使用。
cli-usage-text-invalid = 有一个参数不是有效文本（UTF-8）。
cli-usage-other = 无法理解该命令。
# $suggestion (String) - what may have been meant
cli-usage-suggestion = 您是否要找“{ $suggestion }”？
# $values (String) - list of accepted values
cli-usage-values = 请使用以下值之一：{ $values }。
# $command (String) - the command to type for help
cli-usage-hint = “{ $command }”可说明用法。
# $value (String) - what was typed
cli-usage-reference = “{ $value }”不是条目名称。
cli-usage-reference-hint = 请依次写出类型、英文冒号和短名称，如initiative:cyber4dev。类型为initiative、programme、need、organisation和resource。
# $value (String) - what was typed
cli-usage-years = “{ $value }”不是有效的年份范围。
cli-usage-years-hint = 请写成2020..2024、2020..、..2024或2022。

## What the commands say.

# Stands before an error.
# $message (String) - the whole sentence
cli-error = 错误：{ $message }
# $number (Number) - number of the release
# $date (Date) - date of the release
cli-data-as-of = 数据截至第{ $number }版（{ $date }）。
# $path (String) - file of the catalogue
cli-init-built = 目录已建立，文件位置：{ $path }
# $path (String) - file of the catalogue
cli-init-refreshed = 目录已更新至最新状态，文件位置：{ $path }
# $path (String) - file of the catalogue
cli-init-unchanged = 目录已是最新状态，文件位置：{ $path }
# $path (String) - file of the data folder
# $line (String) - number of the line in the file, from 1
# $reason (String) - what is wrong with the line, a sentence
cli-init-finding = { $path }，第{ $line }行：{ $reason }
# $path (String) - file of the data folder
# $reason (String) - what is wrong with the file, a sentence
cli-init-finding-file = { $path }：{ $reason }

# $shown (Number) - how many records are listed
# $total (Number) - how many records were found
cli-search-shown =
    { $total ->
       *[other] 找到{ $total }个条目，列出其中{ $shown }个。
    }
cli-search-none = 未找到任何条目。
cli-search-none-hint = 请移除一个筛选条件、减少词语，或改用另一种语言的词语。
# $suggestion (String) - a better spelling; the results are those of it
cli-search-corrected = 以下是“{ $suggestion }”的结果
# $suggestion (String) - a better spelling
cli-search-did-you-mean = 您是否要找“{ $suggestion }”？
# $terms (String) - list of recognised themes and places
cli-search-widened = 同时搜索了：{ $terms }
# $count (Number) - how many more values there are
cli-more =
    { $count ->
       *[other] 另有{ $count }个
    }
# Stands under a table in which some texts bear the mark.
# $mark (String) - the mark, as in *
cli-machine-draft = { $mark } 机器译稿，未经审校。
# $mark (String) - the mark
cli-fallback = { $mark } 没有您所用语言的文本，以另一种语言显示。

cli-column-reference = 条目
cli-column-title = 标题
cli-column-where = 地点
cli-column-when = 时间
cli-column-why = 理由
cli-column-state = 状态
cli-column-check = 检查项目
cli-column-result = 结果
cli-column-found = 检查所见

cli-section-themes = 主题和专题
cli-section-languages = 文本语言
cli-section-sources = 来源
cli-section-related = 相关条目
cli-section-citation = 引文
cli-section-figures = 数据
cli-section-running = 按主题分列的倡议
cli-section-regional = 所属区域的倡议
cli-section-open = 向其开放的方案
cli-section-organisations = 在此供资和执行的组织
cli-section-needs = 已公开的需求
cli-section-resources = 战略、法律和其他资源
cli-section-facts = 事实
cli-section-within = 隶属于
cli-section-members = 包括
cli-section-by-theme = 按主题
cli-section-by-place = 按地点
cli-section-by-role = 按角色
cli-section-initiatives = 倡议
cli-section-programmes = 方案
cli-section-partners = 合作组织

cli-label-stale = 译文已过时
cli-label-shown = 当前显示
cli-label-initiatives = 倡议
cli-label-ongoing = 进行中
cli-label-programmes-open = 向其开放的方案
cli-label-organisations = 在此供资或执行的组织
cli-label-needs = 已公开的需求
cli-label-recorded = 记录情况
cli-label-who = 更改来源
cli-label-trust = 核验结果
cli-label-source = 来源
cli-not-confirmed = 未经执行方确认
cli-not-read = 仅列名，未阅读
# $count (Number) - fields with more than one version
cli-conflicts =
    { $count ->
       *[other] { $count }个字段有多个版本，列于“待审阅”。
    }
cli-doctor-passed = 通过
cli-doctor-failed = 未通过
cli-doctor-well = 一切正常。
cli-doctor-unwell = 部分检查未通过。
cli-none = 无

cli-saved-about = 列出已保存的搜索以及上次查看后的新内容
cli-saved-add-about = 以某个名称保存搜索
cli-saved-run-about = 运行已保存的搜索；此后以此刻起计算新内容
cli-saved-rename-about = 重命名已保存的搜索
cli-saved-remove-about = 删除已保存的搜索
cli-value-name = 名称
cli-value-new-name = 新名称
cli-argument-saved = 已保存搜索的名称
cli-argument-new-name = 新的名称
cli-column-name = 名称
cli-column-new = 新内容
cli-column-since = 自
cli-column-search = 搜索
cli-saved-none = 还没有已保存的搜索。用“trefoil saved add”可保存一个。
# $name (String) - name of the saved search
cli-saved-added = 搜索已保存为“{ $name }”。
# $name (String) - name of the saved search
cli-saved-removed = 已保存的搜索“{ $name }”已删除。
# $name (String) - new name of the saved search
cli-saved-renamed = 已保存的搜索现名为“{ $name }”。
# $count (Number) - records that are new to the saved search
# $date (Date) - day of the last look
cli-saved-new =
    { $count ->
        [0] 自{ $date }以来没有新内容。
       *[other] 自{ $date }以来有{ $count }个新条目。
    }
cli-saved-cannot-run = 无法运行：其筛选条件在目录中已不存在。
