import type { FlowsRequest } from "../../generated/api";
import type { SearchAddress } from "../search/address";

/** What is asked of the flows, as it stands in the address. */
export interface FlowsAddress {
  readonly end?: string;
  readonly theme?: string;
  readonly place?: string;
  readonly status?: string;
  readonly from?: string;
  readonly to?: string;
  readonly amounts?: string;
}

/** The request for an address. */
export function requestOf(address: FlowsAddress): FlowsRequest {
  return {
    to: address.end === "themes" ? "themes" : "places",
    themes: one(address.theme),
    places: one(address.place),
    statuses: one(address.status),
    year_from: yearOf(address.from),
    year_to: yearOf(address.to),
    most: null,
    amounts: address.amounts === "true",
  };
}

/** The search for initiatives with the same filters. */
export function searchOf(address: FlowsAddress): SearchAddress {
  return {
    kind: ["initiative"],
    theme: one(address.theme),
    place: one(address.place),
    status: one(address.status),
    from: yearOf(address.from) ?? undefined,
    to: yearOf(address.to) ?? undefined,
  };
}

function one(value: string | undefined): string[] {
  return value === undefined ? [] : [value];
}

function yearOf(value: string | undefined): number | null {
  return value !== undefined && /^\d{4}$/u.test(value) ? Number(value) : null;
}
