//! The two files that people review: names over CLDR, and flags.
use anyhow::Context;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;

/// `place-names.json`.
pub(super) struct Overrides(BTreeMap<String, Override>);

#[derive(Deserialize)]
struct OverridesFile {
    sources: BTreeMap<String, String>,
    names: Vec<Override>,
}

#[derive(Deserialize)]
struct Override {
    code: String,
    source: String,
    names: BTreeMap<String, String>,
    #[serde(default)]
    aliases: BTreeMap<String, Vec<String>>,
}

impl Overrides {
    /// Reads the file.
    ///
    /// # Errors
    /// When it is missing or not of its shape, names a place twice, or an entry names no known source.
    pub(super) fn read(path: &Path) -> anyhow::Result<Self> {
        let file: OverridesFile = parse(path)?;
        let mut all = BTreeMap::new();
        for entry in file.names {
            let code = entry.code.clone();
            if !file.sources.contains_key(&entry.source) {
                anyhow::bail!(
                    "{}: the source `{}` of {code} is not explained",
                    path.display(),
                    entry.source
                );
            }
            if all.insert(code.clone(), entry).is_some() {
                anyhow::bail!("{}: {code} stands twice", path.display());
            }
        }
        Ok(Self(all))
    }

    /// The places that have an entry.
    pub(super) fn codes(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// The reviewed name of a place in a language.
    pub(super) fn name(&self, code: &str, language: &str) -> Option<&str> {
        self.0.get(code)?.names.get(language).map(String::as_str)
    }

    /// Names that the search knows besides those of CLDR.
    pub(super) fn aliases(&self, code: &str, language: &str) -> Vec<String> {
        self.0
            .get(code)
            .and_then(|entry| entry.aliases.get(language))
            .cloned()
            .unwrap_or_default()
    }
}

#[derive(Deserialize)]
struct FlagsFile {
    lists: Vec<FlagList>,
}

#[derive(Deserialize)]
struct FlagList {
    flag: String,
    places: Vec<String>,
}

/// The flags of each place, in the order of the lists of `place-flags.json`.
///
/// # Errors
/// When the file is missing or not of its shape.
pub(super) fn flags(path: &Path) -> anyhow::Result<BTreeMap<String, Vec<String>>> {
    let file: FlagsFile = parse(path)?;
    let mut flags: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for list in file.lists {
        for place in list.places {
            flags.entry(place).or_default().push(list.flag.clone());
        }
    }
    Ok(flags)
}

fn parse<T: serde::de::DeserializeOwned>(path: &Path) -> anyhow::Result<T> {
    let text =
        std::fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?;
    serde_json::from_str(&text).with_context(|| format!("parsing {}", path.display()))
}
