// One's own work: a match that is kept and followed, a shortlist, an assessment that becomes needs. Nothing of it leaves.
import assert from "node:assert/strict";
import { test } from "node:test";

import { assertAccessible } from "../support/axe.mjs";
import { settled } from "../support/browser.mjs";
import { name, textsOf } from "../support/messages.mjs";
import { asked } from "../support/screens.mjs";
import { stage } from "../support/story.mjs";

const here = stage();

const ask = async (command, request, lang = "en") => {
  const { status, body } = await here.bridge.call(command, request, lang);
  assert.equal(status, 200, `${command}: ${JSON.stringify(body)}`);
  return body;
};
const NEED = "need-fm-strategy";

for (const lang of ["en", "ar"]) {
  const t = textsOf(lang);

  test(`a match is kept, taken further with a reason, noted, and saved on paper: ${lang}`, async () => {
    await ask("profile_save", { name: "Ana Silva", organisation: "gfce", role: "coordinator", place: "PT" });
    const { page, close } = await here.open(`/match?of=need:${NEED}&role=triad`, { settings: { lang, role: "coordinator", place: "PT" } });
    await settled(page);
    // Each language keeps another one: a match that is kept already is the same case.
    await page.locator(".match-item .title").nth(lang === "en" ? 0 : 1).press("Enter");
    await page.getByRole("button", { name: name(t("work-keep")) }).press("Enter");
    await page.waitForURL(/#\/cases\/\d+$/u);
    await settled(page);
    const id = page.url().split("/").at(-1);
    const kept = await ask("case_show", { id }, lang);
    assert.equal(kept.need.slug, NEED, "the need that was asked for is in it");
    assert.ok(kept.programme && kept.implementer, "and both of the three that answer it");

    await page.getByRole("combobox", { name: name(t("work-case-to")) }).selectOption("contacted");
    await page.getByRole("button", { name: name(t("work-case-move-do")) }).press("Enter");
    await page.getByRole("alert").filter({ hasText: /\S/u }).waitFor();
    assert.equal((await ask("case_show", { id })).state.code, "suggested", "a step without a reason is not taken");
    await page.getByRole("textbox", { name: name(t("work-case-why")) }).fill("Wrote to the desk officer");
    await page.getByRole("button", { name: name(t("work-case-move-do")) }).press("Enter");
    await page.locator(".case-steps li").nth(1).waitFor();
    const step = await page.locator(".case-steps li").nth(1).textContent();
    assert.ok(step.includes("Ana Silva") && step.includes("Wrote to the desk officer"), `it says who and why: ${step}`);
    const next = await page.getByRole("combobox", { name: name(t("work-case-to")) }).locator("option").evaluateAll((options) => options.map((option) => option.value));
    assert.deepEqual(next, (await ask("case_show", { id })).next.map((term) => term.code), "only what can come next is offered");

    await page.getByRole("textbox", { name: name(t("work-case-note")) }).fill("Quibblefax in March");
    await page.getByRole("button", { name: name(t("work-case-note-do")) }).press("Enter");
    await page.getByText("Quibblefax in March").first().waitFor();
    await page.locator("[data-act=pdf]").click();
    await page.getByRole("status").filter({ hasText: ".pdf" }).waitFor();
    const [, file] = (await here.bridge.desk.asked()).at(-1);
    assert.equal((await here.bridge.desk.read(file)).subarray(0, 5).toString("latin1"), "%PDF-", "a file that is what its name says");
    await assertAccessible(page, `case, ${lang}`);

    const found = await ask("search", asked({ query: "Quibblefax", limit: 20, as_spelt: true }));
    assert.equal(found.hits.length, 0, "no search finds what is private work");
    await close();
  });

  test(`a shortlist is made, filled and deleted: ${lang}`, async () => {
    const { page, close } = await here.open("/cases", { settings: { lang } });
    await settled(page);
    const label = `Pacific ${lang}`;
    await page.getByRole("textbox", { name: name(t("work-friends-name")) }).fill(label);
    await page.getByRole("button", { name: name(t("work-friends-make")) }).press("Enter");
    const list = page.locator(`[data-friends="${label}"]`);
    await list.waitFor();
    await list.getByRole("textbox", { name: name(t("work-friends-add")) }).fill("global forum on cyber expertise");
    await list.locator("[data-found='organisation:gfce']").press("Enter");
    await list.locator("ul.records a").first().waitFor();
    const one = async () => (await ask("friends_list", {})).friends.find((each) => each.name === label);
    assert.deepEqual((await one()).members.map((member) => member.slug), ["gfce"], "who was chosen is on it");
    await assertAccessible(page, `cases, ${lang}`);
    await list.getByRole("button", { name: name(t("work-friends-drop")) }).press("Enter");
    await list.waitFor({ state: "detached" });
    assert.equal(await one(), undefined, "and it is gone");
    await close();
  });

  test(`a ministry assesses itself, compares, and drafts private needs from it: ${lang}`, async () => {
    const { page, close, go } = await here.open("/assess", { settings: { lang, place: "FJ" } });
    await settled(page);
    const begin = async () => {
      await page.getByRole("button", { name: name(t("work-assess-begin")) }).press("Enter");
      await page.waitForURL(/#\/assess\/\d+$/u);
      await settled(page);
      return page.url().split("/").at(-1);
    };
    const first = await begin();
    const view = await ask("assess_show", { id: first }, lang);
    const key = view.groups[0].rows[0].term.code;
    const row = page.locator(`[data-key="${key}"]`);
    await row.locator("summary").press("Enter");
    await row.getByRole("combobox").nth(0).selectOption(view.stages[0].code);
    await row.getByRole("status").filter({ hasText: t("work-assess-saved") }).waitFor();
    await row.getByRole("combobox").nth(1).selectOption(view.stages[2].code);
    await row.locator("[data-part=help]").fill("Drafting of a strategy");
    await row.locator("[data-part=help]").blur();
    const answered = async (id) => (await ask("assess_show", { id })).groups[0].rows[0];
    for (let tries = 0; (await answered(first)).help !== "Drafting of a strategy" && tries < 50; tries += 1) await page.waitForTimeout(100);
    const said = await answered(first);
    assert.deepEqual([said.stage?.code, said.wanted?.code, said.help], [view.stages[0].code, view.stages[2].code, "Drafting of a strategy"], "what was said is kept without a button");
    await assertAccessible(page, `assessment, ${lang}`);

    await page.locator("[data-act=needs]").press("Enter");
    await page.locator(".said").getByText(/\S/u).first().waitFor();
    const need = (await answered(first)).need;
    assert.match(need ?? "", /^need:/u, "the answer that asks for help has become a need");
    const record = await ask("record_open", { kind: "need", slug: need.slice(5) });
    assert.equal(record.private, true, "which stays on this computer");

    await go("/assess");
    const second = await begin();
    await ask("assess_set", { id: second, key, stage: view.stages[1].code, wanted: null, exists: null, evidence: null, gap: null, help: null });
    await go("/assess");
    await go(`/assess/${second}`);
    await page.getByRole("combobox", { name: name(t("work-assess-compare")) }).selectOption(first);
    const changed = page.locator(`[data-compared="${first}"] tbody tr`).first();
    await changed.waitFor();
    const told = await changed.textContent();
    assert.ok(told.includes(view.stages[0].label) && told.includes(view.stages[1].label), `before and now stand side by side: ${told}`);
    await close();
  });
}
