import sources from "virtual:messages";

import type { Digits } from "../generated/api";
import { fluentLocaliser, type FluentLocaliser, type MessageSource } from "./fluent";
import { isPseudo, languageOf } from "./locale";
import type { Localiser } from "./localiser";

/** English stands in for a missing message, so that no reader ever sees an id. */
const FALLBACK = "en";

type Part = "first" | "later";

/** Whether a screen has asked for the later texts; from then on every language brings them. */
let laterWanted = false;

/** The localiser of the window, which learns the later texts when a screen asks for them. */
let current: FluentLocaliser | undefined;

/** Loads the texts of a language (and English behind them) and gives its localiser. */
export async function loadLocaliser(lang: string, digits: Digits): Promise<Localiser> {
  const localiser = fluentLocaliser(lang, digits, await loadPart(lang, "first"));
  if (laterWanted) {
    await learnLater(localiser);
  }
  current = localiser;
  return localiser;
}

/**
 * Brings a screen that is not part of the first route, together with its texts: what `load` gives comes once both are there.
 *
 * The first screen must not wait for the words of settings, forms and help.
 */
export async function withLaterTexts<T>(load: () => Promise<T>): Promise<T> {
  laterWanted = true;
  const [screen] = await Promise.all([load(), current && learnLater(current)]);
  return screen;
}

async function learnLater(localiser: FluentLocaliser): Promise<void> {
  if (!localiser.whole) {
    localiser.add(await loadPart(localiser.lang, "later"));
  }
}

async function loadPart(lang: string, part: Part): Promise<readonly MessageSource[]> {
  const chain = isPseudo(lang) ? [FALLBACK] : [...new Set([lang, languageOf(lang), FALLBACK])];
  const loaded = await Promise.all(chain.map((tag) => load(tag, part)));
  return loaded.filter((source) => source !== undefined);
}

async function load(lang: string, part: Part): Promise<MessageSource | undefined> {
  const source = await sources[lang]?.[part]();
  return source === undefined ? undefined : { lang, source };
}
