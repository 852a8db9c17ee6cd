import { describe, expect, it } from "vitest";

import { isAsked, keyOf, readMatch, requestOf, toggleCompared, weightsOf, withWeights } from "./address";
import { moved, WHOLE } from "./weights";

const sum = (weights: Record<string, number>): number => Object.values(weights).reduce((all, one) => all + one, 0);

describe("weights", () => {
  it("sum to 100 whatever is moved", () => {
    let weights: Record<string, number> = { topic: 24, place: 18, language: 12, support: 10, timing: 10, record: 8, ownership: 6, maturity: 4, size: 4, principles: 2, sustainability: 2 };
    // A fixed walk over every slider and many values: a move follows upon another as a hand would make them.
    for (let step = 0; step < 500; step += 1) {
      const keys = Object.keys(weights);
      const key = keys[(step * 7) % keys.length] ?? "topic";
      const to = (step * 37) % 101;
      weights = moved(weights, key, to);
      expect(sum(weights), `after ${key} was moved to ${to}`).toBe(WHOLE);
      expect(weights[key], "the slider stays where the hand left it").toBe(to);
      expect(Object.values(weights).every((weight) => Number.isInteger(weight) && weight >= 0), "whole and never negative").toBe(true);
    }
  });

  it("take from the others in proportion", () => {
    expect(moved({ a: 50, b: 30, c: 20 }, "a", 60), "b and c keep 3 to 2").toEqual({ a: 60, b: 24, c: 16 });
  });

  it("share alike where the others had nothing", () => {
    expect(moved({ a: 100, b: 0, c: 0 }, "a", 99), "the first takes what cannot be halved").toEqual({ a: 99, b: 1, c: 0 });
  });
});

describe("the address of a match", () => {
  it("gives back what it was given", () => {
    const address = readMatch({ of: "need:x", role: "programme", at: "programme:y", compare: "programme:y,programme:z", weights: "topic:60,place:40" });
    expect(requestOf(address), "the record and the weights are asked for").toMatchObject({ reference: "need:x", weights: { topic: 60, place: 40 } });
    expect(withWeights(address, weightsOf(address)), "weights written again are the same").toEqual(address);
    expect(withWeights(address, undefined).weights, "the usual ones are not in the address").toBeUndefined();
  });

  it("passes a weight on that is no number, for the answer to refuse", () => {
    expect(weightsOf(readMatch({ weights: "topic:lots" })), "not taken for 0").toEqual({ topic: -1 });
  });

  it("knows whether anything is asked", () => {
    expect(isAsked(readMatch({})), "nothing").toBe(false);
    expect(isAsked(readMatch({ role: "need" })), "a part of nothing is nothing").toBe(false);
    expect(isAsked(readMatch({ place: "FJ" })), "a place is enough").toBe(true);
  });

  it("holds four side by side and no more", () => {
    let address = readMatch({});
    for (const key of ["a", "b", "c", "d", "e"]) {
      address = toggleCompared(address, key);
    }
    expect(address.compare, "the fifth is not taken").toEqual(["a", "b", "c", "d"]);
    expect(toggleCompared(address, "b").compare, "one less").toEqual(["a", "c", "d"]);
  });

  it("tells two triads of one programme apart", () => {
    const triad = { role: "triad", slug: "p", kind: "programme" } as const;
    expect(keyOf({ ...triad, implementer: "x" }), "by who does the work").not.toBe(keyOf({ ...triad, implementer: "y" }));
  });
});
