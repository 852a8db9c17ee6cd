// Written by `cargo xtask gen`. Do not edit.
import type { Localiser } from "../../l10n/localiser";

/** Show as picture */
export function figureAsPicture(l: Localiser): string {
  return l.format("figure-as-picture");
}

/** Show as table */
export function figureAsTable(l: Localiser): string {
  return l.format("figure-as-table");
}

/** Save the figure */
export function figureDownload(l: Localiser): string {
  return l.format("figure-download");
}

/** Table (CSV) */
export function figureFormatCsv(l: Localiser): string {
  return l.format("figure-format-csv");
}

/** Image (PNG) */
export function figureFormatPng(l: Localiser): string {
  return l.format("figure-format-png");
}

/** Drawing (SVG) */
export function figureFormatSvg(l: Localiser): string {
  return l.format("figure-format-svg");
}

/** Saved as { $file }. */
export function figureSaved(l: Localiser, args: { file: string }): string {
  return l.format("figure-saved", args);
}

/** No file was chosen. Nothing was written. */
export function figureSavedNone(l: Localiser): string {
  return l.format("figure-saved-none");
}

/** Choosing or writing the file… */
export function figureSaving(l: Localiser): string {
  return l.format("figure-saving");
}

/** Source: the catalogue of { -brand-name }. */
export function figureSource(l: Localiser): string {
  return l.format("figure-source");
}
