import { describe, expect, it } from "vitest";

import type { SavedSearch, SearchRequest } from "../../generated/api";
import { addressOf, questionOf, requestOf, type SearchAddress } from "../search/address";
import { freshOf } from "./fresh";
import { filterWords, LONGEST_NAME, proposeName } from "./phrase";

const full: SearchAddress = {
  q: "law",
  kind: ["need"],
  theme: ["B"],
  place: ["FJ", "TO"],
  status: ["ongoing"],
  organisation: ["gfce"],
  mode: ["course"],
  language: ["fr"],
  from: 2015,
  to: 2020,
  sort: "newest",
  without: ["place:FJ"],
  exact: true,
};

describe("a kept search", () => {
  it("is the same address again", () => {
    expect(addressOf(requestOf(full, 0)), "every part comes back").toEqual(full);
    expect(addressOf(requestOf({}, 0)), "nothing asked is an empty address").toEqual({});
  });

  it("is the same question whichever record is open", () => {
    expect(questionOf({ ...full, at: "need:a", text: "fr" }), "the open record is no part of it").toBe(questionOf(full));
    expect(questionOf({ ...full, exact: undefined }), "the spelling is").not.toBe(questionOf(full));
  });

  it("knows which filter each of its words belongs to", () => {
    const terms = ["Need", "B", "Fiji", "Tonga", "Ongoing", "GFCE", "Course", "French", "2015–2020"].map((label) => ({ code: `c-${label}`, label }));
    const request: SearchRequest = requestOf(full, 0);
    expect(
      filterWords(request, terms).map(({ filter }) => filter),
      "in the order of the filters; the years belong to no list",
    ).toEqual(["kind", "theme", "place", "place", "status", "organisation", "mode", "language", undefined]);
    expect(filterWords(request, [{ code: "lost", label: "lost" }])[0]?.unknown, "a label that is only a code is not known").toBe(true);
  });

  it("says what is new to its question", () => {
    const search: SavedSearch = { name: "n", request: requestOf(full, 0), filters: [], new: 2, seen: "1@1", seen_on: "2026-11-22" };
    const fresh = freshOf({ search, new: ["need:a", "need:b"] });
    expect(fresh.question, "the question of its address").toBe(questionOf(full));
    expect([fresh.count, fresh.records.has("need:b")], "how many and which").toEqual([2, true]);
  });
});

describe("a proposed name", () => {
  it("has the words and the filters", () => {
    expect(proposeName("  cyber   law ", ["Fiji", "Ongoing"]), "one line, in this order").toBe("cyber law · Fiji · Ongoing");
    expect(proposeName("", ["Fiji"]), "filters alone").toBe("Fiji");
    expect(proposeName("", []), "nothing asked, nothing proposed").toBe("");
  });

  it("is never longer than a name may be", () => {
    const long = "网络".repeat(30);
    expect(proposeName(long, [long, "x"]), "whole parts, as many as fit").toBe(long);
    expect([...proposeName("a".repeat(200), [])].length, "one long part is cut").toBe(LONGEST_NAME);
  });
});
