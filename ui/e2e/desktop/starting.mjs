// `node desktop/starting.mjs EMPTY RUNS`: starts an empty window of the toolkit and the real one, by turns, and prints, as JSON, the
// medians from the start of the process to the mark. For `cargo xtask bench start`.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

import { environmentOf, startDisplay } from "../support/desktop.mjs";
import { DESKTOP, temporaryFolder } from "../support/places.mjs";

const [empty, runs = "10"] = process.argv.slice(2);

/** Starts a program and gives the time until each mark, in milliseconds. */
async function start(program, folder, display, marks) {
  const from = performance.now();
  const window = spawn(program, [], {
    env: { ...environmentOf(folder, display, "en"), TREFOIL_PRINT_PAINTED: "1" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const times = {};
  await new Promise((resolve, reject) => {
    createInterface(window.stdout).on("line", (line) => {
      times[line] = performance.now() - from;
      if (line === marks.at(-1)) resolve();
    });
    window.once("exit", (code) => reject(new Error(`${program} ended with ${code}`)));
  });
  window.removeAllListeners("exit");
  const gone = new Promise((resolve) => window.once("exit", resolve));
  window.kill("SIGKILL");
  await gone;
  return times;
}

const median = (list) => Math.round(list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]);
const taken = { empty_painted: [], first_painted: [], first_searchable: [], later_painted: [], later_searchable: [] };
const display = await startDisplay();
try {
  for (let run = 0; run < Number(runs); run += 1) {
    const [alone, own] = [temporaryFolder(), temporaryFolder()];
    // The second start of a folder: the web view has its own caches by then, as the later start of the real one has.
    await start(empty, alone.path, display.display, ["painted"]);
    taken.empty_painted.push((await start(empty, alone.path, display.display, ["painted"])).painted);
    for (const when of ["first", "later"]) {
      const { painted, searchable } = await start(DESKTOP, own.path, display.display, ["painted", "searchable"]);
      taken[`${when}_painted`].push(painted);
      taken[`${when}_searchable`].push(searchable);
    }
    alone.remove();
    own.remove();
  }
} finally {
  await display.stop();
}
const medians = Object.fromEntries(Object.entries(taken).map(([name, list]) => [`${name}_ms`, median(list)]));
console.log(
  JSON.stringify({
    runs: Number(runs),
    ...medians,
    first_over_empty_ms: medians.first_searchable_ms - medians.empty_painted_ms,
    later_over_empty_ms: medians.later_searchable_ms - medians.empty_painted_ms,
  }),
);
