use std::path::PathBuf;

use uuid::Uuid;

use crate::data::DataFinding;

/// What can go wrong with a store. Each variant has a remedy of its own; sources are kept.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// There is no store, and nothing to build one from.
    #[error("there is no store at {}", path.display())]
    Missing {
        /// Where it was looked for.
        path: PathBuf,
    },
    /// Written by a newer version of the program; the file was not touched.
    #[error("the store has version {found}, this program knows version {known}")]
    Newer {
        /// Version of the file.
        found: i64,
        /// Version of this program.
        known: i64,
    },
    /// Not SQLite, not a catalogue, cut short or damaged; the file was not touched.
    #[error("the store {} is damaged: {reason}", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What was found, in English, for the log.
        reason: String,
    },
    /// The file or its folder cannot be written.
    #[error("{} cannot be written", path.display())]
    ReadOnly {
        /// The file or folder.
        path: PathBuf,
    },
    /// The store belongs to another catalogue.
    #[error("the store belongs to catalogue {found}, not to {expected}")]
    OtherCatalogue {
        /// Catalogue of the store.
        found: Uuid,
        /// Catalogue of the data.
        expected: Uuid,
    },
    /// Another program holds the store for too long.
    #[error("another program is writing to the store")]
    Locked,
    /// A data folder has errors.
    #[error("the data folder has {} errors", .0.len())]
    Data(Vec<DataFinding>),
    /// The release log is damaged or of a newer version.
    #[error("the bundled release log cannot be read")]
    Release(#[from] crate::release::ReleaseError),
    /// The draft cannot be written as it stands.
    #[error("the draft cannot be written: {0}")]
    Draft(&'static str),
    /// The record does not exist.
    #[error("there is no such record")]
    NoRecord,
    /// The device key cannot be read.
    #[error("the device key {} cannot be read", path.display())]
    DeviceKey {
        /// The file.
        path: PathBuf,
    },
    /// The device key is sealed, and nobody gave the passphrase.
    #[error("the device key is sealed and nobody gave its passphrase")]
    KeySealed,
    /// The passphrase does not open the device key.
    #[error("the passphrase does not open the device key")]
    KeyPassphrase,
    /// The device key cannot be sealed, or what was sealed is damaged.
    #[error("the sealed device key: {0}")]
    KeySeal(#[source] crate::sealed::SealError),
    /// The keychain that has the device key gives nothing.
    #[error("the keychain with the device key gives nothing")]
    KeyAway(#[from] super::KeeperError),
    /// The keychain answers, and has not the key of this device.
    #[error("the keychain has not the key of this device")]
    KeyLost,
    /// The file system refused.
    #[error("{}: {source}", path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// The reason.
        #[source]
        source: std::io::Error,
    },
    /// The log has grown since its author looked; nothing was written.
    #[error("the catalogue has changed since")]
    MovedOn,
    /// A change was to be answered that waits for no answer.
    #[error("the change waits for no answer")]
    NotWaiting,
    /// A search was interrupted by a newer one.
    #[error("interrupted")]
    Interrupted,
    /// SQLite refused for another reason.
    #[error("the store refused: {0}")]
    Sql(#[source] rusqlite::Error),
}

impl StoreError {
    /// Fills in the file where SQLite's own error does not name it.
    #[must_use]
    pub(super) fn at(self, file: &std::path::Path) -> Self {
        match self {
            Self::Damaged { path, reason } if path.as_os_str().is_empty() => Self::Damaged {
                path: file.to_owned(),
                reason,
            },
            Self::ReadOnly { path } if path.as_os_str().is_empty() => Self::ReadOnly {
                path: file.to_owned(),
            },
            Self::Io { path, source } if path.as_os_str().is_empty() => Self::Io {
                path: file.to_owned(),
                source,
            },
            other => other,
        }
    }

    pub(super) fn damaged(reason: impl Into<String>) -> Self {
        Self::Damaged {
            path: PathBuf::new(),
            reason: reason.into(),
        }
    }

    pub(super) fn io(path: &std::path::Path) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.to_owned();
        move |source| match source.kind() {
            std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => {
                Self::ReadOnly { path }
            }
            _ => Self::Io { path, source },
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        match error.sqlite_error_code() {
            Some(ErrorCode::OperationInterrupted) => Self::Interrupted,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Locked,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
                Self::damaged(error.to_string())
            }
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Self::ReadOnly {
                path: PathBuf::new(),
            },
            // The disk is full or fails: whoever reads this can do something about it.
            Some(ErrorCode::DiskFull) => Self::Io {
                path: PathBuf::new(),
                source: std::io::Error::new(std::io::ErrorKind::StorageFull, error),
            },
            Some(ErrorCode::SystemIoFailure) => Self::Io {
                path: PathBuf::new(),
                source: std::io::Error::other(error),
            },
            _ => Self::Sql(error),
        }
    }
}

impl From<crate::search::SearchError> for StoreError {
    fn from(error: crate::search::SearchError) -> Self {
        use crate::search::SearchError;
        match error {
            SearchError::Interrupted => Self::Interrupted,
            SearchError::Sqlite(error) => error.into(),
            SearchError::Stale => Self::damaged("the search index is of another version"),
        }
    }
}

impl From<crate::change::DecodeError> for StoreError {
    fn from(error: crate::change::DecodeError) -> Self {
        Self::damaged(error.to_string())
    }
}
