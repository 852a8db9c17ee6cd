// Written by `cargo xtask gen`. Do not edit.
import type { Localiser } from "../../l10n/localiser";

/** There is no change “{ $change }” here, or several begin so. */
export function errorChangeNotFound(l: Localiser, args: { change: string }): string {
  return l.format("error-change-not-found", args);
}

/** Copy the whole id from the history or from the list of what waits. */
export function errorChangeNotFoundHint(l: Localiser): string {
  return l.format("error-change-not-found-hint");
}

/** “{ $field }” of “{ $reference }” has no such versions. */
export function errorFieldNotWaiting(l: Localiser, args: { field: string; reference: string }): string {
  return l.format("error-field-not-waiting", args);
}

/** This does not wait for an answer any more. */
export function errorNotWaiting(l: Localiser): string {
  return l.format("error-not-waiting");
}

/** Somebody has answered it meanwhile. Look at the list again. */
export function errorNotWaitingHint(l: Localiser): string {
  return l.format("error-not-waiting-hint");
}

/** Another value of “{ $field }” cannot be written here. */
export function errorWrittenInForm(l: Localiser, args: { field: string }): string {
  return l.format("error-written-in-form", args);
}

/** Keep one of the versions, or edit the record: what you save there takes the place of all of them. */
export function errorWrittenInFormHint(l: Localiser): string {
  return l.format("error-written-in-form-hint");
}

/** The proposal was adopted. */
export function reviewAdopted(l: Localiser): string {
  return l.format("review-adopted");
}

/** Adopted */
export function reviewAnswerAdopted(l: Localiser): string {
  return l.format("review-answer-adopted");
}

/** Declined */
export function reviewAnswerDeclined(l: Localiser): string {
  return l.format("review-answer-declined");
}

/** As it stood after change { $change } */
export function reviewAsWas(l: Localiser, args: { change: string }): string {
  return l.format("review-as-was", args);
}

/** Before */
export function reviewBase(l: Localiser): string {
  return l.format("review-base");
}

/** Decide between versions of a field, and answer proposals */
export function reviewCliAbout(l: Localiser): string {
  return l.format("review-cli-about");
}

/** Adopt a proposal: its values are written here */
export function reviewCliAdopt(l: Localiser): string {
  return l.format("review-cli-adopt");
}

/** Id of the change, or how it begins */
export function reviewCliArgumentChange(l: Localiser): string {
  return l.format("review-cli-argument-change");
}

/** Decline a proposal; it is kept */
export function reviewCliDecline(l: Localiser): string {
  return l.format("review-cli-decline");
}

/** List what waits */
export function reviewCliList(l: Localiser): string {
  return l.format("review-cli-list");
}

/** Every field that waits */
export function reviewCliOptionAll(l: Localiser): string {
  return l.format("review-cli-option-all");
}

/** Proposals that were answered too */
export function reviewCliOptionAnswered(l: Localiser): string {
  return l.format("review-cli-option-answered");
}

/** The record as it stood after this change */
export function reviewCliOptionAt(l: Localiser): string {
  return l.format("review-cli-option-at");
}

/** Every proposal of this device, by its id as the list names it */
export function reviewCliOptionDevice(l: Localiser): string {
  return l.format("review-cli-option-device");
}

/** The field, as the list names it (title.fr) */
export function reviewCliOptionField(l: Localiser): string {
  return l.format("review-cli-option-field");
}

/** How many records and proposals to show; 50 by default, 0 for all */
export function reviewCliOptionLimit(l: Localiser): string {
  return l.format("review-cli-option-limit");
}

/** mine, theirs, or the number of a version */
export function reviewCliOptionTake(l: Localiser): string {
  return l.format("review-cli-option-take");
}

/** Another value in place of all versions */
export function reviewCliOptionValue(l: Localiser): string {
  return l.format("review-cli-option-value");
}

/** Let a declined proposal wait again */
export function reviewCliReconsider(l: Localiser): string {
  return l.format("review-cli-reconsider");
}

/** Decide a field, or all of them */
export function reviewCliResolve(l: Localiser): string {
  return l.format("review-cli-resolve");
}

/** It is not clear what is to be decided. */
export function reviewCliUsage(l: Localiser): string {
  return l.format("review-cli-usage");
}

/** Name a record and --field, with --take or --value; or --all with --take mine or --take theirs. */
export function reviewCliUsageHint(l: Localiser): string {
  return l.format("review-cli-usage-hint");
}

/** CHANGE */
export function reviewCliValueChange(l: Localiser): string {
  return l.format("review-cli-value-change");
}

/** DEVICE */
export function reviewCliValueDevice(l: Localiser): string {
  return l.format("review-cli-value-device");
}

/** FIELD */
export function reviewCliValuePath(l: Localiser): string {
  return l.format("review-cli-value-path");
}

/** VERSION */
export function reviewCliValueVersion(l: Localiser): string {
  return l.format("review-cli-value-version");
}

/**
 * ```
 * { $count ->
 *     [one] { $count } field was decided.
 *    *[other] { $count } fields were decided.
 * }
 * ```
 */
export function reviewDecided(l: Localiser, args: { count: number }): string {
  return l.format("review-decided", args);
}

/** The proposal was declined. It is kept. */
export function reviewDeclined(l: Localiser): string {
  return l.format("review-declined");
}

/** Declined proposals: { $count }. They are kept. */
export function reviewDeclinedAll(l: Localiser, args: { count: number }): string {
  return l.format("review-declined-all", args);
}

/** { $field } ({ $language }) */
export function reviewFieldLanguage(l: Localiser, args: { field: string; language: string }): string {
  return l.format("review-field-language", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } field has more than one version.
 *    *[other] { $count } fields have more than one version.
 * }
 * ```
 */
export function reviewFields(l: Localiser, args: { count: number }): string {
  return l.format("review-fields", args);
}

/** From a file */
export function reviewFromFile(l: Localiser): string {
  return l.format("review-from-file");
}

/** Written on this computer */
export function reviewFromHere(l: Localiser): string {
  return l.format("review-from-here");
}

/** From a hub */
export function reviewFromHub(l: Localiser): string {
  return l.format("review-from-hub");
}

/** Bundled with the application */
export function reviewFromRelease(l: Localiser): string {
  return l.format("review-from-release");
}

/** Fields that still wait: { $count } */
export function reviewLeft(l: Localiser, args: { count: number }): string {
  return l.format("review-left", args);
}

/** Mine */
export function reviewMine(l: Localiser): string {
  return l.format("review-mine");
}

/** Not shown: { $count } */
export function reviewMore(l: Localiser, args: { count: number }): string {
  return l.format("review-more", args);
}

/** Nothing waits for review. */
export function reviewNone(l: Localiser): string {
  return l.format("review-none");
}

/** Now */
export function reviewNow(l: Localiser): string {
  return l.format("review-now");
}

/** Proposals */
export function reviewProposals(l: Localiser): string {
  return l.format("review-proposals");
}

/** Proposed */
export function reviewProposed(l: Localiser): string {
  return l.format("review-proposed");
}

/** The certificate of the device that wrote it did not run when it was received. */
export function reviewReasonExpired(l: Localiser): string {
  return l.format("review-reason-expired");
}

/** The role of its author may not create records of this kind. */
export function reviewReasonMayNotCreate(l: Localiser): string {
  return l.format("review-reason-may-not-create");
}

/** A newer version of { -brand-name } knows the reason (number { $number }). */
export function reviewReasonNewer(l: Localiser, args: { number: string }): string {
  return l.format("review-reason-newer", args);
}

/** Its author is not a steward of this record: it is a proposal. */
export function reviewReasonProposal(l: Localiser): string {
  return l.format("review-reason-proposal");
}

/** The registry is past its date, and the device that wrote it is new here. */
export function reviewReasonRegistryOld(l: Localiser): string {
  return l.format("review-reason-registry-old");
}

/** The device that wrote it has been revoked. */
export function reviewReasonRevoked(l: Localiser): string {
  return l.format("review-reason-revoked");
}

/** It changes who may edit, and no hub has numbered it yet. */
export function reviewReasonStewardship(l: Localiser): string {
  return l.format("review-reason-stewardship");
}

/** With it the record would have more fields with a value than a record may have (at most { $most }). */
export function reviewReasonTooManyFields(l: Localiser, args: { most: number }): string {
  return l.format("review-reason-too-many-fields", args);
}

/** The registry does not know the device that wrote it. */
export function reviewReasonUnknownDevice(l: Localiser): string {
  return l.format("review-reason-unknown-device");
}

/** Nobody has vouched for who wrote it: there is no registry here yet. */
export function reviewReasonUnverified(l: Localiser): string {
  return l.format("review-reason-unverified");
}

/** The proposal waits again. */
export function reviewReconsidered(l: Localiser): string {
  return l.format("review-reconsidered");
}

/** Proposals that wait again: { $count } */
export function reviewReconsideredAll(l: Localiser, args: { count: number }): string {
  return l.format("review-reconsidered-all", args);
}

/** Submissions */
export function reviewSubmissions(l: Localiser): string {
  return l.format("review-submissions");
}

/** Theirs */
export function reviewTheirs(l: Localiser): string {
  return l.format("review-theirs");
}

/** To review */
export function reviewTitle(l: Localiser): string {
  return l.format("review-title");
}

/** Today: { $value } */
export function reviewToday(l: Localiser, args: { value: string }): string {
  return l.format("review-today", args);
}
