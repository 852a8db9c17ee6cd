import { windowBrand } from "../generated/messages";
import { directionOf, isPseudo } from "./locale";
import type { Localiser } from "./localiser";

/** The language of what is no language: identifiers, paths, addresses, code (ISO 639-2). */
export const NO_LANGUAGE = "zxx";
/** The language of a name of which nobody has said what it is in (ISO 639-2). */
export const UNDETERMINED = "und";

/** A text in a language of its own, to stand inside a sentence of the interface. */
export interface ForeignText {
  readonly text: string;
  readonly lang: string;
}

/** A stretch of a sentence: the sentence's own words, or something in another language. */
export interface Part {
  readonly text: string;
  /** Not set for the sentence's own words. */
  readonly lang?: string;
}

// The characters that Unicode keeps for annotations, as the application writes them (`l10n::Localiser::foreign`): a
// foreign value carries its language through any message, wherever the translation puts it.
const ANCHOR = "\uFFF9";
const SEPARATOR = "\uFFFA";
const TERMINATOR = "\uFFFB";
const ANNOTATED = `${ANCHOR}([^${ANCHOR}${SEPARATOR}${TERMINATOR}]*)${SEPARATOR}([A-Za-z0-9-]+)${TERMINATOR}`;
const MARKS = new RegExp(`${ANCHOR}|${SEPARATOR}[A-Za-z0-9-]*${TERMINATOR}?|[${TERMINATOR}\u2066-\u2069]`, "gu");

/**
 * Names that our own messages write in Latin letters in every language: keys as they stand on the keyboard, fonts,
 * licences, teams. Only what is listed here is marked, so that a sentence left in English is still found as a fault.
 */
const NAMES = [
  "Alt", "Ctrl", "Cmd", "Enter", "Esc", "Home", "End",
  "Noto Sans SC", "Noto Sans", "Vazirmatn",
  "Apache-2.0", "SIL Open Font License", "Unicode CLDR", "Unicode License",
  "AfricaCERT", "SQLite", "trefoil doctor", "initiatives.jsonl", "catalogue.json", "JSON Lines", "Excel",
];
/** CERT, WCAG, OIC-CERT: two capitals or more, of Latin script. */
const ACRONYM = "(?<![\\p{Script=Latin}\\p{N}])[A-Z][A-Z0-9]+(?:[-/][A-Z0-9]+)*(?![\\p{Script=Latin}\\p{N}])";

/** A value with a language of its own, to be put into a message; `partsOf` finds it again. */
export function foreign({ text, lang }: ForeignText): string {
  return `${ANCHOR}${text}${SEPARATOR}${lang}${TERMINATOR}`;
}

/** The sentence without any invisible mark: for the clipboard, and for the name of the window, which cannot say a language. */
export function plainText(text: string): string {
  return text.replace(MARKS, "");
}

/** Cuts a sentence into its own words and what stands in it in another language. The parts always join to the plain text. */
export function partsOf(l10n: Localiser, text: string): Part[] {
  const pattern = patternFor(l10n);
  const parts: Part[] = [];
  let done = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > done) {
      parts.push({ text: text.slice(done, match.index) });
    }
    const [all, annotated, lang, named] = match;
    parts.push({ text: annotated ?? named ?? "", lang: lang ?? "en" });
    done = match.index + all.length;
  }
  if (done < text.length) {
    parts.push({ text: text.slice(done) });
  }
  return parts;
}

/** The direction for an element of this language; a name of unknown language shows its own. */
export function directionFor(lang: string): "ltr" | "rtl" | "auto" {
  return lang === UNDETERMINED ? "auto" : directionOf(lang);
}

const patterns = new Map<string, RegExp>();

/** What is not the sentence's own: annotated values everywhere, the brand, and Latin names where Latin is a foreign script. */
function patternFor(l10n: Localiser): RegExp {
  let pattern = patterns.get(l10n.lang);
  if (!pattern) {
    const named = isPseudo(l10n.lang) ? [] : [escape(plainText(windowBrand(l10n)))];
    if (named.length > 0 && !isWrittenInLatin(l10n.lang)) {
      named.push(...NAMES.map(escape), ACRONYM);
    }
    const either = named.length > 0 ? `|(${named.join("|")})` : "|(?!)()";
    // The marks that Fluent puts around a value are not needed around an element, which isolates by itself.
    pattern = new RegExp(`\\u2068?(?:${ANNOTATED}${either})\\u2069?`, "gu");
    patterns.set(l10n.lang, pattern);
  }
  return pattern;
}

/** Whether a language is written in Latin letters; one that is not known counts as such, and nothing is marked in it. */
function isWrittenInLatin(lang: string): boolean {
  try {
    return (new Intl.Locale(lang).maximize().script ?? "Latn") === "Latn";
  } catch {
    return true;
  }
}

/** An address, or Latin words in a row with what stands between and around them: `GLACY+`, `Front Line Defenders`. */
const LATIN = /https?:\/\/[^\s\p{Script=Arabic}\p{Script=Han}]+|[\p{Script=Latin}\p{N}@._/+&'’-]*\p{Script=Latin}[\p{Script=Latin}\p{M}\p{N}@._/+&'’-]*(?: +[\p{Script=Latin}\p{N}&][\p{Script=Latin}\p{M}\p{N}@._/+&'’-]*)*/gu;

/**
 * Cuts a text of the catalogue at the Latin names in it, where its language has letters of its own.
 *
 * A translation into Arabic keeps the names of programmes and bodies as they are. That they are not Arabic is seen by
 * their letters; what language they are in, nobody has said.
 */
export function latinPartsOf(text: string, lang: string): Part[] {
  if (isWrittenInLatin(lang)) {
    return [{ text }];
  }
  const parts: Part[] = [];
  let done = 0;
  for (const match of text.matchAll(LATIN)) {
    if (match.index > done) {
      parts.push({ text: text.slice(done, match.index) });
    }
    parts.push({ text: match[0], lang: /^https?:/u.test(match[0]) ? NO_LANGUAGE : UNDETERMINED });
    done = match.index + match[0].length;
  }
  if (done < text.length) {
    parts.push({ text: text.slice(done) });
  }
  return parts;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&");
}
