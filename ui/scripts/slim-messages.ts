import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin, Rollup } from "vite";

const INDEX = "virtual:messages";
const PREFIX = "virtual:messages/";

/** Areas whose messages the first screens show as a whole: search, record and what stands around them. */
const FIRST = ["brand", "window", "screens", "saved"];

/** Areas that come with the screens which say them (`withLaterTexts`): the first route must not wait for their words. */
const LATER = ["pages", "welcome", "settings", "help", "form", "action", "translation", "palette", "figure", "flows", "map", "network", "matching", "gaps", "work", "compare", "backup", "sync", "key", "reviewing"];

/** Screens that are drawn with the first texts alone. */
const FIRST_SCREENS = /\/features\/(?:search|saved|record\/Record)[^.]*\.tsx$/u;

type Part = "first" | "later";

/** Of all other areas the window itself says only these; every other label arrives inside the answers. */
const BORROWED: Record<Part, RegExp> = {
  first: /^(?:kind|text-state|organisation-role|search-facet|exchange-verdict)-|^(?:organisation-shared|record-not-stated) =/u,
  later: /^(?:match-(?:role|column)|report-kind)-|^match-(?:asker-presumed|gaps-count-(?:further|unknown)|notes) =/u,
};

/**
 * Gives `virtual:messages`, which loads the texts of each language in two parts: adding a language is adding a folder
 * below `locales/`.
 *
 * What is built holds each part as a file of text beside the scripts. Texts inside scripts would be parsed twice, by the
 * engine and by Fluent, and would count as code. Development and unit tests have no files yet and take modules.
 *
 * Translators' comments and the long vocabularies would triple what the window parses at start. A build in which a
 * first screen says a later text is refused: the reader would see its id.
 */
export function slimMessages(repository: string): Plugin {
  const folder = join(repository, "locales");
  let building = false;
  return {
    name: "trefoil-messages",
    configResolved(config) {
      building = config.command === "build";
    },
    resolveId(id) {
      return id === INDEX || id.startsWith(PREFIX) ? `\0${id}` : undefined;
    },
    load(id) {
      const read = (lang: string, part: Part) => messagesOf(folder, lang, part, (file) => this.addWatchFile(file));
      if (id === `\0${INDEX}`) {
        const load = (lang: string, part: Part): string => {
          if (!building) {
            return `${part}: () => import("${PREFIX}${lang}/${part}").then((module) => module.default)`;
          }
          const file = this.emitFile({ type: "asset", name: `${lang}-${part}.ftl`, source: read(lang, part) });
          return `${part}: () => text(import.meta.ROLLUP_FILE_URL_${file})`;
        };
        const loaders = languagesOf(folder).map(
          (lang) => `${JSON.stringify(lang)}: { ${load(lang, "first")}, ${load(lang, "later")} }`,
        );
        return `${TEXT}\nexport default { ${loaders.join(", ")} };`;
      }
      if (!id.startsWith(`\0${PREFIX}`)) {
        return undefined;
      }
      const [lang = "", part] = id.slice(PREFIX.length + 1).split("/");
      return `export default ${JSON.stringify(read(lang, part === "later" ? "later" : "first"))};`;
    },
    generateBundle(_options, bundle) {
      for (const fault of unready(bundle)) {
        this.error(fault);
      }
    },
  };
}

/** Reads one of the window's own files. What was not found must not be shown as words. */
const TEXT = `async function text(address) {
  const answer = await fetch(address);
  if (!answer.ok) {
    throw new Error(address + ": " + answer.status);
  }
  return answer.text();
}`;

/** The first screens that would say later texts. */
function unready(bundle: Rollup.OutputBundle): string[] {
  const faults: string[] = [];
  for (const chunk of Object.values(bundle)) {
    if (chunk.type !== "chunk" || !(chunk.isEntry || FIRST_SCREENS.test(chunk.facadeModuleId ?? ""))) {
      continue;
    }
    for (const module of reached(chunk.fileName, bundle)) {
      const area = /\/generated\/messages\/(\w+)\.ts$/u.exec(module)?.[1];
      if (area !== undefined && LATER.includes(area)) {
        faults.push(`${chunk.name} says texts of "${area}", which come later: load the part with withLaterTexts`);
      }
    }
  }
  return faults;
}

/** The modules that a chunk brings with it: its own and those of the chunks that it imports statically. */
function reached(start: string, bundle: Rollup.OutputBundle): Set<string> {
  const modules = new Set<string>();
  const files = new Set([start]);
  for (const file of files) {
    const chunk = bundle[file];
    if (chunk?.type === "chunk") {
      Object.keys(chunk.modules).forEach((module) => modules.add(module));
      chunk.imports.forEach((next) => files.add(next));
    }
  }
  return modules;
}

/** The languages that have a folder. */
function languagesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** The Fluent source of one language, as far as the window needs it in one part. */
export function messagesOf(folder: string, lang: string, part: Part, watch: (file: string) => void): string {
  const files = readdirSync(join(folder, lang)).filter((name) => name.endsWith(".ftl"));
  const parts: string[] = [];
  for (const name of files.sort()) {
    const area = name.slice(0, -".ftl".length);
    const whole = (part === "first" ? FIRST : LATER).includes(area);
    const file = join(folder, lang, name);
    watch(file);
    const entries = splitEntries(readFileSync(file, "utf8"));
    parts.push(...entries.filter((entry) => whole || BORROWED[part].test(entry)));
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
