// Written by `cargo xtask gen`. Do not edit.

/** A language of the application: an entry of `locales/languages.toml`. */
export interface Language {
  /** BCP 47 tag, also the name of its folder of messages. */
  readonly tag: string;
  /** Its name in itself. */
  readonly name: string;
  /** The direction of its script. */
  readonly dir: "ltr" | "rtl";
  /** The locale by which numbers, dates and lists are written; the numbering system is added to it. */
  readonly formats: string;
  /** The numbering systems that the reader may choose from; the first is the default. */
  readonly digits: readonly ("latn" | "arab")[];
  /** Computed from English for tests; offered to nobody. */
  readonly pseudo: boolean;
}

/** The languages, in the order of the list that the reader chooses from. */
export const LANGUAGES: readonly Language[] = [
  { tag: "ar", name: "العربية", dir: "rtl", formats: "ar", digits: ["latn", "arab"], pseudo: false },
  { tag: "en", name: "English", dir: "ltr", formats: "en-GB", digits: ["latn"], pseudo: false },
  { tag: "es", name: "Español", dir: "ltr", formats: "es", digits: ["latn"], pseudo: false },
  { tag: "fr", name: "Français", dir: "ltr", formats: "fr", digits: ["latn"], pseudo: false },
  { tag: "pt", name: "Português", dir: "ltr", formats: "pt-PT", digits: ["latn"], pseudo: false },
  { tag: "ru", name: "Русский", dir: "ltr", formats: "ru", digits: ["latn"], pseudo: false },
  { tag: "zh", name: "中文", dir: "ltr", formats: "zh-Hans", digits: ["latn"], pseudo: false },
  { tag: "en-XA", name: "⟦Ëñĝļîšĥ⟧", dir: "ltr", formats: "en-GB", digits: ["latn"], pseudo: true },
  { tag: "ar-XB", name: "ʜsıןɓuƎ", dir: "rtl", formats: "en-GB", digits: ["latn"], pseudo: true },
];
