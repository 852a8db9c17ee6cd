// The texts of the interface, from the same files as the window's: stories name controls by what the reader hears.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentBundle, FluentResource } from "@fluent/bundle";

import { ROOT } from "./places.mjs";

const bundles = new Map();

function bundle(lang) {
  let made = bundles.get(lang);
  if (made === undefined) {
    made = new FluentBundle(`${lang}-u-nu-latn`, { useIsolating: false });
    const folder = join(ROOT, "locales", lang);
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".ftl"))) {
      made.addResource(new FluentResource(readFileSync(join(folder, file), "utf8")));
    }
    bundles.set(lang, made);
  }
  return made;
}

/**
 * A message in a language, `id` or `id.attribute`.
 *
 * Throws if there is none: a story must not look for an English text by accident.
 */
export function text(lang, id, args = {}) {
  const [name, attribute] = id.split(".");
  const message = bundle(lang).getMessage(name);
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
  if (pattern === undefined || pattern === null) {
    throw new Error(`locales/${lang} has no ${id}`);
  }
  return bundle(lang).formatPattern(pattern, args);
}

/** The texts of one language. */
export const textsOf = (lang) => (id, args) => text(lang, id, args);

/** A pattern for an accessible name: the invisible isolation marks, which stand around arguments, do not matter. */
export function name(value) {
  const isolates = "[\\u2066-\\u2069]*";
  const pattern = value
    .replace(/[\u2066-\u2069]/gu, "")
    .split(/([\s\p{P}]+)/u)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&"))
    .join(isolates);
  return new RegExp(`^${isolates}${pattern}${isolates}$`, "u");
}

/** A pattern for what begins so, whatever follows. */
export function begins(value) {
  return new RegExp(name(value).source.replace(/\$$/u, ""), "u");
}
