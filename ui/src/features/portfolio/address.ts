/** For which needs a plan is made, as it stands in the address. */
export interface PortfolioAddress {
  /** Country or M49 region; the world without it. */
  readonly region?: string;
  readonly theme?: string;
  /** Needs that one programme takes. */
  readonly capacity?: number;
  /** Lowest score that helps. */
  readonly floor?: number;
}

/** Reads for which needs a plan is made; what cannot be read is left out. */
export function readPortfolio(raw: Record<string, unknown>): PortfolioAddress {
  const text = (key: string): string | undefined => {
    const value = raw[key];
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  const number = (key: string, most: number): number | undefined => {
    const value = Number(raw[key]);
    return raw[key] !== undefined && raw[key] !== "" && Number.isInteger(value) && value >= 0 && value <= most ? value : undefined;
  };
  const read = { region: text("region"), theme: text("theme"), capacity: number("capacity", 100), floor: number("floor", 100) };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}
