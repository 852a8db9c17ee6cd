### The history of a record: who wrote what, and how far it can be trusted.

# $number (Number) - number of the bundled release
history-who-release = Bundled release { $number }
history-who-own = This device
history-who-foreign = Another device
# $device (String) - what its organisation calls a device
# $organisation (String) - an organisation
history-who-device = { $device }, { $organisation }

history-trust-bundled = Part of the application
history-trust-valid = Signature valid
history-trust-waiting = Signature valid, waiting for review
# $reason (String) - a sentence: why others do not count it
history-trust-elsewhere = Signature valid. To others it is a proposal. { $reason }
history-trust-invalid = Signature not valid
# $date (String) - a date
# $office (String) - the office that ordered it
history-trust-erased = Values erased on { $date } by order of { $office }. The signature can no longer be checked.
# $date (String) - a date
# $office (String) - the office that ordered it
history-trust-erased-legal = Values erased on { $date } by order of { $office }, at a legal request. The signature can no longer be checked.
# $date (String) - a date
# $office (String) - the office that ordered it
history-trust-erased-personal = Values erased on { $date } by order of { $office }, because they were personal data. The signature can no longer be checked.
# $date (String) - a date
# $office (String) - the office that ordered it
history-trust-erased-error = Values erased on { $date } by order of { $office }, because they were written by mistake. The signature can no longer be checked.

history-value-yes = Yes
history-value-no = No
history-value-removed = Removed
history-value-erased = Erased
# $organisation (String) - name of an organisation
# $role (String) - its role in the record, as in Implementer
history-value-role = { $organisation } ({ $role })
