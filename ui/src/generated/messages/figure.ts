// Written by `cargo xtask gen`. Do not edit.
import type { Localiser } from "../../l10n/localiser";

/** The whole world */
export function figureAllPlaces(l: Localiser): string {
  return l.format("figure-all-places");
}

/** Any status */
export function figureAllStatuses(l: Localiser): string {
  return l.format("figure-all-statuses");
}

/** All themes */
export function figureAllThemes(l: Localiser): string {
  return l.format("figure-all-themes");
}

/** All years */
export function figureAllYears(l: Localiser): string {
  return l.format("figure-all-years");
}

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

/** What is shown */
export function figureFilters(l: Localiser): string {
  return l.format("figure-filters");
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

/** Point at a mark, or move with the arrow keys; Enter opens what it stands for. */
export function figureOpen(l: Localiser): string {
  return l.format("figure-open");
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
