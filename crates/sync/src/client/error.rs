use std::path::PathBuf;
use std::time::Duration;

use catalogue::StoreError;

use crate::checkpoint::CheckpointError;

/// Why an exchange did not come to its end. What was taken in before stands, and the next one goes on from there.
#[derive(Debug, thiserror::Error)]
pub enum SyncError {
    /// The address of the hub, the proxy or the file of authorities cannot be used.
    #[error("the connection is set up wrongly: {0}")]
    SetUp(String),
    /// The file of authorities cannot be read.
    #[error("the file of authorities cannot be read")]
    Authorities {
        /// The file.
        path: PathBuf,
        /// Why.
        #[source]
        source: std::io::Error,
    },
    /// No connection, or it broke.
    #[error("the hub cannot be reached")]
    Offline(#[source] reqwest::Error),
    /// What answered is no hub: a page of a hotel's network, or another server.
    #[error("what answered is not a hub")]
    NotAHub,
    /// It carries another catalogue.
    #[error("the hub carries another catalogue")]
    OtherCatalogue,
    /// The registry does not name its key.
    #[error("the registry does not know this hub")]
    UnknownHub,
    /// Its order is another one than it signed before: it shows different things to different people, or was altered.
    #[error("the hub contradicts what it signed")]
    Contradiction,
    /// Its signed word does not hold.
    #[error("the hub's checkpoint does not hold")]
    Checkpoint(#[source] CheckpointError),
    /// What it sent is damaged.
    #[error("what the hub sent is damaged")]
    Damaged,
    /// It says that something was erased which no registry at hand orders erased.
    #[error("the hub holds back what no registry at hand orders erased")]
    Unlisted,
    /// It has less of its order than it once gave, under the same epoch: it was restored from a backup, and nobody has told it.
    #[error("the hub has less than it once gave")]
    HubBehind,
    /// It wants a newer version of this program.
    #[error("the hub wants a newer version")]
    TooOld,
    /// It asks for a token, or refuses the one it got.
    #[error("the hub asks for a token")]
    Token,
    /// It lets in only devices of its registry, and this one is not among them, or no longer.
    #[error("the hub does not let this device in")]
    Device,
    /// It is busy; when it says so, after how long to try again.
    #[error("the hub is busy")]
    Busy(Option<Duration>),
    /// It answers with an error.
    #[error("the hub answers {status}: {code}")]
    Refused {
        /// The status of HTTP.
        status: u16,
        /// The code of the problem, if it named one.
        code: String,
    },
    /// The disk refuses a file that is only needed for the moment.
    #[error("the disk refuses")]
    Disk(#[source] std::io::Error),
    /// The store refuses.
    #[error("the store refuses")]
    Store(#[from] StoreError),
    /// Asked to stop.
    #[error("stopped")]
    Stopped,
}

impl SyncError {
    /// After how long the hub wants to be asked again, where it says so.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Busy(after) => *after,
            _ => None,
        }
    }

    /// True if the same attempt will fail again until a person does something.
    #[must_use]
    pub fn is_permanent(&self) -> bool {
        match self {
            Self::SetUp(_)
            | Self::Authorities { .. }
            | Self::HubBehind
            | Self::OtherCatalogue
            | Self::UnknownHub
            | Self::Contradiction
            | Self::Checkpoint(_)
            | Self::TooOld
            | Self::Token
            | Self::Device
            | Self::Stopped => true,
            Self::Refused { status, .. } => (400..500).contains(status),
            // The next exchange begins with the newest registry.
            Self::Offline(_)
            | Self::NotAHub
            | Self::Damaged
            | Self::Unlisted
            | Self::Busy(_)
            | Self::Disk(_)
            | Self::Store(_) => false,
        }
    }
}
