// Everything by keyboard alone.
import assert from "node:assert/strict";
import { test } from "node:test";

import { settled } from "../support/browser.mjs";
import { name, textsOf } from "../support/messages.mjs";
import { stage } from "../support/story.mjs";

const here = stage();
const t = textsOf("en");

const focused = (page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return { tag: element?.tagName ?? "", id: element?.id ?? "", text: element?.textContent?.trim() ?? "", type: element?.getAttribute("type") ?? "" };
  });

test("from the first key to a record, its country and back, without a mouse", async () => {
  const { page, close } = await here.open("/search");
  await settled(page);
  await page.keyboard.press("/");
  assert.equal((await focused(page)).type, "search", "the slash goes to the search box");
  await page.keyboard.type("cmm tonga");
  await page.locator("a[href*='cmm-tonga-2018']").first().waitFor();
  await settled(page);
  await page.keyboard.press("ArrowDown");
  await page.waitForFunction(() => document.activeElement?.closest("[data-index='0']") !== null);
  await page.keyboard.press("ArrowDown");
  await page.waitForFunction(() => document.activeElement?.closest("[data-index='1']") !== null);
  await page.keyboard.press("Home");
  await page.waitForFunction(() => document.activeElement?.closest("[data-index='0']") !== null);
  await page.keyboard.press("Enter");
  const pane = page.getByRole("region", { name: name(t("screens-record-pane")) });
  await pane.locator("[data-record]").waitFor();

  const country = pane.locator("a[href*='#/place/']").first();
  for (let steps = 0; steps < 200; steps += 1) {
    if (await country.evaluate((link) => link === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  assert.ok(await country.evaluate((link) => link === document.activeElement), "Tab reaches the country in the open record");
  await page.keyboard.press("Enter");
  await page.waitForURL(/#\/place\//u);
  await settled(page);
  assert.equal((await focused(page)).id, "main", "on a new screen the focus is at its content");

  await page.keyboard.press("Alt+ArrowLeft");
  await page.waitForURL(/#\/search/u);
  await close();
});

test("the first key leads to the content, and every stop on the way can be seen", async () => {
  const { page, close, go } = await here.open("/place/FJ");
  await settled(page);
  await page.evaluate(() => { document.activeElement?.blur(); window.scrollTo(0, 0); });
  await page.keyboard.press("Tab");
  assert.equal((await focused(page)).text, t("window-skip"), "the first stop is the way to the content");
  await page.keyboard.press("Enter");
  assert.equal((await focused(page)).id, "main", "which it leads to");
  assert.match(page.url(), /#\/place\/FJ$/u, "without leaving the screen");

  for (const route of ["/search?q=cyber", "/place/FJ", "/record/initiative/cyber4dev", "/settings"]) {
    await go(route);
    await page.evaluate(() => document.activeElement?.blur());
    const unseen = [];
    for (let steps = 0; steps < 40; steps += 1) {
      await page.keyboard.press("Tab");
      const seen = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element === document.body) return "";
        // The mark of the focus may be drawn by what stands around a hidden radio button or field.
        const marks = [element, element.closest("label"), element.parentElement].filter((one) => one !== null);
        const visible = marks.some((one) => {
          const style = getComputedStyle(one);
          return (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1) || style.boxShadow !== "none";
        });
        return visible ? "" : element.outerHTML.slice(0, 160);
      });
      if (seen !== "") unseen.push(seen);
    }
    assert.deepEqual([...new Set(unseen)], [], `${route}: the focus can always be seen`);
  }
  await close();
});

test("the sheet of keys opens and closes by keyboard and gives the focus back", async () => {
  const { page, close } = await here.open("/places");
  await settled(page);
  const search = page.getByRole("navigation", { name: name(t("window-navigation")) }).getByRole("link", { name: name(t("window-nav-places")) });
  await search.focus();
  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog");
  await sheet.getByRole("heading", { name: name(t("help-keys")) }).waitFor();
  await page.keyboard.press("Escape");
  await sheet.waitFor({ state: "detached" });
  assert.ok(await search.evaluate((link) => link === document.activeElement), "the focus is where it was");
  await close();
});

test("while something is typed, single keys are letters", async () => {
  const { page, close } = await here.open("/search");
  await settled(page);
  const box = page.getByRole("searchbox", { name: name(t("window-search-label")) });
  await box.focus();
  await page.keyboard.type("a/b?");
  assert.equal(await box.inputValue(), "a/b?", "slash and question mark are typed");
  assert.equal(await page.getByRole("dialog").count(), 0, "and open nothing");
  await close();
});
