### state: machine
### Errors: what happened, and in the -hint message what to do next.
### Complete sentences; calm, no blame, no exclamation marks.

# $reference (String) - kind and short name of the record, as in initiative:cyber4dev
error-not-found = 目录中没有“{ $reference }”这一条目。
error-not-found-hint = 请检查拼写，或搜索标题中的词语来查找该条目。
# $code (String) - the code that was asked for
error-place-not-found = 没有代码为“{ $code }”的国家或区域。
error-place-not-found-hint = 请使用国家代码（如FJ）、联合国区域代码（如061），或以001表示全世界。

error-bad-request = 无法理解该请求。
error-bad-request-hint = 请返回后重试。如再次出现，请报告此问题并说明操作步骤。
# $field (String) - name of the filter, as in --theme
# $value (String) - what was given
error-unknown-term = “{ $value }”不是{ $field }的已知值。
# $values (String) - list of some accepted values
error-unknown-term-hint = 请使用以下值之一：{ $values }。
# $name (String) - name of the command
error-unknown-command = 没有“{ $name }”命令。
error-unknown-command-hint = 窗口与核心程序的版本可能不一致。请重新安装{ -brand-name }。
# $lang (String) - language code that was asked for
error-unknown-language = { -brand-name }尚不支持语言“{ $lang }”。
# $languages (String) - list of language codes
error-unknown-language-hint = 请选择以下语言之一：{ $languages }。

# $address (String) - the address that was refused
error-address-refused = 未打开地址“{ $address }”。
error-address-refused-hint = { -brand-name }只打开网址和电子邮件地址。如果您信任该地址，请复制后使用。
# $address (String) - the address that could not be opened
error-address-not-opened = 找不到能够打开“{ $address }”的程序。
error-address-not-opened-hint = 请复制该地址，在您选用的浏览器或邮件程序中打开。

error-interrupted = 此次搜索已被较新的搜索取代。
error-interrupted-hint = 无需任何操作。

# $path (String) - file of the catalogue
error-store-newer = 目录文件“{ $path }”由较新版本的{ -brand-name }写入。该文件未被更改。
error-store-newer-hint = 请安装较新版本，或选择另一个数据文件夹。
# $path (String) - file of the catalogue
error-store-damaged = 目录文件“{ $path }”已损坏，或不是{ -brand-name }的目录。该文件未被更改。
error-store-damaged-hint = 请恢复备份，或将该文件移至另一文件夹后重新开始，{ -brand-name }随后将建立新目录。
# $path (String) - file of the catalogue
error-store-read-only = 目录文件“{ $path }”无法写入。
error-store-read-only-hint = 请申请该文件及其文件夹的写入权限，或选择另一个数据文件夹。
# $path (String) - file of the catalogue
error-store-locked = 另一程序正在使用目录文件“{ $path }”。
error-store-locked-hint = 请等待该程序完成操作，或将其关闭，然后重试。
# $path (String) - file of the catalogue
error-store-other-catalogue = 文件“{ $path }”属于另一个目录。该文件未被更改。
error-store-other-catalogue-hint = 请为本目录选择另一个数据文件夹。
# $path (String) - file of the catalogue
error-store-unavailable = 目录文件“{ $path }”无法读取或写入。
error-store-unavailable-hint = 请检查磁盘是否有可用空间，以及文件夹是否存在并可写入，然后重试。
error-store-bundled-hint = 在此之前显示内置目录，可以阅读和搜索，但不能更改。

# $count (Number) - how many findings there are
error-data-invalid =
    { $count ->
       *[other] 数据文件夹无法使用：有{ $count }行需要修正。
    }
error-data-invalid-hint = 请修正所列各项，然后重新运行该命令。目录未被更改。
# $path (String) - the folder that was named
error-data-missing = “{ $path }”处没有数据文件夹。
error-data-missing-hint = 请指定一个含有initiatives.jsonl和目录其他文件的文件夹。
# $path (String) - the file that was put beside the catalogue
error-map-unfit = 无法使用“{ $path }”处的地图。
error-map-unfit-hint = 请换成用ui/scripts/map.mjs制作的文件，或将其删除：届时将显示自带的地图。

error-internal = { -brand-name }内部出现错误。您的任何数据均未丢失。
error-internal-hint = 请重试。如再次出现，请运行“trefoil doctor”并报告其显示的内容。

# $reason (String) - the sentence that says what is wrong
# $detail (String) - message of the system or the parser, in English
error-reason-detail = { $reason }技术细节（英文）：“{ $detail }”。
error-reason-file-missing = 该文件不存在。
error-reason-file-forbidden = 没有读取该文件的权限。
error-reason-file-unreadable = 无法读取该文件。
# $column (String) - number of the character in the line, from 1
error-reason-json = 第{ $column }个字符处不是有效的JSON。
error-reason-json-cut = JSON对象不完整。
error-reason-json-form = 这不是此处所需形式的JSON对象。
# $field (String) - name of the field in the file
error-reason-missing = 字段“{ $field }”缺失或不是文本。
# $slug (String) - what stands in the file
error-reason-slug = “{ $slug }”不是短名称。请使用a至z、0至9和连字符，最多120个字符。
# $reference (String) - kind and short name of the record
error-reason-twice = “{ $reference }”在文件夹中出现了两次。
# $field (String) - name of the field in the file
# $reference (String) - kind and short name of the record
error-reason-reference = 字段“{ $field }”指向“{ $reference }”，但文件夹中没有它。
# $kind (String) - code of the kind, as in initiative
error-reason-body = 有一个字段不符合“{ $kind }”类型条目所需的形式。
# $field (String) - name of the field in the file
error-reason-field-reference = 字段“{ $field }”必须是某一条目的短名称。
# $field (String) - name of the field in the file
error-reason-field-list = 字段“{ $field }”必须是列表。
# $field (String) - name of the field in the file
error-reason-field-codes = 字段“{ $field }”必须是代码列表。
# $field (String) - name of the field in the file
error-reason-field-objects = 字段“{ $field }”必须是对象列表。
# $field (String) - name of the field in the file
# $key (String) - name of the text that each object needs
error-reason-field-key = 字段“{ $field }”中的每个对象都需要文本“{ $key }”。
# $field (String) - name of the field in the file
error-reason-field-texts = 字段“{ $field }”必须是为每种语言提供文本的对象。
# $field (String) - name of the field in the file
error-reason-field-form = 字段“{ $field }”不符合数据模式规定的形式。
# $reference (String) - kind and short name of the record
error-reason-translation-of-nothing = 这是“{ $reference }”的译文，但文件夹中没有它。
# $field (String) - name of the field in the file
error-reason-not-translatable = 字段“{ $field }”不是可翻译的文本。
# $state (String) - what stands in the file
error-reason-state = “{ $state }”不是译文状态。请使用machine或reviewed。
# $day (String) - what stands in the file
error-reason-day = “{ $day }”不是日期。请写作2026-11-22。
# $number (Number) - number of the release
error-release-out = 目录中已有第{ $number }版，且数据不同。
error-release-out-hint = 请提高catalogue.json中的版本号，或为目录选择另一个文件夹。目录未被更改。
# $reference (String) - kind and short name of the record
error-too-large = 条目“{ $reference }”过大，无法保存。
error-too-large-hint = 请缩短其文本或列表，然后重新运行该命令。目录未被更改。

# $name (String) - name of a saved search
error-saved-not-found = 没有名为“{ $name }”的已保存搜索。
error-saved-not-found-hint = 请在已保存搜索的列表中查看其名称。
error-name-unfit = 不能使用此名称。
error-name-unfit-hint = 请输入1至80个字符的一行文字。
# $name (String) - name of a saved search
error-name-taken = 已有名为“{ $name }”的已保存搜索。
error-name-taken-hint = 请选择其他名称，或先删除另一个搜索。
