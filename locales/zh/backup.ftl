### state: machine
### Backups: the section of the settings, the terminal, what goes wrong.

backup-title = 备份
backup-about = 本机上所有无法重新生成的内容，包括私密需求和草稿，存入一个只有您的密码短语才能打开的文件。
backup-passphrase = 密码短语
backup-again = 再次输入密码短语
backup-make = 创建备份
backup-restore = 恢复备份
backup-restore-about = 下次打开 { -brand-name } 时，该备份将成为本机目录。现有内容会移到一旁，不会删除。
backup-choose-save = 选择保存位置
backup-choose-file = 选择文件
backup-waiting = 请稍候：正在生成密钥并读写文件。
backup-none = 未选择文件。未作任何更改。
# $file (String) - the file
backup-written = 备份已写入：{ $file }
backup-keep = 请将密码短语与文件分开保存：没有它，任何人都无法打开备份。
# $file (String) - the file
backup-ready = “{ $file }”已完整读取。请关闭 { -brand-name } 并重新打开以使用它。
# $path (String) - a file
backup-ready-aside = 此后，现有内容将位于 { $path }。

## The terminal.

backup-cli-about = 将本机的全部内容写入一个用密码短语打开的文件
backup-cli-restore-about = 恢复备份；现有目录会移到一旁
backup-cli-argument-file = 备份文件
# TREFOIL_PASSPHRASE is typed as it stands: never translate it.
backup-cli-option-passphrase-file = 首行为密码短语的文件；否则取变量 TREFOIL_PASSPHRASE，再否则询问
backup-cli-prompt = 密码短语：
backup-cli-prompt-again = 再次输入密码短语：
# $file (String) - the backup
# $store (String) - the file of the catalogue
backup-restored = { $file } 现为本机目录（{ $store }），本机此后以新设备身份写入。
# $path (String) - a file
backup-aside = 先前的内容位于 { $path }。

## What goes wrong.

# $file (String) - the file
error-backup-foreign = “{ $file }”不是备份。
error-backup-foreign-hint = 请选择由本应用写成的备份文件。未作任何更改。
# $file (String) - the file
error-backup-newer = 备份“{ $file }”由更新版本的 { -brand-name } 创建。
error-backup-newer-hint = 请安装该版本后再恢复。未作任何更改。
# $file (String) - the file
error-backup-damaged = 备份“{ $file }”已损坏或不完整。
error-backup-damaged-hint = 请从原存放处重新复制，或使用另一个备份。未作任何更改。
# $file (String) - the file
error-passphrase-wrong = 密码短语无法打开“{ $file }”。
error-passphrase-wrong-hint = 请检查大小写和键盘语言后重试。未作任何更改。
# $count (String) - fewest characters
error-passphrase-short = 密码短语至少需要 { $count } 个字符。
error-passphrase-short-hint = 最好使用您能记住的几个词语。
error-passphrase-missing = 未提供密码短语。
# Typed as they stand: --passphrase-file, TREFOIL_PASSPHRASE.
error-passphrase-missing-hint = 请在终端中运行该命令，或提供 --passphrase-file 或变量 TREFOIL_PASSPHRASE。
error-passphrase-unlike = 两次输入的密码短语不一致。
error-passphrase-unlike-hint = 请两次输入相同的密码短语。未写入任何内容。
