// Written by `cargo xtask gen`. Do not edit.
import type { Localiser } from "../../l10n/localiser";

/** Compare */
export function compareAction(l: Localiser): string {
  return l.format("compare-action");
}

/** Two to four records side by side, with what differs marked */
export function compareCliAbout(l: Localiser): string {
  return l.format("compare-cli-about");
}

/** { $mark } the records differ in this field */
export function compareCliDiffers(l: Localiser, args: { mark: string }): string {
  return l.format("compare-cli-differs", args);
}

/** Differs */
export function compareDiffers(l: Localiser): string {
  return l.format("compare-differs");
}

/** Add a record */
export function compareFind(l: Localiser): string {
  return l.format("compare-find");
}

/** No record was found. */
export function compareFindNone(l: Localiser): string {
  return l.format("compare-find-none");
}

/** Type words in any language. */
export function compareFindType(l: Localiser): string {
  return l.format("compare-find-type");
}

/** A word marks each field in which the records differ; the order of values means nothing. */
export function compareIntro(l: Localiser): string {
  return l.format("compare-intro");
}

/** No such field */
export function compareNoField(l: Localiser): string {
  return l.format("compare-no-field");
}

/** Two to four records stand side by side. Find the first one here, or open a record and choose Compare among its actions. */
export function compareNone(l: Localiser): string {
  return l.format("compare-none");
}

/** One record is chosen. Find another one here, or open it and choose Compare among its actions. */
export function compareOne(l: Localiser): string {
  return l.format("compare-one");
}

/** Show only fields that differ */
export function compareOnly(l: Localiser): string {
  return l.format("compare-only");
}

/** Take “{ $name }” away */
export function compareRemove(l: Localiser, args: { name: string }): string {
  return l.format("compare-remove", args);
}

/** The records differ in no field. */
export function compareSame(l: Localiser): string {
  return l.format("compare-same");
}

/** Fields of the records side by side */
export function compareTable(l: Localiser): string {
  return l.format("compare-table");
}

/** Compare records */
export function compareTitle(l: Localiser): string {
  return l.format("compare-title");
}
