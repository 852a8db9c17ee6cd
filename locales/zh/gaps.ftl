### state: machine
### The screen of gaps: supply, demand and overlap by topic and place.

gaps-title = 差距与重叠
# $place (String) - name of the region
gaps-title-of = 差距与重叠：{ $place }
gaps-intro = 按专题和地点列出进行中或计划中的倡议。三角形表示有已提出的需求。打开单元格可查看其数字所指的条目。
gaps-region = 区域
gaps-rows = 行
gaps-rows-regions = 区域
gaps-rows-countries = 国家
gaps-place = 地点
gaps-topic = 专题
# A row that counts only what names a region and not its countries.
# $place (String) - name of the region
gaps-whole = { $place }（整体）
# Says what a cell holds. Also the name of the link.
# $place (String) - name of the place
# $topic (String) - name of the topic
# $needs (Number) - needs stated
# $running (Number) - initiatives that run or are planned
# $past (Number) - initiatives that are over
# $unknown (Number) - initiatives whose status is not stated
# $open (Number) - programmes that take requests
# $further (Number) - programmes that may be asked at another time, or perhaps
gaps-cell = { $place }，{ $topic }。进行中的倡议：{ $running }。需求：{ $needs }。已完成的倡议：{ $past }。状态未说明的倡议：{ $unknown }。开放的方案：{ $open }。其他方案：{ $further }。
gaps-gap = 有需求而无进行中的倡议
gaps-unsure = 有需求，未说明是否有进行中的倡议
gaps-overlap = 可能重叠：两项进行中的倡议没有共同的组织
gaps-need = 已提出的需求
gaps-none = 没有已知信息
gaps-running = 进行中
gaps-needs = 需求
gaps-past = 已完成
# Head of a column: initiatives whose status nobody states.
gaps-unknown = 状态未说明
gaps-open = 开放的方案
# Head of a column: programmes of which it is not known that they take requests now.
gaps-further = 其他方案
# Explains the column of further programmes.
gaps-further-hint = 其他方案是指处于两次征集之间、尚未开放、未说明申请期限或仅面向个人的方案。
gaps-note = 备注
gaps-keys = 用方向键在单元格中移动，按Enter键打开单元格。
gaps-nothing = 此处没有已知信息：没有需求，也没有倡议。
# Heading of the pictures in which one can find one's way through the catalogue as a whole.
gaps-pictures = 目录图示
