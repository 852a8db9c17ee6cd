import { describe, expect, it } from "vitest";

import { loadLocaliser, withLaterTexts } from "./load";
import { withPseudo } from "./toolkit";
import { foreign, latinPartsOf, partsOf, plainText } from "./words";

const FSI = "\u2068";
const PDI = "\u2069";

describe("a sentence with foreign values", () => {
  it("is cut where the language changes, wherever the translation puts the value", async () => {
    const ar = await loadLocaliser("ar", "latn");
    const sentence = `تأكيد من ${FSI}${foreign({ text: "Oxford", lang: "en" })}${PDI} في 2019`;
    expect(partsOf(ar, sentence), "the name is a part of its own, without marks").toEqual([
      { text: "تأكيد من " },
      { text: "Oxford", lang: "en" },
      { text: " في 2019" },
    ]);
    expect(plainText(sentence), "and the clipboard gets a plain sentence").toBe("تأكيد من Oxford في 2019");
  });

  it("marks the name of the application in every language", async () => {
    await withLaterTexts(() => Promise.resolve());
    for (const lang of ["ar", "en", "fr", "zh"]) {
      const localiser = await loadLocaliser(lang, "latn");
      const named = partsOf(localiser, localiser.format("welcome-title")).filter((part) => part.lang !== undefined);
      expect(named, `in ${lang}`).toEqual([{ text: "Trefoil", lang: "en" }]);
    }
  });

  it("marks acronyms and listed names only where Latin letters are foreign", async () => {
    const [ar, fr] = await Promise.all([loadLocaliser("ar", "latn"), loadLocaliser("fr", "latn")]);
    expect(partsOf(ar, "أفرقة (CERT وCSIRT)").map((part) => part.lang), "both acronyms").toEqual([undefined, "en", undefined, "en", undefined]);
    expect(partsOf(fr, "équipes CERT de l’ONU"), "in French they may be French").toEqual([{ text: "équipes CERT de l’ONU" }]);
  });

  it("leaves a sentence alone that somebody forgot to translate, so that the crawl finds it", async () => {
    const ar = await loadLocaliser("ar", "latn");
    expect(partsOf(ar, "Nothing was found"), "no rule covers plain English").toEqual([{ text: "Nothing was found" }]);
  });

  it("loses no letter when a mark has no end", async () => {
    const ar = await loadLocaliser("ar", "latn");
    const broken = `a\uFFFA b\uFFFB c`;
    expect(partsOf(ar, broken).map((part) => part.text).join(""), "what is no annotation stays text").toBe(broken);
  });
});

describe("a text of the catalogue", () => {
  it("names its Latin stretches as of no stated language", () => {
    expect(latinPartsOf("مبادرة GFCE للبنية (Triple-I)", "ar"), "two names").toEqual([
      { text: "مبادرة " },
      { text: "GFCE", lang: "und" },
      { text: " للبنية (" },
      { text: "Triple-I", lang: "und" },
      { text: ")" },
    ]);
  });

  it("calls an address no language", () => {
    const parts = latinPartsOf("قدّم طلبا. https://example.org/a-b?c=1", "ar");
    expect(parts.at(-1), "as a whole").toEqual({ text: "https://example.org/a-b?c=1", lang: "zxx" });
  });

  it("stays whole where its language is written in Latin letters", () => {
    expect(latinPartsOf("le réseau CERT", "fr"), "nothing to say").toEqual([{ text: "le réseau CERT" }]);
  });
});

describe("the toolkit's own texts", () => {
  it("exist in the pseudo-locales, plain and filled in", () => {
    const strings = withPseudo({ "en-US": { dismiss: "Dismiss", count: (args: { n: number }) => `${args.n} options` } });
    const pseudo = strings as Record<string, Record<string, string | ((args: { n: number }) => string)>>;
    expect(pseudo["en-XA"]?.["dismiss"], "made as ours are").toBe("⟦Ðíšɱíšš⟧");
    const count = pseudo["en-XA"]?.["count"];
    expect(typeof count === "function" && count({ n: 3 }), "also what is announced").toBe("⟦3 óóþţíóóñš⟧");
  });
});
