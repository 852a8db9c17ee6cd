// Measures what the window loads, gzip -9, against its budgets: the first route (search) and all scripts.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { gzipSync } from "node:zlib";

const FIRST_ROUTE_KB = 200;
const ALL_KB = 380;
const FONTS_KB = 5200;

const dist = new URL("../dist/", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL(".vite/manifest.json", dist), "utf8"));

/** Adds a chunk and everything that it imports statically. */
function collect(key, files) {
  const chunk = manifest[key];
  if (!chunk || files.has(chunk.file)) {
    return;
  }
  files.add(chunk.file);
  for (const next of chunk.imports ?? []) {
    collect(next, files);
  }
}

const gzipKb = (file) => gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length / 1024;
const sum = (files) => [...files].reduce((total, file) => total + gzipKb(file), 0);

const first = new Set();
for (const [key, chunk] of Object.entries(manifest)) {
  if (chunk.isEntry || /features\/search\/SearchScreen|features\/record\/RecordView|messages\/en\/first$/u.test(key)) {
    collect(key, first);
  }
}
const all = readdirSync(new URL("assets/", dist)).filter((name) => name.endsWith(".js")).map((name) => `assets/${name}`);
const fonts = readdirSync(new URL("assets/", dist)).filter((name) => name.endsWith(".woff2"));
const fontKb = fonts.reduce((total, name) => total + statSync(new URL(`assets/${name}`, dist)).size / 1024, 0);

const rows = [
  ["first route (search, record, English), JS gzip", sum([...first].filter((file) => file.endsWith(".js"))), FIRST_ROUTE_KB],
  ["all JS gzip", sum(all), ALL_KB],
  ["fonts", fontKb, FONTS_KB],
];
let over = false;
for (const [label, kb, budget] of rows) {
  over ||= kb > budget;
  console.log(`${label}: ${kb.toFixed(1)} KB of ${budget} KB${kb > budget ? "  TOO LARGE" : ""}`);
}
process.exit(over ? 1 : 0);
