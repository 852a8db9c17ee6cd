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

/** A search as the use cases take it. */
export const asked = (change) => ({
  query: "", kinds: [], themes: [], places: [], statuses: [], organisations: [], modes: [], languages: [],
  sort: "relevance", limit: 0, offset: 0, facets: false, without: [], as_spelt: false, ...change,
});

/** A last look long before the bundled release: everything in it is new. */
export const LONG_AGO = "0@1700000000000";

/** Searches that a reader has kept: one with news, one without, one that can no longer be run; and recent ones. */
export async function keepSearches(bridge) {
  const saved = [
    { name: "Cybercrime law, Africa", request: asked({ query: "cybercrime law", places: ["002"], kinds: ["initiative"] }), seen: LONG_AGO },
    { name: "نضج القدرات", request: asked({ query: "نضج", organisations: ["gfce"], year_from: 2015 }) },
    { name: "Lost", request: asked({ themes: ["no-such-theme"] }), seen: LONG_AGO },
  ];
  for (const search of saved) {
    const { status, body } = await bridge.call("saved_save", search);
    if (status !== 200) throw new Error(`${search.name}: ${JSON.stringify(body)}`);
  }
  await bridge.call("record_add", {
    kind: "need",
    fields: {
      statement: { en: "Gadgetry for responders", ar: "معدات للمستجيبين" }, place: "FJ", topics: ["incident-management"],
      timing: { en: "Before the rains" }, languages: ["en"], notes: "Ask the ministry first",
    },
  });
  await bridge.call("recent_add", asked({ query: "cmm tonga", places: ["TO"], languages: ["en"] }));
  await bridge.call("recent_add", asked({ query: "مكافحة الجريمة السيبرانية", statuses: ["ongoing"] }));
}

/** What somebody has begun to write: a form that was left, and a programme that is not published. */
export async function keepWriting(bridge) {
  const text = (words) => ({ text: words, state: "original" });
  const typed = { statement: { en: text("Training for prosecutors"), ar: { text: "تدريب المدعين العامين", state: "reviewed" } }, place: "TO", topics: ["cybercrime-enforcement"] };
  const body = JSON.stringify({ version: 1, kind: "need", before: {}, lang: "en", typed });
  const programme = { title: { en: "A fund that is not open yet" }, eligible_places: ["LDC", "FJ"], topics: ["ciip"] };
  for (const [command, request] of [
    ["draft_keep", { name: "new need", body }],
    ["record_add", { kind: "programme", fields: programme }],
  ]) {
    const answer = await bridge.call(command, request);
    if (answer.status !== 200) throw new Error(`${command}: ${JSON.stringify(answer.body)}`);
  }
}

/** Shows a picture as its table, where it does not begin with it. */
const asTable = async (page) => {
  await page.locator(".picture-head button").waitFor();
  if ((await page.locator(".figure-table").count()) === 0) await page.locator(".picture-head button").click();
  await page.locator(".figure-table").waitFor();
};

const openAll = (page) => page.locator(".form-all button").click();

const palette = async (page, typed = "") => {
  await page.keyboard.press("Control+k");
  await page.locator("[role=combobox]").waitFor();
  if (typed !== "") {
    await page.keyboard.type(typed);
    await page.locator("[data-entry^='organisation:']").first().waitFor();
  }
};

/** A file with a line of each kind, reviewed, with its fields open. */
const review = async (page, bridge, { leave = true } = {}) => {
  await bridge.desk.lay("review.jsonl", reviewed());
  await page.locator(".import .primary").click();
  await page.locator("[data-line]").nth(3).waitFor();
  await page.locator(".plan-open").first().click();
  await page.locator(".plan-fields table").waitFor();
  if (leave) await page.locator("[data-line] input[type=checkbox]").last().click();
};

let files = 0;
/** Each file has a record that no other had: one of them is taken in. */
const reviewed = () => [
  { record: "initiative", slug: `harbour-drill-${(files += 1)}`, title: { en: "Harbour drill" }, topics: ["ciip"], beneficiaries: [{ place: "FJ" }] },
  { record: "initiative", slug: "cyber4dev", title: { fr: "Renommé dans un fichier" }, seats: 12 },
  { record: "initiative", slug: "no-day", title: { en: "No day" }, planned_start: "2026-02-31" },
  { record: "ship", slug: "no-kind" },
]
  .map((line) => JSON.stringify(line))
  .join("\n");

/** Takes an entry of the record's menu. */
const menu = async (page, entry) => {
  await page.locator(".record-actions > button").click();
  await page.locator(`[role=menuitem][data-key=${entry}]`).click();
  await page.locator("[role=dialog] form").waitFor();
};

/** Name of a screen, its address, and what to do there before looking. */
export const SCREENS = [
  { name: "search, nothing asked", route: "/search" },
  { name: "search with results, filters and widening", route: "/search?q=ciip+pacific&status=completed,ongoing" },
  { name: "search with an open record", route: "/search?q=maturity&at=initiative:cmm-tonga-2018" },
  { name: "search with an open organisation", route: "/search?kind=organisation&at=organisation:gfce" },
  { name: "search, corrected", route: "/search?q=cybrcrime+law&place=002" },
  {
    name: "search with a widening switched off",
    route: "/search?q=polynesia",
    act: async (page) => {
      await page.locator(".chip.soft:not(.off)").first().click();
      await page.locator(".chip.off").waitFor();
    },
  },
  {
    name: "inside a filter",
    route: "/search",
    act: async (page) => {
      const field = page.locator("fieldset[data-facet='place'] .facet-find");
      // On a narrow window the filters are behind a button.
      if ((await field.count()) === 0) await page.locator(".results-bar button[aria-expanded]").click();
      await field.fill("to");
    },
  },
  { name: "palette", route: "/search?q=cyber", act: (page) => palette(page) },
  { name: "palette, typed", route: "/places", act: (page) => palette(page, "asia") },
  { name: "to review, nothing waits", route: "/review" },
  { name: "matching, nothing asked", route: "/match" },
  {
    name: "matches of a need, one open",
    route: "/match?of=need:need-fm-strategy&role=programme",
    act: async (page) => {
      await page.locator(".match-item .title").first().click();
      await page.locator(".criteria").waitFor();
    },
  },
  {
    name: "three that fit",
    route: "/match?of=need:need-fm-strategy&role=triad",
    act: async (page) => {
      await page.locator(".match-item .title").first().click();
      await page.locator("svg.trio").waitFor();
    },
  },
  {
    name: "matches side by side",
    route: "/match?of=need:need-fm-strategy&role=implementer",
    act: async (page) => {
      await page.locator(".match-compare input").nth(0).click();
      await page.locator(".match-compare input").nth(1).click();
      await page.locator(".match-counts .button").click();
      await page.locator(".compared table").waitFor();
    },
  },
  { name: "matches of a programme", route: "/match?of=programme:adrf-offer" },
  { name: "matches of an organisation", route: "/match?of=organisation:gfce" },
  {
    name: "why another one does not fit",
    route: "/match?of=need:need-fm-strategy&at=why:programme:adrf-offer",
    act: (page) => page.locator(".fit-of .criteria").waitFor(),
  },
  { name: "a plan for many needs", route: "/portfolio?region=061" },
  { name: "gaps of the world", route: "/gaps" },
  { name: "gaps of a region", route: "/gaps?region=061" },
  { name: "saved searches", route: "/saved" },
  {
    name: "saving a search",
    route: "/search?q=maturity&place=TO",
    act: async (page) => {
      await page.locator("[data-testid=save]").click();
      await page.locator("[role=dialog] input").waitFor();
    },
  },
  {
    name: "renaming a search to a name that is taken",
    route: "/saved",
    act: async (page) => {
      await page.locator(".searches-tools button").first().click();
      await page.locator("[role=dialog] input").fill("Lost");
      await page.keyboard.press("Enter");
      await page.locator("[role=alert]").waitFor();
    },
  },
  { name: "nothing found", route: "/search?q=qqqqzzzz&status=planned" },
  { name: "initiative", route: "/record/initiative/cyber4dev" },
  { name: "initiative read in another language", route: "/record/initiative/cmm-tonga-2018?text=fr" },
  { name: "programme", route: "/record/programme/adrf-offer" },
  { name: "need", route: `/record/need/${firstOf("needs")}` },
  { name: "resource", route: `/record/resource/${firstOf("resources")}` },
  { name: "history", route: "/record/initiative/cyber4dev/history", act: (page) => page.locator("details summary").first().click() },
  { name: "organisation", route: "/organisation/gfce" },
  { name: "places", route: "/places" },
  { name: "country", route: "/place/FJ" },
  { name: "region", route: "/place/061" },
  { name: "writing", route: "/write" },
  { name: "a new initiative, every section open", route: "/write/initiative", act: openAll },
  { name: "a new programme, every section open", route: "/write/programme", act: openAll },
  { name: "a new organisation, every section open", route: "/write/organisation", act: openAll },
  { name: "a form that was left", route: "/write/need" },
  { name: "a form that is continued", route: "/write/need?draft=continue", act: openAll },
  {
    name: "what will be written",
    route: "/write/need?draft=continue",
    act: async (page) => {
      await page.locator(".form-to-review").click();
      await page.locator(".form-review").waitFor();
    },
  },
  {
    name: "a form with faults",
    route: "/write/resource",
    act: async (page) => {
      await page.locator(".form-to-review").click();
      await page.locator(".error-summary").waitFor();
    },
  },
  { name: "a record being edited", route: "/record/initiative/cyber4dev/edit", act: openAll },
  { name: "an organisation being edited", route: "/record/organisation/gfce/edit", act: openAll },
  {
    name: "a draft, about to be submitted",
    route: "/record/programme/a-fund-that-is-not-open-yet",
    act: async (page) => {
      await page.locator(".standing-steps button").click();
      await page.locator(".standing-steps textarea").waitFor();
    },
  },
  { name: "settings, examined", route: "/settings", act: (page) => page.locator(".about button").first().click() },
  {
    name: "exporting a search",
    route: "/search?q=maturity",
    act: async (page) => {
      await page.locator("[data-testid=export]").click();
      await page.locator("[role=dialog] form").waitFor();
    },
  },
  {
    name: "a country exported, with what is not in the file",
    route: "/place/KE",
    act: async (page) => {
      await page.locator(".page-head .actions button").first().click();
      await page.locator("[role=dialog] input[value=iati]").check({ force: true });
      await page.locator("[role=dialog] [type=submit]").click();
      await page.locator("[role=dialog] table").waitFor();
    },
  },
  { name: "comparing, nothing chosen", route: "/compare" },
  { name: "comparing, one chosen", route: "/compare?records=initiative:2centre" },
  {
    name: "comparing four records",
    route: "/compare?records=initiative:2centre,initiative:3ce-cyprus,organisation:gfce,programme:adrf-offer",
    act: (page) => page.locator("table.compared").waitFor(),
  },
  { name: "import, nothing chosen", route: "/import" },
  { name: "import, reviewed", route: "/import", act: review },
  { name: "withdrawing a record", route: "/record/initiative/cyber4dev", act: (page) => menu(page, "withdraw") },
  { name: "confirming a record", route: "/record/initiative/cyber4dev", act: (page) => menu(page, "confirm") },
  {
    name: "sharing a private need",
    route: "/search?q=gadgetry",
    act: async (page) => {
      await page.locator(".hit-title a").first().click();
      await page.locator(".private-note button").click();
      await page.locator("[role=dialog] table").waitFor();
    },
  },
  {
    name: "import, done",
    route: "/import",
    act: async (page, bridge) => {
      await review(page, bridge, { leave: false });
      await page.locator(".plan-foot .primary").click();
      await page.locator(".import dl").waitFor();
    },
  },
  {
    name: "erasing the name",
    route: "/settings",
    act: async (page) => {
      await page.locator(".profile .actions button").last().click();
      await page.locator("[role=dialog]").waitFor();
    },
  },
  { name: "translating, the meter and the list", route: "/translate?lang=fr&kind=need" },
  { name: "translating, nothing left", route: "/translate?lang=en&state=missing" },
  {
    name: "translating a record",
    route: `/translate/fr/need/${firstOf("needs")}`,
    act: async (page) => {
      await page.locator(".beside textarea").first().fill("Un texte");
      await page.locator(".translation-actions button").nth(1).waitFor();
    },
  },
  { name: "asking for a translation", route: `/translate/ask/${firstOf("resources")}` },
  { name: "flows to places", route: "/flows" },
  { name: "flows to themes, with amounts, as a table", route: "/flows?end=themes&place=002&amounts=true", act: asTable },
  { name: "flows, nothing fits", route: "/flows?theme=X&place=010&from=2010&to=2010" },
  { name: "map of initiatives", route: "/map" },
  { name: "map of needs in a part of the world, one year", route: "/map?show=needs&theme=B&year=2021&part=009" },
  { name: "map, as a table", route: "/map?show=open", act: asTable },
  { name: "network", route: "/network" },
  { name: "network of one organisation", route: "/network?of=gfce" },
  { name: "network, as a table", route: "/network?theme=C", act: asTable },
  { name: "help", route: "/help" },
  { name: "keyboard sheet", route: "/help", act: (page) => page.keyboard.press("?") },
  { name: "welcome, language", route: "/welcome" },
  { name: "welcome, role", route: "/welcome?step=role" },
  { name: "welcome, country", route: "/welcome?step=country" },
  { name: "no such address", route: "/nowhere" },
  { name: "no such record", route: "/record/initiative/no-such-record", heading: "h2" },
];
