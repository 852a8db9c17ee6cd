### The screen of what waits for a decision, and a record as it once was.

reviewing-title = To review
reviewing-intro = When the same field is changed in two places, both versions are kept and wait here until somebody decides. Nothing is lost, whatever you choose.
reviewing-none = Nothing waits for review.
# Link to the screen on which records are written.
reviewing-none-write = Go to the records
# $count (Number) - number of fields
reviewing-record =
    { $count ->
        [one] { $count } field has more than one version waiting for review.
       *[other] { $count } fields have more than one version waiting for review.
    }
# Link from a record to the versions that wait.
reviewing-open = Decide
# $count (Number) - how many fields wait
reviewing-fields =
    { $count ->
        [one] { $count } field has more than one version.
       *[other] { $count } fields have more than one version.
    }
reviewing-only = Only this record is shown.
reviewing-all = Show everything that waits
reviewing-more = Show more records
# Explains the marks in the versions of a text.
reviewing-legend = Underlined: added. Struck through: taken out.
# Read out before words that were added.
reviewing-added = added:
# Read out before words that were taken out.
reviewing-removed = taken out:
# Read out after words that were added or taken out.
reviewing-end = end of the change.
# What the field held before the versions were written.
reviewing-base = Before
# $number (Number) - from 1
reviewing-version = Version { $number }
# Said of a version: it was written on this computer.
reviewing-mine = Yours
# Said of a version: it came from elsewhere.
reviewing-theirs = From others
# Said of a version.
reviewing-shown = Shown now
# Button below a version.
reviewing-keep = Keep this
# Button: a third version in place of both.
reviewing-write = Write another
reviewing-write-form = Write another in the form
# $field (String) - label of the field
reviewing-write-field = { $field }: in place of all versions
reviewing-write-save = Save this version
reviewing-write-cancel = Cancel
# $field (String) - label of the field
reviewing-choose = Choose { $field }
reviewing-choose-all = Choose all fields
# no-plural: the count stands after a colon
# $count (Number) - how many fields
reviewing-chosen = Chosen fields: { $count }
# Names the group of buttons.
reviewing-bulk = For the chosen fields
reviewing-take-mine = Keep mine
reviewing-take-theirs = Keep theirs
reviewing-take-none = None of the chosen fields has exactly one version of that kind.
# $count (Number) - how many fields were decided
reviewing-decided =
    { $count ->
        [one] { $count } field was decided.
       *[other] { $count } fields were decided.
    }

## Submissions: records that were handed in.

reviewing-submissions = Submissions
reviewing-submissions-intro = Records that were submitted and wait to be published. Open one to read it; it is published, edited or withdrawn there.
reviewing-more-submissions = Show more submissions

## Proposals: changes that nobody has vouched for.

reviewing-proposals = Proposals
reviewing-proposals-intro = Changes from others that count for nothing until somebody adopts them.
reviewing-proposals-none = No proposal waits.
reviewing-proposal-new = A new record
reviewing-proposal-field = Field
reviewing-proposal-now = Now
reviewing-proposal-then = Proposed
reviewing-adopt = Adopt
reviewing-decline = Decline
reviewing-reconsider = Let it wait again
reviewing-adopted = The proposal was adopted.
reviewing-declined = The proposal was declined. It is kept.
reviewing-reconsidered = The proposal waits again.
# Heading above the proposals of each device.
reviewing-groups = By device
# Button.
reviewing-decline-all = Decline all of this device
# no-plural: the count stands after a colon
# $count (Number) - how many proposals
reviewing-declined-all = Declined proposals: { $count }. They are kept.
# no-plural: the count stands after a colon
# $count (Number) - how many proposals
reviewing-reconsidered-all = Proposals that wait again: { $count }
reviewing-more-proposals = Show more proposals
# no-plural: the count stands after a colon
# $count (Number) - how many proposals
reviewing-answered = Answered proposals: { $count }

## A record as it once was.

# Link below a change in the history of a record.
reviewing-as-was = View as it was
# Title of the window.
# $title (String) - title of a record
reviewing-as-was-title = { $title }, as it was
# $when (String) - a day
reviewing-as-was-intro = As it was after the change of { $when }. What is different today is marked.
reviewing-as-was-aside = This change does not count, so the record is shown as it stood beside it.
reviewing-as-was-nothing = Nothing of the record counted yet.
reviewing-as-was-back = Back to the history
reviewing-differs = Different today
reviewing-today = Today
