import type { FormControl, FormField, FormView, TextState } from "../../generated/api";

/** JSON as the catalogue reads and writes it. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
/** The fields of a record, by name. */
export type JsonFields = { [name: string]: Json };

/** A text in one language as it stands in its field. */
export interface TypedText {
  readonly text: string;
  readonly state: TextState;
  /** Fingerprint of the original that a translation was made from. */
  readonly basis?: string;
}

/** The texts of a field, by language. */
export type TypedTexts = { readonly [lang: string]: TypedText };
/** The parts of an object, by name. */
export type TypedGroup = { readonly [name: string]: Typed };
/** One object of a list. The key stays the same while rows above it come and go. */
export interface TypedRow {
  readonly key: string;
  readonly parts: TypedGroup;
}
/** An answer of the self-check. */
export interface TypedCheck {
  readonly answer: string;
  readonly note: string;
}
/** The answers, by principle. */
export type TypedChecks = { readonly [question: string]: TypedCheck };

/**
 * What stands in a field as a person types it: text even where a number or a date is meant, so that nothing typed is
 * lost because it cannot be read yet. Which shape it has follows from the control.
 */
export type Typed = string | readonly string[] | TypedTexts | TypedGroup | readonly TypedRow[] | TypedChecks;

/** Everything that is typed in a form, by the name of the field. */
export type TypedForm = TypedGroup;

/** Every field of a form, section after section. */
export function fieldsOf(form: FormView): FormField[] {
  return form.sections.flatMap((section) => section.fields);
}

/** The part of an object that holds, as JSON, what this version does not know. No field of the catalogue is called so. */
export const UNKNOWN = "_";

let rows = 0;

/** A row with nothing in it. */
export function newRow(fields: readonly FormField[]): TypedRow {
  rows += 1;
  return { key: `r${Date.now().toString(36)}${rows}`, parts: emptyGroup(fields) };
}

/** The parts of an object with nothing in them. */
export function emptyGroup(fields: readonly FormField[]): TypedGroup {
  return Object.fromEntries(fields.map(({ name, control }) => [name, emptyOf(control)]));
}

/** What stands in a field in which nothing is typed. */
export function emptyOf(control: FormControl): Typed {
  switch (control.type) {
    case "texts":
    case "self-check":
      return {};
    case "many":
    case "rows":
      return [];
    case "group":
      return emptyGroup(control.fields);
    default:
      return "";
  }
}

/** Whether nothing is typed in a field. */
export function isEmpty(control: FormControl, typed: Typed | undefined): boolean {
  if (typed === undefined) {
    return true;
  }
  switch (control.type) {
    case "texts":
      return Object.values(typed as TypedTexts).every(({ text }) => text.trim() === "");
    case "self-check":
      return Object.values(typed as TypedChecks).every(({ answer, note }) => answer === "" && note.trim() === "");
    case "many":
      return (typed as readonly string[]).length === 0;
    case "rows":
      return (typed as readonly TypedRow[]).every(({ parts }) => isEmptyGroup(control.fields, parts));
    case "group":
      return isEmptyGroup(control.fields, typed as TypedGroup);
    case "date":
      return (typed as string).replaceAll("-", "").trim() === "";
    default:
      return (typed as string).trim() === "";
  }
}

/** Whether nothing is typed in any part of an object. */
export function isEmptyGroup(fields: readonly FormField[], parts: TypedGroup): boolean {
  return fields.every(({ name, control }) => isEmpty(control, parts[name]));
}
