import { PSEUDO } from "./pseudo";

/** A text of React Aria: as it is, or filled in by a function. */
type Text = string | ((...args: never[]) => string);
/** The texts of one part of React Aria, by language. */
type Strings = Record<string, Record<string, Text> | undefined>;

/**
 * Gives React Aria its texts in the pseudo-locales, made from its English as ours are.
 *
 * It has none of its own, and its labels and announcements would stand in plain English on a page that must not have any.
 * `scripts/toolkit-pseudo.ts` calls this in every module of React Aria's texts.
 */
export function withPseudo<Given extends Strings>(strings: Given): Given {
  const english = strings["en-US"];
  if (!english) {
    return strings;
  }
  const made: Strings = { ...strings };
  for (const [tag, { transform, wrap }] of Object.entries(PSEUDO)) {
    made[tag] = Object.fromEntries(
      Object.entries(english).map(([key, text]) => [
        key,
        typeof text === "string" ? wrap(transform(text)) : (...args: never[]) => wrap(transform(text(...args))),
      ]),
    );
  }
  return made as Given;
}
