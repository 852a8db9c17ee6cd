### Errors: what happened, and in the -hint message what to do next.
### Complete sentences; calm, no blame, no exclamation marks.

# $reference (String) - kind and short name of the record, as in initiative:cyber4dev
error-not-found = There is no record “{ $reference }” in the catalogue.
error-not-found-hint = Check the spelling, or find the record by searching for words of its title.
# $code (String) - the code that was asked for
error-place-not-found = There is no country or region with the code “{ $code }”.
error-place-not-found-hint = Use a country code such as FJ, the code of a UN region such as 061, or 001 for the world.

error-bad-request = The request could not be understood.
error-bad-request-hint = Go back and try again. If it happens again, report it with the steps that led here.
# $field (String) - name of the filter, as in --theme
# $value (String) - what was given
error-unknown-term = “{ $value }” is not a known value of { $field }.
# $values (String) - list of some accepted values
error-unknown-term-hint = Use one of these: { $values }.
# $name (String) - name of the command
error-unknown-command = There is no command “{ $name }”.
error-unknown-command-hint = The window and its core may be of different versions. Install Trefoil again.
# $lang (String) - language code that was asked for
error-unknown-language = Trefoil does not speak the language “{ $lang }” yet.
# $languages (String) - list of language codes
error-unknown-language-hint = Choose one of these: { $languages }.

# $address (String) - the address that was refused
error-address-refused = The address “{ $address }” was not opened.
error-address-refused-hint = Trefoil opens web and e-mail addresses only. Copy the address if you trust it.
# $address (String) - the address that could not be opened
error-address-not-opened = No program could be found that opens “{ $address }”.
error-address-not-opened-hint = Copy the address and open it in a browser or mail program of your choice.

error-interrupted = A newer search has taken the place of this one.
error-interrupted-hint = Nothing needs to be done.

# $path (String) - file of the catalogue
error-store-newer = The catalogue at { $path } was written by a newer version of Trefoil. It has not been changed.
error-store-newer-hint = Install the newer version, or choose another data folder.
# $path (String) - file of the catalogue
error-store-damaged = The catalogue at { $path } is damaged or is not a catalogue of Trefoil. It has not been changed.
error-store-damaged-hint = Restore a backup, or move the file to another folder and start again: Trefoil then builds a new catalogue.
# $path (String) - file of the catalogue
error-store-read-only = The catalogue at { $path } cannot be written.
error-store-read-only-hint = Ask for write permission on the file and its folder, or choose another data folder.
# $path (String) - file of the catalogue
error-store-locked = Another program is using the catalogue at { $path }.
error-store-locked-hint = Wait until it has finished, or close the other program, and try again.
# $path (String) - file of the catalogue
error-store-other-catalogue = The file at { $path } belongs to another catalogue. It has not been changed.
error-store-other-catalogue-hint = Choose another data folder for this catalogue.
# $path (String) - file of the catalogue
error-store-unavailable = The catalogue at { $path } could not be read or written.
error-store-unavailable-hint = Check that the disk has free space and that the folder exists and can be written, then try again.
error-store-bundled-hint = Until then the bundled catalogue is shown. It can be read and searched, but not changed.

# $count (Number) - how many findings there are
error-data-invalid =
    { $count ->
        [one] The data folder cannot be used: { $count } line needs mending.
       *[other] The data folder cannot be used: { $count } lines need mending.
    }
error-data-invalid-hint = Mend what is listed and run the command again. The catalogue has not been changed.
# $path (String) - the folder that was named
error-data-missing = There is no data folder at { $path }.
error-data-missing-hint = Name a folder that holds initiatives.jsonl and the other files of a catalogue.
# $path (String) - the file that was put beside the catalogue
error-map-unfit = The map at { $path } cannot be used.
error-map-unfit-hint = Replace the file by one that was made with ui/scripts/map.mjs, or remove it: then the bundled map is shown.

error-internal = Something went wrong inside Trefoil. Nothing of yours has been lost.
error-internal-hint = Try again. If it happens again, run trefoil doctor and report what it says.

# $reason (String) - the sentence that says what is wrong
# $detail (String) - message of the system or the parser, in English
error-reason-detail = { $reason } Technical detail, in English: “{ $detail }”.
error-reason-file-missing = The file is not there.
error-reason-file-forbidden = You have no permission to read the file.
error-reason-file-unreadable = The file cannot be read.
# $column (String) - number of the character in the line, from 1
error-reason-json = This is not valid JSON at character { $column }.
error-reason-json-cut = The JSON object has no end.
error-reason-json-form = This is not a JSON object of the form that is needed here.
# $field (String) - name of the field in the file
error-reason-missing = The field “{ $field }” is missing or is not a text.
# $slug (String) - what stands in the file
error-reason-slug = “{ $slug }” is not a short name. Use a to z, 0 to 9 and hyphens, at most 120 characters.
# $reference (String) - kind and short name of the record
error-reason-twice = “{ $reference }” is in the folder twice.
# $field (String) - name of the field in the file
# $reference (String) - kind and short name of the record
error-reason-reference = The field “{ $field }” names “{ $reference }”, which is not in the folder.
# $kind (String) - code of the kind, as in initiative
error-reason-body = A field does not have the form that a record of the kind “{ $kind }” needs.
# $field (String) - name of the field in the file
error-reason-field-reference = The field “{ $field }” must be the short name of a record.
# $field (String) - name of the field in the file
error-reason-field-list = The field “{ $field }” must be a list.
# $field (String) - name of the field in the file
error-reason-field-codes = The field “{ $field }” must be a list of codes.
# $field (String) - name of the field in the file
error-reason-field-objects = The field “{ $field }” must be a list of objects.
# $field (String) - name of the field in the file
# $key (String) - name of the text that each object needs
error-reason-field-key = Each object in the field “{ $field }” needs the text “{ $key }”.
# $field (String) - name of the field in the file
error-reason-field-texts = The field “{ $field }” must be an object with a text for each language.
# $field (String) - name of the field in the file
error-reason-field-form = The field “{ $field }” does not have the form that the schema of the data gives it.
# $reference (String) - kind and short name of the record
error-reason-translation-of-nothing = This translates “{ $reference }”, which is not in the folder.
# $field (String) - name of the field in the file
error-reason-not-translatable = The field “{ $field }” is not a text that can be translated.
# $state (String) - what stands in the file
error-reason-state = “{ $state }” is not the state of a translation. Use machine or reviewed.
# $day (String) - what stands in the file
error-reason-day = “{ $day }” is not a day. Write it as 2026-11-22.
# $number (Number) - number of the release
error-release-out = The catalogue holds release { $number } already, with other data.
error-release-out-hint = Raise the number of the release in catalogue.json, or choose another data folder for the store. The catalogue has not been changed.
# $reference (String) - kind and short name of the record
error-too-large = The record “{ $reference }” is too large to be kept.
error-too-large-hint = Shorten its texts or lists and run the command again. The catalogue has not been changed.

# $name (String) - name of a saved search
error-saved-not-found = There is no saved search “{ $name }”.
error-saved-not-found-hint = Look at the list of saved searches for its name.
error-name-unfit = This name cannot be used.
error-name-unfit-hint = Write one line of 1 to 80 characters.
# $name (String) - name of a saved search
error-name-taken = There is a saved search “{ $name }” already.
error-name-taken-hint = Choose another name, or delete the other search first.
