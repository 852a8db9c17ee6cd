### state: machine
### The history of a record: who wrote what, and how far it can be trusted.

# $number (Number) - number of the bundled release
history-who-release = Édition intégrée { $number }
history-who-own = Cet appareil
history-who-foreign = Un autre appareil

history-trust-bundled = Fait partie de l’application
history-trust-valid = Signature valide
history-trust-waiting = Signature valide, en attente d’examen
history-trust-invalid = Signature non valide

history-value-yes = Oui
history-value-no = Non
history-value-removed = Valeur supprimée
# $organisation (String) - name of an organisation
# $role (String) - its role in the record, as in Implementer
history-value-role = { $organisation } ({ $role })
