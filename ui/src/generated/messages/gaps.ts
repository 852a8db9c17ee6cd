// Written by `cargo xtask gen`. Do not edit.
import type { Localiser } from "../../l10n/localiser";

/** { $place }, { $topic }. Running: { $running }. Needs: { $needs }. Over: { $past }. Status not stated: { $unknown }. Open programmes: { $open }. Further programmes: { $further }. */
export function gapsCell(l: Localiser, args: { place: string; topic: string; needs: number; running: number; past: number; unknown: number; open: number; further: number }): string {
  return l.format("gaps-cell", args);
}

/** Further programmes */
export function gapsFurther(l: Localiser): string {
  return l.format("gaps-further");
}

/** Further programmes are between two calls, not open yet, without a stated window, or for individuals only. */
export function gapsFurtherHint(l: Localiser): string {
  return l.format("gaps-further-hint");
}

/** A need, and nothing runs */
export function gapsGap(l: Localiser): string {
  return l.format("gaps-gap");
}

/** Initiatives that run or are planned, by topic and place. A triangle stands for needs that are stated. A cell leads to what stands behind its number. */
export function gapsIntro(l: Localiser): string {
  return l.format("gaps-intro");
}

/** Arrow keys move through the cells, Enter opens one. */
export function gapsKeys(l: Localiser): string {
  return l.format("gaps-keys");
}

/** Need stated */
export function gapsNeed(l: Localiser): string {
  return l.format("gaps-need");
}

/** Needs */
export function gapsNeeds(l: Localiser): string {
  return l.format("gaps-needs");
}

/** Nothing known */
export function gapsNone(l: Localiser): string {
  return l.format("gaps-none");
}

/** Remark */
export function gapsNote(l: Localiser): string {
  return l.format("gaps-note");
}

/** Nothing is known here: no need, no initiative. */
export function gapsNothing(l: Localiser): string {
  return l.format("gaps-nothing");
}

/** Open programmes */
export function gapsOpen(l: Localiser): string {
  return l.format("gaps-open");
}

/** Possible overlap: two that run have no organisation in common */
export function gapsOverlap(l: Localiser): string {
  return l.format("gaps-overlap");
}

/** Over */
export function gapsPast(l: Localiser): string {
  return l.format("gaps-past");
}

/** Pictures of the catalogue */
export function gapsPictures(l: Localiser): string {
  return l.format("gaps-pictures");
}

/** Place */
export function gapsPlace(l: Localiser): string {
  return l.format("gaps-place");
}

/** Region */
export function gapsRegion(l: Localiser): string {
  return l.format("gaps-region");
}

/** Rows */
export function gapsRows(l: Localiser): string {
  return l.format("gaps-rows");
}

/** Countries */
export function gapsRowsCountries(l: Localiser): string {
  return l.format("gaps-rows-countries");
}

/** Regions */
export function gapsRowsRegions(l: Localiser): string {
  return l.format("gaps-rows-regions");
}

/** Running */
export function gapsRunning(l: Localiser): string {
  return l.format("gaps-running");
}

/** Gaps and overlaps */
export function gapsTitle(l: Localiser): string {
  return l.format("gaps-title");
}

/** Gaps and overlaps: { $place } */
export function gapsTitleOf(l: Localiser, args: { place: string }): string {
  return l.format("gaps-title-of", args);
}

/** Topic */
export function gapsTopic(l: Localiser): string {
  return l.format("gaps-topic");
}

/** Status not stated */
export function gapsUnknown(l: Localiser): string {
  return l.format("gaps-unknown");
}

/** A need; whether anything runs is not stated */
export function gapsUnsure(l: Localiser): string {
  return l.format("gaps-unsure");
}

/** { $place }, as a whole */
export function gapsWhole(l: Localiser, args: { place: string }): string {
  return l.format("gaps-whole", args);
}
