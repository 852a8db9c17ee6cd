// Written by `cargo xtask gen`. Do not edit.
import type { Localiser } from "../../l10n/localiser";

/** Matches that you keep and follow; private to this computer */
export function caseCliAbout(l: Localiser): string {
  return l.format("case-cli-about");
}

/** Keep a match: two or three of a need, a programme and an organisation */
export function caseCliAdd(l: Localiser): string {
  return l.format("case-cli-add");
}

/** Name of the shortlist */
export function caseCliArgumentFriends(l: Localiser): string {
  return l.format("case-cli-argument-friends");
}

/** Number of the case, as in the list */
export function caseCliArgumentId(l: Localiser): string {
  return l.format("case-cli-argument-id");
}

/** Kind and short name of records, as in programme:adrf-offer */
export function caseCliArgumentRecords(l: Localiser): string {
  return l.format("case-cli-argument-records");
}

/** contacted, scoping, agreed, under-way, closed or declined */
export function caseCliArgumentState(l: Localiser): string {
  return l.format("case-cli-argument-state");
}

/** The note */
export function caseCliArgumentText(l: Localiser): string {
  return l.format("case-cli-argument-text");
}

/** Organisations and programmes kept for a theme or a place */
export function caseCliFriends(l: Localiser): string {
  return l.format("case-cli-friends");
}

/** Make a shortlist, or add to it */
export function caseCliFriendsAdd(l: Localiser): string {
  return l.format("case-cli-friends-add");
}

/** Take records out of a shortlist; without any, the whole list */
export function caseCliFriendsRemove(l: Localiser): string {
  return l.format("case-cli-friends-remove");
}

/** Every case, and the shortlists */
export function caseCliList(l: Localiser): string {
  return l.format("case-cli-list");
}

/** Move a case on, and say why */
export function caseCliMove(l: Localiser): string {
  return l.format("case-cli-move");
}

/** Add a note to a case */
export function caseCliNote(l: Localiser): string {
  return l.format("case-cli-note");
}

/** Why, in your words */
export function caseCliOptionWhy(l: Localiser): string {
  return l.format("case-cli-option-why");
}

/** Write the summary of a case, stamped private */
export function caseCliPrint(l: Localiser): string {
  return l.format("case-cli-print");
}

/** One case with its steps and notes */
export function caseCliShow(l: Localiser): string {
  return l.format("case-cli-show");
}

/** NUMBER */
export function caseCliValueId(l: Localiser): string {
  return l.format("case-cli-value-id");
}

/** STATE */
export function caseCliValueState(l: Localiser): string {
  return l.format("case-cli-value-state");
}

/** TEXT */
export function caseCliValueText(l: Localiser): string {
  return l.format("case-cli-value-text");
}

/** Friends of: { $name } */
export function caseFriendsOf(l: Localiser, args: { name: string }): string {
  return l.format("case-friends-of", args);
}

/** Taken away: { $name } */
export function caseFriendsRemoved(l: Localiser, args: { name: string }): string {
  return l.format("case-friends-removed", args);
}

/** Implementer */
export function caseImplementer(l: Localiser): string {
  return l.format("case-implementer");
}

/** Case { $id } */
export function caseLabel(l: Localiser, args: { id: string }): string {
  return l.format("case-label", args);
}

/** Need */
export function caseNeed(l: Localiser): string {
  return l.format("case-need");
}

/** Can go on to: { $states } */
export function caseNext(l: Localiser, args: { states: string }): string {
  return l.format("case-next", args);
}

/** What can follow */
export function caseNextLabel(l: Localiser): string {
  return l.format("case-next-label");
}

/** It has ended; nothing follows. */
export function caseNextNone(l: Localiser): string {
  return l.format("case-next-none");
}

/** Notes */
export function caseNotes(l: Localiser): string {
  return l.format("case-notes");
}

/** No notes yet. */
export function caseNotesNone(l: Localiser): string {
  return l.format("case-notes-none");
}

/** Private: stays on this computer, in no export and no exchange with others. */
export function casePrivate(l: Localiser): string {
  return l.format("case-private");
}

/** Programme */
export function caseProgramme(l: Localiser): string {
  return l.format("case-programme");
}

/** What was matched */
export function caseRecords(l: Localiser): string {
  return l.format("case-records");
}

/** Case summary */
export function caseReport(l: Localiser): string {
  return l.format("case-report");
}

/** State */
export function caseState(l: Localiser): string {
  return l.format("case-state");
}

/** Agreed */
export function caseStateAgreed(l: Localiser): string {
  return l.format("case-state-agreed");
}

/** Closed */
export function caseStateClosed(l: Localiser): string {
  return l.format("case-state-closed");
}

/** Contacted */
export function caseStateContacted(l: Localiser): string {
  return l.format("case-state-contacted");
}

/** Declined */
export function caseStateDeclined(l: Localiser): string {
  return l.format("case-state-declined");
}

/** Scoping */
export function caseStateScoping(l: Localiser): string {
  return l.format("case-state-scoping");
}

/** Suggested */
export function caseStateSuggested(l: Localiser): string {
  return l.format("case-state-suggested");
}

/** Under way */
export function caseStateUnderWay(l: Localiser): string {
  return l.format("case-state-under-way");
}

/** { $when }: { $state } – { $who } */
export function caseStep(l: Localiser, args: { when: string; state: string; who: string }): string {
  return l.format("case-step", args);
}

/** { $when }: { $state } – { $who }. Why: { $why } */
export function caseStepWhy(l: Localiser, args: { when: string; state: string; who: string; why: string }): string {
  return l.format("case-step-why", args);
}

/** Steps */
export function caseSteps(l: Localiser): string {
  return l.format("case-steps");
}

/** Case { $id } stands at “{ $state }”; it cannot go to “{ $to }” from there. */
export function errorCaseStep(l: Localiser, args: { id: string; state: string; to: string }): string {
  return l.format("error-case-step", args);
}

/** It has ended. A step that was taken by mistake is taken back with “trefoil undo”. */
export function errorCaseStepEnd(l: Localiser): string {
  return l.format("error-case-step-end");
}

/** Possible from there: { $states }. A step that was taken by mistake is taken back with “trefoil undo”. */
export function errorCaseStepHint(l: Localiser, args: { states: string }): string {
  return l.format("error-case-step-hint", args);
}

/** These records make no case. */
export function errorCaseUnfit(l: Localiser): string {
  return l.format("error-case-unfit");
}

/** Name two or three of a need, a programme and an organisation, each once. */
export function errorCaseUnfitHint(l: Localiser): string {
  return l.format("error-case-unfit-hint");
}

/** “{ $reference }” is neither an organisation nor a programme. */
export function errorFriendUnfit(l: Localiser, args: { reference: string }): string {
  return l.format("error-friend-unfit", args);
}

/** A shortlist holds organisations and programmes. */
export function errorFriendUnfitHint(l: Localiser): string {
  return l.format("error-friend-unfit-hint");
}

/** Nothing is said. */
export function errorWhyMissing(l: Localiser): string {
  return l.format("error-why-missing");
}

/** Give a reason for the step, or the text of the note, in a few words. */
export function errorWhyMissingHint(l: Localiser): string {
  return l.format("error-why-missing-hint");
}
