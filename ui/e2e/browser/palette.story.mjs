// The palette: from anywhere to anywhere by one field.
import assert from "node:assert/strict";
import { test } from "node:test";

import { settled } from "../support/browser.mjs";
import { name, textsOf } from "../support/messages.mjs";
import { keepSearches } from "../support/screens.mjs";
import { stage } from "../support/story.mjs";

const here = stage();
const t = textsOf("en");

const dialog = (page, text = t) => page.getByRole("dialog", { name: name(text("window-palette")) });
const field = (page, text = t) => dialog(page, text).getByRole("combobox", { name: name(text("palette-field")) });
/** Which entry the field says is the active one. */
const active = (page) =>
  page.evaluate(() => {
    const id = document.activeElement?.getAttribute("aria-activedescendant") ?? "";
    return document.getElementById(id)?.getAttribute("data-entry") ?? "";
  });
const entries = (page) => page.locator("[data-entry]").evaluateAll((all) => all.map((one) => one.getAttribute("data-entry")));
const focusIs = (page, selector) => page.waitForFunction((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

test("a place, an organisation and a record are opened by the beginning of a name", async () => {
  const { page, close } = await here.open("/help");
  await settled(page);
  await page.keyboard.press("Control+k");
  await field(page).waitFor();
  await page.keyboard.type("fij");
  await page.keyboard.press("Enter");
  await page.waitForURL(/#\/place\/FJ$/u);
  await dialog(page).waitFor({ state: "detached" });
  await focusIs(page, "#main");

  await page.keyboard.press("Control+k");
  await page.keyboard.type("pacific cyber");
  await page.locator("[data-entry^='organisation:']").first().waitFor();
  await settled(page);
  const offered = await entries(page);
  const organisation = offered.findIndex((entry) => entry.startsWith("organisation:"));
  const record = offered.findIndex((entry) => entry.startsWith("record:"));
  assert.ok(organisation >= 0 && record > organisation, "organisations come before other records");
  assert.equal(offered.at(-1), "search", "the last entry is always to search for what was typed");
  for (let steps = 0; steps < record; steps += 1) await page.keyboard.press("ArrowDown");
  assert.equal(await active(page), offered[record], "the arrows move from group to group");
  await page.keyboard.press("Enter");
  await page.waitForURL(/#\/record\//u);
  await close();
});

test("Esc and a second Ctrl+K close it, and the focus is where it was", async () => {
  const { page, close } = await here.open("/places");
  await settled(page);
  const link = page.getByRole("navigation", { name: name(t("window-navigation")) }).getByRole("link", { name: name(t("window-nav-help")) });
  for (const closing of ["Escape", "Control+k"]) {
    await link.focus();
    await page.keyboard.press("Control+k");
    await field(page).waitFor();
    await page.keyboard.press(closing);
    await dialog(page).waitFor({ state: "detached" });
    await page.waitForFunction((one) => one === document.activeElement, await link.elementHandle());
  }
  await page.getByRole("button", { name: name(t("window-palette")) }).click();
  await field(page).waitFor();
  assert.match(page.url(), /#\/places$/u, "the button in the bar opens it too, and nothing has moved");
  await close();
});

test("while something is typed elsewhere, Ctrl+K still opens it and single keys in it are letters", async () => {
  const { page, close } = await here.open("/search", { settings: { shortcuts: false } });
  await settled(page);
  const box = page.getByRole("searchbox", { name: name(t("window-search-label")) });
  await box.focus();
  await page.keyboard.type("a");
  await page.keyboard.press("Control+k");
  await field(page).waitFor();
  await page.keyboard.type("/?k");
  assert.equal(await field(page).inputValue(), "/?k", "slash, question mark and k are typed");
  assert.equal(await page.getByRole("dialog").count(), 1, "and open nothing else");
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => document.activeElement?.matches("input[type=search]"));
  assert.equal(await box.inputValue(), "a", "the words in the search box are untouched");
  await page.evaluate(() => document.activeElement.blur());
  await page.keyboard.press("?");
  assert.equal(await page.getByRole("dialog").count(), 0, "single keys are switched off outside of fields");
  await close();
});

test("actions: language, appearance, the sheet of keys, the search box, and the words themselves", async () => {
  const { page, close } = await here.open("/places");
  await settled(page);
  const act = async (typed, entry, text = t) => {
    await page.keyboard.press("Control+k");
    await field(page, text).waitFor();
    await page.keyboard.type(typed);
    await page.locator(`[data-entry='${entry}']`).waitFor();
    await settled(page);
    for (let steps = 0; steps < 30 && (await active(page)) !== entry; steps += 1) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
  };
  await act("appearance dark", "action:appearance:dark");
  await page.locator("html[data-appearance=dark]").waitFor();
  await act("language fr", "action:language:fr");
  await page.locator("html[lang=fr]").waitFor();
  const fr = textsOf("fr");
  await act("raccourcis", "action:keys", fr);
  await page.getByRole("heading", { name: name(fr("help-keys")) }).waitFor();
  assert.ok(
    await page.getByRole("dialog").getByText(fr("help-key-palette")).isVisible(),
    "the sheet of keys names the key of the palette",
  );
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await act("champ", "action:search", fr);
  await focusIs(page, "input[type=search]");
  await act("maturité tonga", "search", fr);
  await page.waitForURL(/q=maturit%C3%A9\+tonga$/u);
  await settled(page);
  const { body } = await here.bridge.call("recent_list", {});
  assert.equal(body.searches[0].request.query, "maturité tonga", "a search that was confirmed is remembered");
  await close();
});

test("before anything is typed: recent and saved searches and the main actions, in Arabic from right to left", async () => {
  const ar = textsOf("ar");
  await keepSearches(here.bridge);
  const { page, close } = await here.open("/settings", { settings: { lang: "ar", place: "FJ" } });
  await settled(page);
  // The key where K is printed on a Latin keyboard writes ن here.
  await page.evaluate(() =>
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "ن", code: "KeyK", ctrlKey: true, bubbles: true, cancelable: true })),
  );
  await field(page, ar).waitFor();
  await page.locator("[data-entry^='recent:']").first().waitFor();
  await page.locator("[data-entry^='saved:']").first().waitFor();
  const groups = await dialog(page, ar).getByRole("group").evaluateAll((all) => all.map((one) => one.firstElementChild?.textContent));
  assert.deepEqual(groups, [ar("saved-recent"), ar("saved-title"), ar("palette-actions")], "each group has its heading, in Arabic");
  const lost = await page.locator("[data-entry='saved:Lost']").count();
  assert.equal(lost, 0, "a search that cannot be run is not offered");
  const icon = await page.locator("[data-entry] .icon").first().boundingBox();
  const label = await page.locator("[data-entry] .palette-label").first().boundingBox();
  assert.ok(icon.x > label.x, "the sign stands to the right of its label");

  await page.keyboard.press("ArrowUp");
  assert.match(await active(page), /^action:/u, "up from the first leads to the last");
  await field(page, ar).fill("استرال");
  await page.locator("[data-entry='place:AU']").waitFor();
  await page.getByRole("status").filter({ hasText: /\d|خيار/u }).first().waitFor({ state: "attached" });
  await page.keyboard.press("Enter");
  await page.waitForURL(/#\/place\/AU$/u);
  await close();
});

test("while an input method composes, nothing is looked up and Enter is the method's", async () => {
  const { page, close } = await here.open("/places", { settings: { lang: "zh" } });
  const zh = textsOf("zh");
  await settled(page);
  const asked = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/call/palette")) asked.push(JSON.parse(request.postData()).request.query);
  });
  await page.keyboard.press("Control+k");
  await field(page, zh).waitFor();
  const method = await page.context().newCDPSession(page);
  for (const text of ["f", "fe", "fei ji"]) {
    await method.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  }
  await method.send("Input.insertText", { text: "斐济" });
  await page.locator("[data-entry='place:FJ']").waitFor();
  assert.deepEqual(asked, ["斐济"], "only the composed word was looked up");
  await close();
});
