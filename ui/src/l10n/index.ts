export { L10nProvider, useL10n } from "./context";
export { loadLocaliser } from "./load";
export { directionOf, languageOf } from "./locale";
export type { Localiser } from "./localiser";
