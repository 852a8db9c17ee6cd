### The screens of one's own work: cases that are followed, shortlists, assessments. All of it is private to this computer.

work-screens = My work
work-write = Records
work-cases = Cases
work-assessments = Assessments
# Button on a case and an assessment.
work-pdf = Save as PDF

## Keeping a match

work-keep = Keep this match
# Said at the foot of the window once a match is kept.
# $case (String) - the case, as “Case 3”
work-kept = Kept: { $case }

## Cases

work-cases-none = No case yet. Open a match and keep it: you can then follow it from the first contact to the end.
work-cases-match = Go to the matches
work-case-back = All cases
work-case-need = Need
work-case-programme = Programme
work-case-implementer = Does the work
work-case-steps = Steps so far
work-case-move = Take it further
work-case-to = Next state
work-case-why = Why
work-case-move-do = Record the step
work-case-moved = Recorded
work-case-notes = Notes
work-case-note = New note
work-case-note-do = Add the note
work-case-noted = Noted
# Who wrote a note, and when.
# $who (String) - name of a person or organisation
# $when (String) - a day
work-case-note-by = { $who }, { $when }

## Shortlists

work-friends = Shortlists: friends of a theme or a place
work-friends-none = No shortlist yet.
work-friends-new = New shortlist
work-friends-name = Name
work-friends-theme = Theme
work-friends-place = Country
work-friends-make = Make the shortlist
# $name (String) - an organisation or programme
work-friends-remove = Take { $name } out
work-friends-drop = Delete this shortlist
work-friends-kept = Shortlist kept
work-friends-dropped = Shortlist deleted
work-friends-add = Programme or organisation to add
work-friends-empty = Nobody is on it yet.

## Assessments

work-assess-intro = Say for yourself where your country stands, by the factors of the Cybersecurity Capacity Maturity Model or by the eleven norms of responsible State behaviour. What is missing can become needs.
work-assess-none = No assessment yet.
work-assess-new = Begin an assessment
work-assess-method = By which method
work-assess-place = Country
work-assess-name = Name
work-assess-name-hint = For yourself, as “Before the review”
work-assess-begin = Begin
work-assess-back = All assessments
work-assess-not-said = Nothing said yet
work-assess-unknown = Not stated
work-assess-saved = Saved
work-assess-needs = Draft needs from it
work-assess-needs-hint = Each answer that asks for something becomes a draft of a need, private to this computer until you share it.
# $count (Number) - how many needs were drafted
work-assess-needs-made =
    { $count ->
        [0] No new need
        [one] { $count } need drafted
       *[other] { $count } needs drafted
    }
work-assess-need-open = Need drafted from this
work-assess-compare = Compare with an earlier one
work-assess-compare-none = There is no other assessment by this method to compare with.
work-assess-changed = What has changed
work-assess-factor = Factor or norm
work-assess-before = Before
work-assess-now = Now
