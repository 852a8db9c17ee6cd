// PouchDB over the history of a folder: a server that speaks CouchDB's protocol, and clients that replicate from it, each in a
// process of its own, all of them on this machine. Prints one JSON object.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { createReadStream, mkdirSync, readdirSync, statSync } from "node:fs";
import { createServer, connect } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import express from "express";
import expressPouch from "express-pouchdb";
import PouchDB from "pouchdb";

// Records written at once while the server is filled; replication has a size of its own.
const AT_ONCE = 500;
// As PouchDB's own default, times ten: with 100 the round trips alone would be measured.
const REPLICATION = { batch_size: 1000, batches_limit: 4 };
const NAME = "records";

const [step, folder, ...rest] = process.argv.slice(2);
const steps = { all, serve, delta: () => pull("delta"), first: () => pull("first") };
await steps[step]();

/** Databases of one side, in a folder of their own. */
function at(side) {
  mkdirSync(join(folder, side), { recursive: true });
  return PouchDB.defaults({ adapter: "leveldb", prefix: join(folder, side) + "/" });
}

async function* history() {
  const lines = createInterface({ input: createReadStream(join(folder, "history.jsonl")), crlfDelay: Infinity });
  for await (const line of lines) yield JSON.parse(line);
}

function revision(of) {
  return createHash("md5").update(JSON.stringify(of)).digest("hex");
}

/** The first version of a record, under a revision that is the same wherever it is made. */
function first({ id, fields }) {
  const made = revision([id, fields]);
  return { _id: id, ...fields, _rev: `1-${made}`, _revisions: { start: 1, ids: [made] } };
}

/** An edit of one field by someone who saw the first version alone: a revision is the whole document. */
function edited(record, edit) {
  const { _rev, _revisions, ...fields } = first(record);
  const made = revision([_rev, edit]);
  return { ...fields, [edit.field]: edit.value, _rev: `2-${made}`, _revisions: { start: 2, ids: [made, ..._revisions.ids] } };
}

async function put(db, docs) {
  const refused = await db.bulkDocs(docs, { new_edits: false });
  if (refused.length > 0) throw new Error(`refused: ${JSON.stringify(refused[0])}`);
}

async function fill(db, make) {
  let docs = [];
  for await (const record of history()) {
    docs.push(...make(record));
    if (docs.length >= AT_ONCE) await put(db, docs.splice(0));
  }
  if (docs.length > 0) await put(db, docs);
}

/** Serves a folder until its parent goes away, and fills it as it is told, one word a line. */
async function serve() {
  const Served = at("server");
  const app = express();
  app.use(expressPouch(Served, { mode: "minimumForPouchDB", inMemoryConfig: true, logPath: join(folder, "log.txt") }));
  const db = new Served(NAME);
  await db.info();
  const listening = app.listen(0, "127.0.0.1", () => console.log(JSON.stringify({ port: listening.address().port })));
  for await (const word of createInterface({ input: process.stdin })) {
    if (word === "first") await fill(db, (record) => [first(record)]);
    if (word === "delta") await fill(db, (record) => [edited(record, record.edits[0])]);
    if (word === "rest") await fill(db, (record) => record.edits.slice(1).map((edit) => edited(record, edit)));
    console.log(JSON.stringify({ done: word }));
  }
  process.exit(0);
}

/** A client that takes in all that the server has and it has not. */
async function pull(side) {
  const local = new (at(side))(NAME);
  await local.info();
  const before = process.memoryUsage().rss;
  const start = performance.now();
  const result = await local.replicate.from(new PouchDB(rest[0]), REPLICATION);
  const seconds = (performance.now() - start) / 1000;
  if (!result.ok || result.doc_write_failures > 0) throw new Error(JSON.stringify(result));
  const peak = process.resourceUsage().maxRSS * 1024;
  const { rows } = rest[1] === "count" ? await local.allDocs({ conflicts: true, include_docs: true }) : { rows: [] };
  const conflicts = rows.reduce((sum, { doc }) => sum + (doc._conflicts?.length ?? 0), 0);
  await local.close();
  console.log(JSON.stringify({ seconds, written: result.docs_written, conflicts, peak_kib: Math.round((peak - before) / 1024) }));
  process.exit(0);
}

function size(path) {
  const meta = statSync(path);
  return meta.isDirectory() ? readdirSync(path).reduce((sum, name) => sum + size(join(path, name)), 0) : meta.size;
}

function child(...args) {
  const here = fileURLToPath(import.meta.url);
  const program = spawn(process.execPath, ["--max-old-space-size=8192", here, ...args], { stdio: ["pipe", "pipe", "inherit"] });
  const answers = createInterface({ input: program.stdout })[Symbol.asyncIterator]();
  const answer = async () => {
    const { value, done } = await answers.next();
    if (done) throw new Error(`${args[0]} has ended without an answer`);
    return JSON.parse(value);
  };
  return { program, answer };
}

/** Passes everything on to a port and counts the bytes of both directions, heads included. */
async function counter(port) {
  const counted = { bytes: 0 };
  const server = createServer((near) => {
    const far = connect(port, "127.0.0.1");
    for (const [from, to] of [[near, far], [far, near]]) {
      from.on("data", (piece) => (counted.bytes += piece.length));
      from.pipe(to);
      from.on("error", () => to.destroy());
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { counted, server, url: `http://127.0.0.1:${server.address().port}/${NAME}` };
}

async function all() {
  const server = child("serve", folder);
  const tell = async (word) => {
    server.program.stdin.write(`${word}\n`);
    await server.answer();
  };
  const { counted, server: proxy, url } = await counter((await server.answer()).port);
  const client = async (side, ...more) => {
    const { program, answer } = child(side, folder, url, ...more);
    const came = await answer();
    await new Promise((gone) => (program.exitCode === null ? program.once("exit", gone) : gone()));
    return came;
  };
  let [records, edits, bytes] = [0, 0, 0];
  for await (const record of history()) {
    records += 1;
    for (const edit of record.edits) {
      edits += 1;
      bytes += Buffer.byteLength(JSON.stringify(edited(record, edit)));
    }
  }

  await tell("first");
  const held = await client("delta");
  if (held.written !== records) throw new Error(`${held.written} first versions of ${records} came`);
  await tell("delta");
  counted.bytes = 0;
  const delta = await client("delta");
  if (delta.written !== records) throw new Error(`${delta.written} edits of ${records} came`);
  const wire = counted.bytes;

  await tell("rest");
  const whole = await client("first", "count");
  // Versions that were written over do not travel: the edits are what is left of each record.
  if (whole.written !== edits) throw new Error(`${whole.written} versions of ${edits} came`);
  server.program.stdin.end();
  proxy.close();
  console.log(
    JSON.stringify({
      edit_bytes: bytes / edits,
      wire_bytes: wire / records,
      carried_bytes: null,
      delta_seconds: delta.seconds,
      first_seconds: whole.seconds,
      conflicts: whole.conflicts,
      peak_kib: whole.peak_kib,
      disk_bytes: size(join(folder, "first")),
    }),
  );
  process.exit(0);
}
