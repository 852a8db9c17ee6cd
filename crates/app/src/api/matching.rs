//! Matching: who could help whom, and why.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Kind, OrganisationRef, PlaceRef, RecordRef, Term, Text};

/// What is matched: a record, or what a reader asks for by hand.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct MatchRequest {
    /// A need, a programme or an organisation: `need:need-fm-strategy`. Then the rest but weights and limit is passed over.
    pub reference: Option<String>,
    /// Themes and topics.
    pub themes: Vec<String>,
    /// Countries and regions.
    pub places: Vec<String>,
    /// Languages that work.
    pub languages: Vec<String>,
    /// Delivery modes.
    pub modes: Vec<String>,
    /// Weights by criterion that sum to 100; without them the usual ones of each direction.
    #[ts(type = "{ [key in string]: number } | null")]
    pub weights: Option<BTreeMap<String, i64>>,
    /// How many of each; 10 without it.
    pub limit: Option<u32>,
}

/// What fits, best first, by role.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct MatchResponse {
    /// What was asked.
    pub subject: MatchSubject,
    /// What fits.
    pub matches: Vec<MatchView>,
    /// Work of the same kind, here and elsewhere.
    pub precedents: Vec<RecordRef>,
    /// What already runs on the same subject in the same place.
    pub overlaps: Vec<RecordRef>,
    /// The day on which windows were judged, ISO 8601.
    pub as_of: String,
}

/// What was asked, as the reader sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct MatchSubject {
    /// The record, if one was named.
    pub record: Option<RecordRef>,
    /// Topics.
    pub topics: Vec<Term>,
    /// Places.
    pub places: Vec<PlaceRef>,
    /// Languages.
    pub languages: Vec<Term>,
    /// Delivery modes.
    pub modes: Vec<Term>,
}

/// The part in which something fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MatchRole {
    /// A programme that could pay.
    Programme,
    /// An organisation that could do the work.
    Implementer,
    /// A need that could be met.
    Need,
    /// Donor, implementer and beneficiary together.
    Triad,
    /// An organisation to work with.
    Partner,
}

/// Something that fits.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct MatchView {
    /// The part.
    pub role: MatchRole,
    /// Kind of the record; for a triad that of its programme.
    pub kind: Kind,
    /// The record; for a triad its programme.
    pub id: String,
    /// Short name.
    pub slug: String,
    /// Name or title in the reader's language as far as there is one; for a triad who pays and who does.
    pub name: String,
    /// The same as a text with its language.
    pub title: Text,
    /// The record as lists show it; for a triad its programme.
    pub record: RecordRef,
    /// The organisation that does the work; for triads only.
    pub implementer: Option<String>,
    /// The three and what ties them; for triads only.
    pub trio: Option<TrioView>,
    /// 0 to 100, to a tenth.
    pub score: f64,
    /// 0 to 100: how much of the weight rests on stated facts.
    pub certainty: f64,
    /// Each criterion that counts, in order; for a triad what makes the three fit.
    pub criteria: Vec<CriterionView>,
    /// What stands in the way.
    pub blockers: Vec<BlockerView>,
}

/// Donor, implementer and beneficiary, as they stand in the picture of the three.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct TrioView {
    /// Who pays, if the programme names one.
    pub donor: Option<OrganisationRef>,
    /// The programme that it would pay from.
    pub programme: RecordRef,
    /// Who does the work.
    pub implementer: OrganisationRef,
    /// For whom.
    pub places: Vec<PlaceRef>,
    /// What ties two of them, or all.
    pub ties: Vec<TieView>,
}

/// What ties two of the three, or all of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TieView {
    /// Which of them.
    pub between: TieBetween,
    /// False where no record shows the tie.
    pub met: bool,
    /// Why, in words.
    pub reason: String,
}

/// Which of the three are tied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TieBetween {
    /// Donor and implementer.
    DonorImplementer,
    /// Donor and beneficiary.
    DonorBeneficiary,
    /// Implementer and beneficiary.
    ImplementerBeneficiary,
    /// All three.
    All,
}

/// What one criterion says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CriterionView {
    /// Key, as in files of weights.
    pub key: String,
    /// Name.
    pub label: String,
    /// Of 100.
    pub weight: u8,
    /// 0 to 100; `None` if a fact is missing.
    pub score: Option<f64>,
    /// Why, in words.
    pub reason: String,
}

/// What stands in the way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BlockerView {
    /// `window`, `place` or `language`.
    pub code: String,
    /// Why, in words.
    pub reason: String,
}

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
    /// Initiatives that are over.
    pub past: u32,
    /// Programmes that the place may ask.
    pub open: u32,
    /// True if a need is stated and nothing runs.
    pub gap: bool,
    /// True if two that run have no organisation in common.
    pub overlap: bool,
}
