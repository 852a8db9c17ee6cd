// Files out and in: an export says what is in it, an import is looked through before anything is written.
import assert from "node:assert/strict";
import { test } from "node:test";

import { assertAccessible } from "../support/axe.mjs";
import { settled } from "../support/browser.mjs";
import { begins, name, textsOf } from "../support/messages.mjs";
import { artefact } from "../support/places.mjs";
import { stage } from "../support/story.mjs";

const here = stage();

const record = async (kind, slug) => (await here.bridge.call("record", { kind, slug, text_lang: null })).status;
const title = async (slug) =>
  (await here.bridge.call("record", { kind: "initiative", slug, text_lang: null })).body.record.title.text;

for (const lang of ["en", "ar"]) {
  const t = textsOf(lang);

  test(`a search is exported to CSV, and the file holds what it found: ${lang}`, async () => {
    const { page, close } = await here.open("/search?q=cmm&place=TO", { settings: { lang } });
    await settled(page);
    const found = await page.locator(".hit").count();
    assert.ok(found > 0, "the search finds something");
    const button = page.locator(".results-end").getByRole("button", { name: name(t("screens-export")) });
    await button.press("Enter");
    const dialog = page.getByRole("dialog", { name: name(t("action-export")) });
    await dialog.getByText(t("action-export-search")).waitFor();

    await here.bridge.desk.closeNext();
    await dialog.getByRole("button", { name: name(t("action-export-save")) }).press("Enter");
    await dialog.getByText(t("action-export-none")).waitFor();

    await dialog.getByRole("button", { name: name(t("action-export-save")) }).press("Enter");
    const close_ = dialog.getByRole("button", { name: name(t("window-close")) });
    await close_.waitFor();
    const [, proposed] = (await here.bridge.desk.asked()).at(-1);
    assert.match(proposed, /^trefoil-TO-\d{4}-\d{2}-\d{2}\.csv$/u, "the proposal says what and when");
    const said = await dialog.getByRole("status").first().textContent();
    assert.ok(said.includes(proposed), `it says which file was written: ${said}`);
    const csv = (await here.bridge.desk.read(proposed)).toString("utf8");
    assert.ok(csv.startsWith("\ufeff"), "a spreadsheet sees that it is UTF-8");
    const slugs = await page.locator("article[class^=hit] a").evaluateAll((links) => links.map((link) => decodeURIComponent(link.href).replace(/^.*at=\w+:/u, "").replace(/&.*$/u, "")));
    for (const slug of slugs) assert.ok(csv.includes(slug), `${slug} is in the file`);
    await close_.press("Enter");
    await dialog.waitFor({ state: "detached" });
    await page.waitForFunction((one) => one === document.activeElement, await button.elementHandle());
    await close();
  });

  test(`a file is reviewed line by line, accepted and taken back: ${lang}`, async () => {
    const slug = `harbour-drill-${lang}`;
    const before = await title("cyber4dev");
    await here.bridge.desk.lay(
      "review.jsonl",
      [
        { record: "initiative", slug, title: { en: "Harbour drill" }, topics: ["ciip"], beneficiaries: [{ place: "FJ" }] },
        { record: "initiative", slug: "cyber4dev", title: { en: "Renamed in a file" } },
        { record: "initiative", slug: `no-day-${lang}`, title: { en: "No day" }, planned_start: "2026-02-31" },
      ]
        .map((line) => JSON.stringify(line))
        .join("\n"),
    );
    const { page, close } = await here.open("/import", { settings: { lang } });
    await settled(page);
    await page.getByRole("button", { name: name(t("action-import-choose")) }).press("Enter");
    await page.locator("[data-line]").nth(2).waitFor();
    assert.equal(await record("initiative", slug), 422, "nothing is written while it is looked at");

    const filter = page.getByRole("group", { name: name(t("action-import-filter")) });
    await filter.getByRole("radio", { name: new RegExp(t("exchange-verdict-rejected"), "u") }).check({ force: true });
    await page.waitForFunction(() => document.querySelectorAll("[data-line]").length === 1);
    const reason = await page.locator("[data-line]").textContent();
    assert.ok(reason.includes("2026-02-31") && reason.includes("planned_start"), `the reason names value and field: ${reason}`);

    await filter.getByRole("radio", { name: new RegExp(t("exchange-verdict-changed"), "u") }).check({ force: true });
    const opener = page.locator("[data-line] .plan-open");
    await page.waitForFunction(() => document.querySelectorAll("[data-line]").length === 1);
    await opener.press("Enter");
    const fields = page.locator(".plan-fields table");
    await fields.getByText("Renamed in a file").waitFor();
    assert.ok((await fields.textContent()).includes(before), "what it was stands beside what it would be");

    await page.locator("[data-line] input[type=checkbox]").press("Space");
    await page.getByRole("button", { name: name(t("action-import-accept", { count: 1 })) }).waitFor();
    await page.locator("[data-line] input[type=checkbox]").press("Space");
    await page.getByRole("button", { name: name(t("action-import-accept", { count: 2 })) }).press("Enter");
    const undo = page.getByRole("button", { name: name(t("action-import-undo")) });
    await undo.waitFor();
    assert.equal(await record("initiative", slug), 200, "the new record is there");
    assert.equal(await title("cyber4dev"), "Renamed in a file", "the other one is changed");
    await undo.press("Enter");
    await page.getByText(t("action-import-undone")).waitFor();
    assert.equal(await title("cyber4dev"), before, "all of it is taken back at once");
    await close();
  });
}

for (const lang of ["en", "ar"]) {
  const t = textsOf(lang);

  test(`the needs of a file stay private unless the reviewer shares them: ${lang}`, async () => {
    for (const share of [false, true]) {
      const slug = `harbour-need-${lang}-${share}`;
      await here.bridge.desk.lay(
        "needs.jsonl",
        JSON.stringify({ record: "need", slug, statement: { en: "Harbour watch" }, place: "FJ", topics: ["ciip"] }),
      );
      const { page, close } = await here.open("/import", { settings: { lang } });
      await settled(page);
      await page.getByRole("button", { name: name(t("action-import-choose")) }).press("Enter");
      await page.locator("[data-line]").waitFor();
      const said = async () => (await page.locator(".plan-needs [role=status]").textContent()).replace(/[\u2066-\u2069]/gu, "");
      assert.equal(await said(), t("action-import-needs-private", { count: 1 }), "the plan says that it stays");
      if (share) {
        await page.getByRole("checkbox", { name: name(t("action-import-share-needs")) }).press("Space");
        assert.equal(await said(), t("action-import-needs-shared", { count: 1 }), "and, once it is ticked, that it does not");
      }
      await page.getByRole("button", { name: name(t("action-import-accept", { count: 1 })) }).press("Enter");
      const undo = page.getByRole("button", { name: name(t("action-import-undo")) });
      await undo.waitFor();
      const { record: taken } = (await here.bridge.call("record", { kind: "need", slug, text_lang: null })).body;
      assert.equal(taken.visibility?.code, share ? undefined : "private", "it is as was said");
      await undo.press("Enter");
      await page.getByText(t("action-import-undone")).waitFor();
      await close();
    }
  });
}

for (const lang of ["en", "ar"]) {
  const t = textsOf(lang);

  test(`the page of a country becomes a brief on paper, two pages long: ${lang}`, async () => {
    const { page, close } = await here.open("/place/KE", { settings: { lang } });
    await settled(page);
    await page.locator(".page-head .actions button").first().click();
    await page.locator("[role=dialog] input[value=pdf]").check({ force: true });
    await page.locator("[role=dialog] [type=submit]").click();
    const pages = await page.locator("[role=dialog] [role=status] .hint").textContent();
    assert.equal(pages.replace(/[\u2066-\u2069]/gu, ""), t("action-report-pages", { count: 2 }), "a brief has two pages");
    const [, proposed] = (await here.bridge.desk.asked()).at(-1);
    assert.match(proposed, /^trefoil-KE-.*\.pdf$/u, "named after the country");
    const bytes = await here.bridge.desk.read(proposed);
    assert.equal(bytes.subarray(0, 5).toString("latin1"), "%PDF-", "and is what its name says");
    await close();
  });
}

test("a file that cannot be read is refused with its line, and the screen says how to go on", async () => {
  const t = textsOf("en");
  await here.bridge.desk.lay("half.xml", '<iati-activities version="2.03">\n<iati-activity>');
  const { page, close } = await here.open("/import");
  await settled(page);
  await page.getByRole("button", { name: name(t("action-import-choose")) }).click();
  const alert = page.getByRole("alert");
  await alert.waitFor();
  const said = await alert.textContent();
  assert.match(said, /half\.xml/u, "it names the file");
  assert.ok(said.includes("2"), `and the line: ${said}`);
  assert.ok(await page.getByRole("button", { name: name(t("action-import-choose")) }).isVisible(), "another file can be chosen");
  await close();
});

for (const lang of ["en", "ar"]) {
  const t = textsOf(lang);

  test(`a table with names of its own is mapped, reviewed and taken in, and the map is offered again: ${lang}`, async () => {
    const slug = `quokka-course-${lang}`;
    const lay = () =>
      here.bridge.desk.lay(
        "own.csv",
        `Our projects\n\nProject name;Country;Planned start;Budget;Partner (${lang})\nQuokka course ${lang};Kenya;25.3.2031;1250,50;gfce\n`,
      );
    await lay();
    const { page, close } = await here.open("/import", { settings: { lang } });
    await settled(page);
    const choose = page.getByRole("button", { name: name(t("action-import-choose")) });
    await choose.press("Enter");
    await page.locator(".mapping-column").nth(4).waitFor();
    assert.equal(await page.getByRole("alert").count(), 0, "it is no refusal, but a question");
    const select = (column, label) => page.locator(".mapping-column").nth(column).getByLabel(name(t(label)));
    assert.equal(await select(0, "action-columns-field").inputValue(), "title", "the proposal is filled in");
    await assertAccessible(page, "nobody is shut out of the mapping");
    await page.screenshot({ path: artefact("browser", `mapping-${lang}.png`), fullPage: true });

    await select(1, "action-columns-field").selectOption("beneficiaries");
    await select(3, "action-columns-field").selectOption("budget.amount");
    await select(4, "action-columns-field").selectOption("organisations");
    await page.getByLabel(name(t("action-columns-decimal"))).selectOption("comma");
    await page.getByLabel(name(t("action-columns-currency"))).fill("");
    const show = page.getByRole("button", { name: name(t("action-columns-show")) });
    await show.press("Enter");
    const wrong = page.locator(".mapping-column .field-error");
    await wrong.nth(1).waitFor();
    assert.deepEqual(
      await page.locator(".mapping-column").evaluateAll((all) => all.map((one) => one.querySelector(".field-error") !== null)),
      [false, false, false, true, true],
      "the currency is missed at the amount, the role at the organisations",
    );
    await page.waitForFunction(() => document.activeElement?.getAttribute("aria-invalid") === "true");
    await assertAccessible(page, "nor of what is wrong with it");
    await page.setViewportSize({ width: 400, height: 900 });
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "a narrow window loses nothing");
    await page.screenshot({ path: artefact("browser", `mapping-narrow-${lang}.png`), fullPage: true });
    await page.setViewportSize({ width: 1280, height: 900 });

    await page.getByLabel(name(t("action-columns-currency"))).fill("EUR");
    await select(4, "action-columns-role").selectOption("funder");
    await show.press("Enter");
    await page.locator("[data-line]").waitFor();
    const columns = page.getByRole("button", { name: name(t("action-columns-change")) });
    await columns.press("Enter");
    await page.locator(".mapping-column").nth(4).waitFor();
    assert.equal(await select(4, "action-columns-role").inputValue(), "funder", "what was said is still there");
    await show.press("Enter");
    await page.locator("[data-line]").waitFor();
    assert.equal(await record("initiative", slug), 422, "nothing is written while it is looked at");
    await page.getByRole("button", { name: name(t("action-import-accept", { count: 1 })) }).press("Enter");
    const undo = page.getByRole("button", { name: name(t("action-import-undo")) });
    await undo.waitFor();
    const { record: taken } = (await here.bridge.call("record", { kind: "initiative", slug, text_lang: null })).body;
    assert.equal(taken.title.text, `Quokka course ${lang}`, "the record came from the row");

    await lay();
    await page.getByRole("button", { name: name(t("action-import-another")) }).press("Enter");
    await page.getByText(t("action-columns-remembered")).waitFor();
    assert.equal(await page.getByLabel(name(t("action-columns-currency"))).inputValue(), "EUR", "the map is offered again");
    await page.getByRole("button", { name: name(t("saved-cancel")) }).press("Enter");
    await choose.waitFor();
    await close();
  });

  test(`an empty template is saved, and is a table that an import knows: ${lang}`, async () => {
    const { page, close } = await here.open("/import", { settings: { lang } });
    await settled(page);
    const form = page.locator(".template");
    await form.getByLabel(name(t("action-columns-kind"))).selectOption("need");
    await form.locator("input[value=csv]").check({ force: true });
    await form.getByRole("button", { name: name(t("action-template-save")) }).press("Enter");
    await page.waitForFunction(() => document.querySelector(".template [role=status]")?.textContent !== "");
    const [, proposed] = (await here.bridge.desk.asked()).at(-1);
    const said = await form.getByRole("status").textContent();
    assert.ok(said.includes(proposed), `it says which file was written: ${said}`);
    const csv = (await here.bridge.desk.read(proposed)).toString("utf8");
    assert.ok(csv.includes("[statement.en]") && csv.trim().split("\n").length === 1, `a head and no row: ${csv}`);
    await assertAccessible(page, "nobody is shut out");
    await close();
  });
}

for (const lang of ["en", "ar"]) {
  const t = textsOf(lang);

  test(`a record leaves as a bundle, with every change to it: ${lang}`, async () => {
    const title = `Bundle trial ${lang}`;
    const call = async (command, request) => {
      const { status, body } = await here.bridge.call(command, request, lang);
      assert.equal(status, 200, JSON.stringify(body));
      return body;
    };
    const fields = { title: { en: title }, topics: ["ciip"], eligible_places: ["FJ"] };
    const { slug } = (await call("record_add", { kind: "programme", fields })).output;
    for (const step of ["record_submit", "record_publish"]) {
      await call(step, { kind: "programme", slug, note: null });
    }
    const { page, close } = await here.open(`/search?q=${encodeURIComponent(title)}`, { settings: { lang } });
    await settled(page);
    // The ticks come after the results.
    await page.locator(".hit-pick input").first().waitFor();
    await page.locator(".hit-title a").first().focus();
    await page.keyboard.press("Space");
    await page.getByRole("button", { name: name(t("action-picked", { count: 1 })) }).press("Enter");
    const dialog = page.getByRole("dialog", { name: name(t("action-export")) });
    await dialog.locator("input[value=bundle]").check({ force: true });
    await page.screenshot({ path: artefact("browser", `export-bundle-${lang}.png`) });
    await dialog.getByRole("button", { name: name(t("action-export-save")) }).press("Enter");
    // Added, submitted, published.
    const [written] = t("sync-bundle-written", { count: 3, file: "@" }).split("@");
    await dialog.getByRole("status").getByText(begins(written.trim())).waitFor();
    const [, proposed] = (await here.bridge.desk.asked()).at(-1);
    assert.ok(proposed.includes(slug) && proposed.endsWith(".trefoil"), "the proposal says what is in it");
    await assertAccessible(page, `a bundle that was written, ${lang}`);
    await close();
  });

  test(`ticked results are exported, and nothing but them: ${lang}`, async () => {
    const { page, close } = await here.open("/search?q=cert", { settings: { lang } });
    await settled(page);
    const ticks = page.locator(".hit-pick input");
    await ticks.nth(1).waitFor();
    const box = await page.locator(".hit-pick").first().boundingBox();
    assert.ok(box.width >= 24 && box.height >= 24, "a tick is large enough to be hit");
    await page.locator(".hit-title a").first().focus();
    await page.keyboard.press("Space");
    assert.ok(await ticks.first().isChecked(), "the space bar ticks the result that has the focus");
    await page.keyboard.press("ArrowDown");
    await page.waitForFunction(() => document.activeElement?.closest("[data-index='1']") !== null);
    await page.keyboard.press("Space");
    await assertAccessible(page, "results with ticks");
    await page.screenshot({ path: artefact("browser", `picks-${lang}.png`) });
    await page.setViewportSize({ width: 400, height: 900 });
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "a narrow window loses nothing");
    await page.screenshot({ path: artefact("browser", `picks-narrow-${lang}.png`) });
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.getByRole("button", { name: name(t("action-picked", { count: 2 })) }).press("Enter");
    const dialog = page.getByRole("dialog", { name: name(t("action-export")) });
    await dialog.locator("input[value=jsonl]").check({ force: true });
    await dialog.getByRole("button", { name: name(t("action-export-save")) }).press("Enter");
    const close_ = dialog.getByRole("button", { name: name(t("window-close")) });
    await close_.waitFor();
    const [, proposed] = (await here.bridge.desk.asked()).at(-1);
    const lines = (await here.bridge.desk.read(proposed)).toString("utf8").trim().split("\n");
    assert.equal(lines.length, 2, "two were ticked");
    await close_.press("Enter");
    await page.getByRole("button", { name: name(t("action-pick-none")) }).press("Enter");
    await page.waitForFunction(() => document.querySelectorAll(".hit-pick input:checked").length === 0);
    await close();
  });
}
