use serde::{Deserialize, Serialize};

use super::Extra;

/// How far a programme or an initiative follows one of the ten capacity-building principles, by its own account.
///
/// A/75/816, paragraph 56 (vocabulary `principle`).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SelfCheck {
    /// The principle, by its number.
    pub principle: String,
    /// `yes`, `partly`, `no` or `not-applicable` (vocabulary `principle-answer`).
    pub answer: String,
    /// Why, in the words of whoever answered; `None` if not stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}
