import { describe, expect, it } from "vitest";

import { fluentLocaliser } from "./fluent";
import { loadLocaliser, withLaterTexts } from "./load";
import { directionOf, formattingTag } from "./locale";

const EN = `
found =
    { $count ->
        [one] { $count } result
       *[other] { $count } results
    }
only-english = Search
open = Open
    .hint = Opens it
`;
const AR = `
found =
    { $count ->
        [zero] لا نتائج
        [two] نتيجتان
        [few] { $count } نتائج
       *[other] { $count } نتيجة
    }
`;
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/gu, "");

describe("messages", () => {
  const ar = fluentLocaliser("ar", "latn", [
    { lang: "ar", source: AR },
    { lang: "en", source: EN },
  ]);

  it("takes the plural category of the reader's language", () => {
    expect(plain(ar.format("found", { count: 2 })), "two has its own form in Arabic").toBe("نتيجتان");
    expect(plain(ar.format("found", { count: 5 })), "five is few in Arabic").toBe("5 نتائج");
  });

  it("falls back to English, and to the id when even that is missing", () => {
    expect(ar.format("only-english"), "English stands in").toBe("Search");
    expect(ar.format("nowhere"), "a fault is seen and not hidden").toBe("nowhere");
  });

  it("formats attributes", () => {
    expect(ar.format("open", undefined, "hint"), "the attribute, not the value").toBe("Opens it");
  });

  it("isolates arguments from the direction around them", () => {
    expect(ar.format("found", { count: 11 }), "first strong isolate before the argument").toContain("\u2068");
  });
});

describe("digits and dates", () => {
  const source = [{ lang: "en", source: EN }];

  it("shows the digits that the reader chose, whatever the engine prefers for Arabic", () => {
    expect(fluentLocaliser("ar", "latn", source).number(1234), "European digits").toMatch(/1.?234/u);
    expect(fluentLocaliser("ar", "arab", source).number(12), "Arabic-Indic digits").toBe("١٢");
    expect(fluentLocaliser("fr", "arab", source).number(12), "the choice concerns Arabic only").toBe("12");
  });

  it("names the numbering system and the calendar", () => {
    expect(formattingTag("ar", "arab"), "nothing is left to the engine").toBe("ar-u-ca-gregory-nu-arab");
    expect(formattingTag("en", "latn"), "days before months in English").toBe("en-GB-u-ca-gregory-nu-latn");
  });

  it("writes a day as it stands in the data, in any time zone", () => {
    expect(fluentLocaliser("en", "latn", source).date("2026-11-22"), "not a day earlier").toBe("22 November 2026");
    expect(fluentLocaliser("en", "latn", source).date("soon"), "what is no day stays as it is").toBe("soon");
  });

  it("writes years without grouping", () => {
    expect(fluentLocaliser("en", "latn", source).year(2026), "no comma in a year").toBe("2026");
  });
});

describe("pseudo-locales", () => {
  const source = [{ lang: "en", source: EN }];

  it("accents and lengthens every text, and marks each message once", () => {
    const text = plain(fluentLocaliser("en-XA", "latn", source).format("found", { count: 3 }));
    expect(text, "one pair of marks around the message, the argument untouched").toBe("⟦3 ŕééšúúļţš⟧");
  });

  it("mirrors the page for ar-XB", () => {
    expect(fluentLocaliser("ar-XB", "latn", source).dir, "the page runs from right to left").toBe("rtl");
  });
});

describe("languages", () => {
  it("knows the direction of languages of the texts", () => {
    expect(directionOf("ar-EG"), "Arabic of Egypt").toBe("rtl");
    expect(directionOf("fa"), "Persian, no language of the interface").toBe("rtl");
    expect(directionOf("zh-Hans"), "Chinese").toBe("ltr");
  });

  it("loads the English texts", async () => {
    const en = await loadLocaliser("en", "latn");
    expect(en.format("window-brand"), "terms resolve across the areas").toBe("Trefoil");
    const unknown = await loadLocaliser("tlh", "latn");
    expect(unknown.format("window-close"), "a language without texts gets English").toBe(en.format("window-close"));
  });

  it("loads the texts of later screens with the first of them, and with every language from then on", async () => {
    const en = await loadLocaliser("en", "latn");
    expect(en.format("settings-title"), "the first route does not wait for the words of settings").toBe("settings-title");
    expect(await withLaterTexts(() => Promise.resolve("screen")), "the screen comes with its texts").toBe("screen");
    expect(en.format("settings-title"), "the localiser in use has learnt them").not.toBe("settings-title");
    const fr = await loadLocaliser("fr", "latn");
    expect(fr.format("settings-title"), "a change of language brings both parts").not.toBe("settings-title");
    expect(fr.format("settings-title"), "in the language asked").not.toBe(en.format("settings-title"));
  });
});
