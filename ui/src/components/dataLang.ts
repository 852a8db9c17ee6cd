import { useL10n } from "../l10n";
import { isPseudo } from "../l10n/locale";

/**
 * The language of names that come from the data and not from messages: places, languages.
 *
 * It is the reader's, but for the pseudo-locales, whose readers read the data in English.
 */
export function useDataLang(): string {
  const { lang } = useL10n();
  return isPseudo(lang) ? "en" : lang;
}

/** A name whose language the answer does not tell. */
export const UNDETERMINED = "und";
