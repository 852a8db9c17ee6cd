import type { RecordRef, ReviewDecision, ReviewField } from "../../generated/api";

/** What is to stand in a field: one of its versions, or another text. */
export type Chosen = { readonly take: string } | { readonly write: string };

/** A field of a record, under one name. */
export function keyOf(record: RecordRef, field: ReviewField): string {
  return `${record.kind}:${record.slug}:${field.path}`;
}

/** The id of the card of a field. */
export function cardOf(key: string): string {
  return `review-${key}`;
}

/** A decision that replaces what was seen on the card, and nothing that came meanwhile. */
export function decisionOn(record: RecordRef, field: ReviewField, chosen: Chosen): ReviewDecision {
  return {
    kind: record.kind,
    slug: record.slug,
    path: field.path,
    seen: field.versions.map(({ change }) => change),
    take: "take" in chosen ? chosen.take : null,
    write: "write" in chosen ? chosen.write : null,
  };
}
