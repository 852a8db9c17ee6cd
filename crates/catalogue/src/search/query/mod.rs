//! The query: from the reader's words to ranked, counted and explained results.
//!
//! 1. [`parse`] makes *units* of the words: each is one thing that a record should have, with the tokens that would show it
//!    (the word, its stems, the word joined with its neighbour, words that begin with it while it is being typed).
//! 2. [`lexicon`] recognises themes, topics, modes and places by their labels in all languages, the longest first. A recognised
//!    span is also satisfied by the facet: weaker than the word itself, and the reader can switch it off.
//! 3. `run` reads the postings, scores, and decides how much of the query a record must satisfy: everything, unless that leaves
//!    less than a page; then as much of it, by weight, as fills one. A word that nothing in the catalogue has is left aside.
//! 4. `order` breaks ties by a fixed rule; `highlight` marks the same tokens in the shown texts.

mod asking;
mod aspect;
mod highlight;
mod interrupt;
pub mod lexicon;
mod order;
pub mod parse;
mod posting;
mod run;
mod score;
mod spelling;
mod worth;

pub use highlight::Highlighter;
pub use interrupt::{Latest, Ticket};
pub use lexicon::Lexicon;
pub use run::search;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::record::Row;

use super::columns::{Facet, Filters};

/// How results are ordered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// Best match first; without words, newest first.
    #[default]
    Relevance,
    /// Most recent start or publication first.
    Newest,
    /// Windows that close soonest first; then what has no closing day.
    Closing,
}

/// What to search for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// The reader's words; anything at all is allowed in them.
    pub text: String,
    /// What the reader has chosen.
    pub filters: Filters,
    /// Order.
    pub sort: Sort,
    /// How many results to give; 0 only counts.
    pub limit: usize,
    /// How many results to skip.
    pub offset: usize,
    /// Whether to count facets.
    pub facets: bool,
    /// Keys of expansions that the reader has switched off.
    pub without: Vec<String>,
    /// Search for the words as they are spelt; a better spelling is named, but not applied.
    pub as_spelt: bool,
    /// Language of the reader: the likeliest language of the words.
    pub reader_lang: String,
    /// Today as `yyyymmdd`, so that windows that have closed come last in [`Sort::Closing`]; 0 if not known.
    pub today: i32,
}

/// Why a record was found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// Words of the query are in its title or name.
    Title,
    /// Words are in the name or acronym of an organisation that takes part.
    Organisation,
    /// It has a topic, or a topic of a theme, that the words name.
    Theme(String),
    /// It is filed under a concept of the thesaurus that the words name.
    Subject(String),
    /// It speaks of such a concept.
    Concept(String),
    /// It names a place that the words name.
    Place(String),
    /// The words name a region, and it names a place in it; the place that the words named.
    PlaceWithin(String),
    /// The words name a region that it covers without naming it as a beneficiary.
    PlaceCovered(String),
    /// It is delivered in a mode that the words name.
    Mode(String),
    /// It is in a language that the words name.
    Language(String),
    /// It ran or was published in a year of the query.
    Year(i32),
    /// Words are in its summary, the statement of a need, or another of its texts.
    Summary,
}

/// One result.
#[derive(Clone, Debug, PartialEq)]
pub struct FoundHit {
    /// The record.
    pub row: Row,
    /// Relevance from 0 to 1; comparable within one answer only.
    pub score: f32,
    /// Why, best reason first.
    pub reasons: Vec<Reason>,
}

/// Words that were recognised as a theme, a place or another concept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expansion {
    /// Give it back in [`Query::without`] to switch the expansion off.
    pub key: String,
    /// Facet of the concept.
    pub facet: Facet,
    /// Code of the concept.
    pub code: String,
}

/// What was found.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// How many records.
    pub total: u32,
    /// One page of them.
    pub hits: Vec<FoundHit>,
    /// Counts by facet; each facet is counted without its own filter.
    pub facets: BTreeMap<Facet, Vec<(Arc<str>, u32)>>,
    /// Concepts that were recognised.
    pub expansions: Vec<Expansion>,
    /// A better spelling of the query.
    pub did_you_mean: Option<String>,
    /// The results are those of the better spelling, because a word of the query stands nowhere in the catalogue.
    pub corrected: bool,
    /// Marks the matches in the texts that are shown.
    pub highlighter: Highlighter,
}
