use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use catalogue::change::{ChangeId, FieldPath};

/// An order to erase values of a change everywhere.
///
/// It names what is left of the change by its digest: whoever holds only what is left can check that it is what the
/// officers meant, though its signature covers what is gone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redaction {
    /// The change.
    pub change: ChangeId,
    /// The digest of what is left: `catalogue::change::form`.
    pub form: [u8; 32],
    /// The fields whose values go; `None` for all, with note and citation.
    pub fields: Option<BTreeSet<FieldPath>>,
    /// When it was ordered, in milliseconds since 1970, by the clock of who signed it.
    pub at_ms: i64,
    /// The office that ordered it: an office, never a person, for this stays readable for ever.
    pub office: String,
    /// Why.
    pub reason: Reason,
}

/// Why something is erased, in short. The codes are stable: they stand in signed registries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// A court or an authority asks for it: code 1.
    LegalRequest,
    /// It says something of a person: code 2.
    PersonalData,
    /// It was written by mistake and does harm: code 3.
    Error,
    /// A reason of a newer version, by its code.
    Other(u16),
}

/// A text names no reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not one of legal-request, personal-data, error")]
pub struct UnknownReason;

impl Reason {
    /// The reasons of this version, by code.
    pub const ALL: [Self; 3] = [Self::LegalRequest, Self::PersonalData, Self::Error];

    /// The code in the registry.
    #[must_use]
    pub const fn code(self) -> u16 {
        match self {
            Self::LegalRequest => 1,
            Self::PersonalData => 2,
            Self::Error => 3,
            Self::Other(code) => code,
        }
    }

    /// The reason of a code.
    #[must_use]
    pub const fn of(code: u16) -> Self {
        match code {
            1 => Self::LegalRequest,
            2 => Self::PersonalData,
            3 => Self::Error,
            other => Self::Other(other),
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::LegalRequest => f.write_str("legal-request"),
            Self::PersonalData => f.write_str("personal-data"),
            Self::Error => f.write_str("error"),
            Self::Other(code) => write!(f, "reason {code}"),
        }
    }
}

impl FromStr for Reason {
    type Err = UnknownReason;

    fn from_str(text: &str) -> Result<Self, UnknownReason> {
        Self::ALL
            .into_iter()
            .find(|reason| reason.to_string() == text)
            .ok_or(UnknownReason)
    }
}
