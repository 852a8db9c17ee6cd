// Every text of every screen, in the languages where a mistake shows itself.
import assert from "node:assert/strict";
import { test } from "node:test";

import { settled } from "../support/browser.mjs";
import { listed, rawMarks, textsOfPage, unmarkedLatin, withoutPseudoMarks } from "../support/crawl.mjs";
import { oddRoutes } from "../support/odd.mjs";
import { SCREENS } from "../support/screens.mjs";
import { stage } from "../support/story.mjs";

const here = stage({ kept: true });

/** The screens, and beside them the records that have what few have. */
const ALL = [...SCREENS, ...oddRoutes().map((route) => ({ name: route, route }))];

/** Walks through screens and looks at all their texts. */
async function crawl(suite, lang, screens, look) {
  const { page, close, go } = await here.open("/search", { settings: { lang, place: "TO", role: "official" } });
  for (const screen of screens) {
    await suite.test(screen.name, async () => {
      await go(screen.route);
      await screen.act?.(page, here.bridge);
      await settled(page);
      const texts = await textsOfPage(page);
      assert.ok(texts.length > 5, `${screen.route} has texts to look at`);
      assert.deepEqual(listed(rawMarks(texts)), [], `${screen.route}: what says its language is an element`);
      look(texts, screen);
      await page.keyboard.press("Escape");
    });
  }
  await close();
}

test("in Arabic, Latin words stand only where the page names their language", async (suite) => {
  await crawl(suite, "ar", ALL, (texts, { route }) => {
    assert.deepEqual(listed(unmarkedLatin(texts)), [], `${route} in Arabic`);
  });
});

test("in the pseudo-locale, every text of the interface carries its marks", async (suite) => {
  await crawl(suite, "en-XA", ALL, (texts, { route }) => {
    assert.deepEqual(listed(withoutPseudoMarks(texts)), [], `${route} in en-XA`);
  });
});

test("no language shows the name of a message instead of a message", async (suite) => {
  for (const lang of ["es", "fr", "pt", "ru", "zh"]) {
    await suite.test(lang, async (inner) => {
      await crawl(inner, lang, SCREENS, (texts, { route }) => {
        const raw = texts.filter(
          (text) => text.lang === lang && /^(?:window|screens|saved|palette|welcome|settings|help|search|record|place|organisation|translation|error|form|field|action|figure|flows|map|network)-[a-z-]+$/u.test(text.text),
        );
        assert.deepEqual(listed(raw), [], `${route} in ${lang}`);
      });
    });
  }
});
