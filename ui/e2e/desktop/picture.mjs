// `node desktop/picture.mjs FILE LANG`: starts the real window under a virtual display, searches, opens a record, and saves what
// it shows. For `cargo xtask run --screenshot`.
import { writeFileSync } from "node:fs";

import { startDesktop } from "../support/desktop.mjs";
import { textsOf } from "../support/messages.mjs";

const [file, lang] = process.argv.slice(2);
const t = textsOf(lang);
const { session, stop } = await startDesktop({ lang });
try {
  await session.clickOn("button.welcome-skip-all", { containing: t("welcome-skip-all") });
  const box = await session.find("input[type=search]");
  const words = { ar: "استعراض نضج قدرات تونغا" }[lang] ?? "tonga";
  await session.type(box, words);
  // A result that moves between the pointer's going down and up is not opened: a reader clicks on what stands still.
  await session.find(`.pane-results[data-answers="${words}"]`);
  await session.clickOn("a[href*='cmm-tonga-2018']");
  await session.find(".pane-record [data-record]");
  await session.until(() => session.run("return document.querySelector('[aria-busy=true]') === null"), "every part of the record");
  await session.until(() => session.run("return document.fonts.status === 'loaded'"), "the fonts");
  writeFileSync(file, await session.picture());
} finally {
  await stop();
}
