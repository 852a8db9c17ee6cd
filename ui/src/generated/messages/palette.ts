// Written by `cargo xtask gen`. Do not edit.
import type { Localiser } from "../../l10n/localiser";

/** Actions */
export function paletteActions(l: Localiser): string {
  return l.format("palette-actions");
}

/** Appearance: { $appearance } */
export function paletteAppearance(l: Localiser, args: { appearance: string }): string {
  return l.format("palette-appearance", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } entry
 *    *[other] { $count } entries
 * }
 * ```
 */
export function paletteCount(l: Localiser, args: { count: number }): string {
  return l.format("palette-count", args);
}

/** Show the whole catalogue */
export function paletteEverything(l: Localiser): string {
  return l.format("palette-everything");
}

/** Go to a screen, place, organisation, record or search */
export function paletteField(l: Localiser): string {
  return l.format("palette-field");
}

/** Change the language to { $language } */
export function paletteLanguage(l: Localiser, args: { language: string }): string {
  return l.format("palette-language", args);
}

/** New initiative */
export function paletteNewInitiative(l: Localiser): string {
  return l.format("palette-new-initiative");
}

/** New need */
export function paletteNewNeed(l: Localiser): string {
  return l.format("palette-new-need");
}

/** New organisation */
export function paletteNewOrganisation(l: Localiser): string {
  return l.format("palette-new-organisation");
}

/** New programme */
export function paletteNewProgramme(l: Localiser): string {
  return l.format("palette-new-programme");
}

/** New resource */
export function paletteNewResource(l: Localiser): string {
  return l.format("palette-new-resource");
}

/** Place, organisation, record, action */
export function palettePlaceholder(l: Localiser): string {
  return l.format("palette-placeholder");
}

/** Records */
export function paletteRecords(l: Localiser): string {
  return l.format("palette-records");
}

/** Search for “{ $words }” */
export function paletteSearchFor(l: Localiser, args: { words: string }): string {
  return l.format("palette-search-for", args);
}
