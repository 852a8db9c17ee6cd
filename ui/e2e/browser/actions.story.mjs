// What is done with a record: withdrawn and reinstated, confirmed, shared; and who it was.
import assert from "node:assert/strict";
import { test } from "node:test";

import { settled } from "../support/browser.mjs";
import { name, textsOf } from "../support/messages.mjs";
import { asked } from "../support/screens.mjs";
import { stage } from "../support/story.mjs";
import { textOfZip } from "../support/zip.mjs";

const here = stage();

const call = async (command, request) => {
  const { status, body } = await here.bridge.call(command, request);
  assert.equal(status, 200, `${command}: ${JSON.stringify(body)}`);
  return body;
};
const page_of = (kind, slug) => call("record", { kind, slug, text_lang: null });
const found = async (query) => (await call("search", asked({ query, limit: 50 }))).hits.map((hit) => hit.slug);

/** Opens the menu of the record and takes an entry of it by keyboard. */
async function take(page, t, entry) {
  const button = page.getByRole("button", { name: name(t("action-menu")) });
  await button.press("Enter");
  const item = page.getByRole("menuitem", { name: name(t(entry)) });
  await item.waitFor();
  await item.press("Enter");
  return button;
}

for (const lang of ["en", "ar"]) {
  const t = textsOf(lang);
  const SLUG = "cmm-tonga-2018";

  test(`a record is withdrawn with its reason, no longer found, and reinstated: ${lang}`, async () => {
    await call("profile_save", { name: "Ana Silva", organisation: "gfce", role: "donor", place: "PT" });
    assert.ok((await found("cmm tonga")).includes(SLUG), "it is found before");
    const { page, close, go } = await here.open(`/record/initiative/${SLUG}`, { settings: { lang, role: "donor", place: "PT" } });
    await settled(page);
    const button = await take(page, t, "action-withdraw");
    const dialog = page.getByRole("dialog", { name: name(t("action-withdraw-title")) });
    await dialog.getByRole("textbox", { name: name(t("action-reason")) }).fill("Held twice");
    await dialog.getByRole("button", { name: name(t("action-withdraw")) }).press("Enter");
    await dialog.waitFor({ state: "detached" });
    await page.locator(".said").getByText(t("action-withdrawn")).waitFor();
    await page.waitForFunction((one) => one === document.activeElement, await button.elementHandle());
    assert.equal((await page_of("initiative", SLUG)).standing.code, "withdrawn");
    assert.ok(!(await found("cmm tonga")).includes(SLUG), "no search finds it");
    await page.locator(".tags .state.warning").waitFor();

    await go(`/record/initiative/${SLUG}/history`);
    const decisions = page.locator(".decisions table");
    await decisions.waitFor();
    const row = await decisions.locator("tbody tr").first().textContent();
    assert.ok(row.includes("Ana Silva") && row.includes("Held twice"), `the log says who and why: ${row}`);

    await go(`/record/initiative/${SLUG}`);
    await take(page, t, "action-reinstate");
    const back = page.getByRole("dialog", { name: name(t("action-reinstate-title")) });
    await back.getByRole("button", { name: name(t("action-reinstate")) }).press("Enter");
    await back.waitFor({ state: "detached" });
    assert.equal((await page_of("initiative", SLUG)).standing.code, "published", "it stands as it did");
    assert.ok((await found("cmm tonga")).includes(SLUG), "and is found again");
    await page.locator(".said").getByRole("button", { name: name(t("saved-undo")) }).press("Enter");
    await page.locator(".said").getByRole("button", { name: name(t("action-redo")) }).waitFor();
    assert.equal((await page_of("initiative", SLUG)).standing.code, "withdrawn", "a decision is taken back at once");
    await page.locator(".said").getByRole("button", { name: name(t("action-redo")) }).press("Enter");
    await page.locator(".said").getByRole("button", { name: name(t("saved-undo")) }).waitFor();
    assert.equal((await page_of("initiative", SLUG)).standing.code, "published", "and done again");
    await close();
  });

  test(`a private need is shared without the field that was held back, which is in no export: ${lang}`, async () => {
    const secret = `Before the secret budget ${lang}`;
    const added = await call("record_add", {
      kind: "need",
      note: null,
      fields: { statement: { en: `Gadgetry for responders ${lang}` }, place: "FJ", topics: ["incident-management"], timing: { en: secret } },
    });
    const { slug } = added.output;
    const { page, close } = await here.open(`/record/need/${slug}`, { settings: { lang } });
    await settled(page);
    await page.getByText(t("action-private"), { exact: true }).waitFor();
    await page.getByRole("button", { name: name(t("action-share")) }).press("Enter");
    const dialog = page.getByRole("dialog", { name: name(t("action-share-title")) });
    const row = dialog.locator("tr", { hasText: secret });
    await row.waitFor();
    assert.equal(await dialog.locator("tbody tr").count(), 4, "exactly the fields that would leave are shown");
    await dialog.locator("tr", { hasText: "Gadgetry" }).getByRole("checkbox").press("Space");
    await dialog.getByRole("alert").waitFor();
    assert.ok(
      await dialog.getByRole("button", { name: name(t("action-share-now")) }).isDisabled(),
      "a record without its statement cannot be shared, and it says so",
    );
    await dialog.locator("tr", { hasText: "Gadgetry" }).getByRole("checkbox").press("Space");
    await dialog.getByRole("alert").waitFor({ state: "detached" });
    await row.getByRole("checkbox").press("Space");
    await dialog.getByText(name(t("action-share-count", { leave: 3, stay: 1 }))).waitFor();
    await dialog.getByRole("button", { name: name(t("action-share-now")) }).press("Enter");
    await dialog.waitFor({ state: "detached" });
    await page.locator(".private-note a").waitFor();
    const shared = (await page_of("need", slug)).shared_as;
    assert.match(shared, /^need:/u, "the private record knows what became of it");
    assert.ok(!JSON.stringify(await page_of("need", shared.slice(5))).includes(secret), "the shared one lacks the field");

    for (const format of ["csv", "jsonl", "xlsx"]) {
      const { report } = await call("export_chosen", { format, search: asked({}), records: [] });
      const bytes = await here.bridge.desk.read(report.file.split("/").at(-1));
      const text = format === "xlsx" ? textOfZip(bytes) : bytes.toString("utf8");
      assert.ok(text.includes(`Gadgetry for responders ${lang}`), `${format}: the shared record is in the file`);
      assert.ok(!text.includes(secret), `${format}: what was held back is not`);
      assert.equal(text.split(`Gadgetry for responders ${lang}`).length, 2, `${format}: nor is the private record itself`);
    }
    await close();
  });

  test(`a record is confirmed for an organisation of the catalogue: ${lang}`, async () => {
    await call("profile_erase", {});
    const { page, close } = await here.open("/record/initiative/cyber4dev", { settings: { lang } });
    await settled(page);
    await take(page, t, "action-confirm");
    const dialog = page.getByRole("dialog", { name: name(t("action-confirm-title")) });
    await dialog.getByRole("button", { name: name(t("action-confirm")) }).press("Enter");
    await dialog.getByRole("alert").waitFor();
    const by = dialog.getByRole("combobox", { name: name(t("action-confirm-by")) });
    // The list changes with every key; the one to choose from is the answer to all that was typed.
    const answered = page.waitForResponse((response) => (response.request().postData() ?? "").includes('"global forum"'));
    await by.pressSequentially("global forum", { delay: 5 });
    await answered;
    await page.getByRole("option").first().waitFor();
    await by.press("ArrowDown");
    await page.locator('[role="option"][data-focused]').waitFor();
    await by.press("Enter");
    await page.getByRole("option").first().waitFor({ state: "detached" });
    await dialog.getByRole("button", { name: name(t("action-confirm")) }).press("Enter");
    await dialog.waitFor({ state: "detached" });
    const { provenance } = await page_of("initiative", "cyber4dev");
    assert.ok(provenance.confirmed !== null, "the confirmation stands beside the sources");
    await call("undo", { note: null, of: null });
    await close();
  });

  test(`the profile is kept on this computer, signs what is written, and its name can be erased: ${lang}`, async () => {
    await call("profile_erase", {});
    const { page, close, go } = await here.open("/settings", { settings: { lang } });
    await settled(page);
    const field = page.getByRole("textbox", { name: name(t("action-profile-name")) });
    await field.fill("Ana Silva");
    const organisation = page.getByRole("combobox", { name: name(t("action-profile-organisation")) });
    await organisation.fill("Ministry of Harbours");
    await organisation.press("Escape");
    await page.getByRole("button", { name: name(t("action-profile-save")) }).press("Enter");
    await page.locator(".said").getByText(t("action-profile-saved")).waitFor();
    const kept = await call("profile", {});
    assert.deepEqual([kept.name, kept.organisation], ["Ana Silva", "Ministry of Harbours"], "it is kept");

    await page.getByRole("button", { name: name(t("action-profile-erase")) }).press("Enter");
    const dialog = page.getByRole("dialog", { name: name(t("action-profile-erase-title")) });
    await dialog.getByText(t("action-profile-erase-text")).waitFor();
    await dialog.getByRole("button", { name: name(t("action-profile-erase")) }).press("Enter");
    await dialog.waitFor({ state: "detached" });
    await page.waitForFunction(() => [...document.querySelectorAll(".profile input")].every((input) => input.value === ""));
    const erased = await call("profile", {});
    assert.equal(erased.name, null, "the name is gone");
    assert.notEqual(erased.author, kept.author, "and with it the number");
    await go("/record/initiative/cmm-tonga-2018/history");
    await page.locator(".history").waitFor();
    assert.ok(!(await page.locator("main").textContent()).includes("Ana Silva"), "no history names them any more");
    await close();
  });
}

test("from anywhere the last action is taken back by the palette", async () => {
  const t = textsOf("en");
  await call("record_withdraw", { kind: "initiative", slug: "cyber4dev", note: null });
  const { page, close } = await here.open("/places");
  await settled(page);
  await page.keyboard.press("Control+k");
  await page.locator("[role=combobox]").waitFor();
  await page.keyboard.type("undo");
  await page.locator("[data-entry='action:undo']").waitFor();
  await page.keyboard.press("Enter");
  await page.locator(".said").getByText("cyber4dev").waitFor();
  assert.equal((await page_of("initiative", "cyber4dev")).standing.code, "published", "it stands as it did");
  assert.ok(await page.locator(".said").getByRole("button", { name: name(t("action-redo")) }).isVisible(), "and can be done again");
  await close();
});
