// Written by `cargo xtask gen`. Do not edit.
import type { Localiser } from "../../l10n/localiser";

/** The text “{ $field }” of { $reference } is empty: there is nothing to translate. */
export function errorNotTranslatableEmpty(l: Localiser, args: { field: string; reference: string }): string {
  return l.format("error-not-translatable-empty", args);
}

/** Write the original first, or choose another text. */
export function errorNotTranslatableEmptyHint(l: Localiser): string {
  return l.format("error-not-translatable-empty-hint");
}

/** The text “{ $field }” of { $reference } has no translation that could be reviewed. */
export function errorNotTranslatableNone(l: Localiser, args: { field: string; reference: string }): string {
  return l.format("error-not-translatable-none", args);
}

/** Translate it first. */
export function errorNotTranslatableNoneHint(l: Localiser): string {
  return l.format("error-not-translatable-none-hint");
}

/** The text “{ $field }” of { $reference } was written in this language; it is not a translation. */
export function errorNotTranslatableOriginal(l: Localiser, args: { field: string; reference: string }): string {
  return l.format("error-not-translatable-original", args);
}

/** To change an original, edit the record. */
export function errorNotTranslatableOriginalHint(l: Localiser): string {
  return l.format("error-not-translatable-original-hint");
}

/** No text is left to translate among what was asked for. No file was written. */
export function errorNothingToTranslate(l: Localiser): string {
  return l.format("error-nothing-to-translate");
}

/** Choose other filters, another language with --from, or --all for reviewed texts too. */
export function errorNothingToTranslateHint(l: Localiser): string {
  return l.format("error-nothing-to-translate-hint");
}

/** Ask for a translation */
export function translationAsk(l: Localiser): string {
  return l.format("translation-ask");
}

/** The need was written. It stays on this computer until you share it. */
export function translationAskDone(l: Localiser): string {
  return l.format("translation-ask-done");
}

/** It exists in { $language } already, as far as is stated. */
export function translationAskExists(l: Localiser, args: { language: string }): string {
  return l.format("translation-ask-exists", args);
}

/** This writes a need. It stays on this computer until you share it. */
export function translationAskIntro(l: Localiser): string {
  return l.format("translation-ask-intro");
}

/** Language that is needed */
export function translationAskLanguage(l: Localiser): string {
  return l.format("translation-ask-language");
}

/** Country that needs it */
export function translationAskPlace(l: Localiser): string {
  return l.format("translation-ask-place");
}

/** A translation into { $language } of “{ $resource }” is needed. */
export function translationAskStatement(l: Localiser, args: { language: string; resource: string }): string {
  return l.format("translation-ask-statement", args);
}

/** The need in words */
export function translationAskText(l: Localiser): string {
  return l.format("translation-ask-text");
}

/** Ask for a translation of “{ $resource }” */
export function translationAskTitle(l: Localiser, args: { resource: string }): string {
  return l.format("translation-ask-title", args);
}

/** Write the need */
export function translationAskWrite(l: Localiser): string {
  return l.format("translation-ask-write");
}

/** Back to the list */
export function translationBack(l: Localiser): string {
  return l.format("translation-back");
}

/** I have checked this text against its original: { $field } */
export function translationChecked(l: Localiser, args: { field: string }): string {
  return l.format("translation-checked", args);
}

/** Translate records: what there is to do, and files for translators */
export function translationCliAbout(l: Localiser): string {
  return l.format("translation-cli-about");
}

/** Name of a field, as in summary; every draft when not given */
export function translationCliArgumentField(l: Localiser): string {
  return l.format("translation-cli-argument-field");
}

/** File with the texts by name of field as JSON; - reads the standard input */
export function translationCliArgumentTexts(l: Localiser): string {
  return l.format("translation-cli-argument-texts");
}

/** Ask for a resource in another language: writes a private need */
export function translationCliAskAbout(l: Localiser): string {
  return l.format("translation-cli-ask-about");
}

/** Show how far each language is */
export function translationCliCoverageAbout(l: Localiser): string {
  return l.format("translation-cli-coverage-about");
}

/** Write texts for translators as XLIFF 2.1 */
export function translationCliExportAbout(l: Localiser): string {
  return l.format("translation-cli-export-about");
}

/** Written to { $path }. */
export function translationCliExported(l: Localiser, args: { path: string }): string {
  return l.format("translation-cli-exported", args);
}

/** Take in a file of translators */
export function translationCliImportAbout(l: Localiser): string {
  return l.format("translation-cli-import-about");
}

/** List what there is to translate, most worth first */
export function translationCliListAbout(l: Localiser): string {
  return l.format("translation-cli-list-about");
}

/** Also texts that are reviewed */
export function translationCliOptionAll(l: Localiser): string {
  return l.format("translation-cli-option-all");
}

/** Take every text for a draft that has still to be reviewed */
export function translationCliOptionDrafts(l: Localiser): string {
  return l.format("translation-cli-option-drafts");
}

/** Language to translate from; en when not given */
export function translationCliOptionFrom(l: Localiser): string {
  return l.format("translation-cli-option-from");
}

/** Country or region that needs it; your own when not given */
export function translationCliOptionPlace(l: Localiser): string {
  return l.format("translation-cli-option-place");
}

/** Only texts in this state: missing, stale, machine or reviewed */
export function translationCliOptionState(l: Localiser): string {
  return l.format("translation-cli-option-state");
}

/** The need in your words */
export function translationCliOptionStatement(l: Localiser): string {
  return l.format("translation-cli-option-statement");
}

/** Language to translate into, as in fr; the language of the answers when not given */
export function translationCliOptionTo(l: Localiser): string {
  return l.format("translation-cli-option-to");
}

/** Left out, with an original in another language ({ $language }): { $count }. Run the command again with --from { $code }. */
export function translationCliOthers(l: Localiser, args: { language: string; count: number; code: string }): string {
  return l.format("translation-cli-others", args);
}

/** Mark drafts as reviewed */
export function translationCliReviewAbout(l: Localiser): string {
  return l.format("translation-cli-review-about");
}

/** The translation of { $reference } is kept as reviewed ({ $language }). */
export function translationCliSaved(l: Localiser, args: { reference: string; language: string }): string {
  return l.format("translation-cli-saved", args);
}

/** Keep translations that you have made or checked */
export function translationCliSetAbout(l: Localiser): string {
  return l.format("translation-cli-set-about");
}

/** Show the texts of a record beside their translations */
export function translationCliShowAbout(l: Localiser): string {
  return l.format("translation-cli-show-about");
}

/** FIELD */
export function translationCliValueField(l: Localiser): string {
  return l.format("translation-cli-value-field");
}

/** STATE */
export function translationCliValueState(l: Localiser): string {
  return l.format("translation-cli-value-state");
}

/** Can be relied on */
export function translationColumnDone(l: Localiser): string {
  return l.format("translation-column-done");
}

/** Language */
export function translationColumnLanguage(l: Localiser): string {
  return l.format("translation-column-language");
}

/** State */
export function translationColumnState(l: Localiser): string {
  return l.format("translation-column-state");
}

/** Text */
export function translationColumnText(l: Localiser): string {
  return l.format("translation-column-text");
}

/** How far each language is */
export function translationCoverage(l: Localiser): string {
  return l.format("translation-coverage");
}

/** Export for translators */
export function translationExportChoose(l: Localiser): string {
  return l.format("translation-export-choose");
}

/** Written to { $file }. Records: { $records }, texts: { $texts }. */
export function translationExportDone(l: Localiser, args: { records: number; texts: number; file: string }): string {
  return l.format("translation-export-done", args);
}

/** Translate from */
export function translationExportFrom(l: Localiser): string {
  return l.format("translation-export-from");
}

/** Written in { $language } and not in the file: { $texts }. They want a file of their own. */
export function translationExportOthers(l: Localiser, args: { language: string; texts: number }): string {
  return l.format("translation-export-others", args);
}

/** Files for translators */
export function translationFiles(l: Localiser): string {
  return l.format("translation-files");
}

/** XLIFF for translators */
export function translationFormatXliff(l: Localiser): string {
  return l.format("translation-format-xliff");
}

/** Records: { $records }. Texts: { $texts }. */
export function translationFound(l: Localiser, args: { records: number; texts: number }): string {
  return l.format("translation-found", args);
}

/** Translating */
export function translationHelp(l: Localiser): string {
  return l.format("translation-help");
}

/** “Translate records” lists what is not translated, what is older than its original and what is a machine draft; what concerns your country comes first. */
export function translationHelpList(l: Localiser): string {
  return l.format("translation-help-list");
}

/** A translation that you save or mark as reviewed carries your name in the history and can be undone like any change. */
export function translationHelpReview(l: Localiser): string {
  return l.format("translation-help-review");
}

/** Terms of the glossary */
export function translationHints(l: Localiser): string {
  return l.format("translation-hints");
}

/** Import from translators */
export function translationImportChoose(l: Localiser): string {
  return l.format("translation-import-choose");
}

/** Take all texts of the file for machine drafts that somebody has still to review */
export function translationImportDrafts(l: Localiser): string {
  return l.format("translation-import-drafts");
}

/** Further texts, not listed here: { $count } */
export function translationImportMore(l: Localiser, args: { count: number }): string {
  return l.format("translation-import-more", args);
}

/** Translation into { $language } */
export function translationInto(l: Localiser, args: { language: string }): string {
  return l.format("translation-into", args);
}

/** Every text is written in one language and translated into the others. A translation can be relied on once a person has reviewed it beside its original. */
export function translationIntro(l: Localiser): string {
  return l.format("translation-intro");
}

/** This text was written in this language. */
export function translationIsOriginal(l: Localiser): string {
  return l.format("translation-is-original");
}

/** { $keys } saves what is checked and opens the next record. */
export function translationKeys(l: Localiser, args: { keys: string }): string {
  return l.format("translation-keys", args);
}

/** Kinds of record */
export function translationKinds(l: Localiser): string {
  return l.format("translation-kinds");
}

/** To do in { $language } */
export function translationList(l: Localiser, args: { language: string }): string {
  return l.format("translation-list", args);
}

/** Show more */
export function translationMore(l: Localiser): string {
  return l.format("translation-more");
}

/** Next record */
export function translationNext(l: Localiser): string {
  return l.format("translation-next");
}

/** Nothing is left to translate here. */
export function translationNone(l: Localiser): string {
  return l.format("translation-none");
}

/** Choose another language, or fewer filters. */
export function translationNoneHint(l: Localiser): string {
  return l.format("translation-none-hint");
}

/** Tick what you have checked first. */
export function translationNothingChecked(l: Localiser): string {
  return l.format("translation-nothing-checked");
}

/** A name is given only in the languages that the body itself uses. */
export function translationOptional(l: Localiser): string {
  return l.format("translation-optional");
}

/** Only about this country */
export function translationPlace(l: Localiser): string {
  return l.format("translation-place");
}

/** Previous record */
export function translationPrevious(l: Localiser): string {
  return l.format("translation-previous");
}

/** The translation holds codes of a tool. Leave plain text only. */
export function translationReasonCodes(l: Localiser): string {
  return l.format("translation-reason-codes");
}

/** The record has no such text to translate. */
export function translationReasonEmpty(l: Localiser): string {
  return l.format("translation-reason-empty");
}

/** It names no record or no text. */
export function translationReasonNameless(l: Localiser): string {
  return l.format("translation-reason-nameless");
}

/** The record has an original in this language; a translation does not replace it. */
export function translationReasonOriginal(l: Localiser): string {
  return l.format("translation-reason-original");
}

/** It translates an older original, and the catalogue has a translation of the present one. */
export function translationReasonOutdated(l: Localiser): string {
  return l.format("translation-reason-outdated");
}

/** The catalogue has no “{ $reference }”. */
export function translationReasonRecord(l: Localiser, args: { reference: string }): string {
  return l.format("translation-reason-record", args);
}

/** Its state is not one of XLIFF: initial, translated, reviewed or final. */
export function translationReasonState(l: Localiser): string {
  return l.format("translation-reason-state");
}

/** Translate or review ({ $language }) */
export function translationRecord(l: Localiser, args: { language: string }): string {
  return l.format("translation-record", args);
}

/** It does not name its language: the attribute “{ $attribute }” is missing. */
export function translationRefusedLanguage(l: Localiser, args: { attribute: string }): string {
  return l.format("translation-refused-language", args);
}

/** It is not XLIFF: it begins with “{ $name }”. */
export function translationRefusedNotXliff(l: Localiser, args: { name: string }): string {
  return l.format("translation-refused-not-xliff", args);
}

/** Its version of XLIFF is “{ $version }”; 2.0 and 2.1 are read. */
export function translationRefusedVersion(l: Localiser, args: { version: string }): string {
  return l.format("translation-refused-version", args);
}

/** Records left: { $count } */
export function translationRemaining(l: Localiser, args: { count: number }): string {
  return l.format("translation-remaining", args);
}

/** The original has changed since; the translation will show as older than its original. */
export function translationRemarkStale(l: Localiser): string {
  return l.format("translation-remark-stale");
}

/** Mark as reviewed */
export function translationReview(l: Localiser): string {
  return l.format("translation-review");
}

/** Mark all drafts as reviewed */
export function translationReviewAll(l: Localiser): string {
  return l.format("translation-review-all");
}

/** Save what is checked */
export function translationSave(l: Localiser): string {
  return l.format("translation-save");
}

/** Save and go on */
export function translationSaveNext(l: Localiser): string {
  return l.format("translation-save-next");
}

/** Saved: { $title } */
export function translationSaved(l: Localiser, args: { title: string }): string {
  return l.format("translation-saved", args);
}

/** { $percent }% */
export function translationShare(l: Localiser, args: { percent: number }): string {
  return l.format("translation-share", args);
}

/** Original ({ $language }) */
export function translationSource(l: Localiser, args: { language: string }): string {
  return l.format("translation-source", args);
}

/** Machine draft */
export function translationStateMachine(l: Localiser): string {
  return l.format("translation-state-machine");
}

/** Not translated */
export function translationStateMissing(l: Localiser): string {
  return l.format("translation-state-missing");
}

/** Original */
export function translationStateOriginal(l: Localiser): string {
  return l.format("translation-state-original");
}

/** Reviewed */
export function translationStateReviewed(l: Localiser): string {
  return l.format("translation-state-reviewed");
}

/** Older than its original */
export function translationStateStale(l: Localiser): string {
  return l.format("translation-state-stale");
}

/** States of the texts */
export function translationStates(l: Localiser): string {
  return l.format("translation-states");
}

/** { $field } ({ $language }) */
export function translationTarget(l: Localiser, args: { field: string; language: string }): string {
  return l.format("translation-target", args);
}

/** Translate records */
export function translationTitle(l: Localiser): string {
  return l.format("translation-title");
}

/** Translators can use their own tools: what the list shows is written as XLIFF 2.1, and what they give back is looked through before it is taken in. In a terminal: “{ $export }”, “{ $import }”. */
export function translationTools(l: Localiser, args: { export: string; import: string }): string {
  return l.format("translation-tools", args);
}

/** Nothing was different, so nothing was written. */
export function translationUnchanged(l: Localiser): string {
  return l.format("translation-unchanged");
}

/** Undo */
export function translationUndo(l: Localiser): string {
  return l.format("translation-undo");
}

/** What you type is kept on this computer until you save it. */
export function translationUnsaved(l: Localiser): string {
  return l.format("translation-unsaved");
}

/** Somebody else has written here meanwhile; both versions wait for review: { $fields } */
export function translationWaiting(l: Localiser, args: { fields: string }): string {
  return l.format("translation-waiting", args);
}
