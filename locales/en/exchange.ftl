### Import and export: errors, reasons, columns of files, the terminal.
### Names of options, formats and codes (--format, csv, 2019-03) are typed as they stand: never translate them.

## Errors.

# $path (String) - the file
error-format-unknown = No format is known for “{ $path }”.
error-format-unknown-hint = Let the name end in .csv, .xlsx, .xml or .jsonl, or name the format with --format.
# $path (String) - the file
error-file-unreadable = The file “{ $path }” cannot be read.
error-file-unreadable-hint = Check its name and whether you may read it. Nothing has been taken in.
# $path (String) - the file
error-file-unwritable = The file “{ $path }” cannot be written.
error-file-unwritable-hint = Choose a folder in which you may write, with enough space. A file that was there before is unchanged.
# $path (String) - the file
# $reason (String) - sentences that say what is wrong
error-import-refused = The file “{ $path }” cannot be taken in. { $reason }
error-import-refused-hint = Mend the file or ask whoever made it for a new one. Nothing has been taken in.
error-nothing-to-export = None of these records has what the IATI standard makes mandatory. No file was written.
error-nothing-to-export-hint = Choose other records, or another format: CSV, XLSX or JSON Lines.
error-import-unkept = There is no room to keep what the import found until it is reviewed.
error-import-unkept-hint = Free as much space on this disk as two files of that size need. Nothing has been taken in.
error-cancelled = Stopped.
error-cancelled-hint = Nothing has been written.
error-catalogue-changed = The catalogue has changed since the plan was made. Nothing has been taken in.
error-catalogue-changed-hint = Read the file again, look at the new plan, and accept it.

## Why a file is refused as a whole.

# $name (String) - what stands in the file
exchange-refused-encoding = It is written in { $name }; UTF-8 is needed.
# $line (String) - number of a line or row
exchange-refused-bytes = Line { $line } is not UTF-8. Save the file as UTF-8; in a spreadsheet program choose “CSV UTF-8”.
# $line (String) - number of a line or row
exchange-refused-long = Line { $line } begins something longer than any real record.
# $line (String) - number of a line or row
exchange-refused-deep = The elements in line { $line } are nested too deeply.
# $line (String) - number of a line or row
exchange-refused-document-type = Line { $line } declares a document type, which is not accepted for safety.
# $line (String) - number of a line or row
# $name (String) - what stands in the file
exchange-refused-entity = Line { $line } uses the entity “{ $name }”, which XML does not define.
# $line (String) - number of a line or row
exchange-refused-xml = Line { $line } is not well-formed XML.
# $line (String) - number of a line or row
exchange-refused-cut = It ends in line { $line }, before its end: part of it is missing.
# $name (String) - what stands in the file
exchange-refused-not-iati = It is not a file of IATI activities: it begins with “{ $name }”.
# $version (String) - what stands in the file
exchange-refused-version = Its version of IATI is “{ $version }”; 2.01, 2.02 and 2.03 are read.
# $column (String) - name of a column
exchange-refused-no-column = Its table has no column “{ $column }”.
exchange-refused-empty = There is nothing in it.
# $delimiter (String) - the character that stands between the cells
exchange-refused-delimiter = Its cells are separated by “{ $delimiter }”. Separate them by commas, semicolons or tabs.
# $column (String) - name of a column
exchange-refused-column-twice = Its table has the column “{ $column }” twice.
# $field (String) - name of a field
exchange-refused-map-field = The map names the field “{ $field }”, which a record of its kind does not have.
# $column (String) - name of a column
# $line (String) - number of a line or row
exchange-refused-map-column = The map names the column “{ $column }”, which the head in line { $line } does not have.
# $sheet (String) - name of a sheet
exchange-refused-map-sheet = The workbook has no sheet “{ $sheet }”.
exchange-map-twice = Another column holds this already, and a record has it only once. Leave one of them out.
exchange-map-role = Choose the role of these organisations.
exchange-map-currency = State the currency of the amounts.
# $field (String) - name of a field
exchange-map-title = No column says what a record is called. Choose “{ $field }” for one of them.
# $line (String) - number of a line or row
exchange-refused-csv = Line { $line } is not well-formed CSV.
exchange-refused-workbook = It is not a workbook, or it is damaged.
exchange-refused-workbook-large = The workbook holds more than can be taken in.
exchange-refused-many = It has more than a million records. Take it in in parts.

## Why a line is rejected.

# $value (String) - what stands in the file
# $kinds (String) - list of codes of kinds
exchange-reason-kind = “{ $value }” is not a kind of record. Use { $kinds }.
# $line (String) - number of a line or row
exchange-reason-twice = The same record stands in line { $line } already.
# $value (String) - what stands in the file
# $field (String) - name of a field
exchange-reason-number = “{ $value }” in the field “{ $field }” is not a whole number.
# $value (String) - what stands in the file
# $field (String) - name of a field
exchange-reason-date = “{ $value }” in the field “{ $field }” is not a date. Write 2019, 2019-03 or 2019-03-07.
# $value (String) - what stands in the file
# $field (String) - name of a field
exchange-reason-term = “{ $value }” is not a known code for the field “{ $field }”.
# $code (String) - what stands in the file
exchange-reason-currency = “{ $code }” is not a currency. Use a code such as EUR or XOF.
# $field (String) - name of a field
# $reference (String) - kind and short name of a record
exchange-reason-reference = The field “{ $field }” names “{ $reference }”, which is neither in the catalogue nor in the file.
exchange-reason-headless = The cell stands under no column of the head. Put texts that have commas in them between quotation marks, or give the column a name.
exchange-reason-formula = The cell holds a formula. Put its value in its place.
# $field (String) - name of a field
exchange-reason-too-long = The field “{ $field }” holds more than a record can keep.
exchange-reason-private = The record of that name is private on this device; nothing from outside changes it.
exchange-reason-shared = The line asks to stay private, but the record of that name is shared already. Give the line another short name.
exchange-reason-not-object = Each line has to be one JSON object: it begins with a brace and ends with one.
# $field (String) - path of a field, as in budget.currency
# $message (String) - what is wrong with it, and what to do
exchange-reason-wrong = “{ $field }”: { $message }

## What is worth knowing about a line or a file.

# $sum (String) - a number
exchange-remark-shares-recipient = The shares of the places add up to { $sum }, not to 100. They are kept as they stand.
# $sum (String) - a number
exchange-remark-shares-sector = The shares of the sectors add up to { $sum }, not to 100. They are kept as they stand.
# $code (String) - what stands in the file
exchange-remark-place = The place “{ $code }” is not known. It is kept and given back on export.
# $code (String) - what stands in the file
exchange-remark-status = The status “{ $code }” has no counterpart. It is kept and given back on export.
exchange-remark-budgets = It has several budgets. They are kept, and not added up.
# $column (String) - name of a column
exchange-remark-column = The column “{ $column }” is not known and was passed over.
# $share (String) - what stands in the file
exchange-remark-share = “{ $share }” is not a share from 0 to 100. It is kept and given back on export.
# $column (String) - name of a column
exchange-remark-column-left-out = The column “{ $column }” is left out: no field was chosen for it.
exchange-remark-withdrawn = It was withdrawn here. Taking it in brings it back.
# $lang (String) - tag of a language, as it stands in the file
exchange-remark-language = The language “{ $lang }” is not known. Its text is kept and given back on export.
# $code (String) - what stands in the file
# $element (String) - name of an element of the file, as in tag
exchange-remark-code = “{ $code }” in the element “{ $element }” is not a known code. It is kept and given back on export.
# $address (String) - what stands in the file
exchange-remark-address = “{ $address }” is not an address on the web. It is kept and given back on export.
# $amount (String) - a number, as it stands in the file
exchange-remark-negative = The budget of { $amount } is below nothing. It is kept and given back on export.
# $fields (String) - list of labels of fields, as in Title, Topics
exchange-remark-lacks = Before it can be published, this has to be added: { $fields }.
# $standing (String) - label of a standing, as in Published
exchange-remark-standing = It comes in with the standing “{ $standing }”, as the file says.
# $standing (String) - label of a standing, as in Published
exchange-remark-need-standing = If it is shared, it comes in with the standing “{ $standing }”, as the file says.
exchange-remark-private = It stays private on this device.
# $field (String) - name of a field
# $reference (String) - short name of a record
exchange-remark-forgotten = The field “{ $field }” names “{ $reference }”, which is not taken in for everybody to see. It comes without that.

## Where a line stands.

# $line (String) - number of a line or row
exchange-at-line = Line { $line }
# $line (String) - number of a line or row
# $cell (String) - a cell or column, as in C7
exchange-at-cell = Line { $line }, column { $cell }
# $sheet (String) - name of a sheet
# $cell (String) - a cell or column, as in C7
exchange-at-sheet = Sheet { $sheet }, { $cell }

## What a record lacks for IATI.

# $gaps (String) - list of what is missing
exchange-lacks = IATI makes mandatory, and it is missing: { $gaps }.
# $column (String) - name of a column
exchange-overlong = The text of the column “{ $column }” is too long for a cell and was left out. JSON Lines holds all of it.
exchange-gap-title = title
exchange-gap-description = description
exchange-gap-organisation = organisation
exchange-gap-status = status
exchange-gap-start = start date
exchange-gap-recipient = place that benefits
exchange-gap-sector = theme or sector

## Columns of files.

exchange-field-record = Kind of record
exchange-field-actual-start = Actual start
exchange-field-actual-end = Actual end
exchange-field-extra = Other fields
exchange-field-outputs = Outputs
exchange-field-outcomes = Outcomes
exchange-field-indicators = Indicators
exchange-field-commitments = Commitments
exchange-field-disbursements = Disbursements
exchange-field-links = Links
exchange-field-contact = Contact
# $title (String) - what is measured
# $values (String) - list of its values
exchange-indicator = { $title }: { $values }
# $value (String) - a number with its unit
exchange-indicator-baseline = baseline { $value }
# $value (String) - a number with its unit
exchange-indicator-target = target { $value }
# $value (String) - a number with its unit
exchange-indicator-actual = actual { $value }
# $amount (String) - an amount of money
# $date (String) - the day of its value
exchange-amount-dated = { $amount } ({ $date })
exchange-field-state = state of the text
# $field (String) - name of a field
# $part (String) - name of a part of the field
exchange-field-part = { $field }: { $part }
exchange-part-amount = amount in the smallest unit
exchange-part-currency = currency
exchange-part-value-date = value date
exchange-part-smallest = smallest, in the smallest unit
exchange-part-largest = largest, in the smallest unit
exchange-part-whole = amount
exchange-part-whole-smallest = smallest amount
exchange-part-whole-largest = largest amount
exchange-part-on = date
exchange-part-by = organisation
# $date (String) - a year or a month, as in 2019-03
exchange-date-year = Known to the year only: { $date }
# $date (String) - a year or a month, as in 2019-03
exchange-date-month = Known to the month only: { $date }
exchange-sheet-provenance = Provenance
exchange-about-release = Release of the catalogue
exchange-about-written = Written on
exchange-about-records = Records
exchange-about-texts = Texts
exchange-about-texts-note = The column beside each text says its state: original, reviewed, or machine for a draft that nobody has reviewed.
exchange-about-places = Places
exchange-about-places-note = Names of places imply no opinion on their legal status.

## The terminal.

exchange-cli-export-about = Write records to a file
exchange-cli-import-about = Take records in from a file
exchange-cli-value-file = FILE
exchange-cli-value-format = FORMAT
exchange-cli-argument-export = The file to write; one that is there is replaced
exchange-cli-argument-import = The file to take in
exchange-cli-option-format = csv, xlsx, iati or jsonl; by the end of the name when not given
exchange-cli-value-report = REPORT
exchange-cli-option-report = record, brief, pack, comparison or gaps: a report instead of the records
exchange-cli-option-record = Only this record; can be repeated
exchange-cli-option-template = An empty table of this kind, to be filled in
exchange-cli-option-kind = initiative, programme, need, organisation or resource: the kind of the records of a table of your own
exchange-cli-option-map = The file that says which column of a table of your own is which field
exchange-cli-option-propose-map = Take nothing in; write such a file, to be corrected by hand
exchange-cli-option-dry-run = Only show what would happen
exchange-cli-option-share-needs = Share the new needs of the file; without this they stay private on this device
# no-plural: the count stands after a colon
# $percent (String) - how much of the file, as in 45 %
# $count (Number) - how many records
exchange-cli-reading = Reading: { $percent }. Records: { $count }. Ctrl+C stops.
# no-plural: the count stands after a colon
# $percent (String) - how much of the records, as in 45 %
# $count (Number) - how many records
exchange-cli-writing = Writing: { $percent }. Records: { $count }. Ctrl+C stops.
# $path (String) - the file
exchange-cli-exported = Written to { $path }.
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-records = Records: { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-left-out = Left out, or not whole: { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-other-kinds = Of kinds that the format does not have: { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-new = New: { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-changed = Changed: { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-same = Same as before: { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-rejected = Rejected: { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-private = Private, on this device only: { $count }
exchange-cli-private-hint = New needs stay private: in no export, bundle or sync. Each can be shared later; --share-needs shares all those of a file as it is taken in.
exchange-cli-dry-run = Nothing was written. Run the command without --dry-run to take this in.
exchange-cli-imported = The catalogue has taken this in, as one action.
exchange-cli-unchanged = There was nothing to write.
# $path (String) - the file
exchange-cli-map-proposed = A proposed map was written to { $path }. Nothing has been taken in.
exchange-cli-map-next = Correct it where it is wrong, then import with --map and look at the plan with --dry-run first.
exchange-cli-map-hint = If it is a table of your own, first make a map of its columns: import FILE --kind KIND --propose-map MAP.
exchange-cli-map-unfit = It is not a map of columns.
exchange-cli-map-unfit-hint = Let the program write a map with --propose-map, and correct that one.
# $kind (String) - code of a kind
exchange-cli-map-kind = It is for records of the kind “{ $kind }”.
exchange-cli-column-place = Place in the file
exchange-cli-column-verdict = Result
exchange-cli-column-record = Record
exchange-cli-column-detail = Fields, reason, remarks
exchange-verdict-new = New
exchange-verdict-changed = Changed
exchange-verdict-same = Same
exchange-verdict-rejected = Rejected
