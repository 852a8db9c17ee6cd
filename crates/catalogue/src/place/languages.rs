use std::collections::BTreeMap;

use serde::Deserialize;

/// Names of the languages that the data and the interface use.
#[derive(Clone, Debug, Default)]
pub struct Languages {
    names: BTreeMap<String, Entry>,
}

#[derive(Clone, Debug, Default, Deserialize)]
struct Entry {
    #[serde(default)]
    endonym: Option<String>,
    #[serde(flatten)]
    names: BTreeMap<String, serde_json::Value>,
}

impl Languages {
    /// Reads `languages.json`: `{code: {"ar": …, "en": …, …}}`, with or without a wrapper `languages`.
    ///
    /// # Errors
    /// If it is not JSON of that shape.
    pub fn from_json(text: &str) -> Result<Self, serde_json::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum File {
            Wrapped { languages: BTreeMap<String, Entry> },
            Plain(BTreeMap<String, Entry>),
        }
        let names = match serde_json::from_str(text)? {
            File::Wrapped { languages } => languages,
            File::Plain(names) => names,
        };
        Ok(Self { names })
    }

    /// Name of a language in another one; `None` if unknown.
    #[must_use]
    pub fn name(&self, code: &str, lang: &str) -> Option<&str> {
        self.names.get(code)?.names.get(lang)?.as_str()
    }

    /// Name of a language in itself.
    #[must_use]
    pub fn endonym(&self, code: &str) -> Option<&str> {
        let entry = self.names.get(code)?;
        entry
            .endonym
            .as_deref()
            .or_else(|| entry.names.get(code)?.as_str())
    }

    /// Every code.
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        self.names.keys().map(String::as_str)
    }
}
