import type { FormControl, FormField, FormView, TextState } from "../../generated/api";
import { fromMinor, typeNumber } from "./numbers";
import { emptyOf, fieldsOf, type Json, type JsonFields, newRow, type Typed, type TypedForm, type TypedGroup, UNKNOWN } from "./typed";

/** What a field needs to know beside itself. */
export interface Manner {
  /** The reader's language, in whose manner numbers are typed. */
  readonly lang: string;
  /** Digits of the minor unit, by currency, where they are not two. */
  readonly minorDigits: { readonly [currency: string]: number | undefined };
}

/** A record as it is typed: the fields that it has, and nothing in the others. */
export function readForm(form: FormView, fields: JsonFields, manner: Manner): TypedForm {
  return readGroup(fieldsOf(form), fields, manner);
}

function readGroup(fields: readonly FormField[], json: JsonFields, manner: Manner): TypedGroup {
  const digits = digitsOf(json["currency"], manner);
  return Object.fromEntries(
    fields.map(({ name, control }) => [name, read(control, json[name], manner, digits)]),
  );
}

/** The parts of an object; what a newer version has written beside them is kept as it is. */
function readParts(fields: readonly FormField[], json: JsonFields, manner: Manner): TypedGroup {
  const unknown = Object.entries(json).filter(([name]) => fields.every((field) => field.name !== name));
  const parts = readGroup(fields, json, manner);
  return unknown.length === 0 ? parts : { ...parts, [UNKNOWN]: JSON.stringify(Object.fromEntries(unknown)) };
}

/** Digits of the minor unit of a currency. */
export function digitsOf(currency: unknown, manner: Manner): number {
  return (typeof currency === "string" ? manner.minorDigits[currency] : undefined) ?? 2;
}

function read(control: FormControl, json: Json | undefined, manner: Manner, digits: number): Typed {
  if (json === undefined || json === null) {
    return emptyOf(control);
  }
  switch (control.type) {
    case "texts":
      return readTexts(json);
    case "minor":
      return typeof json === "number" ? fromMinor(json, manner.lang, digits) : String(json);
    case "number":
      return typeof json === "number" ? typeNumber(json, manner.lang) : String(json);
    case "flag":
      return json === true ? "yes" : json === false ? "no" : "";
    case "many":
      return listOf(json).map(String);
    case "rows":
      return listOf(json).map((item) => ({ ...newRow([]), parts: readParts(control.fields, objectOf(item), manner) }));
    case "group":
      return readParts(control.fields, objectOf(json), manner);
    case "self-check":
      return Object.fromEntries(
        listOf(json)
          .map(objectOf)
          .map(({ principle, answer, note }) => [String(principle), { answer: String(answer ?? ""), note: String(note ?? "") }]),
      );
    default:
      return String(json);
  }
}

function readTexts(json: Json): Typed {
  return Object.fromEntries(
    Object.entries(objectOf(json)).map(([lang, text]) => {
      if (typeof text === "string") {
        return [lang, { text, state: "original" satisfies TextState }];
      }
      const { text: words, state, basis } = objectOf(text);
      const typed = { text: String(words ?? ""), state: String(state ?? "machine") as TextState };
      return [lang, typeof basis === "string" ? { ...typed, basis } : typed];
    }),
  );
}

function listOf(json: Json): Json[] {
  return Array.isArray(json) ? json : [];
}

function objectOf(json: Json | undefined): JsonFields {
  return typeof json === "object" && json !== null && !Array.isArray(json) ? json : {};
}
