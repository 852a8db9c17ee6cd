// Two people have changed the same field: both versions wait, are compared word by word, decided, and taken back.
import assert from "node:assert/strict";
import { test } from "node:test";

import { assertAccessible } from "../support/axe.mjs";
import { settled } from "../support/browser.mjs";
import { name, textsOf } from "../support/messages.mjs";
import { artefact } from "../support/places.mjs";
import { stage } from "../support/story.mjs";

const here = stage();

const call = async (command, request) => {
  const { status, body } = await here.bridge.call(command, request);
  assert.equal(status, 200, `${command}: ${JSON.stringify(body)}`);
  return body;
};

/** The change that came with the application. */
async function bundled(slug) {
  const { changes } = await call("history", { kind: "initiative", slug, text_lang: null });
  return changes.at(-1).id;
}

/** Writes a field here and, without knowing of it, on a colleague's machine. */
async function conflict(slug, field, mine, theirs) {
  await call("record_edit", { kind: "initiative", slug, fields: field(mine), seen: null, note: null });
  await here.bridge.peer({ kind: "initiative", slug, fields: field(theirs), note: "From the ministry" });
}

const waiting = async (record) => (await call("review_list", { record, limit: 0, answered: true })).fields;
const titleOf = async (slug) => (await call("record_open", { kind: "initiative", slug, text_lang: null })).fields.title.en;

const SLUGS = { en: ["cmm-tonga-2018", "cmm-samoa-2018"], ar: ["cmm-fiji-2015", "cmm-vanuatu-2019"] };

for (const lang of ["en", "ar"]) {
  const t = textsOf(lang);

  test(`the page of an organisation says that a field of it waits: ${lang}`, async () => {
    const slug = { en: "gfce", ar: "itu" }[lang];
    await call("record_edit", { kind: "organisation", slug, fields: { website: "https://mine.example.org" }, seen: null, note: null });
    await here.bridge.peer({ kind: "organisation", slug, fields: { website: "https://theirs.example.org" } });
    const { page, close } = await here.open(`/organisation/${slug}`, { settings: { lang } });
    await settled(page);
    const note = page.locator(".record-waiting");
    await note.waitFor();
    await assertAccessible(page, `an organisation with two versions, ${lang}`);
    await note.getByRole("link").press("Enter");
    await page.locator("main", { hasText: "theirs.example.org" }).waitFor();
    const { waiting: [{ fields: [{ path, versions }] }] } = await call("review_list", { record: `organisation:${slug}`, limit: 0, answered: true });
    const seen = versions.map((version) => version.change);
    await call("review_resolve", { decisions: [{ kind: "organisation", slug, path, seen, take: seen[0] }] });
    await close();
  });

  test(`both versions of a field are seen and one is kept, and that is taken back: ${lang}`, async () => {
    const [slug] = SLUGS[lang];
    const record = `initiative:${slug}`;
    const before = await titleOf(slug);
    await conflict(slug, (title) => ({ title: { en: title } }), `${before}, first round`, `Second ${before}`);
    const { page, close } = await here.open(`/record/initiative/${slug}`, { settings: { lang } });
    await settled(page);
    await page.locator(".record-waiting a").click();
    const card = page.locator(".conflict[data-field='title.en']");
    await card.waitFor();
    assert.equal(await page.locator("html").getAttribute("dir"), lang === "ar" ? "rtl" : "ltr");
    assert.equal(await card.locator(".conflict-version").count(), 3, "the base and two versions");
    assert.ok((await card.locator(".base .conflict-value").textContent()).includes(before));
    const added = await card.locator("ins").allTextContents();
    assert.ok(added.some((words) => words.includes("first round")) && added.some((words) => words.includes("Second")), `${added}`);
    assert.ok(added.every((words) => words.includes(t("reviewing-added"))), "said in words, not by looks alone");
    assert.ok((await card.textContent()).includes("From the ministry"), "why");
    assert.ok((await card.textContent()).includes(t("review-from-file")), "where from");
    await assertAccessible(page, `review, ${lang}`);

    const theirs = (await call("review_list", { record, limit: 0, answered: false })).waiting[0].fields[0].theirs;
    await card.locator(`[data-change='${theirs}'] button`).press("Enter");
    await card.waitFor({ state: "detached" });
    assert.equal(await titleOf(slug), `Second ${before}`);
    await page.locator(".review-none").waitFor();
    await page.locator(".said").getByRole("button", { name: name(t("saved-undo")) }).press("Enter");
    await card.waitFor();
    assert.equal(await waiting(record), 1, "both versions wait again");

    await card.getByRole("button", { name: name(t("reviewing-write")) }).press("Enter");
    const field = card.getByRole("textbox");
    await field.fill("");
    await field.press("Control+Enter");
    await page.locator(".said[role='alert']").waitFor();
    await field.fill(`Third ${before}`);
    await field.press("Control+Enter");
    await card.waitFor({ state: "detached" });
    assert.equal(await titleOf(slug), `Third ${before}`, "a third version in place of both");
    await close();
  });

  test(`several fields are decided at once, by keyboard, and taken back at once: ${lang}`, async () => {
    const [one, other] = SLUGS[lang];
    for (const slug of [one, other]) {
      await conflict(slug, (notes) => ({ notes }), `Mine ${lang}`, `Theirs ${lang}`);
    }
    const { page, close } = await here.open("/review", { settings: { lang } });
    await settled(page);
    await page.locator(".conflict").nth(1).waitFor();
    await page.locator(".review-bulk input").press("Space");
    await page.getByRole("button", { name: name(t("reviewing-take-theirs")) }).press("Enter");
    await page.locator(".review-none").waitFor();
    const notesOf = async (slug) => (await call("record_open", { kind: "initiative", slug, text_lang: null })).fields.notes;
    assert.deepEqual([await notesOf(one), await notesOf(other)], [`Theirs ${lang}`, `Theirs ${lang}`]);
    await page.locator(".said").getByRole("button", { name: name(t("saved-undo")) }).press("Enter");
    await page.locator(".conflict").nth(1).waitFor();
    await page.locator(".review-bulk input").press("Space");
    await page.getByRole("button", { name: name(t("reviewing-take-mine")) }).press("Enter");
    await page.locator(".review-none").waitFor();
    assert.deepEqual([await notesOf(one), await notesOf(other)], [`Mine ${lang}`, `Mine ${lang}`]);
    await close();
  });

  test(`a proposal is declined, taken back and adopted: ${lang}`, async () => {
    const [, slug] = SLUGS[lang];
    const before = await titleOf(slug);
    await here.bridge.peer({ kind: "initiative", slug, fields: { title: { en: `${before} (${lang})` } }, stranger: true });
    const { page, close } = await here.open("/review", { settings: { lang } });
    await settled(page);
    // Those that were answered stand in a list of their own.
    const own = page.locator(".proposals > .proposal");
    await own.waitFor();
    assert.ok((await own.textContent()).includes(t("review-reason-unknown-device")), "why it waits");
    await assertAccessible(page, `proposals, ${lang}`);
    await own.locator("button").last().press("Enter");
    await own.waitFor({ state: "detached" });
    await page.locator(".said").getByRole("button", { name: name(t("saved-undo")) }).press("Enter");
    await own.waitFor();
    await own.locator("button").first().press("Enter");
    await own.waitFor({ state: "detached" });
    assert.equal(await titleOf(slug), `${before} (${lang})`);
    await close();
  });

  test(`what was handed in stands in the review until it is published: ${lang}`, async () => {
    const fields = { title: { [lang]: lang === "ar" ? "صندوق ينتظر النشر" : "A fund that waits" }, topics: ["ciip"], eligible_places: ["FJ"] };
    const { slug } = (await call("record_add", { kind: "programme", fields })).output;
    await call("record_submit", { kind: "programme", slug, note: null });
    const { page, close } = await here.open("/review", { settings: { lang } });
    await settled(page);
    const link = page.locator(".submissions").getByRole("link", { name: name(fields.title[lang]) });
    await link.waitFor();
    await assertAccessible(page, `submissions, ${lang}`);
    await page.screenshot({ path: artefact("browser", `submissions-${lang}.png`) });
    await link.press("Enter");
    await page.waitForURL(new RegExp(`/record/programme/${slug}`, "u"));
    await call("record_publish", { kind: "programme", slug, note: null });
    await page.goBack();
    await page.reload();
    await settled(page);
    assert.equal(await page.locator(".submissions").count(), 0, "published, it waits no longer");
    await close();
  });

  test(`a record is seen as it was: ${lang}`, async () => {
    const [slug] = SLUGS[lang];
    const first = await bundled(slug);
    await call("record_edit", { kind: "initiative", slug, fields: { seats: 77 }, seen: null, note: null });
    const { page, close } = await here.open(`/record/initiative/${slug}/history`, { settings: { lang } });
    await settled(page);
    await page.locator(".history a.button").last().click();
    await page.locator(".as-was").waitFor();
    assert.ok((await page.locator(".as-was").textContent()).includes(first), "the change is named");
    const seats = page.locator("dd[data-field='seats']");
    assert.ok((await seats.textContent()).includes(t("reviewing-differs")), "what is different today is marked");
    await assertAccessible(page, `as it was, ${lang}`);
    await page.locator(".as-was a.button").first().click();
    await page.locator(".history").waitFor();
    await close();
  });
}
