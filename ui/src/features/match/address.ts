import type { MatchRequest, MatchRole } from "../../generated/api";

/** What is matched, and what of the answer is looked at, as it stands in the address. */
export interface MatchAddress {
  /** A need, a programme or an organisation, `kind:slug`; without it what stands in the four lists below. */
  readonly of?: string;
  /** Themes and topics. */
  readonly theme?: readonly string[];
  readonly place?: readonly string[];
  readonly language?: readonly string[];
  readonly mode?: readonly string[];
  /** Who asks by hand: a kind of organisation; without it the government of the place. */
  readonly asker?: string;
  /** The part that is looked at; the first that there is without it. */
  readonly role?: MatchRole;
  /** What is open beside the list, as `keyOf` names it. */
  readonly at?: string;
  /** What is held side by side. */
  readonly compare?: readonly string[];
  /** The reader's own weights, `topic:24`. */
  readonly weights?: readonly string[];
}

/** How many can be held side by side. */
export const SIDE_BY_SIDE = 4;

/** The parts in the order in which they are shown. */
export const ROLES: readonly MatchRole[] = ["triad", "programme", "need", "implementer", "partner"];

/** How many of each part are asked for. */
const SHOWN = 20;

/** Reads what is matched from an address; what cannot be read is left out. */
export function readMatch(raw: Record<string, unknown>): MatchAddress {
  return clean({
    of: text(raw["of"]),
    theme: list(raw["theme"]),
    place: list(raw["place"]),
    language: list(raw["language"]),
    mode: list(raw["mode"]),
    asker: text(raw["asker"]),
    role: ROLES.find((role) => role === raw["role"]),
    at: text(raw["at"]),
    compare: list(raw["compare"]).slice(0, SIDE_BY_SIDE),
    weights: list(raw["weights"]),
  });
}

/** Whether anything is asked. */
export function isAsked(address: MatchAddress): boolean {
  const lists = [address.theme, address.place, address.language, address.mode];
  return address.of !== undefined || lists.some((values) => (values?.length ?? 0) > 0);
}

/** The request for what is asked. */
export function requestOf(address: MatchAddress): MatchRequest {
  return {
    reference: address.of ?? null,
    themes: [...(address.theme ?? [])],
    places: [...(address.place ?? [])],
    languages: [...(address.language ?? [])],
    modes: [...(address.mode ?? [])],
    asker: address.asker ?? null,
    weights: weightsOf(address) ?? null,
    limit: SHOWN,
  };
}

/** The reader's own weights, by criterion. A weight that is no number is passed on: the answer says what is wrong with it. */
export function weightsOf(address: MatchAddress): Record<string, number> | undefined {
  if (!address.weights || address.weights.length === 0) {
    return undefined;
  }
  return Object.fromEntries(
    address.weights.map((pair) => {
      const [key = "", weight = ""] = pair.split(":", 2);
      return [key, /^\d{1,3}$/u.test(weight) ? Number(weight) : -1];
    }),
  );
}

/** The address with weights; none are the usual ones. */
export function withWeights(address: MatchAddress, weights: Readonly<Record<string, number>> | undefined): MatchAddress {
  const written = weights && Object.entries(weights).map(([key, weight]) => `${key}:${weight}`);
  return clean({ ...address, weights: written });
}

/** The address with one more side by side, or one less. Beyond the most nothing changes. */
export function toggleCompared(address: MatchAddress, key: string): MatchAddress {
  const now = address.compare ?? [];
  const next = now.includes(key) ? now.filter((other) => other !== key) : [...now, key].slice(0, SIDE_BY_SIDE);
  return clean({ ...address, compare: next });
}

/** Names one answer inside a list of answers. */
export function keyOf(found: { role: MatchRole; slug: string; implementer: string | null }): string {
  return found.implementer === null ? `${found.role}:${found.slug}` : `${found.role}:${found.slug}+${found.implementer}`;
}

function clean(address: { [Key in keyof MatchAddress]?: MatchAddress[Key] | undefined }): MatchAddress {
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
