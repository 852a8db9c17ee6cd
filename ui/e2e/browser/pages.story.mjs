// Reading: records, countries, organisations, and the same in another language.
import assert from "node:assert/strict";
import { test } from "node:test";

import { settled } from "../support/browser.mjs";
import { name, textsOf } from "../support/messages.mjs";
import { stage } from "../support/story.mjs";

const here = stage();
const t = textsOf("en");

test("a record shows its texts with their state, where it comes from and how to cite it", async () => {
  const { page, close } = await here.open("/record/initiative/cmm-tonga-2018", {
    settings: { lang: "fr" },
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const fr = textsOf("fr");
  await settled(page);
  const record = page.locator("[data-record='initiative:cmm-tonga-2018']");
  await record.getByText(fr("screens-draft-note")).waitFor();
  assert.ok((await record.getByRole("radio").count()) >= 2, "the languages of its texts are offered");
  const versions = record.getByRole("group", { name: name(fr("screens-versions")) });
  await versions.getByText("English").click();
  await page.waitForURL(/text=en/u);
  await settled(page);
  assert.equal(await record.locator(".summary").getAttribute("lang"), "en", "the original is shown and names its language");
  assert.equal(await page.locator("html").getAttribute("lang"), "fr", "the window itself stays in the reader's language");

  await record.getByRole("heading", { name: name(fr("screens-provenance")) }).waitFor();
  assert.ok((await record.locator(".provenance table tbody tr").count()) > 0, "its sources are named");
  await record.getByRole("button", { name: name(fr("screens-copy-citation")) }).click();
  await record.getByText(fr("window-copied")).first().waitFor();
  const citation = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(citation, (await record.locator(".citation").textContent()).trim(), "what is copied is what is shown");
  await close();
});

test("a source opens outside, through the application and nowhere else", async () => {
  const { page, close } = await here.open("/record/initiative/cyber4dev");
  await settled(page);
  const before = page.url();
  const source = page.locator(".provenance a.outside").first();
  const address = await source.getAttribute("href");
  await source.click();
  let opened = [];
  for (let tries = 0; tries < 100 && opened.length === 0; tries += 1) opened = await here.bridge.opened();
  assert.deepEqual(opened, [address], "the application was asked to open the address");
  assert.equal(page.url(), before, "and the window stayed where it was");
  await close();
});

test("the language switches in place: same record, same elements, focus kept", async () => {
  const ar = textsOf("ar");
  const { page, close } = await here.open("/record/initiative/cmm-tonga-2018", { settings: { lang: "ar" } });
  await settled(page);
  assert.deepEqual(
    await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]),
    ["ar", "rtl"],
    "the page begins in Arabic, from right to left",
  );
  const button = page.getByRole("button", { name: name(ar("window-language-current", { language: "العربية" })) });
  await button.focus();
  await page.evaluate(() => {
    window.before = { focused: document.activeElement, record: document.querySelector("[data-record]") };
  });
  await page.keyboard.press("Enter");
  const menu = page.getByRole("menu");
  await menu.waitFor();
  const started = Date.now();
  await menu.getByRole("menuitemradio", { name: "Français" }).press("Enter");
  await page.locator("html[lang=fr]").waitFor();
  const took = Date.now() - started;
  await settled(page);
  await menu.waitFor({ state: "detached" });
  assert.deepEqual(
    await page.evaluate(() => ({
      lang: document.documentElement.lang,
      dir: document.documentElement.dir,
      focusKept: document.activeElement === window.before.focused,
      recordKept: document.querySelector("[data-record]")?.getAttribute("data-record"),
    })),
    { lang: "fr", dir: "ltr", focusKept: true, recordKept: "initiative:cmm-tonga-2018" },
    "the page is French, from left to right, on the same record, and the focus is where it was",
  );
  await page.getByRole("button", { name: name(textsOf("fr")("screens-copy-citation")) }).waitFor();
  assert.ok(took < 5_000, `the switch takes no restart: ${took} ms`);
  await close();
});

test("the page of a country says what runs, who works there, what is open and what is known", async () => {
  const { page, close, go } = await here.open("/places");
  await settled(page);
  await page.getByRole("searchbox", { name: name(t("pages-places-find")) }).fill("fidschi");
  const link = page.locator("main a[href$='#/place/FJ']");
  if ((await link.count()) === 0) {
    await page.getByRole("searchbox", { name: name(t("pages-places-find")) }).fill("fidji");
  }
  await link.first().click();
  await page.waitForURL(/#\/place\/FJ/u);
  await settled(page);
  assert.equal((await page.locator("h1").textContent()).trim(), "Fiji", "the country by its name");
  for (const heading of ["pages-theme-years", "pages-by-theme", "pages-place-organisations", "pages-place-programmes", "pages-place-needs", "pages-place-resources", "pages-facts"]) {
    await page.getByRole("heading", { name: name(t(heading)) }).first().waitFor();
  }
  await page.getByRole("link", { name: name(t("pages-place-search")) }).click();
  await page.waitForURL(/#\/search\?place=FJ/u);

  await go("/place/061");
  assert.equal((await page.locator("h1").textContent()).trim(), "Polynesia", "a region has a page too");
  await page.getByRole("heading", { name: name(t("pages-place-members")) }).waitFor();
  await close();
});

test("each picture has a table with the same figures", async () => {
  const { page, close } = await here.open("/place/FJ");
  await settled(page);
  const toTable = page.getByRole("button", { name: name(t("pages-theme-years-as-table")) });
  await toTable.click();
  await page.getByRole("button", { name: name(t("pages-theme-years-as-picture")) }).waitFor();
  assert.ok((await page.getByRole("table").first().locator("tbody tr").count()) > 0, "the table has rows");
  await close();
});

test("the page of an organisation is its track record, counted", async () => {
  const { page, close } = await here.open("/organisation/gfce");
  await settled(page);
  for (const heading of ["pages-organisation-track", "pages-organisation-initiatives", "pages-organisation-partners"]) {
    await page.getByRole("heading", { name: name(t(heading)) }).waitFor();
  }
  const initiative = page.locator("main a[href*='#/record/initiative/']").first();
  await initiative.click();
  await page.waitForURL(/#\/record\/initiative\//u);
  await settled(page);
  await close();
});

test("the history of a bundled record says where it came from", async () => {
  const { page, close } = await here.open("/record/initiative/cyber4dev");
  await settled(page);
  await page.getByRole("link", { name: name(t("screens-history")) }).click();
  await page.waitForURL(/\/history$/u);
  await page.locator(".history > li").first().waitFor();
  assert.ok((await page.locator(".history > li").count()) >= 1, "at least the change that brought it in");
  await page.locator("details summary").first().click();
  assert.ok((await page.locator(".history table tbody tr").count()) > 3, "with the fields that it wrote");
  await close();
});

test("an address that leads nowhere says so and leads on", async () => {
  const { page, close, go } = await here.open("/nowhere");
  await page.getByRole("heading", { level: 1, name: name(t("window-not-found")) }).waitFor();
  await go("/record/initiative/no-such-record");
  await page.getByRole("alert").waitFor();
  await page.getByRole("navigation", { name: name(t("window-navigation")) }).getByRole("link", { name: name(t("window-nav-search")) }).click();
  await page.waitForURL(/#\/search/u);
  await close();
});
