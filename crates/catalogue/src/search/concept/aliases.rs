use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::record::Kind;

/// Names by which people know a record and that the record itself does not give: an acronym in another script, the
/// official name in another language. They are searched, and never shown.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Aliases {
    /// By kind, slug and language.
    names: BTreeMap<String, BTreeMap<String, BTreeMap<String, Vec<String>>>>,
}

impl Aliases {
    /// The text of the bundled file.
    pub const BUNDLED: &'static str = include_str!("../../../../../data/name-aliases.json");

    /// `data/name-aliases.json`, compiled in.
    #[must_use]
    pub fn bundled() -> &'static Self {
        static BUNDLED: LazyLock<Aliases> = LazyLock::new(|| {
            #[expect(clippy::expect_used, reason = "compiled in; a test reads it")]
            serde_json::from_str(Aliases::BUNDLED).expect("bundled aliases")
        });
        &BUNDLED
    }

    /// Language and text of every other name of a record.
    pub fn of(&self, kind: Kind, slug: &str) -> impl Iterator<Item = (&str, &str)> {
        let names = self.names.get(kind.code()).and_then(|kind| kind.get(slug));
        names.into_iter().flatten().flat_map(|(lang, names)| {
            let lang = lang.as_str();
            names.iter().map(move |name| (lang, name.as_str()))
        })
    }

    /// Slug, language and text of every other name of an organisation.
    pub fn organisations(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        let organisations = self.names.get(Kind::Organisation.code());
        organisations
            .into_iter()
            .flatten()
            .flat_map(|(slug, names)| {
                names.iter().flat_map(move |(lang, names)| {
                    names
                        .iter()
                        .map(move |name| (slug.as_str(), lang.as_str(), name.as_str()))
                })
            })
    }

    /// Kind and slug of every record that has another name.
    pub fn records(&self) -> impl Iterator<Item = (&str, &str)> {
        self.names.iter().flat_map(|(kind, records)| {
            records
                .keys()
                .map(move |slug| (kind.as_str(), slug.as_str()))
        })
    }
}
