import { describe, expect, test } from "vitest";

import { runsOf } from "./runs";
import { plainRows } from "./table";

describe("runs of letters", () => {
  test.each(["البيانات بحسب الإصدار 1، 22 نوفمبر 2026 (SVG).", "共433个倡议。SVG", "Data as of 1", "", "\u2067مَن؟\u2069"])("join to the text again: %s", (text) => {
    expect(runsOf(text).map((run) => run.text).join("")).toBe(text);
  });

  test("digits, blanks and Latin letters never stand in a run of Arabic, nor an Arabic letter outside one", () => {
    const runs = runsOf("الإصدار 1، 22 نوفمبر (SVG)");
    for (const { text, family } of runs) {
      expect(/[\p{N}\s(A-Z]/u.test(text) && family !== undefined, text).toBe(false);
      expect(/\p{Script=Arabic}/u.test(text) && family === undefined, text).toBe(false);
    }
    expect(runs.length).toBeGreaterThan(4);
  });
});

test("a table as plain rows keeps numbers for programs and leaves the screen's elements out", () => {
  const table = {
    columns: [{ label: "Place" }, { label: "n", numeric: true }],
    rows: [[{ text: "\u2068Fiji\u2069", lang: "en", node: null }, 1234]],
  };
  expect(plainRows(table, (text) => text.replace(/[\u2066-\u2069]/gu, ""))).toEqual([
    ["Place", "n"],
    ["Fiji", "1234"],
  ]);
});
