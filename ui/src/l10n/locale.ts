import type { Digits } from "../generated/api";
import { LANGUAGES } from "../generated/languages";

/** Languages of the catalogue's texts that are written from right to left. */
const RIGHT_TO_LEFT = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"]);

/** The language subtag of a BCP 47 tag. */
export function languageOf(tag: string): string {
  return tag.split("-", 1)[0] ?? tag;
}

/** Writing direction of a language, of the interface or of a text. */
export function directionOf(tag: string): "ltr" | "rtl" {
  const known = LANGUAGES.find((language) => language.tag === tag);
  return known ? known.dir : RIGHT_TO_LEFT.has(languageOf(tag)) ? "rtl" : "ltr";
}

/** Whether a tag names a pseudo-locale, made from the English texts. */
export function isPseudo(tag: string): boolean {
  return LANGUAGES.some((language) => language.tag === tag && language.pseudo);
}

/**
 * The tag for Intl and Fluent, with the numbering system and calendar named.
 *
 * Plain `ar` gives other digits in each engine, for it depends on the ICU version of the system.
 */
export function formattingTag(tag: string, digits: Digits): string {
  const language = LANGUAGES.find((known) => known.tag === tag);
  const numbering = language?.digits.includes(digits) ? digits : "latn";
  return `${language?.formats ?? tag}-u-ca-gregory-nu-${numbering}`;
}
