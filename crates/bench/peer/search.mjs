// MiniSearch over the corpus of a folder: indexes, answers every query twice, times the second time, prints one JSON object.
import { createReadStream, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import MiniSearch from "minisearch";

const PAGE = 20;
const [folder, values] = process.argv.slice(2);
const joined = (field) => field.map(([, text]) => text).join(" ");

async function* lines(name) {
  yield* createInterface({ input: createReadStream(join(folder, name)), crlfDelay: Infinity });
}

const docs = [];
for await (const line of lines("corpus.jsonl")) {
  const doc = JSON.parse(line);
  docs.push({ id: docs.length, title: joined(doc.title), summary: joined(doc.summary), organisation: joined(doc.names) });
}
const facets = [];
for await (const line of lines("values.jsonl")) facets.push(JSON.parse(line));

const index = new MiniSearch({ fields: ["title", "summary", "organisation"] });
let start = performance.now();
index.addAll(docs);
const seconds = (performance.now() - start) / 1000;
docs.length = 0;

function one(query) {
  // Every word; the last one as a beginning.
  const text = [...query.words, query.beginning].join(" ");
  const hits = index.search(text, {
    boost: { title: 10, summary: 1.5, organisation: 4 },
    combineWith: "AND",
    prefix: (_term, n, terms) => n === terms.length - 1,
  });
  const counts = new Uint32Array(Number(values));
  for (const hit of hits) for (const value of facets[hit.id]) counts[value] += 1;
  return { hits: hits.length, page: hits.slice(0, PAGE), counts };
}

const { words: queries } = JSON.parse(readFileSync(join(folder, "queries.json"), "utf8"));
for (const query of queries) one(query);
const answers = queries.map((query) => {
  start = performance.now();
  const { hits } = one(query);
  return { words: query.words.length + 1, ms: performance.now() - start, hits };
});
const peak_kib = process.resourceUsage().maxRSS;
let bytes = 0;
try {
  bytes = JSON.stringify(index).length;
} catch {
  // Longer than the longest string of the engine: its size is not known.
}
console.log(
  JSON.stringify({
    built: { seconds, bytes, peak_kib },
    measured: { open_ms: seconds * 1000, answers, random_slowest_ms: null, peak_kib },
  }),
);
