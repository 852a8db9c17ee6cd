use std::fmt;
use std::str::FromStr;

/// What a device signs as. The codes are stable: they stand in signed registries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// Speaks for a beneficiary: code 1.
    Official,
    /// Registers programmes: code 2.
    Donor,
    /// Keeps initiatives true: code 3.
    Implementer,
    /// Reviews and brings together: code 4.
    Coordinator,
    /// A role of a newer version, by its code: kept, and may do nothing but propose.
    Other(u64),
}

/// A text names no role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not one of official, donor, implementer, coordinator")]
pub struct UnknownRole;

impl Role {
    /// The roles of this version, by code.
    pub const ALL: [Self; 4] = [
        Self::Official,
        Self::Donor,
        Self::Implementer,
        Self::Coordinator,
    ];

    /// The code in the registry.
    #[must_use]
    pub const fn code(self) -> u64 {
        match self {
            Self::Official => 1,
            Self::Donor => 2,
            Self::Implementer => 3,
            Self::Coordinator => 4,
            Self::Other(code) => code,
        }
    }

    /// The role of a code.
    #[must_use]
    pub const fn of(code: u64) -> Self {
        match code {
            1 => Self::Official,
            2 => Self::Donor,
            3 => Self::Implementer,
            4 => Self::Coordinator,
            other => Self::Other(other),
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Official => f.write_str("official"),
            Self::Donor => f.write_str("donor"),
            Self::Implementer => f.write_str("implementer"),
            Self::Coordinator => f.write_str("coordinator"),
            Self::Other(code) => write!(f, "role {code}"),
        }
    }
}

impl FromStr for Role {
    type Err = UnknownRole;

    fn from_str(text: &str) -> Result<Self, UnknownRole> {
        Self::ALL
            .into_iter()
            .find(|role| role.to_string() == text)
            .ok_or(UnknownRole)
    }
}
