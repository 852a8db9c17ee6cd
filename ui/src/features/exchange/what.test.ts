import { describe, expect, it } from "vitest";

import { reportsOf, selectionOf } from "./what";

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

describe("the reports of it", () => {
  const kinds = (what: Parameters<typeof reportsOf>[0]) => reportsOf(what).map(({ report }) => report);

  it("are those that fit what is exported", () => {
    expect(kinds({ records: ["need:a"] }), "one record is a sheet").toEqual(["sheet"]);
    expect(kinds({ records: ["need:a", "programme:b"] }), "several stand side by side").toEqual(["comparison"]);
    expect(kinds({ place: { code: "FJ", label: "Fiji" } }), "a place has a brief and gaps").toEqual(["brief", "gaps"]);
    expect(kinds({ search: { q: "cmm" } }), "a search is a pack first").toEqual(["pack", "gaps"]);
    expect(kinds({ search: { place: ["FJ", "TO"] } }), "gaps are those of one place").toEqual(["pack"]);
  });

  it("keep the filters of the search", () => {
    expect(reportsOf({ search: { place: ["061"], theme: ["B"] } })[1], "place and theme").toEqual({ report: "gaps", place: "061", themes: ["B"] });
    expect(reportsOf({ everything: true })[1], "without a place, the world").toEqual({ report: "gaps", place: "001", themes: [] });
  });
});
