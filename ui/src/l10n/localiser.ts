/** What a message can be filled with. */
export type MessageArgument = string | number | Date;

/** Formats messages, numbers and dates for one reader. Generated functions in `generated/messages.ts` take it. */
export interface Localiser {
  /** BCP 47 tag of the interface language. */
  readonly lang: string;
  /** Writing direction of the interface language. */
  readonly dir: "ltr" | "rtl";
  /** Formats a message, or its attribute; an unknown id gives the id itself, so that a fault is seen and not hidden. */
  format(id: string, args?: Record<string, MessageArgument>, attribute?: string): string;
  /** A whole number in the reader's digits. */
  number(value: number): string;
  /** A year: digits without grouping. */
  year(value: number): string;
  /** An ISO 8601 day (`2026-11-22`) in words. */
  date(iso: string): string;
  /** The name of a language, in the reader's. */
  languageName(tag: string): string;
  /** Names in a list of the reader's language. */
  list(items: readonly string[]): string;
  /** Compares two labels in the order of the reader's language. */
  compare(a: string, b: string): number;
}
