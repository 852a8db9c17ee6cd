use serde::{Deserialize, Serialize};

use super::{Extra, RecordId};

/// A match that somebody keeps and follows, from the suggestion to the end of the work.
///
/// It stays on this machine. Who moved it on, when and why stands in its history.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Case {
    /// How far it has come: `suggested`, `contacted`, …
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// The need.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub need: Option<RecordId>,
    /// The programme that would pay.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub programme: Option<RecordId>,
    /// The organisation that would do the work.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub implementer: Option<RecordId>,
    /// Notes, in the order of their keys: a later note has a later key.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<CaseNote>,
    /// Fields of newer versions, kept and given back.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A note on a case.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CaseNote {
    /// Key, unique within the case.
    pub key: String,
    /// What was noted.
    #[serde(default)]
    pub text: String,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}
