// Searches that stay: saved under a name, and the recent ones.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { settled } from "../support/browser.mjs";
import { name, textsOf } from "../support/messages.mjs";
import { asked, LONG_AGO } from "../support/screens.mjs";
import { stage } from "../support/story.mjs";

const here = stage();

/** Each story begins with nothing kept. */
beforeEach(async () => {
  const { body } = await here.bridge.call("saved_list", {});
  for (const search of body.searches) await here.bridge.call("saved_delete", { name: search.name });
  await here.bridge.call("recent_clear", {});
});

const saved = async () => (await here.bridge.call("saved_list", {})).body.searches;
const recent = async () => (await here.bridge.call("recent_list", {})).body.searches.map(({ request }) => request.query);
/** Asks until it is so: what the window does beside a navigation has no sign of its own. */
async function until(ask, is, why) {
  let value = await ask();
  for (let tries = 0; tries < 200 && !is(value); tries += 1) value = await ask();
  assert.ok(is(value), `${why}: ${JSON.stringify(value)}`);
}

const WORDS = { en: "maturity", ar: "نضج" };

for (const lang of ["en", "ar"]) {
  const t = textsOf(lang);

  test(`a search is saved by keyboard under a proposed name, and a taken name is refused in place: ${lang}`, async () => {
    const { page, close } = await here.open(`/search?q=${WORDS[lang]}&place=TO`, { settings: { lang } });
    await settled(page);
    const save = page.getByRole("button", { name: name(t("saved-save")) });
    await save.focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: name(t("saved-save")) });
    const field = dialog.getByRole("textbox", { name: name(t("saved-name")) });
    await field.waitFor();
    const proposal = await field.inputValue();
    assert.ok(proposal.startsWith(WORDS[lang]), `the words are proposed: ${proposal}`);
    assert.match(proposal, lang === "ar" ? /تونغا/u : /Tonga/u, "and the filter, in the reader's language");
    await page.keyboard.press("Enter");
    await dialog.waitFor({ state: "detached" });
    await page.locator(".said").getByText(proposal).waitFor();
    await page.waitForFunction((one) => one === document.activeElement, await save.elementHandle());
    assert.deepEqual((await saved()).map((one) => one.name), [proposal], "it is kept under that name");

    await save.press("Enter");
    await field.waitFor();
    await page.keyboard.press("Enter");
    const error = dialog.getByRole("alert");
    await error.waitFor();
    assert.equal(await field.getAttribute("aria-describedby"), await error.getAttribute("id"), "what is wrong is said beside the name");
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), "INPUT", "and the focus is there to mend it");
    assert.ok(await dialog.isVisible(), "the dialog stays");
    await field.fill(`${proposal} 2`);
    await page.keyboard.press("Enter");
    await dialog.waitFor({ state: "detached" });
    assert.equal((await saved()).length, 2, "another name is taken");
    await close();
  });

  test(`opening a saved search shows what is new and counts anew: ${lang}`, async () => {
    await here.bridge.call("saved_save", { name: "CMM", request: asked({ query: "cmm tonga" }), seen: LONG_AGO }, lang);
    const [before] = await saved();
    assert.ok(before.new > 0, "since long ago there is news");
    const { page, close } = await here.open("/search", { settings: { lang } });
    await settled(page);
    await page.getByRole("heading", { name: name(t("saved-title")) }).getByRole("link").click();
    await page.waitForURL(/#\/saved$/u);
    await settled(page);
    const entry = page.locator(".searches-item").first();
    assert.match(await entry.locator(".searches-new").textContent(), new RegExp(String(before.new), "u"), "it says how much is new");
    await entry.getByRole("link").press("Enter");
    await page.waitForURL(/q=cmm\+tonga$/u);
    await settled(page);
    await page.locator(".hit-new").first().waitFor();
    assert.equal(await page.locator(".hit-new").first().textContent(), t("saved-hit-new"), "new results carry a label");
    assert.match(await page.locator(".results-note").first().textContent(), new RegExp(String(before.new), "u"), "the line above says how many");
    const [after] = await saved();
    assert.equal(after.new, 0, "from now on nothing is new");
    await page.getByRole("searchbox").fill("cmm");
    await page.waitForURL(/q=cmm$/u);
    await settled(page);
    assert.equal(await page.locator(".hit-new").count(), 0, "another question has no news");
    await close();
  });

  test(`a saved search is renamed and deleted, and the deletion undone: ${lang}`, async () => {
    await here.bridge.call("saved_save", { name: "One", request: asked({ query: "law" }), seen: LONG_AGO }, lang);
    await here.bridge.call("saved_save", { name: "Two", request: asked({ places: ["FJ"] }) }, lang);
    const { page, close } = await here.open("/saved", { settings: { lang } });
    await settled(page);
    await page.getByRole("button", { name: name(t("saved-rename-of", { name: "Two" })) }).press("Enter");
    const dialog = page.getByRole("dialog", { name: name(t("saved-rename")) });
    await dialog.getByRole("textbox").fill("Fiji");
    await page.keyboard.press("Enter");
    await dialog.waitFor({ state: "detached" });
    await page.locator(".searches-name").getByText("Fiji").waitFor();
    await page.waitForFunction(() => document.activeElement?.closest(".searches-tools") !== null);

    const { seen } = (await saved()).find((one) => one.name === "One");
    await page.getByRole("button", { name: name(t("saved-delete-of", { name: "One" })) }).press("Enter");
    const undo = page.locator(".said").getByRole("button", { name: name(t("saved-undo")) });
    await undo.waitFor();
    await page.waitForFunction((one) => one === document.activeElement, await undo.elementHandle());
    assert.deepEqual((await saved()).map((one) => one.name), ["Fiji"], "it is gone");
    await page.keyboard.press("Enter");
    await page.locator(".searches-name").getByText("One").waitFor();
    // The list of the window is ahead of what is kept.
    await until(saved, (list) => list.some((one) => one.name === "One"), "it is kept again");
    const back = (await saved()).find((one) => one.name === "One");
    assert.equal(back.seen, seen, "what was new to it is new again");
    await close();
  });

  test(`recent searches are those that were settled on, and can be cleared: ${lang}`, async () => {
    const { page, close, go } = await here.open("/search", { settings: { lang } });
    await settled(page);
    const box = page.getByRole("searchbox", { name: name(t("window-search-label")) });
    await box.pressSequentially("tonga", { delay: 5 });
    await page.waitForURL(/q=tonga$/u);
    await settled(page);
    assert.deepEqual(await recent(), [], "typing alone is not remembered");
    await page.keyboard.press("Enter");
    await until(recent, (list) => list.join() === "tonga", "Enter confirms the words");

    await box.fill("cmm");
    await page.waitForURL(/q=cmm$/u);
    await settled(page);
    await page.locator(".hit-title a").first().click();
    await until(recent, (list) => list.join() === "cmm,tonga", "opening a result settles on its search");

    await go("/search");
    const start = page.locator(".search-start");
    await start.getByRole("heading", { name: name(t("saved-recent")) }).waitFor();
    await start.getByRole("link").getByText("tonga").click();
    await page.waitForURL(/q=tonga$/u);
    await go("/search");
    await start.getByRole("button", { name: name(t("saved-recent-clear")) }).press("Enter");
    const undo = page.locator(".said").getByRole("button", { name: name(t("saved-undo")) });
    await undo.waitFor();
    assert.deepEqual(await recent(), [], "they are gone");
    await undo.press("Enter");
    await until(recent, (list) => list.join() === "cmm,tonga", "and come back in their order");
    await close();
  });
}
