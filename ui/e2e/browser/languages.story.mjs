// The crawl: no text that is not in the reader's language, unless the page says which language it is in.
import assert from "node:assert/strict";
import { test } from "node:test";

import { settled } from "../support/browser.mjs";
import { listed, textsOfPage, unmarkedLatin, withoutPseudoMarks } from "../support/crawl.mjs";
import { SCREENS } from "../support/screens.mjs";
import { stage } from "../support/story.mjs";

const here = stage({ kept: true });

/** Walks through every screen and looks at all its texts. */
async function crawl(suite, lang, look) {
  const { page, close, go } = await here.open("/search", { settings: { lang, place: "TO", role: "official" } });
  for (const screen of SCREENS) {
    await suite.test(screen.name, async () => {
      await go(screen.route);
      await screen.act?.(page);
      await settled(page);
      const texts = await textsOfPage(page);
      assert.ok(texts.length > 5, `${screen.route} has texts to look at`);
      look(texts, screen);
      await page.keyboard.press("Escape");
    });
  }
  await close();
}

test("in Arabic, Latin words stand only where the page names their language", async (suite) => {
  await crawl(suite, "ar", (texts, { route }) => {
    assert.deepEqual(listed(unmarkedLatin(texts)), [], `${route} in Arabic`);
  });
});

test("in the pseudo-locale, every text of the interface carries its marks", async (suite) => {
  await crawl(suite, "en-XA", (texts, { route }) => {
    assert.deepEqual(listed(withoutPseudoMarks(texts)), [], `${route} in en-XA`);
  });
});

test("no language shows the name of a message instead of a message", async (suite) => {
  for (const lang of ["es", "fr", "pt", "ru", "zh"]) {
    await suite.test(lang, async (inner) => {
      await crawl(inner, lang, (texts, { route }) => {
        const raw = texts.filter(({ text, data }) => !data && /^(?:window|screens|saved|palette|welcome|settings|help|search|record|place|organisation|error)-[a-z-]+$/u.test(text));
        assert.deepEqual(listed(raw), [], `${route} in ${lang}`);
      });
    });
  }
});
