### state: machine
### The history of a record: who wrote what, and how far it can be trusted.

# $number (Number) - number of the bundled release
history-who-release = 内置数据第{ $number }版
history-who-own = 本设备
history-who-foreign = 另一台设备
# $device (String) - what its organisation calls a device
# $organisation (String) - an organisation
history-who-device = { $device }，{ $organisation }

history-trust-bundled = 应用程序的一部分
history-trust-valid = 签名有效
history-trust-waiting = 签名有效，等待审阅
# $reason (String) - a sentence: why others do not count it
history-trust-elsewhere = 签名有效。对他人而言这是一项提议。{ $reason }
history-trust-invalid = 签名无效
# $date (String) - a date
# $office (String) - the office that ordered it
history-trust-erased = 按{ $office }的命令，相关值已于{ $date }删除。签名已无法核验。
# $date (String) - a date
# $office (String) - the office that ordered it
history-trust-erased-legal = 应法律请求，按{ $office }的命令，相关值已于{ $date }删除。签名已无法核验。
# $date (String) - a date
# $office (String) - the office that ordered it
history-trust-erased-personal = 因属个人数据，按{ $office }的命令，相关值已于{ $date }删除。签名已无法核验。
# $date (String) - a date
# $office (String) - the office that ordered it
history-trust-erased-error = 因系误写，按{ $office }的命令，相关值已于{ $date }删除。签名已无法核验。

history-value-yes = 是
history-value-no = 否
history-value-removed = 已移除
history-value-erased = 已删除
# $organisation (String) - name of an organisation
# $role (String) - its role in the record, as in Implementer
history-value-role = { $organisation }（{ $role }）
