import { isPseudo, type Localiser, useL10n } from "../l10n";

/**
 * The language of names that come from the data and not from messages: places, languages.
 *
 * It is the reader's, but for the pseudo-locales, whose readers read the data in English.
 */
export function useDataLang(): string {
  return dataLangOf(useL10n());
}

/** The same for a localiser. */
export function dataLangOf({ lang }: Localiser): string {
  return isPseudo(lang) ? "en" : lang;
}
