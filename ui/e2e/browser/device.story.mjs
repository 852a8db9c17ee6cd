// The device that this computer signs as: its key is sealed, opened and freed in the window, and a copy of it is told.
import assert from "node:assert/strict";
import { cpSync } from "node:fs";
import { after, before, test } from "node:test";

import { assertAccessible } from "../support/axe.mjs";
import { startBridge } from "../support/bridge.mjs";
import { openPage, settled, startBrowser } from "../support/browser.mjs";
import { name, text, textsOf } from "../support/messages.mjs";
import { artefact, temporaryFolder } from "../support/places.mjs";
import { SETTINGS } from "../support/screens.mjs";

const WORDS = "seven grey geese";
const plain = (words) => words.replace(/[\u2066-\u2069\uFFF9-\uFFFB]/gu, "");
const programme = (title) => ({ kind: "programme", fields: { title: { en: title }, topics: ["ciip"], eligible_places: ["FJ"] } });

let browser;
before(async () => {
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  // Those of a story that failed would keep this process from ending.
  await Promise.all([...running].map((bridge) => bridge.kill()));
});

/** Computers that have been started and not ended yet. */
const running = new Set();

/** Starts a computer; whatever comes of its story, it ends with it. */
async function computer(folder) {
  const bridge = await startBridge(folder);
  running.add(bridge);
  const end = (how) => async () => {
    running.delete(bridge);
    await how();
  };
  return { ...bridge, kill: end(bridge.kill), stop: end(bridge.stop) };
}

/** The settings of a computer, where the section on exchange stands. */
async function settings(bridge, lang) {
  await bridge.call("save_settings", { ...SETTINGS, lang }, lang);
  const { page, close } = await openPage(browser, bridge, { route: "/settings", lang });
  await settled(page);
  return { page, close, section: page.locator("section.sync") };
}

/** Nothing of what was typed is left in the fields, in the page or in what it keeps. */
async function nothingLeft(page, words, when) {
  const left = await page.evaluate(() => [
    ...[...document.querySelectorAll("input")].map((input) => input.value),
    document.documentElement.outerHTML,
    JSON.stringify(localStorage),
    JSON.stringify(sessionStorage),
    location.href,
  ]);
  assert.ok(!left.some((what) => what.includes(words)), `${when}: the passphrase is not left in the window`);
}

for (const lang of ["en", "ar"]) {
  const t = textsOf(lang);
  const button = (within, id) => within.getByRole("button", { name: name(t(id)) });

  test(`the device key is sealed in the window, opened at the next start, and the seal taken off: ${lang}`, async () => {
    const folder = temporaryFolder();
    let bridge = await computer(folder);
    {
      const { page, close, section } = await settings(bridge, lang);
      const lock = section.locator(".sync-lock");
      await lock.getByText(t("key-kept-file")).waitFor();
      await lock.locator("summary").press("Enter");
      const fields = lock.locator("input[type=password]");
      assert.deepEqual(
        await fields.evaluateAll((inputs) => inputs.map((input) => input.autocomplete)),
        ["off", "off"],
        "nobody offers to keep it",
      );
      await fields.first().fill(WORDS);
      await fields.last().fill("seven grey ducks");
      await button(lock, "key-seal-do").press("Enter");
      await lock.getByRole("alert").getByText(t("error-passphrase-unlike")).waitFor();
      await fields.first().fill("geese");
      await fields.last().fill("geese");
      await button(lock, "key-seal-do").press("Enter");
      await lock.getByRole("alert").getByText(t("error-passphrase-short-hint")).waitFor();
      await assertAccessible(page, `sealing, ${lang}`);
      await page.screenshot({ path: artefact("browser", `device-seal-${lang}.png`) });
      await fields.first().fill(WORDS);
      await fields.last().fill(WORDS);
      await button(lock, "key-seal-do").press("Enter");
      await lock.getByText(t("key-kept-sealed")).waitFor({ timeout: 20_000 });
      await lock.getByText(plain(t("key-opened"))).waitFor();
      await nothingLeft(page, WORDS, "sealed");
      const { status } = await bridge.call("record_add", programme(`Sealed ${lang}`), lang);
      assert.equal(status, 200, "whoever has sealed the key goes on writing in this run");
      await close();
    }
    await bridge.kill();

    bridge = await computer(folder);
    const { page, close, section } = await settings(bridge, lang);
    const lock = section.locator(".sync-lock");
    const write = () => bridge.call("record_add", programme(`Opened ${lang}`), lang);
    assert.equal((await write()).body.code, "key-sealed", "the next start has not had the passphrase yet");
    await lock.getByText(plain(t("key-open-about"))).waitFor();
    await assertAccessible(page, `a sealed key, ${lang}`);
    const field = lock.getByLabel(t("key-open-passphrase"));
    await field.fill("seven grey ducks");
    await field.press("Enter");
    await lock.getByRole("alert").getByText(t("error-key-passphrase")).waitFor({ timeout: 20_000 });
    assert.equal(await field.inputValue(), "", "what was wrong is typed again");
    assert.ok(await field.evaluate((input) => input === document.activeElement), "and the next key press goes there");
    assert.equal((await write()).body.code, "key-sealed", "other words open nothing");
    await page.screenshot({ path: artefact("browser", `device-sealed-${lang}.png`) });
    await field.fill(WORDS);
    await button(lock, "key-open").press("Enter");
    await lock.getByRole("status").getByText(plain(t("key-opened"))).waitFor({ timeout: 20_000 });
    await nothingLeft(page, WORDS, "opened");
    assert.equal((await write()).status, 200, "what is written is signed from now on");

    await lock.locator("summary").press("Enter");
    await field.fill("seven grey ducks");
    await button(lock, "key-unseal-file").press("Enter");
    await lock.getByRole("alert").getByText(t("error-key-passphrase")).waitFor({ timeout: 20_000 });
    await lock.getByText(t("key-kept-sealed")).waitFor();
    await assertAccessible(page, `an open key, ${lang}`);
    await page.screenshot({ path: artefact("browser", `device-open-${lang}.png`) });
    assert.equal(await button(lock, "key-unseal-keychain").count(), 0, "no keychain is offered where there is none");
    await field.fill(WORDS);
    await button(lock, "key-unseal-file").press("Enter");
    await lock.getByRole("status").getByText(t("key-kept-file")).waitFor({ timeout: 20_000 });
    await nothingLeft(page, WORDS, "the seal taken off");
    await close();
    await bridge.kill();
    bridge = await computer(folder);
    const { status } = await bridge.call("record_add", programme(`Free ${lang}`), lang);
    assert.equal(status, 200, "the next start needs no passphrase");
    await bridge.stop();
  });

  test(`a data folder that was copied is told, whose it is and what to do: ${lang}`, async () => {
    const [one, two] = [temporaryFolder(), temporaryFolder()];
    let original = await computer(one);
    await original.call("record_add", programme("Before the copy"), lang);
    await original.kill();
    cpSync(one.path, two.path, { recursive: true });
    original = await computer(one);
    const copy = await computer(two);
    const other = await computer();
    await original.call("record_add", programme("On the original"), lang);
    await copy.call("record_add", programme("On the copy"), lang);
    const carry = async (from, to) => {
      const written = await from.call("bundle_write_chosen", {}, lang);
      assert.equal(written.status, 200, JSON.stringify(written.body));
      const [, file] = (await from.desk.asked()).at(-1);
      await to.desk.lay(file, await from.desk.read(file));
      const read = await to.call("bundle_read_chosen", {}, lang);
      assert.equal(read.status, 200, JSON.stringify(read.body));
    };
    await carry(original, other);
    {
      const { close, section } = await settings(other, lang);
      await section.locator(".sync-standing").waitFor();
      assert.equal(await section.locator(".sync-forks").count(), 0, "one of the two alone is how it should be");
      await close();
    }
    await carry(copy, other);
    await carry(copy, original);
    const { body } = await original.call("sync_status", {}, lang);
    const [{ last: date }] = body.forks;
    for (const [bridge, whose, todo] of [
      [original, text(lang, "sync-fork-own", { date }), "sync-fork-own-do"],
      [other, text(lang, "sync-fork-unknown", { date, device: body.device }), "sync-fork-other-do"],
    ]) {
      const { page, close, section } = await settings(bridge, lang);
      const notice = section.getByRole("region", { name: name(t("sync-fork")) });
      await notice.getByText(t(todo)).waitFor();
      await notice.getByText(t("sync-fork-about")).waitFor();
      const said = plain(await notice.getByRole("listitem").innerText());
      assert.equal(said, `${plain(whose)} ${t("sync-fork-seen")}`, "whose it is, and since when, with the way to say that it was seen to");
      await notice.scrollIntoViewIfNeeded();
      await assertAccessible(page, `a copied data folder, ${lang}`);
      await page.screenshot({ path: artefact("browser", `device-${todo}-${lang}.png`) });
      await notice.getByRole("button", { name: name(t("sync-fork-seen")) }).press("Enter");
      await notice.waitFor({ state: "detached" });
      const after = await bridge.call("sync_status", {}, lang);
      assert.deepEqual(after.body.forks, [], "once it was seen to, the notice is gone");
      await close();
    }
    await Promise.all([original, copy, other].map((bridge) => bridge.stop()));
  });
}
