//! Gaps: supply, demand and overlap by topic and place.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{PlaceRef, Term};

/// Which gaps are looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct GapsRequest {
    /// Country or M49 region; the world without it.
    pub region: Option<String>,
    /// Themes and topics; all without them.
    pub themes: Vec<String>,
    /// What the rows stand for.
    pub rows: GapRows,
}

/// What the rows of the gaps stand for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum GapRows {
    /// Each country by itself.
    #[default]
    Countries,
    /// The smallest M49 regions, each with its countries.
    Regions,
}

/// Supply, demand and overlap by topic and place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GapsView {
    /// The region or country.
    pub place: PlaceRef,
    /// The topics, in the order of their vocabulary.
    pub topics: Vec<Term>,
    /// The places of which anything is known: regions as a whole first, then by name.
    pub places: Vec<GapPlace>,
    /// What is known, by place and then by topic; a pair of which nothing is known has no cell.
    pub cells: Vec<GapCell>,
}

/// A row of the gaps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GapPlace {
    /// The country or region.
    #[serde(flatten)]
    pub place: PlaceRef,
    /// Only what names the region as a whole is counted; what names its countries has rows of its own.
    pub whole: bool,
    /// A region, which can be opened.
    pub region: bool,
}

/// One topic in one place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GapCell {
    /// Topic.
    pub topic: String,
    /// Place.
    pub place: String,
    /// Needs stated.
    pub needs: u32,
    /// Initiatives that run or are planned.
    pub running: u32,
    /// Initiatives that are known to be over.
    pub past: u32,
    /// Initiatives whose status is not stated: they may run or be over.
    pub unknown: u32,
    /// Programmes that the place may ask and that are known to take requests.
    pub open: u32,
    /// Programmes that name the place, but are between two calls, not open yet, without a stated window, or for individuals
    /// only.
    pub further: u32,
    /// True if a need is stated and nothing runs, nor anything whose status is not stated.
    pub gap: bool,
    /// True if a need is stated, nothing is known to run, and there is work whose status is not stated.
    pub unsure: bool,
    /// True if two that run have no organisation in common.
    pub overlap: bool,
}
