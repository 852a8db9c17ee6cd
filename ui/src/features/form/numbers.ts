import { formattingTag } from "../../l10n/locale";

const ARABIC_DIGITS = /[٠-٩۰-۹]/gu;

/** The same text with European digits. */
export function plainDigits(text: string): string {
  return text.replace(ARABIC_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

/** What a text means as a number: one number, or two that it could mean, the likelier one in the language first. */
export type Meaning = { readonly value: number } | { readonly either: readonly [number, number] };

/** One to three digits, a sign, three digits: thousands to one reader, a fraction to another. A group never begins with 0. */
const EITHER = /^(-?[1-9]\d{0,2})([.,])(\d{3})$/u;

/**
 * What a person has typed as a number in the manner of the language, or `undefined` if it is none. `decimals` is how many
 * digits a fraction can have here.
 *
 * Spaces group digits everywhere. Of two different signs the last is the decimal one; a sign that stands twice groups. One
 * sign before exactly three digits is what the language makes of it. Where the language has no use for it there, or three
 * digits are more than a fraction has, nobody but the person knows, and both readings are given.
 */
export function meaningOf(text: string, lang: string, decimals = Number.POSITIVE_INFINITY): Meaning | undefined {
  const plain = plainDigits(text)
    .replace(/[\s\u00A0\u202F'’٬]/gu, "")
    .replaceAll("٫", ".")
    .replace(/^\u2212/u, "-");
  const { group, decimal } = signsOf(lang);
  const [, front = "", sign = "", rest = ""] = EITHER.exec(plain) ?? [];
  if (sign !== "") {
    const grouped = Number(`${front}${rest}`);
    const broken = Number(`${front}.${rest}`);
    // No fraction at all: only one of the two can be meant.
    if (sign === group || decimals === 0) {
      return { value: grouped };
    }
    const isFit = Number.isInteger(minorOf(broken, Math.min(decimals, rest.length)));
    if (sign === decimal && (decimals >= rest.length || !isFit)) {
      // What has more digits than there can be is for the catalogue to refuse.
      return { value: broken };
    }
    if (!isFit) {
      return { value: grouped };
    }
    return { either: sign === decimal ? [broken, grouped] : [grouped, broken] };
  }
  const value = valueOf(plain);
  return value === undefined ? undefined : { value };
}

/** A number whose signs leave no doubt. */
function valueOf(plain: string): number | undefined {
  const [, minus = "", digits = ""] = /^(-?)([\d.,]+)$/u.exec(plain) ?? [];
  const last = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
  const sign = digits.charAt(last);
  const isRepeated = last >= 0 && digits.indexOf(sign) < last;
  // A sign that stands twice groups, and so does the other one before it.
  const whole = last < 0 || isRepeated ? digits : digits.slice(0, last);
  const fraction = last < 0 || isRepeated ? "" : digits.slice(last + 1);
  const grouped = /^(?:\d*|\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*)$/u.test(whole);
  if (!grouped || whole + fraction === "") {
    return undefined;
  }
  return Number(`${minus}${whole.replace(/[.,]/gu, "") || "0"}.${fraction || "0"}`);
}

/** The number that a person has typed, or `undefined` if it is none, or could be one of two. */
export function parseNumber(text: string, lang: string, decimals?: number): number | undefined {
  const meaning = meaningOf(text, lang, decimals);
  return meaning !== undefined && "value" in meaning ? meaning.value : undefined;
}

/** An amount in minor units, or `undefined` if it is no number or could be one of two. More decimal digits than there are leave a fraction. */
export function toMinor(text: string, lang: string, digits: number): number | undefined {
  const value = parseNumber(text, lang, digits);
  return value === undefined ? undefined : minorOf(value, digits);
}

/** An amount in minor units. */
export function minorOf(value: number, digits: number): number {
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
