### What waits for a decision: fields with several versions, and changes that nobody has vouched for.

## Where a version comes from.

review-from-release = Bundled with the application
review-from-here = Written on this computer
review-from-hub = From a hub
review-from-file = From a file

## A field.

# $field (String) - label of a field, as in Title
# $language (String) - name of a language
review-field-language = { $field } ({ $language })

## Why a change waits.

review-reason-unverified = Nobody has vouched for who wrote it: there is no registry here yet.
review-reason-unknown-device = The registry does not know the device that wrote it.
review-reason-expired = The certificate of the device that wrote it did not run when it was received.
review-reason-revoked = The device that wrote it has been revoked.
review-reason-may-not-create = The role of its author may not create records of this kind.
review-reason-proposal = Its author is not a steward of this record: it is a proposal.
review-reason-stewardship = It changes who may edit, and no hub has numbered it yet.
# $most (Number) - most fields that a record may have
review-reason-too-many-fields = With it the record would have more fields with a value than a record may have (at most { $most }).
review-reason-registry-old = The registry is past its date, and the device that wrote it is new here.
# $number (String) - number of the reason
review-reason-newer = A newer version of { -brand-name } knows the reason (number { $number }).
# Said of a proposal.
review-answer-adopted = Adopted
# Said of a proposal.
review-answer-declined = Declined

## The terminal.

review-title = To review
review-none = Nothing waits for review.
# $count (Number) - how many fields wait
review-fields =
    { $count ->
        [one] { $count } field has more than one version.
       *[other] { $count } fields have more than one version.
    }
# What a field held before the versions were written.
review-base = Before
# Said of a version.
review-mine = Mine
# Said of a version.
review-theirs = Theirs
# Changes that nobody has vouched for.
review-proposals = Proposals
# Heading above the records that were handed in and wait to be published.
review-submissions = Submissions
# Above what stands, beside what is proposed.
review-now = Now
review-proposed = Proposed
# $count (Number) - how many fields were decided
review-decided =
    { $count ->
        [one] { $count } field was decided.
       *[other] { $count } fields were decided.
    }
# no-plural: the count stands after a colon
# $count (Number) - how many fields
review-left = Fields that still wait: { $count }
review-adopted = The proposal was adopted.
review-declined = The proposal was declined. It is kept.
review-reconsidered = The proposal waits again.
# no-plural: the count stands after a colon
# $count (Number) - how many proposals
review-declined-all = Declined proposals: { $count }. They are kept.
# no-plural: the count stands after a colon
# $count (Number) - how many proposals
review-reconsidered-all = Proposals that wait again: { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records and proposals
review-more = Not shown: { $count }
# Heading above the fields of a record as they once stood.
# $change (String) - id of a change
review-as-was = As it stood after change { $change }
# $value (String) - what the field holds today
review-today = Today: { $value }
review-cli-about = Decide between versions of a field, and answer proposals
review-cli-list = List what waits
review-cli-resolve = Decide a field, or all of them
review-cli-adopt = Adopt a proposal: its values are written here
review-cli-decline = Decline a proposal; it is kept
review-cli-reconsider = Let a declined proposal wait again
review-cli-value-path = FIELD
review-cli-value-version = VERSION
review-cli-value-change = CHANGE
review-cli-value-device = DEVICE
review-cli-option-field = The field, as the list names it (title.fr)
# Typed as they stand: mine, theirs.
review-cli-option-take = mine, theirs, or the number of a version
review-cli-option-value = Another value in place of all versions
review-cli-option-all = Every field that waits
review-cli-option-answered = Proposals that were answered too
review-cli-option-limit = How many records and proposals to show; 50 by default, 0 for all
review-cli-option-device = Every proposal of this device, by its id as the list names it
review-cli-option-at = The record as it stood after this change
review-cli-argument-change = Id of the change, or how it begins
review-cli-usage = It is not clear what is to be decided.
# Typed as they stand: what begins with --, mine, theirs.
review-cli-usage-hint = Name a record and --field, with --take or --value; or --all with --take mine or --take theirs.

## What goes wrong.

# $change (String) - id of a change, or its beginning
error-change-not-found = There is no change “{ $change }” here, or several begin so.
error-change-not-found-hint = Copy the whole id from the history or from the list of what waits.
error-not-waiting = This does not wait for an answer any more.
error-not-waiting-hint = Somebody has answered it meanwhile. Look at the list again.
# $field (String) - label of a field
# $reference (String) - a record, kind:slug
error-field-not-waiting = “{ $field }” of “{ $reference }” has no such versions.
# $field (String) - label of a field
error-written-in-form = Another value of “{ $field }” cannot be written here.
error-written-in-form-hint = Keep one of the versions, or edit the record: what you save there takes the place of all of them.
