import { describe, expect, it } from "vitest";

import { readCompare } from "./address";
import { collect, collectedWith } from "./collected";

describe("a comparison", () => {
  it("is read from its address, without what names no record", () => {
    expect(readCompare({ records: "need:a,initiative:b" }).records, "in their order").toEqual(["need:a", "initiative:b"]);
    expect(readCompare({ records: "need:a,need:a,ship:x,need:,plain" }).records, "each once, and only records").toEqual(["need:a"]);
    expect(readCompare({ records: "need:a,need:b,need:c,need:d,need:e" }).records?.length, "no more than four").toBe(4);
    expect(readCompare({}), "nothing asked, nothing in the address").toEqual({});
  });

  it("grows by the record that is added, and never beyond four", () => {
    collect(["need:a"]);
    expect(collectedWith("need:b"), "it joins what was there").toEqual(["need:a", "need:b"]);
    expect(collectedWith("need:a"), "a record stands once").toEqual(["need:a"]);
    collect(["need:a", "need:b", "need:c", "need:d"]);
    expect(collectedWith("need:e"), "the first one gives way").toEqual(["need:b", "need:c", "need:d", "need:e"]);
  });
});
