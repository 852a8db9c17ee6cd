### state: machine
### The health of the store: each check has a label and says what it found.

doctor-check-file = 文件
doctor-check-integrity = 完整性
doctor-check-changes = 更改
doctor-check-signatures = 签名
doctor-check-derived = 派生表
doctor-check-search = 搜索索引
doctor-check-backups = 备份
doctor-check-root = 信任根

doctor-file-well = 文件可读可写，本版本的{ -brand-name }能够识别其格式。
doctor-file-unwell = 文件目前无法使用。
doctor-integrity-well = 文件完好。
doctor-integrity-unwell = 文件已损坏。请恢复备份，或移走该文件后重新开始。
# $count (Number) - number of changes in the log
doctor-changes-well =
    { $count ->
       *[other] 日志中有{ $count }项更改，全部完好。
    }
doctor-changes-unwell = 日志中部分更改与写入时不一致。请恢复备份。
# $count (Number) - number of signed changes
doctor-signatures-well =
    { $count ->
        [0] 本机上尚未作过任何更改，因此无需检查。
       *[other] 已检查{ $count }个签名，全部有效。
    }
doctor-signatures-unwell = 部分签名无效，相关更改不可信。
# $count (Number) - number of records
doctor-derived-well =
    { $count ->
       *[other] { $count }个条目与日志一致。
    }
doctor-derived-unwell = 部分条目与日志不一致。
# $count (Number) - number of records in the index
doctor-search-well =
    { $count ->
       *[other] 索引中有{ $count }个条目。
    }
doctor-search-unwell = 索引与条目不一致。
# $count (Number) - number of backups
doctor-backups-well =
    { $count ->
        [0] 尚无备份。目录变更格式之前会自动备份。
       *[other] 有{ $count }个备份。
    }
doctor-backups-unwell = 有一个备份无法读取。

doctor-check-releases = 数据版本
# $count (Number) - number of releases that the catalogue holds
doctor-releases-well =
    { $count ->
       *[other] 目录包含{ $count }个数据版本。
    }
# $version (Number) - version of the form of the file
doctor-remark-version = 该文件的格式为第{ $version }版，此版本的{ -brand-name }不写入这种格式。
# $detail (String) - message of the system or the parser, in English
doctor-remark-integrity = SQLite报告（英文）：“{ $detail }”。
# $table (String) - name of the table
doctor-remark-dangling = 表“{ $table }”中有一行指向不存在的内容。
# $change (String) - id of the change
doctor-remark-packed = 更改{ $change }无法解压。
# $change (String) - id of the change
doctor-remark-hash = 更改{ $change }的内容与其标识符不符。
# $change (String) - id of the change
doctor-remark-signature = 更改{ $change }的签名无效。
# $number (Number) - number of the release
doctor-remark-other-release = 此目录的第{ $number }版与{ -brand-name }内置的第{ $number }版来自不同的文件夹。此目录沿用自己的版本，不采用内置版本。
# $table (String) - name of the table
doctor-remark-table = 表“{ $table }”与日志所载不同。
# $detail (String) - message of the system or the parser, in English
doctor-remark-rebuild = 无法根据日志重新生成各表。技术细节（英文）：“{ $detail }”。
doctor-remark-index-version = 该索引由另一版本的{ -brand-name }生成。
doctor-remark-owed = 已删除的内容可能仍留在文件未使用的部分中：该文件当时正被另一程序使用，或磁盘已满。下次启动时将重写该文件。
doctor-remark-backup-erased = 目录旁的备份可能仍含有此后被删除的值。请删除此前所作的备份，包括存放在其他地方的备份。
doctor-remark-forked = 一台计算机给两项不同的更改编了同一个号码：其数据文件夹曾被复制，而两份副本都有人写入。没有任何内容丢失。如要区分两份副本，请在其中一份中创建备份，并将其恢复到新的数据文件夹，新文件夹将拥有自己的密钥。
# $count (Number) - records that are missing from the index
doctor-remark-not-indexed =
    { $count ->
       *[other] 索引中缺少{ $count }个条目。
    }
# $detail (String) - message of the system or the parser, in English
doctor-remark-index = 索引不完整。技术细节（英文）：“{ $detail }”。
# $count (Number) - findings that are not listed
doctor-remark-more =
    { $count ->
       *[other] 另有{ $count }项未列出。
    }

doctor-cli-option-repair = 根据日志重新生成条目和搜索索引，然后检查
