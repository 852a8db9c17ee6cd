// Translating records: from a machine draft to a text that a person has checked.
import assert from "node:assert/strict";
import { test } from "node:test";

import { assertAccessible } from "../support/axe.mjs";
import { settled } from "../support/browser.mjs";
import { name, textsOf } from "../support/messages.mjs";
import { stage } from "../support/story.mjs";

const here = stage();

const RECORD = { kind: "initiative", slug: "cmm-tonga-2018" };
const open = async (lang, record = RECORD) =>
  (await here.bridge.call("translation_open", { lang, ...record, kinds: [], places: [], states: [] })).body;
const undo = () => here.bridge.call("undo", {});
const stateOf = async (lang, field) => (await open(lang)).texts.find((text) => text.field === field).state;

test("a translator in Arabic reviews a machine draft, and the record then says reviewed", async () => {
  const t = textsOf("ar");
  const { page, close, go } = await here.open("/record/initiative/cmm-tonga-2018", { settings: { lang: "ar" } });
  await settled(page);
  const version = page.locator(".version.on small");
  assert.equal((await version.textContent()).trim(), t("text-state-machine"), "the reader is told that it is a draft");
  await page.locator(".translate-links a").first().click();
  await page.waitForURL(/#\/translate\/ar\/initiative\/cmm-tonga-2018/u);
  await settled(page);
  const title = page.locator(".beside[data-field=title]");
  const field = title.locator("textarea");
  assert.deepEqual(
    [await field.getAttribute("lang"), await field.getAttribute("dir")],
    ["ar", "rtl"],
    "the translation stands in its own language and direction",
  );
  const source = title.locator(".beside-source .prose");
  assert.deepEqual(
    [await source.getAttribute("lang"), await source.getAttribute("dir")],
    ["en", "ltr"],
    "and the original in its own",
  );
  await assertAccessible(page, "the editor in Arabic");
  await page.getByRole("button", { name: name(t("translation-review-all")) }).click();
  await page.locator(".said .button").filter({ hasText: t("translation-undo") }).waitFor();
  await page.locator(".beside[data-field=title] .state").getByText(t("translation-state-reviewed")).waitFor();
  assert.equal(await stateOf("ar", "title"), "reviewed", "it is kept");
  await go("/record/initiative/cmm-tonga-2018");
  await settled(page);
  assert.equal((await version.textContent()).trim(), t("text-state-reviewed"), "the record says so");
  await go("/record/initiative/cmm-tonga-2018/history");
  await settled(page);
  assert.ok((await page.locator("main").textContent()).includes(t("record-field-title")), "and its history which text");
  await close();
  await undo();
  assert.equal(await stateOf("ar", "title"), "machine", "a review can be undone");
});

for (const lang of ["en", "ar"]) {
  const t = textsOf(lang);

  test(`the keyboard alone: from the palette to a saved text and the next record: ${lang}`, async () => {
    const { page, close } = await here.open("/search", { settings: { lang, place: "TO" } });
    await settled(page);
    await page.keyboard.press("Control+k");
    await page.locator("[role=combobox]").waitFor();
    await page.keyboard.type(t("translation-title"));
    await page.locator("[data-entry='action:translate']").waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/#\/translate/u);
    await settled(page);
    await page.locator(".coverage tr[data-lang=fr] a").press("Enter");
    await page.waitForURL(/lang=fr/u);
    await page.getByRole("checkbox", { name: name(t("kind-need-plural")) }).press("Space");
    await page.waitForURL(/kind=need/u);
    await settled(page);
    const entries = page.locator(".work .records li");
    const first = await entries.first().locator("a").getAttribute("href");
    await entries.first().locator("a").press("Enter");
    await page.waitForURL(/#\/translate\/fr\/need\//u);
    await settled(page);
    const field = page.locator(".beside[data-field=statement] textarea");
    await field.fill("Un besoin, dit autrement.");
    const tick = page.locator(".beside[data-field=statement] input[type=checkbox]");
    assert.ok(await tick.isChecked(), "whoever writes a text has checked it");
    // What is typed stays while the translator looks at something else, and when the window is closed.
    await page.goBack();
    await page.waitForURL(/#\/translate\?/u);
    await settled(page);
    await entries.first().locator("a").press("Enter");
    await page.waitForURL(/#\/translate\/fr\/need\//u);
    await settled(page);
    assert.equal(await field.inputValue(), "Un besoin, dit autrement.", "nothing that was typed is lost");
    await page.reload();
    await settled(page);
    await field.waitFor();
    assert.equal(await field.inputValue(), "Un besoin, dit autrement.", "not even with the window");
    assert.ok(await tick.isChecked(), "and it waits to be saved");
    const here1 = page.url();
    await field.press("Control+Enter");
    await page.waitForFunction((before) => location.href !== before, here1);
    await settled(page);
    assert.match(page.url(), /#\/translate\/fr\/need\/.*kind=need/u, "the next record of the same list opens");
    const slug = /\/translate\/fr\/need\/([^?]+)/u.exec(first)[1];
    const saved = await open("fr", { kind: "need", slug });
    assert.deepEqual(
      [saved.texts[0].state, saved.texts[0].target.text],
      ["reviewed", "Un besoin, dit autrement."],
      "the text is kept as reviewed",
    );
    const { body } = await here.bridge.call("draft_list", {});
    assert.deepEqual(body.drafts, [], "what was saved is no longer kept as typed");
    await close();
    await undo();
  });

  test(`asking for a resource in another language writes a need that stays here: ${lang}`, async () => {
    const { body } = await here.bridge.call("search", {
      query: "", kinds: ["resource"], themes: [], places: [], statuses: [], organisations: [], modes: [], languages: [],
      sort: "relevance", limit: 1, offset: 0, facets: false, without: [], as_spelt: false,
    });
    const { slug } = body.hits[0];
    const { page, close, go } = await here.open("/search", { settings: { lang, place: "TO" } });
    await go(`/record/resource/${slug}`);
    await settled(page);
    await page.locator(".translate-links a").last().click();
    await page.waitForURL(/#\/translate\/ask\//u);
    await settled(page);
    await assertAccessible(page, `asking for a translation in ${lang}`);
    const statement = page.locator("textarea");
    const proposed = await statement.inputValue();
    assert.ok(proposed.length > 10, "a sentence is proposed");
    await page.locator("select").focus();
    await page.locator("select").selectOption("ru");
    await page.waitForFunction((before) => document.querySelector("textarea")?.value !== before, proposed);
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), "SELECT", "another sentence comes, and the focus stays");
    await page.getByRole("button", { name: name(t("translation-ask-write")) }).click();
    await page.waitForURL(/#\/record\/need\//u);
    await settled(page);
    const need = /#\/record\/need\/([^?]+)/u.exec(page.url())[1];
    const source = await here.bridge.call("record_open", { kind: "need", slug: need, text_lang: null });
    assert.equal(source.body.private, true, "it is private");
    assert.deepEqual(source.body.fields.languages, ["ru"], "and names the language");
    await close();
  });
}

test("an original that has changed meanwhile makes the translation a stale one", async () => {
  const { page, close } = await here.open("/translate/es/initiative/cmm-tonga-2018", { settings: { lang: "en" } });
  await settled(page);
  const t = textsOf("en");
  await here.bridge.call("record_edit", { kind: RECORD.kind, slug: RECORD.slug, fields: { title: { en: "Another title" } } });
  await page.locator(".beside[data-field=title] textarea").fill("El título de antes");
  await page.getByRole("button", { name: name(t("translation-save")) }).click();
  await page.locator(".beside[data-field=title] .state").getByText(t("translation-state-stale")).waitFor();
  assert.equal(await stateOf("es", "title"), "stale", "what was on the screen is what it was made from");
  await close();
});

test("a list goes out for translators and what they give back is looked through first", async () => {
  const t = textsOf("fr");
  const { page, close } = await here.open("/translate?lang=fr&kind=programme", { settings: { lang: "fr" } });
  await settled(page);
  const files = page.locator(".translation-files");
  await files.getByRole("button", { name: name(t("translation-export-choose")) }).press("Enter");
  await files.getByRole("status").getByText(/\.xlf/u).waitFor();
  const [, proposed] = (await here.bridge.desk.asked()).at(-1);
  assert.match(proposed, /^trefoil-fr-.*\.xlf$/u, "the proposal names the language");
  const xliff = (await here.bridge.desk.read(proposed)).toString("utf8");
  const back = xliff.replace(/<target[^>]*>[^<]*<\/target>/u, (target) => target.replace(/>[^<]*</u, ">Une traduction relue<"));
  assert.notEqual(back, xliff, "a translator has changed a text");
  await here.bridge.desk.lay("retour.xlf", back);
  await files.getByRole("button", { name: name(t("translation-import-choose")) }).press("Enter");
  await files.locator("[data-text]").first().waitFor();
  assert.ok((await files.locator("[data-text]").first().textContent()).includes("Une traduction relue"), "the text is shown before it is written");
  await assertAccessible(page, "a file of translators, reviewed");
  await files.getByRole("button", { name: name(t("action-import-accept", { count: 1 })) }).press("Enter");
  const undoing = files.getByRole("button", { name: name(t("action-import-undo")) });
  await undoing.press("Enter");
  await files.getByText(t("action-import-undone")).waitFor();
  await close();
});
