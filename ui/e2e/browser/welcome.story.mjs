// The first start, and the choices that stay.
import assert from "node:assert/strict";
import { test } from "node:test";

import { openPage, settled } from "../support/browser.mjs";
import { name, textsOf } from "../support/messages.mjs";
import { stage } from "../support/story.mjs";

const here = stage();
const t = textsOf("en");

test("three steps, by keyboard: language, role, country; then the country's page", async () => {
  // A machine on which nobody has chosen anything yet: the first story of this file's own data folder.
  const { page, close } = await openPage(here.browser, here.bridge, {});
  await page.waitForURL(/#\/welcome/u);
  await page.getByRole("heading", { level: 1, name: name(t("welcome-title")) }).waitFor();
  await page.getByRole("radio", { name: "العربية" }).press("Space");
  const ar = textsOf("ar");
  await page.locator("html[lang=ar][dir=rtl]").waitFor();
  await page.getByRole("button", { name: name(ar("welcome-next")) }).press("Enter");

  await page.getByRole("heading", { name: name(ar("welcome-role")) }).waitFor();
  await page.locator("input[type=radio]").first().press("Space");
  await page.getByRole("button", { name: name(ar("welcome-next")) }).press("Enter");

  await page.getByRole("heading", { name: name(ar("welcome-country")) }).waitFor();
  const country = page.getByRole("combobox", { name: name(ar("settings-country")) });
  await country.pressSequentially("تونغا", { delay: 20 });
  await page.getByRole("option", { name: "تونغا" }).waitFor();
  await country.press("ArrowDown");
  await country.press("Enter");
  await page.getByRole("button", { name: name(ar("welcome-finish")) }).press("Enter");

  await page.waitForURL(/#\/place\/TO/u);
  await settled(page);
  assert.equal((await page.locator("h1").textContent()).trim(), "تونغا", "an official begins on the page of the own country");

  await page.reload();
  await page.locator("html[lang=ar]").waitFor();
  await settled(page);
  assert.doesNotMatch(page.url(), /welcome/u, "the welcome is not shown a second time");
  await close();
});

test("what is typed before the countries are there is kept, and the field with it", async () => {
  const { page, close } = await here.open("/search");
  // A slow disk: the list of countries comes only when the story says so.
  let release;
  const released = new Promise((resolve) => { release = resolve; });
  await page.route("**/call/places", async (route) => {
    await released;
    await route.continue();
  });
  await page.evaluate(() => { location.hash = "/welcome?step=country"; });
  const country = page.getByRole("combobox", { name: name(t("settings-country")) });
  await country.pressSequentially("Fij", { delay: 20 });
  assert.equal(await page.getByText(t("screens-country-none")).count(), 0, "a list that is not there yet is not called empty");
  await country.evaluate((input) => { window.field = input; });
  const answered = page.waitForResponse("**/call/places");
  release();
  await answered;
  await page.getByRole("option", { name: "Fiji" }).waitFor();
  assert.equal(await country.inputValue(), "Fij", "the letters are still there");
  assert.deepEqual(
    await country.evaluate((input) => [input === window.field, input === document.activeElement]),
    [true, true],
    "it is the same field, and the focus is in it",
  );
  assert.deepEqual(await page.getByRole("option").allTextContents(), ["Fiji"], "the list is that of the letters");
  await country.press("ArrowDown");
  await country.press("Enter");
  assert.equal(await country.inputValue(), "Fiji", "the choice is written out");
  await close();

  const { page: settings, close: closeSettings } = await here.open("/settings", { settings: { place: "FJ" } });
  // The profile has a field of this kind too: the one that holds the country is meant.
  await settings.waitForFunction(() => {
    window.field = [...document.querySelectorAll("input[role=combobox]")].find((input) => input.value === "Fiji");
    return window.field !== undefined;
  });
  await settings.getByRole("radio", { name: "العربية" }).press("Space");
  // In another language it is the same field, with the name in that language.
  await settings.waitForFunction(() => window.field.isConnected && window.field.value === "فيجي");
  await closeSettings();
});

test("every step can be skipped", async () => {
  const { page, close } = await here.open("/welcome");
  for (const step of ["welcome-language", "welcome-role", "welcome-country"]) {
    await page.getByRole("heading", { name: name(t(step)) }).waitFor();
    await page.getByRole("button", { name: name(t("welcome-skip")) }).click();
  }
  await page.waitForURL(/#\/search/u);
  await close();

  const again = await here.open("/welcome");
  await again.page.getByRole("button", { name: name(t("welcome-skip-all")) }).click();
  await again.page.waitForURL(/#\/search/u);
  await again.close();
});

test("settings are kept at once and outlive the window", async () => {
  const { page, close } = await here.open("/settings");
  await settled(page);
  await page.getByRole("radio", { name: name(t("settings-appearance-dark")) }).press("Space");
  await page.getByRole("checkbox", { name: new RegExp(t("settings-shortcuts-on"), "u") }).press("Space");
  await page.getByRole("group", { name: name(t("settings-language")) }).getByRole("radio", { name: "Español" }).press("Space");
  await page.locator("html[lang=es]").waitFor();
  await close();

  const { page: next, close: closeNext } = await openPage(here.browser, here.bridge, { route: "/settings" });
  await settled(next);
  const es = textsOf("es");
  assert.equal(await next.locator("html").getAttribute("lang"), "es", "the language is remembered");
  assert.ok(await next.getByRole("radio", { name: name(es("settings-appearance-dark")) }).isChecked(), "so is the appearance");
  assert.ok(
    !(await next.getByRole("checkbox", { name: new RegExp(es("settings-shortcuts-on"), "u") }).isChecked()),
    "and that single keys are off",
  );
  await next.locator("h1").click();
  await next.keyboard.press("?");
  assert.equal(await next.getByRole("dialog").count(), 0, "a key that is switched off does nothing");
  await closeNext();
});

test("the store can be examined from the settings", async () => {
  const { page, close } = await here.open("/settings");
  await settled(page);
  await page.getByRole("button", { name: name(t("settings-doctor-run")) }).click();
  await page.getByText(t("settings-doctor-good")).waitFor();
  await close();
});
