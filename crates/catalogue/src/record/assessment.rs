use serde::{Deserialize, Serialize};

use super::{Extra, PartialDate};

/// A country's view of itself: by the factors of the CMM, or by the eleven norms. It stays on this machine.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Assessment {
    /// `cmm` or `norms`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// What whoever made it calls it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The country or region.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// The day on which it was begun.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<PartialDate>,
    /// What is said, by factor or norm.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<Answer>,
    /// Needs that were drafted from it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<Drafted>,
    /// Fields of newer versions, kept and given back.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What is said of one factor or norm. What is not said is not known.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    /// Factor (`1.1`) or norm (`a`).
    pub key: String,
    /// Present stage (vocabulary `cmm-stage`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage: Option<String>,
    /// Wanted stage.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wanted: Option<String>,
    /// What exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exists: Option<String>,
    /// What shows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<String>,
    /// What is missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gap: Option<String>,
    /// Which help is wanted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub help: Option<String>,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A need that was drafted from one answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Drafted {
    /// Factor or norm.
    pub key: String,
    /// Id of the need.
    #[serde(default)]
    pub need: String,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}
