import type { FormControl, FormField, FormView } from "../../generated/api";
import { parseNumber, plainDigits, toMinor } from "./numbers";
import { digitsOf, type Manner } from "./read";
import {
  fieldsOf,
  isEmpty,
  isEmptyGroup,
  type Json,
  type JsonFields,
  type Typed,
  type TypedChecks,
  type TypedForm,
  type TypedGroup,
  type TypedRow,
  type TypedTexts,
  UNKNOWN,
} from "./typed";

/** What is typed, in the shape that the catalogue takes. What cannot be read goes as it is: the catalogue says what is wrong with it. */
export function writeForm(form: FormView, typed: TypedForm, manner: Manner): JsonFields {
  return writeGroup(fieldsOf(form), typed, manner);
}

function writeGroup(fields: readonly FormField[], typed: TypedGroup, manner: Manner): JsonFields {
  const digits = digitsOf(typed["currency"], manner);
  const unknown = typed[UNKNOWN];
  const json: JsonFields = typeof unknown === "string" ? (JSON.parse(unknown) as JsonFields) : {};
  for (const { name, control } of fields) {
    const value = typed[name];
    if (value !== undefined && !isEmpty(control, value)) {
      json[name] = write(control, value, manner, digits);
    }
  }
  return json;
}

function write(control: FormControl, typed: Typed, manner: Manner, digits: number): Json {
  switch (control.type) {
    case "texts":
      return writeTexts(typed as TypedTexts);
    case "minor":
      return toMinor(typed as string, manner.lang, digits) ?? (typed as string).trim();
    case "number":
      return parseNumber(typed as string, manner.lang, control.whole ? 0 : undefined) ?? (typed as string).trim();
    case "flag":
      return typed === "yes";
    case "date":
      return writeDate(typed as string);
    case "many":
      return [...(typed as readonly string[])];
    case "rows":
      return (typed as readonly TypedRow[])
        .filter(({ parts }) => !isEmptyGroup(control.fields, parts))
        .map(({ parts }) => writeGroup(control.fields, parts, manner));
    case "group":
      return writeGroup(control.fields, typed as TypedGroup, manner);
    case "self-check":
      return Object.entries(typed as TypedChecks)
        .filter(([, { answer, note }]) => answer !== "" || note.trim() !== "")
        .map(([principle, { answer, note }]) => ({
          principle,
          ...(answer === "" ? {} : { answer }),
          ...(note.trim() === "" ? {} : { note: note.trim() }),
        }));
    default:
      return (typed as string).trim();
  }
}

function writeTexts(texts: TypedTexts): Json {
  const json: JsonFields = {};
  for (const [lang, { text, state, basis }] of Object.entries(texts)) {
    const words = text.trim();
    if (words !== "") {
      json[lang] = state === "original" ? words : { text: words, state, ...(basis === undefined ? {} : { basis }) };
    }
  }
  return json;
}

/** Year, month and day with a hyphen between, as far as they are typed: `2019`, `2019-03`, `2019-03-31`. */
export function writeDate(typed: string): string {
  const [year = "", month = "", day = ""] = splitDate(typed).map((part) => plainDigits(part.trim()));
  const parts = [year, month && month.padStart(2, "0"), day && day.padStart(2, "0")];
  while (parts.at(-1) === "") {
    parts.pop();
  }
  return parts.join("-");
}

/** The year, the month and the day of what is typed. */
export function splitDate(typed: string): [string, string, string] {
  const [year = "", month = "", ...day] = typed.split("-");
  return [year, month, day.join("-")];
}

/** The fields that differ from what the author saw: those of now, `null` for what is gone, each language for itself. */
export function changedFields(form: FormView, before: JsonFields, now: JsonFields): JsonFields {
  const changed: JsonFields = {};
  for (const { name, control } of fieldsOf(form)) {
    const [old, value] = [before[name], now[name]];
    if (same(old, value)) {
      continue;
    }
    changed[name] =
      control.type === "texts" ? changedTexts((old ?? {}) as JsonFields, (value ?? {}) as JsonFields) : (value ?? null);
  }
  return changed;
}

function changedTexts(old: JsonFields, now: JsonFields): JsonFields {
  const changed: JsonFields = {};
  for (const lang of new Set([...Object.keys(old), ...Object.keys(now)])) {
    if (!same(old[lang], now[lang])) {
      changed[lang] = now[lang] ?? null;
    }
  }
  return changed;
}

/** Whether two JSON values mean the same; the order of keys does not matter, that of lists does. */
export function same(a: Json | undefined, b: Json | undefined): boolean {
  return canonical(a) === canonical(b);
}

function canonical(json: Json | undefined): string {
  return JSON.stringify(json, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : value,
  ) ?? "";
}
