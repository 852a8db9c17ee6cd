// Written by `cargo xtask gen`. Do not edit.
import type { Localiser } from "../../l10n/localiser";

/** No program could be found that opens “{ $address }”. */
export function errorAddressNotOpened(l: Localiser, args: { address: string }): string {
  return l.format("error-address-not-opened", args);
}

/** Copy the address and open it in a browser or mail program of your choice. */
export function errorAddressNotOpenedHint(l: Localiser): string {
  return l.format("error-address-not-opened-hint");
}

/** The address “{ $address }” was not opened. */
export function errorAddressRefused(l: Localiser, args: { address: string }): string {
  return l.format("error-address-refused", args);
}

/** Trefoil opens web and e-mail addresses only. Copy the address if you trust it. */
export function errorAddressRefusedHint(l: Localiser): string {
  return l.format("error-address-refused-hint");
}

/** The request could not be understood. */
export function errorBadRequest(l: Localiser): string {
  return l.format("error-bad-request");
}

/** Go back and try again. If it happens again, report it with the steps that led here. */
export function errorBadRequestHint(l: Localiser): string {
  return l.format("error-bad-request-hint");
}

/**
 * ```
 * { $count ->
 *     [one] The data folder cannot be used: { $count } line needs mending.
 *    *[other] The data folder cannot be used: { $count } lines need mending.
 * }
 * ```
 */
export function errorDataInvalid(l: Localiser, args: { count: number }): string {
  return l.format("error-data-invalid", args);
}

/** Mend what is listed and run the command again. The catalogue has not been changed. */
export function errorDataInvalidHint(l: Localiser): string {
  return l.format("error-data-invalid-hint");
}

/** There is no data folder at { $path }. */
export function errorDataMissing(l: Localiser, args: { path: string }): string {
  return l.format("error-data-missing", args);
}

/** Name a folder that holds initiatives.jsonl and the other files of a catalogue. */
export function errorDataMissingHint(l: Localiser): string {
  return l.format("error-data-missing-hint");
}

/** Something went wrong inside Trefoil. Nothing of yours has been lost. */
export function errorInternal(l: Localiser): string {
  return l.format("error-internal");
}

/** Try again. If it happens again, run trefoil doctor and report what it says. */
export function errorInternalHint(l: Localiser): string {
  return l.format("error-internal-hint");
}

/** A newer search has taken the place of this one. */
export function errorInterrupted(l: Localiser): string {
  return l.format("error-interrupted");
}

/** Nothing needs to be done. */
export function errorInterruptedHint(l: Localiser): string {
  return l.format("error-interrupted-hint");
}

/** The map at { $path } cannot be used. */
export function errorMapUnfit(l: Localiser, args: { path: string }): string {
  return l.format("error-map-unfit", args);
}

/** Replace the file by one that was made with ui/scripts/map.mjs, or remove it: then the bundled map is shown. */
export function errorMapUnfitHint(l: Localiser): string {
  return l.format("error-map-unfit-hint");
}

/** There is a saved search “{ $name }” already. */
export function errorNameTaken(l: Localiser, args: { name: string }): string {
  return l.format("error-name-taken", args);
}

/** Choose another name, or delete the other search first. */
export function errorNameTakenHint(l: Localiser): string {
  return l.format("error-name-taken-hint");
}

/** This name cannot be used. */
export function errorNameUnfit(l: Localiser): string {
  return l.format("error-name-unfit");
}

/** Write one line of 1 to 80 characters. */
export function errorNameUnfitHint(l: Localiser): string {
  return l.format("error-name-unfit-hint");
}

/** There is no record “{ $reference }” in the catalogue. */
export function errorNotFound(l: Localiser, args: { reference: string }): string {
  return l.format("error-not-found", args);
}

/** Check the spelling, or find the record by searching for words of its title. */
export function errorNotFoundHint(l: Localiser): string {
  return l.format("error-not-found-hint");
}

/** There is no country or region with the code “{ $code }”. */
export function errorPlaceNotFound(l: Localiser, args: { code: string }): string {
  return l.format("error-place-not-found", args);
}

/** Use a country code such as FJ, the code of a UN region such as 061, or 001 for the world. */
export function errorPlaceNotFoundHint(l: Localiser): string {
  return l.format("error-place-not-found-hint");
}

/** A field does not have the form that a record of the kind “{ $kind }” needs. */
export function errorReasonBody(l: Localiser, args: { kind: string }): string {
  return l.format("error-reason-body", args);
}

/** “{ $day }” is not a day. Write it as 2026-11-22. */
export function errorReasonDay(l: Localiser, args: { day: string }): string {
  return l.format("error-reason-day", args);
}

/** { $reason } Technical detail, in English: “{ $detail }”. */
export function errorReasonDetail(l: Localiser, args: { reason: string; detail: string }): string {
  return l.format("error-reason-detail", args);
}

/** The field “{ $field }” must be a list of codes. */
export function errorReasonFieldCodes(l: Localiser, args: { field: string }): string {
  return l.format("error-reason-field-codes", args);
}

/** The field “{ $field }” does not have the form that the schema of the data gives it. */
export function errorReasonFieldForm(l: Localiser, args: { field: string }): string {
  return l.format("error-reason-field-form", args);
}

/** Each object in the field “{ $field }” needs the text “{ $key }”. */
export function errorReasonFieldKey(l: Localiser, args: { field: string; key: string }): string {
  return l.format("error-reason-field-key", args);
}

/** The field “{ $field }” must be a list. */
export function errorReasonFieldList(l: Localiser, args: { field: string }): string {
  return l.format("error-reason-field-list", args);
}

/** The field “{ $field }” must be a list of objects. */
export function errorReasonFieldObjects(l: Localiser, args: { field: string }): string {
  return l.format("error-reason-field-objects", args);
}

/** The field “{ $field }” must be the short name of a record. */
export function errorReasonFieldReference(l: Localiser, args: { field: string }): string {
  return l.format("error-reason-field-reference", args);
}

/** The field “{ $field }” must be an object with a text for each language. */
export function errorReasonFieldTexts(l: Localiser, args: { field: string }): string {
  return l.format("error-reason-field-texts", args);
}

/** You have no permission to read the file. */
export function errorReasonFileForbidden(l: Localiser): string {
  return l.format("error-reason-file-forbidden");
}

/** The file is not there. */
export function errorReasonFileMissing(l: Localiser): string {
  return l.format("error-reason-file-missing");
}

/** The file cannot be read. */
export function errorReasonFileUnreadable(l: Localiser): string {
  return l.format("error-reason-file-unreadable");
}

/** This is not valid JSON at character { $column }. */
export function errorReasonJson(l: Localiser, args: { column: string }): string {
  return l.format("error-reason-json", args);
}

/** The JSON object has no end. */
export function errorReasonJsonCut(l: Localiser): string {
  return l.format("error-reason-json-cut");
}

/** This is not a JSON object of the form that is needed here. */
export function errorReasonJsonForm(l: Localiser): string {
  return l.format("error-reason-json-form");
}

/** The field “{ $field }” is missing or is not a text. */
export function errorReasonMissing(l: Localiser, args: { field: string }): string {
  return l.format("error-reason-missing", args);
}

/** The field “{ $field }” is not a text that can be translated. */
export function errorReasonNotTranslatable(l: Localiser, args: { field: string }): string {
  return l.format("error-reason-not-translatable", args);
}

/** The field “{ $field }” names “{ $reference }”, which is not in the folder. */
export function errorReasonReference(l: Localiser, args: { field: string; reference: string }): string {
  return l.format("error-reason-reference", args);
}

/** “{ $slug }” is not a short name. Use a to z, 0 to 9 and hyphens, at most 120 characters. */
export function errorReasonSlug(l: Localiser, args: { slug: string }): string {
  return l.format("error-reason-slug", args);
}

/** “{ $state }” is not the state of a translation. Use machine or reviewed. */
export function errorReasonState(l: Localiser, args: { state: string }): string {
  return l.format("error-reason-state", args);
}

/** This translates “{ $reference }”, which is not in the folder. */
export function errorReasonTranslationOfNothing(l: Localiser, args: { reference: string }): string {
  return l.format("error-reason-translation-of-nothing", args);
}

/** “{ $reference }” is in the folder twice. */
export function errorReasonTwice(l: Localiser, args: { reference: string }): string {
  return l.format("error-reason-twice", args);
}

/** The catalogue holds release { $number } already, with other data. */
export function errorReleaseOut(l: Localiser, args: { number: number }): string {
  return l.format("error-release-out", args);
}

/** Raise the number of the release in catalogue.json, or choose another data folder for the store. The catalogue has not been changed. */
export function errorReleaseOutHint(l: Localiser): string {
  return l.format("error-release-out-hint");
}

/** There is no saved search “{ $name }”. */
export function errorSavedNotFound(l: Localiser, args: { name: string }): string {
  return l.format("error-saved-not-found", args);
}

/** Look at the list of saved searches for its name. */
export function errorSavedNotFoundHint(l: Localiser): string {
  return l.format("error-saved-not-found-hint");
}

/** Until then the bundled catalogue is shown. It can be read and searched, but not changed. */
export function errorStoreBundledHint(l: Localiser): string {
  return l.format("error-store-bundled-hint");
}

/** The catalogue at { $path } is damaged or is not a catalogue of Trefoil. It has not been changed. */
export function errorStoreDamaged(l: Localiser, args: { path: string }): string {
  return l.format("error-store-damaged", args);
}

/** Restore a backup, or move the file to another folder and start again: Trefoil then builds a new catalogue. */
export function errorStoreDamagedHint(l: Localiser): string {
  return l.format("error-store-damaged-hint");
}

/** Another program is using the catalogue at { $path }. */
export function errorStoreLocked(l: Localiser, args: { path: string }): string {
  return l.format("error-store-locked", args);
}

/** Wait until it has finished, or close the other program, and try again. */
export function errorStoreLockedHint(l: Localiser): string {
  return l.format("error-store-locked-hint");
}

/** The catalogue at { $path } was written by a newer version of Trefoil. It has not been changed. */
export function errorStoreNewer(l: Localiser, args: { path: string }): string {
  return l.format("error-store-newer", args);
}

/** Install the newer version, or choose another data folder. */
export function errorStoreNewerHint(l: Localiser): string {
  return l.format("error-store-newer-hint");
}

/** The file at { $path } belongs to another catalogue. It has not been changed. */
export function errorStoreOtherCatalogue(l: Localiser, args: { path: string }): string {
  return l.format("error-store-other-catalogue", args);
}

/** Choose another data folder for this catalogue. */
export function errorStoreOtherCatalogueHint(l: Localiser): string {
  return l.format("error-store-other-catalogue-hint");
}

/** The catalogue at { $path } cannot be written. */
export function errorStoreReadOnly(l: Localiser, args: { path: string }): string {
  return l.format("error-store-read-only", args);
}

/** Ask for write permission on the file and its folder, or choose another data folder. */
export function errorStoreReadOnlyHint(l: Localiser): string {
  return l.format("error-store-read-only-hint");
}

/** The catalogue at { $path } could not be read or written. */
export function errorStoreUnavailable(l: Localiser, args: { path: string }): string {
  return l.format("error-store-unavailable", args);
}

/** Check that the disk has free space and that the folder exists and can be written, then try again. */
export function errorStoreUnavailableHint(l: Localiser): string {
  return l.format("error-store-unavailable-hint");
}

/** The record “{ $reference }” is too large to be kept. */
export function errorTooLarge(l: Localiser, args: { reference: string }): string {
  return l.format("error-too-large", args);
}

/** Shorten its texts or lists and run the command again. The catalogue has not been changed. */
export function errorTooLargeHint(l: Localiser): string {
  return l.format("error-too-large-hint");
}

/** There is no command “{ $name }”. */
export function errorUnknownCommand(l: Localiser, args: { name: string }): string {
  return l.format("error-unknown-command", args);
}

/** The window and its core may be of different versions. Install Trefoil again. */
export function errorUnknownCommandHint(l: Localiser): string {
  return l.format("error-unknown-command-hint");
}

/** Trefoil does not speak the language “{ $lang }” yet. */
export function errorUnknownLanguage(l: Localiser, args: { lang: string }): string {
  return l.format("error-unknown-language", args);
}

/** Choose one of these: { $languages }. */
export function errorUnknownLanguageHint(l: Localiser, args: { languages: string }): string {
  return l.format("error-unknown-language-hint", args);
}

/** “{ $value }” is not a known value of { $field }. */
export function errorUnknownTerm(l: Localiser, args: { field: string; value: string }): string {
  return l.format("error-unknown-term", args);
}

/** Use one of these: { $values }. */
export function errorUnknownTermHint(l: Localiser, args: { values: string }): string {
  return l.format("error-unknown-term-hint", args);
}
