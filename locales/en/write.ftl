### Writing: what is found in a record, what a write did, the profile, the terminal’s commands that write.

## What is found in what somebody writes: what is wrong, and what mends it.

write-finding-unknown-field = There is no such field. Leave it out or correct its name.
write-finding-missing = This field is needed. Fill it in.
write-finding-type-text = A text is needed here.
write-finding-type-texts = A text for each language is needed here: the code of the language, then the text.
write-finding-type-whole = A whole number is needed here.
write-finding-type-number = A number is needed here.
write-finding-type-flag = Only true or false can stand here.
write-finding-type-list = A list is needed here.
write-finding-type-object = An object with fields of its own is needed here.
write-finding-empty-text = The text is empty. Write something or leave the field out.
write-finding-control = The text holds an invisible control character. Type it anew.
write-finding-empty-list = The list is empty. Name at least one, or leave the field out.
write-finding-twice = This stands in the list already. Take one of them away.
# $value (String) - what was given
write-finding-slug-taken = Another record has the short name “{ $value }”. Choose another one.
write-finding-slug-fixed = The short name of a record never changes. Leave it out.
# $value (String) - what was given
write-finding-code = “{ $value }” is not a code of this list.
# $value (String) - what was given
write-finding-place = “{ $value }” is not the code of a country or region.
# $value (String) - what was given
write-finding-place-country = “{ $value }” is a region. Name a country.
# $value (String) - what was given
write-finding-place-region = “{ $value }” is a country. Name a region of the United Nations by its code.
# $value (String) - what was given
write-finding-language = “{ $value }” is not the code of a language.
# $value (String) - what was given
write-finding-date-form = “{ $value }” is not a date. Write it as 2019, 2019-03 or 2019-03-31.
# $value (String) - what was given
write-finding-no-such-day = There is no day “{ $value }” in the calendar. Check the month and the day.
# $value (String) - what was given
write-finding-in-future = “{ $value }” has not come yet. Give today or a day in the past.
# $value (String) - what was given
write-finding-address = “{ $value }” is not an address on the web. It begins with https:// or http://.
# $value (String) - what was given
write-finding-currency = “{ $value }” is not a currency. Use a code of three letters, such as EUR.
# $value (String) - what was given
write-finding-amount = The amount “{ $value }” has too many decimals. Write it in the smallest unit of its currency, as a whole number.
# $value (String) - the least number
write-finding-too-small = The number must be { $value } or more.
# $value (String) - the greatest number
write-finding-too-large = The number must be { $value } or less.
# $field (String) - label of a field
write-finding-end-before-start = The end lies before “{ $field }”. Correct one of the two dates.
write-finding-most-below-least = The largest grant is smaller than the smallest. Correct one of the two.
# $field (String) - label of a field
write-finding-needs = This says something about “{ $field }”, which is not there. Fill that in, or leave this out.
write-finding-standing = A record is submitted, published and withdrawn by decisions of their own. Leave this field out.
write-finding-visibility = Who may see a record is decided by sharing it. Leave this field out.
write-finding-no-source = No source is cited. Without one nobody can check what the record says.
# $value (String) - what may have been meant
write-hint-nearest = Did you mean “{ $value }”?
write-hint-language = Use a code of two or three letters, such as fr.
# $currency (String) - code of a currency
# $digits (Number) - how many decimal places it has
write-hint-amount = Decimal places of { $currency }: { $digits }.

## What keeps a write from being done. In -hint what to do next.

# $count (Number) - how many findings there are
error-invalid =
    { $count ->
        [one] The record cannot be written: { $count } field needs mending.
       *[other] The record cannot be written: { $count } fields need mending.
    }
error-invalid-hint = Mend what is listed and try again. Nothing has been changed.
# $reference (String) - kind and short name of the record
# $fields (String) - list of labels of fields, as in Title, Topics
error-incomplete = “{ $reference }” cannot be published yet. This is missing: { $fields }.
error-incomplete-hint = Edit the record and add what is missing, then publish it. Nothing has been changed.
# $reference (String) - kind and short name of the record
# $standing (String) - label of its standing, as in Draft
error-standing-step = “{ $reference }” has the standing “{ $standing }”, so this step cannot be taken now.
error-submit-hint = Only a draft can be submitted.
error-publish-hint = Only what was submitted can be published. Submit it first.
error-withdraw-hint = Only what has not been withdrawn yet can be withdrawn.
error-restore-hint = Only what was withdrawn can be reinstated.
# $reference (String) - kind and short name of the record
error-record-private = “{ $reference }” is private to this computer.
error-record-private-hint = Share it first. You choose which fields leave.
# $reference (String) - kind and short name of the record
error-record-shared = “{ $reference }” is shared already.
error-record-shared-hint = What is shared can be edited and withdrawn, not made private again.
error-organisation-missing = It is not said which organisation confirms.
error-organisation-missing-hint = Name one of the catalogue, or name yours in your profile.
error-nothing-to-undo = Nothing has been written on this computer yet.
# $field (String) - label of a field
# $reference (String) - kind and short name of the record
error-undo-blocked = “{ $field }” of “{ $reference }” has been changed by somebody else since.
error-undo-blocked-hint = Nothing was taken back. Edit the record instead.

## What a write did.

# $reference (String) - kind and short name of the record
write-added = “{ $reference }” was added as a draft.
# $reference (String) - kind and short name of the record
write-added-private = “{ $reference }” was added. It stays on this computer until you share it.
# $reference (String) - kind and short name of the record
write-edited = “{ $reference }” was changed.
# $reference (String) - kind and short name of the record
write-unchanged = “{ $reference }” is as it was: nothing was different.
# $reference (String) - kind and short name of the record
# $standing (String) - label of its new standing, as in Published
write-decided = “{ $reference }”: { $standing }
# $reference (String) - kind and short name of the record
write-confirmed = “{ $reference }” was confirmed.
# $reference (String) - kind and short name of the record
write-shared = Shared as “{ $reference }”. Your private record stays here.
write-share-trial = Nothing has been shared yet.
write-share-leaves = What leaves this computer
write-share-stays = What stays
# $records (String) - list of kinds and short names of records
write-undone = Taken back: { $records }
# $fields (String) - list of labels of fields
write-review = Somebody else has changed this meanwhile: { $fields }. Both versions are kept and wait for review.
write-advice = What would make it better
write-alike = Records that may be the same
# $language (String) - name of the language of the similar title
write-alike-title = similar title ({ $language })
write-alike-facts = same organisation, place and theme at the same time
write-checked = This can be written.

## The record page and its history.

record-field-self-check = Self-check on the ten principles
# $principle (String) - short form of the principle
# $answer (String) - label of the answer, as in Partly
write-self-check = { $principle }: { $answer }
# $principle (String) - short form of the principle
# $answer (String) - label of the answer, as in Partly
# $note (String) - why, in the author’s own words
write-self-check-note = { $principle }: { $answer } ({ $note })
write-author-unknown = Unknown author
# $name (String) - name of the author, or that it is not known
# $details (String) - role and organisation
write-author = { $name } ({ $details })
write-label-author = Author
write-label-decision = Decision
write-label-why = Why
write-label-undoes = Takes back the change
write-label-shared-as = Shared as
write-label-visibility = Visibility

## The profile.

profile-name = Name
profile-organisation = Organisation
profile-place = Country
profile-author = Number that your changes carry instead of your name
profile-erased = Your name is erased. What you wrote stays, without it; what you write from now on carries another number.

## Commands of the terminal that write.

cli-profile-about = Show, set or erase who writes on this computer
cli-profile-show-about = Show the profile
cli-profile-set-about = Set parts of the profile; an empty text takes a part away
cli-profile-erase-about = Erase your name; your changes stay
cli-option-role = Role: official, donor, implementer or coordinator
cli-value-role = ROLE
cli-add-about = Add a record as a draft; a need stays on this computer until it is shared
cli-edit-about = Write fields of a record; without a file, print them to be edited
cli-submit-about = Hand a draft in for review
cli-publish-about = Publish what was submitted
cli-withdraw-about = Withdraw a record; it is kept and no longer found
cli-reinstate-about = Give a withdrawn record its standing again
cli-confirm-about = Say that a record is still true
cli-share-about = Share a private record: shows which fields leave
cli-undo-about = Take back the last action of this computer
cli-argument-kind = Kind: initiative, programme, need, organisation or resource
cli-argument-file = File with the fields as JSON; - reads the standard input
cli-value-file = FILE
cli-value-note = TEXT
cli-value-fields = FIELDS
cli-value-day = DAY
cli-option-note = Why; it stands in the history
cli-option-seen = Version that you edited: “seen” of the fields as they were printed
cli-option-by = Organisation that confirms; without it, that of your profile
cli-option-on = Day of the confirmation; without it, today
cli-option-only = Only these fields leave (timing, statement.fr)
cli-option-without = These fields stay
cli-option-dry-run = Show what would happen; write nothing
# $path (String) - the file that was named
# $reason (String) - what is wrong with it, a sentence
cli-file-unfit = The file { $path } cannot be used. { $reason }
cli-file-unfit-hint = Give one JSON object with the fields of the record.
# $path (String) - path of a field, as in title.fr
# $message (String) - what is wrong, a sentence
cli-finding = { $path }: { $message }
