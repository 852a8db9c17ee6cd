// Narrow windows, enlarged text, and the mirror.
import assert from "node:assert/strict";
import { test } from "node:test";

import { settled } from "../support/browser.mjs";
import { artefact } from "../support/places.mjs";
import { SCREENS } from "../support/screens.mjs";
import { stage } from "../support/story.mjs";

const here = stage({ kept: true });

/** What sticks out of the page, so that a message can name it. Scrollable tables may be wide inside. */
const overflow = (page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth && document.body.scrollWidth <= root.clientWidth) return [];
    const wide = [...document.querySelectorAll("body *")].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return right > root.clientWidth + 1 || left < -1;
    });
    return [`${root.scrollWidth} px in ${root.clientWidth}`, ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))];
  });

for (const lang of ["en", "ar", "en-XA", "ru"]) {
  test(`nothing needs sideways scrolling at 320 px in ${lang}`, async (suite) => {
    const { page, close, go } = await here.open("/search", { settings: { lang }, viewport: { width: 320, height: 640 } });
    for (const screen of SCREENS) {
      await suite.test(screen.name, async () => {
        await go(screen.route);
        await screen.act?.(page, here.bridge);
        await settled(page);
        assert.deepEqual(await overflow(page), [], `${screen.route} at 320 px in ${lang}`);
        await page.keyboard.press("Escape");
      });
    }
    await close();
  });
}

test("at 400 px every screen is in the bar below, without moving it along", async () => {
  // Spanish, French and Portuguese have longer words: there the bar moves, and the sign that is cut says so.
  for (const lang of ["ar", "en", "ru", "zh"]) {
    const { page, close } = await here.open("/map", { settings: { lang }, viewport: { width: 400, height: 800 } });
    await settled(page);
    const [inside, seen] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.querySelector(".rail");
      return [scrollWidth, clientWidth];
    });
    assert.ok(inside <= seen, `${lang}: ${inside} px in ${seen}`);
    await close();
  }
});

test("wider spacing of text loses nothing", async (suite) => {
  const { page, close, go } = await here.open("/search", { viewport: { width: 400, height: 800 } });
  for (const screen of SCREENS) {
    await suite.test(screen.name, async () => {
      await go(screen.route);
      await screen.act?.(page, here.bridge);
      await settled(page);
      // WCAG 1.4.12; through the object model, which the page's policy allows to the reader's own tools.
      await page.evaluate(() => {
        for (const element of document.querySelectorAll("body *")) {
          Object.assign(element.style, { lineHeight: "1.5", letterSpacing: "0.12em", wordSpacing: "0.16em" });
        }
      });
      assert.deepEqual(await overflow(page), [], `${screen.route} with wider spacing`);
      await page.keyboard.press("Escape");
    });
  }
  await close();
});

test("in Arabic the window is mirrored, numbers and foreign titles are not", async () => {
  const { page, close, go } = await here.open("/search?q=tonga", { settings: { lang: "ar" } });
  await settled(page);
  const geometry = await page.evaluate(() => {
    const middle = (selector) => {
      const box = document.querySelector(selector)?.getBoundingClientRect();
      return box ? (box.left + box.right) / 2 : Number.NaN;
    };
    return { rail: middle(".rail"), facets: middle(".pane-facets"), results: middle(".pane-results"), record: middle(".pane-record"), width: innerWidth };
  });
  assert.ok(geometry.rail > geometry.width / 2, "the list of screens is on the right");
  assert.ok(geometry.facets > geometry.results && geometry.results > geometry.record, "filters, results and record go from right to left");

  await go("/record/initiative/cmm-tonga-2018?text=en");
  const summary = page.locator(".summary").first();
  assert.equal(await summary.getAttribute("dir"), "ltr", "an English text keeps its direction");
  await close();
});

test("pictures of the main screens are kept", async (suite) => {
  const screens = [
    ["search", "/search?q=cyber+maturity&at=initiative:cmm-tonga-2018"],
    ["record", "/record/initiative/cyber4dev"],
    ["place", "/place/FJ"],
    ["organisation", "/organisation/gfce"],
    ["saved", "/saved"],
    ["write", "/write"],
    ["form", "/write/need"],
    ["edit", "/record/initiative/cyber4dev/edit"],
    ["flows", "/flows"],
    ["map", "/map"],
    ["map-needs", "/map?show=needs&part=009"],
    ["network", "/network"],
    ["settings", "/settings"],
    ["help", "/help"],
    ["welcome", "/welcome"],
  ];
  for (const lang of ["en", "ar", "zh"]) {
    for (const [size, viewport] of [["wide", { width: 1280, height: 800 }], ["narrow", { width: 400, height: 800 }]]) {
      await suite.test(`${lang}, ${size}`, async () => {
        const { page, close, go } = await here.open("/search", { settings: { lang }, viewport });
        for (const [screen, route] of screens) {
          await go(route);
          await settled(page);
          const picture = await page.screenshot({ path: artefact("browser", `${screen}-${lang}-${size}.png`) });
          assert.ok(picture.length > 5_000, `${screen} in ${lang} is not blank`);
        }
        await close();
      });
    }
  }
});
