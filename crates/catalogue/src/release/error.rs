use std::path::PathBuf;

use uuid::Uuid;

use crate::change::DecodeError;
use crate::data::DataFinding;

/// What can go wrong with a release log.
#[derive(Debug, thiserror::Error)]
pub enum ReleaseError {
    /// The data folder has errors.
    #[error("the data folder has {} errors", .0.len())]
    Data(Vec<DataFinding>),
    /// Not a release log, cut short, or of a newer version.
    #[error("the release log is damaged: {0}")]
    Damaged(&'static str),
    /// A change in the log cannot be read.
    #[error("a change in the release log cannot be read")]
    Change(#[from] DecodeError),
    /// The folder differs from the release of that number; a release that is out is never changed.
    #[error(
        "release {number} is already in the log and the data differ: raise the number in catalogue.json"
    )]
    AlreadyReleased {
        /// Number of the release.
        number: u32,
    },
    /// The log belongs to another catalogue.
    #[error("the log belongs to catalogue {log}, the data to {data}")]
    OtherCatalogue {
        /// Catalogue of the log.
        log: Uuid,
        /// Catalogue of the data folder.
        data: Uuid,
    },
    /// A record is too large for one change.
    #[error("{0} is too large for one change")]
    TooLarge(String),
    /// A record of the folder does not fit the schema.
    #[error(transparent)]
    Field(#[from] crate::record::FlattenError),
    /// The file system refused.
    #[error("{}: {source}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// The reason.
        #[source]
        source: std::io::Error,
    },
}
