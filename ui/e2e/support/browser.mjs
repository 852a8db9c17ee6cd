// Debian's Chromium, driven by Playwright, with the guards that hold for every page of every story.
import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";

import { chromium } from "playwright-core";

const ARGUMENTS = [
  "--no-sandbox", // as root, as in CI, Chromium has no sandbox to start
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * The longest that a part of the page or an answer is held back, in milliseconds. A story that acts on what happens to
 * be there already fails with it on any machine, and without it only on a busy one.
 */
const LAG = Number(process.env.TREFOIL_STORY_LAG ?? 0);

/** Starts the browser. */
export function startBrowser() {
  return chromium.launch({ executablePath: "/usr/bin/chromium", args: ARGUMENTS });
}

/** What the language of a reader's system looks like to the page. */
const SYSTEM = { ar: "ar-EG", en: "en-GB", "en-XA": "en-GB", "ar-XB": "ar-EG", zh: "zh-CN", fr: "fr-FR", es: "es-ES", pt: "pt-PT", ru: "ru-RU" };

/**
 * Opens a page on a running loopback host.
 *
 * The returned `close` fails if the page asked for anything beyond this machine, broke its own Content-Security-Policy,
 * threw, or wrote an error to the console.
 *
 * @param {import("playwright-core").Browser} browser
 * @param {{ url: string, origin: string }} bridge
 * @param {{ route?: string, lang?: string, viewport?: { width: number, height: number } } &
 *   import("playwright-core").BrowserContextOptions} options
 */
export async function openPage(browser, bridge, { route = "", lang = "en", ...options } = {}) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: SYSTEM[lang] ?? lang,
    reducedMotion: "reduce",
    ...options,
  });
  const faults = [];
  await context.route("**/*", async (request) => {
    const { origin, protocol } = new URL(request.request().url());
    if (origin === bridge.origin || protocol === "data:" || protocol === "blob:") {
      if (LAG === 0) return request.continue();
      await wait(Math.random() * LAG);
      // The page may have been closed meanwhile.
      return request.continue().catch(() => {});
    }
    faults.push(`left this machine: ${request.request().url()}`);
    return request.abort();
  });
  const page = await context.newPage();
  // No story asserts a time: this only ends a wait that would never end, on a machine that does other work besides.
  page.setDefaultTimeout(60_000);
  page.on("pageerror", (error) => faults.push(`threw: ${error.stack ?? error}`));
  page.on("console", (message) => {
    // A 422 is an answer of the application, which the page shows; the browser logs it all the same.
    if (message.type() === "error" && !/status of 422/u.test(message.text())) {
      faults.push(`console: ${message.text()}`);
    }
  });
  await page.goto(bridge.url + (route === "" ? "" : `#${route}`));
  await page.locator("h1").first().waitFor();
  return {
    page,
    /** Goes to another view by its address, as a link in the page would. */
    async go(to) {
      await page.evaluate((hash) => { location.hash = hash; }, to);
      await settled(page);
    },
    async close() {
      await context.close();
      assert.deepEqual(faults, [], "a page fetches nothing from elsewhere, keeps its own policy and throws nothing");
    },
  };
}

/** Waits until the view has its heading and no part of it says that it is still loading, nor the way to another view. */
export async function settled(page) {
  // What a click has begun is seen in the next frame.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.locator("h1").first().waitFor();
  await page.waitForFunction(() => document.querySelector("[aria-busy=true], [role=progressbar]") === null);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
