use serde::{Deserialize, Serialize};

use super::{Confirmation, Extra, Localised, RecordId, Source};

/// A strategy, law, guide or report.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Resource {
    /// Title.
    #[serde(default, skip_serializing_if = "Localised::is_empty")]
    pub title: Localised,
    /// Summary.
    #[serde(default, skip_serializing_if = "Localised::is_empty")]
    pub summary: Localised,
    /// The organisation that published it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publisher: Option<RecordId>,
    /// Country that it is about, or of its publisher.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// Year of publication; `None` if not stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<i64>,
    /// Languages in which it exists.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    /// Kind (vocabulary `document-kind`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document_kind: Option<String>,
    /// Topics.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub topics: Vec<String>,
    /// Address; it counts as the source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// False when the text was not read for this record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read: Option<bool>,
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
