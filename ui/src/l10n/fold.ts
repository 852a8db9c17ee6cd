const LETTERS: Record<string, string> = {
  ٱ: "ا", ى: "ي", ی: "ي", ې: "ي", ة: "ه", ہ: "ه", ھ: "ه", ە: "ه", ک: "ك", ڪ: "ك",
  ø: "o", ł: "l", đ: "d", ð: "d", ı: "i", æ: "ae", œ: "oe", ß: "ss", þ: "th",
};
const ODD = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "gu");
const DIGITS = /[٠-٩۰-۹]/gu;

/**
 * One spelling for what readers type in many: no accents, harakat, tatweel or case; one alif with and without hamza,
 * one kaf, one yeh; Arabic-Indic digits as European ones; full-width letters as plain ones. The same as the catalogue's
 * own folding, but for the breve of `й`.
 */
export function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\p{M}\u0640\u200B-\u200F\u2066-\u2069]/gu, "")
    .replace(ODD, (letter) => LETTERS[letter] ?? letter)
    .replace(DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(/[’‘ʼ]/gu, "'");
}

/** Whether each typed word stands somewhere in one of the names; nothing typed is in every name. */
export function hasWords(typed: string, ...names: readonly string[]): boolean {
  const words = fold(typed).split(/\s+/u).filter((word) => word !== "");
  const folded = names.map(fold);
  return words.every((word) => folded.some((name) => name.includes(word)));
}

/** Whether each typed word begins a word of the names; in scripts that write no spaces it may stand anywhere. */
export function beginsWords(typed: string, ...names: readonly string[]): boolean {
  const words = fold(typed).split(BETWEEN).filter((word) => word !== "");
  const folded = names.map(fold);
  const own = folded.flatMap((name) => name.split(BETWEEN));
  return words.every((word) =>
    /[\u3040-\u30FF\u3400-\u9FFF]/u.test(word) ? folded.some((name) => name.includes(word)) : own.some((part) => part.startsWith(word)),
  );
}

/** What a keyboard has between words. */
const BETWEEN = /[\s\p{P}]+/u;
