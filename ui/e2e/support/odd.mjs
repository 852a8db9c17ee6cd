// The records with the oddest data, for the crawl: whatever a page may have to show is on one of them.
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { ROOT } from "./places.mjs";

const read = (file) =>
  readFileSync(join(ROOT, "data", `${file}.jsonl`), "utf8").split("\n").filter((line) => line !== "").map((line) => JSON.parse(line));

const NOT_LATIN = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
const size = (value) => (Array.isArray(value) ? value.length : value === undefined || value === null ? 0 : 1);

/** What makes a record odd; each question picks the record that has most of it. */
const ODD = [
  (record) => (size(record.sources) === 0 ? 1 : 0),
  (record) => (record.sources ?? []).filter(({ title }) => NOT_LATIN.test(title ?? "")).length,
  (record) => (record.sources ?? []).filter(({ title }) => (title ?? "") === "").length,
  (record) => size(record.organisations),
  (record) => size(record.beneficiaries) + size(record.eligible_places) + size(record.places),
  (record) => Object.keys(record.title ?? record.name ?? record.statement ?? {}).filter((lang) => lang !== "en").length,
  (record) => size(record.languages),
  (record) => (record.notes ?? "").length,
  (record) => (record.budget || record.envelope || record.grant ? 1 : 0),
  (record) => 1 / (1 + Object.keys(record).length), // of which least is known
  (record) => JSON.stringify(record).length, // of which most is known
];

/** The slugs of the oddest records of a kind, each once, at most `most`. */
function oddest(file, most) {
  const records = read(file);
  const picked = new Set();
  for (const odd of ODD) {
    const [best] = records
      .filter(({ slug }) => !picked.has(slug))
      .map((record) => ({ slug: record.slug, odd: odd(record) }))
      .sort((a, b) => b.odd - a.odd);
    if (best !== undefined && best.odd > 0 && picked.size < most) picked.add(best.slug);
  }
  return [...picked];
}

/** Addresses of the oddest records, and of the countries of which most facts are known. */
export function oddRoutes(most = 8) {
  const facts = new Map();
  for (const { country } of read("facts")) facts.set(country, (facts.get(country) ?? 0) + 1);
  const countries = [...facts].sort((a, b) => b[1] - a[1]).slice(0, most).map(([code]) => code);
  const of = (file, address) => oddest(file, most).map((slug) => address(encodeURIComponent(slug)));
  return [
    ...of("initiatives", (slug) => `/record/initiative/${slug}`),
    ...of("programmes", (slug) => `/record/programme/${slug}`),
    ...of("needs", (slug) => `/record/need/${slug}`),
    ...of("resources", (slug) => `/record/resource/${slug}`),
    ...of("organisations", (slug) => `/organisation/${slug}`),
    ...oddest("initiatives", 3).map((slug) => `/record/initiative/${encodeURIComponent(slug)}/history`),
    ...oddest("organisations", 2).map((slug) => `/record/organisation/${encodeURIComponent(slug)}/history`),
    ...countries.map((code) => `/place/${code}`),
  ];
}
