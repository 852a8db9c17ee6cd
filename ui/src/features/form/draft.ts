import type { Kind } from "../../generated/api";
import type { JsonFields, Typed, TypedForm } from "./typed";

/** A form as it is kept while it is typed. */
export interface Draft {
  /** The shape of this object. */
  readonly version: 1;
  readonly kind: Kind;
  /** The record that is edited; not set for a new one. */
  readonly slug?: string;
  /** The version of the record that the author saw. */
  readonly seen?: number;
  /** What that version had in the fields of the form, so that only what the author changed is written. */
  readonly before: JsonFields;
  /** The language in whose manner numbers are typed. */
  readonly lang: string;
  /** What is typed. */
  readonly typed: TypedForm;
}

/** The name under which a form is kept: one for each record, and one for the new record of each kind. */
export function draftName(kind: Kind, slug: string | undefined): string {
  return slug === undefined ? `new ${kind}` : `${kind}:${slug}`;
}

/** A draft as text. */
export function packDraft(draft: Draft): string {
  return JSON.stringify(draft);
}

/** The draft in a text; `undefined` for one that another version has written. */
export function unpackDraft(body: string): Draft | undefined {
  try {
    const draft = JSON.parse(body) as Partial<Draft> | null;
    return draft?.version === 1 && draft.kind !== undefined && draft.typed !== undefined && draft.before !== undefined
      ? (draft as Draft)
      : undefined;
  } catch {
    return undefined;
  }
}

/** The first words of what is typed, to recognise a draft by; `undefined` while there are none. */
export function headingOf(draft: Draft): { text: string; lang: string } | undefined {
  const texts = draft.typed["title"] ?? draft.typed["statement"] ?? draft.typed["name"];
  for (const [lang, typed] of Object.entries((texts ?? {}) as { [lang: string]: Typed })) {
    const text = typeof typed === "object" && "text" in typed ? String(typed.text).trim() : "";
    if (text !== "") {
      return { text: text.length > 120 ? `${text.slice(0, 119)}…` : text, lang };
    }
  }
  return undefined;
}
