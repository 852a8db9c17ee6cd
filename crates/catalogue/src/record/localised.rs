use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest, Sha256};

/// Where a text comes from.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum TextState {
    /// As its author published it.
    #[default]
    Original,
    /// A translation that a named person has checked.
    Reviewed,
    /// A machine draft that nobody has reviewed.
    Machine,
}

/// The first eight bytes of the SHA-256 of an original text; tells whether a translation is older than its original.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fingerprint(pub [u8; 8]);

impl Fingerprint {
    /// The fingerprint of a text.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let digest: [u8; 32] = Sha256::digest(text.as_bytes()).into();
        let mut first = [0; 8];
        first.copy_from_slice(digest.split_at(8).0);
        Self(first)
    }

    /// Sixteen hexadecimal digits.
    #[must_use]
    pub fn to_hex(self) -> String {
        format!("{:016x}", u64::from_be_bytes(self.0))
    }

    /// Reads sixteen hexadecimal digits; `None` if it is anything else.
    #[must_use]
    pub fn from_hex(text: &str) -> Option<Self> {
        if text.len() != 16 || !text.bytes().all(|b| b.is_ascii_hexdigit()) {
            return None;
        }
        u64::from_str_radix(text, 16)
            .ok()
            .map(|n| Self(n.to_be_bytes()))
    }
}

impl std::fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.to_hex())
    }
}

/// A text in one language.
///
/// In JSON an original is a plain string and a translation an object `{"text","state","basis"}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocalisedText {
    /// The text.
    pub text: String,
    /// Original, reviewed or machine draft.
    pub state: TextState,
    /// Fingerprint of the original that a translation was made from; `None` for originals and where it is not known.
    pub basis: Option<Fingerprint>,
}

impl LocalisedText {
    /// A text as its author published it.
    #[must_use]
    pub fn original(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            state: TextState::Original,
            basis: None,
        }
    }
}

#[derive(Serialize, Deserialize)]
struct TranslationJson<'a> {
    text: std::borrow::Cow<'a, str>,
    state: TextState,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    basis: Option<String>,
}

impl Serialize for LocalisedText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.state == TextState::Original {
            return serializer.serialize_str(&self.text);
        }
        TranslationJson {
            text: self.text.as_str().into(),
            state: self.state,
            basis: self.basis.map(Fingerprint::to_hex),
        }
        .serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for LocalisedText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Either {
            Original(String),
            Translation(TranslationJson<'static>),
        }
        Ok(match Either::deserialize(deserializer)? {
            Either::Original(text) => Self::original(text),
            Either::Translation(json) => Self {
                text: json.text.into_owned(),
                state: json.state,
                basis: json.basis.as_deref().and_then(Fingerprint::from_hex),
            },
        })
    }
}

/// A text in several languages, by BCP 47 tag.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Localised(pub BTreeMap<String, LocalisedText>);

/// The text that a reader is shown, and what the reader is told about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown<'a> {
    /// Language of the text.
    pub lang: &'a str,
    /// The text.
    pub text: &'a str,
    /// Original, reviewed or machine draft.
    pub state: TextState,
    /// A translation whose original has changed since.
    pub stale: bool,
    /// It stands in for the reader's language, which has none.
    pub fallback: bool,
}

impl Localised {
    /// True if there is no text in any language.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The text in one language.
    #[must_use]
    pub fn get(&self, lang: &str) -> Option<&LocalisedText> {
        self.0.get(lang)
    }

    /// Languages and texts, by language tag.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &LocalisedText)> {
        self.0.iter().map(|(lang, text)| (lang.as_str(), text))
    }

    /// The language of the original: English if English is one, else the first original by tag.
    #[must_use]
    pub fn original_lang(&self) -> Option<&str> {
        let original = |lang: &&str| {
            self.get(lang)
                .is_some_and(|text| text.state == TextState::Original)
        };
        Some("en")
            .filter(original)
            .or_else(|| self.0.keys().map(String::as_str).find(original))
    }

    /// True if the text in `lang` is a translation of an older original. Computed, never stored.
    #[must_use]
    pub fn is_stale(&self, lang: &str) -> bool {
        let Some(basis) = self.get(lang).and_then(|text| text.basis) else {
            return false;
        };
        self.original_lang()
            .and_then(|original| self.get(original))
            .is_some_and(|original| Fingerprint::of(&original.text) != basis)
    }

    /// The text to show: the reader's language, its parents (`pt-BR` → `pt`), the original, English, any.
    #[must_use]
    pub fn best(&self, reader: &str) -> Option<Shown<'_>> {
        let mut tag = reader;
        let asked = loop {
            if let Some((lang, _)) = self.0.get_key_value(tag) {
                break Some(lang.as_str());
            }
            match tag.rsplit_once('-') {
                Some((parent, _)) => tag = parent,
                None => break None,
            }
        };
        let lang = asked
            .or_else(|| self.original_lang())
            .or_else(|| self.0.get_key_value("en").map(|(lang, _)| lang.as_str()))
            .or_else(|| self.0.keys().next().map(String::as_str))?;
        let text = self.get(lang)?;
        Some(Shown {
            lang,
            text: &text.text,
            state: text.state,
            stale: self.is_stale(lang),
            fallback: asked.is_none(),
        })
    }
}

impl FromIterator<(String, LocalisedText)> for Localised {
    fn from_iter<I: IntoIterator<Item = (String, LocalisedText)>>(iter: I) -> Self {
        Self(iter.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Localised {
        let translation = |text: &str, of: &str| LocalisedText {
            text: text.into(),
            state: TextState::Machine,
            basis: Some(Fingerprint::of(of)),
        };
        [
            ("en".to_owned(), LocalisedText::original("Training")),
            ("fr".to_owned(), translation("Formation", "Training")),
            ("pt".to_owned(), translation("Curso", "Course")),
        ]
        .into_iter()
        .collect()
    }

    #[test]
    fn the_reader_gets_the_nearest_language_and_is_told() {
        let text = sample();
        let shown = |lang: &str| text.best(lang).map(|s| (s.lang, s.fallback, s.stale));
        assert_eq!(
            shown("fr"),
            Some(("fr", false, false)),
            "the reader's own language comes first"
        );
        assert_eq!(
            shown("pt-BR"),
            Some(("pt", false, true)),
            "then its parent, here made from an older original"
        );
        assert_eq!(
            shown("ru"),
            Some(("en", true, false)),
            "then the original, marked as standing in"
        );
        assert_eq!(
            Localised::default().best("en"),
            None,
            "no text is not an empty text"
        );
    }

    #[test]
    fn an_original_is_a_plain_string_in_json() {
        let json = serde_json::to_string(&sample()).unwrap();
        assert!(
            json.starts_with(r#"{"en":"Training","fr":{"text":"Formation","state":"machine","#),
            "{json}"
        );
        assert_eq!(
            serde_json::from_str::<Localised>(&json).unwrap(),
            sample(),
            "reading gives back what was written"
        );
    }
}
