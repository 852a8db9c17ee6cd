import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible } from "../support/axe.mjs";
import { settled } from "../support/browser.mjs";
import { listed, rawMarks, textsOfPage, unmarkedLatin, withoutPseudoMarks } from "../support/crawl.mjs";
import { SCREENS } from "../support/screens.mjs";
import { stage } from "../support/story.mjs";
import * as cut from "../support/cut.mjs";
const here = stage({ kept: true });
const MINE = SCREENS.filter((s) => /translat/u.test(s.route) || s.name === "resource" || s.name === "help" || s.name === "initiative");
for (const [lang, w, extra] of [["en", 1280, {}], ["ar", 1280, {}], ["en-XA", 1280, {}], ["en", 400, { colorScheme: "dark" }], ["ar", 320, {}], ["en-XA", 320, {}], ["ru", 320, {}],["zh",1280,{}]]) {
  test(`${lang} ${w}`, async (suite) => {
    const { page, close, go } = await here.open("/search", { settings: { lang, place: "TO" }, viewport: { width: w, height: 800 }, ...extra });
    for (const screen of MINE) {
      await suite.test(screen.name, async () => {
        await go(screen.route);
        await screen.act?.(page);
        await settled(page);
        await page.locator(".translate-links").waitFor({ timeout: 3000 }).catch(() => {});
        await page.screenshot({ path: `/work/wt-translation/artefacts/mine/${lang}-${w}-${screen.name.replaceAll(/[^a-z]+/gu, "-")}.png`, fullPage: false });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(over <= 0, `overflow ${over}`);
        const texts = await textsOfPage(page);
        assert.deepEqual(listed(rawMarks(texts)), []);
        if (lang === "ar") assert.deepEqual(listed(unmarkedLatin(texts)), []);
        if (lang === "en-XA") assert.deepEqual(listed(withoutPseudoMarks(texts)), []);
        await assertAccessible(page, `${screen.name} ${lang}`);
        await page.keyboard.press("Escape");
      });
    }
    await close();
  });
}
