// Written by `cargo xtask gen`. Do not edit.
import type { Localiser } from "../../l10n/localiser";

/** Initiatives by theme */
export function screensByTheme(l: Localiser): string {
  return l.format("screens-by-theme");
}

/** No initiative names this place. */
export function screensByThemeNone(l: Localiser): string {
  return l.format("screens-by-theme-none");
}

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

/** Fact */
export function screensFact(l: Localiser): string {
  return l.format("screens-fact");
}

/** Facts */
export function screensFacts(l: Localiser): string {
  return l.format("screens-facts");
}

/** No fact is recorded. */
export function screensFactsNone(l: Localiser): string {
  return l.format("screens-facts-none");
}

/** There is no text in your language. This is in { $language }. */
export function screensFallbackNote(l: Localiser, args: { language: string }): string {
  return l.format("screens-fallback-note", args);
}

/**
 * ```
 * { $count ->
 *     [one] initiative
 *    *[other] initiatives
 * }, { $ongoing } ongoing
 * ```
 */
export function screensFigureInitiatives(l: Localiser, args: { count: number; ongoing: number }): string {
  return l.format("screens-figure-initiatives", args);
}

/**
 * ```
 * { $count ->
 *     [one] stated need
 *    *[other] stated needs
 * }
 * ```
 */
export function screensFigureNeeds(l: Localiser, args: { count: number }): string {
  return l.format("screens-figure-needs", args);
}

/**
 * ```
 * { $count ->
 *     [one] organisation active here
 *    *[other] organisations active here
 * }
 * ```
 */
export function screensFigureOrganisations(l: Localiser, args: { count: number }): string {
  return l.format("screens-figure-organisations", args);
}

/**
 * ```
 * { $count ->
 *     [one] programme open to it
 *    *[other] programmes open to it
 * }
 * ```
 */
export function screensFigureProgrammes(l: Localiser, args: { count: number }): string {
  return l.format("screens-figure-programmes", args);
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

/** Back to the record */
export function screensHistoryBack(l: Localiser): string {
  return l.format("screens-history-back");
}

/** Change */
export function screensHistoryChange(l: Localiser): string {
  return l.format("screens-history-change");
}

/** Field */
export function screensHistoryField(l: Localiser): string {
  return l.format("screens-history-field");
}

/**
 * ```
 * { $count ->
 *     [one] { $count } field written
 *    *[other] { $count } fields written
 * }
 * ```
 */
export function screensHistoryFields(l: Localiser, args: { count: number }): string {
  return l.format("screens-history-fields", args);
}

/** History of { $title } */
export function screensHistoryOf(l: Localiser, args: { title: string }): string {
  return l.format("screens-history-of", args);
}

/** removed */
export function screensHistoryRemoved(l: Localiser): string {
  return l.format("screens-history-removed");
}

/** Value */
export function screensHistoryValue(l: Localiser): string {
  return l.format("screens-history-value");
}

/** Initiatives */
export function screensInitiatives(l: Localiser): string {
  return l.format("screens-initiatives");
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

/** Organisation */
export function screensOrganisation(l: Localiser): string {
  return l.format("screens-organisation");
}

/** By place */
export function screensOrganisationByPlace(l: Localiser): string {
  return l.format("screens-organisation-by-place");
}

/** By role */
export function screensOrganisationByRole(l: Localiser): string {
  return l.format("screens-organisation-by-role");
}

/** By theme */
export function screensOrganisationByTheme(l: Localiser): string {
  return l.format("screens-organisation-by-theme");
}

/**
 * ```
 * { $count ->
 *     [one] { $count } initiative, { $ongoing } ongoing
 *    *[other] { $count } initiatives, { $ongoing } ongoing
 * }
 * ```
 */
export function screensOrganisationCounts(l: Localiser, args: { count: number; ongoing: number }): string {
  return l.format("screens-organisation-counts", args);
}

/** Initiatives */
export function screensOrganisationInitiatives(l: Localiser): string {
  return l.format("screens-organisation-initiatives");
}

/** No initiative names it. */
export function screensOrganisationInitiativesNone(l: Localiser): string {
  return l.format("screens-organisation-initiatives-none");
}

/** Kind */
export function screensOrganisationKind(l: Localiser): string {
  return l.format("screens-organisation-kind");
}

/** Other names */
export function screensOrganisationNames(l: Localiser): string {
  return l.format("screens-organisation-names");
}

/** Works with */
export function screensOrganisationPartners(l: Localiser): string {
  return l.format("screens-organisation-partners");
}

/** Seat */
export function screensOrganisationPlace(l: Localiser): string {
  return l.format("screens-organisation-place");
}

/** Programmes */
export function screensOrganisationProgrammes(l: Localiser): string {
  return l.format("screens-organisation-programmes");
}

/** Resources */
export function screensOrganisationResources(l: Localiser): string {
  return l.format("screens-organisation-resources");
}

/** Search its records */
export function screensOrganisationSearch(l: Localiser): string {
  return l.format("screens-organisation-search");
}

/** Track record */
export function screensOrganisationTrack(l: Localiser): string {
  return l.format("screens-organisation-track");
}

/** Counted from the initiatives in the catalogue, not claimed by the organisation. */
export function screensOrganisationTrackHint(l: Localiser): string {
  return l.format("screens-organisation-track-hint");
}

/** Website */
export function screensOrganisationWebsite(l: Localiser): string {
  return l.format("screens-organisation-website");
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

/** Places in it */
export function screensPlaceMembers(l: Localiser): string {
  return l.format("screens-place-members");
}

/** Stated needs */
export function screensPlaceNeeds(l: Localiser): string {
  return l.format("screens-place-needs");
}

/** No need has been made public. */
export function screensPlaceNeedsNone(l: Localiser): string {
  return l.format("screens-place-needs-none");
}

/** Who works here */
export function screensPlaceOrganisations(l: Localiser): string {
  return l.format("screens-place-organisations");
}

/** No organisation is named. */
export function screensPlaceOrganisationsNone(l: Localiser): string {
  return l.format("screens-place-organisations-none");
}

/** Programmes open to it */
export function screensPlaceProgrammes(l: Localiser): string {
  return l.format("screens-place-programmes");
}

/** No programme is known to be open to it. */
export function screensPlaceProgrammesNone(l: Localiser): string {
  return l.format("screens-place-programmes-none");
}

/** In the regions around it */
export function screensPlaceRegional(l: Localiser): string {
  return l.format("screens-place-regional");
}

/** Strategies, laws and other resources */
export function screensPlaceResources(l: Localiser): string {
  return l.format("screens-place-resources");
}

/** No resource of this place is in the catalogue. */
export function screensPlaceResourcesNone(l: Localiser): string {
  return l.format("screens-place-resources-none");
}

/** Search here */
export function screensPlaceSearch(l: Localiser): string {
  return l.format("screens-place-search");
}

/** Find a country or region by any of its names */
export function screensPlacesFind(l: Localiser): string {
  return l.format("screens-places-find");
}

/**
 * ```
 * { $count ->
 *     [one] { $count } place
 *    *[other] { $count } places
 * }
 * ```
 */
export function screensPlacesFound(l: Localiser, args: { count: number }): string {
  return l.format("screens-places-found", args);
}

/**
 * ```
 * { $initiatives ->
 *     [one] { $initiatives } initiative
 *    *[other] { $initiatives } initiatives
 * }
 * ```
 */
export function screensPlacesInitiatives(l: Localiser, args: { initiatives: number }): string {
  return l.format("screens-places-initiatives", args);
}

/**
 * ```
 * { $needs ->
 *     [one] { $needs } need
 *    *[other] { $needs } needs
 * }
 * ```
 */
export function screensPlacesNeeds(l: Localiser, args: { needs: number }): string {
  return l.format("screens-places-needs", args);
}

/** No place of this name */
export function screensPlacesNone(l: Localiser): string {
  return l.format("screens-places-none");
}

/** Your country */
export function screensPlacesOwn(l: Localiser): string {
  return l.format("screens-places-own");
}

/** Regions */
export function screensPlacesRegions(l: Localiser): string {
  return l.format("screens-places-regions");
}

/** Places */
export function screensPlacesTitle(l: Localiser): string {
  return l.format("screens-places-title");
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

/** Role */
export function screensRole(l: Localiser): string {
  return l.format("screens-role");
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

/** { $status }: { $count } */
export function screensStatusCount(l: Localiser, args: { status: string; count: number }): string {
  return l.format("screens-status-count", args);
}

/** What runs, by theme and year */
export function screensThemeYears(l: Localiser): string {
  return l.format("screens-theme-years");
}

/** Show as picture */
export function screensThemeYearsAsPicture(l: Localiser): string {
  return l.format("screens-theme-years-as-picture");
}

/** Show as table */
export function screensThemeYearsAsTable(l: Localiser): string {
  return l.format("screens-theme-years-as-table");
}

/**
 * ```
 * { $count ->
 *     [one] { $theme }, { $year }: { $count } initiative
 *    *[other] { $theme }, { $year }: { $count } initiatives
 * }
 * ```
 */
export function screensThemeYearsCell(l: Localiser, args: { count: number; year: string; theme: string }): string {
  return l.format("screens-theme-years-cell", args);
}

/** No initiative with a stated start. */
export function screensThemeYearsNone(l: Localiser): string {
  return l.format("screens-theme-years-none");
}

/** Theme */
export function screensThemeYearsTheme(l: Localiser): string {
  return l.format("screens-theme-years-theme");
}

/** All */
export function screensThemeYearsTotal(l: Localiser): string {
  return l.format("screens-theme-years-total");
}

/**
 * ```
 * { $count ->
 *     [one] { $count } without a stated start is not shown.
 *    *[other] { $count } without a stated start are not shown.
 * }
 * ```
 */
export function screensThemeYearsUndated(l: Localiser, args: { count: number }): string {
  return l.format("screens-theme-years-undated", args);
}

/** Value */
export function screensValue(l: Localiser): string {
  return l.format("screens-value");
}

/** Language of the text */
export function screensVersions(l: Localiser): string {
  return l.format("screens-versions");
}

/**
 * ```
 * { $count ->
 *     [one] { $count } field has more than one version waiting for review.
 *    *[other] { $count } fields have more than one version waiting for review.
 * }
 * ```
 */
export function screensWaitingVersions(l: Localiser, args: { count: number }): string {
  return l.format("screens-waiting-versions", args);
}

/** Year */
export function screensYear(l: Localiser): string {
  return l.format("screens-year");
}

/** from { $year } */
export function screensYearFrom(l: Localiser, args: { year: string }): string {
  return l.format("screens-year-from", args);
}

/** to { $year } */
export function screensYearTo(l: Localiser, args: { year: string }): string {
  return l.format("screens-year-to", args);
}
