import { describe, expect, it } from "vitest";

import { leaving } from "./leaving";

describe("what leaves when a private record is shared", () => {
  const shown = [{ path: "statement.en" }, { path: "place" }, { path: "notes" }];

  it("is named field by field, so that nothing unseen leaves with it", () => {
    expect(leaving(shown, new Set()).only, "all that was shown").toEqual(["statement.en", "place", "notes"]);
    expect(leaving(shown, new Set(["notes"])), "without what is held back").toEqual({ only: ["statement.en", "place"], without: ["notes"] });
  });

  it("is nothing where everything is held back", () => {
    const all = new Set(shown.map(({ path }) => path));
    expect(leaving(shown, all).only).toEqual([]);
    expect(leaving(undefined, new Set()), "and nothing is named before anything was shown").toEqual({ only: [], without: [] });
  });
});
