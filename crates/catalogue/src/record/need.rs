use serde::{Deserialize, Serialize};

use super::{Confirmation, Extra, Localised, RecordId, Source};

/// What a country or region has said it needs.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Need {
    /// Country or region that states the need.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// Organisation that asks; `None` if not named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<RecordId>,
    /// Topics.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub topics: Vec<String>,
    /// Types of support wanted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub support_types: Vec<String>,
    /// The need in words.
    #[serde(default, skip_serializing_if = "Localised::is_empty")]
    pub statement: Localised,
    /// Year of the statement; `None` if not stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<i64>,
    /// Factor of the CMM (vocabulary `cmm-factor`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cmm_factor: Option<String>,
    /// True where an editor inferred the factor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cmm_factor_inferred: Option<bool>,
    /// Present stage (vocabulary `cmm-stage`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cmm_stage_present: Option<String>,
    /// Wanted stage (vocabulary `cmm-stage`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cmm_stage_wanted: Option<String>,
    /// Languages that work; empty if not stated.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    /// `high`, `medium` or `low`; `None` if not stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<String>,
    /// When help would be of use.
    #[serde(default, skip_serializing_if = "Localised::is_empty")]
    pub timing: Localised,
    /// How much can be taken in.
    #[serde(default, skip_serializing_if = "Localised::is_empty")]
    pub absorptive_limits: Localised,
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
