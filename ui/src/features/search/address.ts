import type { Kind, SearchRequest, Sort } from "../../generated/api";

/** The search as it stands in the address: what is asked, and which record is open beside it. */
export interface SearchAddress {
  readonly q?: string;
  readonly kind?: readonly Kind[];
  /** Themes and topics. */
  readonly theme?: readonly string[];
  readonly place?: readonly string[];
  readonly status?: readonly string[];
  readonly organisation?: readonly string[];
  /** Only where all of those organisations take part. */
  readonly together?: true;
  readonly mode?: readonly string[];
  readonly language?: readonly string[];
  readonly from?: number;
  readonly to?: number;
  readonly sort?: Sort;
  /** Expansions switched off. */
  readonly without?: readonly string[];
  /** The words as they are spelt; nothing is corrected. */
  readonly exact?: true;
  /** The open record, `kind:slug`. */
  readonly at?: string;
  /** The language in which its texts are read, when it is not the reader's. */
  readonly text?: string;
}

/** The lists of the address that narrow the search. */
export const FILTERS = ["kind", "theme", "place", "status", "organisation", "mode", "language"] as const;

/** Name of a list filter. */
export type Filter = (typeof FILTERS)[number];

/** All record kinds, in the order in which they are shown. */
export const KINDS: readonly Kind[] = ["initiative", "programme", "need", "organisation", "resource"];

const SORTS: readonly Sort[] = ["relevance", "newest", "closing"];

/** How many results one request brings. */
export const PAGE = 50;

/** Reads a search from an address; what cannot be read is left out. */
export function readSearch(raw: Record<string, unknown>): SearchAddress {
  const kind = list(raw["kind"]).filter(isKind);
  const sort = SORTS.find((known) => known === raw["sort"] && known !== "relevance");
  return clean({
    q: text(raw["q"]),
    kind,
    theme: list(raw["theme"]),
    place: list(raw["place"]),
    status: list(raw["status"]),
    organisation: list(raw["organisation"]),
    together: String(raw["together"]) === "true" ? true : undefined,
    mode: list(raw["mode"]),
    language: list(raw["language"]),
    from: year(raw["from"]),
    to: year(raw["to"]),
    sort,
    without: list(raw["without"]),
    exact: String(raw["exact"]) === "true" ? true : undefined,
    at: text(raw["at"]),
    text: text(raw["text"]),
  });
}

/** The request for one page of results. */
export function requestOf(address: SearchAddress, offset: number): SearchRequest {
  return {
    query: address.q ?? "",
    kinds: [...(address.kind ?? [])],
    themes: [...(address.theme ?? [])],
    places: [...(address.place ?? [])],
    statuses: [...(address.status ?? [])],
    organisations: [...(address.organisation ?? [])],
    together: address.together,
    modes: [...(address.mode ?? [])],
    languages: [...(address.language ?? [])],
    year_from: address.from ?? null,
    year_to: address.to ?? null,
    sort: address.sort ?? "relevance",
    limit: PAGE,
    offset,
    // Counts are the same on every page.
    facets: offset === 0,
    without: [...(address.without ?? [])],
    as_spelt: address.exact ?? false,
  };
}

/** The address of a search that was kept: the other way round from `requestOf`. */
export function addressOf(request: SearchRequest): SearchAddress {
  return clean({
    q: request.query === "" ? undefined : request.query,
    kind: request.kinds,
    theme: request.themes,
    place: request.places,
    status: request.statuses,
    organisation: request.organisations,
    together: request.together ? true : undefined,
    mode: request.modes,
    language: request.languages,
    from: request.year_from ?? undefined,
    to: request.year_to ?? undefined,
    sort: request.sort === "relevance" ? undefined : request.sort,
    without: request.without,
    exact: request.as_spelt ? true : undefined,
  });
}

/** The same text for the same question, whichever record is open beside its results. */
export function questionOf(address: SearchAddress): string {
  return JSON.stringify(requestOf(address, 0));
}

/** Whether anything is asked at all. */
export function isAsked(address: SearchAddress): boolean {
  return address.q !== undefined || isFiltered(address);
}

/** The address with a value of a filter switched on or off. */
export function toggle(address: SearchAddress, filter: Filter, value: string): SearchAddress {
  const now: readonly string[] = address[filter] ?? [];
  const next = now.includes(value) ? now.filter((other) => other !== value) : [...now, value];
  return clean({ ...address, [filter]: next });
}

/** The address without any filter; the words, the order and the open record stay. */
export function withoutFilters(address: SearchAddress): SearchAddress {
  return clean({
    q: address.q,
    sort: address.sort,
    without: address.without,
    exact: address.exact,
    at: address.at,
    text: address.text,
  });
}

/** Whether anything narrows the search beside its words. */
export function isFiltered(address: SearchAddress): boolean {
  return FILTERS.some((filter) => (address[filter]?.length ?? 0) > 0) || address.from !== undefined || address.to !== undefined;
}

/** The open record of an address. */
export function openRecord(address: SearchAddress): { kind: Kind; slug: string } | undefined {
  const cut = address.at?.indexOf(":") ?? -1;
  if (!address.at || cut < 1) {
    return undefined;
  }
  const kind = address.at.slice(0, cut);
  const slug = address.at.slice(cut + 1);
  return isKind(kind) && slug !== "" ? { kind, slug } : undefined;
}

/** Whether a text names a record kind. */
export function isKind(value: string): value is Kind {
  return (KINDS as readonly string[]).includes(value);
}

/** Leaves out what is empty, so that equal searches have equal addresses. */
function clean(address: SearchAddress): SearchAddress {
  return Object.fromEntries(
    Object.entries(address).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function list(value: unknown): string[] {
  if (Array.isArray(value)) {
    return value.filter((item) => typeof item === "string");
  }
  return typeof value === "string" ? value.split(",").filter((item) => item !== "") : [];
}

/** Reads a year typed in European or Arabic-Indic digits. */
export function year(value: unknown): number | undefined {
  const digits = String(value ?? "").replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660)).trim();
  return /^\d{4}$/u.test(digits) ? Number(digits) : undefined;
}
