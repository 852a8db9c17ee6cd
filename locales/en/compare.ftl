### Records side by side: the screen, the terminal, what both say.

compare-title = Compare records
# An entry in the menu of a record: adds it to the records side by side.
compare-action = Compare
compare-none = Two to four records stand side by side. Find the first one here, or open a record and choose Compare among its actions.
compare-one = One record is chosen. Find another one here, or open it and choose Compare among its actions.
compare-intro = A word marks each field in which the records differ; the order of values means nothing.
# A label beside the name of a field.
compare-differs = Differs
# In a comparison: records of this kind do not have the field.
compare-no-field = No such field
compare-only = Show only fields that differ
compare-same = The records differ in no field.
# Read out before the table.
compare-table = Fields of the records side by side
compare-find = Add a record
compare-find-type = Type words in any language.
compare-find-none = No record was found.
# $name (String) - title of a record
compare-remove = Take “{ $name }” away

## The terminal.

compare-cli-about = Two to four records side by side, with what differs marked
# $mark (String) - the sign that stands before the fields
compare-cli-differs = { $mark } the records differ in this field
