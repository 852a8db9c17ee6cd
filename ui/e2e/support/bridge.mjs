// The real use cases over loopback HTTP, one server and one data folder for each file of tests.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

import { BRIDGE, DIST, temporaryFolder } from "./places.mjs";

/**
 * Starts the loopback host, in a folder of its own or in one that another has left.
 *
 * @returns {Promise<{
 *   url: string, origin: string,
 *   call: (name: string, request: unknown, lang?: string) => Promise<{ status: number, body: any }>,
 *   desk: {
 *     lay: (name: string, content: string | Uint8Array) => Promise<Response>, read: (name: string) => Promise<Buffer>,
 *     closeNext: () => Promise<Response>, asked: () => Promise<[string, string][]>,
 *   },
 *   peer: (writes: { kind: string, slug: string, fields: unknown, note?: string, stranger?: boolean }) => Promise<void>,
 *   opened: () => Promise<string[]>,
 *   stop: () => Promise<void>,
 *   kill: () => Promise<void>,
 * }>} `kill` ends it without a word and leaves the folder.
 */
export async function startBridge(folder = temporaryFolder()) {
  // The server ends when its standard input closes, also if this process dies.
  const server = spawn(BRIDGE, ["--data-dir", folder.path, "--dist", DIST], {
    stdio: ["pipe", "pipe", "pipe"],
  });
  let stopping = false;
  // What it says is shown, but for its farewell when it was told to go.
  createInterface(server.stderr).on("line", (line) => {
    if (!(stopping && line.includes("standard input was closed"))) console.error(line);
  });
  const ended = new Promise((resolve) =>
    server.once("exit", (code, signal) => {
      if (!stopping) console.error(`${BRIDGE} ended by itself: ${signal ?? code}`);
      resolve(signal ?? code);
    }),
  );
  const url = await Promise.race([
    new Promise((resolve, reject) => {
      createInterface(server.stdout).once("line", resolve);
      server.once("error", reject);
    }),
    ended.then((code) => Promise.reject(new Error(`${BRIDGE} ended with ${code} before it served`))),
  ]);
  const { origin, searchParams } = new URL(url);
  const headers = { "x-trefoil-token": searchParams.get("token"), "content-type": "application/json" };
  return {
    url,
    origin,
    async call(name, request, lang = "en") {
      const response = await fetch(`${origin}/call/${name}`, {
        method: "POST",
        headers,
        body: JSON.stringify({ lang, request }),
      });
      return { status: response.status, body: await response.json() };
    },
    /** What stands for the person's own files, and for the dialogs of the system. */
    desk: {
      /** Lays a file there: the next dialog that opens one answers with it. */
      lay: (name, content) => fetch(`${origin}/desk/${name}`, { method: "PUT", headers, body: content }),
      /** The bytes of a file that was saved. */
      async read(name) {
        const response = await fetch(`${origin}/desk/${name}`, { headers });
        if (!response.ok) throw new Error(`${name}: ${response.status}`);
        return Buffer.from(await response.arrayBuffer());
      },
      /** The next dialog is closed without an answer. */
      closeNext: () => fetch(`${origin}/desk`, { method: "DELETE", headers }),
      /** What the dialogs have asked for: title and proposed name, oldest first. */
      asked: async () => (await fetch(`${origin}/desk`, { headers })).json(),
    },
    /**
     * A colleague on another machine has written fields over the bundled ones, and brings that on a stick. What a
     * `stranger` writes waits, for no registry knows them.
     */
    async peer(writes) {
      const response = await fetch(`${origin}/peer`, { method: "POST", headers, body: JSON.stringify(writes) });
      if (!response.ok) throw new Error(await response.text());
    },
    opened: async () => (await fetch(`${origin}/opened`, { headers })).json(),
    async kill() {
      stopping = true;
      server.kill("SIGKILL");
      await ended;
    },
    async stop() {
      stopping = true;
      server.stdin.end();
      await ended;
      folder.remove();
    },
  };
}
