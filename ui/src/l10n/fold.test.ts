import { describe, expect, it } from "vitest";

import { beginsWords, fold, hasWords } from "./fold";

describe("folding", () => {
  it("makes one spelling of many, in every script", () => {
    for (const [written, typed] of [
      ["Côte d’Ivoire", "COTE D'IVOIRE"],
      ["الإمارات العربيّة", "الامارات العربيه"],
      ["مُسْتَشْفىٰ", "مستشفي"],
      ["مـــصر", "مصر"],
      ["ایران کشور", "ايران كشور"],
      ["Королёвство", "королевство"],
      ["２０２６", "٢٠٢٦"],
      ["Łódź, Tromsø", "lodz, tromso"],
      ["Straße", "strasse"],
    ] as const) {
      expect(fold(typed), `${typed} finds ${written}`).toBe(fold(written));
    }
  });

  it("finds words anywhere in a name", () => {
    expect(hasWords("ivoire cote", "Côte d’Ivoire"), "in any order").toBe(true);
    expect(hasWords("fiji law", "Fiji", "Law"), "in any of the names").toBe(true);
    expect(hasWords("", "Fiji"), "nothing typed is in every name").toBe(true);
    expect(hasWords("fijo", "Fiji"), "another word is not").toBe(false);
  });

  it("finds beginnings of words, and Chinese anywhere", () => {
    expect(beginsWords("set", "Settings"), "a beginning").toBe(true);
    expect(beginsWords("tings", "Settings"), "not an end").toBe(false);
    expect(beginsWords("搜索", "已存搜索"), "a script without spaces").toBe(true);
  });
});
