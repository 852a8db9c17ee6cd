// Written by `cargo xtask gen`. Do not edit.
import type { Localiser } from "../../l10n/localiser";

/** A project, programme of work or network that builds capacity. */
export function formAboutInitiative(l: Localiser): string {
  return l.format("form-about-initiative");
}

/** What a country or region needs. */
export function formAboutNeed(l: Localiser): string {
  return l.format("form-about-need");
}

/** A body that funds, carries out, receives or coordinates. */
export function formAboutOrganisation(l: Localiser): string {
  return l.format("form-about-organisation");
}

/** A donor’s funding line or open offer. */
export function formAboutProgramme(l: Localiser): string {
  return l.format("form-about-programme");
}

/** A strategy, law, guide, report or portal. */
export function formAboutResource(l: Localiser): string {
  return l.format("form-about-resource");
}

/** Add: { $label } */
export function formAdd(l: Localiser, args: { label: string }): string {
  return l.format("form-add", args);
}

/** What would make it better */
export function formAdvice(l: Localiser): string {
  return l.format("form-advice");
}

/**
 * ```
 * { $count ->
 *     [one] { $count } record may be the same
 *    *[other] { $count } records may be the same
 * }
 * ```
 */
export function formAlike(l: Localiser, args: { count: number }): string {
  return l.format("form-alike", args);
}

/** Look there first, so that nothing is written twice. */
export function formAlikeHint(l: Localiser): string {
  return l.format("form-alike-hint");
}

/** “{ $typed }” can be read in two ways. Which one is meant? */
export function formAmountAsk(l: Localiser, args: { typed: string }): string {
  return l.format("form-amount-ask", args);
}

/** Read as { $amount } */
export function formAmountRead(l: Localiser, args: { amount: string }): string {
  return l.format("form-amount-read", args);
}

/** Not answered */
export function formAnswerNone(l: Localiser): string {
  return l.format("form-answer-none");
}

/** Why */
export function formAnswerNote(l: Localiser): string {
  return l.format("form-answer-note");
}

/** Back to the form */
export function formBack(l: Localiser): string {
  return l.format("form-back");
}

/** { $label }: chosen */
export function formChosen(l: Localiser, args: { label: string }): string {
  return l.format("form-chosen", args);
}

/** Close all sections */
export function formCloseAll(l: Localiser): string {
  return l.format("form-close-all");
}

/** Continue */
export function formContinue(l: Localiser): string {
  return l.format("form-continue");
}

/** Day */
export function formDay(l: Localiser): string {
  return l.format("form-day");
}

/** Discard */
export function formDiscard(l: Localiser): string {
  return l.format("form-discard");
}

/** What was typed is discarded. */
export function formDiscarded(l: Localiser): string {
  return l.format("form-discarded");
}

/** Edit “{ $title }” */
export function formEditOf(l: Localiser, args: { title: string }): string {
  return l.format("form-edit-of", args);
}

/**
 * ```
 * { $count ->
 *     [one] One thing must be mended first
 *    *[other] { $count } things must be mended first
 * }
 * ```
 */
export function formFaults(l: Localiser, args: { count: number }): string {
  return l.format("form-faults", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } field filled in
 *    *[other] { $count } fields filled in
 * }
 * ```
 */
export function formFilled(l: Localiser, args: { count: number }): string {
  return l.format("form-filled", args);
}

/** You left this form on { $date } */
export function formFound(l: Localiser, args: { date: string }): string {
  return l.format("form-found", args);
}

/** What you typed was kept on this computer. Continue with it, or discard it and begin anew. */
export function formFoundText(l: Localiser): string {
  return l.format("form-found-text");
}

/** What you write is a draft until you submit it. A need stays on this computer until you share it. */
export function formIntro(l: Localiser): string {
  return l.format("form-intro");
}

/** Keeping… */
export function formKeeping(l: Localiser): string {
  return l.format("form-keeping");
}

/** Kept as you type, on this computer */
export function formKept(l: Localiser): string {
  return l.format("form-kept");
}

/** Leave this form? */
export function formLeave(l: Localiser): string {
  return l.format("form-leave");
}

/** Leave and discard it */
export function formLeaveDiscard(l: Localiser): string {
  return l.format("form-leave-discard");
}

/** Leave and keep it */
export function formLeaveKeep(l: Localiser): string {
  return l.format("form-leave-keep");
}

/** Stay */
export function formLeaveStay(l: Localiser): string {
  return l.format("form-leave-stay");
}

/** What you typed is not in the catalogue yet. It can wait here as an unfinished form. */
export function formLeaveText(l: Localiser): string {
  return l.format("form-leave-text");
}

/** Forms that you left */
export function formLeft(l: Localiser): string {
  return l.format("form-left");
}

/** No form was left before it was saved. */
export function formLeftNone(l: Localiser): string {
  return l.format("form-left-none");
}

/** Typed on { $date } */
export function formLeftOn(l: Localiser, args: { date: string }): string {
  return l.format("form-left-on", args);
}

/** Only these fields are needed. Everything below can be added now or later. */
export function formMainNeeded(l: Localiser): string {
  return l.format("form-main-needed");
}

/** Month */
export function formMonth(l: Localiser): string {
  return l.format("form-month");
}

/** needed */
export function formNeeded(l: Localiser): string {
  return l.format("form-needed");
}

/** Write a new record */
export function formNew(l: Localiser): string {
  return l.format("form-new");
}

/** No */
export function formNo(l: Localiser): string {
  return l.format("form-no");
}

/** What you typed could not be kept. { $reason } */
export function formNotKept(l: Localiser, args: { reason: string }): string {
  return l.format("form-not-kept", args);
}

/** Why */
export function formNote(l: Localiser): string {
  return l.format("form-note");
}

/** It can be left empty. It stands in the history with your name. */
export function formNoteHint(l: Localiser): string {
  return l.format("form-note-hint");
}

/** Open all sections */
export function formOpenAll(l: Localiser): string {
  return l.format("form-open-all");
}

/** Type to find something in the catalogue. */
export function formPickEmpty(l: Localiser): string {
  return l.format("form-pick-empty");
}

/** Nothing fits what you typed. */
export function formPickNone(l: Localiser): string {
  return l.format("form-pick-none");
}

/** Show the list */
export function formPickShow(l: Localiser): string {
  return l.format("form-pick-show");
}

/** Type a few letters of the name */
export function formPickType(l: Localiser): string {
  return l.format("form-pick-type");
}

/** Redo typing */
export function formRedoTyping(l: Localiser): string {
  return l.format("form-redo-typing");
}

/** Remove { $name } */
export function formRemove(l: Localiser, args: { name: string }): string {
  return l.format("form-remove", args);
}

/** Review and save */
export function formReview(l: Localiser): string {
  return l.format("form-review");
}

/** Then */
export function formReviewAfter(l: Localiser): string {
  return l.format("form-review-after");
}

/** Now */
export function formReviewBefore(l: Localiser): string {
  return l.format("form-review-before");
}

/** Field */
export function formReviewField(l: Localiser): string {
  return l.format("form-review-field");
}

/** Nothing */
export function formReviewNone(l: Localiser): string {
  return l.format("form-review-none");
}

/** Nothing is different. */
export function formReviewNothing(l: Localiser): string {
  return l.format("form-review-nothing");
}

/** What will be written */
export function formReviewTitle(l: Localiser): string {
  return l.format("form-review-title");
}

/** Value */
export function formReviewValue(l: Localiser): string {
  return l.format("form-review-value");
}

/** { $label } { $number } */
export function formRow(l: Localiser, args: { label: string; number: number }): string {
  return l.format("form-row", args);
}

/** Save the changes */
export function formSaveChanges(l: Localiser): string {
  return l.format("form-save-changes");
}

/** Save as a draft */
export function formSaveDraft(l: Localiser): string {
  return l.format("form-save-draft");
}

/** Save on this computer */
export function formSavePrivate(l: Localiser): string {
  return l.format("form-save-private");
}

/** Save and submit */
export function formSaveSubmit(l: Localiser): string {
  return l.format("form-save-submit");
}

/** “{ $title }” is changed. */
export function formSavedChanged(l: Localiser, args: { title: string }): string {
  return l.format("form-saved-changed", args);
}

/** “{ $title }” is saved as a draft. */
export function formSavedDraft(l: Localiser, args: { title: string }): string {
  return l.format("form-saved-draft", args);
}

/** “{ $title }” is saved. It stays on this computer until you share it. */
export function formSavedPrivate(l: Localiser, args: { title: string }): string {
  return l.format("form-saved-private", args);
}

/** “{ $title }” is published. */
export function formSavedPublished(l: Localiser, args: { title: string }): string {
  return l.format("form-saved-published", args);
}

/** Somebody else has changed this meanwhile: { $fields }. Both versions are kept and wait for review. */
export function formSavedReview(l: Localiser, args: { fields: string }): string {
  return l.format("form-saved-review", args);
}

/** Nothing was different, so nothing was written. */
export function formSavedSame(l: Localiser): string {
  return l.format("form-saved-same");
}

/** “{ $title }” is submitted. */
export function formSavedSubmitted(l: Localiser, args: { title: string }): string {
  return l.format("form-saved-submitted", args);
}

/** Cancel */
export function formStepCancel(l: Localiser): string {
  return l.format("form-step-cancel");
}

/** This is a draft. Nobody has been asked to look at it yet. */
export function formStepDraft(l: Localiser): string {
  return l.format("form-step-draft");
}

/** Publish */
export function formStepPublish(l: Localiser): string {
  return l.format("form-step-publish");
}

/** Submit */
export function formStepSubmit(l: Localiser): string {
  return l.format("form-step-submit");
}

/** This is submitted and waits to be published. */
export function formStepSubmitted(l: Localiser): string {
  return l.format("form-step-submitted");
}

/** I have checked this draft */
export function formTextsChecked(l: Localiser): string {
  return l.format("form-texts-checked");
}

/** Original ({ $language }): */
export function formTextsFrom(l: Localiser, args: { language: string }): string {
  return l.format("form-texts-from", args);
}

/** { $label }: languages */
export function formTextsLanguages(l: Localiser, args: { label: string }): string {
  return l.format("form-texts-languages", args);
}

/** Missing */
export function formTextsMissing(l: Localiser): string {
  return l.format("form-texts-missing");
}

/** This text is an original, not a translation */
export function formTextsOriginal(l: Localiser): string {
  return l.format("form-texts-original");
}

/** Another language */
export function formTextsOther(l: Localiser): string {
  return l.format("form-texts-other");
}

/** Write */
export function formTitle(l: Localiser): string {
  return l.format("form-title");
}

/** Undo */
export function formUndo(l: Localiser): string {
  return l.format("form-undo");
}

/** Undo typing */
export function formUndoTyping(l: Localiser): string {
  return l.format("form-undo-typing");
}

/** Taken back. */
export function formUndone(l: Localiser): string {
  return l.format("form-undone");
}

/** Drafts and submissions */
export function formUnpublished(l: Localiser): string {
  return l.format("form-unpublished");
}

/** Nothing waits to be submitted or published. */
export function formUnpublishedNone(l: Localiser): string {
  return l.format("form-unpublished-none");
}

/** Without a title */
export function formUntitled(l: Localiser): string {
  return l.format("form-untitled");
}

/** Year */
export function formYear(l: Localiser): string {
  return l.format("form-year");
}

/** Yes */
export function formYes(l: Localiser): string {
  return l.format("form-yes");
}
