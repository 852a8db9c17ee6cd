// Written by `cargo xtask gen`. Do not edit.
import type { Localiser } from "../../l10n/localiser";

/** Amounts as announced, not added up */
export function flowsAmounts(l: Localiser): string {
  return l.format("flows-amounts");
}

/** List the amounts that are stated */
export function flowsAmountsShow(l: Localiser): string {
  return l.format("flows-amounts-show");
}

/** Flows end in */
export function flowsEnd(l: Localiser): string {
  return l.format("flows-end");
}

/** Places */
export function flowsEndPlaces(l: Localiser): string {
  return l.format("flows-end-places");
}

/** Themes */
export function flowsEndThemes(l: Localiser): string {
  return l.format("flows-end-themes");
}

/** From */
export function flowsFrom(l: Localiser): string {
  return l.format("flows-from");
}

/** Who pays for work in the field, who carries it out, and where or on what. */
export function flowsIntro(l: Localiser): string {
  return l.format("flows-intro");
}

/** { $from } to { $to }: { $initiatives } */
export function flowsLink(l: Localiser, args: { from: string; to: string; initiatives: string }): string {
  return l.format("flows-link", args);
}

/** { $name }: { $initiatives } */
export function flowsNode(l: Localiser, args: { name: string; initiatives: string }): string {
  return l.format("flows-node", args);
}

/** No initiative fits these filters. */
export function flowsNone(l: Localiser): string {
  return l.format("flows-none");
}

/**
 * ```
 * { $count ->
 *     [one] { $count } other
 *    *[other] { $count } others
 * }
 * ```
 */
export function flowsOthers(l: Localiser, args: { count: number }): string {
  return l.format("flows-others", args);
}

/** A flow is as wide as the number of initiatives in it; one with several donors, implementers or places counts in each of their flows. */
export function flowsSummary(l: Localiser): string {
  return l.format("flows-summary");
}

/** Flows */
export function flowsTitle(l: Localiser): string {
  return l.format("flows-title");
}

/** To */
export function flowsTo(l: Localiser): string {
  return l.format("flows-to");
}

/** From donors through implementers to places */
export function flowsToPlaces(l: Localiser): string {
  return l.format("flows-to-places");
}

/** From donors through implementers to themes */
export function flowsToThemes(l: Localiser): string {
  return l.format("flows-to-themes");
}

/**
 * ```
 * { $count ->
 *     [one] { $count } initiative in all.
 *    *[other] { $count } initiatives in all.
 * }
 * ```
 */
export function flowsTotal(l: Localiser, args: { count: number }): string {
  return l.format("flows-total", args);
}
