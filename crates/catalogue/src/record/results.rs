use serde::{Deserialize, Serialize};
use serde_json::Number;

use super::{Extra, Localised, RecordId};

/// What progress is measured by.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Indicator {
    /// What is measured.
    #[serde(default, skip_serializing_if = "Localised::is_empty")]
    pub title: Localised,
    /// Unit of the values; `None` if not stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// Value at the start; `None` if not stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub baseline: Option<Number>,
    /// Value wanted; `None` if not stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<Number>,
    /// Value measured last; `None` if not stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actual: Option<Number>,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Whom to write to: an organisation, never a person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Contact {
    /// The organisation; `None` if not stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<RecordId>,
    /// Its contact page; `None` if not stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}
