import type { FileFormat } from "../../generated/api";
import {
  actionFormatCsv,
  actionFormatCsvHint,
  actionFormatIati,
  actionFormatIatiHint,
  actionFormatJsonl,
  actionFormatJsonlHint,
  actionFormatXlsx,
  actionFormatXlsxHint,
} from "../../generated/messages";
import type { Localiser } from "../../l10n";

/** What a format is called, and when to take it. A format of the application that lacks an entry does not compile. */
export const FORMATS = {
  csv: { label: actionFormatCsv, hint: actionFormatCsvHint },
  xlsx: { label: actionFormatXlsx, hint: actionFormatXlsxHint },
  iati: { label: actionFormatIati, hint: actionFormatIatiHint },
  jsonl: { label: actionFormatJsonl, hint: actionFormatJsonlHint },
} as const satisfies Record<FileFormat, { label: (l10n: Localiser) => string; hint: (l10n: Localiser) => string }>;

/** The formats in the order in which they are offered. */
export const OFFERED = Object.keys(FORMATS) as FileFormat[];
