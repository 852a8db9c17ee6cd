//! Assessments: a country's view of itself, by the factors of the CMM or by the eleven norms. Private to this machine.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{PlaceRef, RecordRef, Term};

/// An assessment to begin.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AssessStart {
    /// `cmm` or `norms`.
    pub method: String,
    /// Country or M49 region; that of the profile without it.
    pub place: Option<String>,
    /// What it is called.
    pub name: Option<String>,
}

/// An assessment by its number.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AssessName {
    /// Number.
    pub id: String,
}

/// What is said of one factor or norm. `None` leaves a part as it is, an empty text takes it away.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AssessSet {
    /// Number of the assessment.
    pub id: String,
    /// Factor (`1.1`) or norm (`a`).
    pub key: String,
    /// Present stage (vocabulary `cmm-stage`); of factors only.
    pub stage: Option<String>,
    /// Wanted stage; of factors only.
    pub wanted: Option<String>,
    /// What exists.
    pub exists: Option<String>,
    /// What shows it.
    pub evidence: Option<String>,
    /// What is missing.
    pub gap: Option<String>,
    /// Which help is wanted.
    pub help: Option<String>,
}

/// Two assessments to hold against one another.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AssessCompare {
    /// Number of the one.
    pub id: String,
    /// Number of the earlier one.
    pub earlier: String,
}

/// Answers to turn into needs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct AssessNeeds {
    /// Number of the assessment.
    pub id: String,
    /// Factors or norms; every one that asks for something without them.
    pub keys: Vec<String>,
}

/// The assessments of this machine, the newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AssessList {
    /// The assessments.
    pub assessments: Vec<AssessSummary>,
    /// The methods that there are.
    pub methods: Vec<Term>,
    /// That they stay on this machine, in words.
    pub private: String,
}

/// An assessment in a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct AssessSummary {
    /// Number.
    pub id: String,
    /// The same in words: "Assessment 2".
    pub label: String,
    /// `cmm` or `norms`.
    pub method: Term,
    /// What it is called.
    pub name: Option<String>,
    /// The country or region.
    pub place: Option<PlaceRef>,
    /// The day on which it was begun, ISO 8601.
    pub on: String,
    /// The day in words.
    pub when: String,
    /// How many factors or norms something is said of.
    pub answered: u32,
    /// How many there are.
    pub of: u32,
    /// The same in words.
    pub progress: String,
}

/// An assessment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AssessView {
    /// What it is.
    pub summary: AssessSummary,
    /// The factors by dimension; the norms in one group.
    pub groups: Vec<AssessGroup>,
    /// The stages, lowest first; empty for norms.
    pub stages: Vec<Term>,
    /// Names of the columns.
    pub columns: AssessColumns,
    /// That it is the view of whoever made it, and no assessment of those whose method it follows.
    pub caution: String,
    /// That it stays on this machine, in words.
    pub private: String,
}

/// Names of what is said of a factor or norm.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AssessColumns {
    /// Present stage.
    pub stage: String,
    /// Wanted stage.
    pub wanted: String,
    /// What exists.
    pub exists: String,
    /// What shows it.
    pub evidence: String,
    /// What is missing.
    pub gap: String,
    /// Which help is wanted.
    pub help: String,
    /// The need that was drafted.
    pub need: String,
}

/// Factors of one dimension, or the norms.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct AssessGroup {
    /// The dimension; `None` for norms.
    pub dimension: Option<Term>,
    /// The factors or norms, in order.
    pub rows: Vec<AssessRow>,
}

/// A factor or norm with what is said of it. `None` is not known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct AssessRow {
    /// Factor or norm.
    pub term: Term,
    /// Present stage.
    pub stage: Option<Term>,
    /// Wanted stage.
    pub wanted: Option<Term>,
    /// What exists.
    pub exists: Option<String>,
    /// What shows it.
    pub evidence: Option<String>,
    /// What is missing.
    pub gap: Option<String>,
    /// Which help is wanted.
    pub help: Option<String>,
    /// It asks for something that a need could state.
    pub asks: bool,
    /// The need that was drafted from it: `need:…`.
    pub need: Option<String>,
}

/// Two assessments held against one another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AssessCompareView {
    /// The one.
    pub later: AssessSummary,
    /// The earlier one.
    pub earlier: AssessSummary,
    /// What differs, by factor or norm.
    pub rows: Vec<AssessChange>,
    /// How much, in sentences.
    pub summary: Vec<String>,
}

/// What differs in one factor or norm.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct AssessChange {
    /// Factor or norm.
    pub term: Term,
    /// The stage before; `None` if not stated.
    pub before: Option<Term>,
    /// The stage now.
    pub after: Option<Term>,
    /// Stages up, or down where below 0; `None` where one of the two is not stated.
    pub steps: Option<i32>,
    /// What differs, in words.
    pub sentences: Vec<String>,
}

/// Needs that were drafted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AssessNeedsView {
    /// The assessment as it stands now.
    pub assessment: AssessView,
    /// The new needs; each is a draft and private to this machine.
    pub made: Vec<RecordRef>,
    /// What was passed over, and why.
    pub passed: Vec<String>,
}
