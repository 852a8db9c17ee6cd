use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A text that must not be shown: it does not appear where a request is written down for a log.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "string")]
pub struct Secret(pub String);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("…")
    }
}

/// A backup to write: everything of this machine that cannot be made again, in one sealed file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BackupRequest {
    /// The file; one that is there is replaced once the new one is whole.
    pub file: String,
    /// What opens it again.
    pub passphrase: Secret,
}

/// A backup that was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BackupWritten {
    /// The file.
    pub file: String,
    /// How many bytes it has.
    #[ts(type = "number")]
    pub bytes: u64,
}

/// A backup that was taken up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Restored {
    /// The file that it was read from.
    pub file: String,
    /// The store that it became.
    pub store: String,
    /// Where the store lies now that stood there before; `None` if there was none.
    pub aside: Option<String>,
}

/// A passphrase for a backup whose file the reader chooses in a dialog of the system.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BackupChosen {
    /// What opens it.
    pub passphrase: Secret,
}

/// What came of choosing where to write a backup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BackupMade {
    /// What was written; `None` if no file was chosen.
    pub written: Option<BackupWritten>,
}

/// What came of choosing a backup to restore.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RestoreReady {
    /// The file that lies ready for the next start; `None` if none was chosen.
    pub file: Option<String>,
    /// Where the present store will lie from then on; `None` if no file was chosen, or there is no present store.
    pub aside: Option<String>,
}
