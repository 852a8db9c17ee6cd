// Every screen that there is, by its address, with something real on it.
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { ROOT } from "./places.mjs";

/** The slug of the first record of a kind in the data. */
function firstOf(file) {
  const [line] = readFileSync(join(ROOT, "data", `${file}.jsonl`), "utf8").split("\n", 1);
  return JSON.parse(line).slug;
}

/** The reader's choices of a machine that has been through the welcome. */
export const SETTINGS = {
  lang: "en", role: null, place: null, welcomed: true, appearance: "system", digits: "latn", shortcuts: true,
};

/** Name of a screen, its address, and what to do there before looking. */
export const SCREENS = [
  { name: "search, nothing asked", route: "/search" },
  { name: "search with results, filters and widening", route: "/search?q=ciip+pacific&status=completed,ongoing" },
  { name: "search with an open record", route: "/search?q=maturity&at=initiative:cmm-tonga-2018" },
  { name: "search with an open organisation", route: "/search?kind=organisation&at=organisation:gfce" },
  { name: "nothing found", route: "/search?q=qqqqzzzz&status=planned" },
  { name: "initiative", route: "/record/initiative/cyber4dev" },
  { name: "initiative read in another language", route: "/record/initiative/cmm-tonga-2018?text=fr" },
  { name: "programme", route: "/record/programme/wic-fellowship" },
  { name: "need", route: `/record/need/${firstOf("needs")}` },
  { name: "resource", route: `/record/resource/${firstOf("resources")}` },
  { name: "history", route: "/record/initiative/cyber4dev/history", act: (page) => page.locator("details summary").first().click() },
  { name: "organisation", route: "/organisation/gfce" },
  { name: "places", route: "/places" },
  { name: "country", route: "/place/FJ" },
  { name: "region", route: "/place/061" },
  { name: "settings, examined", route: "/settings", act: (page) => page.locator(".about button").first().click() },
  { name: "help", route: "/help" },
  { name: "keyboard sheet", route: "/help", act: (page) => page.keyboard.press("?") },
  { name: "welcome, language", route: "/welcome" },
  { name: "welcome, role", route: "/welcome?step=role" },
  { name: "welcome, country", route: "/welcome?step=country" },
  { name: "no such address", route: "/nowhere" },
  { name: "no such record", route: "/record/initiative/no-such-record", heading: "h2" },
];
