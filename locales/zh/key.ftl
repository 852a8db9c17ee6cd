### state: machine
### Where the device key is kept: the settings, the terminal, what goes wrong.
### The keychain is the part of the operating system that keeps passwords; to seal is to lock with a passphrase.

key-kept-keychain = 设备密钥保存在系统钥匙串中。
key-kept-sealed = 设备密钥保存在一个由密码短语打开的文件中。
key-kept-file = 设备密钥保存在一个只有您在本计算机上的账户可以读取的文件中。

## The window: a sealed key is opened, a key is sealed, the seal is taken off.

key-open-about = 密钥已封存。在您提供密码短语之前，{ -brand-name }可供阅读，但不写入也不交换任何内容。
key-open-passphrase = 设备密钥的密码短语
key-open-hint = 每次启动后一次。不会保存在任何地方。
key-open = 打开密钥
key-opened = 在关闭{ -brand-name }之前，密钥保持打开：您可以写入和交换。
key-seal = 用密码短语封存密钥
key-seal-about = 这样，复制本机文件的人就无法以本机的名义写入。每次启动后，{ -brand-name }在写入或交换任何内容之前会询问一次密码短语。忘记的密码短语无人能够找回：届时制作备份并将其恢复，本机就会得到新的密钥。
key-seal-passphrase = 设备密钥的新密码短语
key-seal-do = 封存密钥
key-unseal = 取消密码短语
key-unseal-about = 此后不再询问任何人；凡能使用您在本计算机上账户的人都拥有密钥。
key-unseal-file = 将密钥保存在没有密码短语的文件中
key-unseal-keychain = 将密钥保存在系统钥匙串中

## The terminal.

key-cli-seal = 用密码短语封存设备密钥，此后每次写入都会询问
# keychain and file are typed as they stand: never translate them.
key-cli-keep = 将设备密钥保存在系统钥匙串（keychain）或只有您的账户可以读取的文件（file）中
key-cli-value-place = 位置
key-cli-prompt = 设备密钥的密码短语：

## What goes wrong.

error-key-sealed = 设备密钥已用密码短语封存，而未提供该短语。未写入任何内容。
# trefoil identity --keep file is typed as it stands: never translate it.
error-key-sealed-hint = 请在设置的“与他人交换”中提供该短语，或在终端中解除封存：trefoil identity --keep file
error-key-passphrase = 密码短语无法打开设备密钥。
error-key-passphrase-hint = 请检查大小写和键盘语言后重试。未写入任何内容。
error-key-away = 保存设备密钥或同步服务器访问令牌的系统钥匙串已锁定或没有响应。
error-key-away-hint = 请解锁后重试。没有钥匙串也可继续阅读。未写入任何内容。
error-key-lost = 无法从保存处取得设备密钥。
error-key-lost-hint = 未写入任何内容。请制作备份并恢复：本计算机随后会得到新的密钥，此处的一切内容都会保留。
error-hub-device = 同步服务器只接纳其信任登记册中的设备，而本设备不在其中或已不在其中。
error-hub-device-hint = 请将设备密钥交给信任登记册的管理方。此处仍可继续阅读和写入。
