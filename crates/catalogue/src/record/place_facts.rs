use serde::{Deserialize, Serialize};

use super::{Extra, Source};

/// One fact about a country, with its source.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Fact {
    /// What is stated (vocabulary `fact`); unique within a country.
    pub fact: String,
    /// The value: a code, a name or the slug of a resource, as the fact has it.
    pub value: String,
    /// Year; `None` if not stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<i64>,
    /// Where it comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
    /// `high` or `medium`; a fact of medium confidence is shown as such.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence: Option<String>,
    /// Editors' note, in English.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The facts of one country; the record's slug is the country's code.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PlaceFacts {
    /// Facts, by name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<Fact>,
    /// Fields of newer versions, kept and given back.
    #[serde(flatten)]
    pub extra: Extra,
}
