### The history of a record: who wrote what, and how far it can be trusted.

# $number (Number) - number of the bundled release
history-who-release = Bundled release { $number }
history-who-own = This device
history-who-foreign = Another device

history-trust-bundled = Part of the application
history-trust-valid = Signature valid
history-trust-waiting = Signature valid, waiting for review
history-trust-invalid = Signature not valid

history-value-yes = Yes
history-value-no = No
history-value-removed = Removed
# $organisation (String) - name of an organisation
# $role (String) - its role in the record, as in Implementer
history-value-role = { $organisation } ({ $role })
