//! The languages of the application, and choosing one of them for a reader.
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// The direction in which a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

/// The digits in which numbers are written.
///
/// Always explicit: what plain `ar` means differs from one version of the locale data to the next.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Digits {
    /// 0123456789
    #[default]
    Latin,
    /// ٠١٢٣٤٥٦٧٨٩
    Arabic,
}

impl Digits {
    /// The numbering system of Unicode: `latn` or `arab`.
    pub fn numbering_system(self) -> &'static str {
        match self {
            Self::Latin => "latn",
            Self::Arabic => "arab",
        }
    }
}

/// A language of the application: an entry of `locales/languages.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Language {
    /// Its tag.
    pub lang: Lang,
    /// Its name in itself.
    pub name: &'static str,
    /// Its name in English.
    pub english: &'static str,
    /// The direction of its script.
    pub direction: Direction,
    /// The locale by which numbers, dates and lists are written.
    pub formats: &'static str,
    /// The digits a reader may choose from; the first are the default.
    pub digits: &'static [Digits],
    /// Computed from English for tests.
    pub pseudo: bool,
}

/// What stands for a language that is not in the table; nobody can make one.
static NONE: Language = Language {
    lang: Lang::ENGLISH,
    name: "English",
    english: "English",
    direction: Direction::Ltr,
    formats: "en",
    digits: &[Digits::Latin],
    pseudo: false,
};

/// The tag of a language that the application has; no other value can be made.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang(&'static str);

/// The application does not have this language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownLanguage(
    /// The tag that was asked for.
    pub String,
);

impl fmt::Display for UnknownLanguage {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{:?} is not a language of the application",
            self.0
        )
    }
}

impl std::error::Error for UnknownLanguage {}

impl Lang {
    /// English: the language in which messages are written first.
    pub const ENGLISH: Self = Self("en");

    /// The language of exactly this tag; case does not matter.
    pub fn from_tag(tag: &str) -> Option<Self> {
        languages()
            .iter()
            .map(|language| language.lang)
            .find(|lang| lang.0.eq_ignore_ascii_case(tag))
    }

    /// Its BCP 47 tag.
    pub fn tag(&self) -> &'static str {
        self.0
    }

    /// Everything that `languages.toml` says of it.
    pub fn language(&self) -> &'static Language {
        // Every `Lang` comes out of this table, so the search always ends; the default keeps the function total.
        LANGUAGES
            .iter()
            .find(|language| language.lang == *self)
            .unwrap_or(&NONE)
    }

    /// The direction of its script.
    pub fn direction(&self) -> Direction {
        self.language().direction
    }

    /// Whether it is computed from English for tests.
    pub fn is_pseudo(&self) -> bool {
        self.language().pseudo
    }

    /// The languages in which a message is looked for: this one, its parents, English.
    pub fn chain(&self) -> Vec<Self> {
        let mut chain = vec![*self];
        if !self.is_pseudo() {
            let mut tag = self.0;
            while let Some((parent, _)) = tag.rsplit_once('-') {
                tag = parent;
                chain.extend(Self::from_tag(tag).filter(|lang| !chain.contains(lang)));
            }
        }
        if !chain.contains(&Self::ENGLISH) {
            chain.push(Self::ENGLISH);
        }
        chain
    }
}

impl Default for Lang {
    fn default() -> Self {
        Self::ENGLISH
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.0)
    }
}

impl fmt::Debug for Lang {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Lang({})", self.0)
    }
}

impl FromStr for Lang {
    type Err = UnknownLanguage;

    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        Self::from_tag(tag).ok_or_else(|| UnknownLanguage(tag.to_owned()))
    }
}

impl AsRef<str> for Lang {
    fn as_ref(&self) -> &str {
        self.0
    }
}

impl Serialize for Lang {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0)
    }
}

impl<'de> Deserialize<'de> for Lang {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tag = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        tag.parse().map_err(serde::de::Error::custom)
    }
}

/// The languages of the application in the order of `languages.toml`, the pseudo-locales last.
pub fn languages() -> &'static [Language] {
    LANGUAGES
}

/// The language for a reader who prefers these, best first: system tags such as `zh_CN.UTF-8` or `pt-BR`.
///
/// Each preference is looked up whole and then by its language alone, before the next one is tried; a pseudo-locale is
/// only given to one who names it. English when nothing fits.
pub fn negotiate<S: AsRef<str>>(preferences: impl IntoIterator<Item = S>) -> Lang {
    for preference in preferences {
        let preference = preference.as_ref();
        let bare = preference
            .split(['.', '@'])
            .next()
            .unwrap_or("")
            .trim()
            .replace('_', "-");
        if let Some(lang) = Lang::from_tag(&bare) {
            return lang;
        }
        if let Some(lang) = bare.split('-').next().and_then(Lang::from_tag) {
            return lang;
        }
    }
    Lang::ENGLISH
}
