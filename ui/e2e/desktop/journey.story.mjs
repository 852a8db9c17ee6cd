// The real window: what an official does on a machine that has never been online since it was set up.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { test } from "node:test";

import { AXE, readable, RULES } from "../support/axe.mjs";
import { listed, unmarkedLatin, VISIBLE_TEXTS } from "../support/crawl.mjs";
import { startDesktop } from "../support/desktop.mjs";
import { textsOf } from "../support/messages.mjs";
import { artefact } from "../support/places.mjs";
import { KEY } from "../support/webdriver.mjs";

const ENDONYM = { en: "English", ar: "العربية" };
const COUNTRY = { en: "Tonga", ar: "تونغا" };
const WORDS = { en: "maturity review tonga", ar: "استعراض نضج قدرات تونغا" };

for (const lang of ["en", "ar"]) {
  test(`welcome, search, record, country, then French in place: ${lang}`, { timeout: 180_000 }, async (journey) => {
    const t = textsOf(lang);
    const { session, stop } = await startDesktop({ lang });
    const keep = async (name) => writeFileSync(artefact("desktop", `${name}-${lang}.png`), await session.picture());
    const heading = (containing) => session.find("h1, h2", { containing });
    const accessible = async (where) => {
      await session.run(AXE);
      const violations = await session.runAsync(
        `const [rules, done] = arguments;
         axe.run(document, { runOnly: { type: "tag", values: rules } }).then(({ violations }) => done(violations), (error) => done([{ id: String(error), nodes: [] }]));`,
        RULES,
      );
      assert.deepEqual([...readable(violations), ...violations.filter(({ nodes }) => nodes.length === 0).map(({ id }) => id)], [], `${where} is accessible`);
    };
    const address = () => session.run("return location.hash");

    try {
      await journey.test("the welcome opens in the language of the system", async () => {
        await heading(t("welcome-title"));
        assert.deepEqual(
          await session.run("return [document.documentElement.lang, document.documentElement.dir]"),
          [lang, lang === "ar" ? "rtl" : "ltr"],
          "language and direction of the window",
        );
        await session.find("label", { containing: ENDONYM[lang] });
        await accessible("the welcome");
        await keep("welcome");
        await session.clickOn("button[type=submit]", { containing: t("welcome-next") });
        await heading(t("welcome-role"));
        await session.clickOn("label", { containing: t("settings-role-official") });
        await session.clickOn("button[type=submit]", { containing: t("welcome-next") });
        await heading(t("welcome-country"));
        await session.type(await session.find("input[role=combobox]"), COUNTRY[lang]);
        await session.clickOn("[role=option]", { containing: COUNTRY[lang] });
        await session.clickOn("button[type=submit]", { containing: t("welcome-finish") });
      });

      await journey.test("an official begins on the page of the own country", async () => {
        await session.until(async () => (await address()) === "#/place/TO", "the page of Tonga");
        await heading(COUNTRY[lang]);
        await session.find("h2", { containing: t("pages-facts") });
        await keep("country");
      });

      await journey.test("words find the record, and it opens", async () => {
        const box = await session.find("input[type=search]");
        await session.type(box, WORDS[lang]);
        await session.find("a[href*='cmm-tonga-2018']");
        await accessible("the results");
        await keep("search");
        await session.clickOn("a[href*='cmm-tonga-2018']");
        await session.find(".pane-record [data-record='initiative:cmm-tonga-2018']");
        await keep("search-open");
        await session.clickOn(".pane-record .record-title a");
        await session.until(async () => (await address()).startsWith("#/record/initiative/cmm-tonga-2018"), "the record's own screen");
        await session.find("h1");
        await accessible("the record");
        await keep("record");
        if (lang === "ar") {
          const texts = await session.run(`return ${VISIBLE_TEXTS}`);
          assert.deepEqual(listed(unmarkedLatin(texts)), [], "no Latin word without its language");
        }
      });

      await journey.test("the country of the record opens from it, and Back returns", async () => {
        await session.clickOn(".fields a[href$='/place/TO']");
        await session.until(async () => (await address()) === "#/place/TO", "the page of Tonga");
        await session.find("h1", { containing: COUNTRY[lang] });
        await session.press(KEY.alt, KEY.left);
        await session.until(async () => (await address()).startsWith("#/record/"), "the record again");
        await session.find("[data-record='initiative:cmm-tonga-2018']");
      });

      await journey.test("French, without a restart: same record, focus kept", async () => {
        const button = await session.find("button.language");
        await session.run("document.querySelector('button.language').focus(); window.before = document.activeElement;");
        await session.press(KEY.enter);
        await session.find("[role=menu]");
        assert.ok(button, "the language button is there");
        await session.clickOn("[role=menuitemradio]", { containing: "Français" });
        await session.until(() => session.run("return document.documentElement.lang === 'fr'"), "French");
        await session.until(() => session.run("return document.querySelector('[role=menu]') === null"), "the menu to close");
        await session.find("button", { containing: textsOf("fr")("screens-copy-citation") });
        assert.deepEqual(
          await session.run(
            `return {
               dir: document.documentElement.dir,
               record: document.querySelector("[data-record]")?.dataset.record,
               focusKept: document.activeElement === window.before,
             };`,
          ),
          { dir: "ltr", record: "initiative:cmm-tonga-2018", focusKept: true },
          "the same record, from left to right, with the focus where it was",
        );
        await keep("record-in-french");
      });

      await journey.test("narrow, everything still fits", async () => {
        await session.resize(400, 800);
        await session.until(() => session.run("return innerWidth === 400"), "the window to be 400 px wide");
        assert.ok(
          await session.run("return document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
          "nothing needs sideways scrolling",
        );
        await keep("record-narrow");
        await session.run("location.hash = '#/search?q=tonga'");
        await session.find(".hit-title a");
        await keep("search-narrow");
      });

      await journey.test("the page may ask for the use cases and nothing else", async () => {
        const answers = await session.runAsync(
          `const done = arguments[arguments.length - 1];
           const ask = (name, payload) => window.__TAURI_INTERNALS__.invoke(name, payload).then(() => "allowed", () => "denied");
           Promise.all([
             ask("places", { lang: "en", request: {} }),
             ask("plugin:window|close", { label: "main" }),
             ask("plugin:opener|open_url", { url: "https://example.org" }),
             ask("plugin:fs|read_text_file", { path: "/etc/hostname" }),
             ask("plugin:shell|execute", { program: "id", args: [] }),
             ask("plugin:window-state|save_window_state", { flags: 1 }),
             ask("no_such_command", {}),
           ]).then(done);`,
        );
        assert.deepEqual(answers, ["allowed", "denied", "denied", "denied", "denied", "denied", "denied"], "capabilities hold");
        const reached = await session.runAsync(
          `const done = arguments[arguments.length - 1];
           fetch("https://example.org/").then(() => done("reached"), () => done("refused"));`,
        );
        assert.equal(reached, "refused", "the policy of the page lets nothing out");
        await session.run("location.href = 'https://example.org/'");
        await new Promise((resolve) => setTimeout(resolve, 300));
        assert.match(await session.run("return location.href"), /^tauri:/u, "and the window stays inside");
      });
    } finally {
      await stop();
    }
  });
}
