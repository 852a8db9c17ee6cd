use serde::{Deserialize, Serialize};

use super::{Extra, PartialDate, RecordId};

/// Where a statement of a record comes from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Source {
    /// Address.
    pub url: String,
    /// Title, in the source's own language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// When it was published; `None` if not stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<PartialDate>,
    /// When it was read; `None` if not stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accessed: Option<PartialDate>,
    /// False when the source is only named and was not read; absent means read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read: Option<bool>,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The last time that someone responsible said "this is still so".
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Confirmation {
    /// When.
    pub on: PartialDate,
    /// The organisation that confirmed; `None` if not stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<RecordId>,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}
