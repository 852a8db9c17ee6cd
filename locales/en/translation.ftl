### Translating records: what there is to do, the editor, files for translators, asking for a resource in a language.
### Names of commands, options, formats and codes (--to, XLIFF, fr) are typed as they stand: never translate them.

## Errors.

# $field (String) - label of a field
# $reference (String) - kind and short name of a record
error-not-translatable-original = The text “{ $field }” of { $reference } was written in this language; it is not a translation.
error-not-translatable-original-hint = To change an original, edit the record.
# $field (String) - label of a field
# $reference (String) - kind and short name of a record
error-not-translatable-empty = The text “{ $field }” of { $reference } is empty: there is nothing to translate.
error-not-translatable-empty-hint = Write the original first, or choose another text.
# $field (String) - label of a field
# $reference (String) - kind and short name of a record
error-not-translatable-none = The text “{ $field }” of { $reference } has no translation that could be reviewed.
error-not-translatable-none-hint = Translate it first.
error-nothing-to-translate = No text is left to translate among what was asked for. No file was written.
error-nothing-to-translate-hint = Choose other filters, another language with --from, or --all for reviewed texts too.

## How a text stands in a language.

translation-state-missing = Not translated
translation-state-stale = Older than its original
translation-state-machine = Machine draft
translation-state-reviewed = Reviewed
translation-state-original = Original

## The work list and how far each language is.

translation-title = Translate records
translation-intro = Every text is written in one language and translated into the others. A translation can be relied on once a person has reviewed it beside its original.
translation-coverage = How far each language is
translation-column-language = Language
translation-column-done = Can be relied on
translation-column-text = Text
translation-column-state = State
# $percent (Number) - a whole number from 0 to 100
translation-share = { $percent }%
# $language (String) - name of a language
translation-list = To do in { $language }
# no-plural: the counts stand after colons
# $records (Number) - how many records
# $texts (Number) - how many texts
translation-found = Records: { $records }. Texts: { $texts }.
translation-kinds = Kinds of record
translation-states = States of the texts
translation-place = Only about this country
translation-none = Nothing is left to translate here.
translation-none-hint = Choose another language, or fewer filters.
translation-more = Show more

## The editor: a text beside its translation.

# $language (String) - name of a language
translation-into = Translation into { $language }
# $language (String) - name of a language
translation-source = Original ({ $language })
# $field (String) - label of a field
# $language (String) - name of a language
translation-target = { $field } ({ $language })
# $field (String) - label of a field
translation-checked = I have checked this text against its original: { $field }
translation-hints = Terms of the glossary
translation-save = Save what is checked
translation-save-next = Save and go on
translation-review = Mark as reviewed
translation-review-all = Mark all drafts as reviewed
translation-previous = Previous record
translation-next = Next record
translation-back = Back to the list
# no-plural: the count stands after a colon
# $count (Number) - how many
translation-remaining = Records left: { $count }
# $keys (String) - the keys as they stand on the keyboard: Ctrl + Enter
translation-keys = { $keys } saves what is checked and opens the next record.
# $title (String) - title of the record
translation-saved = Saved: { $title }
translation-unchanged = Nothing was different, so nothing was written.
translation-nothing-checked = Tick what you have checked first.
# $fields (String) - list of labels of fields
translation-waiting = Somebody else has written here meanwhile; both versions wait for review: { $fields }
translation-undo = Undo
translation-is-original = This text was written in this language.
translation-optional = A name is given only in the languages that the body itself uses.
translation-unsaved = What you type is kept on this computer until you save it.
# $language (String) - name of a language
translation-record = Translate or review ({ $language })

## Asking for a resource in another language.

translation-ask = Ask for a translation
# $resource (String) - title of the resource
translation-ask-title = Ask for a translation of “{ $resource }”
translation-ask-intro = This writes a need. It stays on this computer until you share it.
translation-ask-language = Language that is needed
translation-ask-place = Country that needs it
translation-ask-text = The need in words
# $language (String) - name of a language
translation-ask-exists = It exists in { $language } already, as far as is stated.
# $language (String) - name of a language
# $resource (String) - title of the resource
translation-ask-statement = A translation into { $language } of “{ $resource }” is needed.
translation-ask-write = Write the need
translation-ask-done = The need was written. It stays on this computer until you share it.

## Help.

translation-help = Translating
translation-help-list = “Translate records” lists what is not translated, what is older than its original and what is a machine draft; what concerns your country comes first.
translation-help-review = A translation that you save or mark as reviewed carries your name in the history and can be undone like any change.

## Files for translators: what is refused and what is worth knowing.

# $name (String) - what stands in the file
translation-refused-not-xliff = It is not XLIFF: it begins with “{ $name }”.
# $version (String) - what stands in the file
translation-refused-version = Its version of XLIFF is “{ $version }”; 2.0 and 2.1 are read.
# $attribute (String) - name of an attribute, srcLang or trgLang
translation-refused-language = It does not name its language: the attribute “{ $attribute }” is missing.
translation-reason-nameless = It names no record or no text.
translation-reason-codes = The translation holds codes of a tool. Leave plain text only.
translation-reason-state = Its state is not one of XLIFF: initial, translated, reviewed or final.
# $reference (String) - kind and short name of a record
translation-reason-record = The catalogue has no “{ $reference }”.
translation-reason-original = The record has an original in this language; a translation does not replace it.
translation-reason-empty = The record has no such text to translate.
translation-reason-outdated = It translates an older original, and the catalogue has a translation of the present one.
translation-remark-stale = The original has changed since; the translation will show as older than its original.

## The terminal.

translation-cli-about = Translate records: what there is to do, and files for translators
translation-cli-coverage-about = Show how far each language is
translation-cli-list-about = List what there is to translate, most worth first
translation-cli-show-about = Show the texts of a record beside their translations
translation-cli-set-about = Keep translations that you have made or checked
translation-cli-review-about = Mark drafts as reviewed
translation-cli-ask-about = Ask for a resource in another language: writes a private need
translation-cli-export-about = Write texts for translators as XLIFF 2.1
translation-cli-import-about = Take in a file of translators
translation-cli-option-to = Language to translate into, as in fr; the language of the answers when not given
translation-cli-option-from = Language to translate from; en when not given
translation-cli-option-state = Only texts in this state: missing, stale, machine or reviewed
translation-cli-option-all = Also texts that are reviewed
translation-cli-option-drafts = Take every text for a draft that has still to be reviewed
translation-cli-option-statement = The need in your words
translation-cli-option-place = Country or region that needs it; your own when not given
translation-cli-argument-texts = File with the texts by name of field as JSON; - reads the standard input
translation-cli-argument-field = Name of a field, as in summary; every draft when not given
translation-cli-value-state = STATE
translation-cli-value-field = FIELD
# $reference (String) - kind and short name of a record
# $language (String) - name of a language
translation-cli-saved = The translation of { $reference } is kept as reviewed ({ $language }).
# $path (String) - the file
translation-cli-exported = Written to { $path }.
# no-plural: the count stands after a colon
# $language (String) - name of a language
# $count (Number) - how many texts
# $code (String) - code of the language
translation-cli-others = Left out, with an original in another language ({ $language }): { $count }. Run the command again with --from { $code }.

## Files for translators, in the window.

translation-files = Files for translators
# $export (String) - the command that writes a file
# $import (String) - the command that takes it back
translation-tools = Translators can use their own tools: what the list shows is written as XLIFF 2.1, and what they give back is looked through before it is taken in. In a terminal: “{ $export }”, “{ $import }”.
translation-format-xliff = XLIFF for translators
translation-export-from = Translate from
translation-export-choose = Export for translators
# no-plural: the counts stand after colons
# $records (Number) - how many records
# $texts (Number) - how many texts
# $file (String) - the file
translation-export-done = Written to { $file }. Records: { $records }, texts: { $texts }.
# no-plural: the count stands after a colon
# $language (String) - name of a language
# $texts (Number) - how many texts
translation-export-others = Written in { $language } and not in the file: { $texts }. They want a file of their own.
translation-import-choose = Import from translators
translation-import-drafts = Take all texts of the file for machine drafts that somebody has still to review
# no-plural: the count stands after a colon
# $count (Number) - how many texts are not listed
translation-import-more = Further texts, not listed here: { $count }
