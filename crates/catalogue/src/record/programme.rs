use serde::{Deserialize, Serialize};

use super::{
    Amount, Confirmation, Extra, GrantSize, Localised, PartialDate, Participation, RecordId,
    SelfCheck, Source,
};

/// When a programme takes requests.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Window {
    /// `rolling`, `calls`, `annual`, `closed` or `unknown` (vocabulary `window`).
    pub kind: String,
    /// First day; `None` if not stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opens: Option<PartialDate>,
    /// Last day; `None` if not stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closes: Option<PartialDate>,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A donor's funding line or open offer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Programme {
    /// The initiative that it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub initiative: Option<RecordId>,
    /// Title.
    #[serde(default, skip_serializing_if = "Localised::is_empty")]
    pub title: Localised,
    /// Summary.
    #[serde(default, skip_serializing_if = "Localised::is_empty")]
    pub summary: Localised,
    /// Conditions.
    #[serde(default, skip_serializing_if = "Localised::is_empty")]
    pub conditions: Localised,
    /// Topics that it funds.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub topics: Vec<String>,
    /// Delivery modes that it funds.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub modes: Vec<String>,
    /// Types of support that it funds.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub support_types: Vec<String>,
    /// Organisations with their roles.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub organisations: Vec<Participation>,
    /// Places or flags (`LDC`, `LLDC`, `SIDS`, `ODA`) that may ask; `001` is everyone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub eligible_places: Vec<String>,
    /// Kinds of organisation that may ask (vocabulary `eligible-kind`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub eligible_kinds: Vec<String>,
    /// Languages of work; empty if not stated.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    /// When it takes requests.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub window: Option<Window>,
    /// Size of one grant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grant: Option<GrantSize>,
    /// Money in all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub envelope: Option<Amount>,
    /// `free`, `shared` or `paid`; `None` if not stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost_to_beneficiary: Option<String>,
    /// How to apply.
    #[serde(default, skip_serializing_if = "Localised::is_empty")]
    pub how_to_apply: Localised,
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
