import type { FacetValue } from "../../generated/api";
import { hasWords } from "../../l10n/fold";
import { NO_LANGUAGE } from "../../l10n";
import { FILTERS, type Filter, type SearchAddress } from "./address";
import type { FacetMap } from "./useFound";

/** The facets of an answer that show a filter's values. Themes and topics are one filter. */
export const FACETS_OF: Record<Filter, readonly string[]> = {
  kind: ["kind"],
  theme: ["theme", "topic"],
  place: ["place"],
  status: ["status"],
  organisation: ["organisation"],
  mode: ["mode"],
  language: ["language"],
};

/** Whose words a filter's labels are: messages of the interface, or names from the data. */
export const LABELS_ARE: Record<Filter, "messages" | "data"> = {
  kind: "messages",
  theme: "messages",
  place: "data",
  status: "messages",
  organisation: "data",
  mode: "messages",
  language: "data",
};

/** A value that narrows the search, with its label. */
export interface ActiveFilter {
  readonly filter: Filter;
  readonly value: string;
  readonly label: string;
  /** Language of the label where the answer gives it one of its own: the name of an organisation. */
  readonly label_lang?: string | undefined;
}

/** The values that narrow the search, in the order of the filters. */
export function activeFilters(address: SearchAddress, facets: FacetMap): ActiveFilter[] {
  return FILTERS.flatMap((filter) =>
    (address[filter] ?? []).map((value) => ({ filter, value, ...labelOf(facets, filter, value) })),
  );
}

/** The label of a filter's value; its code, which is in no language, where the answer does not name it. */
function labelOf(facets: FacetMap, filter: Filter, value: string): Pick<ActiveFilter, "label" | "label_lang"> {
  for (const name of FACETS_OF[filter]) {
    const known = facets[name]?.find((entry) => entry.value === value);
    if (known) {
      return { label: known.label, label_lang: known.label_lang };
    }
  }
  return { label: value, label_lang: NO_LANGUAGE };
}

/** A facet value with those below it. */
export interface FacetNode {
  readonly entry: FacetValue;
  readonly children: readonly FacetNode[];
}

/** The world holds every place: as a parent it would hide all regions behind itself. */
const WORLD = "001";

/**
 * Puts facet values below their parents: topics below themes, countries below regions. A value whose parent is not
 * in the list stands at the top. The order of the answer is kept.
 */
export function facetTree(entries: readonly FacetValue[]): FacetNode[] {
  const known = new Set(entries.map((entry) => entry.value));
  const below = new Map<string, FacetValue[]>();
  const top: FacetValue[] = [];
  for (const entry of entries) {
    if (entry.parent !== null && entry.parent !== WORLD && entry.parent !== entry.value && known.has(entry.parent)) {
      below.set(entry.parent, [...(below.get(entry.parent) ?? []), entry]);
    } else {
      top.push(entry);
    }
  }
  const build = (entry: FacetValue, seen: ReadonlySet<string>): FacetNode => {
    const path = new Set(seen).add(entry.value);
    const children = (below.get(entry.value) ?? []).filter((child) => !path.has(child.value));
    return { entry, children: children.map((child) => build(child, path)) };
  };
  return top.map((entry) => build(entry, new Set()));
}

/** A facet cut down to what is looked for, and how much of it there is. */
export interface FoundNodes {
  readonly nodes: readonly FacetNode[];
  /** The values that match, at every depth. */
  readonly count: number;
}

/** The values whose labels have what is typed, with those above them, so that each stands where it belongs. */
export function findNodes(nodes: readonly FacetNode[], typed: string): FoundNodes {
  let count = 0;
  const kept: FacetNode[] = [];
  for (const node of nodes) {
    const below = findNodes(node.children, typed);
    const own = hasWords(typed, node.entry.label);
    count += below.count + (own ? 1 : 0);
    if (own || below.count > 0) {
      // Below a value that matches by itself everything stays; it is closed where nothing in it matches.
      kept.push({ entry: node.entry, children: below.count > 0 ? below.nodes : node.children });
    }
  }
  return { nodes: kept, count };
}
