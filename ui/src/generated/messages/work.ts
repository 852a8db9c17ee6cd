// Written by `cargo xtask gen`. Do not edit.
import type { Localiser } from "../../l10n/localiser";

/** All assessments */
export function workAssessBack(l: Localiser): string {
  return l.format("work-assess-back");
}

/** Before */
export function workAssessBefore(l: Localiser): string {
  return l.format("work-assess-before");
}

/** Begin */
export function workAssessBegin(l: Localiser): string {
  return l.format("work-assess-begin");
}

/** What has changed */
export function workAssessChanged(l: Localiser): string {
  return l.format("work-assess-changed");
}

/** Compare with an earlier one */
export function workAssessCompare(l: Localiser): string {
  return l.format("work-assess-compare");
}

/** There is no other assessment by this method to compare with. */
export function workAssessCompareNone(l: Localiser): string {
  return l.format("work-assess-compare-none");
}

/** Factor or norm */
export function workAssessFactor(l: Localiser): string {
  return l.format("work-assess-factor");
}

/** Say for yourself where your country stands, by the factors of the Cybersecurity Capacity Maturity Model or by the eleven norms of responsible State behaviour. What is missing can become needs. */
export function workAssessIntro(l: Localiser): string {
  return l.format("work-assess-intro");
}

/** By which method */
export function workAssessMethod(l: Localiser): string {
  return l.format("work-assess-method");
}

/** Name */
export function workAssessName(l: Localiser): string {
  return l.format("work-assess-name");
}

/** For yourself, as “Before the review” */
export function workAssessNameHint(l: Localiser): string {
  return l.format("work-assess-name-hint");
}

/** Need drafted from this */
export function workAssessNeedOpen(l: Localiser): string {
  return l.format("work-assess-need-open");
}

/** Draft needs from it */
export function workAssessNeeds(l: Localiser): string {
  return l.format("work-assess-needs");
}

/** Each answer that asks for something becomes a draft of a need, private to this computer until you share it. */
export function workAssessNeedsHint(l: Localiser): string {
  return l.format("work-assess-needs-hint");
}

/**
 * ```
 * { $count ->
 *     [0] No new need
 *     [one] { $count } need drafted
 *    *[other] { $count } needs drafted
 * }
 * ```
 */
export function workAssessNeedsMade(l: Localiser, args: { count: number }): string {
  return l.format("work-assess-needs-made", args);
}

/** Begin an assessment */
export function workAssessNew(l: Localiser): string {
  return l.format("work-assess-new");
}

/** No assessment yet. */
export function workAssessNone(l: Localiser): string {
  return l.format("work-assess-none");
}

/** Nothing said yet */
export function workAssessNotSaid(l: Localiser): string {
  return l.format("work-assess-not-said");
}

/** Now */
export function workAssessNow(l: Localiser): string {
  return l.format("work-assess-now");
}

/** Country */
export function workAssessPlace(l: Localiser): string {
  return l.format("work-assess-place");
}

/** Saved */
export function workAssessSaved(l: Localiser): string {
  return l.format("work-assess-saved");
}

/** Not stated */
export function workAssessUnknown(l: Localiser): string {
  return l.format("work-assess-unknown");
}

/** Assessments */
export function workAssessments(l: Localiser): string {
  return l.format("work-assessments");
}

/** All cases */
export function workCaseBack(l: Localiser): string {
  return l.format("work-case-back");
}

/** Does the work */
export function workCaseImplementer(l: Localiser): string {
  return l.format("work-case-implementer");
}

/** Take it further */
export function workCaseMove(l: Localiser): string {
  return l.format("work-case-move");
}

/** Record the step */
export function workCaseMoveDo(l: Localiser): string {
  return l.format("work-case-move-do");
}

/** Recorded */
export function workCaseMoved(l: Localiser): string {
  return l.format("work-case-moved");
}

/** Need */
export function workCaseNeed(l: Localiser): string {
  return l.format("work-case-need");
}

/** New note */
export function workCaseNote(l: Localiser): string {
  return l.format("work-case-note");
}

/** { $who }, { $when } */
export function workCaseNoteBy(l: Localiser, args: { who: string; when: string }): string {
  return l.format("work-case-note-by", args);
}

/** Add the note */
export function workCaseNoteDo(l: Localiser): string {
  return l.format("work-case-note-do");
}

/** Noted */
export function workCaseNoted(l: Localiser): string {
  return l.format("work-case-noted");
}

/** Notes */
export function workCaseNotes(l: Localiser): string {
  return l.format("work-case-notes");
}

/** Programme */
export function workCaseProgramme(l: Localiser): string {
  return l.format("work-case-programme");
}

/** Steps so far */
export function workCaseSteps(l: Localiser): string {
  return l.format("work-case-steps");
}

/** Next state */
export function workCaseTo(l: Localiser): string {
  return l.format("work-case-to");
}

/** Why */
export function workCaseWhy(l: Localiser): string {
  return l.format("work-case-why");
}

/** Cases */
export function workCases(l: Localiser): string {
  return l.format("work-cases");
}

/** Go to the matches */
export function workCasesMatch(l: Localiser): string {
  return l.format("work-cases-match");
}

/** No case yet. Open a match and keep it: you can then follow it from the first contact to the end. */
export function workCasesNone(l: Localiser): string {
  return l.format("work-cases-none");
}

/** Shortlists: friends of a theme or a place */
export function workFriends(l: Localiser): string {
  return l.format("work-friends");
}

/** Programme or organisation to add */
export function workFriendsAdd(l: Localiser): string {
  return l.format("work-friends-add");
}

/** Delete this shortlist */
export function workFriendsDrop(l: Localiser): string {
  return l.format("work-friends-drop");
}

/** Shortlist deleted */
export function workFriendsDropped(l: Localiser): string {
  return l.format("work-friends-dropped");
}

/** Nobody is on it yet. */
export function workFriendsEmpty(l: Localiser): string {
  return l.format("work-friends-empty");
}

/** Shortlist kept */
export function workFriendsKept(l: Localiser): string {
  return l.format("work-friends-kept");
}

/** Make the shortlist */
export function workFriendsMake(l: Localiser): string {
  return l.format("work-friends-make");
}

/** Name */
export function workFriendsName(l: Localiser): string {
  return l.format("work-friends-name");
}

/** New shortlist */
export function workFriendsNew(l: Localiser): string {
  return l.format("work-friends-new");
}

/** No shortlist yet. */
export function workFriendsNone(l: Localiser): string {
  return l.format("work-friends-none");
}

/** Country */
export function workFriendsPlace(l: Localiser): string {
  return l.format("work-friends-place");
}

/** Take { $name } out */
export function workFriendsRemove(l: Localiser, args: { name: string }): string {
  return l.format("work-friends-remove", args);
}

/** Theme */
export function workFriendsTheme(l: Localiser): string {
  return l.format("work-friends-theme");
}

/** Keep this match */
export function workKeep(l: Localiser): string {
  return l.format("work-keep");
}

/** Kept: { $case } */
export function workKept(l: Localiser, args: { case: string }): string {
  return l.format("work-kept", args);
}

/** Save as PDF */
export function workPdf(l: Localiser): string {
  return l.format("work-pdf");
}

/** My work */
export function workScreens(l: Localiser): string {
  return l.format("work-screens");
}

/** Records */
export function workWrite(l: Localiser): string {
  return l.format("work-write");
}
