### state: machine
### Reports on paper and as HTML: kinds, headings, cautions, errors, the terminal.
### Names of options and formats (pdf, html) are typed as they stand: never translate them.

## Kinds of report, as they stand above the title.

report-kind-sheet = 条目单
report-kind-brief = 简报
report-kind-pack = 资源包
report-kind-comparison = 对比
report-kind-gaps = 差距概要

## Around the report.

# $date (Date) - when
report-made = 编制日期：{ $date }
# $page (String) - number of the page
# $pages (String) - number of pages
report-page = 第 { $page } 页，共 { $pages } 页
# A label inside a line, before its value.
# $label (String) - the label
# $value (String) - the value
report-labelled = { $label }：{ $value }
report-contents = 目录
# Stands on every page of a report that holds what is private.
report-stamp-private = 私密：不得分发
# Stands on every page of a report that holds drafts.
report-stamp-drafts = 包含未发布的草稿
# Label before “Not stated”.
report-dates = 日期
# $count (Number) - how many more records there are
report-more =
    { $count ->
       *[other] 目录中另有 { $count } 项
    }

## What one should know before relying on a report.

report-cautions = 使用前须知
report-caution-sources = 各条目来自公开来源，来源随条目列出。条目中没有的内容标为“未说明”；目录中没有，并不表示实际不存在。
report-caution-texts = 星号表示未经人工审校的机器译稿。旁边标有语言名称的文字，没有本报告语言的版本。
report-caution-money = 金额均以各来源所述为准，不作加总，因为捐助方和执行方往往报告的是同一笔资金。
report-caution-places = 地名和边界不代表对任何国家、领土或地区法律地位的任何意见。

## The brief.

report-running = 正在进行和已经完成的工作
report-sources-of-facts = 各项事实的来源

## The resource pack.

# Title of a pack that is not of one place.
report-pack-title = 网络能力建设
# Label before the words that were searched for.
report-words = 检索词
# Which records a pack holds.
report-everything = 目录的全部内容
report-overview = 概览
report-pack-about = 条目按主题排列：先是已提出的需求，然后是倡议、方案和资源。涉及多个主题的条目，在第一个主题下完整列出，在其他主题下只列名称。
report-also = 同属本主题
report-without-theme = 无主题
# Heading above programmes that are open to the region or the whole world.
report-also-open = 同样面向该地开放的方案
report-organisations = 组织及联系方式
# Heading above the programmes of a pack.
report-reach = 如何申请
# Head of a column: how many records name the organisation.
report-records = 条目
report-provenance = 条目的来源
report-provenance-about = 列出每个条目的来源，以及是否经执行方确认。
# Of a record.
report-not-confirmed = 未确认

## The comparison.

# no-plural: the count stands after a colon
# $count (Number) - how many records
report-comparison-title = 并列对比的条目：{ $count }

## The gap summary.

report-gaps-about = 按主题列出：公开提出的需求、面向该地开放的方案，以及提及该地或其下辖地点的倡议。
report-gaps-counted-twice = 有两个主题的条目在两处均计入。方框表示有已提出的需求。
# What a ring says, for those who cannot see it.
report-gaps-need = 已提出需求
report-gaps-table = 按主题列出的需求、方案和倡议
report-gaps-programmes = 开放的方案
# Head of a column: initiatives whose status is not stated.
report-gaps-other = 状态未说明
# Head of a column: the figures in words.
report-gaps-reading = 解读
report-gaps-unanswered = 已提出需求；未知有正在进行的工作或开放的方案
report-gaps-could-ask = 已提出需求；未知有正在进行的工作，可向方案提出申请
report-gaps-under-way = 已提出需求；工作正在进行或已列入计划
report-gaps-no-need-runs = 未提出需求；工作正在进行或已列入计划
report-gaps-no-need = 未提出需求；未知有正在进行的工作
report-gaps-answers = 已提出的需求及可能的应对方
report-gaps-no-programme = 未知有本主题的开放方案。
report-gaps-by-country = 各国按主题分布
report-gaps-by-country-about = 提及该国的倡议数目；方框表示该国有已提出的需求。两者皆无的国家不列出。

## Errors.

error-report-format-hint = 文件名应以 .pdf 或 .html 结尾。
error-report-empty = 没有可列入报告的内容。未写入任何文件。
error-report-empty-hint = 请去掉一个筛选条件，减少检索词，或换一种语言书写。
# $count (String) - how many records were named
error-compare-count = 可对比二至四个条目；当前指定了 { $count } 个。
error-compare-count-hint = 请指定两个、三个或四个条目。

## The terminal.

report-cli-about = 生成报告：条目、简报、资源包、对比或差距
report-cli-sheet-about = 一个条目的全部已知内容
report-cli-brief-about = 用两页介绍一个国家或区域
report-cli-pack-about = 按主题选列条目，附组织和来源
report-cli-compare-about = 并列对比二至四个条目
report-cli-gaps-about = 按主题对照需求与可能的应对
report-cli-option-output = 要写入的文件，以 .pdf 或 .html 结尾；已有文件将被替换
report-cli-option-format = csv、xlsx、iati、jsonl、pdf 或 html；未指定时按文件名结尾判断
report-cli-option-drafts = 也包括本机未发布的草稿；报告中会注明
report-cli-option-private = 也包括本机的私密条目；报告上会加盖标记
# no-plural: the count stands after a colon
# $count (Number) - how many pages
report-cli-pages = 页数：{ $count }
# $characters (String) - list of characters
report-cli-missing = 打印字体中没有这些字符，以方框代替：{ $characters }。HTML 报告会用读者的字体显示它们。
