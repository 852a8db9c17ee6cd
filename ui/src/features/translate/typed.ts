/** What translators have typed and not saved, by language and record: it waits while they look at something else. */
const typed = new Map<string, Record<string, string>>();

const key = (lang: string, reference: string): string => `${lang} ${reference}`;

/** The texts that were typed for a record, by name of field. */
export function typedOf(lang: string, reference: string): Record<string, string> {
  return { ...typed.get(key(lang, reference)) };
}

/** Keeps a text as it is typed. */
export function keepTyped(lang: string, reference: string, field: string, text: string): void {
  typed.set(key(lang, reference), { ...typed.get(key(lang, reference)), [field]: text });
}

/** Forgets texts that were saved. */
export function takeTyped(lang: string, reference: string, fields: readonly string[]): void {
  const rest = Object.entries(typed.get(key(lang, reference)) ?? {}).filter(([field]) => !fields.includes(field));
  if (rest.length > 0) {
    typed.set(key(lang, reference), Object.fromEntries(rest));
  } else {
    typed.delete(key(lang, reference));
  }
}
