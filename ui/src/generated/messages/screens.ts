// Written by `cargo xtask gen`. Do not edit.
import type { Localiser } from "../../l10n/localiser";

/** also: { $term } */
export function screensChipAlso(l: Localiser, args: { term: string }): string {
  return l.format("screens-chip-also", args);
}

/** Remove the filter: { $filter } */
export function screensChipRemove(l: Localiser, args: { filter: string }): string {
  return l.format("screens-chip-remove", args);
}

/** Search without: { $term } */
export function screensChipSwitchOff(l: Localiser, args: { term: string }): string {
  return l.format("screens-chip-switch-off", args);
}

/** Search again with: { $term } */
export function screensChipSwitchOn(l: Localiser, args: { term: string }): string {
  return l.format("screens-chip-switch-on", args);
}

/** Clear all */
export function screensChipsClear(l: Localiser): string {
  return l.format("screens-chips-clear");
}

/** Filters in force */
export function screensChipsLabel(l: Localiser): string {
  return l.format("screens-chips-label");
}

/** Citation */
export function screensCitation(l: Localiser): string {
  return l.format("screens-citation");
}

/** Confidence */
export function screensConfidence(l: Localiser): string {
  return l.format("screens-confidence");
}

/** Last confirmed */
export function screensConfirmed(l: Localiser): string {
  return l.format("screens-confirmed");
}

/** Copy citation */
export function screensCopyCitation(l: Localiser): string {
  return l.format("screens-copy-citation");
}

/** Copy link */
export function screensCopyLink(l: Localiser): string {
  return l.format("screens-copy-link");
}

/** No country */
export function screensCountryClear(l: Localiser): string {
  return l.format("screens-country-clear");
}

/** No country of this name */
export function screensCountryNone(l: Localiser): string {
  return l.format("screens-country-none");
}

/** Type a name */
export function screensCountryPlaceholder(l: Localiser): string {
  return l.format("screens-country-placeholder");
}

/** Show the countries */
export function screensCountryShow(l: Localiser): string {
  return l.format("screens-country-show");
}

/** Machine draft; nobody has reviewed it. */
export function screensDraftNote(l: Localiser): string {
  return l.format("screens-draft-note");
}

/** Read the original ({ $language }) */
export function screensDraftOriginal(l: Localiser, args: { language: string }): string {
  return l.format("screens-draft-original", args);
}

/** Edit */
export function screensEdit(l: Localiser): string {
  return l.format("screens-edit");
}

/** Export */
export function screensExport(l: Localiser): string {
  return l.format("screens-export");
}

/** Hide what is in: { $value } */
export function screensFacetClose(l: Localiser, args: { value: string }): string {
  return l.format("screens-facet-close", args);
}

/** Find in: { $facet } */
export function screensFacetFind(l: Localiser, args: { facet: string }): string {
  return l.format("screens-facet-find", args);
}

/**
 * ```
 * { $count ->
 *     [one] { $count } of this name
 *    *[other] { $count } of this name
 * }
 * ```
 */
export function screensFacetFound(l: Localiser, args: { count: number }): string {
  return l.format("screens-facet-found", args);
}

/** None of this name */
export function screensFacetNone(l: Localiser): string {
  return l.format("screens-facet-none");
}

/** Show what is in: { $value } */
export function screensFacetOpen(l: Localiser, args: { value: string }): string {
  return l.format("screens-facet-open", args);
}

/**
 * ```
 * { $count ->
 *     [one] Show { $count }
 *    *[other] Show all { $count }
 * }
 * ```
 */
export function screensFacetShowAll(l: Localiser, args: { count: number }): string {
  return l.format("screens-facet-show-all", args);
}

/** Show fewer */
export function screensFacetShowFewer(l: Localiser): string {
  return l.format("screens-facet-show-fewer");
}

/** Years */
export function screensFacetYears(l: Localiser): string {
  return l.format("screens-facet-years");
}

/** From */
export function screensFacetYearsFrom(l: Localiser): string {
  return l.format("screens-facet-years-from");
}

/** To */
export function screensFacetYearsTo(l: Localiser): string {
  return l.format("screens-facet-years-to");
}

/** There is no text in your language. This is in { $language }. */
export function screensFallbackNote(l: Localiser, args: { language: string }): string {
  return l.format("screens-fallback-note", args);
}

/** Filters */
export function screensFilters(l: Localiser): string {
  return l.format("screens-filters");
}

/** Filters */
export function screensFiltersShow(l: Localiser): string {
  return l.format("screens-filters-show");
}

/** History */
export function screensHistory(l: Localiser): string {
  return l.format("screens-history");
}

/** removed */
export function screensHistoryRemoved(l: Localiser): string {
  return l.format("screens-history-removed");
}

/** Value */
export function screensHistoryValue(l: Localiser): string {
  return l.format("screens-history-value");
}

/**
 * ```
 * { $count ->
 *     [one] and { $count } more
 *    *[other] and { $count } more
 * }
 * ```
 */
export function screensMoreValues(l: Localiser, args: { count: number }): string {
  return l.format("screens-more-values", args);
}

/** Not confirmed by the implementer yet. It stands on the sources below. */
export function screensNeverConfirmed(l: Localiser): string {
  return l.format("screens-never-confirmed");
}

/** No summary stated */
export function screensNoSummary(l: Localiser): string {
  return l.format("screens-no-summary");
}

/** Editors’ notes */
export function screensNotes(l: Localiser): string {
  return l.format("screens-notes");
}

/** Look at your country’s page */
export function screensNothingBrowseCountry(l: Localiser): string {
  return l.format("screens-nothing-browse-country");
}

/** Look at places */
export function screensNothingBrowsePlaces(l: Localiser): string {
  return l.format("screens-nothing-browse-places");
}

/** Search for “{ $words }” */
export function screensNothingDidYouMean(l: Localiser, args: { words: string }): string {
  return l.format("screens-nothing-did-you-mean", args);
}

/** Show everything */
export function screensNothingEverything(l: Localiser): string {
  return l.format("screens-nothing-everything");
}

/** Try fewer or other words, in any language. */
export function screensNothingFewerWords(l: Localiser): string {
  return l.format("screens-nothing-fewer-words");
}

/** Nothing found */
export function screensNothingFound(l: Localiser): string {
  return l.format("screens-nothing-found");
}

/** Without the filter: { $filter } */
export function screensNothingRemove(l: Localiser, args: { filter: string }): string {
  return l.format("screens-nothing-remove", args);
}

/** Without any filter */
export function screensNothingWithoutFilters(l: Localiser): string {
  return l.format("screens-nothing-without-filters");
}

/** Choose a result to read it here. */
export function screensOpenHere(l: Localiser): string {
  return l.format("screens-open-here");
}

/** Arrow keys move through the results, Enter opens one. */
export function screensOpenHereHint(l: Localiser): string {
  return l.format("screens-open-here-hint");
}

/**
 * ```
 * { $count ->
 *     [one] { $count } place
 *    *[other] { $count } places
 * }
 * ```
 */
export function screensPlaceCount(l: Localiser, args: { count: number }): string {
  return l.format("screens-place-count", args);
}

/** Your country */
export function screensPlacesOwn(l: Localiser): string {
  return l.format("screens-places-own");
}

/** Print */
export function screensPrint(l: Localiser): string {
  return l.format("screens-print");
}

/** Where this comes from */
export function screensProvenance(l: Localiser): string {
  return l.format("screens-provenance");
}

/** Record ID */
export function screensRecordId(l: Localiser): string {
  return l.format("screens-record-id");
}

/** Open record */
export function screensRecordPane(l: Localiser): string {
  return l.format("screens-record-pane");
}

/** Recorded by */
export function screensRecorded(l: Localiser): string {
  return l.format("screens-recorded");
}

/** Related */
export function screensRelated(l: Localiser): string {
  return l.format("screens-related");
}

/** Nothing related found */
export function screensRelatedNone(l: Localiser): string {
  return l.format("screens-related-none");
}

/**
 * ```
 * { $count ->
 *     [one] { $count } result
 *    *[other] { $count } results
 * }
 * ```
 */
export function screensResultCount(l: Localiser, args: { count: number }): string {
  return l.format("screens-result-count", args);
}

/** Results */
export function screensResults(l: Localiser): string {
  return l.format("screens-results");
}

/** Search for “{ $words }” as it is spelt */
export function screensResultsAsSpelt(l: Localiser, args: { words: string }): string {
  return l.format("screens-results-as-spelt", args);
}

/** Back to the results */
export function screensResultsBack(l: Localiser): string {
  return l.format("screens-results-back");
}

/** Results for “{ $words }” */
export function screensResultsCorrected(l: Localiser, args: { words: string }): string {
  return l.format("screens-results-corrected", args);
}

/**
 * ```
 * { $count ->
 *     [one] Show { $count } result
 *    *[other] Show { $count } results
 * }
 * ```
 */
export function screensResultsShow(l: Localiser, args: { count: number }): string {
  return l.format("screens-results-show", args);
}

/** Search */
export function screensSearchTitle(l: Localiser): string {
  return l.format("screens-search-title");
}

/** { $words } – Search */
export function screensSearchTitleWords(l: Localiser, args: { words: string }): string {
  return l.format("screens-search-title-words", args);
}

/**
 * ```
 * { $count ->
 *     [one] Show { $count }
 *    *[other] Show all { $count }
 * }
 * ```
 */
export function screensShowAll(l: Localiser, args: { count: number }): string {
  return l.format("screens-show-all", args);
}

/** Order of the results */
export function screensSort(l: Localiser): string {
  return l.format("screens-sort");
}

/** Closing soonest */
export function screensSortClosing(l: Localiser): string {
  return l.format("screens-sort-closing");
}

/** Newest first */
export function screensSortNewest(l: Localiser): string {
  return l.format("screens-sort-newest");
}

/** Most relevant */
export function screensSortRelevance(l: Localiser): string {
  return l.format("screens-sort-relevance");
}

/** Source */
export function screensSource(l: Localiser): string {
  return l.format("screens-source");
}

/** named only, not read */
export function screensSourceNotRead(l: Localiser): string {
  return l.format("screens-source-not-read");
}

/** Published */
export function screensSourcePublished(l: Localiser): string {
  return l.format("screens-source-published");
}

/** Read */
export function screensSourceRead(l: Localiser): string {
  return l.format("screens-source-read");
}

/** No source stated */
export function screensSourcesNone(l: Localiser): string {
  return l.format("screens-sources-none");
}

/** older than its original */
export function screensStale(l: Localiser): string {
  return l.format("screens-stale");
}

/** All of these organisations together */
export function screensTogether(l: Localiser): string {
  return l.format("screens-together");
}

/** Language of the text */
export function screensVersions(l: Localiser): string {
  return l.format("screens-versions");
}

/** from { $year } */
export function screensYearFrom(l: Localiser, args: { year: string }): string {
  return l.format("screens-year-from", args);
}

/** to { $year } */
export function screensYearTo(l: Localiser, args: { year: string }): string {
  return l.format("screens-year-to", args);
}
