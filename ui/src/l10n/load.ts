import sources from "virtual:messages";

import type { Digits } from "../generated/api";
import { fluentLocaliser, type MessageSource } from "./fluent";
import { isPseudo, languageOf } from "./locale";
import type { Localiser } from "./localiser";

/** English stands in for a missing message, so that no reader ever sees an id. */
const FALLBACK = "en";

/** Loads the texts of a language (and English behind them) and gives its localiser. */
export async function loadLocaliser(lang: string, digits: Digits): Promise<Localiser> {
  const chain = isPseudo(lang) ? [FALLBACK] : [...new Set([lang, languageOf(lang), FALLBACK])];
  const loaded = await Promise.all(chain.map(load));
  return fluentLocaliser(lang, digits, loaded.filter((source) => source !== undefined));
}

async function load(lang: string): Promise<MessageSource | undefined> {
  const source = await sources[lang]?.();
  return source ? { lang, source: source.default } : undefined;
}
