//! `languages.ts`: the languages of `locales/languages.toml`.

use super::NOTICE;
use l10n_source::Language;
use std::fmt::Write as _;

const HEAD: &str = r#"
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
"#;

/// Writes the file.
pub(crate) fn typescript(languages: &[Language]) -> String {
    let mut out = format!("{NOTICE}{HEAD}");
    for language in languages {
        let digits: Vec<String> = language
            .digits
            .iter()
            .map(|system| format!("{system:?}"))
            .collect();
        // Writing to a string cannot fail.
        let _ = writeln!(
            out,
            "  {{ tag: {:?}, name: {}, dir: {:?}, formats: {:?}, digits: [{}], pseudo: {} }},",
            language.tag,
            serde_json::Value::from(language.name.as_str()),
            language.direction.as_str(),
            language.formats(),
            digits.join(", "),
            language.pseudo,
        );
    }
    out.push_str("];\n");
    out
}
