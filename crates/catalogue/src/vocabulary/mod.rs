//! Controlled vocabularies: codes and their order. Labels are Fluent messages and live outside this crate.

mod bundled;

use std::collections::BTreeMap;

use serde::Deserialize;

pub use crate::place::BundledError;

/// A code of a vocabulary.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Term {
    /// The code, stable across releases.
    pub code: String,
    /// The theme of a topic, the dimension of a factor: what else the file says of the term.
    #[serde(flatten)]
    pub more: serde_json::Map<String, serde_json::Value>,
}

impl Term {
    /// A text that the file gives beside the code, such as `theme` of a topic.
    #[must_use]
    pub fn text(&self, key: &str) -> Option<&str> {
        self.more.get(key).and_then(serde_json::Value::as_str)
    }
}

/// One vocabulary: its terms in their own order.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct TermList {
    /// Name; also the prefix of its labels.
    pub name: String,
    /// Version of the vocabulary.
    pub version: serde_json::Value,
    /// Where it comes from.
    #[serde(default)]
    pub source: serde_json::Value,
    /// Terms.
    pub terms: Vec<Term>,
}

impl TermList {
    /// True if the vocabulary has the code.
    #[must_use]
    pub fn has(&self, code: &str) -> bool {
        self.terms.iter().any(|term| term.code == code)
    }

    /// Codes, in order.
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        self.terms.iter().map(|term| term.code.as_str())
    }
}

/// Every vocabulary by name.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    lists: BTreeMap<String, TermList>,
}

impl Vocabulary {
    /// Reads vocabularies from the texts of their files.
    ///
    /// # Errors
    /// If a file is not JSON of that shape.
    pub fn from_files<'a>(
        files: impl IntoIterator<Item = (&'static str, &'a str)>,
    ) -> Result<Self, BundledError> {
        let mut lists = BTreeMap::new();
        for (file, text) in files {
            let list: TermList =
                serde_json::from_str(text).map_err(|source| BundledError { file, source })?;
            lists.insert(list.name.clone(), list);
        }
        Ok(Self { lists })
    }

    /// A vocabulary by name (`topic`, `mode`, …).
    #[must_use]
    pub fn list(&self, name: &str) -> Option<&TermList> {
        self.lists.get(name)
    }

    /// Every vocabulary, by name.
    pub fn lists(&self) -> impl Iterator<Item = &TermList> {
        self.lists.values()
    }

    /// True if the vocabulary exists and has the code.
    #[must_use]
    pub fn has(&self, name: &str, code: &str) -> bool {
        self.list(name).is_some_and(|list| list.has(code))
    }

    /// The theme of a topic (`ciip` → `B`).
    #[must_use]
    pub fn theme_of(&self, topic: &str) -> Option<&str> {
        self.list("topic")?
            .terms
            .iter()
            .find(|term| term.code == topic)?
            .text("theme")
    }

    /// The topics of a theme, in their order; for a topic, the topic itself.
    #[must_use]
    pub fn topics_of(&self, theme_or_topic: &str) -> Vec<&str> {
        let Some(topics) = self.list("topic") else {
            return Vec::new();
        };
        topics
            .terms
            .iter()
            .filter(|term| {
                term.code == theme_or_topic || term.text("theme") == Some(theme_or_topic)
            })
            .map(|term| term.code.as_str())
            .collect()
    }
}
