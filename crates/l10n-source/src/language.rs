use crate::Problem;
use serde::Deserialize;
use std::path::Path;

/// The plural categories of CLDR, in its order.
pub const PLURAL_CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The direction in which a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of the HTML attribute `dir`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// A language of the application: an entry of `locales/languages.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// BCP 47 tag, also the name of its folder.
    pub tag: String,
    /// Its name in itself.
    pub name: String,
    /// Its name in English.
    pub english: String,
    /// The direction of its script.
    #[serde(alias = "dir")]
    pub direction: Direction,
    /// The locale by which numbers, dates and lists are written, when it is not the tag: `en` counts days as en-GB.
    #[serde(default)]
    pub formats: Option<String>,
    /// The plural categories that a text with a number must have.
    #[serde(default)]
    pub plurals: Vec<String>,
    /// Plural categories that a text may have, with the wording of `other`.
    #[serde(default)]
    pub optional_plurals: Vec<String>,
    /// The numbering systems that the reader may choose from (`latn`, `arab`); the first is the default.
    #[serde(default = "latin_only")]
    pub digits: Vec<String>,
    /// A locale computed from English for tests; it has no folder.
    #[serde(default)]
    pub pseudo: bool,
}

impl Language {
    /// The locale by which numbers, dates and lists are written.
    pub fn formats(&self) -> &str {
        self.formats.as_deref().unwrap_or(&self.tag)
    }
}

fn latin_only() -> Vec<String> {
    vec!["latn".to_owned()]
}

#[derive(Deserialize)]
struct LanguagesToml {
    language: Vec<Language>,
}

/// Reads `languages.toml`.
///
/// # Errors
/// A [`Problem`] when the file is missing, is not TOML of this shape, or names a plural category that does not exist.
pub fn languages_toml(file: &Path) -> Result<Vec<Language>, Problem> {
    let text =
        std::fs::read_to_string(file).map_err(|error| Problem::new(file, 0, error.to_string()))?;
    let read: LanguagesToml = toml::from_str(&text).map_err(|error| {
        let line = error.span().map_or(0, |span| {
            text.get(..span.start)
                .map_or(0, |before| before.matches('\n').count() + 1)
        });
        Problem::new(file, line, error.message())
    })?;
    for language in &read.language {
        for category in language.plurals.iter().chain(&language.optional_plurals) {
            if !PLURAL_CATEGORIES.contains(&category.as_str()) {
                let reason = format!("{}: {category} is not a plural category", language.tag);
                return Err(Problem::new(file, 0, reason));
            }
        }
    }
    Ok(read.language)
}
