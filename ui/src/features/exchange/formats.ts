import type { FileFormat, Kind, ReportFormat } from "../../generated/api";
import {
  actionFormatBundle,
  actionFormatBundleHint,
  actionFormatCsv,
  actionFormatCsvHint,
  actionFormatHtml,
  actionFormatHtmlHint,
  actionFormatIati,
  actionFormatIatiHint,
  actionFormatJsonl,
  actionFormatJsonlHint,
  actionFormatPdf,
  actionFormatPdfHint,
  actionFormatXlsx,
  actionFormatXlsxHint,
} from "../../generated/messages";
import type { Localiser } from "../../l10n";

/** Records as data, as a report, or with every change to them for another machine. */
export type Format = FileFormat | ReportFormat | "bundle";

/** What a format is called, and when to take it. A format of the application that lacks an entry does not compile. */
export const FORMATS = {
  pdf: { label: actionFormatPdf, hint: actionFormatPdfHint },
  html: { label: actionFormatHtml, hint: actionFormatHtmlHint },
  csv: { label: actionFormatCsv, hint: actionFormatCsvHint },
  xlsx: { label: actionFormatXlsx, hint: actionFormatXlsxHint },
  iati: { label: actionFormatIati, hint: actionFormatIatiHint },
  jsonl: { label: actionFormatJsonl, hint: actionFormatJsonlHint },
  bundle: { label: actionFormatBundle, hint: actionFormatBundleHint },
} as const satisfies Record<Format, { label: (l10n: Localiser) => string; hint: (l10n: Localiser) => string }>;

/** The formats in the order in which they are offered. */
export const OFFERED = Object.keys(FORMATS) as Format[];

/** Whether a format is that of a report. */
export function isReport(format: Format): format is ReportFormat {
  return format === "pdf" || format === "html";
}

/** The kinds of records that travel in files, the most likely one first. */
export const KINDS: readonly Kind[] = ["initiative", "programme", "need", "organisation", "resource"];
