import type { RecordRequest } from "../../generated/api";
import { isKind } from "../search/address";

/** Records that can stand side by side. */
export const MOST = 4;

/** The comparison as it stands in the address. */
export interface CompareAddress {
  /** The records, `kind:slug`, in their order. */
  readonly records?: readonly string[];
}

/** Reads a comparison from an address; what names no record, or stands twice, or is too much, is left out. */
export function readCompare(raw: Record<string, unknown>): CompareAddress {
  const value = raw["records"];
  const names: unknown[] = Array.isArray(value) ? value : typeof value === "string" ? value.split(",") : [];
  const known = names.filter((name): name is string => typeof name === "string" && requestFor(name) !== undefined);
  const records = [...new Set(known)].slice(0, MOST);
  return records.length > 0 ? { records } : {};
}

/** What `kind:slug` names, as the application is asked for it; `undefined` for what names no record. */
export function requestFor(name: string): RecordRequest | undefined {
  const cut = name.indexOf(":");
  const kind = name.slice(0, Math.max(cut, 0));
  const slug = name.slice(cut + 1);
  return isKind(kind) && slug !== "" ? { kind, slug, text_lang: null } : undefined;
}
