### state: machine
### Exchange with others: the section of the settings, the terminal, what goes wrong.
### A hub is a server from which and to which changes go; a bundle is a file of changes for a stick.

sync-title = 与他人交换
sync-about = { -brand-name }无需网络即可使用。有网络时，它带来他人的更改，并送出您的更改。没有网络时，U盘上的一个文件可起同样作用。
sync-hub = 同步服务器地址
sync-hub-hint = 由您所在区域同步服务器的管理方提供。不使用同步服务器时请留空。
sync-hub-save = 保存地址
sync-hub-saved = 地址已保存。
sync-proxy = 代理服务器
sync-proxy-hint = 仅在您的网络要求时填写；否则使用系统的代理服务器。
sync-token = 访问令牌
sync-token-hint = 仅在同步服务器要求时填写。
sync-authorities = 贵机构的证书
sync-authorities-about = 仅在贵机构的网络或同步服务器使用自有证书颁发机构时需要：一个PEM格式的文件。
sync-authorities-kept = 正在使用贵机构的证书。
sync-authorities-choose = 选择文件
sync-authorities-drop = 不再使用
sync-automatic = 在{ -brand-name }打开期间自动交换
sync-automatic-hint = 启动后不久、您写入后不久以及每隔一刻钟各交换一次。否则仅在您要求时交换。
sync-now = 立即交换
sync-stop = 本批完成后停止
# $pulled (Number) - changes received so far
# $left (Number) - changes still to come
# $pushed (Number) - changes sent so far
sync-progress = 已接收：{ $pulled }。待接收：{ $left }。已发送：{ $pushed }。
sync-never = 从未与同步服务器交换。
# $date (String) - a date
sync-last = 上次交换：{ $date }
# $count (Number) - changes
sync-pending =
    { $count ->
        [0] 您没有待发送的更改。
       *[other] 您有{ $count }项更改尚未送达任何同步服务器。
    }
# $count (Number) - fields
sync-to-review =
    { $count ->
        [0] 没有待审阅的内容。
       *[other] { $count }个字段有多个版本，等待审阅。
    }
# no-plural: the count stands after a colon
# $count (Number) - how many proposals
sync-proposals = 由您决定的提议：{ $count }
sync-registry-none = 没有信任登记册：无法确认更改由谁写入，因此他人写入的内容作为提议等待处理。
# $version (String) - number of the registry
# $date (String) - a date
# $days (Number) - days since that date
sync-registry =
    { $days ->
        [0] 信任登记册第{ $version }版，今天核对。
       *[other] 信任登记册第{ $version }版，{ $date }核对，距今{ $days }天。
    }
sync-registry-old = 该登记册已过有效期。您可以继续阅读和写入；请与同步服务器交换以更新登记册。
sync-registry-past = 信任登记册已过有效期，而同步服务器也没有更新的版本。双向交换仍已进行；由此处新出现的设备签名的内容须等待，直至同步服务器的管理方更新登记册。
sync-registry-development = 该登记册使用试验密钥签名，不为任何一方作保。
# $organisation (String) - an organisation
sync-registry-member = 本机以{ $organisation }的名义写入。
sync-registry-stranger = 本机不在信任登记册中：本机写入的内容对他人而言只是提议。请将设备密钥交给信任登记册的管理方。
# $key (String) - a public key in hexadecimal digits
sync-device-key = 设备密钥：{ $key }
# $file (String) - a file
# $fingerprint (String) - hexadecimal digits
sync-root-given = 信任根：在本机上选定（{ $file }）。指纹：{ $fingerprint }
# $file (String) - a file
# $fingerprint (String) - hexadecimal digits
sync-root-installed = 信任根：随{ -brand-name }一同安装（{ $file }）。指纹：{ $fingerprint }
# $fingerprint (String) - hexadecimal digits
sync-root-built-in = 信任根：内置于本版{ -brand-name }。指纹：{ $fingerprint }
# $file (String) - a file
sync-root-unusable = 信任根无法使用：{ $file }已损坏或属于另一个目录。请向提供者重新索取该文件。
sync-root-built-in-unusable = 内置于本版{ -brand-name }的信任根已损坏或属于另一个目录。请联系程序的提供者。
sync-root-none = 没有信任根：无人得到担保。请选择目录管理方交给您的根文件。
sync-trust = 认可信任登记册
sync-trust-file = 信任登记册的根文件
sync-trust-about = 请选择目录管理方当面或通过您信任的渠道交给您的登记册根文件。
sync-trusted = 自此认可该信任登记册。
sync-bundle = 交换包
sync-bundle-about = 交换包用U盘传递更改。携带者无需任何权限；其中每项更改都会受到检查，与来自同步服务器的更改一样。
sync-bundle-write = 写入交换包
sync-bundle-extent = 随附哪些更改
sync-bundle-all = 可离开本机的全部内容
sync-bundle-pending = 仅限尚未送达任何同步服务器的内容
sync-bundle-since = 仅限先前的交换包中没有的内容
sync-bundle-since-hint = 先选择先前的交换包，再选择新交换包的位置。已读入前者的人只需再读入后者。
sync-bundle-since-choose = 选择先前的交换包
sync-bundle-read = 读入交换包
# $file (String) - a file
# $count (Number) - changes
sync-bundle-written =
    { $count ->
        [0] 没有可送出的内容：{ $file }不含任何更改。
       *[other] 已将{ $count }项更改写入{ $file }。
    }
# $file (String) - a file
# $date (String) - a date
sync-bundle-taken = 已读入{ $date }写成的{ $file }。
# $device (String) - what its organisation calls a device
# $organisation (String) - an organisation
sync-bundle-by = 由{ $organisation }的设备“{ $device }”写成，该设备在信任登记册中。
sync-bundle-by-unknown = 由信任登记册中没有的设备签名。
sync-bundle-by-revoked = 由已被吊销的设备签名。
sync-bundle-unsigned = 该交换包整体无人签名，但其中每项更改仍受到检查。
sync-bundle-registry-kept = 交换包中的信任登记册未被采用：此处所信任的根不为其担保。此处原有的信任登记册保持不变。
# $accepted (Number) - changes that count
sync-taken =
    { $accepted ->
        [0] 没有接受新的更改。
       *[other] 已接受{ $accepted }项更改。
    }
# $count (Number) - changes
sync-taken-waiting =
    { $count ->
       *[other] { $count }项更改作为提议等待处理。
    }
# $count (Number) - changes
sync-taken-later =
    { $count ->
       *[other] { $count }项更改来自较新版本的{ -brand-name }，已为该版本保留。
    }
# $count (Number) - changes
sync-taken-refused =
    { $count ->
       *[other] { $count }项更改与其自称不符，未予采纳。
    }
# $count (Number) - changes
sync-pushed =
    { $count ->
        [0] 没有需要发送的内容。
       *[other] 已发送{ $count }项更改。
    }
# $count (Number) - changes
sync-waiting-there =
    { $count ->
       *[other] 其中{ $count }项在同步服务器上等待有权者接受。
    }
# $count (Number) - changes
sync-refused-there =
    { $count ->
       *[other] 同步服务器未接收{ $count }项更改，这些更改仍保留在本机。
    }
sync-new-epoch = 同步服务器已从备份恢复，并从您这里取回了丢失的内容。

## A data folder that was copied.

sync-fork = 有数据文件夹被复制
sync-fork-about = 一台计算机的数据文件夹连同其密钥被复制，而两份副本都有人写入。没有任何内容丢失：两份副本的更改均有效，有差异之处，两个版本都等待审阅。但无人能够分辨哪一份写入了什么，而密钥一旦吊销，对两份副本都生效。
# $date (String) - a date
sync-fork-own = 本机及其一份副本。此类更改中最近一项的日期：{ $date }。
# $device (String) - what its organisation calls a device
# $organisation (String) - an organisation
# $date (String) - a date
sync-fork-known = { $organisation }的设备“{ $device }”。此类更改中最近一项的日期：{ $date }。
# $device (String) - id of a device in hexadecimal digits
# $date (String) - a date
sync-fork-unknown = 信任登记册中没有的设备：{ $device }。此类更改中最近一项的日期：{ $date }。
sync-fork-own-do = 请在两台计算机之一上创建备份并就地恢复，两者均在本设置页面中。该计算机随后将拥有自己的密钥，须由信任登记册的管理方登记。
sync-fork-other-do = 请告知使用者：在两台计算机之一上创建备份并就地恢复，该计算机便拥有自己的密钥。
sync-fork-stays = 历史会保留发生过的一切。处理之后请在此说明：本通知随即消失；如双方继续写入，则会再次出现。
# Button.
sync-fork-seen = 我已处理

## The badge in the bar: short.

# $ago (String) - how long ago, in words: 5 minutes ago
sync-badge-ago = 上次交换：{ $ago }
sync-badge-never = 尚未交换
sync-badge-running = 正在交换…
sync-badge-failed = 交换失败
# $count (Number) - changes
sync-badge-pending =
    { $count ->
       *[other] { $count }项待发送
    }
# $count (Number) - fields with several versions, and proposals
sync-badge-review =
    { $count ->
       *[other] { $count }项待审阅
    }

## The terminal.

sync-cli-about = 与同步服务器交换更改，或说明当前状况
sync-cli-option-hub = 同步服务器地址；保留供下次使用
sync-cli-option-proxy = 通往同步服务器的代理服务器；保留以备下次使用
sync-cli-option-authorities = 贵机构证书颁发机构的证书文件（PEM）；复制并保留
sync-cli-option-token-file = 含有同步服务器所要求访问令牌的文件；保留以备下次使用
sync-cli-option-status = 说明当前状况，不作任何交换
sync-cli-option-copies-seen = 撤下数据文件夹被复制的通知：已经处理
# $command (String) - what is typed, as it stands
sync-cli-copies-seen = 处理之后：{ $command }
sync-cli-identity-about = 说明本机用哪个密钥签名，以及信任登记册对该密钥的记载
sync-cli-identity-trust = 认可以此为根的信任登记册：1.root.json文件，或含有信任登记册的文件夹
sync-cli-bundle-about = 将更改写入供U盘使用的文件，或从此类文件读入更改
sync-cli-bundle-write = 将更改写入文件
sync-cli-bundle-read = 读入文件中的更改
sync-cli-option-pending = 仅限尚未送达任何同步服务器的更改
sync-cli-option-since = 仅限此先前交换包中没有的更改
sync-cli-value-url = 地址
sync-cli-argument-bundle = 交换包文件

## What goes wrong.

error-hub-missing = 未设定同步服务器。
# --hub is typed as it stands.
error-hub-missing-hint = 请在设置中设定其地址，或用--hub指定。
# $address (String) - what was given
error-hub-address = 无法通过“{ $address }”连接同步服务器。
error-hub-address-hint = 地址以https://开头。请同时检查代理服务器和证书文件。
error-hub-unreachable = 无法连接同步服务器。
error-hub-unreachable-hint = 没有丢失任何内容：请继续工作，有网络时再行交换。
error-hub-foreign = 作出响应的不是同步服务器，或其发送的内容已损坏。
error-hub-foreign-hint = 您的网络可能要求先登录：请在浏览器中打开一个网页，然后重试。未作任何更改。
error-hub-catalogue = 该同步服务器存放的是另一个目录。
error-hub-catalogue-hint = 请检查其地址。未作任何更改。
error-hub-unknown = 信任登记册中没有该同步服务器。
error-hub-unknown-hint = 请向信任登记册的管理方询问地址是否正确。未作任何交换。
error-hub-contradiction = 同步服务器与其先前签名的内容相矛盾。
error-hub-contradiction-hint = 它可能向不同的人显示不同的内容。请告知其管理方和信任登记册的管理方。未读入其任何内容。
error-hub-behind = 同步服务器的内容少于其曾经提供的内容：它可能是从备份恢复的。
# $command (String) - what is typed, as it stands
error-hub-behind-hint = 此处没有丢失任何内容。请告知同步服务器的管理方运行“{ $command }”；下次交换时，服务器会从您这里取回其丢失的内容。
error-hub-erased = 同步服务器称某些内容已被删除，但本机没有任何信任登记册命令删除。
error-hub-erased-hint = 请再次交换：最新的信任登记册会首先送达。如仍出现此情况，请信任目录管理方的信任登记册。未读入其任何内容。
error-hub-newer = 同步服务器要求使用较新版本的{ -brand-name }。
error-hub-newer-hint = 请安装该版本，然后再次交换。在此之前，U盘上的交换包可起同样作用。
error-hub-token = 同步服务器要求提供访问令牌，或拒绝了所收到的访问令牌。
error-hub-token-hint = 请向同步服务器的管理方索取访问令牌，并在设置中设定。
error-hub-busy = 同步服务器繁忙。
error-hub-busy-hint = 请稍候再交换；没有丢失任何内容。
# $answer (String) - what the hub answered
error-hub-refused = 同步服务器返回错误：{ $answer }
error-hub-refused-hint = 请稍后重试；如仍然如此，请告知同步服务器的管理方。
error-registry-refused = 该信任登记册与签名内容不符。
error-registry-refused-hint = 请向其管理方重新索取。此处原有的信任登记册保持不变。
error-registry-old = 信任登记册已过有效期，或本机时钟有误。
error-registry-old-hint = 请检查时钟。如果时钟无误，则须由同步服务器的管理方更新信任登记册。
error-registry-older = 该信任登记册比此处先前见过的更旧。
error-registry-older-hint = 可能有人以旧信任登记册冒充最新版本。现仍保留较新的登记册。
error-registry-catalogue = 该信任登记册属于另一个目录。
error-registry-catalogue-hint = 请检查文件的来源。未作任何更改。
# $file (String) - a file
error-bundle-foreign = “{ $file }”不是交换包。
error-bundle-foreign-hint = 请选择由{ -brand-name }写成的交换包文件；其文件名以.trefoil结尾。未作任何更改。
# $file (String) - a file
error-bundle-damaged = 交换包“{ $file }”不完整或已损坏。
error-bundle-damaged-hint = 已读入其中可读取的部分。请重新复制并再次读入：将从中断处继续。
# $file (String) - a file
error-bundle-large = 交换包“{ $file }”超过允许的大小。
error-bundle-large-hint = 请索取较小的交换包，例如仅含一个区域的交换包。未再读入其中其他内容。
error-bundle-earlier = 无法得知先前的交换包“{ $file }”包含什么：它不是交换包，或者不完整或已损坏。
error-bundle-earlier-hint = 请选择另一个先前的交换包，或不用先前的交换包直接写入。未写入任何内容。
error-bundle-same = “{ $file }”就是先前的交换包本身，写入会使其丢失。
error-bundle-same-hint = 请为新交换包另选文件名。未写入任何内容。
