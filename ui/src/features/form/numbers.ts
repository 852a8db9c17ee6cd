import { formattingTag } from "../../l10n/locale";

const ARABIC_DIGITS = /[٠-٩۰-۹]/gu;

/** The same text with European digits. */
export function plainDigits(text: string): string {
  return text.replace(ARABIC_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

/**
 * The number that a person has typed in the manner of the language, or `undefined` if it is none.
 *
 * Spaces group digits everywhere. A comma or a point is what the language makes of it; one that cannot group, because
 * it is not followed by three digits, is a decimal sign in every language.
 */
export function parseNumber(text: string, lang: string): number | undefined {
  const { group, decimal } = signsOf(lang);
  let plain = plainDigits(text)
    .replace(/[\s\u00A0\u202F'’]/gu, "")
    .replaceAll("٬", "")
    .replaceAll("٫", ".")
    .replace(/^\u2212/u, "-");
  if (group === "." || group === ",") {
    const grouped = new RegExp(`^-?\\d{1,3}(?:[${group}]\\d{3})+(?:[${decimal}]\\d+)?$`, "u");
    if (grouped.test(plain)) {
      plain = plain.replaceAll(group, "");
    }
  }
  const commas = plain.split(",").length - 1;
  if (commas === 1 && !plain.includes(".")) {
    plain = plain.replace(",", ".");
  } else if (commas > 0) {
    plain = plain.replaceAll(",", "");
  }
  return /^-?\d+(?:\.\d*)?$|^-?\.\d+$/u.test(plain) ? Number(plain) : undefined;
}

/** An amount in minor units, or `undefined` if it is no number. More decimal digits than there are leave a fraction. */
export function toMinor(text: string, lang: string, digits: number): number | undefined {
  const value = parseNumber(text, lang);
  if (value === undefined) {
    return undefined;
  }
  // 1.1 × 100 is not 110 in binary; what a person typed has few digits, and so has the product.
  return Number((value * 10 ** digits).toFixed(6));
}

/** An amount in minor units as a person would type it: no grouping, the decimal digits only where there are any. */
export function fromMinor(minor: number, lang: string, digits: number): string {
  return typeNumber(minor / 10 ** digits, lang, minor % 10 ** digits === 0 ? 0 : digits);
}

/** A number as a person would type it in the language. */
export function typeNumber(value: number, lang: string, digits?: number): string {
  return new Intl.NumberFormat(formattingTag(lang, "latn"), {
    useGrouping: false,
    minimumFractionDigits: digits ?? 0,
    maximumFractionDigits: digits ?? 10,
  }).format(value);
}

/** What groups digits and what begins the fraction in a language. */
function signsOf(lang: string): { group: string; decimal: string } {
  const parts = new Intl.NumberFormat(formattingTag(lang, "latn")).formatToParts(1_234_567.8);
  const sign = (type: Intl.NumberFormatPartTypes): string => parts.find((part) => part.type === type)?.value ?? "";
  return { group: sign("group"), decimal: sign("decimal") || "." };
}
