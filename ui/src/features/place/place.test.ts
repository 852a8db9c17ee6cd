import { describe, expect, it } from "vitest";

import type { PlaceEntry } from "../../generated/api";
import { countriesUnder, groupsOf } from "./groups";
import { shadeOf } from "./shade";

const place = (code: string, parent: string | null, is_region: boolean): PlaceEntry => ({
  code,
  label: code,
  aliases: [],
  is_region,
  parent,
  flags: [],
  initiatives: 0,
  needs: 0,
});

describe("places by region", () => {
  const places = [place("001", null, true), place("009", "001", true), place("054", "009", true), place("AU", "009", false), place("FJ", "054", false)];

  it("start below the world", () => {
    expect(groupsOf(places).map((group) => group.region.code), "one group a region").toEqual(["009"]);
  });

  it("hold their countries by the nearest region", () => {
    const [oceania] = groupsOf(places);
    expect(oceania && countriesUnder(oceania).map(({ region, countries }) => [region.code, countries.map((one) => one.code)]), "Australia right below, Fiji in Melanesia").toEqual([
      ["009", ["AU"]],
      ["054", ["FJ"]],
    ]);
  });
});

describe("shades", () => {
  it("keep none, few and most apart", () => {
    expect(shadeOf(0, 12), "none has a shade of its own").toBe(0);
    expect(shadeOf(1, 12), "one is the lightest").toBe(1);
    expect(shadeOf(12, 12), "the most is the darkest").toBe(5);
    expect(shadeOf(1, 1), "one alone is not shown as many").toBe(1);
  });
});
