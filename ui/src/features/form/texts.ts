import type { TextState } from "../../generated/api";
import type { TypedText, TypedTexts } from "./typed";

/** What a language has in a text: an original, a translation by a person or by a machine, or nothing. */
export type TextStanding = TextState | "missing";

/** What a language has in a text. */
export function standingOf(texts: TypedTexts, lang: string): TextStanding {
  const text = texts[lang];
  return text === undefined || text.text.trim() === "" ? "missing" : text.state;
}

/** The original among the texts, as the catalogue chooses it: English if English is one, else the first by its tag. */
export function originalOf(texts: TypedTexts): { lang: string; text: string } | undefined {
  const langs = Object.keys(texts)
    .filter((lang) => standingOf(texts, lang) === "original")
    .sort((a, b) => Number(b === "en") - Number(a === "en") || (a < b ? -1 : 1));
  const [lang] = langs;
  return lang === undefined ? undefined : { lang, text: texts[lang]?.text ?? "" };
}

/**
 * The texts after one was typed.
 *
 * The first language that is written is the original; the others are translations by a person. A machine draft that a
 * person changes is a draft no more.
 */
export function withText(texts: TypedTexts, lang: string, text: string): TypedTexts {
  const before = texts[lang];
  const original = originalOf(texts);
  const state: TextState =
    before?.state === "original" || original === undefined || original.lang === lang ? "original" : "reviewed";
  if (text === "") {
    return Object.fromEntries(Object.entries(texts).filter(([other]) => other !== lang));
  }
  return { ...texts, [lang]: { text, state } };
}

/** The texts after somebody has said what one of them is. A translation is one of the original as it now stands. */
export function withState(texts: TypedTexts, lang: string, state: TextState): TypedTexts {
  const before = texts[lang];
  return before === undefined ? texts : { ...texts, [lang]: { text: before.text, state } satisfies TypedText };
}
