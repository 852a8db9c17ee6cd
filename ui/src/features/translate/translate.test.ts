import { describe, expect, it } from "vitest";

import { filtersOf, readTranslate, toggled } from "./address";
import { restore } from "./keeping";
import { keepTyped, takeTyped, typedOf } from "./typed";

describe("the address of the work list", () => {
  it("keeps what it knows and leaves out the rest", () => {
    const address = readTranslate({ lang: "ar", kind: "need,nonsense", state: "machine,original", country: "TO", other: "x" });
    expect(address, "an unknown kind and a state without work are no filters").toEqual({
      lang: "ar",
      kind: ["need"],
      state: ["machine"],
      country: "TO",
    });
    expect(filtersOf(address)).toEqual({ kinds: ["need"], places: ["TO"], states: ["machine"] });
    expect(readTranslate({ kind: "", state: [] }), "what is empty is not there").toEqual({});
  });

  it("switches a filter on and off", () => {
    const on = toggled({ lang: "ar" }, "state", "stale");
    expect(on).toEqual({ lang: "ar", state: ["stale"] });
    expect(toggled(on, "state", "stale"), "the second time it is gone").toEqual({ lang: "ar" });
  });
});

describe("what is typed", () => {
  it("stays with its record and language until it is taken", () => {
    keepTyped("ar", "need:x", "statement", "نص");
    expect(typedOf("ar", "need:x")).toEqual({ statement: "نص" });
    expect(typedOf("fr", "need:x"), "another language has its own").toEqual({});
    takeTyped("ar", "need:x", ["statement"]);
    expect(typedOf("ar", "need:x"), "what was saved is no longer typed").toEqual({});
  });

  it("comes back as it was kept, and does not overwrite what is newer", () => {
    keepTyped("fr", "need:y", "statement", "newer");
    restore("translation fr need:y", JSON.stringify({ translation: { statement: "older", timing: "kept", odd: 7 } }));
    expect(typedOf("fr", "need:y")).toEqual({ statement: "newer", timing: "kept" });
    restore("new need", JSON.stringify({ translation: { statement: "x" } }));
    restore("translation fr need:z", "no JSON");
    expect(typedOf("fr", "need:z"), "what is of another form is left alone").toEqual({});
  });
});
