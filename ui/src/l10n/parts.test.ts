import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { messagesOf } from "../../scripts/slim-messages";

const SOURCES = join(import.meta.dirname, "..");
const LOCALES = join(SOURCES, "../../locales");

/** The functions of generated messages that the sources of the window import. */
function said(): Set<string> {
  const names = new Set<string>();
  for (const file of readdirSync(SOURCES, { recursive: true, encoding: "utf8" })) {
    if (!/\.tsx?$/u.test(file) || file.includes(".test.") || file.startsWith("generated")) {
      continue;
    }
    for (const [, list = ""] of readFileSync(join(SOURCES, file), "utf8").matchAll(/import \{([^}]*)\} from "[^"]*generated\/messages"/gu)) {
      list.split(",").forEach((name) => names.add(name.trim()));
    }
  }
  names.delete("");
  return names;
}

describe("the texts that come with the window", () => {
  it("hold every message that it says: of one that is missing the reader would see the id", () => {
    const texts = (["first", "later"] as const).map((part) => messagesOf(LOCALES, "en", part, () => undefined)).join("\n");
    const there = new Set([...texts.matchAll(/^([a-z][a-z0-9-]*) =/gmu)].map(([, id = ""]) => id.replaceAll(/-(\w)/gu, (_, letter: string) => letter.toUpperCase())));
    const all = said();
    expect(all.size, "the imports are found").toBeGreaterThan(500);
    expect([...all].filter((name) => /^[a-z]/u.test(name) && !there.has(name) && !/Of$|Label$/u.test(name))).toEqual([]);
  });
});
