use std::error::Error;
use std::fmt;
use std::io;

use tough::schema::RoleType;

use super::memory::NotThere;

/// What was said underneath, for a log; never a reason to decide by.
pub type Cause = Box<dyn Error + Send + Sync>;

/// One of the signed files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Whose keys count.
    Root,
    /// Which registry counts, and its hash.
    Targets,
    /// Which targets count.
    Snapshot,
    /// That all this is the newest.
    Timestamp,
    /// The registry itself.
    Registry,
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Root => "root",
            Self::Targets => "targets",
            Self::Snapshot => "snapshot",
            Self::Timestamp => "timestamp",
            Self::Registry => "registry",
        })
    }
}

impl From<RoleType> for Part {
    fn from(role: RoleType) -> Self {
        match role {
            RoleType::Root => Self::Root,
            RoleType::Snapshot => Self::Snapshot,
            RoleType::Timestamp => Self::Timestamp,
            RoleType::Targets | RoleType::DelegatedTargets => Self::Targets,
        }
    }
}

/// Why a registry is not taken.
#[derive(Debug, thiserror::Error)]
pub enum TrustError {
    /// Fewer keys than must have signed a file.
    #[error("the {0} is not signed by enough of the keys that count")]
    NotSigned(Part, #[source] Option<Cause>),
    /// The files belong to another root than the one that is trusted.
    #[error("the registry belongs to another root")]
    WrongRoot(#[source] Option<Cause>),
    /// A file is past its date.
    #[error("the {0} is past its date")]
    Expired(Part),
    /// The clock of this machine is earlier than what was signed: whether anything is past its date cannot be told.
    #[error("the clock of this machine is behind what was signed")]
    ClockBehind,
    /// It is older than what was seen before.
    #[error("the {0} is older than what was seen before")]
    RolledBack(Part),
    /// Files of different versions stand together: copied while they were replaced, or put together by somebody.
    #[error("the files of the registry do not belong together")]
    MixedUp(#[source] Option<Cause>),
    /// A file is not what was signed, or is none.
    #[error("the {0} is damaged")]
    Damaged(Part, #[source] Option<Cause>),
    /// A file is larger than such a file may be, or there are too many.
    #[error("the registry is larger than it may be")]
    TooLarge,
    /// It is the registry of another catalogue.
    #[error("it is the registry of another catalogue")]
    OtherCatalogue,
    /// The disk refused, or a file is missing.
    #[error("the registry could not be read or written")]
    Io(#[from] io::Error),
}

/// What was being read when something did not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// The metadata, which name each other by version, length and hash.
    Metadata,
    /// The registry, which the targets name.
    Registry,
}

impl TrustError {
    /// What an error of the library means here, told by its type and never by its words.
    pub(super) fn of(error: tough::error::Error, step: Step) -> Self {
        use tough::error::Error as Tough;
        match error {
            Tough::VerifyTrustedMetadata { .. } | Tough::ParseTrustedMetadata { .. } => {
                Self::WrongRoot(Some(error.into()))
            }
            Tough::VerifyMetadata { role, .. } => Self::NotSigned(role.into(), Some(error.into())),
            Tough::ExpiredMetadata { role, .. } => Self::Expired(role.into()),
            Tough::OlderMetadata { role, .. } => Self::RolledBack(role.into()),
            Tough::OlderSnapshotInTimestamp { .. } => Self::RolledBack(Part::Snapshot),
            Tough::SnapshotRoleMissing { .. } | Tough::SnapshotRoleRollback { .. } => {
                Self::RolledBack(Part::Targets)
            }
            Tough::VersionMismatch { .. } => Self::MixedUp(Some(error.into())),
            Tough::HashMismatch { .. } | Tough::MaxSizeExceeded { .. } => {
                Self::unlike(step, error.into())
            }
            Tough::MaxUpdatesExceeded { .. } => Self::TooLarge,
            Tough::ParseMetadata { role, .. } => Self::Damaged(role.into(), Some(error.into())),
            Tough::MissingSnapshotMeta { .. } | Tough::TimestampMetaLength { .. } => {
                Self::Damaged(Part::Timestamp, Some(error.into()))
            }
            Tough::SnapshotTargetsMetaMissing { .. } | Tough::MetaMissing { .. } => {
                Self::Damaged(Part::Snapshot, Some(error.into()))
            }
            Tough::Transport { ref source, .. } => Self::of_transport(source.source(), step)
                .unwrap_or_else(|| Self::Damaged(Part::Registry, Some(error.into()))),
            Tough::DatastoreInit { source, .. }
            | Tough::DatastoreCreate { source, .. }
            | Tough::DatastoreOpen { source, .. }
            | Tough::DatastoreRemove { source, .. } => Self::Io(source),
            // What else the library can say is about targets and delegations that a registry does not have.
            other => Self::Damaged(Part::Targets, Some(other.into())),
        }
    }

    fn of_transport(cause: Option<&(dyn Error + 'static)>, step: Step) -> Option<Self> {
        use tough::error::Error as Tough;
        let cause = cause?;
        if let Some(NotThere(name)) = cause.downcast_ref::<NotThere>() {
            return Some(Self::Io(io::Error::new(
                io::ErrorKind::NotFound,
                name.clone(),
            )));
        }
        // The size of each file was held against the limit before the library saw it: what is too long here is longer than
        // another file says.
        match cause.downcast_ref::<Tough>()? {
            Tough::HashMismatch { .. } | Tough::MaxSizeExceeded { .. } => {
                Some(Self::unlike(step, cause.to_string().into()))
            }
            _ => None,
        }
    }

    fn unlike(step: Step, cause: Cause) -> Self {
        match step {
            Step::Metadata => Self::MixedUp(Some(cause)),
            Step::Registry => Self::Damaged(Part::Registry, Some(cause)),
        }
    }
}
