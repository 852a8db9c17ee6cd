// Written by `cargo xtask gen`. Do not edit.
import type { Localiser } from "../../l10n/localiser";

/** Decision */
export function actionColumnDecision(l: Localiser): string {
  return l.format("action-column-decision");
}

/** When */
export function actionColumnWhen(l: Localiser): string {
  return l.format("action-column-when");
}

/** Who */
export function actionColumnWho(l: Localiser): string {
  return l.format("action-column-who");
}

/** Reason */
export function actionColumnWhy(l: Localiser): string {
  return l.format("action-column-why");
}

/** What the columns hold */
export function actionColumns(l: Localiser): string {
  return l.format("action-columns");
}

/** Change the columns */
export function actionColumnsChange(l: Localiser): string {
  return l.format("action-columns-change");
}

/** Currency of the amounts (code of three letters) */
export function actionColumnsCurrency(l: Localiser): string {
  return l.format("action-columns-currency");
}

/** Form of dates */
export function actionColumnsDates(l: Localiser): string {
  return l.format("action-columns-dates");
}

/** Day.month.year: 7.3.2019 */
export function actionColumnsDatesDay(l: Localiser): string {
  return l.format("action-columns-dates-day");
}

/** Year-month-day: 2019-03-07 */
export function actionColumnsDatesIso(l: Localiser): string {
  return l.format("action-columns-dates-iso");
}

/** Month/day/year: 3/7/2019 */
export function actionColumnsDatesMonth(l: Localiser): string {
  return l.format("action-columns-dates-month");
}

/** Decimal sign */
export function actionColumnsDecimal(l: Localiser): string {
  return l.format("action-columns-decimal");
}

/** Comma: 1.250,50 */
export function actionColumnsDecimalComma(l: Localiser): string {
  return l.format("action-columns-decimal-comma");
}

/** Point: 1,250.50 */
export function actionColumnsDecimalPoint(l: Localiser): string {
  return l.format("action-columns-decimal-point");
}

/** Field */
export function actionColumnsField(l: Localiser): string {
  return l.format("action-columns-field");
}

/** Row of the head */
export function actionColumnsHead(l: Localiser): string {
  return l.format("action-columns-head");
}

/** The columns of { $file } have names of their own. Say what each one holds; then you see, line by line, what would change. */
export function actionColumnsIntro(l: Localiser, args: { file: string }): string {
  return l.format("action-columns-intro", args);
}

/** Kind of the records */
export function actionColumnsKind(l: Localiser): string {
  return l.format("action-columns-kind");
}

/** Language of the text */
export function actionColumnsLanguage(l: Localiser): string {
  return l.format("action-columns-language");
}

/** Leave out */
export function actionColumnsLeaveOut(l: Localiser): string {
  return l.format("action-columns-leave-out");
}

/** Not stated */
export function actionColumnsNoRole(l: Localiser): string {
  return l.format("action-columns-no-role");
}

/** No values in the first rows */
export function actionColumnsNoSamples(l: Localiser): string {
  return l.format("action-columns-no-samples");
}

/** Filled in as far as names and values tell. Look it over. */
export function actionColumnsProposed(l: Localiser): string {
  return l.format("action-columns-proposed");
}

/** Filled in as it was used last for a table with such a head. */
export function actionColumnsRemembered(l: Localiser): string {
  return l.format("action-columns-remembered");
}

/** Role */
export function actionColumnsRole(l: Localiser): string {
  return l.format("action-columns-role");
}

/** First values */
export function actionColumnsSamples(l: Localiser): string {
  return l.format("action-columns-samples");
}

/** Between the members of a list */
export function actionColumnsSeparator(l: Localiser): string {
  return l.format("action-columns-separator");
}

/** Show what would change */
export function actionColumnsShow(l: Localiser): string {
  return l.format("action-columns-show");
}

/** How values are written */
export function actionColumnsWriting(l: Localiser): string {
  return l.format("action-columns-writing");
}

/** To be mended: { $count } */
export function actionColumnsWrong(l: Localiser, args: { count: number }): string {
  return l.format("action-columns-wrong", args);
}

/** Confirm */
export function actionConfirm(l: Localiser): string {
  return l.format("action-confirm");
}

/** Organisation that confirms */
export function actionConfirmBy(l: Localiser): string {
  return l.format("action-confirm-by");
}

/** Chosen day: { $date } */
export function actionConfirmChosen(l: Localiser, args: { date: string }): string {
  return l.format("action-confirm-chosen", args);
}

/** Day */
export function actionConfirmOn(l: Localiser): string {
  return l.format("action-confirm-on");
}

/** Confirm that the record was true on a day. The date stands beside its sources. */
export function actionConfirmText(l: Localiser): string {
  return l.format("action-confirm-text");
}

/** Is this still true? */
export function actionConfirmTitle(l: Localiser): string {
  return l.format("action-confirm-title");
}

/** The record was confirmed. */
export function actionConfirmed(l: Localiser): string {
  return l.format("action-confirmed");
}

/** Decisions */
export function actionDecisions(l: Localiser): string {
  return l.format("action-decisions");
}

/** Nothing has been decided about this record on this computer. */
export function actionDecisionsNone(l: Localiser): string {
  return l.format("action-decisions-none");
}

/** Export records */
export function actionExport(l: Localiser): string {
  return l.format("action-export");
}

/**
 * ```
 * { $count ->
 *     [one] { $count } record was written to { $file }.
 *    *[other] { $count } records were written to { $file }.
 * }
 * ```
 */
export function actionExportDone(l: Localiser, args: { count: number; file: string }): string {
  return l.format("action-export-done", args);
}

/** The whole catalogue */
export function actionExportEverything(l: Localiser): string {
  return l.format("action-export-everything");
}

/** Format */
export function actionExportFormat(l: Localiser): string {
  return l.format("action-export-format");
}

/**
 * ```
 * { $count ->
 *     [one] { $count } record is not in the file, or not all of it
 *    *[other] { $count } records are not in the file, or not all of them
 * }
 * ```
 */
export function actionExportLeftOut(l: Localiser, args: { count: number }): string {
  return l.format("action-export-left-out", args);
}

/** No file was chosen. Nothing was written. */
export function actionExportNone(l: Localiser): string {
  return l.format("action-export-none");
}

/**
 * ```
 * { $count ->
 *     [one] { $count } record of another kind is not in the file: IATI only knows activities.
 *    *[other] { $count } records of other kinds are not in the file: IATI only knows activities.
 * }
 * ```
 */
export function actionExportOtherKinds(l: Localiser, args: { count: number }): string {
  return l.format("action-export-other-kinds", args);
}

/** What concerns { $place } */
export function actionExportPlace(l: Localiser, args: { place: string }): string {
  return l.format("action-export-place", args);
}

/** This record */
export function actionExportRecord(l: Localiser): string {
  return l.format("action-export-record");
}

/** Chosen records: { $count } */
export function actionExportRecords(l: Localiser, args: { count: number }): string {
  return l.format("action-export-records", args);
}

/** Report */
export function actionExportReport(l: Localiser): string {
  return l.format("action-export-report");
}

/** Choose where to save it */
export function actionExportSave(l: Localiser): string {
  return l.format("action-export-save");
}

/** What this search finds */
export function actionExportSearch(l: Localiser): string {
  return l.format("action-export-search");
}

/** Drafts and what is private to this computer are in no file. */
export function actionExportStays(l: Localiser): string {
  return l.format("action-export-stays");
}

/** Export */
export function actionExportThis(l: Localiser): string {
  return l.format("action-export-this");
}

/** The file is being chosen or written … */
export function actionExportWaiting(l: Localiser): string {
  return l.format("action-export-waiting");
}

/** Files */
export function actionFiles(l: Localiser): string {
  return l.format("action-files");
}

/** Records travel in files: to spreadsheets, to other systems, to another computer. */
export function actionFilesHint(l: Localiser): string {
  return l.format("action-files-hint");
}

/** All formats */
export function actionFormatAny(l: Localiser): string {
  return l.format("action-format-any");
}

/** Bundle for another { -brand-name } */
export function actionFormatBundle(l: Localiser): string {
  return l.format("action-format-bundle");
}

/** Every change of these records with its signature, to be merged there instead of overwriting. What came with the release is there already. */
export function actionFormatBundleHint(l: Localiser): string {
  return l.format("action-format-bundle-hint");
}

/** CSV */
export function actionFormatCsv(l: Localiser): string {
  return l.format("action-format-csv");
}

/** One table that every spreadsheet opens. */
export function actionFormatCsvHint(l: Localiser): string {
  return l.format("action-format-csv-hint");
}

/** HTML */
export function actionFormatHtml(l: Localiser): string {
  return l.format("action-format-html");
}

/** The same for a browser, in one file. */
export function actionFormatHtmlHint(l: Localiser): string {
  return l.format("action-format-html-hint");
}

/** IATI 2.03 (XML) */
export function actionFormatIati(l: Localiser): string {
  return l.format("action-format-iati");
}

/** Initiatives as activities, for systems that read the standard. */
export function actionFormatIatiHint(l: Localiser): string {
  return l.format("action-format-iati-hint");
}

/** JSON Lines */
export function actionFormatJsonl(l: Localiser): string {
  return l.format("action-format-jsonl");
}

/** Every field, for programs and to take in again. */
export function actionFormatJsonlHint(l: Localiser): string {
  return l.format("action-format-jsonl-hint");
}

/** PDF */
export function actionFormatPdf(l: Localiser): string {
  return l.format("action-format-pdf");
}

/** A page for paper: a sheet of a record, a brief of a country, a pack of what was found. */
export function actionFormatPdfHint(l: Localiser): string {
  return l.format("action-format-pdf-hint");
}

/** Excel workbook (XLSX) */
export function actionFormatXlsx(l: Localiser): string {
  return l.format("action-format-xlsx");
}

/** A sheet for each kind of record, and one on where it comes from. */
export function actionFormatXlsxHint(l: Localiser): string {
  return l.format("action-format-xlsx-hint");
}

/** Import records */
export function actionImport(l: Localiser): string {
  return l.format("action-import");
}

/**
 * ```
 * { $count ->
 *     [one] Take in { $count } record
 *    *[other] Take in { $count } records
 * }
 * ```
 */
export function actionImportAccept(l: Localiser, args: { count: number }): string {
  return l.format("action-import-accept", args);
}

/** In the file */
export function actionImportAfter(l: Localiser): string {
  return l.format("action-import-after");
}

/** Read the file again */
export function actionImportAgain(l: Localiser): string {
  return l.format("action-import-again");
}

/** All */
export function actionImportAll(l: Localiser): string {
  return l.format("action-import-all");
}

/** Import another file */
export function actionImportAnother(l: Localiser): string {
  return l.format("action-import-another");
}

/** In the catalogue */
export function actionImportBefore(l: Localiser): string {
  return l.format("action-import-before");
}

/** Choose a file */
export function actionImportChoose(l: Localiser): string {
  return l.format("action-import-choose");
}

/** Reason and remarks */
export function actionImportColumnDetail(l: Localiser): string {
  return l.format("action-import-column-detail");
}

/** Result */
export function actionImportColumnOutcome(l: Localiser): string {
  return l.format("action-import-column-outcome");
}

/** Place in the file */
export function actionImportColumnPlace(l: Localiser): string {
  return l.format("action-import-column-place");
}

/** Record */
export function actionImportColumnRecord(l: Localiser): string {
  return l.format("action-import-column-record");
}

/** Take in */
export function actionImportColumnTake(l: Localiser): string {
  return l.format("action-import-column-take");
}

/**
 * ```
 * { $count ->
 *     [one] { $count } record of { $file } was taken in.
 *    *[other] { $count } records of { $file } were taken in.
 * }
 * ```
 */
export function actionImportDone(l: Localiser, args: { count: number; file: string }): string {
  return l.format("action-import-done", args);
}

/** Drop this plan */
export function actionImportDrop(l: Localiser): string {
  return l.format("action-import-drop");
}

/** Field */
export function actionImportField(l: Localiser): string {
  return l.format("action-import-field");
}

/** Lines to show */
export function actionImportFilter(l: Localiser): string {
  return l.format("action-import-filter");
}

/**
 * ```
 * { $count ->
 *     [one] { $count } other line goes with it, because one names the other.
 *    *[other] { $count } other lines go with it, because they name each other.
 * }
 * ```
 */
export function actionImportFollowed(l: Localiser, args: { count: number }): string {
  return l.format("action-import-followed", args);
}

/** Take in records from a file: CSV, Excel workbook, IATI 2.01 to 2.03 or JSON Lines. First you see, line by line, what would change. Nothing is written before you accept. */
export function actionImportIntro(l: Localiser): string {
  return l.format("action-import-intro");
}

/** Leave all of these out */
export function actionImportLeaveThese(l: Localiser): string {
  return l.format("action-import-leave-these");
}

/** Left out */
export function actionImportLeftOut(l: Localiser): string {
  return l.format("action-import-left-out");
}

/** Lines read: { $count } */
export function actionImportLines(l: Localiser, args: { count: number }): string {
  return l.format("action-import-lines", args);
}

/**
 * ```
 * { $count ->
 *     [one] Show { $count } more line
 *    *[other] Show { $count } more lines
 * }
 * ```
 */
export function actionImportMore(l: Localiser, args: { count: number }): string {
  return l.format("action-import-more", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } new need of this file stays private: on this device only, in no export, bundle or sync.
 *    *[other] { $count } new needs of this file stay private: on this device only, in no export, bundle or sync.
 * }
 * ```
 */
export function actionImportNeedsPrivate(l: Localiser, args: { count: number }): string {
  return l.format("action-import-needs-private", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } new need of this file is shared with everybody. It can be withdrawn later, not made private again.
 *    *[other] { $count } new needs of this file are shared with everybody. They can be withdrawn later, not made private again.
 * }
 * ```
 */
export function actionImportNeedsShared(l: Localiser, args: { count: number }): string {
  return l.format("action-import-needs-shared", args);
}

/** The file has no lines with this result. */
export function actionImportNoLines(l: Localiser): string {
  return l.format("action-import-no-lines");
}

/** No file was taken. Nothing was written. */
export function actionImportNone(l: Localiser): string {
  return l.format("action-import-none");
}

/** There is nothing to take in. */
export function actionImportNothing(l: Localiser): string {
  return l.format("action-import-nothing");
}

/** nothing yet */
export function actionImportNothingYet(l: Localiser): string {
  return l.format("action-import-nothing-yet");
}

/** Fields of { $record } */
export function actionImportOpen(l: Localiser, args: { record: string }): string {
  return l.format("action-import-open", args);
}

/** What taking in { $file } would do */
export function actionImportPlan(l: Localiser, args: { file: string }): string {
  return l.format("action-import-plan", args);
}

/** Private, on this device only */
export function actionImportPrivate(l: Localiser): string {
  return l.format("action-import-private");
}

/** Reading the file: { $percent } % */
export function actionImportReading(l: Localiser, args: { percent: number }): string {
  return l.format("action-import-reading", args);
}

/** Share the new needs of this file */
export function actionImportShareNeeds(l: Localiser): string {
  return l.format("action-import-share-needs");
}

/** Stop */
export function actionImportStop(l: Localiser): string {
  return l.format("action-import-stop");
}

/** Lines of the file */
export function actionImportTable(l: Localiser): string {
  return l.format("action-import-table");
}

/** Take in { $record } */
export function actionImportTake(l: Localiser, args: { record: string }): string {
  return l.format("action-import-take", args);
}

/** Take all of these in */
export function actionImportTakeThese(l: Localiser): string {
  return l.format("action-import-take-these");
}

/** Undo this import */
export function actionImportUndo(l: Localiser): string {
  return l.format("action-import-undo");
}

/** The import was taken back. */
export function actionImportUndone(l: Localiser): string {
  return l.format("action-import-undone");
}

/** Waiting for a file to be chosen … */
export function actionImportWaiting(l: Localiser): string {
  return l.format("action-import-waiting");
}

/** Taking in … */
export function actionImportWriting(l: Localiser): string {
  return l.format("action-import-writing");
}

/** Actions */
export function actionMenu(l: Localiser): string {
  return l.format("action-menu");
}

/** No organisation of the catalogue begins so. */
export function actionOrganisationNone(l: Localiser): string {
  return l.format("action-organisation-none");
}

/** Show organisations */
export function actionOrganisationShow(l: Localiser): string {
  return l.format("action-organisation-show");
}

/** Select { $record } */
export function actionPick(l: Localiser, args: { record: string }): string {
  return l.format("action-pick", args);
}

/** Clear the selection */
export function actionPickNone(l: Localiser): string {
  return l.format("action-pick-none");
}

/** Export the selection ({ $count }) */
export function actionPicked(l: Localiser, args: { count: number }): string {
  return l.format("action-picked", args);
}

/** Private: only on this computer */
export function actionPrivate(l: Localiser): string {
  return l.format("action-private");
}

/** Shared as { $record } */
export function actionPrivateShared(l: Localiser, args: { record: string }): string {
  return l.format("action-private-shared", args);
}

/** It is in no export and no exchange with others until you share it. */
export function actionPrivateText(l: Localiser): string {
  return l.format("action-private-text");
}

/** Profile */
export function actionProfile(l: Localiser): string {
  return l.format("action-profile");
}

/** Erase my name */
export function actionProfileErase(l: Localiser): string {
  return l.format("action-profile-erase");
}

/** Name, organisation, role and country are erased from this profile for good. What you wrote stays, by an author whom nobody knows. What you write from now on carries another number. */
export function actionProfileEraseText(l: Localiser): string {
  return l.format("action-profile-erase-text");
}

/** Erase your name? */
export function actionProfileEraseTitle(l: Localiser): string {
  return l.format("action-profile-erase-title");
}

/** Your name was erased. */
export function actionProfileErased(l: Localiser): string {
  return l.format("action-profile-erased");
}

/** Who writes on this computer. Your changes carry a random number; only this computer knows that it is you. */
export function actionProfileHint(l: Localiser): string {
  return l.format("action-profile-hint");
}

/** Name */
export function actionProfileName(l: Localiser): string {
  return l.format("action-profile-name");
}

/** It stands in no change and leaves with none. */
export function actionProfileNameHint(l: Localiser): string {
  return l.format("action-profile-name-hint");
}

/** Number that your changes carry */
export function actionProfileNumber(l: Localiser): string {
  return l.format("action-profile-number");
}

/** Organisation */
export function actionProfileOrganisation(l: Localiser): string {
  return l.format("action-profile-organisation");
}

/** Choose one of the catalogue, or write its name. */
export function actionProfileOrganisationHint(l: Localiser): string {
  return l.format("action-profile-organisation-hint");
}

/** Save the profile */
export function actionProfileSave(l: Localiser): string {
  return l.format("action-profile-save");
}

/** The profile was saved. */
export function actionProfileSaved(l: Localiser): string {
  return l.format("action-profile-saved");
}

/** Reason */
export function actionReason(l: Localiser): string {
  return l.format("action-reason");
}

/** It stands in the history of the record. */
export function actionReasonHint(l: Localiser): string {
  return l.format("action-reason-hint");
}

/** Do it again */
export function actionRedo(l: Localiser): string {
  return l.format("action-redo");
}

/** Reinstate */
export function actionReinstate(l: Localiser): string {
  return l.format("action-reinstate");
}

/** It gets back the standing that it had before it was withdrawn. */
export function actionReinstateText(l: Localiser): string {
  return l.format("action-reinstate-text");
}

/** Reinstate this record? */
export function actionReinstateTitle(l: Localiser): string {
  return l.format("action-reinstate-title");
}

/** The record was reinstated. */
export function actionReinstated(l: Localiser): string {
  return l.format("action-reinstated");
}

/** Written: { $file } */
export function actionReportDone(l: Localiser, args: { file: string }): string {
  return l.format("action-report-done", args);
}

/** Pages: { $count } */
export function actionReportPages(l: Localiser, args: { count: number }): string {
  return l.format("action-report-pages", args);
}

/** Share */
export function actionShare(l: Localiser): string {
  return l.format("action-share");
}

/** Fields that leave: { $leave }. Fields that stay here: { $stay }. */
export function actionShareCount(l: Localiser, args: { leave: number; stay: number }): string {
  return l.format("action-share-count", args);
}

/** { $field } leaves */
export function actionShareField(l: Localiser, args: { field: string }): string {
  return l.format("action-share-field", args);
}

/** Fields that leave this computer */
export function actionShareFields(l: Localiser): string {
  return l.format("action-share-fields");
}

/** It leaves together with the fields. */
export function actionShareNoteHint(l: Localiser): string {
  return l.format("action-share-note-hint");
}

/** Share these fields */
export function actionShareNow(l: Localiser): string {
  return l.format("action-share-now");
}

/** Only the fields that you leave ticked leave this computer, as a new record. What is shared can be withdrawn later, but not made private again. */
export function actionShareText(l: Localiser): string {
  return l.format("action-share-text");
}

/** Share this record? */
export function actionShareTitle(l: Localiser): string {
  return l.format("action-share-title");
}

/** Shared as { $record }. The private record stays here. */
export function actionShared(l: Localiser, args: { record: string }): string {
  return l.format("action-shared", args);
}

/** It is a draft. Submit it first. */
export function actionStaysDraft(l: Localiser): string {
  return l.format("action-stays-draft");
}

/** It is private to this computer. Share it first. */
export function actionStaysPrivate(l: Localiser): string {
  return l.format("action-stays-private");
}

/** Empty table */
export function actionTemplate(l: Localiser): string {
  return l.format("action-template");
}

/** A table with the head that an import knows, to be filled in. */
export function actionTemplateHint(l: Localiser): string {
  return l.format("action-template-hint");
}

/** Save an empty template */
export function actionTemplateSave(l: Localiser): string {
  return l.format("action-template-save");
}

/** Saved: { $file } */
export function actionTemplateSaved(l: Localiser, args: { file: string }): string {
  return l.format("action-template-saved", args);
}

/** Undo the last action */
export function actionUndoLast(l: Localiser): string {
  return l.format("action-undo-last");
}

/** Takes back the change { $change } */
export function actionUndoes(l: Localiser, args: { change: string }): string {
  return l.format("action-undoes", args);
}

/** Taken back: { $records } */
export function actionUndone(l: Localiser, args: { records: string }): string {
  return l.format("action-undone", args);
}

/**
 * ```
 * { $count ->
 *     [one] Taken back in { $count } record.
 *    *[other] Taken back in { $count } records.
 * }
 * ```
 */
export function actionUndoneMany(l: Localiser, args: { count: number }): string {
  return l.format("action-undone-many", args);
}

/** Withdraw */
export function actionWithdraw(l: Localiser): string {
  return l.format("action-withdraw");
}

/** It is kept and can be reinstated. Until then no search finds it. */
export function actionWithdrawText(l: Localiser): string {
  return l.format("action-withdraw-text");
}

/** Withdraw this record? */
export function actionWithdrawTitle(l: Localiser): string {
  return l.format("action-withdraw-title");
}

/** The record was withdrawn. */
export function actionWithdrawn(l: Localiser): string {
  return l.format("action-withdrawn");
}

/** Another file is being read. */
export function errorFileBusy(l: Localiser): string {
  return l.format("error-file-busy");
}

/** Wait until it is read, or stop reading it. */
export function errorFileBusyHint(l: Localiser): string {
  return l.format("error-file-busy-hint");
}

/** “{ $file }” is not a file that can be taken in. */
export function errorFileForeign(l: Localiser, args: { file: string }): string {
  return l.format("error-file-foreign", args);
}

/** Choose a file whose name ends in { $endings }. */
export function errorFileForeignHint(l: Localiser, args: { endings: string }): string {
  return l.format("error-file-foreign-hint", args);
}

/** There is no window here to choose a file in. */
export function errorNoDialog(l: Localiser): string {
  return l.format("error-no-dialog");
}

/** Use the commands export and import of the terminal. */
export function errorNoDialogHint(l: Localiser): string {
  return l.format("error-no-dialog-hint");
}

/** This plan is not open any more. */
export function errorPlanClosed(l: Localiser): string {
  return l.format("error-plan-closed");
}

/** Choose the file again and look at what would change now. Nothing was written. */
export function errorPlanClosedHint(l: Localiser): string {
  return l.format("error-plan-closed-hint");
}

/** “{ $reference }” leaves in no file. */
export function errorRecordStays(l: Localiser, args: { reference: string }): string {
  return l.format("error-record-stays", args);
}

/** Share what is private and submit what is a draft; then export it. */
export function errorRecordStaysHint(l: Localiser): string {
  return l.format("error-record-stays-hint");
}

/** Something else has been written since. */
export function errorUndoSuperseded(l: Localiser): string {
  return l.format("error-undo-superseded");
}

/** Nothing was taken back. Undo the last action first, or look at the history of the record. */
export function errorUndoSupersededHint(l: Localiser): string {
  return l.format("error-undo-superseded-hint");
}
