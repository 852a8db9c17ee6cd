/** Reads the part of an address behind `?` as plain texts. */
export function parseAddress(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text.startsWith("?") ? text.slice(1) : text));
}

/**
 * Writes values behind `?`: lists with commas, nothing for what is empty. Commas and colons stay legible, for people
 * read and send these addresses.
 */
export function stringifyAddress(values: Record<string, unknown>): string {
  const pairs: string[] = [];
  for (const [key, value] of Object.entries(values)) {
    const text = Array.isArray(value) ? value.join(",") : value === undefined || value === null ? "" : String(value);
    if (text !== "") {
      pairs.push(`${encodeURIComponent(key)}=${encode(text)}`);
    }
  }
  return pairs.length > 0 ? `?${pairs.join("&")}` : "";
}

function encode(text: string): string {
  return encodeURIComponent(text).replaceAll("%2C", ",").replaceAll("%3A", ":").replaceAll("%20", "+");
}

/** Reads one optional text. */
export function readText<Key extends string>(raw: Record<string, unknown>, key: Key): { [K in Key]?: string } {
  const value = raw[key];
  return (typeof value === "string" && value !== "" ? { [key]: value } : {}) as { [K in Key]?: string };
}

/** Reads some optional texts. */
export function readTexts<Key extends string>(raw: Record<string, unknown>, keys: readonly Key[]): { [K in Key]?: string } {
  return Object.assign({}, ...keys.map((key) => readText(raw, key)));
}
