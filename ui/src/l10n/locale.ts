import type { Digits } from "../generated/api";

/** Languages of the catalogue's texts that are written from right to left. */
const RIGHT_TO_LEFT = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"]);

/** The language subtag of a BCP 47 tag. */
export function languageOf(tag: string): string {
  return tag.split("-", 1)[0] ?? tag;
}

/** Writing direction of a language. */
export function directionOf(tag: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(languageOf(tag)) ? "rtl" : "ltr";
}

/** The pseudo-locales lend their formats from a real one. */
const FORMATS: Record<string, string> = { en: "en-GB", "en-XA": "en-GB", "ar-XB": "ar", pt: "pt-PT", zh: "zh-CN" };

/**
 * The tag for Intl and Fluent, with the numbering system and calendar named.
 *
 * Plain `ar` gives other digits in each engine, for it depends on the ICU version of the system.
 */
export function formattingTag(tag: string, digits: Digits): string {
  const numbering = languageOf(tag) === "ar" ? digits : "latn";
  return `${FORMATS[tag] ?? tag}-u-ca-gregory-nu-${numbering}`;
}
