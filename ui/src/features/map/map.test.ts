import { describe, expect, test } from "vitest";

import type { MapShapes } from "../../generated/api";
import { classesOf, shadeIn } from "./classes";
import { frameOf, isShown, isSmall, placed } from "./view";

const shape = (code: string, x: number, y: number, size: number) => ({
  code,
  path: "M0 0Z",
  at: [x, y] as [number, number],
  extent: [x - size / 2, y - size / 2, x + size / 2, y + size / 2] as [number, number, number, number],
});
const shapes: MapShapes = {
  width: 1000,
  height: 500,
  source: "",
  outline: "",
  places: [shape("FJ", 950, 300, 10), shape("TO", 980, 310, 1), shape("CK", 10, 310, 1), shape("RU", 700, 80, 500)],
  blank: "",
  borders: "",
  undetermined: "",
  notes: {},
};

describe("classes of counts", () => {
  test.each([1, 2, 3, 5, 8, 40, 133])("every count up to %i has one class, and more never has a lighter shade", (most) => {
    const classes = classesOf(Array.from({ length: most }, (_, count) => count + 1));
    const shades = Array.from({ length: most }, (_, count) => shadeIn(classes, count + 1));
    expect(shades.every((shade) => shade >= 1 && shade <= 5)).toBe(true);
    expect([...shades].sort((a, b) => a - b)).toEqual(shades);
    expect(shades.at(-1)).toBe(5);
  });

  test("nothing has no shade", () => {
    expect(shadeIn(classesOf([0, 1, 10]), 0)).toBe(0);
    expect(classesOf([])).toEqual([]);
    expect(classesOf([0, 0])).toEqual([]);
  });

  test("where every country has many, they are told apart all the same", () => {
    const counts = [43, 44, 50, 57, 65];
    const classes = classesOf(counts);
    expect(new Set(counts.map((count) => shadeIn(classes, count))).size).toBeGreaterThan(3);
    expect(classes[0]?.from).toBe(43);
  });
});

describe("the part of the map that is shown", () => {
  test("the world fills the width", () => {
    const frame = frameOf(shapes, 500, undefined);
    expect(frame).toMatchObject({ x: 0, y: 0, scale: 0.5, height: 250 });
    expect(placed(frame, [1000, 500])).toEqual([500, 250]);
  });

  test("a region is shown where most of it lies, and a giant does not decide", () => {
    const frame = frameOf(shapes, 500, new Set(["FJ", "TO", "CK", "RU"]));
    expect(frame.scale).toBeGreaterThan(5);
    const [x] = placed(frame, [980, 310]);
    expect(x > 0 && x < 500).toBe(true);
  });

  test("what lies outside a region is no stop for the keys", () => {
    const frame = frameOf(shapes, 500, new Set(["FJ", "TO"]));
    expect(shapes.places.filter((one) => isShown(frame, one)).map(({ code }) => code)).toEqual(["FJ", "TO", "RU"]);
  });

  test("what cannot be seen as a shape is small", () => {
    const frame = frameOf(shapes, 500, undefined);
    expect(shapes.places.map((one) => isSmall(frame, one))).toEqual([true, true, true, false]);
  });
});
