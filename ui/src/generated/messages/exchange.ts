// Written by `cargo xtask gen`. Do not edit.
import type { Localiser } from "../../l10n/localiser";

/** Stopped. */
export function errorCancelled(l: Localiser): string {
  return l.format("error-cancelled");
}

/** Nothing has been written. */
export function errorCancelledHint(l: Localiser): string {
  return l.format("error-cancelled-hint");
}

/** The catalogue has changed since the plan was made. Nothing has been taken in. */
export function errorCatalogueChanged(l: Localiser): string {
  return l.format("error-catalogue-changed");
}

/** Read the file again, look at the new plan, and accept it. */
export function errorCatalogueChangedHint(l: Localiser): string {
  return l.format("error-catalogue-changed-hint");
}

/** The file “{ $path }” cannot be read. */
export function errorFileUnreadable(l: Localiser, args: { path: string }): string {
  return l.format("error-file-unreadable", args);
}

/** Check its name and whether you may read it. Nothing has been taken in. */
export function errorFileUnreadableHint(l: Localiser): string {
  return l.format("error-file-unreadable-hint");
}

/** The file “{ $path }” cannot be written. */
export function errorFileUnwritable(l: Localiser, args: { path: string }): string {
  return l.format("error-file-unwritable", args);
}

/** Choose a folder in which you may write, with enough space. A file that was there before is unchanged. */
export function errorFileUnwritableHint(l: Localiser): string {
  return l.format("error-file-unwritable-hint");
}

/** No format is known for “{ $path }”. */
export function errorFormatUnknown(l: Localiser, args: { path: string }): string {
  return l.format("error-format-unknown", args);
}

/** Let the name end in .csv, .xlsx, .xml or .jsonl, or name the format with --format. */
export function errorFormatUnknownHint(l: Localiser): string {
  return l.format("error-format-unknown-hint");
}

/** The file “{ $path }” cannot be taken in. { $reason } */
export function errorImportRefused(l: Localiser, args: { path: string; reason: string }): string {
  return l.format("error-import-refused", args);
}

/** Mend the file or ask whoever made it for a new one. Nothing has been taken in. */
export function errorImportRefusedHint(l: Localiser): string {
  return l.format("error-import-refused-hint");
}

/** There is no room to keep what the import found until it is reviewed. */
export function errorImportUnkept(l: Localiser): string {
  return l.format("error-import-unkept");
}

/** Free as much space on this disk as two files of that size need. Nothing has been taken in. */
export function errorImportUnkeptHint(l: Localiser): string {
  return l.format("error-import-unkept-hint");
}

/** None of these records has what the IATI standard makes mandatory. No file was written. */
export function errorNothingToExport(l: Localiser): string {
  return l.format("error-nothing-to-export");
}

/** Choose other records, or another format: CSV, XLSX or JSON Lines. */
export function errorNothingToExportHint(l: Localiser): string {
  return l.format("error-nothing-to-export-hint");
}

/** Places */
export function exchangeAboutPlaces(l: Localiser): string {
  return l.format("exchange-about-places");
}

/** Names of places imply no opinion on their legal status. */
export function exchangeAboutPlacesNote(l: Localiser): string {
  return l.format("exchange-about-places-note");
}

/** Records */
export function exchangeAboutRecords(l: Localiser): string {
  return l.format("exchange-about-records");
}

/** Release of the catalogue */
export function exchangeAboutRelease(l: Localiser): string {
  return l.format("exchange-about-release");
}

/** Texts */
export function exchangeAboutTexts(l: Localiser): string {
  return l.format("exchange-about-texts");
}

/** The column beside each text says its state: original, reviewed, or machine for a draft that nobody has reviewed. */
export function exchangeAboutTextsNote(l: Localiser): string {
  return l.format("exchange-about-texts-note");
}

/** Written on */
export function exchangeAboutWritten(l: Localiser): string {
  return l.format("exchange-about-written");
}

/** { $amount } ({ $date }) */
export function exchangeAmountDated(l: Localiser, args: { amount: string; date: string }): string {
  return l.format("exchange-amount-dated", args);
}

/** Line { $line }, column { $cell } */
export function exchangeAtCell(l: Localiser, args: { line: string; cell: string }): string {
  return l.format("exchange-at-cell", args);
}

/** Line { $line } */
export function exchangeAtLine(l: Localiser, args: { line: string }): string {
  return l.format("exchange-at-line", args);
}

/** Sheet { $sheet }, { $cell } */
export function exchangeAtSheet(l: Localiser, args: { sheet: string; cell: string }): string {
  return l.format("exchange-at-sheet", args);
}

/** The file to write; one that is there is replaced */
export function exchangeCliArgumentExport(l: Localiser): string {
  return l.format("exchange-cli-argument-export");
}

/** The file to take in */
export function exchangeCliArgumentImport(l: Localiser): string {
  return l.format("exchange-cli-argument-import");
}

/** Changed: { $count } */
export function exchangeCliChanged(l: Localiser, args: { count: number }): string {
  return l.format("exchange-cli-changed", args);
}

/** Fields, reason, remarks */
export function exchangeCliColumnDetail(l: Localiser): string {
  return l.format("exchange-cli-column-detail");
}

/** Place in the file */
export function exchangeCliColumnPlace(l: Localiser): string {
  return l.format("exchange-cli-column-place");
}

/** Record */
export function exchangeCliColumnRecord(l: Localiser): string {
  return l.format("exchange-cli-column-record");
}

/** Result */
export function exchangeCliColumnVerdict(l: Localiser): string {
  return l.format("exchange-cli-column-verdict");
}

/** Nothing was written. Run the command without --dry-run to take this in. */
export function exchangeCliDryRun(l: Localiser): string {
  return l.format("exchange-cli-dry-run");
}

/** Write records to a file */
export function exchangeCliExportAbout(l: Localiser): string {
  return l.format("exchange-cli-export-about");
}

/** Written to { $path }. */
export function exchangeCliExported(l: Localiser, args: { path: string }): string {
  return l.format("exchange-cli-exported", args);
}

/** Take records in from a file */
export function exchangeCliImportAbout(l: Localiser): string {
  return l.format("exchange-cli-import-about");
}

/** The catalogue has taken this in, as one action. */
export function exchangeCliImported(l: Localiser): string {
  return l.format("exchange-cli-imported");
}

/** Left out, or not whole: { $count } */
export function exchangeCliLeftOut(l: Localiser, args: { count: number }): string {
  return l.format("exchange-cli-left-out", args);
}

/** If it is a table of your own, first make a map of its columns: import FILE --kind KIND --propose-map MAP. */
export function exchangeCliMapHint(l: Localiser): string {
  return l.format("exchange-cli-map-hint");
}

/** It is for records of the kind “{ $kind }”. */
export function exchangeCliMapKind(l: Localiser, args: { kind: string }): string {
  return l.format("exchange-cli-map-kind", args);
}

/** Correct it where it is wrong, then import with --map and look at the plan with --dry-run first. */
export function exchangeCliMapNext(l: Localiser): string {
  return l.format("exchange-cli-map-next");
}

/** A proposed map was written to { $path }. Nothing has been taken in. */
export function exchangeCliMapProposed(l: Localiser, args: { path: string }): string {
  return l.format("exchange-cli-map-proposed", args);
}

/** It is not a map of columns. */
export function exchangeCliMapUnfit(l: Localiser): string {
  return l.format("exchange-cli-map-unfit");
}

/** Let the program write a map with --propose-map, and correct that one. */
export function exchangeCliMapUnfitHint(l: Localiser): string {
  return l.format("exchange-cli-map-unfit-hint");
}

/** New: { $count } */
export function exchangeCliNew(l: Localiser, args: { count: number }): string {
  return l.format("exchange-cli-new", args);
}

/** Only show what would happen */
export function exchangeCliOptionDryRun(l: Localiser): string {
  return l.format("exchange-cli-option-dry-run");
}

/** csv, xlsx, iati or jsonl; by the end of the name when not given */
export function exchangeCliOptionFormat(l: Localiser): string {
  return l.format("exchange-cli-option-format");
}

/** initiative, programme, need, organisation or resource: the kind of the records of a table of your own */
export function exchangeCliOptionKind(l: Localiser): string {
  return l.format("exchange-cli-option-kind");
}

/** The file that says which column of a table of your own is which field */
export function exchangeCliOptionMap(l: Localiser): string {
  return l.format("exchange-cli-option-map");
}

/** Take nothing in; write such a file, to be corrected by hand */
export function exchangeCliOptionProposeMap(l: Localiser): string {
  return l.format("exchange-cli-option-propose-map");
}

/** Only this record; can be repeated */
export function exchangeCliOptionRecord(l: Localiser): string {
  return l.format("exchange-cli-option-record");
}

/** record, brief, pack, comparison or gaps: a report instead of the records */
export function exchangeCliOptionReport(l: Localiser): string {
  return l.format("exchange-cli-option-report");
}

/** Share the new needs of the file; without this they stay private on this device */
export function exchangeCliOptionShareNeeds(l: Localiser): string {
  return l.format("exchange-cli-option-share-needs");
}

/** An empty table of this kind, to be filled in */
export function exchangeCliOptionTemplate(l: Localiser): string {
  return l.format("exchange-cli-option-template");
}

/** Of kinds that the format does not have: { $count } */
export function exchangeCliOtherKinds(l: Localiser, args: { count: number }): string {
  return l.format("exchange-cli-other-kinds", args);
}

/** Private, on this device only: { $count } */
export function exchangeCliPrivate(l: Localiser, args: { count: number }): string {
  return l.format("exchange-cli-private", args);
}

/** New needs stay private: in no export, bundle or sync. Each can be shared later; --share-needs shares all those of a file as it is taken in. */
export function exchangeCliPrivateHint(l: Localiser): string {
  return l.format("exchange-cli-private-hint");
}

/** Reading: { $percent }. Records: { $count }. Ctrl+C stops. */
export function exchangeCliReading(l: Localiser, args: { percent: string; count: number }): string {
  return l.format("exchange-cli-reading", args);
}

/** Records: { $count } */
export function exchangeCliRecords(l: Localiser, args: { count: number }): string {
  return l.format("exchange-cli-records", args);
}

/** Rejected: { $count } */
export function exchangeCliRejected(l: Localiser, args: { count: number }): string {
  return l.format("exchange-cli-rejected", args);
}

/** Same as before: { $count } */
export function exchangeCliSame(l: Localiser, args: { count: number }): string {
  return l.format("exchange-cli-same", args);
}

/** There was nothing to write. */
export function exchangeCliUnchanged(l: Localiser): string {
  return l.format("exchange-cli-unchanged");
}

/** FILE */
export function exchangeCliValueFile(l: Localiser): string {
  return l.format("exchange-cli-value-file");
}

/** FORMAT */
export function exchangeCliValueFormat(l: Localiser): string {
  return l.format("exchange-cli-value-format");
}

/** REPORT */
export function exchangeCliValueReport(l: Localiser): string {
  return l.format("exchange-cli-value-report");
}

/** Writing: { $percent }. Records: { $count }. Ctrl+C stops. */
export function exchangeCliWriting(l: Localiser, args: { percent: string; count: number }): string {
  return l.format("exchange-cli-writing", args);
}

/** Known to the month only: { $date } */
export function exchangeDateMonth(l: Localiser, args: { date: string }): string {
  return l.format("exchange-date-month", args);
}

/** Known to the year only: { $date } */
export function exchangeDateYear(l: Localiser, args: { date: string }): string {
  return l.format("exchange-date-year", args);
}

/** Actual end */
export function exchangeFieldActualEnd(l: Localiser): string {
  return l.format("exchange-field-actual-end");
}

/** Actual start */
export function exchangeFieldActualStart(l: Localiser): string {
  return l.format("exchange-field-actual-start");
}

/** Commitments */
export function exchangeFieldCommitments(l: Localiser): string {
  return l.format("exchange-field-commitments");
}

/** Contact */
export function exchangeFieldContact(l: Localiser): string {
  return l.format("exchange-field-contact");
}

/** Disbursements */
export function exchangeFieldDisbursements(l: Localiser): string {
  return l.format("exchange-field-disbursements");
}

/** Other fields */
export function exchangeFieldExtra(l: Localiser): string {
  return l.format("exchange-field-extra");
}

/** Indicators */
export function exchangeFieldIndicators(l: Localiser): string {
  return l.format("exchange-field-indicators");
}

/** Links */
export function exchangeFieldLinks(l: Localiser): string {
  return l.format("exchange-field-links");
}

/** Outcomes */
export function exchangeFieldOutcomes(l: Localiser): string {
  return l.format("exchange-field-outcomes");
}

/** Outputs */
export function exchangeFieldOutputs(l: Localiser): string {
  return l.format("exchange-field-outputs");
}

/** { $field }: { $part } */
export function exchangeFieldPart(l: Localiser, args: { field: string; part: string }): string {
  return l.format("exchange-field-part", args);
}

/** Kind of record */
export function exchangeFieldRecord(l: Localiser): string {
  return l.format("exchange-field-record");
}

/** state of the text */
export function exchangeFieldState(l: Localiser): string {
  return l.format("exchange-field-state");
}

/** description */
export function exchangeGapDescription(l: Localiser): string {
  return l.format("exchange-gap-description");
}

/** organisation */
export function exchangeGapOrganisation(l: Localiser): string {
  return l.format("exchange-gap-organisation");
}

/** place that benefits */
export function exchangeGapRecipient(l: Localiser): string {
  return l.format("exchange-gap-recipient");
}

/** theme or sector */
export function exchangeGapSector(l: Localiser): string {
  return l.format("exchange-gap-sector");
}

/** start date */
export function exchangeGapStart(l: Localiser): string {
  return l.format("exchange-gap-start");
}

/** status */
export function exchangeGapStatus(l: Localiser): string {
  return l.format("exchange-gap-status");
}

/** title */
export function exchangeGapTitle(l: Localiser): string {
  return l.format("exchange-gap-title");
}

/** { $title }: { $values } */
export function exchangeIndicator(l: Localiser, args: { title: string; values: string }): string {
  return l.format("exchange-indicator", args);
}

/** actual { $value } */
export function exchangeIndicatorActual(l: Localiser, args: { value: string }): string {
  return l.format("exchange-indicator-actual", args);
}

/** baseline { $value } */
export function exchangeIndicatorBaseline(l: Localiser, args: { value: string }): string {
  return l.format("exchange-indicator-baseline", args);
}

/** target { $value } */
export function exchangeIndicatorTarget(l: Localiser, args: { value: string }): string {
  return l.format("exchange-indicator-target", args);
}

/** IATI makes mandatory, and it is missing: { $gaps }. */
export function exchangeLacks(l: Localiser, args: { gaps: string }): string {
  return l.format("exchange-lacks", args);
}

/** State the currency of the amounts. */
export function exchangeMapCurrency(l: Localiser): string {
  return l.format("exchange-map-currency");
}

/** Choose the role of these organisations. */
export function exchangeMapRole(l: Localiser): string {
  return l.format("exchange-map-role");
}

/** No column says what a record is called. Choose “{ $field }” for one of them. */
export function exchangeMapTitle(l: Localiser, args: { field: string }): string {
  return l.format("exchange-map-title", args);
}

/** Another column holds this already, and a record has it only once. Leave one of them out. */
export function exchangeMapTwice(l: Localiser): string {
  return l.format("exchange-map-twice");
}

/** The text of the column “{ $column }” is too long for a cell and was left out. JSON Lines holds all of it. */
export function exchangeOverlong(l: Localiser, args: { column: string }): string {
  return l.format("exchange-overlong", args);
}

/** amount in the smallest unit */
export function exchangePartAmount(l: Localiser): string {
  return l.format("exchange-part-amount");
}

/** organisation */
export function exchangePartBy(l: Localiser): string {
  return l.format("exchange-part-by");
}

/** currency */
export function exchangePartCurrency(l: Localiser): string {
  return l.format("exchange-part-currency");
}

/** largest, in the smallest unit */
export function exchangePartLargest(l: Localiser): string {
  return l.format("exchange-part-largest");
}

/** date */
export function exchangePartOn(l: Localiser): string {
  return l.format("exchange-part-on");
}

/** smallest, in the smallest unit */
export function exchangePartSmallest(l: Localiser): string {
  return l.format("exchange-part-smallest");
}

/** value date */
export function exchangePartValueDate(l: Localiser): string {
  return l.format("exchange-part-value-date");
}

/** amount */
export function exchangePartWhole(l: Localiser): string {
  return l.format("exchange-part-whole");
}

/** largest amount */
export function exchangePartWholeLargest(l: Localiser): string {
  return l.format("exchange-part-whole-largest");
}

/** smallest amount */
export function exchangePartWholeSmallest(l: Localiser): string {
  return l.format("exchange-part-whole-smallest");
}

/** “{ $code }” is not a currency. Use a code such as EUR or XOF. */
export function exchangeReasonCurrency(l: Localiser, args: { code: string }): string {
  return l.format("exchange-reason-currency", args);
}

/** “{ $value }” in the field “{ $field }” is not a date. Write 2019, 2019-03 or 2019-03-07. */
export function exchangeReasonDate(l: Localiser, args: { value: string; field: string }): string {
  return l.format("exchange-reason-date", args);
}

/** The cell holds a formula. Put its value in its place. */
export function exchangeReasonFormula(l: Localiser): string {
  return l.format("exchange-reason-formula");
}

/** The cell stands under no column of the head. Put texts that have commas in them between quotation marks, or give the column a name. */
export function exchangeReasonHeadless(l: Localiser): string {
  return l.format("exchange-reason-headless");
}

/** “{ $value }” is not a kind of record. Use { $kinds }. */
export function exchangeReasonKind(l: Localiser, args: { value: string; kinds: string }): string {
  return l.format("exchange-reason-kind", args);
}

/** Each line has to be one JSON object: it begins with a brace and ends with one. */
export function exchangeReasonNotObject(l: Localiser): string {
  return l.format("exchange-reason-not-object");
}

/** “{ $value }” in the field “{ $field }” is not a whole number. */
export function exchangeReasonNumber(l: Localiser, args: { value: string; field: string }): string {
  return l.format("exchange-reason-number", args);
}

/** The record of that name is private on this device; nothing from outside changes it. */
export function exchangeReasonPrivate(l: Localiser): string {
  return l.format("exchange-reason-private");
}

/** The field “{ $field }” names “{ $reference }”, which is neither in the catalogue nor in the file. */
export function exchangeReasonReference(l: Localiser, args: { field: string; reference: string }): string {
  return l.format("exchange-reason-reference", args);
}

/** The line asks to stay private, but the record of that name is shared already. Give the line another short name. */
export function exchangeReasonShared(l: Localiser): string {
  return l.format("exchange-reason-shared");
}

/** “{ $value }” is not a known code for the field “{ $field }”. */
export function exchangeReasonTerm(l: Localiser, args: { value: string; field: string }): string {
  return l.format("exchange-reason-term", args);
}

/** The field “{ $field }” holds more than a record can keep. */
export function exchangeReasonTooLong(l: Localiser, args: { field: string }): string {
  return l.format("exchange-reason-too-long", args);
}

/** The same record stands in line { $line } already. */
export function exchangeReasonTwice(l: Localiser, args: { line: string }): string {
  return l.format("exchange-reason-twice", args);
}

/** “{ $field }”: { $message } */
export function exchangeReasonWrong(l: Localiser, args: { field: string; message: string }): string {
  return l.format("exchange-reason-wrong", args);
}

/** Line { $line } is not UTF-8. Save the file as UTF-8; in a spreadsheet program choose “CSV UTF-8”. */
export function exchangeRefusedBytes(l: Localiser, args: { line: string }): string {
  return l.format("exchange-refused-bytes", args);
}

/** Its table has the column “{ $column }” twice. */
export function exchangeRefusedColumnTwice(l: Localiser, args: { column: string }): string {
  return l.format("exchange-refused-column-twice", args);
}

/** Line { $line } is not well-formed CSV. */
export function exchangeRefusedCsv(l: Localiser, args: { line: string }): string {
  return l.format("exchange-refused-csv", args);
}

/** It ends in line { $line }, before its end: part of it is missing. */
export function exchangeRefusedCut(l: Localiser, args: { line: string }): string {
  return l.format("exchange-refused-cut", args);
}

/** The elements in line { $line } are nested too deeply. */
export function exchangeRefusedDeep(l: Localiser, args: { line: string }): string {
  return l.format("exchange-refused-deep", args);
}

/** Its cells are separated by “{ $delimiter }”. Separate them by commas, semicolons or tabs. */
export function exchangeRefusedDelimiter(l: Localiser, args: { delimiter: string }): string {
  return l.format("exchange-refused-delimiter", args);
}

/** Line { $line } declares a document type, which is not accepted for safety. */
export function exchangeRefusedDocumentType(l: Localiser, args: { line: string }): string {
  return l.format("exchange-refused-document-type", args);
}

/** There is nothing in it. */
export function exchangeRefusedEmpty(l: Localiser): string {
  return l.format("exchange-refused-empty");
}

/** It is written in { $name }; UTF-8 is needed. */
export function exchangeRefusedEncoding(l: Localiser, args: { name: string }): string {
  return l.format("exchange-refused-encoding", args);
}

/** Line { $line } uses the entity “{ $name }”, which XML does not define. */
export function exchangeRefusedEntity(l: Localiser, args: { line: string; name: string }): string {
  return l.format("exchange-refused-entity", args);
}

/** Line { $line } begins something longer than any real record. */
export function exchangeRefusedLong(l: Localiser, args: { line: string }): string {
  return l.format("exchange-refused-long", args);
}

/** It has more than a million records. Take it in in parts. */
export function exchangeRefusedMany(l: Localiser): string {
  return l.format("exchange-refused-many");
}

/** The map names the column “{ $column }”, which the head in line { $line } does not have. */
export function exchangeRefusedMapColumn(l: Localiser, args: { column: string; line: string }): string {
  return l.format("exchange-refused-map-column", args);
}

/** The map names the field “{ $field }”, which a record of its kind does not have. */
export function exchangeRefusedMapField(l: Localiser, args: { field: string }): string {
  return l.format("exchange-refused-map-field", args);
}

/** The workbook has no sheet “{ $sheet }”. */
export function exchangeRefusedMapSheet(l: Localiser, args: { sheet: string }): string {
  return l.format("exchange-refused-map-sheet", args);
}

/** Its table has no column “{ $column }”. */
export function exchangeRefusedNoColumn(l: Localiser, args: { column: string }): string {
  return l.format("exchange-refused-no-column", args);
}

/** It is not a file of IATI activities: it begins with “{ $name }”. */
export function exchangeRefusedNotIati(l: Localiser, args: { name: string }): string {
  return l.format("exchange-refused-not-iati", args);
}

/** Its version of IATI is “{ $version }”; 2.01, 2.02 and 2.03 are read. */
export function exchangeRefusedVersion(l: Localiser, args: { version: string }): string {
  return l.format("exchange-refused-version", args);
}

/** It is not a workbook, or it is damaged. */
export function exchangeRefusedWorkbook(l: Localiser): string {
  return l.format("exchange-refused-workbook");
}

/** The workbook holds more than can be taken in. */
export function exchangeRefusedWorkbookLarge(l: Localiser): string {
  return l.format("exchange-refused-workbook-large");
}

/** Line { $line } is not well-formed XML. */
export function exchangeRefusedXml(l: Localiser, args: { line: string }): string {
  return l.format("exchange-refused-xml", args);
}

/** “{ $address }” is not an address on the web. It is kept and given back on export. */
export function exchangeRemarkAddress(l: Localiser, args: { address: string }): string {
  return l.format("exchange-remark-address", args);
}

/** It has several budgets. They are kept, and not added up. */
export function exchangeRemarkBudgets(l: Localiser): string {
  return l.format("exchange-remark-budgets");
}

/** “{ $code }” in the element “{ $element }” is not a known code. It is kept and given back on export. */
export function exchangeRemarkCode(l: Localiser, args: { code: string; element: string }): string {
  return l.format("exchange-remark-code", args);
}

/** The column “{ $column }” is not known and was passed over. */
export function exchangeRemarkColumn(l: Localiser, args: { column: string }): string {
  return l.format("exchange-remark-column", args);
}

/** The column “{ $column }” is left out: no field was chosen for it. */
export function exchangeRemarkColumnLeftOut(l: Localiser, args: { column: string }): string {
  return l.format("exchange-remark-column-left-out", args);
}

/** The field “{ $field }” names “{ $reference }”, which is not taken in for everybody to see. It comes without that. */
export function exchangeRemarkForgotten(l: Localiser, args: { field: string; reference: string }): string {
  return l.format("exchange-remark-forgotten", args);
}

/** Before it can be published, this has to be added: { $fields }. */
export function exchangeRemarkLacks(l: Localiser, args: { fields: string }): string {
  return l.format("exchange-remark-lacks", args);
}

/** The language “{ $lang }” is not known. Its text is kept and given back on export. */
export function exchangeRemarkLanguage(l: Localiser, args: { lang: string }): string {
  return l.format("exchange-remark-language", args);
}

/** If it is shared, it comes in with the standing “{ $standing }”, as the file says. */
export function exchangeRemarkNeedStanding(l: Localiser, args: { standing: string }): string {
  return l.format("exchange-remark-need-standing", args);
}

/** The budget of { $amount } is below nothing. It is kept and given back on export. */
export function exchangeRemarkNegative(l: Localiser, args: { amount: string }): string {
  return l.format("exchange-remark-negative", args);
}

/** The place “{ $code }” is not known. It is kept and given back on export. */
export function exchangeRemarkPlace(l: Localiser, args: { code: string }): string {
  return l.format("exchange-remark-place", args);
}

/** It stays private on this device. */
export function exchangeRemarkPrivate(l: Localiser): string {
  return l.format("exchange-remark-private");
}

/** “{ $share }” is not a share from 0 to 100. It is kept and given back on export. */
export function exchangeRemarkShare(l: Localiser, args: { share: string }): string {
  return l.format("exchange-remark-share", args);
}

/** The shares of the places add up to { $sum }, not to 100. They are kept as they stand. */
export function exchangeRemarkSharesRecipient(l: Localiser, args: { sum: string }): string {
  return l.format("exchange-remark-shares-recipient", args);
}

/** The shares of the sectors add up to { $sum }, not to 100. They are kept as they stand. */
export function exchangeRemarkSharesSector(l: Localiser, args: { sum: string }): string {
  return l.format("exchange-remark-shares-sector", args);
}

/** It comes in with the standing “{ $standing }”, as the file says. */
export function exchangeRemarkStanding(l: Localiser, args: { standing: string }): string {
  return l.format("exchange-remark-standing", args);
}

/** The status “{ $code }” has no counterpart. It is kept and given back on export. */
export function exchangeRemarkStatus(l: Localiser, args: { code: string }): string {
  return l.format("exchange-remark-status", args);
}

/** It was withdrawn here. Taking it in brings it back. */
export function exchangeRemarkWithdrawn(l: Localiser): string {
  return l.format("exchange-remark-withdrawn");
}

/** Provenance */
export function exchangeSheetProvenance(l: Localiser): string {
  return l.format("exchange-sheet-provenance");
}

/** Changed */
export function exchangeVerdictChanged(l: Localiser): string {
  return l.format("exchange-verdict-changed");
}

/** New */
export function exchangeVerdictNew(l: Localiser): string {
  return l.format("exchange-verdict-new");
}

/** Rejected */
export function exchangeVerdictRejected(l: Localiser): string {
  return l.format("exchange-verdict-rejected");
}

/** Same */
export function exchangeVerdictSame(l: Localiser): string {
  return l.format("exchange-verdict-same");
}
