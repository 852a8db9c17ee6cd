use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::place::Places;

/// Adjectives of places, names of their inhabitants, and groups of places that have no code of their own.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Demonyms {
    /// By place and language.
    pub places: BTreeMap<String, BTreeMap<String, Vec<String>>>,
    /// Groups.
    pub groups: Vec<Group>,
}

/// A group of places that people name and that no list of codes has: the Sahel, the Gulf, small islands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Group {
    /// Its name in the program; no code of a place.
    pub code: String,
    /// Names by language, the preferred one first.
    pub names: BTreeMap<String, Vec<String>>,
    /// Its countries and regions.
    #[serde(default)]
    pub places: Vec<String>,
    /// Every place with this flag belongs to it.
    #[serde(default)]
    pub flag: Option<String>,
}

impl Demonyms {
    /// The text of the bundled file.
    pub const BUNDLED: &'static str = include_str!("../../../../../data/place-demonyms.json");

    /// `data/place-demonyms.json`, compiled in.
    #[must_use]
    pub fn bundled() -> &'static Self {
        static BUNDLED: LazyLock<Demonyms> = LazyLock::new(|| {
            #[expect(clippy::expect_used, reason = "compiled in; a test reads it")]
            let mut demonyms: Demonyms =
                serde_json::from_str(Demonyms::BUNDLED).expect("bundled demonyms");
            demonyms.fill(Places::bundled());
            demonyms
        });
        &BUNDLED
    }

    /// A group by its code.
    #[must_use]
    pub fn group(&self, code: &str) -> Option<&Group> {
        self.groups.iter().find(|group| group.code == code)
    }

    /// Puts the places of a flag into its groups.
    fn fill(&mut self, places: &Places) {
        for group in &mut self.groups {
            if let Some(flag) = &group.flag {
                let flagged = places
                    .iter()
                    .filter(|place| place.has_flag(flag))
                    .map(|place| place.code.clone());
                group.places.extend(flagged);
            }
        }
    }
}

impl Group {
    /// The preferred name in a language, else in English, else the code.
    #[must_use]
    pub fn label(&self, lang: &str) -> &str {
        let lang = lang.split('-').next().unwrap_or(lang);
        let names = self.names.get(lang).or_else(|| self.names.get("en"));
        names.and_then(|names| names.first()).unwrap_or(&self.code)
    }
}
