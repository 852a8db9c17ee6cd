// What every file of browser stories begins and ends with: one loopback host, one browser.
import { after, before } from "node:test";

import { startBridge } from "./bridge.mjs";
import { openPage, startBrowser } from "./browser.mjs";
import { keepSearches, keepWriting, SETTINGS } from "./screens.mjs";

/**
 * Sets up a file of stories.
 *
 * The returned object is filled before the first story; `open` gives a page for a reader with the given settings. With
 * `kept`, the reader has saved searches and begun to write before, as the screens of `screens.mjs` need it.
 */
export function stage({ kept = false } = {}) {
  let abandoned;
  const here = {
    /** @type {Awaited<ReturnType<typeof startBridge>>} */
    bridge: undefined,
    /** @type {import("playwright-core").Browser} */
    browser: undefined,
    /** Opens the window on a route, for a reader with these settings. */
    async open(route, { settings = {}, ...options } = {}) {
      // A story that failed has left its window open, which might still save something.
      await abandoned?.page.context().close();
      const lang = settings.lang ?? "en";
      await here.bridge.call("save_settings", { ...SETTINGS, ...settings }, lang);
      abandoned = await openPage(here.browser, here.bridge, { route, lang, ...options });
      return abandoned;
    },
  };
  before(async () => {
    // One after the other: what was started is known, and ended, also if the next does not start.
    here.bridge = await startBridge();
    here.browser = await startBrowser();
    if (kept) {
      await keepSearches(here.bridge);
      await keepWriting(here.bridge);
    }
  });
  after(async () => {
    await here.browser?.close();
    await here.bridge?.stop();
  });
  return here;
}
