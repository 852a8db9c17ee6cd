### state: machine
### The history of a record: who wrote what, and how far it can be trusted.

# $number (Number) - number of the bundled release
history-who-release = Встроенный выпуск { $number }
history-who-own = Это устройство
history-who-foreign = Другое устройство

history-trust-bundled = Часть приложения
history-trust-valid = Подпись верна
history-trust-waiting = Подпись верна, ожидает рассмотрения
history-trust-invalid = Подпись неверна

history-value-yes = Да
history-value-no = Нет
history-value-removed = Значение удалено
# $organisation (String) - name of an organisation
# $role (String) - its role in the record, as in Implementer
history-value-role = { $organisation } ({ $role })
