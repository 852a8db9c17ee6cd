import type { Kind, TranslationState } from "../../generated/api";
import { isKind } from "../search/address";

/** The part of the work that is looked at, as it stands in the address. */
export interface TranslateAddress {
  /** The language to translate into; without it, the reader's. */
  readonly lang?: string;
  readonly kind?: readonly Kind[];
  readonly state?: readonly TranslationState[];
  /** Only records about this place. */
  readonly country?: string;
}

/** The states in which there is something to do, and the one that shows what was done. */
export const STATES: readonly TranslationState[] = ["missing", "stale", "machine", "reviewed"];

/** Reads the part of the work from an address; what cannot be read is left out. */
export function readTranslate(raw: Record<string, unknown>): TranslateAddress {
  const lang = text(raw["lang"]);
  const kind = list(raw["kind"]).filter(isKind);
  const state = STATES.filter((known) => list(raw["state"]).includes(known));
  const country = text(raw["country"]);
  return {
    ...(lang === undefined ? {} : { lang }),
    ...(kind.length > 0 ? { kind } : {}),
    ...(state.length > 0 ? { state } : {}),
    ...(country === undefined ? {} : { country }),
  };
}

/** The filters as the use cases take them. */
export function filtersOf(address: TranslateAddress): { kinds: Kind[]; places: string[]; states: TranslationState[] } {
  return {
    kinds: [...(address.kind ?? [])],
    places: address.country === undefined ? [] : [address.country],
    states: [...(address.state ?? [])],
  };
}

/** The address with a value of a list switched on or off. */
export function toggled<Key extends "kind" | "state">(
  address: TranslateAddress,
  key: Key,
  value: NonNullable<TranslateAddress[Key]>[number],
): TranslateAddress {
  const now: readonly string[] = address[key] ?? [];
  const next = now.includes(value) ? now.filter((other) => other !== value) : [...now, value];
  return readTranslate({ ...address, [key]: next });
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
