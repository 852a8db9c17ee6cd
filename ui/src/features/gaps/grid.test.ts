import { describe, expect, it } from "vitest";

import { type Spot, step } from "./grid";

const at = (row: number, column: number): Spot => ({ row, column });
// Column 1 of row 1 and the whole of row 2 hold nothing.
const SPOTS = [at(0, 0), at(0, 1), at(0, 2), at(1, 0), at(1, 2), at(3, 1)];

describe("the cells of the gaps", () => {
  it("are reached along the row, over what is empty", () => {
    expect(step(SPOTS, at(1, 0), "ArrowRight", "ltr"), "over the empty cell").toEqual(at(1, 2));
    expect(step(SPOTS, at(1, 2), "ArrowRight", "ltr"), "the edge holds").toEqual(at(1, 2));
    expect(step(SPOTS, at(1, 2), "ArrowRight", "rtl"), "in Arabic the right is where the line came from").toEqual(at(1, 0));
  });

  it("are reached down the column, to the nearest of the next row that has any", () => {
    expect(step(SPOTS, at(0, 1), "ArrowDown", "ltr"), "one to the side").toEqual(at(1, 0));
    expect(step(SPOTS, at(1, 2), "ArrowDown", "ltr"), "over the empty row").toEqual(at(3, 1));
    expect(step(SPOTS, at(3, 1), "ArrowUp", "ltr"), "and back").toEqual(at(1, 0));
    expect(step(SPOTS, at(3, 1), "ArrowDown", "ltr"), "the last row holds").toEqual(at(3, 1));
  });

  it("go to the ends of the row, and leave other keys alone", () => {
    expect(step(SPOTS, at(0, 1), "End", "ltr"), "the last").toEqual(at(0, 2));
    expect(step(SPOTS, at(0, 1), "Home", "rtl"), "the first").toEqual(at(0, 0));
    expect(step(SPOTS, at(0, 1), "a", "ltr"), "a letter is not ours").toBeUndefined();
  });
});
