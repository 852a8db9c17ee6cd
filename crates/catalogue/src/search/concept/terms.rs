use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use serde::Deserialize;

use crate::record::Kind;

/// Terms by language, the preferred one first.
pub type Terms = BTreeMap<String, Vec<String>>;

/// A concept of the field.
#[derive(Clone, Debug, Deserialize)]
pub struct Concept {
    /// Its name in the program.
    pub id: String,
    /// Topics that it implies.
    #[serde(default)]
    pub topics: Vec<String>,
    /// Delivery modes that it implies.
    #[serde(default)]
    pub modes: Vec<String>,
    /// Terms by language, the preferred one first.
    pub terms: Terms,
    /// What people say who ask for it, by language. Recognised in queries only: in a text the same words may mean less.
    #[serde(default)]
    pub asked: Terms,
    /// Acronyms in use in any language.
    #[serde(default)]
    pub acronyms: Vec<String>,
    /// Concepts that take this one in.
    #[serde(default)]
    pub broader: Vec<String>,
    /// Concepts that are often meant together with it; neither takes the other in.
    #[serde(default)]
    pub related: Vec<String>,
}

impl Concept {
    /// The kind of record that the concept is about: who says "needs" asks for needs.
    #[must_use]
    pub fn kind(&self) -> Option<Kind> {
        match self.id.as_str() {
            "stated-needs" => Some(Kind::Need),
            "toolkit-guide" | "publications" => Some(Kind::Resource),
            "call-for-proposals" => Some(Kind::Programme),
            _ => None,
        }
    }
}

/// Every concept.
#[derive(Clone, Debug, Default)]
pub struct Thesaurus {
    concepts: Vec<Concept>,
    numbers: HashMap<String, u16>,
    /// Narrower concepts, by number.
    narrower: Vec<Vec<u16>>,
    /// Related concepts, by number; both ways.
    related: Vec<Vec<u16>>,
}

impl Thesaurus {
    /// `data/thesaurus.json`, compiled in.
    #[must_use]
    pub fn bundled() -> &'static Self {
        static BUNDLED: LazyLock<Thesaurus> = LazyLock::new(|| {
            #[expect(clippy::expect_used, reason = "compiled in; a test reads it")]
            Thesaurus::from_json(Thesaurus::BUNDLED).expect("bundled thesaurus")
        });
        &BUNDLED
    }

    /// The text of the bundled file.
    pub const BUNDLED: &'static str = include_str!("../../../../../data/thesaurus.json");

    /// Reads a file of the shape of `thesaurus.json`.
    ///
    /// # Errors
    /// If it is not JSON of that shape.
    pub fn from_json(text: &str) -> Result<Self, serde_json::Error> {
        #[derive(Deserialize)]
        struct File {
            concepts: Vec<Concept>,
        }
        let File { concepts } = serde_json::from_str(text)?;
        let numbers: HashMap<String, u16> = (0_u16..)
            .zip(&concepts)
            .map(|(number, concept)| (concept.id.clone(), number))
            .collect();
        let mut narrower = vec![Vec::new(); concepts.len()];
        for (number, concept) in (0_u16..).zip(&concepts) {
            for broader in concept.broader.iter().filter_map(|id| numbers.get(id)) {
                if let Some(list) = narrower.get_mut(usize::from(*broader)) {
                    list.push(number);
                }
            }
        }
        let mut related: Vec<Vec<u16>> = vec![Vec::new(); concepts.len()];
        for (number, concept) in (0_u16..).zip(&concepts) {
            for other in concept.related.iter().filter_map(|id| numbers.get(id)) {
                for (from, to) in [(number, *other), (*other, number)] {
                    if let Some(list) = related.get_mut(usize::from(from))
                        && !list.contains(&to)
                    {
                        list.push(to);
                    }
                }
            }
        }
        Ok(Self {
            concepts,
            numbers,
            narrower,
            related,
        })
    }

    /// Every concept with its number, in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = (u16, &Concept)> {
        (0_u16..).zip(&self.concepts)
    }

    /// How many concepts there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.concepts.len()
    }

    /// True if there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.concepts.is_empty()
    }

    /// A concept and its number by its id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<(u16, &Concept)> {
        let number = *self.numbers.get(id)?;
        Some((number, self.concepts.get(usize::from(number))?))
    }

    /// Numbers of the concepts that a concept takes in directly.
    #[must_use]
    pub fn narrower(&self, number: u16) -> &[u16] {
        self.narrower
            .get(usize::from(number))
            .map(Vec::as_slice)
            .unwrap_or_default()
    }

    /// Numbers of the concepts that take a concept in directly.
    pub fn broader(&self, number: u16) -> impl Iterator<Item = u16> {
        let concept = self.concepts.get(usize::from(number));
        concept
            .into_iter()
            .flat_map(|concept| &concept.broader)
            .filter_map(|id| self.numbers.get(id).copied())
    }

    /// Numbers of the concepts that are related to a concept, whichever of the two says so.
    #[must_use]
    pub fn related(&self, number: u16) -> &[u16] {
        self.related
            .get(usize::from(number))
            .map(Vec::as_slice)
            .unwrap_or_default()
    }

    /// The preferred term in a language, else in English, else the id.
    #[must_use]
    pub fn label<'a>(&'a self, id: &'a str, lang: &str) -> &'a str {
        let Some((_, concept)) = self.get(id) else {
            return id;
        };
        let lang = lang.split('-').next().unwrap_or(lang);
        let terms = concept.terms.get(lang).or_else(|| concept.terms.get("en"));
        terms
            .and_then(|terms| terms.first())
            .map_or(id, String::as_str)
    }
}
