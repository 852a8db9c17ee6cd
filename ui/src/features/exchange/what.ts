import type { ExportChosen, PlaceRef, ReportSubject } from "../../generated/api";
import { requestFor } from "../compare/address";
import { requestOf, type SearchAddress } from "../search/address";

/** What is to be exported. */
export type ExportWhat =
  | { readonly search: SearchAddress }
  | { readonly records: readonly string[] }
  | { readonly place: PlaceRef }
  | { readonly everything: true };

/** Which records these are, for the application: a search, or names. Neither words nor filters take everything. */
export function selectionOf(what: ExportWhat): Pick<ExportChosen, "search" | "records"> {
  if ("records" in what) {
    return { search: requestOf({}, 0), records: [...what.records] };
  }
  const address: SearchAddress = "search" in what ? what.search : "place" in what ? { place: [what.place.code] } : {};
  // Counts, pages and the open record are no part of what is asked.
  return { search: { ...requestOf(address, 0), limit: 0, facets: false }, records: [] };
}

/** Reports on records; cases and assessments are printed from their own screens, for they are in no export. */
export type OfRecords = Exclude<ReportSubject, { report: "case" | "assessment" }>;

/** The whole world, as a place. */
const WORLD = "001";

/**
 * The reports that can be made of it, the most likely one first: the sheet of a record, records side by side, the brief
 * of a place, a pack of what the search finds; and the gaps, where the search is about one place or none.
 */
export function reportsOf(what: ExportWhat): readonly [OfRecords, ...OfRecords[]] {
  if ("place" in what) {
    return [
      { report: "brief", place: what.place.code },
      { report: "gaps", place: what.place.code, themes: [] },
    ];
  }
  if ("records" in what) {
    const records = what.records.map(requestFor).filter((request) => request !== undefined);
    const [record] = records;
    if (record) {
      return [records.length > 1 ? { report: "comparison", records } : { report: "sheet", record }];
    }
  }
  const { search } = selectionOf(what);
  const pack: OfRecords = { report: "pack", search };
  return search.places.length > 1 ? [pack] : [pack, { report: "gaps", place: search.places[0] ?? WORLD, themes: search.themes }];
}
