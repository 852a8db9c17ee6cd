// Measures what the window loads, gzip -9, against its budgets: the first route (search) with its English texts, all
// scripts, and the texts of a language, of which a reader loads one (and English behind it).
import { readFileSync, readdirSync, statSync } from "node:fs";
import { gzipSync } from "node:zlib";

const FIRST_ROUTE_KB = 200;
const ALL_KB = 380;
const TEXTS_KB = 60;
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
  if (chunk.isEntry || /features\/search\/SearchScreen|features\/record\/RecordView/u.test(key)) {
    collect(key, first);
  }
}
const assets = readdirSync(new URL("assets/", dist));
const all = assets.filter((name) => name.endsWith(".js")).map((name) => `assets/${name}`);
const texts = assets.filter((name) => name.endsWith(".ftl"));
const textsOf = (start) => texts.filter((name) => name.startsWith(start)).map((name) => `assets/${name}`);
const languages = [...new Set(texts.map((name) => name.replace(/-(?:first|later)-.*$/u, "")))];
const largest = Math.max(...languages.map((lang) => sum(textsOf(`${lang}-`))));
const fonts = assets.filter((name) => name.endsWith(".woff2"));
const fontKb = fonts.reduce((total, name) => total + statSync(new URL(`assets/${name}`, dist)).size / 1024, 0);

const rows = [
  ["first route (search, record), JS and English texts, gzip", sum([...[...first].filter((file) => file.endsWith(".js")), ...textsOf("en-first-")]), FIRST_ROUTE_KB],
  ["all JS gzip", sum(all), ALL_KB],
  ["texts of the longest language, gzip", largest, TEXTS_KB],
  ["fonts", fontKb, FONTS_KB],
];
let over = false;
for (const [label, kb, budget] of rows) {
  over ||= kb > budget;
  console.log(`${label}: ${kb.toFixed(1)} KB of ${budget} KB${kb > budget ? "  TOO LARGE" : ""}`);
}
process.exit(over ? 1 : 0);
