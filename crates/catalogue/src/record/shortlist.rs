use serde::{Deserialize, Serialize};

use super::Extra;

/// A group of organisations and programmes that somebody keeps for a theme or a place: its friends.
///
/// It stays on this machine.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Shortlist {
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Themes and topics.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub themes: Vec<String>,
    /// Places.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<String>,
    /// Ids of the organisations and programmes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub members: Vec<String>,
    /// Fields of newer versions, kept and given back.
    #[serde(flatten)]
    pub extra: Extra,
}
