use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Kind, RecordRef, Term, Text};

/// How results are ordered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Sort {
    /// Best match first; without a query, the order of `newest`.
    #[default]
    Relevance,
    /// Most recent start or publication first.
    Newest,
    /// Programmes whose window closes soonest first.
    Closing,
}

/// What to search for. Inside a list "or" holds, between lists "and".
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SearchRequest {
    /// The reader's words, as typed.
    pub query: String,
    /// Record kinds.
    pub kinds: Vec<Kind>,
    /// Themes (`A`–`E`, `X`) or topics (`ciip`).
    pub themes: Vec<String>,
    /// Countries, M49 regions or `XK`.
    pub places: Vec<String>,
    /// Status codes (`ongoing`, `open`, …).
    pub statuses: Vec<String>,
    /// Organisation slugs.
    pub organisations: Vec<String>,
    /// Only where all of those organisations take part, instead of any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub together: Option<bool>,
    /// Delivery modes.
    pub modes: Vec<String>,
    /// Languages of delivery or of the document.
    pub languages: Vec<String>,
    /// First year, inclusive.
    pub year_from: Option<i32>,
    /// Last year, inclusive.
    pub year_to: Option<i32>,
    /// Order of the results.
    pub sort: Sort,
    /// Page size; 0 means the default of 20; at most 200.
    pub limit: u32,
    /// How many results to skip.
    pub offset: u32,
    /// Whether to count facets.
    pub facets: bool,
    /// Expansions that the reader has switched off (`Expansion::key`).
    pub without: Vec<String>,
    /// Search for the words exactly as they are spelt: a better spelling is named in the answer, but not applied.
    pub as_spelt: bool,
    /// Searches of one session cancel each other: a newer one ends the older one with `interrupted`.
    /// `None` is never cancelled.
    pub session: Option<u32>,
}

/// One result.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Hit {
    /// Kind of the record.
    pub kind: Kind,
    /// Record id (UUID).
    pub id: String,
    /// Slug, unique within the kind.
    pub slug: String,
    /// Title as plain text, in the language of `title_lang`.
    pub title: String,
    /// Language of `title`.
    pub title_lang: String,
    /// Relevance; comparable within one answer only.
    pub score: f64,
    /// Why it is here, best reason first.
    pub why: Vec<Why>,
    /// The record as it stands in a list.
    pub record: RecordRef,
    /// A summary or a passage of it around the first match.
    pub snippet: Option<Text>,
    /// Matches in `record.title.text`: pairs of UTF-16 offsets, start inclusive, end exclusive.
    pub title_marks: Vec<[u32; 2]>,
    /// Matches in `snippet.text`: pairs of UTF-16 offsets, start inclusive, end exclusive.
    pub snippet_marks: Vec<[u32; 2]>,
}

/// A reason for a result, as a sentence in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Why {
    /// `title`, `summary`, `organisation`, `theme`, `place`, `language`, `concept`.
    pub code: String,
    /// The sentence.
    pub label: String,
}

/// One value of a facet with its count under the other facets' filters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FacetValue {
    /// The code to filter by.
    pub value: String,
    /// Label in the reader's language; the name of an organisation in the best language there is.
    pub label: String,
    /// Language of `label` where it is not the reader's; goes into the `lang` attribute.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub label_lang: Option<String>,
    /// How many results carry it.
    pub count: u32,
    /// Whether the request filters by it.
    pub selected: bool,
    /// The theme above a topic, the region above a country.
    pub parent: Option<String>,
}

/// Words of the query that were recognised as a theme or place, and widened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Expansion {
    /// Give this back in `without` to switch the expansion off.
    pub key: String,
    /// `theme`, `topic`, `place`, `mode`, `language`, `concept`.
    pub facet: String,
    /// The term that was recognised.
    pub term: Term,
    /// False where the reader has switched it off by `without`.
    pub active: bool,
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SearchResponse {
    /// The query as it was understood.
    pub query: String,
    /// How many records match.
    pub total: u32,
    /// Time inside the catalogue, in milliseconds.
    pub took_ms: f64,
    /// One page of results.
    pub hits: Vec<Hit>,
    /// Facets by name: `kind`, `theme`, `topic`, `place`, `status`, `mode`, `organisation`, `language`, `year`.
    pub facets: BTreeMap<String, Vec<FacetValue>>,
    /// A better spelling, if one was found.
    pub did_you_mean: Option<String>,
    /// The results are those of `did_you_mean`, because a word of the query stands nowhere in the catalogue.
    pub corrected: bool,
    /// What the query was widened by.
    pub expansions: Vec<Expansion>,
}
