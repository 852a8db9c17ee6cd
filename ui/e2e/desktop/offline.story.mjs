// The whole journey of an official in the real window, on a machine that has no network at all.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { wayToCut, withoutNetwork } from "../support/cut.mjs";

const JOURNEY = fileURLToPath(new URL("journey.story.mjs", import.meta.url));

/** What a process inside sees of the world; run there, it prints one line of JSON. */
const LOOK_ROUND = `
  const { networkInterfaces } = require("node:os");
  const { connect } = require("node:net");
  const reach = (host) => new Promise((done) => {
    const socket = connect({ host, port: 443, timeout: 3000 });
    for (const [event, answer] of [["connect", "reached"], ["error", "refused"], ["timeout", "silence"]])
      socket.once(event, () => { socket.destroy(); done(answer); });
  });
  reach("192.0.2.1").then((outside) => console.log(JSON.stringify({ interfaces: Object.keys(networkInterfaces()), outside })));
`;

const way = process.platform === "linux" ? wayToCut() : undefined;
// Where the system forbids it, a developer is told and goes on; the machine that decides about a change must be able to.
const skip = way === undefined && process.env.CI !== "true" ? "this system gives no network namespace (unshare --net): the cut was not tested" : false;

test("the journey of the window works with the network cut", { timeout: 300_000, skip }, async (cut) => {
  assert.ok(way, "where every change is tested, a network namespace can be had");

  await cut.test("inside, there is loopback and nothing else", () => {
    const [program, args] = withoutNetwork(way, process.execPath, ["-e", LOOK_ROUND]);
    const looked = spawnSync(program, args, { encoding: "utf8" });
    assert.equal(looked.status, 0, looked.stderr);
    assert.deepEqual(JSON.parse(looked.stdout), { interfaces: ["lo"], outside: "refused" }, "nobody outside can be reached");
  });

  await cut.test("welcome, search, record, country, French, narrow", async () => {
    const [program, args] = withoutNetwork(way, process.execPath, ["--test", "--test-reporter=tap", "--test-name-pattern=/: ar$/", JOURNEY]);
    // Without the variable by which node tells a file that it is run by a runner: this one has a runner of its own.
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    const inside = spawn(program, args, { env, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    for (const channel of [inside.stdout, inside.stderr]) channel.on("data", (data) => { said += data; });
    const code = await new Promise((resolve, reject) => {
      inside.once("error", reject);
      inside.once("exit", (status, signal) => resolve(signal ?? status));
    });
    assert.equal(code, 0, `the journey goes to its end:\n${said}`);
    const passed = Number(/^# pass (\d+)$/mu.exec(said)?.[1] ?? 0);
    assert.ok(passed >= 8, `each of its steps was taken, not skipped: ${passed}\n${said}`);
  });
});
