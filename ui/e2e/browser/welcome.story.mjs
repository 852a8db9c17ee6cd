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
  // The field is ready once it can show its countries.
  for (let tries = 0; tries < 100 && (await page.getByRole("option").count()) === 0; tries += 1) {
    await country.focus();
    await page.waitForTimeout(100);
  }
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
