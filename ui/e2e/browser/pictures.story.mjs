// Pictures: by eye, by keyboard, as a table, and as files.
import assert from "node:assert/strict";
import { test } from "node:test";

import { assertAccessible } from "../support/axe.mjs";
import { settled } from "../support/browser.mjs";
import { name, text, textsOf } from "../support/messages.mjs";
import { artefact } from "../support/places.mjs";
import { stage } from "../support/story.mjs";

const here = stage();

const PICTURES = [
  { id: "flows", route: "/flows", command: "flows_find", request: {}, numbers: (answer) => answer.links.map(({ initiatives }) => initiatives) },
  {
    id: "map",
    route: "/map",
    command: "map_find",
    request: {},
    numbers: ({ countries, regions }) =>
      [...countries.filter((one) => one.initiatives + one.needs + one.open + one.further > 0), ...regions].map(({ initiatives }) => initiatives),
  },
  { id: "network", route: "/network", command: "network_find", request: { most: 80 }, numbers: (answer) => answer.links.map(({ initiatives }) => initiatives) },
];

const plain = (words) => words.replace(/[\u2066-\u2069]/gu, "");
const focusedMark = (page) => page.evaluate(() => document.activeElement?.closest("[data-mark]")?.getAttribute("data-mark") ?? null);

/** Saves the figure in a form and gives the bytes of the file. */
async function saved(page, format, lang) {
  await page.locator(`.figure-downloads [data-format=${format}]`).click();
  const said = page.locator(".figure-downloads [role=status]");
  const [before] = text(lang, "figure-saved", { file: "|" }).split("|");
  await page.waitForFunction(
    ([element, words, end]) => element.textContent.replace(/[\u2066-\u2069]/gu, "").includes(words.trim()) && element.textContent.includes(end),
    [await said.elementHandle(), plain(before), `.${format}`],
  );
  const [, proposed] = (await here.bridge.desk.asked()).at(-1);
  assert.ok((await said.textContent()).includes(proposed), "the line says which file was written");
  return { proposed, bytes: await here.bridge.desk.read(proposed) };
}

for (const { id, route, command, request, numbers } of PICTURES) {
  for (const lang of ["en", "ar"]) {
    const t = textsOf(lang);

    test(`${id}: the table says what the picture shows: ${lang}`, async () => {
      const { body } = await here.bridge.call(command, request, lang);
      const { page, close } = await here.open(route, { settings: { lang } });
      await settled(page);
      await page.locator(".picture svg").first().waitFor();
      await assertAccessible(page, `${id} in ${lang}`);
      const marks = await page.locator(".picture [data-mark]").count();
      assert.ok(marks > 20, `there is something to see: ${marks} marks`);
      if (id === "flows") assert.equal(marks, body.nodes.length + body.links.length, "each node and each flow is a mark");
      if (id === "network") assert.equal(await page.locator(".network .tie").count(), body.links.length, "each pair is a line");
      if (id === "map") assert.equal(marks, body.countries.length - 1, "each country with a code of ISO 3166 is a mark");

      await page.getByRole("button", { name: name(t("figure-as-table")) }).click();
      const table = page.locator(".figure-table");
      const cells = await table.locator("tbody td.numeric").allTextContents();
      const perRow = id === "map" ? 7 : 1;
      const shown = cells.filter((_, at) => at % perRow === 0).map((cell) => Number(cell.replace(/[^\d]/gu, "")));
      assert.deepEqual(shown, numbers(body), "the same numbers in the same order");
      assert.ok((await table.locator("th[scope=col]").count()) >= 3, "with heads");
      await assertAccessible(page, `${id} as a table in ${lang}`);
      await page.getByRole("button", { name: name(t("figure-as-picture")) }).click();
      assert.equal(await table.count(), 0, "and back");
      await close();
    });

    test(`${id}: one stop of the Tab key, arrows among the marks, Enter opens: ${lang}`, async () => {
      const { page, close } = await here.open(route, { settings: { lang } });
      await settled(page);
      await page.locator(".picture-head button").focus();
      let presses = 0;
      while ((await focusedMark(page)) === null && presses < 5) {
        await page.keyboard.press("Tab");
        presses += 1;
      }
      assert.equal(await focusedMark(page), "0", "the first mark is the next stop");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press(lang === "ar" ? "ArrowLeft" : "ArrowRight");
      assert.equal(await focusedMark(page), "2", "arrows go on, also along the line of reading");
      const label = await page.evaluate(() => document.activeElement.textContent);
      assert.equal(
        plain(await page.locator(".picture-readout").textContent()),
        plain(await page.evaluate(() => document.activeElement.querySelector(".mark-label").textContent)),
        "the line below says what the mark says",
      );
      assert.ok(label.length > 4, "and it says something");
      await page.keyboard.press("End");
      await page.keyboard.press("Home");
      assert.equal(await focusedMark(page), "0", "Home and End go to the ends");
      await page.keyboard.press("Tab");
      assert.equal(await focusedMark(page), null, "the next Tab leaves the marks");
      await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("Enter");
      await page.waitForFunction((from) => !location.hash.startsWith(`#${from}`), route);
      await settled(page);
      const opened = await page.evaluate(() => location.hash);
      assert.match(opened, { flows: /^#\/search\?/u, map: /^#\/place\//u, network: /^#\/organisation\// }[id], "what the mark stands for is open");
      await close();
    });

    test(`${id}: a drawing, an image and a table arrive as files: ${lang}`, async () => {
      const { page, close } = await here.open(route, { settings: { lang }, colorScheme: "dark" });
      await settled(page);
      await page.locator(".picture svg").first().waitFor();
      await here.bridge.desk.closeNext();
      await page.locator(".figure-downloads [data-format=svg]").click();
      await page.getByText(t("figure-saved-none")).waitFor();

      const svg = await saved(page, "svg", lang);
      assert.match(svg.proposed, new RegExp(`^trefoil-${id}-\\d{4}-\\d{2}-\\d{2}\\.svg$`, "u"), "named after what it is");
      const drawing = svg.bytes.toString("utf8");
      assert.doesNotMatch(drawing, /class=|var\(|href|<script|style=|mark-label/u, "it stands by itself");
      assert.match(drawing, /font-family="[^"]*Noto Sans/u, "its fonts are named");
      assert.ok(drawing.includes(`<title>${plain(await page.locator(`#${id}-title`).textContent())}</title>`), "its title is in it");
      assert.match(drawing, /<rect[^>]*fill="#fff(?:fff)?"/u, "it is light, also for a reader who works in the dark");
      const words = plain(drawing.replace(/<[^>]+>/gu, " ")).replace(/\s+/gu, " ");
      const start = await here.bridge.call("start", {}, lang);
      assert.ok(words.includes(String(start.body.data.release)), "it says how current it is");
      if (id === "map") {
        const disclaimer = t("map-disclaimer").split(" ").slice(0, 5).join(" ");
        assert.ok(words.includes(disclaimer), `the disclaimer is in it: ${disclaimer}`);
      }
      const parsed = await page.evaluate((source) => new DOMParser().parseFromString(source, "image/svg+xml").querySelector("parsererror")?.textContent ?? "", drawing);
      assert.equal(parsed, "", "every program reads it");

      const png = await saved(page, "png", lang);
      assert.equal(png.bytes.subarray(1, 4).toString("latin1"), "PNG", "an image");
      const width = Number(/<svg[^>]* width="(\d+)"/u.exec(drawing)[1]);
      assert.equal(png.bytes.readUInt32BE(16), width * 2, "two dots for each unit");
      const { writeFileSync } = await import("node:fs");
      writeFileSync(artefact("browser", `saved-${id}-${lang}.png`), png.bytes);

      const csv = (await saved(page, "csv", lang)).bytes.toString("utf8");
      assert.ok(csv.startsWith("\ufeff"), "a spreadsheet sees that it is UTF-8");
      const { body } = await here.bridge.call(command, request, lang);
      assert.equal(csv.trimEnd().split("\r\n").length, numbers(body).length + 1, "a line for each row, and the heads");
      await close();
    });
  }

  test(`${id}: usable at 400 px`, async () => {
    const { page, close } = await here.open(route, { viewport: { width: 400, height: 800 } });
    await settled(page);
    await page.locator(".picture").waitFor();
    await assertAccessible(page, `${id} at 400 px`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(wide <= 0, "nothing sticks out sideways");
    if (id === "flows") {
      assert.ok(await page.locator(".figure-table").isVisible(), "it begins with the table");
      await page.locator(".picture-head button").click();
    }
    const box = await page.locator(".picture svg").first().boundingBox();
    assert.ok(box.height > 120, `the picture can be seen: ${box.width} × ${box.height}`);
    await close();
  });
}

test("a flow opens the search for just what it is made of", async () => {
  const { body } = await here.bridge.call("flows_find", {}, "en");
  const { page, close } = await here.open("/flows");
  await settled(page);
  const at = body.links.findIndex(({ from, to }) => body.nodes[from].organisation && body.nodes[to].organisation && body.nodes[from].organisation.slug !== body.nodes[to].organisation.slug);
  const link = page.locator(`[data-mark="${body.nodes.length + at}"]`);
  await link.focus();
  await page.keyboard.press("Enter");
  await page.locator("article[class^=hit]").first().waitFor();
  assert.match(await page.evaluate(() => location.hash), /together=true/u, "both organisations together");
  const found = await page.locator("article[class^=hit]").count();
  assert.ok(found >= body.links[at].initiatives, "at least the initiatives of the flow are found");
  assert.ok(await page.getByText(text("en", "screens-together")).first().isVisible(), "and the search says that both take part");
  await close();
});

test("a small State is found by the pointer and opened", async () => {
  const { page, close } = await here.open("/map?show=needs&part=061");
  await settled(page);
  const circle = page.locator(".world circle.small").first();
  await circle.waitFor();
  // The pointer reaches only what is in sight.
  await circle.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await circle.boundingBox();
  // Beside the circle that is drawn, but within its target.
  await page.mouse.move(x + width / 2 + 6, y + height / 2 + 6);
  // What the pointer is at is said a moment after it has come there.
  await page.locator(".picture-readout").filter({ hasNotText: plain(text("en", "figure-open")) }).waitFor();
  const said = plain(await page.locator(".picture-readout").textContent());
  await page.mouse.click(x + width / 2 + 6, y + height / 2 + 6);
  await page.waitForFunction(() => location.hash.startsWith("#/place/"));
  await settled(page);
  const country = plain(await page.locator("h1").textContent());
  assert.ok(said.startsWith(country), `what was said is what was opened: ${said}`);
  await close();
});

test("the network of one organisation, and the way back", async () => {
  const { page, close } = await here.open("/network?of=gfce");
  await settled(page);
  const { body } = await here.bridge.call("network_find", { organisation: "gfce", most: 80 }, "en");
  assert.equal(await page.locator(".picture [data-mark]").count(), body.nodes.length, "it and its partners");
  const shapes = await page.locator(".network .shape").evaluateAll((all) => [...new Set(all.map((shape) => shape.getAttribute("class")))]);
  assert.ok(shapes.length >= 2, `parts differ by shape: ${shapes}`);
  await page.getByRole("button", { name: text("en", "network-all") }).click();
  await page.waitForFunction(() => location.hash === "#/network");
  await page.getByRole("heading", { name: text("en", "network-most") }).waitFor();
  await close();
});
