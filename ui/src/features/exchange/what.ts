import type { ExportChosen, PlaceRef, ReportSubject } from "../../generated/api";
import { isKind, requestOf, type SearchAddress } from "../search/address";

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

/** The report of it: the sheet of a record, the brief of a place, else a pack of what the search finds. */
export function reportOf(what: ExportWhat): ReportSubject {
  if ("place" in what) {
    return { report: "brief", place: what.place.code };
  }
  const [kind = "", slug = ""] = "records" in what ? (what.records[0] ?? "").split(":") : [];
  return isKind(kind)
    ? { report: "sheet", record: { kind, slug, text_lang: null } }
    : { report: "pack", search: selectionOf(what).search };
}
