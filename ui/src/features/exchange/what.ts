import type { ExportChosen, PlaceRef } from "../../generated/api";
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
