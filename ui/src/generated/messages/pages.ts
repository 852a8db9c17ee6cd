// Written by `cargo xtask gen`. Do not edit.
import type { Localiser } from "../../l10n/localiser";

/** Initiatives by theme */
export function pagesByTheme(l: Localiser): string {
  return l.format("pages-by-theme");
}

/** No initiative names this place. */
export function pagesByThemeNone(l: Localiser): string {
  return l.format("pages-by-theme-none");
}

/** Fact */
export function pagesFact(l: Localiser): string {
  return l.format("pages-fact");
}

/** Facts */
export function pagesFacts(l: Localiser): string {
  return l.format("pages-facts");
}

/** No fact is recorded. */
export function pagesFactsNone(l: Localiser): string {
  return l.format("pages-facts-none");
}

/**
 * ```
 * { $count ->
 *     [one] initiative
 *    *[other] initiatives
 * }, { $ongoing } ongoing
 * ```
 */
export function pagesFigureInitiatives(l: Localiser, args: { count: number; ongoing: number }): string {
  return l.format("pages-figure-initiatives", args);
}

/**
 * ```
 * { $count ->
 *     [one] stated need
 *    *[other] stated needs
 * }
 * ```
 */
export function pagesFigureNeeds(l: Localiser, args: { count: number }): string {
  return l.format("pages-figure-needs", args);
}

/**
 * ```
 * { $count ->
 *     [one] organisation active here
 *    *[other] organisations active here
 * }
 * ```
 */
export function pagesFigureOrganisations(l: Localiser, args: { count: number }): string {
  return l.format("pages-figure-organisations", args);
}

/**
 * ```
 * { $count ->
 *     [one] programme open to it
 *    *[other] programmes open to it
 * }
 * ```
 */
export function pagesFigureProgrammes(l: Localiser, args: { count: number }): string {
  return l.format("pages-figure-programmes", args);
}

/** Back to the record */
export function pagesHistoryBack(l: Localiser): string {
  return l.format("pages-history-back");
}

/** Change */
export function pagesHistoryChange(l: Localiser): string {
  return l.format("pages-history-change");
}

/** Field */
export function pagesHistoryField(l: Localiser): string {
  return l.format("pages-history-field");
}

/**
 * ```
 * { $count ->
 *     [one] { $count } field written
 *    *[other] { $count } fields written
 * }
 * ```
 */
export function pagesHistoryFields(l: Localiser, args: { count: number }): string {
  return l.format("pages-history-fields", args);
}

/** History of { $title } */
export function pagesHistoryOf(l: Localiser, args: { title: string }): string {
  return l.format("pages-history-of", args);
}

/** Initiatives */
export function pagesInitiatives(l: Localiser): string {
  return l.format("pages-initiatives");
}

/** Organisation */
export function pagesOrganisation(l: Localiser): string {
  return l.format("pages-organisation");
}

/** By place */
export function pagesOrganisationByPlace(l: Localiser): string {
  return l.format("pages-organisation-by-place");
}

/** By role */
export function pagesOrganisationByRole(l: Localiser): string {
  return l.format("pages-organisation-by-role");
}

/** By theme */
export function pagesOrganisationByTheme(l: Localiser): string {
  return l.format("pages-organisation-by-theme");
}

/**
 * ```
 * { $count ->
 *     [one] { $count } initiative, { $ongoing } ongoing
 *    *[other] { $count } initiatives, { $ongoing } ongoing
 * }
 * ```
 */
export function pagesOrganisationCounts(l: Localiser, args: { count: number; ongoing: number }): string {
  return l.format("pages-organisation-counts", args);
}

/** Initiatives */
export function pagesOrganisationInitiatives(l: Localiser): string {
  return l.format("pages-organisation-initiatives");
}

/** No initiative names it. */
export function pagesOrganisationInitiativesNone(l: Localiser): string {
  return l.format("pages-organisation-initiatives-none");
}

/** Kind */
export function pagesOrganisationKind(l: Localiser): string {
  return l.format("pages-organisation-kind");
}

/** Other names */
export function pagesOrganisationNames(l: Localiser): string {
  return l.format("pages-organisation-names");
}

/** Works with */
export function pagesOrganisationPartners(l: Localiser): string {
  return l.format("pages-organisation-partners");
}

/** Seat */
export function pagesOrganisationPlace(l: Localiser): string {
  return l.format("pages-organisation-place");
}

/** Programmes */
export function pagesOrganisationProgrammes(l: Localiser): string {
  return l.format("pages-organisation-programmes");
}

/** Resources */
export function pagesOrganisationResources(l: Localiser): string {
  return l.format("pages-organisation-resources");
}

/** Search its records */
export function pagesOrganisationSearch(l: Localiser): string {
  return l.format("pages-organisation-search");
}

/** Track record */
export function pagesOrganisationTrack(l: Localiser): string {
  return l.format("pages-organisation-track");
}

/** Counted from the initiatives in the catalogue, not claimed by the organisation. */
export function pagesOrganisationTrackHint(l: Localiser): string {
  return l.format("pages-organisation-track-hint");
}

/** Website */
export function pagesOrganisationWebsite(l: Localiser): string {
  return l.format("pages-organisation-website");
}

/** Places in it */
export function pagesPlaceMembers(l: Localiser): string {
  return l.format("pages-place-members");
}

/** Stated needs */
export function pagesPlaceNeeds(l: Localiser): string {
  return l.format("pages-place-needs");
}

/** No need has been made public. */
export function pagesPlaceNeedsNone(l: Localiser): string {
  return l.format("pages-place-needs-none");
}

/** Who works here */
export function pagesPlaceOrganisations(l: Localiser): string {
  return l.format("pages-place-organisations");
}

/** No organisation is named. */
export function pagesPlaceOrganisationsNone(l: Localiser): string {
  return l.format("pages-place-organisations-none");
}

/** Programmes open to it */
export function pagesPlaceProgrammes(l: Localiser): string {
  return l.format("pages-place-programmes");
}

/** No programme is known to be open to it. */
export function pagesPlaceProgrammesNone(l: Localiser): string {
  return l.format("pages-place-programmes-none");
}

/** In the regions around it */
export function pagesPlaceRegional(l: Localiser): string {
  return l.format("pages-place-regional");
}

/** Strategies, laws and other resources */
export function pagesPlaceResources(l: Localiser): string {
  return l.format("pages-place-resources");
}

/** No resource of this place is in the catalogue. */
export function pagesPlaceResourcesNone(l: Localiser): string {
  return l.format("pages-place-resources-none");
}

/** Search here */
export function pagesPlaceSearch(l: Localiser): string {
  return l.format("pages-place-search");
}

/** Find a country or region by any of its names */
export function pagesPlacesFind(l: Localiser): string {
  return l.format("pages-places-find");
}

/**
 * ```
 * { $count ->
 *     [one] { $count } place
 *    *[other] { $count } places
 * }
 * ```
 */
export function pagesPlacesFound(l: Localiser, args: { count: number }): string {
  return l.format("pages-places-found", args);
}

/**
 * ```
 * { $initiatives ->
 *     [one] { $initiatives } initiative
 *    *[other] { $initiatives } initiatives
 * }
 * ```
 */
export function pagesPlacesInitiatives(l: Localiser, args: { initiatives: number }): string {
  return l.format("pages-places-initiatives", args);
}

/**
 * ```
 * { $needs ->
 *     [one] { $needs } need
 *    *[other] { $needs } needs
 * }
 * ```
 */
export function pagesPlacesNeeds(l: Localiser, args: { needs: number }): string {
  return l.format("pages-places-needs", args);
}

/** No place of this name */
export function pagesPlacesNone(l: Localiser): string {
  return l.format("pages-places-none");
}

/** Regions */
export function pagesPlacesRegions(l: Localiser): string {
  return l.format("pages-places-regions");
}

/** Places */
export function pagesPlacesTitle(l: Localiser): string {
  return l.format("pages-places-title");
}

/** Role */
export function pagesRole(l: Localiser): string {
  return l.format("pages-role");
}

/** { $status }: { $count } */
export function pagesStatusCount(l: Localiser, args: { status: string; count: number }): string {
  return l.format("pages-status-count", args);
}

/** What runs, by theme and year */
export function pagesThemeYears(l: Localiser): string {
  return l.format("pages-theme-years");
}

/** Show as picture */
export function pagesThemeYearsAsPicture(l: Localiser): string {
  return l.format("pages-theme-years-as-picture");
}

/** Show as table */
export function pagesThemeYearsAsTable(l: Localiser): string {
  return l.format("pages-theme-years-as-table");
}

/**
 * ```
 * { $count ->
 *     [one] { $theme }, { $year }: { $count } initiative
 *    *[other] { $theme }, { $year }: { $count } initiatives
 * }
 * ```
 */
export function pagesThemeYearsCell(l: Localiser, args: { count: number; year: string; theme: string }): string {
  return l.format("pages-theme-years-cell", args);
}

/** No initiative with a stated start. */
export function pagesThemeYearsNone(l: Localiser): string {
  return l.format("pages-theme-years-none");
}

/** Theme */
export function pagesThemeYearsTheme(l: Localiser): string {
  return l.format("pages-theme-years-theme");
}

/** All */
export function pagesThemeYearsTotal(l: Localiser): string {
  return l.format("pages-theme-years-total");
}

/**
 * ```
 * { $count ->
 *     [one] { $count } without a stated start is not shown.
 *    *[other] { $count } without a stated start are not shown.
 * }
 * ```
 */
export function pagesThemeYearsUndated(l: Localiser, args: { count: number }): string {
  return l.format("pages-theme-years-undated", args);
}

/** Value */
export function pagesValue(l: Localiser): string {
  return l.format("pages-value");
}

/** Year */
export function pagesYear(l: Localiser): string {
  return l.format("pages-year");
}
