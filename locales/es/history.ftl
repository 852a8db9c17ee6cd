### state: machine
### The history of a record: who wrote what, and how far it can be trusted.

# $number (Number) - number of the bundled release
history-who-release = Edición incluida { $number }
history-who-own = Este dispositivo
history-who-foreign = Otro dispositivo

history-trust-bundled = Parte de la aplicación
history-trust-valid = Firma válida
history-trust-waiting = Firma válida, pendiente de revisión
history-trust-invalid = Firma no válida

history-value-yes = Sí
history-value-no = No
history-value-removed = Valor eliminado
# $organisation (String) - name of an organisation
# $role (String) - its role in the record, as in Implementer
history-value-role = { $organisation } ({ $role })
