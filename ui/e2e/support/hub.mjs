// A real hub on loopback: its own key, its own SQLite file, gone with the story.
import { execFileSync, spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";

import { BRIDGE, temporaryFolder } from "./places.mjs";

/** The hub lies beside the other programs of one build. */
const HUB = join(dirname(BRIDGE), process.platform === "win32" ? "trefoil-hub.exe" : "trefoil-hub");

/**
 * Starts a hub without a registry: it numbers every sound change.
 *
 * @returns {Promise<{ address: string, head: () => Promise<number>, stop: () => Promise<void> }>} `head` is the last number in
 *   the hub's order.
 */
export async function startHub() {
  const folder = temporaryFolder();
  const key = join(folder.path, "hub.key");
  execFileSync(HUB, ["key", "new", "--key", key]);
  const server = spawn(HUB, ["serve", "--store", join(folder.path, "hub.sqlite"), "--listen", "127.0.0.1:0", "--key", key, "--log", "error"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => server.once("exit", resolve));
  const address = await new Promise((resolve, reject) => {
    createInterface(server.stdout).once("line", resolve);
    server.once("error", reject);
    void ended.then((code) => reject(new Error(`${HUB} ended with ${code} before it listened`)));
  });
  return {
    address,
    async head() {
      const metrics = await (await fetch(`${address}/metrics`)).text();
      const line = /^trefoil_hub_head(?:\{[^}]*\})? (\d+)/mu.exec(metrics);
      if (line === null) throw new Error(`no head in ${metrics}`);
      return Number(line[1]);
    },
    async stop() {
      server.kill("SIGTERM");
      await ended;
      folder.remove();
    },
  };
}
