// Writing: needs and programmes from the first letter to the catalogue.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { assertAccessible } from "../support/axe.mjs";
import { startBridge } from "../support/bridge.mjs";
import { openPage, settled } from "../support/browser.mjs";
import { name, text, textsOf } from "../support/messages.mjs";
import { temporaryFolder } from "../support/places.mjs";
import { asked, SETTINGS } from "../support/screens.mjs";
import { stage } from "../support/story.mjs";

const here = stage();

const ask = async (command, request = {}, lang = "en") => {
  const { status, body } = await here.bridge.call(command, request, lang);
  assert.equal(status, 200, `${command}: ${JSON.stringify(body)}`);
  return body;
};
const drafts = async () => (await ask("draft_list")).drafts;

/** Each story begins with no form left. */
beforeEach(async () => {
  for (const draft of await drafts()) await ask("draft_drop", { name: draft.name });
});

/** A form with its controls by the names that a reader hears. */
function formOf(page, lang) {
  const t = textsOf(lang);
  const language = (tag) => new Intl.DisplayNames(lang, { type: "language" }).of(tag);
  const pick = async (label, typed, option = typed) => {
    const box = page.getByRole("combobox", { name: name(label) }).first();
    await box.pressSequentially(typed, { delay: 5 });
    await page.getByRole("option", { name: option }).first().waitFor();
    await box.press("ArrowDown");
    await box.press("Enter");
    await box.press("Tab");
  };
  return {
    t,
    pick,
    textbox: (label, tag = lang) => page.getByRole("textbox", { name: name(`${t(label)} (${language(tag)})`) }),
    review: () => page.getByRole("button", { name: name(t("form-review")) }).click(),
    press: (id, args) => page.getByRole("button", { name: name(t(id, args)) }).click(),
    reviewed: () => page.getByRole("heading", { name: name(t("form-review-title")) }).waitFor(),
  };
}

test("an official writes a need in Arabic, and it stays on this computer", async () => {
  const { page, close } = await here.open("/write", { settings: { lang: "ar", role: "official", place: "FJ" } });
  const { t, pick, textbox, review, press, reviewed } = formOf(page, "ar");
  await page.getByRole("link", { name: new RegExp(t("palette-new-need"), "u") }).click();
  await page.waitForURL(/#\/write\/need$/u);
  await settled(page);
  const statement = textbox("record-field-statement");
  assert.equal(await statement.getAttribute("dir"), "rtl", "Arabic is written from right to left");
  await statement.fill("نحتاج إلى تدريب فريق الاستجابة للحوادث في الوزارات");
  await pick(t("record-field-place"), "فيجي");
  await pick(t("record-field-topics"), t("topic-incident-management").slice(0, 12), t("topic-incident-management"));
  assert.equal(await page.locator(".form-chosen").first().textContent(), t("topic-incident-management"), "the topic is chosen");
  await review();
  await reviewed();
  assert.ok(await page.getByRole("cell", { name: "فيجي" }).count(), "the place is named in her language");
  await press("form-save-private");
  await page.waitForURL(/#\/record\/need\//u);
  await settled(page);
  await page.locator(".said").getByText("نحتاج إلى تدريب").waitFor();
  const slug = decodeURIComponent(new URL(page.url()).hash.split("/").at(-1));
  const written = await ask("record_open", { kind: "need", slug });
  assert.equal(written.private, true, "a need stays on this computer");
  assert.deepEqual(written.fields.statement, { ar: "نحتاج إلى تدريب فريق الاستجابة للحوادث في الوزارات" }, "what she wrote is the original");
  assert.equal(written.fields.place, "FJ");
  assert.deepEqual(await drafts(), [], "the form is forgotten");
  await close();
});

test("a donor registers a programme in French; it is published, found in Spanish by its theme, exported, withdrawn and restored", async () => {
  const { page, close } = await here.open("/write/programme", { settings: { lang: "fr", role: "donor" } });
  const { t, pick, textbox, review, press, reviewed } = formOf(page, "fr");
  await textbox("record-field-title").fill("Fonds de résilience numérique du Pacifique");
  await pick(t("record-field-eligible-places"), "Fidji");
  await pick(t("record-field-topics"), "infrastructures", text("fr", "topic-ciip"));
  await page.locator("[data-section=money] summary").click();
  const envelope = page.getByRole("group", { name: new RegExp(`^${t("record-field-envelope")}`, "u") });
  await envelope.getByRole("textbox", { name: new RegExp(`^${t("field-part-amount")}`, "u") }).fill("1 500 000,50");
  const currency = envelope.getByRole("combobox", { name: name(t("field-part-currency")) });
  await currency.pressSequentially("EUR", { delay: 5 });
  await page.getByRole("option", { name: /EUR/u }).first().waitFor();
  await currency.press("ArrowDown");
  await currency.press("Enter");
  await page.locator("[data-section=self-check] summary").click();
  const first = page.getByRole("group", { name: name(t("principle-1")) });
  await first.getByRole("radio", { name: name(t("principle-answer-partly")) }).check();
  await first.getByRole("textbox", { name: name(t("form-answer-note")) }).fill("Deux ans seulement");
  await review();
  await reviewed();
  await page.getByRole("textbox", { name: name(t("form-note")) }).fill("Demande du Forum");
  await press("form-save-submit");
  await page.waitForURL(/#\/record\/programme\//u);
  await settled(page);
  await page.locator(".said").getByText("Fonds de résilience").waitFor();
  await press("form-step-publish");
  await page.getByRole("textbox", { name: name(t("form-note")) }).fill("Revu avec le ministère");
  await page.locator(".standing-steps").getByRole("button", { name: name(t("form-step-publish")) }).click();
  await page.locator(".standing-steps").waitFor({ state: "detached" });
  const slug = "fonds-de-resilience-numerique-du-pacifique";
  const { fields, standing } = await ask("record_open", { kind: "programme", slug });
  assert.equal(standing.code, "published");
  assert.deepEqual([fields.eligible_places, fields.topics], [["FJ"], ["ciip"]], "what she chose by name");
  assert.deepEqual(fields.envelope, { amount_minor: 150_000_050, currency: "EUR" }, "the amount is what she meant");
  assert.deepEqual(fields.self_check, [{ principle: "1", answer: "partly", note: "Deux ans seulement" }]);
  const { changes } = await ask("history", { kind: "programme", slug });
  assert.deepEqual(
    changes.map(({ decision, why }) => [decision?.code, why]),
    [["published", "Revu avec le ministère"], ["submitted", "Demande du Forum"], [undefined, undefined]],
    "who decided what, and why",
  );
  await close();

  const { page: spanish, close: closeSpanish } = await here.open("/search?q=infraestructuras+cr%C3%ADticas&kind=programme&place=FJ", { settings: { lang: "es" } });
  await settled(spanish);
  assert.deepEqual(await spanish.locator(".hit-title").allTextContents(), ["Fonds de résilience numérique du Pacifique"], "found by a theme that is nowhere in its text");

  const es = textsOf("es");
  await spanish.locator(".results-end").getByRole("button", { name: name(es("screens-export")) }).click();
  const dialog = spanish.getByRole("dialog", { name: name(es("action-export")) });
  await dialog.locator("input[value=csv]").check({ force: true });
  await dialog.getByRole("button", { name: name(es("action-export-save")) }).click();
  await dialog.getByRole("button", { name: name(es("window-close")) }).waitFor();
  const [, file] = (await here.bridge.desk.asked()).at(-1);
  const csv = (await here.bridge.desk.read(file)).toString("utf8");
  assert.ok(csv.includes(slug) && csv.includes("Fonds de résilience numérique du Pacifique"), "the file holds the programme, in the language of its donor");
  await dialog.getByRole("button", { name: name(es("window-close")) }).click();
  await dialog.waitFor({ state: "detached" });

  await spanish.locator(".hit-title a").click();
  const decide = async (entry, action, reason) => {
    await spanish.locator(".record-actions").getByRole("button", { name: name(es("action-menu")) }).press("Enter");
    const item = spanish.getByRole("menuitem", { name: name(es(entry)) });
    await item.waitFor();
    await item.press("Enter");
    const sheet = spanish.getByRole("dialog");
    if (reason) await sheet.getByRole("textbox", { name: name(es("action-reason")) }).fill(reason);
    await sheet.getByRole("button", { name: name(es(action)) }).press("Enter");
    await sheet.waitFor({ state: "detached" });
  };
  const finds = async () => (await ask("search", asked({ query: "Fonds de résilience numérique du Pacifique", limit: 5 }))).hits.some((hit) => hit.slug === slug);
  await decide("action-withdraw", "action-withdraw", "La convocatoria no se abrió");
  assert.equal(await finds(), false, "what was withdrawn is no longer found");
  await decide("action-reinstate", "action-reinstate");
  assert.equal(await finds(), true, "what was restored is found again");
  const after = await ask("record_open", { kind: "programme", slug });
  assert.equal(after.standing.code, "published", "it stands as it did");
  assert.deepEqual(after.fields, fields, "and nothing of it was lost on the way");
  const log = await ask("history", { kind: "programme", slug });
  assert.deepEqual(
    log.changes.slice(0, 2).map(({ decision, why }) => [decision?.code, why]),
    [["published", undefined], ["withdrawn", "La convocatoria no se abrió"]],
    "who withdrew it and why stays in the log",
  );
  await closeSpanish();
});

test("an initiative is written with its organisations, results and money", async () => {
  const { page, close } = await here.open("/write/initiative");
  const { t, pick, textbox, review, press, reviewed } = formOf(page, "en");
  await textbox("record-field-title").fill("Reef Signal Academy");
  const places = page.getByRole("group", { name: new RegExp(`^${t("record-field-beneficiaries")} `, "u") }).first();
  await pick(t("record-field-place"), "Vanuatu");
  await places.getByRole("combobox", { name: name(t("field-part-role")) }).first().selectOption({ label: t("record-beneficiary-priority") });
  await pick(t("record-field-topics"), "cybercrime leg", t("topic-cybercrime-legislation"));
  await page.locator(".form-all button").click();

  await press("form-add", { label: t("record-field-organisations") });
  const organisation = page.locator("[data-path=organisations]");
  await organisation.getByRole("combobox", { name: name(t("field-part-organisation")) }).pressSequentially("global forum on cyber", { delay: 5 });
  await page.getByRole("option", { name: "Global Forum on Cyber Expertise" }).click();
  const chosen = organisation.getByRole("button", { name: name(t("form-remove", { name: "Global Forum on Cyber Expertise" })) });
  await chosen.waitFor();
  await page.waitForFunction((one) => one === document.activeElement, await chosen.elementHandle());
  await organisation.getByRole("combobox", { name: new RegExp(`^${t("field-part-role")}`, "u") }).selectOption("implementer");

  await press("form-add", { label: t("record-field-indicators") });
  const indicators = page.locator("[data-path=indicators]");
  await indicators.getByRole("textbox", { name: new RegExp(`^${t("record-field-title")}`, "u") }).fill("Prosecutors trained");
  for (const [part, value] of [["baseline", "0"], ["target", "1,200"], ["actual", "12.5"]]) {
    await indicators.getByRole("textbox", { name: name(t(`field-part-${part}`)) }).fill(value);
  }
  await press("form-add", { label: t("record-field-commitments") });
  const commitments = page.locator("[data-path=commitments]");
  await commitments.getByRole("textbox", { name: new RegExp(`^${t("field-part-amount")}`, "u") }).fill("250000");
  const currency = commitments.getByRole("combobox", { name: name(t("field-part-currency")) });
  await currency.pressSequentially("JPY", { delay: 5 });
  await page.getByRole("option", { name: /JPY/u }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await commitments.getByRole("textbox", { name: name(t("form-year")) }).fill("2026");
  await page.locator("[data-path='outputs'] textarea").fill("A course of six weeks");
  await review();
  await reviewed();
  await press("form-save-draft");
  await page.waitForURL(/#\/record\/initiative\//u);
  const { fields } = await ask("record_open", { kind: "initiative", slug: "reef-signal-academy" });
  assert.deepEqual(fields.beneficiaries, [{ place: "VU", role: "priority" }]);
  assert.deepEqual(fields.organisations, [{ organisation: "gfce", role: "implementer" }]);
  assert.deepEqual(fields.indicators, [{ title: { en: "Prosecutors trained" }, baseline: 0, target: 1200, actual: 12.5 }]);
  assert.deepEqual(fields.commitments, [{ amount_minor: 250_000, currency: "JPY", value_date: "2026" }], "yen have no smaller unit");
  await page.getByText("A course of six weeks").waitFor();
  await page.getByText(/Prosecutors trained/u).waitFor();
  // A draft has its next step on its page.
  await page.locator(".standing-steps").getByRole("button", { name: name(t("form-step-submit")) }).waitFor();
  await close();
});

for (const [kind, label, typed] of [
  ["organisation", "record-field-name", "Lagoon Cyber Centre"],
  ["resource", "record-field-title", "A guide to lagoon networks"],
]) {
  test(`a new ${kind} needs little, says what it lacks, and is handed in`, async () => {
    const { page, close } = await here.open(`/write/${kind}`);
    const { t, pick, textbox, review, press, reviewed } = formOf(page, "en");
    await textbox(label).fill(typed);
    await review();
    const summary = page.locator(".error-summary");
    await summary.waitFor();
    if (kind === "organisation") {
      assert.deepEqual(await summary.getByRole("link").allTextContents(), [t("record-field-kind")]);
      await page.locator("[data-path=kind] select").selectOption("technical-community");
    } else {
      assert.deepEqual(await summary.getByRole("link").allTextContents(), [t("record-field-address"), t("record-field-topics")]);
      await page.locator("[data-path=url] input").fill("lagoon.example");
      await pick(t("record-field-topics"), t("topic-ciip").slice(0, 10), t("topic-ciip"));
      await review();
      await page.locator("[data-path=url] .field-error").waitFor();
      await page.locator("[data-path=url] input").fill("https://lagoon.example/guide");
    }
    await review();
    await reviewed();
    await press("form-save-submit");
    await page.waitForURL(new RegExp(`#/record/${kind}/`, "u"));
    await page.locator(".standing-steps").getByRole("button", { name: name(t("form-step-publish")) }).waitFor();
    const { records } = await ask("unpublished");
    assert.equal(records[0].title.text, typed, "it waits to be published");
    await close();
  });
}

test("what is typed is kept within two seconds, and comes back after the window was killed", async () => {
  const { page } = await here.open("/write/need");
  const { textbox } = formOf(page, "en");
  await textbox("record-field-statement").pressSequentially("A national response team", { delay: 20 });
  const typed = performance.now();
  let kept = [];
  while (!kept[0]?.body.includes("A national response team")) {
    assert.ok(performance.now() - typed < 2_000, "kept within two seconds of the last key");
    kept = await drafts();
  }
  await page.context().close({ reason: "as if it were killed" });

  const again = await here.open("/write/need");
  const { t, press, textbox: field } = formOf(again.page, "en");
  await again.page.getByText("A national response team").waitFor();
  await press("form-continue");
  assert.equal(await field("record-field-statement").inputValue(), "A national response team", "letter for letter");
  await again.go("/write");
  await again.page.locator("[data-draft='new need']").waitFor();
  await again.page.getByRole("button", { name: name(t("form-discard")) }).click();
  await again.page.locator(".said").getByRole("button", { name: name(t("form-undo")) }).click();
  await again.page.locator("[data-draft='new need']").waitFor();
  assert.equal((await drafts()).length, 1, "what was discarded by mistake comes back");
  await again.close();
});

test("what is typed outlives a program that is killed", async () => {
  const folder = temporaryFolder();
  const killed = await startBridge(folder);
  await killed.call("save_settings", SETTINGS);
  const window = await openPage(here.browser, killed, { route: "/write/need" });
  await formOf(window.page, "en").textbox("record-field-statement").fill("A forensic laboratory");
  await window.page.locator("[data-kept=kept]").waitFor();
  let kept = { drafts: [] };
  while (kept.drafts.length === 0) kept = (await killed.call("draft_list", {})).body;
  await killed.kill();
  await window.page.context().close();
  const again = await startBridge(folder);
  try {
    const { page, close } = await openPage(here.browser, again, { route: "/write" });
    await page.locator("[data-draft='new need']").getByRole("link").click();
    const statement = formOf(page, "en").textbox("record-field-statement");
    await statement.waitFor();
    assert.equal(await statement.inputValue(), "A forensic laboratory", "as it was when the program died");
    await close();
  } finally {
    await again.stop();
  }
});

test("what is wrong is listed above, and each line leads to its field", async () => {
  const { page, close } = await here.open("/write/initiative");
  const { t, review } = formOf(page, "en");
  await review();
  const summary = page.locator(".error-summary");
  await summary.waitFor();
  await page.waitForFunction(() => document.activeElement?.classList.contains("error-summary"));
  const links = await summary.getByRole("link").allTextContents();
  assert.deepEqual(links, [t("record-field-title"), t("record-field-beneficiaries"), t("record-field-topics")], "the three that are needed");
  await summary.getByRole("link", { name: name(t("record-field-topics")) }).press("Enter");
  await page.waitForFunction(() => document.activeElement?.closest("[data-path]")?.getAttribute("data-path") === "topics");

  await page.locator("[data-section=dates] summary").click();
  const start = page.getByRole("group", { name: new RegExp(`^${t("record-field-planned-start")}`, "u") });
  await start.getByRole("textbox", { name: name(t("form-day")) }).fill("31");
  await start.getByRole("combobox", { name: name(t("form-month")) }).selectOption("2");
  await start.getByRole("textbox", { name: name(t("form-year")) }).fill("2026");
  await page.locator("[data-section=dates] summary").click();
  await review();
  const link = summary.getByRole("link", { name: name(t("record-field-planned-start")) });
  await link.waitFor();
  await link.press("Enter");
  await page.waitForFunction(() => document.activeElement?.closest(".form-date")?.getAttribute("data-path") === "planned_start");
  const year = start.getByRole("textbox", { name: name(t("form-year")) });
  assert.equal(await year.getAttribute("aria-invalid"), "true", "the field says that it is wrong");
  const describedBy = await year.getAttribute("aria-describedby");
  assert.match(await page.locator(`[id="${describedBy.split(" ").at(-1)}"]`).textContent(), /2026-02-31/u, "and why");
  await assertAccessible(page, "a form with faults");
  // What is still to be kept would be kept as the window closes, in the middle of the next story.
  await page.getByText(t("form-kept")).waitFor();
  await close();
});

test("a form is not left by accident", async () => {
  const { page, close } = await here.open("/write/resource");
  const { t, textbox, press } = formOf(page, "en");
  await textbox("record-field-title").fill("A handbook");
  const away = page.getByRole("navigation", { name: name(t("window-navigation")) }).getByRole("link", { name: name(t("window-nav-places")) });
  await away.click();
  const dialog = page.getByRole("alertdialog", { name: name(t("form-leave")) });
  await dialog.waitFor();
  await assertAccessible(page, "the question before leaving");
  await press("form-leave-stay");
  await dialog.waitFor({ state: "detached" });
  assert.equal(await textbox("record-field-title").inputValue(), "A handbook", "nothing happened");
  await away.click();
  await press("form-leave-keep");
  await page.getByRole("heading", { level: 1, name: name(t("pages-places-title")) }).waitFor();
  assert.deepEqual((await drafts()).map((draft) => draft.name), ["new resource"], "it waits");
  await page.goBack();
  await press("form-continue");
  await textbox("record-field-title").fill("A handbook for all");
  await away.click();
  await press("form-leave-discard");
  await page.waitForURL(/#\/places/u);
  assert.deepEqual(await drafts(), [], "and is gone when one says so");
  await close();
});

test("an edit shows what changes, is saved, and is taken back", async () => {
  const reference = { kind: "initiative", slug: "cmm-tonga-2018" };
  const before = await ask("record_open", reference);
  const { page, close } = await here.open("/record/initiative/cmm-tonga-2018");
  const { t, textbox, review, press, reviewed } = formOf(page, "en");
  await settled(page);
  await page.getByRole("link", { name: name(t("screens-edit")) }).click();
  await page.waitForURL(/\/edit$/u);
  const title = textbox("record-field-title");
  const old = await title.inputValue();
  assert.equal(old, before.fields.title.en, "the form has what the record has");
  await title.fill(`${old} (revised)`);
  await press("form-undo-typing");
  assert.equal(await title.inputValue(), old, "typing is taken back");
  await press("form-redo-typing");
  await review();
  await reviewed();
  const row = page.getByRole("row").filter({ has: page.getByRole("rowheader") });
  assert.equal(await row.count(), 1, "only the title changes");
  assert.deepEqual(await row.getByRole("cell").allTextContents(), [old, `${old} (revised)`], "what stands now, and what will");
  await press("form-save-changes");
  await page.waitForURL(/cmm-tonga-2018$/u);
  await page.locator("h1").getByText("(revised)").waitFor();
  await page.locator(".said").getByRole("button", { name: name(t("form-undo")) }).click();
  await page.waitForFunction(() => !document.querySelector("h1")?.textContent.includes("(revised)"));
  assert.deepEqual((await ask("record_open", reference)).fields, before.fields, "as it was");
  await close();
});

test("a machine draft that a person has read is no draft any more", async () => {
  const reference = { kind: "initiative", slug: "cyber4dev" };
  const { page, close } = await here.open("/record/initiative/cyber4dev/edit");
  const { t, review, press, reviewed } = formOf(page, "en");
  const french = page.locator("[data-path=title]").getByRole("tab", { name: new RegExp(`^${new Intl.DisplayNames("en", { type: "language" }).of("fr")}`, "u") });
  await page.locator("[data-section=texts] summary").click();
  const summary = page.locator("[data-path=summary]");
  await summary.getByRole("tab", { name: /^French/u }).click();
  assert.equal(await french.getAttribute("aria-selected"), "true", "one writes in one language at a time");
  await summary.getByRole("button", { name: name(t("form-texts-checked")) }).click();
  await review();
  await reviewed();
  await press("form-save-changes");
  await page.waitForURL(/cyber4dev$/u);
  const { fields } = await ask("record_open", reference);
  assert.equal(fields.summary.fr.state, "reviewed");
  assert.match(fields.summary.fr.basis, /^[0-9a-f]{16}$/u, "it says which original it was checked against");
  await close();
});

test("records that may be the same are shown while the title is typed", async () => {
  const { fields } = await ask("record_open", { kind: "initiative", slug: "cyber4dev" });
  const { page, close } = await here.open("/write/initiative");
  const { textbox } = formOf(page, "en");
  await textbox("record-field-title").fill(Object.values(fields.title)[0].text ?? Object.values(fields.title)[0]);
  await page.locator(".form-alike").getByRole("link").first().waitFor();
  const links = await page.locator(".form-alike a").evaluateAll((all) => all.map((one) => one.getAttribute("href")));
  assert.ok(links.some((href) => href.includes("cyber4dev")), `the one that is there: ${links}`);
  await close();
});

test("a need is written with the keyboard alone", async () => {
  const { page, close } = await here.open("/search");
  const { t } = formOf(page, "en");
  await settled(page);
  await page.keyboard.press("Control+k");
  await page.locator("[role=combobox]").waitFor();
  await page.keyboard.type(t("palette-new-need"));
  await page.locator("[data-entry='action:new:need']").waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL(/#\/write\/need$/u);
  await page.locator("[data-path=statement] textarea").waitFor();
  const tabTo = async (path, what) => {
    for (let tries = 0; tries < 60; tries += 1) {
      await page.keyboard.press("Tab");
      const there = await page.evaluate(
        ([at, selector]) => document.activeElement?.matches(selector) && (document.activeElement.closest("[data-path]")?.getAttribute("data-path") === at || at === ""),
        [path, what],
      );
      if (there) return;
    }
    assert.fail(`Tab reaches ${what} of ${path}`);
  };
  await tabTo("statement", "textarea");
  await page.keyboard.type("Training for prosecutors");
  await tabTo("place", "input");
  await page.keyboard.type("Tong");
  await page.getByRole("option", { name: "Tonga" }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await tabTo("topics", "input");
  await page.keyboard.type("enforcement");
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+s");
  await page.getByRole("heading", { name: name(t("form-review-title")) }).waitFor();
  await tabTo("", "button.primary");
  await page.keyboard.press("Enter");
  await page.waitForURL(/#\/record\/need\//u);
  await close();
});

test("an amount that could mean two things is asked about, and is none until somebody has said", async () => {
  const { page, close } = await here.open("/write/programme", { settings: { lang: "fr" } });
  await settled(page);
  const t = textsOf("fr");
  await page.locator(".form-all button").click();
  const field = page.locator("[data-path='envelope/amount_minor']");
  await field.locator("input").fill("1.500");
  const asked = page.locator(".amount-ask");
  await asked.getByText(t("form-amount-ask", { typed: "1.500" })).waitFor();
  assert.equal(await asked.getByRole("button").count(), 2, "both readings are offered");
  await asked.getByRole("button").first().press("Enter");
  await asked.waitFor({ state: "detached" });
  assert.equal(await field.locator("input").inputValue(), "1500", "the thousand, as one would type it in French");
  await close();
});
