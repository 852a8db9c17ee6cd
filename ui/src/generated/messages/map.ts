// Written by `cargo xtask gen`. Do not edit.
import type { Localiser } from "../../l10n/localiser";

/** Needs */
export function mapColumnNeeds(l: Localiser): string {
  return l.format("map-column-needs");
}

/** Open programmes */
export function mapColumnOpen(l: Localiser): string {
  return l.format("map-column-open");
}

/** Completed */
export function mapColumnPast(l: Localiser): string {
  return l.format("map-column-past");
}

/** Running or planned */
export function mapColumnRunning(l: Localiser): string {
  return l.format("map-column-running");
}

/** The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance by the United Nations. */
export function mapDisclaimer(l: Localiser): string {
  return l.format("map-disclaimer");
}

/** What runs, what is needed and what is on offer, country by country. */
export function mapIntro(l: Localiser): string {
  return l.format("map-intro");
}

/** No data joined */
export function mapLegendBlank(l: Localiser): string {
  return l.format("map-legend-blank");
}

/** Need stated, nothing runs */
export function mapLegendGap(l: Localiser): string {
  return l.format("map-legend-gap");
}

/** None */
export function mapLegendNone(l: Localiser): string {
  return l.format("map-legend-none");
}

/** Small States and territories */
export function mapLegendSmall(l: Localiser): string {
  return l.format("map-legend-small");
}

/** Boundary not finally determined */
export function mapLegendUndetermined(l: Localiser): string {
  return l.format("map-legend-undetermined");
}

/** { $place }: { $initiatives } ({ $running }), { $needs }, { $open } */
export function mapMark(l: Localiser, args: { place: string; initiatives: string; running: string; needs: string; open: string }): string {
  return l.format("map-mark", args);
}

/** Not on the map */
export function mapNotDrawn(l: Localiser): string {
  return l.format("map-not-drawn");
}

/** The dashed line in Jammu and Kashmir represents approximately the Line of Control agreed upon by India and Pakistan. The final status of Jammu and Kashmir has not yet been agreed upon by the parties. */
export function mapNoteKashmir(l: Localiser): string {
  return l.format("map-note-kashmir");
}

/** A dispute exists between the Governments of Argentina and the United Kingdom of Great Britain and Northern Ireland concerning sovereignty over the Falkland Islands (Malvinas). */
export function mapNoteMalvinas(l: Localiser): string {
  return l.format("map-note-malvinas");
}

/** The final boundary between the Sudan and South Sudan has not yet been determined. The final status of the Abyei area is not yet determined. */
export function mapNoteSudan(l: Localiser): string {
  return l.format("map-note-sudan");
}

/**
 * ```
 * { $count ->
 *     [one] { $count } open programme
 *    *[other] { $count } open programmes
 * }
 * ```
 */
export function mapOpen(l: Localiser, args: { count: number }): string {
  return l.format("map-open", args);
}

/** Part of the world */
export function mapPart(l: Localiser): string {
  return l.format("map-part");
}

/** Named as a region or the whole world */
export function mapRegions(l: Localiser): string {
  return l.format("map-regions");
}

/**
 * ```
 * { $count ->
 *     [one] { $count } running or planned
 *    *[other] { $count } running or planned
 * }
 * ```
 */
export function mapRunning(l: Localiser, args: { count: number }): string {
  return l.format("map-running", args);
}

/** Colour by */
export function mapShow(l: Localiser): string {
  return l.format("map-show");
}

/** Initiatives by country */
export function mapShowInitiatives(l: Localiser): string {
  return l.format("map-show-initiatives");
}

/** Needs stated by country */
export function mapShowNeeds(l: Localiser): string {
  return l.format("map-show-needs");
}

/** Open programmes by country */
export function mapShowOpen(l: Localiser): string {
  return l.format("map-show-open");
}

/** Shapes: { $source }. Equal Earth projection. */
export function mapSource(l: Localiser, args: { source: string }): string {
  return l.format("map-source", args);
}

/** A country counts what names it. What names a region or the whole world is listed below and spread over no country. */
export function mapSummary(l: Localiser): string {
  return l.format("map-summary");
}

/** Initiatives that ran in { $year }. Needs and programmes have no year. What names a region or the whole world is listed below. */
export function mapSummaryYear(l: Localiser, args: { year: string }): string {
  return l.format("map-summary-year", args);
}

/** Map */
export function mapTitle(l: Localiser): string {
  return l.format("map-title");
}
