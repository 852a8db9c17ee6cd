/** What the map shows, as it stands in the address. */
export interface MapAddress {
  readonly show?: string;
  readonly theme?: string;
  readonly year?: string;
  readonly part?: string;
}

/** What countries are coloured by. */
export const SHOWN = ["initiatives", "needs", "open"] as const;

/** One of them. */
export type Shown = (typeof SHOWN)[number];

/** What an address asks to be shown. */
export function shownOf(address: MapAddress): Shown {
  return SHOWN.find((one) => one === address.show) ?? "initiatives";
}
