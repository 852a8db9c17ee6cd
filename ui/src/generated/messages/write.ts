// Written by `cargo xtask gen`. Do not edit.
import type { Localiser } from "../../l10n/localiser";

/** Add a record as a draft; a need stays on this computer until it is shared */
export function cliAddAbout(l: Localiser): string {
  return l.format("cli-add-about");
}

/** File with the fields as JSON; - reads the standard input */
export function cliArgumentFile(l: Localiser): string {
  return l.format("cli-argument-file");
}

/** Kind: initiative, programme, need, organisation or resource */
export function cliArgumentKind(l: Localiser): string {
  return l.format("cli-argument-kind");
}

/** Say that a record is still true */
export function cliConfirmAbout(l: Localiser): string {
  return l.format("cli-confirm-about");
}

/** Write fields of a record; without a file, print them to be edited */
export function cliEditAbout(l: Localiser): string {
  return l.format("cli-edit-about");
}

/** The file { $path } cannot be used. { $reason } */
export function cliFileUnfit(l: Localiser, args: { path: string; reason: string }): string {
  return l.format("cli-file-unfit", args);
}

/** Give one JSON object with the fields of the record. */
export function cliFileUnfitHint(l: Localiser): string {
  return l.format("cli-file-unfit-hint");
}

/** { $path }: { $message } */
export function cliFinding(l: Localiser, args: { path: string; message: string }): string {
  return l.format("cli-finding", args);
}

/** Organisation that confirms; without it, that of your profile */
export function cliOptionBy(l: Localiser): string {
  return l.format("cli-option-by");
}

/** Show what would happen; write nothing */
export function cliOptionDryRun(l: Localiser): string {
  return l.format("cli-option-dry-run");
}

/** Why; it stands in the history */
export function cliOptionNote(l: Localiser): string {
  return l.format("cli-option-note");
}

/** Day of the confirmation; without it, today */
export function cliOptionOn(l: Localiser): string {
  return l.format("cli-option-on");
}

/** Only these fields leave (timing, statement.fr) */
export function cliOptionOnly(l: Localiser): string {
  return l.format("cli-option-only");
}

/** Role: official, donor, implementer or coordinator */
export function cliOptionRole(l: Localiser): string {
  return l.format("cli-option-role");
}

/** Version that you edited: “seen” of the fields as they were printed */
export function cliOptionSeen(l: Localiser): string {
  return l.format("cli-option-seen");
}

/** These fields stay */
export function cliOptionWithout(l: Localiser): string {
  return l.format("cli-option-without");
}

/** Show, set or erase who writes on this computer */
export function cliProfileAbout(l: Localiser): string {
  return l.format("cli-profile-about");
}

/** Erase your name; your changes stay */
export function cliProfileEraseAbout(l: Localiser): string {
  return l.format("cli-profile-erase-about");
}

/** Set parts of the profile; an empty text takes a part away */
export function cliProfileSetAbout(l: Localiser): string {
  return l.format("cli-profile-set-about");
}

/** Show the profile */
export function cliProfileShowAbout(l: Localiser): string {
  return l.format("cli-profile-show-about");
}

/** Publish what was submitted */
export function cliPublishAbout(l: Localiser): string {
  return l.format("cli-publish-about");
}

/** Give a withdrawn record its standing again */
export function cliReinstateAbout(l: Localiser): string {
  return l.format("cli-reinstate-about");
}

/** Share a private record: shows which fields leave */
export function cliShareAbout(l: Localiser): string {
  return l.format("cli-share-about");
}

/** Hand a draft in for review */
export function cliSubmitAbout(l: Localiser): string {
  return l.format("cli-submit-about");
}

/** Take back the last action of this computer */
export function cliUndoAbout(l: Localiser): string {
  return l.format("cli-undo-about");
}

/** DAY */
export function cliValueDay(l: Localiser): string {
  return l.format("cli-value-day");
}

/** FIELDS */
export function cliValueFields(l: Localiser): string {
  return l.format("cli-value-fields");
}

/** FILE */
export function cliValueFile(l: Localiser): string {
  return l.format("cli-value-file");
}

/** TEXT */
export function cliValueNote(l: Localiser): string {
  return l.format("cli-value-note");
}

/** ROLE */
export function cliValueRole(l: Localiser): string {
  return l.format("cli-value-role");
}

/** Withdraw a record; it is kept and no longer found */
export function cliWithdrawAbout(l: Localiser): string {
  return l.format("cli-withdraw-about");
}

/** “{ $reference }” cannot be published yet. This is missing: { $fields }. */
export function errorIncomplete(l: Localiser, args: { reference: string; fields: string }): string {
  return l.format("error-incomplete", args);
}

/** Edit the record and add what is missing, then publish it. Nothing has been changed. */
export function errorIncompleteHint(l: Localiser): string {
  return l.format("error-incomplete-hint");
}

/**
 * ```
 * { $count ->
 *     [one] The record cannot be written: { $count } field needs mending.
 *    *[other] The record cannot be written: { $count } fields need mending.
 * }
 * ```
 */
export function errorInvalid(l: Localiser, args: { count: number }): string {
  return l.format("error-invalid", args);
}

/** Mend what is listed and try again. Nothing has been changed. */
export function errorInvalidHint(l: Localiser): string {
  return l.format("error-invalid-hint");
}

/** Nothing has been written on this computer yet. */
export function errorNothingToUndo(l: Localiser): string {
  return l.format("error-nothing-to-undo");
}

/** It is not said which organisation confirms. */
export function errorOrganisationMissing(l: Localiser): string {
  return l.format("error-organisation-missing");
}

/** Name one of the catalogue, or name yours in your profile. */
export function errorOrganisationMissingHint(l: Localiser): string {
  return l.format("error-organisation-missing-hint");
}

/** Only what was submitted can be published. Submit it first. */
export function errorPublishHint(l: Localiser): string {
  return l.format("error-publish-hint");
}

/** “{ $reference }” is private to this computer. */
export function errorRecordPrivate(l: Localiser, args: { reference: string }): string {
  return l.format("error-record-private", args);
}

/** Share it first. You choose which fields leave. */
export function errorRecordPrivateHint(l: Localiser): string {
  return l.format("error-record-private-hint");
}

/** “{ $reference }” is shared already. */
export function errorRecordShared(l: Localiser, args: { reference: string }): string {
  return l.format("error-record-shared", args);
}

/** What is shared can be edited and withdrawn, not made private again. */
export function errorRecordSharedHint(l: Localiser): string {
  return l.format("error-record-shared-hint");
}

/** Only what was withdrawn can be reinstated. */
export function errorRestoreHint(l: Localiser): string {
  return l.format("error-restore-hint");
}

/** “{ $reference }” has the standing “{ $standing }”, so this step cannot be taken now. */
export function errorStandingStep(l: Localiser, args: { reference: string; standing: string }): string {
  return l.format("error-standing-step", args);
}

/** Only a draft can be submitted. */
export function errorSubmitHint(l: Localiser): string {
  return l.format("error-submit-hint");
}

/** “{ $field }” of “{ $reference }” has been changed by somebody else since. */
export function errorUndoBlocked(l: Localiser, args: { field: string; reference: string }): string {
  return l.format("error-undo-blocked", args);
}

/** Nothing was taken back. Edit the record instead. */
export function errorUndoBlockedHint(l: Localiser): string {
  return l.format("error-undo-blocked-hint");
}

/** Only what has not been withdrawn yet can be withdrawn. */
export function errorWithdrawHint(l: Localiser): string {
  return l.format("error-withdraw-hint");
}

/** Number that your changes carry instead of your name */
export function profileAuthor(l: Localiser): string {
  return l.format("profile-author");
}

/** Your name is erased. What you wrote stays, without it; what you write from now on carries another number. */
export function profileErased(l: Localiser): string {
  return l.format("profile-erased");
}

/** Name */
export function profileName(l: Localiser): string {
  return l.format("profile-name");
}

/** Organisation */
export function profileOrganisation(l: Localiser): string {
  return l.format("profile-organisation");
}

/** Country */
export function profilePlace(l: Localiser): string {
  return l.format("profile-place");
}

/** Self-check on the ten principles */
export function recordFieldSelfCheck(l: Localiser): string {
  return l.format("record-field-self-check");
}

/** “{ $reference }” was added as a draft. */
export function writeAdded(l: Localiser, args: { reference: string }): string {
  return l.format("write-added", args);
}

/** “{ $reference }” was added. It stays on this computer until you share it. */
export function writeAddedPrivate(l: Localiser, args: { reference: string }): string {
  return l.format("write-added-private", args);
}

/** What would make it better */
export function writeAdvice(l: Localiser): string {
  return l.format("write-advice");
}

/** Records that may be the same */
export function writeAlike(l: Localiser): string {
  return l.format("write-alike");
}

/** same organisation, place and theme at the same time */
export function writeAlikeFacts(l: Localiser): string {
  return l.format("write-alike-facts");
}

/** similar title ({ $language }) */
export function writeAlikeTitle(l: Localiser, args: { language: string }): string {
  return l.format("write-alike-title", args);
}

/** { $name } ({ $details }) */
export function writeAuthor(l: Localiser, args: { name: string; details: string }): string {
  return l.format("write-author", args);
}

/** Unknown author */
export function writeAuthorUnknown(l: Localiser): string {
  return l.format("write-author-unknown");
}

/** This can be written. */
export function writeChecked(l: Localiser): string {
  return l.format("write-checked");
}

/** “{ $reference }” was confirmed. */
export function writeConfirmed(l: Localiser, args: { reference: string }): string {
  return l.format("write-confirmed", args);
}

/** “{ $reference }”: { $standing } */
export function writeDecided(l: Localiser, args: { reference: string; standing: string }): string {
  return l.format("write-decided", args);
}

/** “{ $reference }” was changed. */
export function writeEdited(l: Localiser, args: { reference: string }): string {
  return l.format("write-edited", args);
}

/** “{ $value }” is not an address on the web. It begins with https:// or http://. */
export function writeFindingAddress(l: Localiser, args: { value: string }): string {
  return l.format("write-finding-address", args);
}

/** The amount “{ $value }” has too many decimals. Write it in the smallest unit of its currency, as a whole number. */
export function writeFindingAmount(l: Localiser, args: { value: string }): string {
  return l.format("write-finding-amount", args);
}

/** “{ $value }” is not a code of this list. */
export function writeFindingCode(l: Localiser, args: { value: string }): string {
  return l.format("write-finding-code", args);
}

/** The text holds an invisible control character. Type it anew. */
export function writeFindingControl(l: Localiser): string {
  return l.format("write-finding-control");
}

/** “{ $value }” is not a currency. Use a code of three letters, such as EUR. */
export function writeFindingCurrency(l: Localiser, args: { value: string }): string {
  return l.format("write-finding-currency", args);
}

/** “{ $value }” is not a date. Write it as 2019, 2019-03 or 2019-03-31. */
export function writeFindingDateForm(l: Localiser, args: { value: string }): string {
  return l.format("write-finding-date-form", args);
}

/** The list is empty. Name at least one, or leave the field out. */
export function writeFindingEmptyList(l: Localiser): string {
  return l.format("write-finding-empty-list");
}

/** The text is empty. Write something or leave the field out. */
export function writeFindingEmptyText(l: Localiser): string {
  return l.format("write-finding-empty-text");
}

/** The end lies before “{ $field }”. Correct one of the two dates. */
export function writeFindingEndBeforeStart(l: Localiser, args: { field: string }): string {
  return l.format("write-finding-end-before-start", args);
}

/** “{ $value }” has not come yet. Give today or a day in the past. */
export function writeFindingInFuture(l: Localiser, args: { value: string }): string {
  return l.format("write-finding-in-future", args);
}

/** “{ $value }” is not the code of a language. */
export function writeFindingLanguage(l: Localiser, args: { value: string }): string {
  return l.format("write-finding-language", args);
}

/** This field is needed. Fill it in. */
export function writeFindingMissing(l: Localiser): string {
  return l.format("write-finding-missing");
}

/** The largest grant is smaller than the smallest. Correct one of the two. */
export function writeFindingMostBelowLeast(l: Localiser): string {
  return l.format("write-finding-most-below-least");
}

/** This says something about “{ $field }”, which is not there. Fill that in, or leave this out. */
export function writeFindingNeeds(l: Localiser, args: { field: string }): string {
  return l.format("write-finding-needs", args);
}

/** No source is cited. Without one nobody can check what the record says. */
export function writeFindingNoSource(l: Localiser): string {
  return l.format("write-finding-no-source");
}

/** There is no day “{ $value }” in the calendar. Check the month and the day. */
export function writeFindingNoSuchDay(l: Localiser, args: { value: string }): string {
  return l.format("write-finding-no-such-day", args);
}

/** “{ $value }” is not the code of a country or region. */
export function writeFindingPlace(l: Localiser, args: { value: string }): string {
  return l.format("write-finding-place", args);
}

/** “{ $value }” is a region. Name a country. */
export function writeFindingPlaceCountry(l: Localiser, args: { value: string }): string {
  return l.format("write-finding-place-country", args);
}

/** “{ $value }” is a country. Name a region of the United Nations by its code. */
export function writeFindingPlaceRegion(l: Localiser, args: { value: string }): string {
  return l.format("write-finding-place-region", args);
}

/** The short name of a record never changes. Leave it out. */
export function writeFindingSlugFixed(l: Localiser): string {
  return l.format("write-finding-slug-fixed");
}

/** Another record has the short name “{ $value }”. Choose another one. */
export function writeFindingSlugTaken(l: Localiser, args: { value: string }): string {
  return l.format("write-finding-slug-taken", args);
}

/** A record is submitted, published and withdrawn by decisions of their own. Leave this field out. */
export function writeFindingStanding(l: Localiser): string {
  return l.format("write-finding-standing");
}

/** The number must be { $value } or less. */
export function writeFindingTooLarge(l: Localiser, args: { value: string }): string {
  return l.format("write-finding-too-large", args);
}

/** The number must be { $value } or more. */
export function writeFindingTooSmall(l: Localiser, args: { value: string }): string {
  return l.format("write-finding-too-small", args);
}

/** This stands in the list already. Take one of them away. */
export function writeFindingTwice(l: Localiser): string {
  return l.format("write-finding-twice");
}

/** Only true or false can stand here. */
export function writeFindingTypeFlag(l: Localiser): string {
  return l.format("write-finding-type-flag");
}

/** A list is needed here. */
export function writeFindingTypeList(l: Localiser): string {
  return l.format("write-finding-type-list");
}

/** A number is needed here. */
export function writeFindingTypeNumber(l: Localiser): string {
  return l.format("write-finding-type-number");
}

/** An object with fields of its own is needed here. */
export function writeFindingTypeObject(l: Localiser): string {
  return l.format("write-finding-type-object");
}

/** A text is needed here. */
export function writeFindingTypeText(l: Localiser): string {
  return l.format("write-finding-type-text");
}

/** A text for each language is needed here: the code of the language, then the text. */
export function writeFindingTypeTexts(l: Localiser): string {
  return l.format("write-finding-type-texts");
}

/** A whole number is needed here. */
export function writeFindingTypeWhole(l: Localiser): string {
  return l.format("write-finding-type-whole");
}

/** There is no such field. Leave it out or correct its name. */
export function writeFindingUnknownField(l: Localiser): string {
  return l.format("write-finding-unknown-field");
}

/** Who may see a record is decided by sharing it. Leave this field out. */
export function writeFindingVisibility(l: Localiser): string {
  return l.format("write-finding-visibility");
}

/** Decimal places of { $currency }: { $digits }. */
export function writeHintAmount(l: Localiser, args: { currency: string; digits: number }): string {
  return l.format("write-hint-amount", args);
}

/** Use a code of two or three letters, such as fr. */
export function writeHintLanguage(l: Localiser): string {
  return l.format("write-hint-language");
}

/** Did you mean “{ $value }”? */
export function writeHintNearest(l: Localiser, args: { value: string }): string {
  return l.format("write-hint-nearest", args);
}

/** Author */
export function writeLabelAuthor(l: Localiser): string {
  return l.format("write-label-author");
}

/** Decision */
export function writeLabelDecision(l: Localiser): string {
  return l.format("write-label-decision");
}

/** Shared as */
export function writeLabelSharedAs(l: Localiser): string {
  return l.format("write-label-shared-as");
}

/** Takes back the change */
export function writeLabelUndoes(l: Localiser): string {
  return l.format("write-label-undoes");
}

/** Visibility */
export function writeLabelVisibility(l: Localiser): string {
  return l.format("write-label-visibility");
}

/** Why */
export function writeLabelWhy(l: Localiser): string {
  return l.format("write-label-why");
}

/** Somebody else has changed this meanwhile: { $fields }. Both versions are kept and wait for review. */
export function writeReview(l: Localiser, args: { fields: string }): string {
  return l.format("write-review", args);
}

/** { $principle }: { $answer } */
export function writeSelfCheck(l: Localiser, args: { principle: string; answer: string }): string {
  return l.format("write-self-check", args);
}

/** { $principle }: { $answer } ({ $note }) */
export function writeSelfCheckNote(l: Localiser, args: { principle: string; answer: string; note: string }): string {
  return l.format("write-self-check-note", args);
}

/** What leaves this computer */
export function writeShareLeaves(l: Localiser): string {
  return l.format("write-share-leaves");
}

/** What stays */
export function writeShareStays(l: Localiser): string {
  return l.format("write-share-stays");
}

/** Nothing has been shared yet. */
export function writeShareTrial(l: Localiser): string {
  return l.format("write-share-trial");
}

/** Shared as “{ $reference }”. Your private record stays here. */
export function writeShared(l: Localiser, args: { reference: string }): string {
  return l.format("write-shared", args);
}

/** “{ $reference }” is as it was: nothing was different. */
export function writeUnchanged(l: Localiser, args: { reference: string }): string {
  return l.format("write-unchanged", args);
}

/** Taken back: { $records } */
export function writeUndone(l: Localiser, args: { records: string }): string {
  return l.format("write-undone", args);
}
