// Starting the window, without a driver: it paints, and a damaged store does not leave it blank.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { test } from "node:test";

import { environmentOf, startDesktop, startDisplay } from "../support/desktop.mjs";
import { textsOf } from "../support/messages.mjs";
import { artefact, DESKTOP, temporaryFolder } from "../support/places.mjs";

/** A first start builds the catalogue, in a build made for finding faults; the figure of a release is measured elsewhere. */
const AT_MOST_MS = 30_000;

test("the first screen is painted, also at the first start", { timeout: 60_000 }, async () => {
  const folder = temporaryFolder();
  const display = await startDisplay();
  const window = spawn(DESKTOP, [], {
    env: { ...environmentOf(folder.path, display.display, "ar"), TREFOIL_PRINT_PAINTED: "1" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const said = await new Promise((resolve, reject) => {
      const impatience = setTimeout(() => reject(new Error(`not painted within ${AT_MOST_MS} ms`)), AT_MOST_MS);
      createInterface(window.stdout).once("line", (line) => {
        clearTimeout(impatience);
        resolve(line);
      });
      window.once("exit", (code) => reject(new Error(`ended with ${code} before it painted`)));
    });
    assert.equal(said, "painted", "the window says so itself");
  } finally {
    window.removeAllListeners("exit");
    window.kill("SIGKILL");
    await display.stop();
    folder.remove();
  }
});

test("a store that is none leaves a catalogue to read and a notice, and is not touched", { timeout: 120_000 }, async () => {
  const letter = "Dear colleague, here are the minutes of our meeting.\n".repeat(200);
  let store = "";
  const { session, stop } = await startDesktop({
    lang: "fr",
    prepare: (folder) => {
      mkdirSync(join(folder, "data"), { recursive: true });
      store = join(folder, "data", "catalogue.db");
      writeFileSync(store, letter);
    },
  });
  try {
    const fr = textsOf("fr");
    await session.find("h1", { containing: fr("welcome-title") });
    await session.find(".notice");
    writeFileSync(artefact("desktop", "damaged-store-fr.png"), await session.picture());
    await session.run("location.hash = '#/search?q=tonga'");
    await session.find("a[href*='cmm-tonga-2018']");
    assert.equal(readFileSync(store, "utf8"), letter, "the file is as it was");
  } finally {
    await stop();
  }
});
