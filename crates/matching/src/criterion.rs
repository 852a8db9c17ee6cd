//! The criteria and their weights.

use std::collections::{BTreeMap, BTreeSet};

/// What is held against what. In the order in which they are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Criterion {
    /// Theme and topic.
    Topic,
    /// Type of support and delivery mode.
    Support,
    /// Eligibility, or experience in the place and near it.
    Place,
    /// A language in which all can work.
    Language,
    /// Is it open, is it active?
    Timing,
    /// The step of maturity that is wanted.
    Maturity,
    /// Size of the grant against what such work costs.
    Size,
    /// Local implementers and partners.
    Ownership,
    /// How much was done, how lately, and how sure that is.
    Record,
    /// The self-check on the ten principles.
    Principles,
    /// Help that stays after it ends.
    Sustainability,
}

impl Criterion {
    /// Every criterion, in order.
    pub const ALL: [Self; 11] = [
        Self::Topic,
        Self::Support,
        Self::Place,
        Self::Language,
        Self::Timing,
        Self::Maturity,
        Self::Size,
        Self::Ownership,
        Self::Record,
        Self::Principles,
        Self::Sustainability,
    ];

    /// The key in files and answers.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Topic => "topic",
            Self::Support => "support",
            Self::Place => "place",
            Self::Language => "language",
            Self::Timing => "timing",
            Self::Maturity => "maturity",
            Self::Size => "size",
            Self::Ownership => "ownership",
            Self::Record => "record",
            Self::Principles => "principles",
            Self::Sustainability => "sustainability",
        }
    }

    /// The criterion with a key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|criterion| criterion.key() == key)
    }

    /// For programmes: what it is for and whether it may be asked, before who is behind it.
    fn for_programmes(self) -> u8 {
        match self {
            Self::Topic => 24,
            Self::Place => 18,
            Self::Language => 12,
            Self::Support | Self::Timing => 10,
            Self::Record => 8,
            Self::Ownership => 6,
            Self::Maturity | Self::Size => 4,
            Self::Principles | Self::Sustainability => 2,
        }
    }

    /// For organisations: what they have done there, before what they say.
    fn for_organisations(self) -> u8 {
        match self {
            Self::Record => 42,
            Self::Ownership => 18,
            Self::Topic | Self::Place | Self::Language => 10,
            Self::Support => 3,
            Self::Maturity | Self::Principles | Self::Sustainability => 2,
            Self::Timing => 1,
            // What an organisation can carry is not in the catalogue.
            Self::Size => 0,
        }
    }
}

/// How much each criterion counts. They sum to 100.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weights(BTreeMap<Criterion, u8>);

/// Why weights are refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WeightsError {
    /// No criterion has this key.
    #[error("there is no criterion `{key}`")]
    Unknown {
        /// The key.
        key: String,
    },
    /// A criterion is named twice: nobody can say which weight is meant.
    #[error("the weight of `{key}` is given twice")]
    Twice {
        /// The key.
        key: String,
    },
    /// They do not sum to 100.
    #[error("the weights sum to {sum}, not to 100")]
    Sum {
        /// What they sum to.
        sum: i64,
    },
    /// A weight below 0 or above 100.
    #[error("the weight of `{key}` is {weight}, not 0 to 100")]
    Range {
        /// The key.
        key: String,
        /// The weight.
        weight: i64,
    },
}

impl Weights {
    /// The usual weights for programmes.
    #[must_use]
    pub fn programmes() -> Self {
        Self::from_each(Criterion::for_programmes)
    }

    /// The usual weights for organisations, held by `cargo xtask eval matching` (decision 0015).
    #[must_use]
    pub fn organisations() -> Self {
        Self::from_each(Criterion::for_organisations)
    }

    fn from_each(weight: impl Fn(Criterion) -> u8) -> Self {
        Self(
            Criterion::ALL
                .into_iter()
                .map(|criterion| (criterion, weight(criterion)))
                .collect(),
        )
    }

    /// Weights by key. A criterion that is not named counts nothing.
    ///
    /// # Errors
    /// A key that is no criterion or is named twice, a weight outside 0 to 100, or a sum that is not 100.
    pub fn new<'a>(named: impl IntoIterator<Item = (&'a str, i64)>) -> Result<Self, WeightsError> {
        let mut weights: BTreeMap<Criterion, u8> = Criterion::ALL
            .into_iter()
            .map(|criterion| (criterion, 0))
            .collect();
        let mut met = BTreeSet::new();
        for (key, weight) in named {
            let criterion = Criterion::from_key(key).ok_or_else(|| WeightsError::Unknown {
                key: key.to_owned(),
            })?;
            let small = u8::try_from(weight)
                .ok()
                .filter(|weight| *weight <= 100)
                .ok_or_else(|| WeightsError::Range {
                    key: key.to_owned(),
                    weight,
                })?;
            if !met.insert(criterion) {
                return Err(WeightsError::Twice {
                    key: key.to_owned(),
                });
            }
            weights.insert(criterion, small);
        }
        let sum = weights.values().map(|weight| i64::from(*weight)).sum();
        if sum == 100 {
            Ok(Self(weights))
        } else {
            Err(WeightsError::Sum { sum })
        }
    }

    /// The weight of a criterion.
    #[must_use]
    pub fn of(&self, criterion: Criterion) -> u8 {
        self.0.get(&criterion).copied().unwrap_or_default()
    }

    /// Each criterion with its weight, in order.
    pub fn iter(&self) -> impl Iterator<Item = (Criterion, u8)> + '_ {
        self.0
            .iter()
            .map(|(criterion, weight)| (*criterion, *weight))
    }
}
