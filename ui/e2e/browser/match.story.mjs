// Matching: who could help, why, why not; the gaps. Each by pointer and by keyboard, in a language of each direction.
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
const names = (page) => page.locator(".match-list:not(.blocked) .match-item").evaluateAll((items) => items.map((item) => item.dataset.match));
const weightOf = (page, label) => page.locator(".weight").filter({ hasText: label }).locator("input");

for (const lang of ["en", "ar"]) {
  const t = textsOf(lang);

  test(`an official finds what fits her need, with reasons, and the list follows what matters to her: ${lang}`, async () => {
    const { page, close } = await here.open(`/record/need/${NEED}`, { settings: { lang, place: "FM" } });
    await settled(page);
    await page.getByRole("link", { name: name(t("matching-link")) }).click();
    await page.waitForURL(/#\/match\?of=need:/u);
    await settled(page);

    await page.getByRole("link", { name: name(t("match-role-programme")) }).click();
    await page.locator("[data-match^='programme:']").first().waitFor();
    const before = await names(page);
    const answer = await ask("match_find", { reference: `need:${NEED}`, limit: 20 }, lang);
    const programmes = answer.matches.filter((found) => found.role === "programme");
    assert.deepEqual(
      before,
      programmes.filter((found) => found.blockers.length === 0).map((found) => `programme:${found.slug}`),
      "the window shows what the terminal says, in its order",
    );
    const cannot = programmes.filter((found) => found.blockers.length > 0);
    assert.ok(cannot.length > 0, "some programmes are not for this place, or this test shows nothing");
    const blocked = await page.locator(".match-list.blocked .match-item").evaluateAll((items) => items.map((item) => item.dataset.match));
    assert.deepEqual(blocked, cannot.map((found) => `programme:${found.slug}`), "what cannot is listed apart");
    const total = answer.totals.find((each) => each.role === "programme");
    const counts = (await page.locator(".match-counts").textContent()).replace(/[\u2066-\u2069]/gu, "");
    assert.ok(total.blocked > cannot.length, "and only a few of them, or this test shows nothing");
    assert.ok(counts.includes(t("matching-count-blocked-of", { shown: String(cannot.length), total: String(total.blocked) })), `with how many there are: ${counts}`);

    await page.locator(".match-item .title").first().click();
    const rows = page.locator(".criteria tbody tr");
    await rows.first().waitFor();
    const [first] = programmes;
    assert.equal(await rows.count(), first.criteria.length, "a row for each criterion");
    const shown = (await rows.first().textContent()).replace(/[\u2066-\u2069\ufff9-\ufffb]/gu, "");
    assert.ok(shown.includes(first.criteria[0].label), `with its name: ${shown}`);
    const hatched = await page.locator(".criteria .fit-bar.unknown").count();
    assert.equal(hatched, first.criteria.filter((criterion) => criterion.score === null).length, "what is not known is hatched and not empty");

    const place = weightOf(page, t("match-criterion-place"));
    await place.focus();
    await place.press("End");
    await page.waitForFunction(() => location.hash.includes("place:100"));
    await page.getByRole("button", { name: name(t("matching-weights-reset")) }).waitFor();
    assert.equal(await weightOf(page, t("match-criterion-topic")).inputValue(), "0", "what is given to one is taken from the others");
    const own = await ask("match_find", { reference: `need:${NEED}`, limit: 20, weights: { place: 100 } }, lang);
    await page.waitForFunction(
      (wanted) => document.querySelector(".match-list .match-item")?.dataset.match === wanted,
      `programme:${own.matches.find((found) => found.role === "programme").slug}`,
    );
    await page.getByRole("button", { name: name(t("matching-weights-reset")) }).click();
    await page.waitForFunction((wanted) => document.querySelector(".match-list .match-item")?.dataset.match === wanted, before[0]);
    await close();
  });

  test(`two are held side by side, and where they differ is said in words: ${lang}`, async () => {
    const { page, close } = await here.open(`/match?of=need:${NEED}&role=implementer`, { settings: { lang } });
    await settled(page);
    const boxes = page.locator(".match-compare input");
    await boxes.nth(0).press("Space");
    await boxes.nth(1).press("Space");
    await page.getByRole("button", { name: name(t("matching-compare-show", { count: 2 })) }).press("Enter");
    const table = page.locator(".compared table");
    await table.waitFor();
    assert.equal(await table.locator("thead th").count(), 3, "criterion and two names");
    const answer = await ask("match_find", { reference: `need:${NEED}`, limit: 20 }, lang);
    const [a, b] = answer.matches.filter((found) => found.role === "implementer");
    const differing = a.criteria.filter((criterion, at) => {
      const other = b.criteria[at];
      return (criterion.score === null) !== (other.score === null) || Math.abs((criterion.score ?? 0) - (other.score ?? 0)) >= 10;
    });
    const marked = await table.locator("tr.differs th").evaluateAll((heads) => heads.map((head) => head.textContent));
    for (const { label } of differing) {
      assert.ok(marked.some((head) => head.includes(label) && head.includes(t("matching-compare-differs"))), `${label} is said to differ`);
    }
    assert.ok(differing.length > 0, "the two do differ somewhere, or this test shows nothing");
    const bars = page.locator(".match-item").first().locator(".match-strip .fit-bar");
    const counted = a.criteria.filter(({ weight }) => weight > 0);
    assert.equal(await bars.count(), counted.length, "in the list every criterion that counts has its bar");
    const hatched = await bars.evaluateAll((all) => all.map((bar) => bar.classList.contains("unknown")));
    assert.deepEqual(hatched, counted.map(({ score }) => score === null), "and what is not known is hatched, not empty");
    await assertAccessible(page, `comparison, ${lang}`);
    await close();
  });

  test(`three that fit are drawn, told in a table, and saved: ${lang}`, async () => {
    const { page, close } = await here.open(`/match?of=need:${NEED}&role=triad`, { settings: { lang } });
    await settled(page);
    await page.locator(".match-item .title").first().press("Enter");
    const figure = page.locator("figure.picture");
    await figure.locator("svg.trio").waitFor();
    const { trio } = (await ask("match_find", { reference: `need:${NEED}`, limit: 20 }, lang)).matches.find((found) => found.role === "triad");
    const [donor, does, place] = await figure.locator("svg .leaf-donor, svg .leaf-implementer, svg .leaf-beneficiary").evaluateAll((marks) =>
      ["leaf-donor", "leaf-implementer", "leaf-beneficiary"].map((kind) => {
        const box = marks.find((mark) => mark.classList.contains(kind)).getBoundingClientRect();
        return { x: box.x, y: box.y };
      }),
    );
    assert.ok(donor.y < does.y && donor.y < place.y, "the donor stands above");
    assert.equal(does.x > place.x, lang === "ar", "the picture is mirrored where the line runs from the right");
    await figure.getByRole("button", { name: name(t("figure-as-table")) }).click();
    const told = (await figure.locator("table").textContent()).replace(/[\u2066-\u2069]/gu, "");
    assert.ok(told.includes(trio.implementer.name.text), "the table names who does the work");
    await figure.locator("[data-format=csv]").click();
    await figure.getByRole("status").filter({ hasText: ".csv" }).waitFor();
    const [, file] = (await here.bridge.desk.asked()).at(-1);
    const csv = (await here.bridge.desk.read(file)).toString("utf8");
    assert.ok(csv.includes(trio.implementer.name.text), "and so does the file");
    await close();
  });

  test(`what is asked by hand is matched: ${lang}`, async () => {
    const { page, close } = await here.open("/match", { settings: { lang, place: "SN" } });
    await settled(page);
    await page.getByRole("combobox", { name: name(t("matching-ask-theme")) }).selectOption("incident-management");
    await page.getByRole("combobox", { name: name(t("matching-ask-language")) }).selectOption("fr");
    await page.getByRole("button", { name: name(t("matching-ask-go")) }).press("Enter");
    await page.waitForURL(/theme=incident-management/u);
    await page.locator(".match-item").first().waitFor();
    assert.match(page.url(), /place=SN/u, "the reader's own country is asked for unless it is taken away");
    const asker = async (kind) => (await ask("match_find", { themes: ["incident-management"], places: ["SN"], languages: ["fr"], asker: kind, limit: 20 }, lang)).subject.asker.label;
    const subject = page.locator(".match-subject");
    assert.ok((await subject.textContent()).includes(await asker(null)), "who asks is said, though nobody chose it: the government");

    await subject.getByRole("link", { name: name(t("matching-asked-change")) }).click();
    await page.getByRole("combobox", { name: name(t("matching-ask-theme")) }).selectOption("incident-management");
    await page.getByRole("combobox", { name: name(t("matching-ask-asker")) }).selectOption("civil-society");
    await page.getByRole("button", { name: name(t("matching-ask-go")) }).press("Enter");
    await page.waitForURL(/asker=civil-society/u);
    await subject.filter({ hasText: await asker("civil-society") }).waitFor();
    await close();
  });

  test(`the gaps are walked with the arrow keys, and a cell opens what its number counts: ${lang}`, async () => {
    const { page, close } = await here.open("/gaps?region=061", { settings: { lang } });
    await settled(page);
    const view = await ask("gaps", { region: "061", themes: [], rows: "countries" }, lang);
    const cells = page.locator(".gap-matrix [data-cell]");
    assert.equal(await cells.count(), view.cells.length, "a cell for each pair of which something is known");
    const running = view.cells.find((cell) => cell.running > 0 && !view.places.find((place) => place.code === cell.place).whole);
    const place = view.places.find((each) => each.code === running.place);
    const topic = view.topics.find((each) => each.code === running.topic);
    const said = await page.locator(`.gap-matrix a[href*="theme=${running.topic}"][href*="place=${running.place}"]`).getAttribute("aria-label");
    assert.ok(said.includes(place.label) && said.includes(topic.label), `a cell says where it stands: ${said}`);

    await page.locator(".gap-matrix [data-cell][tabindex='0']").focus();
    const start = await page.evaluate(() => document.activeElement.dataset.cell);
    await page.keyboard.press(lang === "ar" ? "ArrowLeft" : "ArrowRight");
    const next = await page.evaluate(() => document.activeElement.dataset.cell);
    assert.notEqual(next, start, "the arrow leads on along the line");
    assert.equal(next.split("-")[0], start.split("-")[0], "in the same row");
    await assertAccessible(page, `gaps, ${lang}`);

    const figure = page.locator("figure.picture");
    await figure.getByRole("button", { name: name(t("figure-as-table")) }).click();
    assert.equal(await figure.locator("tbody tr").count(), view.cells.length, "the table has a row for each cell");
    await figure.getByRole("button", { name: name(t("figure-as-picture")) }).click();

    await page.locator(`.gap-matrix a[href*="theme=${running.topic}"][href*="place=${running.place}"]`).press("Enter");
    await page.waitForURL(/#\/search/u);
    await page.locator(".hit").first().waitFor();
    const opened = await ask("search", asked({ themes: [running.topic], places: [running.place], kinds: ["initiative"], limit: 100 }), lang);
    const still = opened.hits.filter(({ record }) => ["ongoing", "planned"].includes(record.status?.code));
    assert.ok(still.length >= running.running, `the search finds at least the ${running.running} that run: ${still.length}`);
    await close();
  });
}

test("the world shows regions, and a region its countries", async () => {
  const { page, close } = await here.open("/gaps");
  await settled(page);
  const link = page.locator(".gap-matrix a[href^='#/gaps'][href*='region=054']");
  await link.press("Enter");
  await page.waitForURL(/region=054/u);
  await page.locator(".gap-matrix a[href='#/place/FJ']").waitFor();
  await close();
});

test("weights that do not sum are refused in words, and nothing is lost", async () => {
  const { page, close } = await here.open(`/match?of=need:${NEED}&weights=topic:10,place:20`, { settings: { lang: "fr" } });
  await settled(page);
  const said = await page.locator("main").textContent();
  assert.match(said, /100/u, `it says what they must sum to: ${said.slice(0, 200)}`);
  await close();
});

for (const lang of ["en", "ar"]) {
  const t = textsOf(lang);

  test(`one that is not in the list says how it stands and what it would take: ${lang}`, async () => {
    const { page, close } = await here.open(`/match?of=need:${NEED}`, { settings: { lang } });
    await settled(page);
    await page.getByRole("textbox", { name: name(t("matching-why-not-find")) }).fill("Tallinn Mechanism");
    const link = page.locator(".why-not [data-found]").first();
    await link.waitFor();
    await link.press("Enter");
    await page.locator(".fit-of").waitFor();
    const about = decodeURIComponent(page.url()).match(/at=why:([\w:-]+)/u)[1];
    const why = await ask("match_why", { asked: { reference: `need:${NEED}`, limit: 20 }, about }, lang);
    await page.locator("[data-step]").first().waitFor();
    assert.equal(await page.locator("[data-step]").count(), why.steps.length, "each step that the answer has is shown");
    const said = (await page.locator(".fit-of").textContent()).replace(/[\u2066-\u2069]/gu, "");
    assert.ok(said.includes(why.found.title.text), "of the record that was named");
    await close();
  });

  test(`weights that are kept hold for the next match, until they are given back: ${lang}`, async () => {
    const { page, close, go } = await here.open(`/match?of=need:${NEED}&role=programme&weights=topic:50,place:50`, { settings: { lang } });
    await settled(page);
    await page.getByRole("button", { name: name(t("matching-weights-save")) }).press("Enter");
    await page.waitForFunction(() => !location.hash.includes("weights"));
    assert.equal((await ask("weights_get", {})).origin, "saved", "they are on this computer");
    await go("/match?of=programme:adrf-offer&role=need");
    await page.locator("[data-weight=topic] input").waitFor();
    assert.equal(await page.locator("[data-weight=topic] input").inputValue(), "50", "and used for another question");
    await page.getByRole("button", { name: name(t("matching-weights-reset")) }).press("Enter");
    await page.waitForFunction(() => document.querySelector("[data-weight=topic] input")?.value !== "50");
    assert.equal((await ask("weights_get", {})).origin, "usual");
    await close();
  });

  test(`a coordinator plans for the needs of a region, and each says what it gains: ${lang}`, async () => {
    const { page, close } = await here.open("/portfolio?region=061", { settings: { lang } });
    await settled(page);
    const view = await ask("portfolio_find", { region: "061", themes: [] }, lang);
    await page.locator("[data-plan=best]").waitFor();
    assert.ok(view.best.points >= view.greedy.points, "the plan is never worse than the greedy one");
    assert.equal(await page.locator("[data-rows=pairs] tbody tr").count(), view.pairs.length, "each need that gets one has a row");
    assert.equal(await page.locator("[data-rows=without] tbody tr").count(), view.without.length, "and each that goes without");
    await assertAccessible(page, `portfolio, ${lang}`);
    await close();
  });
}
