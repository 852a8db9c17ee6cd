//! Amounts of money.

use serde::{Deserialize, Serialize};

use super::{Extra, PartialDate};

/// An amount of money in minor units of its currency (cents of a dollar; the franc CFA has none).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Amount {
    /// Amount in minor units by ISO 4217.
    pub amount_minor: i64,
    /// ISO 4217 code.
    pub currency: String,
    /// Day on which the amount was worth this; `None` if not stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value_date: Option<PartialDate>,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The size of one grant, in minor units.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GrantSize {
    /// Smallest grant; `None` if not stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_minor: Option<i64>,
    /// Largest grant; `None` if not stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_minor: Option<i64>,
    /// ISO 4217 code.
    pub currency: String,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}
