use std::path::PathBuf;

use crate::record::{BodyError, FlattenError, Kind};

/// One thing that is wrong in a data folder.
#[derive(Debug, thiserror::Error)]
#[error("{}:{line}: {reason}", file.display())]
pub struct DataFinding {
    /// The file.
    pub file: PathBuf,
    /// The line, from 1; 0 for the file as a whole.
    pub line: usize,
    /// The reason.
    #[source]
    pub reason: Reason,
}

/// Why a line or a file is refused.
#[derive(Debug, thiserror::Error)]
pub enum Reason {
    /// The file cannot be read.
    #[error("cannot be read: {0}")]
    Io(#[from] std::io::Error),
    /// Not a JSON object.
    #[error("not a JSON object: {0}")]
    Json(#[from] serde_json::Error),
    /// A field that every line needs is missing.
    #[error("`{0}` is missing or not a text")]
    Missing(&'static str),
    /// The slug has a character other than a–z, 0–9 and the hyphen.
    #[error("`{0}` is not a slug (a–z, 0–9, hyphen)")]
    Slug(String),
    /// The slug stands twice.
    #[error("{kind}:{slug} stands twice")]
    Twice {
        /// Kind.
        kind: Kind,
        /// Slug.
        slug: String,
    },
    /// A reference to a record that is not in the folder.
    #[error("`{field}` names {kind}:{slug}, which does not exist")]
    Reference {
        /// The field.
        field: String,
        /// Kind of the missing record.
        kind: Kind,
        /// Slug of the missing record.
        slug: String,
    },
    /// A field is not of its shape.
    #[error("{0}")]
    Body(#[from] BodyError),
    /// A field is not of its shape.
    #[error("{0}")]
    Field(#[from] FlattenError),
    /// A translation of a record that is not in the folder.
    #[error("translates {0}, which does not exist")]
    NothingToTranslate(String),
    /// A translated field that is not a text in languages.
    #[error("`{0}` is not a translatable field of its kind")]
    NotTranslatable(String),
    /// A state other than `machine` or `reviewed`.
    #[error("`{0}` is not the state of a translation")]
    State(String),
    /// The date is not a whole day.
    #[error("`{0}` is not a day of the form 2026-11-22")]
    Day(String),
}
