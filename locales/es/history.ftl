### state: machine
### The history of a record: who wrote what, and how far it can be trusted.

# $number (Number) - number of the bundled release
history-who-release = Edición incluida { $number }
history-who-own = Este dispositivo
history-who-foreign = Otro dispositivo
# $device (String) - what its organisation calls a device
# $organisation (String) - an organisation
history-who-device = { $device }, { $organisation }

history-trust-bundled = Parte de la aplicación
history-trust-valid = Firma válida
history-trust-waiting = Firma válida, pendiente de revisión
# $reason (String) - a sentence: why others do not count it
history-trust-elsewhere = Firma válida. Para otros es una propuesta. { $reason }
history-trust-invalid = Firma no válida
# $date (String) - a date
# $office (String) - the office that ordered it
history-trust-erased = Valores borrados el { $date } por orden de { $office }. La firma ya no puede comprobarse.
# $date (String) - a date
# $office (String) - the office that ordered it
history-trust-erased-legal = Valores borrados el { $date } por orden de { $office }, a raíz de una solicitud legal. La firma ya no puede comprobarse.
# $date (String) - a date
# $office (String) - the office that ordered it
history-trust-erased-personal = Valores borrados el { $date } por orden de { $office }, por tratarse de datos personales. La firma ya no puede comprobarse.
# $date (String) - a date
# $office (String) - the office that ordered it
history-trust-erased-error = Valores borrados el { $date } por orden de { $office }, por haberse escrito por error. La firma ya no puede comprobarse.

history-value-yes = Sí
history-value-no = No
history-value-removed = Valor eliminado
history-value-erased = Valor borrado
# $organisation (String) - name of an organisation
# $role (String) - its role in the record, as in Implementer
history-value-role = { $organisation } ({ $role })
