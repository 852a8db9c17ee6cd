import { describe, expect, it } from "vitest";

import { selectionOf } from "./what";

describe("what is exported", () => {
  it("is what was asked, without what only the screen needs", () => {
    const { search, records } = selectionOf({ search: { q: "cmm", place: ["TO"], at: "need:x", text: "fr", sort: "newest" } });
    expect(records, "a search names no records").toEqual([]);
    expect([search.query, search.places, search.sort], "words, filters and order are kept").toEqual(["cmm", ["TO"], "newest"]);
    expect([search.limit, search.offset, search.facets], "no page and no counts").toEqual([0, 0, false]);
  });

  it("is everything only where everything is meant", () => {
    const everything = selectionOf({ everything: true }).search;
    expect([everything.query, everything.places, everything.kinds], "neither words nor filters").toEqual(["", [], []]);
    expect(selectionOf({ place: { code: "FJ", label: "Fiji" } }).search.places, "a place is a filter").toEqual(["FJ"]);
    expect(selectionOf({ records: ["need:a"] }).records, "a record goes by its name").toEqual(["need:a"]);
  });
});
