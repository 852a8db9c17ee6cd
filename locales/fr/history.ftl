### state: machine
### The history of a record: who wrote what, and how far it can be trusted.

# $number (Number) - number of the bundled release
history-who-release = Édition intégrée { $number }
history-who-own = Cet appareil
history-who-foreign = Un autre appareil
# $device (String) - what its organisation calls a device
# $organisation (String) - an organisation
history-who-device = { $device }, { $organisation }

history-trust-bundled = Fait partie de l’application
history-trust-valid = Signature valide
history-trust-waiting = Signature valide, en attente d’examen
# $reason (String) - a sentence: why others do not count it
history-trust-elsewhere = Signature valide. Pour les autres, c’est une proposition. { $reason }
history-trust-invalid = Signature non valide
# $date (String) - a date
# $office (String) - the office that ordered it
history-trust-erased = Valeurs effacées le { $date } sur ordre de { $office }. La signature ne peut plus être vérifiée.
# $date (String) - a date
# $office (String) - the office that ordered it
history-trust-erased-legal = Valeurs effacées le { $date } sur ordre de { $office }, à la suite d’une demande légale. La signature ne peut plus être vérifiée.
# $date (String) - a date
# $office (String) - the office that ordered it
history-trust-erased-personal = Valeurs effacées le { $date } sur ordre de { $office }, car il s’agissait de données personnelles. La signature ne peut plus être vérifiée.
# $date (String) - a date
# $office (String) - the office that ordered it
history-trust-erased-error = Valeurs effacées le { $date } sur ordre de { $office }, car elles avaient été écrites par erreur. La signature ne peut plus être vérifiée.

history-value-yes = Oui
history-value-no = Non
history-value-removed = Valeur supprimée
history-value-erased = Valeur effacée
# $organisation (String) - name of an organisation
# $role (String) - its role in the record, as in Implementer
history-value-role = { $organisation } ({ $role })
