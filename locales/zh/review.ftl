### state: machine
### What waits for a decision: fields with several versions, and changes that nobody has vouched for.

## Where a version comes from.

review-from-release = 随应用程序提供
review-from-here = 在本计算机上写入
review-from-hub = 来自同步服务器
review-from-file = 来自文件

## A field.

# $field (String) - label of a field, as in Title
# $language (String) - name of a language
review-field-language = { $field }（{ $language }）

## Why a change waits.

review-reason-unverified = 尚无人证实作者身份：此处还没有信任登记册。
review-reason-unknown-device = 信任登记册中没有写入它的设备。
review-reason-expired = 收到它时，写入它的设备的证书不在有效期内。
review-reason-revoked = 写入它的设备已被吊销。
review-reason-may-not-create = 作者的角色不得创建此类条目。
review-reason-proposal = 作者不是该条目的管理方：这是一项提议。
review-reason-stewardship = 它改变谁可以编辑，而尚无同步服务器为其编号。
# $most (Number) - most fields that a record may have
review-reason-too-many-fields = 加上它，该条目的已填字段将超过条目允许的数量（最多 { $most }）。
review-reason-registry-old = 信任登记册已过有效期，且写入它的设备在此处是新出现的。
# $number (String) - number of the reason
review-reason-newer = 较新版本的{ -brand-name }知道其原因（编号{ $number }）。
# Said of a proposal.
review-answer-adopted = 已采纳
# Said of a proposal.
review-answer-declined = 已拒绝

## The terminal.

review-title = 待审阅
review-none = 没有等待审阅的内容。
# $count (Number) - how many fields wait
review-fields =
    { $count ->
       *[other] { $count }个字段有多个版本。
    }
# What a field held before the versions were written.
review-base = 此前
# Said of a version.
review-mine = 我的版本
# Said of a version.
review-theirs = 对方版本
# Changes that nobody has vouched for.
review-proposals = 提议
review-submissions = 已提交的记录
# Above what stands, beside what is proposed.
review-now = 现在
review-proposed = 提议内容
# $count (Number) - how many fields were decided
review-decided =
    { $count ->
       *[other] 已决定{ $count }个字段。
    }
# no-plural: the count stands after a colon
# $count (Number) - how many fields
review-left = 仍在等待的字段：{ $count }
review-adopted = 提议已采纳。
review-declined = 提议已拒绝，但仍会保留。
review-reconsidered = 提议重新等待处理。
# no-plural: the count stands after a colon
# $count (Number) - how many proposals
review-declined-all = 已拒绝的提议：{ $count }，仍会保留。
# no-plural: the count stands after a colon
# $count (Number) - how many proposals
review-reconsidered-all = 重新等待的提议：{ $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records and proposals
review-more = 未显示：{ $count }
# Heading above the fields of a record as they once stood.
# $change (String) - id of a change
review-as-was = 更改{ $change }之后的状态
# $value (String) - what the field holds today
review-today = 今天：{ $value }
review-cli-about = 在字段的各版本之间作出决定，并答复提议
review-cli-list = 列出等待处理的内容
review-cli-resolve = 决定一个字段或全部字段
review-cli-adopt = 采纳提议：其值将写入此处
review-cli-decline = 拒绝提议；提议仍会保留
review-cli-reconsider = 让已拒绝的提议重新等待
review-cli-value-path = 字段
review-cli-value-version = 版本
review-cli-value-change = 更改
review-cli-value-device = 设备
review-cli-option-field = 字段，写法同列表（title.fr）
# Typed as they stand: mine, theirs.
review-cli-option-take = mine、theirs或版本编号
review-cli-option-value = 以另一个值取代所有版本
review-cli-option-all = 所有等待的字段
review-cli-option-answered = 包括已答复的提议
review-cli-option-limit = 显示的条目数和提议数；默认为50，0表示全部
review-cli-option-device = 该设备的所有提议，以列表所示的标识指明
review-cli-option-at = 该更改之后的条目状态
review-cli-argument-change = 更改的标识符或其开头
review-cli-usage = 不清楚要决定什么。
# Typed as they stand: what begins with --, mine, theirs.
review-cli-usage-hint = 请写出条目和--field，并加上--take或--value；或者用--all加上--take mine或--take theirs。

## What goes wrong.

# $change (String) - id of a change, or its beginning
error-change-not-found = 此处没有更改“{ $change }”，或有多个更改以此开头。
error-change-not-found-hint = 请从历史记录或待审阅列表中复制完整的标识符。
error-not-waiting = 此项已不再等待答复。
error-not-waiting-hint = 其间已有人答复。请再次查看列表。
# $field (String) - label of a field
# $reference (String) - a record, kind:slug
error-field-not-waiting = “{ $reference }”的“{ $field }”没有这样的版本。
# $field (String) - label of a field
error-written-in-form = 无法在此写入“{ $field }”的其他值。
error-written-in-form-hint = 请保留其中一个版本，或编辑条目：在那里保存的内容将取代所有版本。
