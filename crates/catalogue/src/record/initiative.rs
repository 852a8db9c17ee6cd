use serde::{Deserialize, Serialize};
use serde_json::Number;

use super::{
    Amount, Confirmation, Contact, Extra, Indicator, Localised, PartialDate, RecordId, SelfCheck,
    Source,
};

/// A place that benefits.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Beneficiary {
    /// ISO 3166-1 alpha-2, M49 region, `XK`, or `001` for the world.
    pub place: String,
    /// `priority` or `associate`; `None` if not stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// Share of the money that is for it, in percent; `None` if not stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub percentage: Option<Number>,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

/// An organisation's part in a record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Participation {
    /// The organisation.
    pub organisation: RecordId,
    /// `funder`, `accountable`, `extending`, `implementer` or `local-partner` (vocabulary `participation`).
    pub role: String,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

/// An activity with a beginning, an end and beneficiaries.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Initiative {
    /// Title.
    #[serde(default, skip_serializing_if = "Localised::is_empty")]
    pub title: Localised,
    /// Summary.
    #[serde(default, skip_serializing_if = "Localised::is_empty")]
    pub summary: Localised,
    /// Objectives.
    #[serde(default, skip_serializing_if = "Localised::is_empty")]
    pub objectives: Localised,
    /// Context.
    #[serde(default, skip_serializing_if = "Localised::is_empty")]
    pub context: Localised,
    /// Target groups.
    #[serde(default, skip_serializing_if = "Localised::is_empty")]
    pub target_groups: Localised,
    /// What it delivered.
    #[serde(default, skip_serializing_if = "Localised::is_empty")]
    pub outputs: Localised,
    /// What changed.
    #[serde(default, skip_serializing_if = "Localised::is_empty")]
    pub outcomes: Localised,
    /// Topics (vocabulary `topic`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub topics: Vec<String>,
    /// Types of support (vocabulary `support-type`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub support_types: Vec<String>,
    /// Delivery modes (vocabulary `mode`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub modes: Vec<String>,
    /// Norms of A/70/174 (vocabulary `norm`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub norms: Vec<String>,
    /// Factors of the CMM (vocabulary `cmm-factor`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cmm_factors: Vec<String>,
    /// Principles of A/75/816 (vocabulary `principle`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub principles: Vec<String>,
    /// Sustainable Development Goals by number.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sdgs: Vec<String>,
    /// OECD DAC gender marker.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gender_marker: Option<String>,
    /// Places that benefit, by code.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub beneficiaries: Vec<Beneficiary>,
    /// Regions that it covers (M49); they count as beneficiaries only where `beneficiaries` says so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub regions: Vec<String>,
    /// Organisations with their roles.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub organisations: Vec<Participation>,
    /// Planned start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub planned_start: Option<PartialDate>,
    /// Planned end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub planned_end: Option<PartialDate>,
    /// Actual start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actual_start: Option<PartialDate>,
    /// Actual end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actual_end: Option<PartialDate>,
    /// `planned`, `ongoing` or `completed`; `None` if not stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Languages of delivery; empty if not stated.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    /// Number of seats; `None` if not stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seats: Option<i64>,
    /// Budget as announced: often partial, never to be summed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub budget: Option<Amount>,
    /// Amounts committed, each at its date.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub commitments: Vec<Amount>,
    /// Amounts paid out, each at its date.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub disbursements: Vec<Amount>,
    /// What progress is measured by.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub indicators: Vec<Indicator>,
    /// Pages to go on to, by address.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Source>,
    /// Whom to write to; `None` if not stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<Contact>,
    /// What the self-check on the ten principles says, by principle; empty if none was made.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub self_check: Vec<SelfCheck>,
    /// Sources, by address.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
    /// `high` or `medium`; `None` if not stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence: Option<String>,
    /// Editors' notes, in English.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// Last confirmation; `None` if never.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed: Option<Confirmation>,
    /// Fields of newer versions, kept and given back.
    #[serde(flatten)]
    pub extra: Extra,
}
