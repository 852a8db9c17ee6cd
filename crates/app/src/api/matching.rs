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
    /// Who asks: a kind of organisation, or one that programmes name. Without it the government of the places is presumed to, which
    /// shuts nothing out; where no place is named either, nobody in particular.
    pub asker: Option<String>,
    /// Weights by criterion that sum to 100; without them the reader's saved ones, else the usual ones of each direction.
    #[ts(type = "{ [key in string]: number } | null")]
    pub weights: Option<BTreeMap<String, i64>>,
    /// How many of each that fit, and a quarter as many that cannot; 10 without it.
    pub limit: Option<u32>,
}

/// What fits, best first, by role.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct MatchResponse {
    /// What was asked.
    pub subject: MatchSubject,
    /// What fits, then a few that something stands in the way of; by role.
    pub matches: Vec<MatchView>,
    /// How many there are of each role, shown or not; of triads, which are looked for only as far as they are shown, nothing.
    pub totals: Vec<MatchTotal>,
    /// Work of the same kind, here and elsewhere.
    pub precedents: Vec<RecordRef>,
    /// What already runs on the same subject in the same place, the most similar first; no more than the limit.
    pub overlaps: Vec<RecordRef>,
    /// How many run in all.
    pub overlaps_count: u32,
    /// The weights that were used.
    pub weights: WeightsView,
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
    /// The kind of who asks.
    pub asker: Option<Term>,
    /// True if nobody says who asks and the government of the place is presumed to.
    pub asker_presumed: bool,
    /// What a need states in words, of its time and of how much can be taken in: not compared, for a person to read.
    pub notes: Vec<MatchNote>,
}

/// How many there are of one role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MatchTotal {
    /// The role.
    pub role: MatchRole,
    /// How many nothing stands in the way of.
    pub fit: u32,
    /// How many something stands in the way of.
    pub blocked: u32,
}

/// A text that is not compared with anything.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MatchNote {
    /// Name of the field.
    pub label: String,
    /// The text.
    pub text: Text,
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
    /// What is to be asked first; it stands in nobody's way.
    pub cautions: Vec<BlockerView>,
}

/// Donor, implementer and beneficiary, as they stand in the picture of the three.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct TrioView {
    /// Who pays, or who makes an offer for which no payer is named.
    pub donor: Option<OrganisationRef>,
    /// True if the programme says that the donor pays.
    pub pays: bool,
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

/// What stands in the way, or what is to be asked first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BlockerView {
    /// `window`, `place`, `kind`, `asks` or `language`.
    pub code: String,
    /// Why, in words.
    pub reason: String,
}

/// One record that somebody asks about: why does it fit, or why not?
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct MatchWhyRequest {
    /// What is matched.
    pub asked: MatchRequest,
    /// The record: `programme:adrf-offer`.
    pub about: String,
}

/// What is said of one record, and what it would take.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct MatchWhyView {
    /// What was asked.
    pub subject: MatchSubject,
    /// The record with its score, certainty, criteria and blockers.
    pub found: MatchView,
    /// Its place in the list, from 1; `None` if it is in none.
    pub rank: Option<u32>,
    /// How many are in the list.
    pub of: u32,
    /// The same in words; of a record that is in no list, why.
    pub place: String,
    /// What it would take: what stands in the way first, then what costs most.
    pub steps: Vec<MatchStep>,
    /// The weights that were used.
    pub weights: WeightsView,
    /// The day on which windows were judged, ISO 8601.
    pub as_of: String,
}

/// One thing that would bring a match nearer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct MatchStep {
    /// Key of a criterion, or code of a blocker.
    pub key: String,
    /// Name of the criterion.
    pub label: String,
    /// It stands in the way, whatever the score.
    pub blocks: bool,
    /// A fact is missing: to state it makes the match more certain.
    pub states: bool,
    /// Points that it costs, to a tenth: of the score, or of the certainty where a fact is missing; 0 for a blocker.
    pub points: f64,
    /// What would have to be, in words.
    pub sentence: String,
}

/// Where weights come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum WeightsOrigin {
    /// The usual ones of each direction.
    Usual,
    /// The reader's own, saved on this machine.
    Saved,
    /// Given with this request.
    Given,
}

/// Weights as they are used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WeightsView {
    /// Where they come from.
    pub origin: WeightsOrigin,
    /// True if they are the reader's own, saved or given.
    pub own: bool,
    /// The same in words.
    pub sentence: String,
    /// For programmes, and for needs seen from a programme; every criterion, in order.
    pub programmes: Vec<WeightView>,
    /// For organisations, and for needs and programmes seen from an organisation.
    pub organisations: Vec<WeightView>,
}

/// The weight of one criterion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WeightView {
    /// Key.
    pub key: String,
    /// Name.
    pub label: String,
    /// Of 100.
    pub weight: u8,
}

/// Weights to keep.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveWeights {
    /// By criterion; they sum to 100. What is left out counts nothing.
    #[ts(type = "Record<string, number>")]
    pub weights: BTreeMap<String, i64>,
}
