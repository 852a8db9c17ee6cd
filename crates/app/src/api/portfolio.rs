//! Portfolio: many needs, few programmes, who gets what.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{PlaceRef, RecordRef, Term, WeightsView};

/// Many needs and few programmes: who gets what.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PortfolioRequest {
    /// Needs of this country or M49 region only.
    pub region: Option<String>,
    /// Needs of these themes and topics only.
    pub themes: Vec<String>,
    /// How many needs each programme takes; 1 without it.
    pub capacity: Option<u32>,
    /// A score below which a pair is no help, 0 to 100; 40 without it.
    pub floor: Option<u32>,
    /// Weights by criterion; as for a match.
    #[ts(type = "{ [key in string]: number } | null")]
    pub weights: Option<BTreeMap<String, i64>>,
}

/// The plan that serves all needs together best, beside the one that takes the best pair first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct PortfolioView {
    /// The region or country; `None` for the world.
    pub place: Option<PlaceRef>,
    /// The topics; empty for all.
    pub topics: Vec<Term>,
    /// How many needs each programme takes.
    pub capacity: u32,
    /// The score below which a pair is no help.
    pub floor: u32,
    /// How many needs there are.
    pub needs: u32,
    /// How many programmes there are.
    pub programmes: u32,
    /// The best plan in figures.
    pub best: PortfolioSum,
    /// The plan that takes the best pair first, in figures.
    pub greedy: PortfolioSum,
    /// The figures in sentences.
    pub summary: Vec<String>,
    /// What each need gets, by need.
    pub pairs: Vec<PortfolioPair>,
    /// Needs that go without, and why.
    pub without: Vec<PortfolioWithout>,
    /// The weights that were used.
    pub weights: WeightsView,
    /// The day on which windows were judged, ISO 8601.
    pub as_of: String,
}

/// A plan in figures.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct PortfolioSum {
    /// Needs that get a programme.
    pub served: u32,
    /// The sum of the scores, to a tenth.
    pub points: f64,
}

/// A need with the programme that it gets.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct PortfolioPair {
    /// The need.
    pub need: RecordRef,
    /// The programme.
    pub programme: RecordRef,
    /// 0 to 100, to a tenth.
    pub score: f64,
    /// What the need would have got if the best pair always came first.
    pub greedy: Option<RecordRef>,
    /// Its score.
    pub greedy_score: Option<f64>,
    /// What the need gains beside that; below 0 what it gives up.
    pub gain: f64,
    /// The same in words.
    pub sentence: String,
}

/// A need that goes without.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct PortfolioWithout {
    /// The need.
    pub need: RecordRef,
    /// `blocked`, `low`, `taken` or `none`.
    pub reason: String,
    /// The programme that comes nearest.
    pub nearest: Option<RecordRef>,
    /// Its score, to a tenth.
    pub score: Option<f64>,
    /// Why, in words.
    pub sentence: String,
}
