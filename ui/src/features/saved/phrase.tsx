import type { ReactNode } from "react";

import { Code, Fixed, Words } from "../../components/Words";
import type { SearchRequest, Term } from "../../generated/api";
import { FILTERS, type Filter } from "../search/address";
import { UNDETERMINED, useL10n } from "../../l10n";
import { labelLang } from "../search/labelLang";

/** A filter of a kept search in words; years belong to no list. */
export interface FilterWords {
  readonly filter: Filter | undefined;
  readonly label: string;
  /** The catalogue does not know it any more: the label is only its code. */
  readonly unknown: boolean;
}

/** The lists of a request in the order in which its filters are told in words. */
const LISTS = {
  kind: "kinds",
  theme: "themes",
  place: "places",
  status: "statuses",
  organisation: "organisations",
  mode: "modes",
  language: "languages",
} as const satisfies Record<Filter, keyof SearchRequest>;

/** Which filter each term of a kept search belongs to: they come in the order of the request's lists. */
export function filterWords(request: SearchRequest, terms: readonly Term[]): FilterWords[] {
  const owners: (Filter | undefined)[] = FILTERS.flatMap((filter) => request[LISTS[filter]].map(() => filter));
  return terms.map((term, index) => ({ filter: owners[index], label: term.label, unknown: term.label === term.code }));
}

/** Longest name of a saved search, as the catalogue keeps it. */
export const LONGEST_NAME = 80;

/** A name for a search: its words and filters, whole ones, as many as fit. */
export function proposeName(words: string, labels: readonly string[]): string {
  const parts = [words.trim().replace(/\s+/gu, " "), ...labels].filter((part) => part !== "");
  let name = "";
  for (const part of parts) {
    const longer = name === "" ? part : `${name} · ${part}`;
    if ([...longer].length > LONGEST_NAME) {
      break;
    }
    name = longer;
  }
  return name === "" ? [...(parts[0] ?? "")].slice(0, LONGEST_NAME).join("") : name;
}

/** A search in words: what was typed, then what it filters by, each in its own direction. */
export function Phrase(props: { request: SearchRequest; filters: readonly Term[] }): ReactNode {
  const l10n = useL10n();
  const { request, filters } = props;
  const words = request.query.trim();
  return (
    <span className="phrase">
      {words === "" ? null : (
        <span>
          <Fixed className="phrase-words" text={words} lang={UNDETERMINED} />
        </span>
      )}
      {filterWords(request, filters).map(({ filter, label, unknown }, index) => (
        <span key={index}>
          {unknown ? (
            <Code text={label} />
          ) : (
            <bdi lang={filter && labelLang(l10n, filter, {})}>
              <Words text={label} />
            </bdi>
          )}
        </span>
      ))}
    </span>
  );
}
