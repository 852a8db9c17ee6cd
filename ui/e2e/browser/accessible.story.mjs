// axe-core on every screen, in a left-to-right, a right-to-left and a long language, in every appearance.
import { test } from "node:test";

import { assertAccessible } from "../support/axe.mjs";
import { settled } from "../support/browser.mjs";
import { SCREENS } from "../support/screens.mjs";
import { stage } from "../support/story.mjs";

const here = stage({ kept: true });

const APPEARANCES = [
  { name: "light", options: { colorScheme: "light" } },
  { name: "dark", options: { colorScheme: "dark" } },
  { name: "high contrast", settings: { appearance: "contrast" }, options: {} },
  { name: "forced colours", options: { forcedColors: "active" } },
];

for (const lang of ["en", "ar", "en-XA"]) {
  for (const appearance of APPEARANCES.slice(0, lang === "en" ? undefined : 1)) {
    test(`every screen is accessible in ${lang}, ${appearance.name}`, async (suite) => {
      const { page, close, go } = await here.open("/search", {
        settings: { lang, ...appearance.settings },
        ...appearance.options,
      });
      for (const screen of SCREENS) {
        await suite.test(screen.name, async () => {
          await go(screen.route);
          await screen.act?.(page, here.bridge);
          await settled(page);
          await assertAccessible(page, `${screen.name} (${screen.route}) in ${lang}, ${appearance.name}`);
          await page.keyboard.press("Escape");
        });
      }
      await suite.test("language menu", async () => {
        await go("/help");
        await page.locator("button.language").click();
        await page.getByRole("menu").waitFor();
        await assertAccessible(page, `language menu in ${lang}, ${appearance.name}`);
      });
      await close();
    });
  }
}

test("every screen is accessible on a narrow window", async (suite) => {
  const { page, close, go } = await here.open("/search", { viewport: { width: 400, height: 800 } });
  for (const screen of SCREENS) {
    await suite.test(screen.name, async () => {
      await go(screen.route);
      await screen.act?.(page, here.bridge);
      await settled(page);
      await assertAccessible(page, `${screen.name} (${screen.route}) at 400 px`);
      await page.keyboard.press("Escape");
    });
  }
  await close();
});
