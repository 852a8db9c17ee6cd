//! Concepts by their labels: themes, topics, modes, places and the thesaurus, in all languages at once.
//!
//! Measured for Trefoil: putting the labels of all languages into the index makes it 2.9 times as large; looking the query
//! up in the labels finds the same records for no byte at all, and is right the moment a vocabulary changes.

mod recognise;

pub use recognise::Recognition;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::Range;
use std::sync::OnceLock;

use crate::place::Places;
use crate::search::analyser::{self, Form, is_han, stem};
use crate::search::columns::{Columns, Facet};
use crate::search::concept::{Aliases, Demonyms, Group, Thesaurus};

/// Labels of concepts, ready to be recognised in a query.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    concepts: Vec<(Facet, String)>,
    labels: Vec<Label>,
    /// Words and stems to the labels that have them, with the word's place in the label.
    words: HashMap<String, Vec<(u32, u8)>>,
    /// The words alone, in order; made when first asked for.
    sorted: OnceLock<Vec<Box<str>>>,
    /// Labels in Han, whole.
    han: HashMap<String, Vec<u32>>,
    longest_han: usize,
    /// The thesaurus of which concepts were added.
    thesaurus: Option<&'static Thesaurus>,
    /// Groups of places by code.
    groups: BTreeMap<String, (u16, &'static Group)>,
}

#[derive(Clone, Debug)]
struct Label {
    concept: u32,
    /// How many words it has, function words left out.
    words: u8,
    /// The language that it is a word of; `None` for names and acronyms, which are the same in many.
    lang: Option<Box<str>>,
    /// The folded label with its function words.
    text: Box<str>,
}

/// A concept that was recognised in some units of a query.
#[derive(Clone, Debug, PartialEq)]
pub struct Recognised {
    /// Facet of the concept.
    pub facet: Facet,
    /// Code of the concept.
    pub code: String,
    /// The units that name it.
    pub units: Range<usize>,
    /// 1 if the words are the whole label, less if only a part of it.
    pub trust: f32,
}

/// A shorter name in Han may be a part of other words.
const SHORTEST_HAN_NAME: usize = 4;

impl Lexicon {
    /// A lexicon of vocabulary labels: facet name (`theme`, `topic`, `mode`, `language`, …), code, labels in any languages.
    ///
    /// Facets that cannot be searched are passed over. The code itself is taken as a label too (`ciip`).
    pub fn new(terms: impl IntoIterator<Item = (String, String, Vec<String>)>) -> Self {
        let mut lexicon = Self::default();
        for (facet, code, labels) in terms {
            let Some(facet) = Facet::from_code(&facet) else {
                continue;
            };
            let concept = lexicon.concept(facet, &code);
            // The codes of themes are single letters: not words.
            if code.len() > 2 {
                lexicon.label(concept, &code, None);
            }
            for label in &labels {
                lexicon.label(concept, label, None);
            }
        }
        lexicon
    }

    /// Adds the names and alternative names of every place but the world, whose name says nothing.
    #[must_use]
    pub fn with_places(mut self, places: &Places) -> Self {
        for place in places
            .iter()
            .filter(|place| place.code != crate::place::WORLD)
        {
            let concept = self.concept(Facet::Place, &place.code);
            for name in place.names.values().chain(place.aliases.values().flatten()) {
                self.label(concept, name, None);
            }
        }
        self
    }

    /// Adds adjectives of places, names of inhabitants, and groups of places that have no code of their own.
    #[must_use]
    pub fn with_demonyms(mut self, demonyms: &'static Demonyms) -> Self {
        for (place, words) in &demonyms.places {
            let concept = self.concept(Facet::Place, place);
            for (lang, words) in words {
                words
                    .iter()
                    .for_each(|word| self.label(concept, word, Some(lang)));
            }
        }
        let first = Thesaurus::bundled().len();
        for (number, group) in (0_u16..).skip(first).zip(&demonyms.groups) {
            let concept = self.concept(Facet::Place, &group.code);
            for name in group.names.values().flatten() {
                self.label(concept, name, None);
            }
            self.groups.insert(group.code.clone(), (number, group));
        }
        self
    }

    /// Adds the terms and acronyms of a thesaurus.
    #[must_use]
    pub fn with_thesaurus(mut self, thesaurus: &'static Thesaurus) -> Self {
        for (_, entry) in thesaurus.iter() {
            let concept = self.concept(Facet::Concept, &entry.id);
            for (lang, terms) in entry.terms.iter().chain(&entry.asked) {
                terms
                    .iter()
                    .for_each(|term| self.label(concept, term, Some(lang)));
            }
            entry
                .acronyms
                .iter()
                .for_each(|acronym| self.acronym(concept, acronym));
        }
        self.thesaurus = Some(thesaurus);
        self
    }

    /// Adds the names of organisations: the words of a name mean who bears it, and nothing else. A single word is found as it
    /// stands; in small letters it may be any word (`FIRST`).
    #[must_use]
    pub fn with_organisations(mut self, aliases: &Aliases) -> Self {
        for (slug, _, name) in aliases.organisations() {
            let (words, _) = words(name);
            let han = name.chars().filter(|char| is_han(*char)).count();
            if words.len() >= 2 || han >= SHORTEST_HAN_NAME {
                let concept = self.concept(Facet::Organisation, slug);
                self.label(concept, name, None);
            }
        }
        self
    }

    /// The thesaurus of which concepts can be recognised.
    #[must_use]
    pub fn thesaurus(&self) -> Option<&'static Thesaurus> {
        self.thesaurus
    }

    /// A group of places by its code, with the number by which texts that speak of it are found.
    #[must_use]
    pub fn group(&self, code: &str) -> Option<(u16, &'static Group)> {
        self.groups.get(code).copied()
    }

    /// True if a record speaks of a concept of the thesaurus, or of a group of places or a place in it.
    #[must_use]
    pub fn is_spoken(&self, facet: Facet, code: &str, columns: &Columns) -> bool {
        let speaks = |number: u16| {
            columns
                .speaking_of(number)
                .iter()
                .any(|rows| !rows.is_empty())
        };
        if let (Facet::Place, Some((number, group))) = (facet, self.group(code)) {
            let within = |place: &String| !columns.value(Facet::Place, place).is_empty();
            return speaks(number) || group.places.iter().any(within);
        }
        let concept = self.thesaurus.and_then(|thesaurus| thesaurus.get(code));
        facet == Facet::Concept
            && concept.is_some_and(|(number, concept)| {
                speaks(number) || !concept.topics.is_empty() || !concept.modes.is_empty()
            })
    }

    /// True if a label has the folded word as it stands.
    #[must_use]
    pub fn has_word(&self, word: &str) -> bool {
        self.words.contains_key(word)
    }

    /// True if a label has the folded word in some inflection.
    #[must_use]
    pub fn knows(&self, word: &str) -> bool {
        keys(word, None)
            .iter()
            .any(|key| self.words.contains_key(key))
    }

    /// The folded words of all labels that begin with a character.
    pub fn words_from(&self, first: char) -> impl Iterator<Item = &str> {
        let words = self.sorted.get_or_init(|| {
            let words = self.words.keys().filter(|key| !key.contains(':'));
            let mut words: Vec<Box<str>> = words.map(|word| word.as_str().into()).collect();
            words.sort_unstable();
            words
        });
        let from = words.partition_point(|word| word.chars().next() < Some(first));
        let words = words.iter().skip(from).map(AsRef::as_ref);
        words.take_while(move |word: &&str| word.starts_with(first))
    }

    fn concept(&mut self, facet: Facet, code: &str) -> u32 {
        if let Some(known) = self
            .concepts
            .iter()
            .rposition(|(of, known)| *of == facet && known == code)
        {
            return u32::try_from(known).unwrap_or(u32::MAX);
        }
        self.concepts.push((facet, code.to_owned()));
        u32::try_from(self.concepts.len() - 1).unwrap_or(u32::MAX)
    }

    /// An acronym is found as it stands, or with the `s` of several: `OSCE` is no inflection of `OSC`.
    fn acronym(&mut self, concept: u32, acronym: &str) {
        let (words, text) = words(acronym);
        let [word] = words.as_slice() else {
            return self.label(concept, acronym, None);
        };
        self.sorted.take();
        let id = u32::try_from(self.labels.len()).unwrap_or(u32::MAX);
        for key in [word.clone(), format!("{word}s")] {
            self.words.entry(key).or_default().push((id, 0));
        }
        self.labels.push(Label {
            concept,
            words: 1,
            lang: None,
            text: text.into(),
        });
    }

    fn label(&mut self, concept: u32, label: &str, lang: Option<&str>) {
        self.sorted.take();
        let id = u32::try_from(self.labels.len()).unwrap_or(u32::MAX);
        // Most labels have no Han, and every one is read at the start.
        let han: String = if label.chars().any(is_han) {
            let tokens = analyser::tokens(label);
            let han = tokens.iter().filter(|t| t.form == Form::HanOne);
            han.map(|t| t.text.as_str()).collect()
        } else {
            String::new()
        };
        let (words, text) = words(label);
        if !han.is_empty() && words.is_empty() {
            let length = han.chars().count();
            if length >= 2 {
                self.longest_han = self.longest_han.max(length);
                let concepts = self.han.entry(han).or_default();
                if !concepts.contains(&concept) {
                    concepts.push(concept);
                }
            }
            return;
        }
        let Ok(count) = u8::try_from(words.len()) else {
            return;
        };
        if count == 0 || usize::from(count) > 30 || !han.is_empty() {
            return;
        }
        self.labels.push(Label {
            concept,
            words: count,
            lang: lang.map(Into::into),
            text: text.into(),
        });
        for (at, word) in (0_u8..).zip(words) {
            // Names are told apart by their endings more often than terms are.
            let of_term = |key: &String| lang.is_some() || !key.starts_with('~');
            for key in keys(&word, lang).into_iter().filter(of_term) {
                let entries = self.words.entry(key).or_default();
                // Labels come one after another: only the last entries can be of this one.
                let mut own = entries.iter().rev().take_while(|(label, _)| *label == id);
                if !own.any(|(_, known)| *known == at) {
                    entries.push((id, at));
                }
            }
        }
    }
}

/// The words of a label without function words, and all of it as one text; `cyber crime` is one word, as it is in a query.
fn words(label: &str) -> (Vec<String>, String) {
    let units = super::parse::parse(label, "").units;
    let text = units
        .iter()
        .map(|unit| unit.word.as_str())
        .collect::<Vec<_>>()
        .join(" ");
    let words = units
        .into_iter()
        .filter(|unit| !unit.stop && !unit.han)
        .map(|unit| unit.word)
        .collect();
    (words, text)
}

/// A word and its stems, each marked with its kind so that only like meets like; the stems of one language or of all.
fn keys(word: &str, lang: Option<&str>) -> HashSet<String> {
    let mut out = HashSet::from([word.to_owned()]);
    let mut stems: Vec<String> = Vec::new();
    let mut add = |lang: &str, mark: &str| {
        stems.clear();
        stem::stems(word, lang, &mut stems);
        // Every compound of the field has the stem `cyber`: it names no concept.
        stems.retain(|stem| stem != stem::CYBER);
        // Where a stem is the word itself nothing is emitted, yet it must meet the stem of its inflections.
        // Unless it was cut to another stem, which is all that it may meet: `cours` is no inflection of `course`.
        if stems.is_empty() || !stem::is_latin(word) {
            stems.push(word.to_owned());
        }
        out.extend(stems.iter().map(|stem| format!("{mark}:{stem}")));
    };
    if !stem::is_latin(word) {
        add("en", "");
        out.extend(stem::without_case(word).map(|stem| format!("~:{stem}")));
        return out;
    }
    match lang {
        // Latin words among others are taken for English.
        Some(lang) if stem::LATIN.contains(&lang) => add(lang, lang),
        Some(_) => add("en", "en"),
        None => stem::LATIN.into_iter().for_each(|lang| add(lang, lang)),
    }
    out
}

#[cfg(test)]
mod tests;
