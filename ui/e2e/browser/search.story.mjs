// Searching: as one types, narrowing, widening, opening, coming back.
import assert from "node:assert/strict";
import { test } from "node:test";

import { settled } from "../support/browser.mjs";
import { name, textsOf } from "../support/messages.mjs";
import { stage } from "../support/story.mjs";

const here = stage();
const t = textsOf("en");

const box = (page, text = t) => page.getByRole("searchbox", { name: name(text("window-search-label")) });
const count = async (page) => Number((await page.getByTestId("result-count").textContent()).replace(/\D/gu, ""));
const titles = (page) => page.locator(".hit-title a");
const facet = (page, of, value) => page.locator(`fieldset[data-facet="${of}"] input[data-value="${value}"]`);

test("results come while the reader types, and the address holds the question", async () => {
  const { page, close } = await here.open("/search");
  await settled(page);
  const everything = await count(page);
  assert.ok(everything > 1000, `an empty search shows the whole catalogue, not ${everything} records`);

  await box(page).pressSequentially("suguru yam", { delay: 20 });
  // The record is there after the first word; the address says which words the results are of.
  await page.waitForURL(/q=suguru\+yam$/u);
  await settled(page);
  await page.getByRole("link", { name: /Suguru Yamaguchi/u }).first().waitFor();
  assert.ok((await count(page)) < everything, "the words narrow the results before they are finished");
  await page.getByTestId("result-status").filter({ hasText: /\d/u }).waitFor();
  assert.match(
    await page.locator("[data-index='0'] mark").first().textContent(),
    /suguru|yamaguchi/iu,
    "the match is marked in the first result",
  );
  await close();
});

test("inside a filter the choices widen, between filters they narrow, and each has a chip", async () => {
  const { page, close } = await here.open("/search");
  await settled(page);
  const counted = async (of, value) =>
    Number((await facet(page, of, value).locator("xpath=..").locator(".facet-count").textContent()).replace(/\D/gu, ""));

  const initiatives = await counted("kind", "initiative");
  const needs = await counted("kind", "need");
  await facet(page, "kind", "initiative").check();
  await page.waitForURL(/kind=initiative/u);
  await settled(page);
  assert.equal(await count(page), initiatives, "the number beside a filter is what it leaves");

  await facet(page, "kind", "need").check();
  await page.waitForURL(/kind=initiative,need/u);
  await settled(page);
  assert.equal(await count(page), initiatives + needs, "two kinds are one or the other");

  const ongoing = await counted("status", "ongoing");
  await facet(page, "status", "ongoing").check();
  await page.waitForURL(/status=ongoing/u);
  await settled(page);
  assert.equal(await count(page), ongoing, "kind and status must both hold");
  assert.ok(ongoing < initiatives, "which narrows the results");

  const chips = page.getByRole("list", { name: name(t("screens-chips-label")) });
  assert.equal(await chips.getByRole("listitem").count(), 4, "three filters have a chip each, and there is one to clear all");
  await chips.getByRole("button", { name: name(t("screens-chip-remove", { filter: t("status-ongoing") })) }).press("Enter");
  await settled(page);
  assert.equal(await count(page), initiatives + needs, "a chip is taken away by keyboard, and its filter with it");
  await chips.getByRole("button", { name: name(t("screens-chips-clear")) }).click();
  // All filters go at once.
  await page.waitForURL((url) => !/kind=|status=/u.test(url.hash));
  await close();
});

test("a filter that would find nothing is switched off, not hidden", async () => {
  const { page, close } = await here.open("/search?kind=need&q=cyber");
  await settled(page);
  const ongoing = facet(page, "status", "ongoing");
  if ((await ongoing.count()) > 0) {
    assert.ok(await ongoing.isDisabled(), "needs have no status, so the status cannot be chosen");
  }
  const long = page.locator("fieldset[data-facet='place'] .facet-find");
  await long.fill("fiji");
  await facet(page, "place", "FJ").waitFor();
  await close();
});

test("a record opens beside its results, and back and forward walk through what was seen", async () => {
  const { page, close } = await here.open("/search?q=tonga");
  await settled(page);
  const first = titles(page).first();
  const title = (await first.textContent()).trim();
  await first.click();
  const pane = page.getByRole("region", { name: name(t("screens-record-pane")) });
  await pane.getByRole("heading", { level: 2 }).first().waitFor();
  assert.equal((await pane.getByRole("heading", { level: 2 }).first().textContent()).trim(), title, "the record chosen is the one shown");
  assert.ok((await titles(page).count()) > 1, "the results stay beside it");

  await pane.getByRole("heading", { level: 2 }).first().getByRole("link").click();
  await page.waitForURL(/#\/record\//u);
  await page.locator(".page h1").waitFor();
  await settled(page);
  assert.equal((await page.locator("h1").textContent()).trim(), title, "its own screen has its title as heading");
  assert.ok((await page.title()).includes(title), "and as name of the window");

  await page.goBack();
  await page.waitForURL(/at=/u);
  await page.goBack();
  await page.waitForURL(/q=tonga$/u);
  await settled(page);
  assert.equal(await box(page).inputValue(), "tonga", "going back, the box holds the words again");
  await page.goForward();
  await page.waitForURL(/at=/u);
  await page.keyboard.press("Alt+ArrowLeft");
  await page.waitForURL(/q=tonga$/u);
  await close();
});

test("a result that is opened while the last letters are on their way stays open, and no letter is lost", async () => {
  const { page, close } = await here.open("/search?q=cmm");
  await settled(page);
  await titles(page).first().waitFor();
  await page.evaluate(() => {
    const field = document.querySelector("input[type=search]");
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
    const type = (words) => {
      set.call(field, words);
      field.dispatchEvent(new Event("input", { bubbles: true }));
    };
    // The first is searched at once, the second waits for its turn; the results are still those of before.
    type("cmm t");
    type("cmm to");
    document.querySelector(".hit-title a").click();
  });
  await page.waitForURL((url) => /q=cmm\+to&?/u.test(url.hash) && /at=/u.test(url.hash));
  await settled(page);
  await page.locator(".pane-record [data-record]").waitFor();
  assert.equal(await box(page).inputValue(), "cmm to", "the box holds what was typed");
  await close();
});

test("no result moves when the parts come that follow the first screen", async () => {
  const { page, close } = await here.open("");
  let release;
  const held = new Promise((done) => { release = done; });
  // What the first screen does not wait for comes late here, as on an old machine.
  await page.route(/\/Selection-[^/]*\.js$/u, async (request) => {
    await held;
    await request.continue();
  });
  await page.reload();
  await page.evaluate(() => { location.hash = "/search?q=tonga"; });
  await settled(page);
  const link = titles(page).first();
  const before = await link.boundingBox();
  assert.equal(await page.locator(".hit-pick").count(), 0, "the ticks are still on their way");
  release();
  await page.locator(".hit-pick").first().waitFor();
  assert.deepEqual(await link.boundingBox(), before, "who was about to press it still hits it");
  await close();
});

test("what is aimed at stays under the pointer while newer results arrive, and opens", async () => {
  const { page, close } = await here.open("/search?q=cmm");
  await settled(page);
  // Not the first: another stands there at once, wherever the list begins anew.
  const aimed = page.locator("[data-index='2'] .hit-title a");
  const title = await aimed.innerText();
  await aimed.hover();
  await page.mouse.down();
  const answered = page.waitForResponse((response) => response.url().endsWith("/call/search") && response.request().postData().includes("forensics"));
  await page.evaluate(() => { location.hash = "/search?q=forensics"; });
  await answered;
  // The answer is drawn in a frame of its own, if it is drawn.
  await page.evaluate(() => new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 200)));
  assert.equal(await aimed.innerText(), title, "the row that the pointer is down on is still there");
  await page.mouse.up();
  await page.locator(".pane-record [data-record]").waitFor();
  assert.equal(await page.locator(".pane-record h2").first().innerText(), title, "what was aimed at is what opens");
  await page.waitForFunction(() => document.querySelector(".pane-results")?.dataset.answers === "forensics");
  assert.notEqual(await aimed.innerText(), title, "and then the newer results are shown");
  await close();
});

test("where nothing is found there are three ways out", async () => {
  const { page, close } = await here.open("/search?q=qqqqzzzz&status=ongoing");
  await settled(page);
  await page.getByRole("heading", { name: name(t("screens-nothing-found")) }).waitFor();
  const ways = page.locator(".ways-out").locator("button, a");
  assert.ok((await ways.count()) >= 3, `at least three ways out, not ${await ways.count()}`);

  await page.getByRole("button", { name: name(t("screens-nothing-without-filters")) }).click();
  // The filter is gone.
  await page.waitForURL((url) => !/status=/u.test(url.hash));
  await settled(page);
  await page.getByRole("button", { name: name(t("screens-nothing-everything")) }).click();
  await settled(page);
  assert.ok((await count(page)) > 1000, "everything is there again");
  await close();
});

test("a word of a place or theme is widened, says so, and can be taken literally", async () => {
  const { page, close } = await here.open("/search?q=polynesia");
  await settled(page);
  const soft = page.locator(".chip.soft").first();
  await soft.waitFor();
  const widened = await count(page);
  await soft.click();
  await page.waitForURL(/without=/u);
  await settled(page);
  assert.ok((await count(page)) <= widened, "without the widening there are no more results than with it");
  const off = page.locator(".chip.off");
  assert.equal(await off.getAttribute("aria-pressed"), "false", "what is switched off stays, and says that it is off");
  await off.press("Enter");
  await page.waitForURL((url) => !url.hash.includes("without="));
  await settled(page);
  assert.equal(await count(page), widened, "and is switched on again by keyboard");
  await close();
});

test("a misspelt word is corrected, says so, and can be searched as it is spelt", async () => {
  const { page, close } = await here.open("/search");
  await settled(page);
  await box(page).fill("cybrcrime ");
  await page.getByText(t("screens-results-corrected", { words: "cybercrime" })).or(page.locator(".results-note")).first().waitFor();
  await settled(page);
  assert.ok((await count(page)) > 0, "the results are those of the better spelling");
  assert.match(await page.locator(".results-note").textContent(), /cybercrime/u, "the line above the results names it");
  await page.getByRole("button", { name: name(t("screens-results-as-spelt", { words: "cybrcrime" })) }).press("Enter");
  await page.waitForURL(/exact=true/u);
  await page.getByRole("heading", { name: name(t("screens-nothing-found")) }).waitFor();
  await page.getByRole("button", { name: /cybercrime/u }).click();
  // Taking the better spelling ends the literal search.
  await page.waitForURL((url) => !/exact=/u.test(url.hash));
  await settled(page);
  assert.ok((await count(page)) > 0, "and finds again");
  await close();
});

test("inside a filter values are found in every script, at every depth, by keyboard", async () => {
  for (const [lang, typed, code] of [
    ["en", "cote d'iv", "CI"],
    ["ar", "استر", "AU"],
    ["ar", "الإمَارَات", "AE"],
    ["ru", "КОТ-Д", "CI"],
    ["zh", "斐济", "FJ"],
  ]) {
    const { page, close } = await here.open("/search", { settings: { lang } });
    await settled(page);
    const place = page.locator("fieldset[data-facet='place']");
    await place.locator(".facet-find").fill(typed);
    const value = facet(page, "place", code);
    await value.waitFor();
    await place.locator("[role=status]").filter({ hasText: /\S/u }).waitFor();
    await page.keyboard.press("ArrowDown");
    for (let steps = 0; steps < 20 && !(await value.evaluate((one) => one === document.activeElement)); steps += 1) await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await page.waitForURL(new RegExp(`place=${code}`, "u"));
    await place.locator(".facet-find").focus();
    await page.keyboard.press("Escape");
    assert.equal(await place.locator(".facet-find").inputValue(), "", `${lang} ${typed}: Esc clears the search inside the filter`);
    await close();
  }
});

test("the order of the results can be chosen and stands in the address", async () => {
  const { page, close } = await here.open("/search?q=cyber&kind=initiative");
  await settled(page);
  await page.getByRole("combobox", { name: name(t("screens-sort")) }).selectOption("newest");
  await page.waitForURL(/sort=newest/u);
  await settled(page);
  assert.ok((await titles(page).count()) > 0, "results are there in the new order");
  await close();
});

test("an Arabic reader finds what stands in English, and sees why", async () => {
  const ar = textsOf("ar");
  const { page, close } = await here.open("/search", { settings: { lang: "ar" } });
  await settled(page);
  await box(page, ar).fill("استعراض نضج قدرات تونغا");
  await page.locator("a[href*='cmm-tonga-2018']").first().waitFor();
  const position = await page.locator(".hits-item", { has: page.locator("a[href*='cmm-tonga-2018']") }).first().getAttribute("data-index");
  assert.ok(Number(position) < 5, `the record is among the first five, at ${Number(position) + 1}`);
  assert.ok((await page.locator(".hit-why li").count()) > 0, "each result says why it is there");
  await close();
});

/** Whether the part that the engine puts into a search box is drawn nowhere; only its own tools can see that part. */
async function hasNoCrossOfItsOwn(page) {
  const tools = await page.context().newCDPSession(page);
  await tools.send("DOM.enable");
  const { nodes } = await tools.send("DOM.getFlattenedDocument", { depth: -1, pierce: true });
  const crosses = nodes.filter(({ attributes }) => attributes?.includes("-webkit-search-cancel-button"));
  const drawn = await Promise.all(
    crosses.map(({ nodeId }) => tools.send("DOM.getBoxModel", { nodeId }).then(() => true, () => false)),
  );
  await tools.detach();
  return crosses.length > 0 && !drawn.includes(true);
}

test("the search box is emptied by a button of ours, in the reader's language", async () => {
  for (const lang of ["en", "ar"]) {
    const own = textsOf(lang);
    const { page, close, go } = await here.open("/search", { settings: { lang } });
    const box = page.getByRole("searchbox", { name: name(own("window-search-label")) });
    const clear = page.getByRole("button", { name: name(own("window-search-clear")) });
    assert.equal(await clear.count(), 0, `${lang}: nothing to clear in an empty box`);
    await box.pressSequentially("tonga");
    await page.waitForURL(/q=tonga/u);
    assert.ok(await hasNoCrossOfItsOwn(page), `${lang}: the engine's own cross is not there beside ours`);
    await clear.click();
    await page.waitForURL((url) => !/q=/u.test(url.hash));
    assert.equal(await box.inputValue(), "", `${lang}: the box is empty`);
    assert.ok(await box.evaluate((input) => input === document.activeElement), `${lang}: and ready for other words`);
    assert.equal(await clear.count(), 0, `${lang}: the button is gone with the words`);

    await go("/places?find=qq");
    const find = page.locator("main input[type=search]");
    await page.locator("main").getByRole("button", { name: name(own("window-search-clear")) }).press("Enter");
    assert.equal(await find.inputValue(), "", `${lang}: the places are all there again`);
    await page.waitForURL((url) => !/find=/u.test(url.hash));
    await close();
  }
});
