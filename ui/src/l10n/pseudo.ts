const ACCENTED: Record<string, string> = {
  a: "á", b: "ƀ", c: "ç", d: "ð", e: "é", f: "ƒ", g: "ĝ", h: "ĥ", i: "í", j: "ĵ", k: "ķ", l: "ļ", m: "ɱ",
  n: "ñ", o: "ó", p: "þ", q: "ǫ", r: "ŕ", s: "š", t: "ţ", u: "ú", v: "ṽ", w: "ŵ", x: "ẋ", y: "ý", z: "ž",
  A: "Á", B: "Ɓ", C: "Ç", D: "Ð", E: "É", F: "Ƒ", G: "Ĝ", H: "Ĥ", I: "Í", J: "Ĵ", K: "Ķ", L: "Ļ", M: "Ṁ",
  N: "Ñ", O: "Ó", P: "Þ", Q: "Ǫ", R: "Ŕ", S: "Š", T: "Ţ", U: "Ú", V: "Ṽ", W: "Ŵ", X: "Ẋ", Y: "Ý", Z: "Ž",
};

/** Accents English and makes it about a third longer, to find texts that do not fit. */
export function accent(text: string): string {
  return text.replace(/\p{L}/gu, (letter) => {
    const accented = ACCENTED[letter] ?? letter;
    return /[aeouAEOU]/u.test(letter) ? accented + accented : accented;
  });
}

/** Overrides the direction of English, to see a right-to-left layout without reading Arabic. */
export function mirror(text: string): string {
  return /\p{L}/u.test(text) ? `\u202e${text}\u202c` : text;
}

/** What a pseudo-locale does to each text element, and to the whole message once. */
export interface Pseudo {
  readonly transform: (text: string) => string;
  readonly wrap: (message: string) => string;
}

/** The pseudo-locales, by tag; both are made from the English texts. */
export const PSEUDO: Record<string, Pseudo> = {
  "en-XA": { transform: accent, wrap: (message) => `⟦${message}⟧` },
  "ar-XB": { transform: mirror, wrap: (message) => message },
};
