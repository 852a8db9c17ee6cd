### Writing in the window: the list of what is written, the form, the review step, the steps from draft to published.

## The screen that lists what is written.

form-title = Write
form-intro = What you write is a draft until you submit it. A need stays on this computer until you share it.
form-new = Write a new record
form-about-initiative = A project, programme of work or network that builds capacity.
form-about-programme = A donor’s funding line or open offer.
form-about-need = What a country or region needs.
form-about-organisation = A body that funds, carries out, receives or coordinates.
form-about-resource = A strategy, law, guide, report or portal.
form-left = Forms that you left
form-left-none = No form was left before it was saved.
# $date (String) - day, written out
form-left-on = Typed on { $date }
form-untitled = Without a title
# Button: opens a form again as it was left.
form-continue = Continue
# Button: throws a form away that was not saved.
form-discard = Discard
form-discarded = What was typed is discarded.
form-undo = Undo
form-undone = Taken back.
form-unpublished = Drafts and submissions
form-unpublished-none = Nothing waits to be submitted or published.

## The form.

# $title (String) - title of the record
form-edit-of = Edit “{ $title }”
form-main-needed = Only these fields are needed. Everything below can be added now or later.
# Stands behind the label of a field that must be filled in.
form-needed = needed
# $count (Number) - number of fields in which something is written
form-filled =
    { $count ->
        [one] { $count } field filled in
       *[other] { $count } fields filled in
    }
form-open-all = Open all sections
form-close-all = Close all sections
form-undo-typing = Undo typing
form-redo-typing = Redo typing
form-kept = Kept as you type, on this computer
form-keeping = Keeping…
# $reason (String) - why, a sentence
form-not-kept = What you typed could not be kept. { $reason }
form-review = Review and save
# $date (String) - day, written out
form-found = You left this form on { $date }
form-found-text = What you typed was kept on this computer. Continue with it, or discard it and begin anew.
# $count (Number) - number of faults
form-faults =
    { $count ->
        [one] One thing must be mended first
       *[other] { $count } things must be mended first
    }

## Texts in languages.

# Name of the list of languages of a text, for screen readers.
# $label (String) - label of the field
form-texts-languages = { $label }: languages
form-texts-missing = Missing
form-texts-original = This text is an original, not a translation
form-texts-checked = I have checked this draft
form-texts-other = Another language
# $language (String) - name of a language
form-texts-from = Original ({ $language }):

## Choosing.

form-pick-show = Show the list
form-pick-none = Nothing fits what you typed.
form-pick-type = Type a few letters of the name
form-pick-empty = Type to find something in the catalogue.
# $name (String) - what is taken away
form-remove = Remove { $name }
# $label (String) - label of the field
form-chosen = { $label }: chosen
form-yes = Yes
form-no = No
# $label (String) - label of the list
form-add = Add: { $label }
# Name of one entry of a list.
# $label (String) - label of the list
# $number (Number) - its place in the list
form-row = { $label } { $number }
form-year = Year
form-month = Month
form-day = Day
# $amount (String) - an amount of money with its currency
form-amount-read = Read as { $amount }
form-answer-none = Not answered
form-answer-note = Why

## Records that may be the same.

# $count (Number) - number of records
form-alike =
    { $count ->
        [one] { $count } record may be the same
       *[other] { $count } records may be the same
    }
form-alike-hint = Look there first, so that nothing is written twice.

## The review step.

form-review-title = What will be written
form-review-nothing = Nothing is different.
form-review-field = Field
form-review-before = Now
form-review-after = Then
form-review-value = Value
form-review-none = Nothing
form-advice = What would make it better
form-note = Why
form-note-hint = It can be left empty. It stands in the history with your name.
form-back = Back to the form
form-save-draft = Save as a draft
form-save-submit = Save and submit
form-save-private = Save on this computer
form-save-changes = Save the changes
# $title (String) - title of the record
form-saved-draft = “{ $title }” is saved as a draft.
# $title (String) - title of the record
form-saved-private = “{ $title }” is saved. It stays on this computer until you share it.
# $title (String) - title of the record
form-saved-submitted = “{ $title }” is submitted.
# $title (String) - title of the record
form-saved-published = “{ $title }” is published.
# $title (String) - title of the record
form-saved-changed = “{ $title }” is changed.
form-saved-same = Nothing was different, so nothing was written.
# $fields (String) - list of labels of fields
form-saved-review = Somebody else has changed this meanwhile: { $fields }. Both versions are kept and wait for review.

## Leaving.

form-leave = Leave this form?
form-leave-text = What you typed is not in the catalogue yet. It can wait here as an unfinished form.
form-leave-stay = Stay
form-leave-keep = Leave and keep it
form-leave-discard = Leave and discard it

## From draft to published, on the page of a record.

form-step-draft = This is a draft. Nobody has been asked to look at it yet.
form-step-submitted = This is submitted and waits to be published.
form-step-submit = Submit
form-step-publish = Publish
form-step-cancel = Cancel
# An amount that could mean two things; the two readings follow as buttons.
# $typed (String) - the amount as it was typed
form-amount-ask = “{ $typed }” can be read in two ways. Which one is meant?
