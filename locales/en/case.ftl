### Cases: matches that somebody keeps and follows; the friends of a theme or a place. All of it stays on this computer.

## States

case-state-suggested = Suggested
case-state-contacted = Contacted
case-state-scoping = Scoping
case-state-agreed = Agreed
case-state-under-way = Under way
case-state-closed = Closed
case-state-declined = Declined

## A case

# $id (String) - number of the case
case-label = Case { $id }
case-report = Case summary
case-private = Private: stays on this computer, in no export and no exchange with others.
case-state = State
case-next-label = What can follow
# $states (String) - a list of states
case-next = Can go on to: { $states }
case-next-none = It has ended; nothing follows.
case-records = What was matched
case-need = Need
case-programme = Programme
case-implementer = Implementer
case-steps = Steps
# $when (String) - a day
# $state (String) - a state
# $who (String) - who took the step
case-step = { $when }: { $state } – { $who }
# $when (String) - a day
# $state (String) - a state
# $who (String) - who took the step
# $why (String) - why, in their words
case-step-why = { $when }: { $state } – { $who }. Why: { $why }
case-notes = Notes
case-notes-none = No notes yet.

## Friends of a theme or a place: organisations and programmes on a shortlist

# $name (String) - name of the shortlist
case-friends-of = Friends of: { $name }
# $name (String) - name of the shortlist
case-friends-removed = Taken away: { $name }

## The terminal

case-cli-about = Matches that you keep and follow; private to this computer
case-cli-list = Every case, and the shortlists
case-cli-add = Keep a match: two or three of a need, a programme and an organisation
case-cli-move = Move a case on, and say why
case-cli-note = Add a note to a case
case-cli-show = One case with its steps and notes
case-cli-print = Write the summary of a case, stamped private
case-cli-friends = Organisations and programmes kept for a theme or a place
case-cli-friends-add = Make a shortlist, or add to it
case-cli-friends-remove = Take records out of a shortlist; without any, the whole list
case-cli-value-text = TEXT
case-cli-value-id = NUMBER
case-cli-value-state = STATE
case-cli-argument-state = contacted, scoping, agreed, under-way, closed or declined
case-cli-argument-text = The note
case-cli-argument-id = Number of the case, as in the list
case-cli-argument-records = Kind and short name of records, as in programme:adrf-offer
case-cli-argument-friends = Name of the shortlist
case-cli-option-why = Why, in your words

## What can go wrong

error-case-unfit = These records make no case.
error-case-unfit-hint = Name two or three of a need, a programme and an organisation, each once.
# $reference (String) - kind and short name
error-friend-unfit = “{ $reference }” is neither an organisation nor a programme.
error-friend-unfit-hint = A shortlist holds organisations and programmes.
# $id (String) - number of the case
# $state (String) - where it stands
# $to (String) - where it was to go
error-case-step = Case { $id } stands at “{ $state }”; it cannot go to “{ $to }” from there.
# $states (String) - codes of states
error-case-step-hint = Possible from there: { $states }. A step that was taken by mistake is taken back with “trefoil undo”.
error-case-step-end = It has ended. A step that was taken by mistake is taken back with “trefoil undo”.
error-why-missing = Nothing is said.
error-why-missing-hint = Give a reason for the step, or the text of the note, in a few words.
