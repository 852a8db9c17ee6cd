//! What the generator reads of the CLDR packages.
use super::{LOCALES, VARIANTS};
use anyhow::Context;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The parts of CLDR that places and languages are made from.
pub(super) struct Cldr {
    folder: PathBuf,
    territories: BTreeMap<&'static str, Map<String, Value>>,
    languages: BTreeMap<&'static str, Map<String, Value>>,
    containment: Map<String, Value>,
    codes: Map<String, Value>,
}

impl Cldr {
    /// Reads the packages from the folder that npm fills.
    ///
    /// # Errors
    /// When a file is missing, is not JSON, or lacks the part that is looked for.
    pub(super) fn read(folder: &Path) -> anyhow::Result<Self> {
        let mut territories = BTreeMap::new();
        let mut languages = BTreeMap::new();
        for (_, locale) in LOCALES {
            territories.insert(locale, names(folder, locale, "territories")?);
            languages.insert(locale, names(folder, locale, "languages")?);
        }
        for locale in VARIANTS.into_iter().flat_map(|(_, locales)| locales) {
            territories.insert(*locale, names(folder, locale, "territories")?);
        }
        let supplemental = folder.join("cldr-core/supplemental");
        Ok(Self {
            folder: folder.to_owned(),
            territories,
            languages,
            containment: object(
                &supplemental.join("territoryContainment.json"),
                "/supplemental/territoryContainment",
            )?,
            codes: object(
                &supplemental.join("codeMappings.json"),
                "/supplemental/codeMappings",
            )?,
        })
    }

    /// The names of a territory in one locale: the usual one first, then its variants.
    pub(super) fn territory(&self, locale: &str, code: &str) -> Vec<String> {
        let Some(all) = self.territories.get(locale) else {
            return Vec::new();
        };
        let variant = format!("{code}-alt-");
        let mut names: Vec<String> = all
            .get(code)
            .and_then(Value::as_str)
            .map(str::to_owned)
            .into_iter()
            .collect();
        names.extend(
            all.iter()
                .filter(|(key, _)| key.starts_with(&variant))
                .filter_map(|(_, name)| name.as_str().map(str::to_owned)),
        );
        names
    }

    /// The name of a language in one locale.
    pub(super) fn language(&self, locale: &str, code: &str) -> Option<&str> {
        self.languages.get(locale)?.get(code)?.as_str()
    }

    /// The name of a language in itself.
    ///
    /// # Errors
    /// When CLDR has no such locale or no such name in it.
    pub(super) fn endonym(&self, code: &str) -> anyhow::Result<String> {
        names(&self.folder, code, "languages")?
            .get(code)
            .and_then(Value::as_str)
            .map(str::to_owned)
            .with_context(|| format!("no name of {code} in itself"))
    }

    /// The members of a group, without groups of status (`EU`, `UN`) and without deprecated codes.
    pub(super) fn members(&self, group: &str) -> Vec<&str> {
        self.containment
            .get(group)
            .and_then(|entry| entry.get("_contains"))
            .and_then(Value::as_array)
            .map(|members| members.iter().filter_map(Value::as_str).collect())
            .unwrap_or_default()
    }

    /// The numeric code of ISO 3166-1, which is the code of the country in M49.
    pub(super) fn numeric(&self, code: &str) -> Option<&str> {
        self.codes.get(code)?.get("_numeric")?.as_str()
    }
}

fn names(folder: &Path, locale: &str, what: &str) -> anyhow::Result<Map<String, Value>> {
    object(
        &folder
            .join("cldr-localenames-full/main")
            .join(locale)
            .join(format!("{what}.json")),
        &format!("/main/{locale}/localeDisplayNames/{what}"),
    )
}

fn object(path: &Path, pointer: &str) -> anyhow::Result<Map<String, Value>> {
    let text =
        std::fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?;
    let value: Value =
        serde_json::from_str(&text).with_context(|| format!("parsing {}", path.display()))?;
    value
        .pointer(pointer)
        .and_then(Value::as_object)
        .cloned()
        .with_context(|| format!("{} has no {pointer}", path.display()))
}
