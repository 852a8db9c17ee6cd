// Written by `cargo xtask gen`. Do not edit.
import type { Localiser } from "../../l10n/localiser";

/** Show the most active organisations */
export function networkAll(l: Localiser): string {
  return l.format("network-all");
}

/** { $name } and those it works with */
export function networkAround(l: Localiser, args: { name: string }): string {
  return l.format("network-around", args);
}

/** Who works with whom: organisations that take part in the same initiatives. */
export function networkIntro(l: Localiser): string {
  return l.format("network-intro");
}

/**
 * ```
 * { $count ->
 *     [one] { $count } more organisation works with others and is not shown.
 *    *[other] { $count } more organisations work with others and are not shown.
 * }
 * ```
 */
export function networkLeftOut(l: Localiser, args: { count: number }): string {
  return l.format("network-left-out", args);
}

/** The most active organisations and what they share */
export function networkMost(l: Localiser): string {
  return l.format("network-most");
}

/** { $name }, { $part }: { $initiatives }, { $partners } */
export function networkNode(l: Localiser, args: { name: string; part: string; initiatives: string; partners: string }): string {
  return l.format("network-node", args);
}

/** No organisations share an initiative here. */
export function networkNone(l: Localiser): string {
  return l.format("network-none");
}

/** Network of one organisation */
export function networkOf(l: Localiser): string {
  return l.format("network-of");
}

/** Partner on the spot */
export function networkPartnerLocal(l: Localiser): string {
  return l.format("network-partner-local");
}

/**
 * ```
 * { $count ->
 *     [one] { $count } partner
 *    *[other] { $count } partners
 * }
 * ```
 */
export function networkPartners(l: Localiser, args: { count: number }): string {
  return l.format("network-partners", args);
}

/** Shared initiatives */
export function networkShared(l: Localiser): string {
  return l.format("network-shared");
}

/** A mark is as large as the number of initiatives; a line joins two organisations that share at least one, and is wider the more they share. Circle: donor. Square: implementer. Triangle: partner on the spot. The shape stands for the part that is played most often. */
export function networkSummary(l: Localiser): string {
  return l.format("network-summary");
}

/** Network */
export function networkTitle(l: Localiser): string {
  return l.format("network-title");
}

/** With */
export function networkWith(l: Localiser): string {
  return l.format("network-with");
}
