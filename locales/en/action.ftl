### What the window does with records: files out and in, decisions, sharing, undo, the profile.
### Names of formats and of file endings are the same in every language: never translate them.

## Files out.

action-export = Export records
action-export-search = What this search finds
action-export-record = This record
# $place (String) - name of a country or region
action-export-place = What concerns { $place }
action-export-everything = The whole catalogue
action-export-stays = Drafts and what is private to this computer are in no file.
action-export-format = Format
action-export-save = Choose where to save it
action-export-waiting = The file is being chosen or written …
action-export-none = No file was chosen. Nothing was written.
# $count (Number) - how many records
# $file (String) - path of the file
action-export-done =
    { $count ->
        [one] { $count } record was written to { $file }.
       *[other] { $count } records were written to { $file }.
    }
# $count (Number) - how many records
action-export-left-out =
    { $count ->
        [one] { $count } record is not in the file, or not all of it
       *[other] { $count } records are not in the file, or not all of them
    }
# $count (Number) - how many records
action-export-other-kinds =
    { $count ->
        [one] { $count } record of another kind is not in the file: IATI only knows activities.
       *[other] { $count } records of other kinds are not in the file: IATI only knows activities.
    }
action-stays-private = It is private to this computer. Share it first.
action-stays-draft = It is a draft. Submit it first.

## Formats.

action-format-csv = CSV
action-format-csv-hint = One table that every spreadsheet opens.
action-format-xlsx = Excel workbook (XLSX)
action-format-xlsx-hint = A sheet for each kind of record, and one on where it comes from.
action-format-iati = IATI 2.03 (XML)
action-format-iati-hint = Initiatives as activities, for systems that read the standard.
action-format-jsonl = JSON Lines
action-format-jsonl-hint = Every field, for programs and to take in again.
action-format-bundle = Bundle for another { -brand-name }
action-format-bundle-hint = Every change of these records with its signature, to be merged there instead of overwriting. What came with the release is there already.
action-format-pdf = PDF
action-format-pdf-hint = A page for paper: a sheet of a record, a brief of a country, a pack of what was found.
action-format-html = HTML
action-format-html-hint = The same for a browser, in one file.
action-format-any = All formats

## Files in.

action-import = Import records
action-import-intro = Take in records from a file: CSV, Excel workbook, IATI 2.01 to 2.03 or JSON Lines. First you see, line by line, what would change. Nothing is written before you accept.
action-import-choose = Choose a file
action-import-waiting = Waiting for a file to be chosen …
# $percent (Number) - how much of the file was read, from 0 to 100
action-import-reading = Reading the file: { $percent } %
# no-plural: the count stands after a colon
# $count (Number) - how many lines
action-import-lines = Lines read: { $count }
action-import-stop = Stop
action-import-none = No file was taken. Nothing was written.
# $file (String) - name of the file
action-import-plan = What taking in { $file } would do
action-import-filter = Lines to show
action-import-all = All
action-import-table = Lines of the file
action-import-column-take = Take in
action-import-column-place = Place in the file
action-import-column-outcome = Result
action-import-column-record = Record
action-import-column-detail = Reason and remarks
# $record (String) - name of the record
action-import-take = Take in { $record }
# $record (String) - name of the record
action-import-open = Fields of { $record }
action-import-field = Field
action-import-before = In the catalogue
action-import-after = In the file
action-import-nothing-yet = nothing yet
action-import-no-lines = The file has no lines with this result.
# $count (Number) - how many lines are not shown yet
action-import-more =
    { $count ->
        [one] Show { $count } more line
       *[other] Show { $count } more lines
    }
action-import-leave-these = Leave all of these out
action-import-take-these = Take all of these in
# $count (Number) - how many lines
action-import-followed =
    { $count ->
        [one] { $count } other line goes with it, because one names the other.
       *[other] { $count } other lines go with it, because they name each other.
    }
# $count (Number) - how many records
action-import-accept =
    { $count ->
        [one] Take in { $count } record
       *[other] Take in { $count } records
    }
action-import-nothing = There is nothing to take in.
# $count (Number) - how many new needs
action-import-needs-private =
    { $count ->
        [one] { $count } new need of this file stays private: on this device only, in no export, bundle or sync.
       *[other] { $count } new needs of this file stay private: on this device only, in no export, bundle or sync.
    }
# $count (Number) - how many new needs
action-import-needs-shared =
    { $count ->
        [one] { $count } new need of this file is shared with everybody. It can be withdrawn later, not made private again.
       *[other] { $count } new needs of this file are shared with everybody. They can be withdrawn later, not made private again.
    }
action-import-share-needs = Share the new needs of this file
action-import-private = Private, on this device only
action-import-writing = Taking in …
action-import-again = Read the file again
action-import-drop = Drop this plan
# $count (Number) - how many records
# $file (String) - name of the file
action-import-done =
    { $count ->
        [one] { $count } record of { $file } was taken in.
       *[other] { $count } records of { $file } were taken in.
    }
action-import-left-out = Left out
action-import-undo = Undo this import
action-import-undone = The import was taken back.
action-import-another = Import another file
action-columns = What the columns hold
# $file (String) - name of the file
action-columns-intro = The columns of { $file } have names of their own. Say what each one holds; then you see, line by line, what would change.
action-columns-kind = Kind of the records
action-columns-head = Row of the head
action-columns-remembered = Filled in as it was used last for a table with such a head.
action-columns-proposed = Filled in as far as names and values tell. Look it over.
action-columns-field = Field
action-columns-leave-out = Leave out
action-columns-language = Language of the text
action-columns-role = Role
action-columns-no-role = Not stated
action-columns-samples = First values
action-columns-no-samples = No values in the first rows
action-columns-writing = How values are written
action-columns-dates = Form of dates
action-columns-dates-iso = Year-month-day: 2019-03-07
action-columns-dates-day = Day.month.year: 7.3.2019
action-columns-dates-month = Month/day/year: 3/7/2019
action-columns-decimal = Decimal sign
action-columns-decimal-point = Point: 1,250.50
action-columns-decimal-comma = Comma: 1.250,50
action-columns-separator = Between the members of a list
action-columns-currency = Currency of the amounts (code of three letters)
action-columns-show = Show what would change
# no-plural: the count stands after a colon
# $count (Number) - how many columns
action-columns-wrong = To be mended: { $count }
action-columns-change = Change the columns
action-template = Empty table
action-template-hint = A table with the head that an import knows, to be filled in.
action-template-save = Save an empty template
# $file (String) - name of the file
action-template-saved = Saved: { $file }

## What is done with a record.

action-menu = Actions
action-export-this = Export
action-withdraw = Withdraw
action-withdraw-title = Withdraw this record?
action-withdraw-text = It is kept and can be reinstated. Until then no search finds it.
action-withdrawn = The record was withdrawn.
action-reinstate = Reinstate
action-reinstate-title = Reinstate this record?
action-reinstate-text = It gets back the standing that it had before it was withdrawn.
action-reinstated = The record was reinstated.
action-reason = Reason
action-reason-hint = It stands in the history of the record.
action-confirm = Confirm
action-confirm-title = Is this still true?
action-confirm-text = Confirm that the record was true on a day. The date stands beside its sources.
action-confirm-on = Day
# $date (String) - a day, written out
action-confirm-chosen = Chosen day: { $date }
action-confirm-by = Organisation that confirms
action-confirmed = The record was confirmed.

## Private records, and sharing them.

action-private = Private: only on this computer
action-private-text = It is in no export and no exchange with others until you share it.
# $record (String) - the shared record
action-private-shared = Shared as { $record }
action-share = Share
action-share-title = Share this record?
action-share-text = Only the fields that you leave ticked leave this computer, as a new record. What is shared can be withdrawn later, but not made private again.
action-share-fields = Fields that leave this computer
# $field (String) - label of the field
action-share-field = { $field } leaves
# $leave (Number) - how many fields leave
# $stay (Number) - how many fields stay
# no-plural: the counts stand after a colon
action-share-count = Fields that leave: { $leave }. Fields that stay here: { $stay }.
action-share-note-hint = It leaves together with the fields.
action-share-now = Share these fields
# $record (String) - the shared record
action-shared = Shared as { $record }. The private record stays here.

## Undo.

action-undo-last = Undo the last action
# $records (String) - list of kinds and short names of records
action-undone = Taken back: { $records }
# $count (Number) - how many records
action-undone-many =
    { $count ->
        [one] Taken back in { $count } record.
       *[other] Taken back in { $count } records.
    }
action-redo = Do it again

## Decisions in the history.

action-decisions = Decisions
action-decisions-none = Nothing has been decided about this record on this computer.
action-column-when = When
action-column-who = Who
action-column-decision = Decision
action-column-why = Reason
# $change (String) - identifier of a change
action-undoes = Takes back the change { $change }

## The profile.

action-profile = Profile
action-profile-hint = Who writes on this computer. Your changes carry a random number; only this computer knows that it is you.
action-profile-name = Name
action-profile-name-hint = It stands in no change and leaves with none.
action-profile-organisation = Organisation
action-profile-organisation-hint = Choose one of the catalogue, or write its name.
action-profile-save = Save the profile
action-profile-saved = The profile was saved.
action-profile-erase = Erase my name
action-profile-erase-title = Erase your name?
action-profile-erase-text = Name, organisation, role and country are erased from this profile for good. What you wrote stays, by an author whom nobody knows. What you write from now on carries another number.
action-profile-erased = Your name was erased.
action-profile-number = Number that your changes carry
action-organisation-none = No organisation of the catalogue begins so.
action-organisation-show = Show organisations

## Files, in the settings.

action-files = Files
action-files-hint = Records travel in files: to spreadsheets, to other systems, to another computer.

## What goes wrong.

error-undo-superseded = Something else has been written since.
error-undo-superseded-hint = Nothing was taken back. Undo the last action first, or look at the history of the record.
error-plan-closed = This plan is not open any more.
error-plan-closed-hint = Choose the file again and look at what would change now. Nothing was written.
# $file (String) - name of the file
error-file-foreign = “{ $file }” is not a file that can be taken in.
# $endings (String) - list of endings of names, as in .csv
error-file-foreign-hint = Choose a file whose name ends in { $endings }.
error-file-busy = Another file is being read.
error-file-busy-hint = Wait until it is read, or stop reading it.
error-no-dialog = There is no window here to choose a file in.
error-no-dialog-hint = Use the commands export and import of the terminal.
# $reference (String) - kind and short name of the record
error-record-stays = “{ $reference }” leaves in no file.
error-record-stays-hint = Share what is private and submit what is a draft; then export it.

## Reports

# $file (String) - name and place of the file
action-report-done = Written: { $file }
# no-plural: the count stands after a colon
# $count (Number) - how many pages
action-report-pages = Pages: { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
action-export-records = Chosen records: { $count }
action-export-report = Report
# $record (String) - title of a record
action-pick = Select { $record }
# no-plural: the count stands in brackets
# $count (Number) - how many records
action-picked = Export the selection ({ $count })
action-pick-none = Clear the selection
