// Exchange with others: how things stand, a hub that does not answer, a bundle out and in.
import assert from "node:assert/strict";
import { test } from "node:test";

import { assertAccessible } from "../support/axe.mjs";
import { settled } from "../support/browser.mjs";
import { startHub } from "../support/hub.mjs";
import { begins, name, text, textsOf } from "../support/messages.mjs";
import { artefact } from "../support/places.mjs";
import { stage } from "../support/story.mjs";

const here = stage();
const plain = (words) => words.replace(/[\u2066-\u2069\uFFF9-\uFFFB]/gu, "");

for (const lang of ["en", "ar"]) {
  const t = textsOf(lang);

  test(`how this computer stands with others is said, and what cannot be reached: ${lang}`, async () => {
    const { page, close } = await here.open("/settings", { settings: { lang } });
    await settled(page);
    const section = page.locator("section.sync");
    await section.getByText(plain(t("sync-registry-none"))).waitFor();
    const { body: status } = await here.bridge.call("sync_status", {}, lang);
    assert.match(status.key, /^[0-9a-f]{64}$/u, "the device has a key of its own");
    await section.getByText(status.key).waitFor();
    await section.getByText(t("key-kept-file")).waitFor();
    const address = section.locator("input[type=url]").first();
    await address.fill("ftp://hub.example.org");
    await section.getByRole("button", { name: name(t("sync-hub-save")) }).press("Enter");
    await section.getByRole("alert").waitFor();
    // A port of this machine at which nobody listens.
    await address.fill("http://127.0.0.1:9");
    await section.getByRole("button", { name: name(t("sync-hub-save")) }).press("Enter");
    await section.getByText(t("sync-hub-saved")).waitFor();
    await section.getByRole("button", { name: name(t("sync-now")) }).press("Enter");
    await section.getByRole("alert").getByText(plain(t("error-hub-unreachable"))).waitFor({ timeout: 20_000 });
    await assertAccessible(page, `exchange, ${lang}`);
    await address.fill("");
    await section.getByRole("button", { name: name(t("sync-hub-save")) }).press("Enter");
    await section.getByText(t("sync-hub-saved")).waitFor();
    await close();
  });

  test(`a bundle is written and taken in: ${lang}`, async () => {
    await here.bridge.call(
      "record_add",
      { kind: "programme", fields: { title: { en: `Carried ${lang}` }, topics: ["ciip"], eligible_places: ["FJ"] } },
      lang,
    );
    const { page, close } = await here.open("/settings", { settings: { lang } });
    await settled(page);
    const bundles = page.locator(".sync-bundles");
    await bundles.getByRole("button", { name: name(t("sync-bundle-write")) }).press("Enter");
    await bundles.getByRole("status").locator("p").first().waitFor({ timeout: 20_000 });
    const [, proposed] = (await here.bridge.desk.asked()).at(-1);
    assert.match(proposed, /^trefoil-.*\.trefoil$/u, "the proposal says what it is");
    const bytes = await here.bridge.desk.read(proposed);
    assert.ok(bytes.length > 1_024, "there is something in it");
    await here.bridge.desk.lay(proposed, bytes);
    await bundles.getByRole("button", { name: name(t("sync-bundle-read")) }).press("Enter");
    await bundles.getByRole("status").getByText(plain(text(lang, "sync-taken", { accepted: 0 }))).waitFor({ timeout: 20_000 });
    // The next one goes on from it: chosen are the earlier bundle and then a place, and only what is new is in it.
    await here.bridge.call(
      "record_add",
      { kind: "programme", fields: { title: { en: `Written later ${lang}` }, topics: ["ciip"], eligible_places: ["FJ"] } },
      lang,
    );
    await here.bridge.desk.lay("earlier.trefoil", bytes);
    await bundles.locator("input[value=since]").check({ force: true });
    await page.screenshot({ path: artefact("browser", `bundles-${lang}.png`) });
    await bundles.getByRole("button", { name: name(t("sync-bundle-write")) }).press("Enter");
    const [one] = text(lang, "sync-bundle-written", { count: 1, file: "@" }).split("@");
    await bundles.getByRole("status").getByText(begins(one.trim())).waitFor({ timeout: 20_000 });
    await here.bridge.desk.lay("other.trefoil", "no bundle at all");
    await bundles.getByRole("button", { name: name(t("sync-bundle-write")) }).press("Enter");
    await bundles.getByRole("alert").getByText(plain(t("error-bundle-earlier-hint"))).waitFor({ timeout: 20_000 });
    await here.bridge.desk.lay("other.trefoil", "no bundle at all");
    await bundles.getByRole("button", { name: name(t("sync-bundle-read")) }).press("Enter");
    await bundles.getByRole("alert").waitFor({ timeout: 20_000 });
    await assertAccessible(page, `bundles, ${lang}`);
    await close();
  });
}

for (const lang of ["en", "ar"]) {
  const t = textsOf(lang);

  test(`what is written reaches the hub by itself, and the bar says when: ${lang}`, async () => {
    const hub = await startHub();
    const { page, close } = await here.open("/settings", { settings: { lang } });
    await settled(page);
    const section = page.locator("section.sync");
    const badge = page.locator(".top .badge.exchange").first();
    assert.equal(await badge.count(), 0, "whoever works alone is not told of others");
    const byItself = section.getByRole("checkbox", { name: name(plain(t("sync-automatic"))) });
    assert.ok(await byItself.isChecked(), "whoever sets a hub for the first time finds it on");
    await section.locator("input[type=url]").first().fill(hub.address);
    await section.getByRole("button", { name: name(t("sync-hub-save")) }).press("Enter");
    await section.getByText(t("sync-hub-saved")).waitFor();
    await here.bridge.call(
      "record_add",
      { kind: "programme", fields: { title: { en: `By itself ${lang}` }, topics: ["ciip"], eligible_places: ["FJ"] } },
      lang,
    );
    // Nobody presses anything from here on.
    const gone = async () => (await here.bridge.call("sync_status", {}, lang)).body.pending === 0;
    for (let looks = 0; looks < 120 && !(await gone()); looks += 1) await page.waitForTimeout(500);
    assert.ok(await gone(), "no hub is owed anything any more");
    assert.ok((await hub.head()) > 0, "the hub has it, with a number");
    await badge.waitFor();
    await page.locator(".badge.exchange.rests").waitFor();
    assert.match(await badge.getAttribute("title"), /\p{L}/u, "all of it stands where the pointer rests");
    await assertAccessible(page, `badge, ${lang}`);

    await hub.stop();
    await here.bridge.call(
      "record_add",
      { kind: "programme", fields: { title: { en: `Waits ${lang}` }, topics: ["ciip"], eligible_places: ["FJ"] } },
      lang,
    );
    await page.locator(".badge.exchange.fails").waitFor({ timeout: 60_000 });
    const all = await badge.locator(".visually-hidden").innerText();
    assert.ok(plain(all).includes(plain(t("error-hub-unreachable"))), "why it failed is said");
    await badge.press("Enter");
    await section.waitFor();
    const address = section.locator("input[type=url]").first();
    await address.fill("");
    await section.getByRole("button", { name: name(t("sync-hub-save")) }).press("Enter");
    await section.getByText(t("sync-hub-saved")).waitFor();
    await badge.waitFor({ state: "detached" });
    await close();
  });
}
