/** A stretch of text in letters that one font has. */
export interface Run {
  readonly text: string;
  /** The families to ask for; not set for what the fonts of the drawing have anyway. */
  readonly family?: string;
}

/** The families of a drawing. */
export const FAMILY = '"Noto Sans", sans-serif';

/** The families of Arabic letters. */
export const ARABIC = '"Vazirmatn", "Noto Sans Arabic", sans-serif';

/** Letters that need another family. Marks of direction, blanks and European digits stay with the drawing's own. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Arabic}\u0660-\u0669\u06F0-\u06F9\u060C\u061B\u061F\u0640][\p{Script=Arabic}\p{M}\u0660-\u0669\u06F0-\u06F9\u060C\u061B\u061F\u0640]*/uy, ARABIC],
  [/[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]+/uy, '"Noto Sans SC", "Noto Sans CJK SC", sans-serif'],
];

/**
 * Cuts a text where its letters change font. Not every program that draws finds a letter in the next family of a list: in a
 * line of Arabic with digits, some leave out the digits.
 */
export function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let own = "";
  for (let at = 0; at < text.length; ) {
    const found = OTHERS.map(([letters, family]) => {
      letters.lastIndex = at;
      return { text: letters.exec(text)?.[0] ?? "", family };
    }).find((run) => run.text !== "");
    if (found) {
      if (own !== "") {
        runs.push({ text: own });
        own = "";
      }
      runs.push(found);
      at += found.text.length;
    } else {
      const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
      own += letter;
      at += letter.length;
    }
  }
  return own === "" ? runs : [...runs, { text: own }];
}
