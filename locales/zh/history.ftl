### state: machine
### The history of a record: who wrote what, and how far it can be trusted.

# $number (Number) - number of the bundled release
history-who-release = 内置数据第{ $number }版
history-who-own = 本设备
history-who-foreign = 另一台设备

history-trust-bundled = 应用程序的一部分
history-trust-valid = 签名有效
history-trust-waiting = 签名有效，等待审阅
history-trust-invalid = 签名无效

history-value-yes = 是
history-value-no = 否
history-value-removed = 已移除
# $organisation (String) - name of an organisation
# $role (String) - its role in the record, as in Implementer
history-value-role = { $organisation }（{ $role }）
