// Written by `cargo xtask gen`. Do not edit.
import type { Localiser } from "../../l10n/localiser";

/** added: */
export function reviewingAdded(l: Localiser): string {
  return l.format("reviewing-added");
}

/** Adopt */
export function reviewingAdopt(l: Localiser): string {
  return l.format("reviewing-adopt");
}

/** The proposal was adopted. */
export function reviewingAdopted(l: Localiser): string {
  return l.format("reviewing-adopted");
}

/** Show everything that waits */
export function reviewingAll(l: Localiser): string {
  return l.format("reviewing-all");
}

/** Answered proposals: { $count } */
export function reviewingAnswered(l: Localiser, args: { count: number }): string {
  return l.format("reviewing-answered", args);
}

/** View as it was */
export function reviewingAsWas(l: Localiser): string {
  return l.format("reviewing-as-was");
}

/** This change does not count, so the record is shown as it stood beside it. */
export function reviewingAsWasAside(l: Localiser): string {
  return l.format("reviewing-as-was-aside");
}

/** Back to the history */
export function reviewingAsWasBack(l: Localiser): string {
  return l.format("reviewing-as-was-back");
}

/** As it was after the change of { $when }. What is different today is marked. */
export function reviewingAsWasIntro(l: Localiser, args: { when: string }): string {
  return l.format("reviewing-as-was-intro", args);
}

/** Nothing of the record counted yet. */
export function reviewingAsWasNothing(l: Localiser): string {
  return l.format("reviewing-as-was-nothing");
}

/** { $title }, as it was */
export function reviewingAsWasTitle(l: Localiser, args: { title: string }): string {
  return l.format("reviewing-as-was-title", args);
}

/** Before */
export function reviewingBase(l: Localiser): string {
  return l.format("reviewing-base");
}

/** For the chosen fields */
export function reviewingBulk(l: Localiser): string {
  return l.format("reviewing-bulk");
}

/** Choose { $field } */
export function reviewingChoose(l: Localiser, args: { field: string }): string {
  return l.format("reviewing-choose", args);
}

/** Choose all fields */
export function reviewingChooseAll(l: Localiser): string {
  return l.format("reviewing-choose-all");
}

/** Chosen fields: { $count } */
export function reviewingChosen(l: Localiser, args: { count: number }): string {
  return l.format("reviewing-chosen", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } field was decided.
 *    *[other] { $count } fields were decided.
 * }
 * ```
 */
export function reviewingDecided(l: Localiser, args: { count: number }): string {
  return l.format("reviewing-decided", args);
}

/** Decline */
export function reviewingDecline(l: Localiser): string {
  return l.format("reviewing-decline");
}

/** Decline all of this device */
export function reviewingDeclineAll(l: Localiser): string {
  return l.format("reviewing-decline-all");
}

/** The proposal was declined. It is kept. */
export function reviewingDeclined(l: Localiser): string {
  return l.format("reviewing-declined");
}

/** Declined proposals: { $count }. They are kept. */
export function reviewingDeclinedAll(l: Localiser, args: { count: number }): string {
  return l.format("reviewing-declined-all", args);
}

/** Different today */
export function reviewingDiffers(l: Localiser): string {
  return l.format("reviewing-differs");
}

/** end of the change. */
export function reviewingEnd(l: Localiser): string {
  return l.format("reviewing-end");
}

/**
 * ```
 * { $count ->
 *     [one] { $count } field has more than one version.
 *    *[other] { $count } fields have more than one version.
 * }
 * ```
 */
export function reviewingFields(l: Localiser, args: { count: number }): string {
  return l.format("reviewing-fields", args);
}

/** By device */
export function reviewingGroups(l: Localiser): string {
  return l.format("reviewing-groups");
}

/** When the same field is changed in two places, both versions are kept and wait here until somebody decides. Nothing is lost, whatever you choose. */
export function reviewingIntro(l: Localiser): string {
  return l.format("reviewing-intro");
}

/** Keep this */
export function reviewingKeep(l: Localiser): string {
  return l.format("reviewing-keep");
}

/** Underlined: added. Struck through: taken out. */
export function reviewingLegend(l: Localiser): string {
  return l.format("reviewing-legend");
}

/** Yours */
export function reviewingMine(l: Localiser): string {
  return l.format("reviewing-mine");
}

/** Show more records */
export function reviewingMore(l: Localiser): string {
  return l.format("reviewing-more");
}

/** Show more proposals */
export function reviewingMoreProposals(l: Localiser): string {
  return l.format("reviewing-more-proposals");
}

/** Show more submissions */
export function reviewingMoreSubmissions(l: Localiser): string {
  return l.format("reviewing-more-submissions");
}

/** Nothing waits for review. */
export function reviewingNone(l: Localiser): string {
  return l.format("reviewing-none");
}

/** Go to the records */
export function reviewingNoneWrite(l: Localiser): string {
  return l.format("reviewing-none-write");
}

/** Only this record is shown. */
export function reviewingOnly(l: Localiser): string {
  return l.format("reviewing-only");
}

/** Decide */
export function reviewingOpen(l: Localiser): string {
  return l.format("reviewing-open");
}

/** Field */
export function reviewingProposalField(l: Localiser): string {
  return l.format("reviewing-proposal-field");
}

/** A new record */
export function reviewingProposalNew(l: Localiser): string {
  return l.format("reviewing-proposal-new");
}

/** Now */
export function reviewingProposalNow(l: Localiser): string {
  return l.format("reviewing-proposal-now");
}

/** Proposed */
export function reviewingProposalThen(l: Localiser): string {
  return l.format("reviewing-proposal-then");
}

/** Proposals */
export function reviewingProposals(l: Localiser): string {
  return l.format("reviewing-proposals");
}

/** Changes from others that count for nothing until somebody adopts them. */
export function reviewingProposalsIntro(l: Localiser): string {
  return l.format("reviewing-proposals-intro");
}

/** No proposal waits. */
export function reviewingProposalsNone(l: Localiser): string {
  return l.format("reviewing-proposals-none");
}

/** Let it wait again */
export function reviewingReconsider(l: Localiser): string {
  return l.format("reviewing-reconsider");
}

/** The proposal waits again. */
export function reviewingReconsidered(l: Localiser): string {
  return l.format("reviewing-reconsidered");
}

/** Proposals that wait again: { $count } */
export function reviewingReconsideredAll(l: Localiser, args: { count: number }): string {
  return l.format("reviewing-reconsidered-all", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } field has more than one version waiting for review.
 *    *[other] { $count } fields have more than one version waiting for review.
 * }
 * ```
 */
export function reviewingRecord(l: Localiser, args: { count: number }): string {
  return l.format("reviewing-record", args);
}

/** taken out: */
export function reviewingRemoved(l: Localiser): string {
  return l.format("reviewing-removed");
}

/** Shown now */
export function reviewingShown(l: Localiser): string {
  return l.format("reviewing-shown");
}

/** Submissions */
export function reviewingSubmissions(l: Localiser): string {
  return l.format("reviewing-submissions");
}

/** Records that were submitted and wait to be published. Open one to read it; it is published, edited or withdrawn there. */
export function reviewingSubmissionsIntro(l: Localiser): string {
  return l.format("reviewing-submissions-intro");
}

/** Keep mine */
export function reviewingTakeMine(l: Localiser): string {
  return l.format("reviewing-take-mine");
}

/** None of the chosen fields has exactly one version of that kind. */
export function reviewingTakeNone(l: Localiser): string {
  return l.format("reviewing-take-none");
}

/** Keep theirs */
export function reviewingTakeTheirs(l: Localiser): string {
  return l.format("reviewing-take-theirs");
}

/** From others */
export function reviewingTheirs(l: Localiser): string {
  return l.format("reviewing-theirs");
}

/** To review */
export function reviewingTitle(l: Localiser): string {
  return l.format("reviewing-title");
}

/** Today */
export function reviewingToday(l: Localiser): string {
  return l.format("reviewing-today");
}

/** Version { $number } */
export function reviewingVersion(l: Localiser, args: { number: number }): string {
  return l.format("reviewing-version", args);
}

/** Write another */
export function reviewingWrite(l: Localiser): string {
  return l.format("reviewing-write");
}

/** Cancel */
export function reviewingWriteCancel(l: Localiser): string {
  return l.format("reviewing-write-cancel");
}

/** { $field }: in place of all versions */
export function reviewingWriteField(l: Localiser, args: { field: string }): string {
  return l.format("reviewing-write-field", args);
}

/** Write another in the form */
export function reviewingWriteForm(l: Localiser): string {
  return l.format("reviewing-write-form");
}

/** Save this version */
export function reviewingWriteSave(l: Localiser): string {
  return l.format("reviewing-write-save");
}
