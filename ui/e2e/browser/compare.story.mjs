// Records side by side: collected from their pages, marked where they differ, handed out as a report.
import assert from "node:assert/strict";
import { test } from "node:test";

import { assertAccessible } from "../support/axe.mjs";
import { settled } from "../support/browser.mjs";
import { name, textsOf } from "../support/messages.mjs";
import { stage } from "../support/story.mjs";

const here = stage();
const PAIR = "/compare?records=initiative:2centre,initiative:3ce-cyprus";

const collect = async (page) => {
  await page.locator(".record-actions > button").click();
  await page.locator("[role=menuitem][data-key=compare]").click();
  await page.waitForURL(/#\/compare\?records=/u);
};

for (const lang of ["en", "ar"]) {
  const t = textsOf(lang);

  test(`two records are collected from their pages and stand side by side: ${lang}`, async () => {
    const { page, close, go } = await here.open("/record/initiative/2centre", { settings: { lang } });
    await settled(page);
    await collect(page);
    await page.getByText(t("compare-one")).waitFor();
    assert.equal(await page.locator(".compare-chosen li").count(), 1, "the first one is named");
    await go("/record/initiative/3ce-cyprus");
    await settled(page);
    await collect(page);
    const table = page.locator("table.compared");
    await table.waitFor();
    assert.deepEqual(
      await table.locator("thead th[data-record]").evaluateAll((heads) => heads.map((head) => head.dataset.record)),
      ["initiative:2centre", "initiative:3ce-cyprus"],
      "in the order in which they were collected",
    );
    const summary = table.locator("tr[data-field=summary]");
    assert.ok((await summary.locator("th").textContent()).includes(t("compare-differs")), "a word says that they differ");
    assert.ok(!(await table.locator("tr[data-field=record] th").textContent()).includes(t("compare-differs")), "and not where they do not");
    await assertAccessible(page, `records side by side, ${lang}`);

    const rows = await table.locator("tbody tr").count();
    await page.getByRole("checkbox", { name: name(t("compare-only")) }).check({ force: true });
    const fewer = await table.locator("tbody tr").count();
    assert.ok(fewer > 0 && fewer < rows, `only what differs: ${fewer} of ${rows}`);

    await table.locator("thead button").first().press("Enter");
    await page.getByText(t("compare-one")).waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), "H1", "the focus is not lost with the record");
    await close();
  });

  test(`a third record is found by its words, and the comparison becomes a report: ${lang}`, async () => {
    const { page, close } = await here.open(PAIR, { settings: { lang } });
    await settled(page);
    await page.locator("table.compared").waitFor();
    const box = page.getByRole("combobox", { name: name(t("compare-find")) });
    await box.pressSequentially("cyber4dev", { delay: 5 });
    // The list is the one for the words before until the answer is there.
    const option = page.locator("[role=option][data-key$=':cyber4dev']");
    await option.waitFor();
    await option.click();
    await page.waitForFunction(() => document.querySelectorAll("table.compared thead th[data-record]").length === 3);

    await page.locator(".page-head .actions button").click();
    const dialog = page.getByRole("dialog");
    await dialog.locator("input[value=html]").check({ force: true });
    await dialog.locator("[type=submit]").click();
    await dialog.getByRole("button", { name: name(t("window-close")) }).waitFor();
    const [, proposed] = (await here.bridge.desk.asked()).at(-1);
    const html = (await here.bridge.desk.read(proposed)).toString("utf8");
    assert.ok(html.includes(t("report-kind-comparison")) && html.includes("<table"), "side by side on paper too");
    await close();
  });
}

test("on a narrow window every value says whose it is, and nothing runs out of the window", async () => {
  const { page, close } = await here.open(PAIR);
  await page.setViewportSize({ width: 360, height: 740 });
  await settled(page);
  const cell = page.locator("tr[data-field=summary] td").first();
  await cell.waitFor();
  assert.ok(await cell.locator(".compared-of").isVisible(), "the title of the record stands in the cell");
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  assert.equal(wide, false, "no line is longer than the window");
  await close();
});

test("the gaps of a search are a report of their own", async () => {
  const t = textsOf("en");
  const { page, close } = await here.open("/search?place=FJ&theme=B");
  await settled(page);
  await page.getByRole("button", { name: name(t("screens-export")) }).click();
  const dialog = page.getByRole("dialog");
  await dialog.locator("input[value=html]").check({ force: true });
  await dialog.getByRole("radio", { name: name(t("report-kind-gaps")) }).check({ force: true });
  await dialog.locator("[type=submit]").click();
  await dialog.getByRole("button", { name: name(t("window-close")) }).waitFor();
  const [, proposed] = (await here.bridge.desk.asked()).at(-1);
  assert.match(proposed, /^trefoil-FJ-.*\.html$/u, "named after its place");
  const html = (await here.bridge.desk.read(proposed)).toString("utf8");
  assert.ok(html.includes(t("report-kind-gaps")), "it is the summary of gaps");
  assert.ok(html.includes(t("theme-B")) && !html.includes(`<strong>${t("theme-C")}`), "of the theme that the search has");
  await close();
});
