### state: machine
### The history of a record: who wrote what, and how far it can be trusted.

# $number (Number) - number of the bundled release
history-who-release = Встроенный выпуск { $number }
history-who-own = Это устройство
history-who-foreign = Другое устройство
# $device (String) - what its organisation calls a device
# $organisation (String) - an organisation
history-who-device = { $device }, { $organisation }

history-trust-bundled = Часть приложения
history-trust-valid = Подпись верна
history-trust-waiting = Подпись верна, ожидает рассмотрения
# $reason (String) - a sentence: why others do not count it
history-trust-elsewhere = Подпись верна. Для других это предложение. { $reason }
history-trust-invalid = Подпись неверна
# $date (String) - a date
# $office (String) - the office that ordered it
history-trust-erased = Значения стерты { $date } по распоряжению: { $office }. Проверить подпись больше нельзя.
# $date (String) - a date
# $office (String) - the office that ordered it
history-trust-erased-legal = Значения стерты { $date } по распоряжению: { $office } (по законному запросу). Проверить подпись больше нельзя.
# $date (String) - a date
# $office (String) - the office that ordered it
history-trust-erased-personal = Значения стерты { $date } по распоряжению: { $office } (персональные данные). Проверить подпись больше нельзя.
# $date (String) - a date
# $office (String) - the office that ordered it
history-trust-erased-error = Значения стерты { $date } по распоряжению: { $office } (внесены по ошибке). Проверить подпись больше нельзя.

history-value-yes = Да
history-value-no = Нет
history-value-removed = Значение удалено
history-value-erased = Значение стерто
# $organisation (String) - name of an organisation
# $role (String) - its role in the record, as in Implementer
history-value-role = { $organisation } ({ $role })
