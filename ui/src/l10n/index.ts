export { L10nProvider, useL10n } from "./context";
export { loadLocaliser, withLaterTexts } from "./load";
export { directionOf, isPseudo, languageOf } from "./locale";
export type { Localiser } from "./localiser";
export { directionFor, foreign, latinPartsOf, NO_LANGUAGE, partsOf, plainText, UNDETERMINED } from "./words";
