import { dataLangOf } from "../../components/dataLang";
import type { FacetValue } from "../../generated/api";
import { foreign, type Localiser, UNDETERMINED } from "../../l10n";
import type { Filter } from "./address";
import { LABELS_ARE } from "./labels";

/** The language of the label of a filter's value, where it is no message of the interface. */
export function labelLang(l10n: Localiser, filter: Filter, entry: Pick<FacetValue, "label_lang">): string | undefined {
  return entry.label_lang ?? (LABELS_ARE[filter] === "data" ? dataLangOf(l10n) : undefined);
}

/** What the reader has typed, inside a sentence: in whatever language. */
export function ownWords(words: string): string {
  return foreign({ text: words, lang: UNDETERMINED });
}
