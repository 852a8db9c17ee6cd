import { describe, expect, test } from "vitest";

import type { NetworkView } from "../../generated/api";
import { labelled, layOut } from "./layout";

const node = (index: number, initiatives: number) => ({
  organisation: {
    slug: `o${index}`,
    name: { text: `O ${index}`, lang: "en", state: "original" as const, stale: false, fallback: false },
    acronym: null,
    leaf: null,
  },
  initiatives,
  partners: 1,
});
const view: NetworkView = {
  nodes: Array.from({ length: 60 }, (_, index) => node(index, 60 - index)),
  links: Array.from({ length: 90 }, (_, index) => ({ from: index % 30, to: 30 + ((index * 7) % 30), initiatives: 1 + (index % 4) })),
  left_out: 0,
  themes: [],
  organisation: null,
};

describe("the network", () => {
  test("is the same each time", () => {
    expect(layOut(view, 900, 600)).toEqual(layOut(view, 900, 600));
  });

  test.each([
    [900, 600],
    [366, 480],
  ])("stands inside the drawing, one beside the other: %i × %i", (width, height) => {
    const placed = layOut(view, width, height);
    for (const { x, y, r } of placed) {
      expect(x - r >= 0 && x + r <= width && y - r >= 0 && y + r <= height).toBe(true);
    }
    expect(new Set(placed.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)).size).toBe(placed.length);
  });

  test("labels do not cover one another", () => {
    const placed = [
      { x: 50, y: 50, r: 5 },
      { x: 60, y: 48, r: 5 },
      { x: 150, y: 50, r: 5 },
      { x: 150, y: 66, r: 5 },
    ];
    expect([...labelled(placed, [40, 40, 40, 40], 200, 10)], "nor a mark").toEqual([0, 3]);
  });
});
