// Files out and in: an export says what is in it, an import is looked through before anything is written.
import assert from "node:assert/strict";
import { test } from "node:test";

import { settled } from "../support/browser.mjs";
import { name, textsOf } from "../support/messages.mjs";
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
