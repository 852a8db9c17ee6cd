import { describe, expect, it } from "vitest";

import { parseAddress, stringifyAddress } from "./address";
import { isFiltered, openRecord, readSearch, requestOf, toggle, withoutFilters, year } from "./features/search/address";
import { readLink } from "./platform/link";

describe("the address of a search", () => {
  const address = readSearch({
    q: "équipe & réponse + 网络",
    kind: "initiative,need,nonsense",
    theme: "B,ciip",
    place: "009",
    from: "2019",
    to: "x",
    sort: "newest",
    at: "initiative:cyber4dev",
  });

  it("survives being written and read", () => {
    const written = stringifyAddress({ ...address });
    expect(readSearch(parseAddress(written)), "the same search from the same address").toEqual(address);
    expect(written, "lists stay legible").toContain("theme=B,ciip");
    expect(written, "the open record stays legible").toContain("at=initiative:cyber4dev");
  });

  it("leaves out what it cannot read", () => {
    expect(address.kind, "no such kind").toEqual(["initiative", "need"]);
    expect(address.to, "no such year").toBeUndefined();
    expect(readSearch({ sort: "relevance" }), "the default order is not written").toEqual({});
  });

  it("becomes a request", () => {
    const request = requestOf(address, 50);
    expect(request.query, "the words as typed").toBe("équipe & réponse + 网络");
    expect(request.offset, "the second page").toBe(50);
    expect(request.facets, "facets are counted once").toBe(false);
    expect(requestOf(address, 0).facets, "on the first page").toBe(true);
  });

  it("switches values on and off", () => {
    const more = toggle(address, "theme", "A");
    expect(more.theme, "added").toEqual(["B", "ciip", "A"]);
    expect(toggle(more, "theme", "A"), "and taken away again").toEqual(address);
    expect("place" in toggle(address, "place", "009"), "an empty list leaves the address").toBe(false);
  });

  it("knows whether it is filtered", () => {
    expect(isFiltered(address), "kinds, themes, places and years narrow it").toBe(true);
    expect(isFiltered(withoutFilters(address)), "words alone do not").toBe(false);
    expect(withoutFilters(address).q, "the words stay").toBe(address.q);
  });

  it("names the open record", () => {
    expect(openRecord(address), "kind and slug").toEqual({ kind: "initiative", slug: "cyber4dev" });
    expect(openRecord({ at: "nonsense" }), "no kind").toBeUndefined();
    expect(openRecord({ at: "place:FJ" }), "not a kind of record").toBeUndefined();
  });

  it("reads years in both kinds of digits", () => {
    expect(year("٢٠١٩"), "Arabic-Indic digits").toBe(2019);
    expect(year("19"), "half a year").toBeUndefined();
  });
});

describe("copied links", () => {
  it("open when pasted into the search box", () => {
    expect(readLink(" trefoil:/record/initiative/cyber4dev "), "the desktop's form").toBe("/record/initiative/cyber4dev");
    expect(readLink("http://127.0.0.1:4000/#/search?q=a&kind=need"), "an address with a hash").toBe("/search?q=a&kind=need");
  });

  it("are told from words", () => {
    expect(readLink("trefoil"), "the name of the application").toBeUndefined();
    expect(readLink("https://example.org/#/elsewhere"), "another site").toBeUndefined();
    expect(readLink("trefoil:/record/../../etc /x"), "words behind it").toBeUndefined();
  });
});
