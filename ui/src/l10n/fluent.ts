import { FluentBundle, FluentResource } from "@fluent/bundle";

import type { Digits } from "../generated/api";
import { directionOf, formattingTag } from "./locale";
import type { Localiser, MessageArgument } from "./localiser";
import { PSEUDO, type Pseudo } from "./pseudo";

/** A language's Fluent source with its tag; the first that has a message wins. */
export interface MessageSource {
  readonly lang: string;
  readonly source: string;
}

/** Builds the localiser of a language from its texts and those that stand in for missing ones. */
export function fluentLocaliser(lang: string, digits: Digits, sources: readonly MessageSource[]): FluentLocaliser {
  return new FluentLocaliser(lang, digits, sources);
}

/** A localiser over Fluent bundles, one for each language of the chain. */
export class FluentLocaliser implements Localiser {
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  readonly #bundles: readonly FluentBundle[];
  #whole = false;
  readonly #pseudo: Pseudo | undefined;
  readonly #integer: Intl.NumberFormat;
  readonly #year: Intl.NumberFormat;
  readonly #date: Intl.DateTimeFormat;
  readonly #list: Intl.ListFormat;
  readonly #collator: Intl.Collator;
  readonly #languages: Intl.DisplayNames;

  constructor(lang: string, digits: Digits, sources: readonly MessageSource[]) {
    const tag = formattingTag(lang, digits);
    const pseudo = PSEUDO[lang];
    this.lang = lang;
    this.dir = directionOf(lang);
    this.#pseudo = pseudo;
    this.#bundles = sources.map(({ lang: of, source }) => {
      const bundle = new FluentBundle(
        of === lang || pseudo ? tag : formattingTag(of, digits),
        pseudo ? { transform: pseudo.transform } : {},
      );
      bundle.addResource(new FluentResource(source));
      return bundle;
    });
    this.#integer = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
    this.#year = new Intl.NumberFormat(tag, { useGrouping: false });
    // Days in the catalogue have no time zone; formatting in UTC keeps them from slipping to the day before.
    this.#date = new Intl.DateTimeFormat(tag, { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" });
    this.#list = new Intl.ListFormat(tag, { style: "long", type: "conjunction" });
    this.#collator = new Intl.Collator(tag);
    this.#languages = new Intl.DisplayNames(tag, { type: "language", fallback: "code" });
  }

  /** Whether the later texts are here too. */
  get whole(): boolean {
    return this.#whole;
  }

  /** Adds the later texts: those of the same languages, in the same order. A second call adds nothing. */
  add(later: readonly MessageSource[]): void {
    if (this.#whole) {
      return;
    }
    this.#whole = true;
    later.forEach(({ source }, place) => this.#bundles[place]?.addResource(new FluentResource(source)));
  }

  format(id: string, args?: Record<string, MessageArgument>, attribute?: string): string {
    for (const bundle of this.#bundles) {
      const message = bundle.getMessage(id);
      const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
      if (pattern) {
        const errors: Error[] = [];
        const text = bundle.formatPattern(pattern, args ?? null, errors);
        return this.#pseudo ? this.#pseudo.wrap(text) : text;
      }
    }
    return id;
  }

  number(value: number): string {
    return this.#integer.format(value);
  }

  year(value: number): string {
    return this.#year.format(value);
  }

  date(iso: string): string {
    const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
    return Number.isNaN(day.getTime()) ? iso : this.#date.format(day);
  }

  list(items: readonly string[]): string {
    return this.#list.format(items);
  }

  languageName(tag: string): string {
    try {
      return this.#languages.of(tag) ?? tag;
    } catch {
      // Not a well-formed tag: better the code than no record.
      return tag;
    }
  }

  compare(a: string, b: string): number {
    return this.#collator.compare(a, b);
  }
}
