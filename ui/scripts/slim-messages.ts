import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const INDEX = "virtual:messages";
const PREFIX = "virtual:messages/";

/** Areas whose messages the window shows as a whole. */
const AREAS = ["brand", "window", "welcome", "settings", "help", "screens", "saved", "palette"];

/** Of all other areas the window itself says only these; every other label arrives inside the answers. */
const BORROWED = /^(?:kind|text-state|organisation-role|search-facet)-|^(?:organisation-shared|record-not-stated) =/u;

/**
 * Gives the texts of each language as one module, `virtual:messages/<lang>`, and `virtual:messages` with a loader
 * for each: adding a language is adding a folder below `locales/`.
 *
 * Translators' comments and the long vocabularies would triple what the window parses at start.
 */
export function slimMessages(repository: string): Plugin {
  const folder = join(repository, "locales");
  return {
    name: "trefoil-messages",
    resolveId(id) {
      return id === INDEX || id.startsWith(PREFIX) ? `\0${id}` : undefined;
    },
    load(id) {
      if (id === `\0${INDEX}`) {
        const loaders = languagesOf(folder).map((lang) => `${JSON.stringify(lang)}: () => import("${PREFIX}${lang}")`);
        return `export default { ${loaders.join(", ")} };`;
      }
      if (!id.startsWith(`\0${PREFIX}`)) {
        return undefined;
      }
      const lang = id.slice(PREFIX.length + 1);
      return `export default ${JSON.stringify(messagesOf(folder, lang, (file) => this.addWatchFile(file)))};`;
    },
  };
}

/** The languages that have a folder. */
function languagesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** The Fluent source of one language, as far as the window needs it. */
export function messagesOf(folder: string, lang: string, watch: (file: string) => void = () => {}): string {
  const files = readdirSync(join(folder, lang)).filter((name) => name.endsWith(".ftl"));
  const parts: string[] = [];
  for (const name of files.sort()) {
    const area = name.slice(0, -".ftl".length);
    const whole = AREAS.includes(area);
    const file = join(folder, lang, name);
    watch(file);
    const entries = splitEntries(readFileSync(file, "utf8"));
    parts.push(...entries.filter((entry) => whole || BORROWED.test(entry)));
  }
  return parts.join("\n");
}

/** Splits a Fluent source into its messages and terms and drops comments and blank lines between them. */
function splitEntries(source: string): string[] {
  const entries: string[] = [];
  for (const line of source.split(/\r?\n/u)) {
    if (line.startsWith("#") || line.trim() === "") {
      continue;
    }
    if (/^[-a-zA-Z]/u.test(line)) {
      entries.push(line);
    } else if (entries.length > 0) {
      entries[entries.length - 1] += `\n${line}`;
    }
  }
  return entries;
}
