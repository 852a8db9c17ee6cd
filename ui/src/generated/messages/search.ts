// Written by `cargo xtask gen`. Do not edit.
import type { Localiser } from "../../l10n/localiser";

/** Kind */
export function searchFacetKind(l: Localiser): string {
  return l.format("search-facet-kind");
}

/** Language */
export function searchFacetLanguage(l: Localiser): string {
  return l.format("search-facet-language");
}

/** Delivery mode */
export function searchFacetMode(l: Localiser): string {
  return l.format("search-facet-mode");
}

/** Organisation */
export function searchFacetOrganisation(l: Localiser): string {
  return l.format("search-facet-organisation");
}

/** Place */
export function searchFacetPlace(l: Localiser): string {
  return l.format("search-facet-place");
}

/** Status */
export function searchFacetStatus(l: Localiser): string {
  return l.format("search-facet-status");
}

/** Theme */
export function searchFacetTheme(l: Localiser): string {
  return l.format("search-facet-theme");
}

/** Topic */
export function searchFacetTopic(l: Localiser): string {
  return l.format("search-facet-topic");
}

/** Year */
export function searchFacetYear(l: Localiser): string {
  return l.format("search-facet-year");
}

/** Speaks of: { $concept } */
export function searchWhyConcept(l: Localiser, args: { concept: string }): string {
  return l.format("search-why-concept", args);
}

/** Language: { $language } */
export function searchWhyLanguage(l: Localiser, args: { language: string }): string {
  return l.format("search-why-language", args);
}

/** Delivery mode: { $mode } */
export function searchWhyMode(l: Localiser, args: { mode: string }): string {
  return l.format("search-why-mode", args);
}

/** Name of an organisation */
export function searchWhyOrganisation(l: Localiser): string {
  return l.format("search-why-organisation");
}

/** Place: { $place } */
export function searchWhyPlace(l: Localiser, args: { place: string }): string {
  return l.format("search-why-place", args);
}

/** Covers the region: { $place } */
export function searchWhyPlaceCovered(l: Localiser, args: { place: string }): string {
  return l.format("search-why-place-covered", args);
}

/** In a country of: { $place } */
export function searchWhyPlaceWithin(l: Localiser, args: { place: string }): string {
  return l.format("search-why-place-within", args);
}

/** Filed under: { $concept } */
export function searchWhySubject(l: Localiser, args: { concept: string }): string {
  return l.format("search-why-subject", args);
}

/** In the text */
export function searchWhySummary(l: Localiser): string {
  return l.format("search-why-summary");
}

/** In the text in this language: { $language } */
export function searchWhyTextLanguage(l: Localiser, args: { language: string }): string {
  return l.format("search-why-text-language", args);
}

/** On the theme: { $theme } */
export function searchWhyTheme(l: Localiser, args: { theme: string }): string {
  return l.format("search-why-theme", args);
}

/** In the title or name */
export function searchWhyTitle(l: Localiser): string {
  return l.format("search-why-title");
}

/** Year: { $year } */
export function searchWhyYear(l: Localiser, args: { year: string }): string {
  return l.format("search-why-year", args);
}
