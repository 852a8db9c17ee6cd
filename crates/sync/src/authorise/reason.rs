/// Why a change waits. The number stands in the log and on the wire; it is never used for another reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// No registry is at hand: who wrote it cannot be told.
    NoRegistry,
    /// The registry knows no such device.
    UnknownDevice,
    /// The device's certificate did not run when the change was received.
    Expired,
    /// The device was revoked, and no hub had the change before.
    Revoked,
    /// The role makes no records of this kind.
    MayNotCreate,
    /// Somebody else is steward of the record: a proposal to them.
    Proposal,
    /// Who may edit changes in a hub's order alone, and no hub has numbered this yet.
    StewardshipWaits,
    /// The record would have more fields than a record may have.
    TooManyFields,
    /// The registry is past its date, and nothing of this device was accepted here before.
    RegistryOld,
    /// A reason of a newer version.
    Other(u16),
}

impl Reason {
    /// The number.
    #[must_use]
    pub fn code(self) -> u16 {
        match self {
            Self::NoRegistry => 1,
            Self::UnknownDevice => 2,
            Self::Expired => 3,
            Self::Revoked => 4,
            Self::MayNotCreate => 5,
            Self::Proposal => 6,
            Self::StewardshipWaits => 7,
            Self::TooManyFields => 8,
            Self::RegistryOld => 9,
            Self::Other(code) => code,
        }
    }

    /// The reason of a number.
    #[must_use]
    pub fn of(code: u16) -> Self {
        match code {
            1 => Self::NoRegistry,
            2 => Self::UnknownDevice,
            3 => Self::Expired,
            4 => Self::Revoked,
            5 => Self::MayNotCreate,
            6 => Self::Proposal,
            7 => Self::StewardshipWaits,
            8 => Self::TooManyFields,
            9 => Self::RegistryOld,
            other => Self::Other(other),
        }
    }
}
