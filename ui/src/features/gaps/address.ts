/** Which gaps are looked at, as it stands in the address. */
export interface GapsAddress {
  /** M49 region; the world without it. */
  readonly region?: string;
  /** A theme; all without it. */
  readonly theme?: string;
  /** What the rows stand for; regions for the world and countries within a region, unless it is said here. */
  readonly rows?: "countries" | "regions";
}

/** Reads which gaps are looked at; what cannot be read is left out. */
export function readGaps(raw: Record<string, unknown>): GapsAddress {
  const text = (key: string): string | undefined => {
    const value = raw[key];
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  const region = text("region");
  const theme = text("theme");
  const rows = text("rows");
  return {
    ...(region === undefined ? {} : { region }),
    ...(theme === undefined ? {} : { theme }),
    ...(rows === "countries" || rows === "regions" ? { rows } : {}),
  };
}
