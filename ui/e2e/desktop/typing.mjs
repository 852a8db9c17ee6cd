// `node desktop/typing.mjs STORE`: types into the search box of the real window and prints, as JSON, how long it took from each
// key to the results for it on the glass. For `cargo xtask bench ui`.
import { cpSync } from "node:fs";
import { join } from "node:path";

import { startDesktop } from "../support/desktop.mjs";

/** What people type, in the languages of the catalogue; the pause is that of a quick typist. */
const QUERIES = [
  "cyber crime training", "incident response pacific", "formation police", "estrategia nacional", "обучение судей",
  "التدريب على الأمن", "resposta a incidentes", "critical infrastructure kenya", "women in cyber", "网络安全",
];
const PAUSE_MS = 180;

/**
 * Measures inside the page: from the time stamp of the key's event to the first task after the frame in which the results are no
 * longer those of older words. A key whose results were overtaken by those of the next one does not count.
 */
const MEASURE = `
  window.keys = [];
  const box = document.querySelector("input[type=search]");
  const results = () => document.querySelector(".pane-results");
  let pending;
  box.addEventListener("input", (event) => { pending = { at: event.timeStamp, words: box.value }; }, true);
  const look = () => {
    const key = pending;
    const now = results();
    if (key === undefined || now === null || now.dataset.answers !== key.words) return;
    pending = undefined;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => window.keys.push(performance.now() - key.at);
      port2.postMessage(0);
    });
  };
  new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-answers"] });
`;

const [store] = process.argv.slice(2);
const { session, stop } = await startDesktop({ lang: "en", prepare: (folder) => cpSync(store, join(folder, "data"), { recursive: true }) });
try {
  await session.clickOn("button.welcome-skip-all");
  await session.run("location.hash = '#/search?q=a'");
  await session.find(".hit-title a");
  const box = await session.find("input[type=search]");
  await session.run(MEASURE);
  let typed = 0;
  for (const query of QUERIES) {
    await session.run("document.querySelector('input[type=search]').select()");
    for (const letter of query) {
      await session.type(box, letter);
      typed += 1;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const keys = (await session.run("return window.keys")).sort((a, b) => a - b);
  const at = (share) => keys[Math.min(keys.length - 1, Math.floor(keys.length * share))];
  const records = await session.run("return document.querySelector('[data-testid=result-count]')?.textContent ?? ''");
  console.log(JSON.stringify({ typed, measured: keys.length, median_ms: at(0.5), p95_ms: at(0.95), slowest_ms: keys.at(-1), last: records }));
} finally {
  await stop();
}
