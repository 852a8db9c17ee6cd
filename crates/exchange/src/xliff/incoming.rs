use catalogue::record::Fingerprint;

use super::{Marker, State};
use crate::ReadError;

/// Why a file as a whole is refused; then nothing of it is taken in.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// It cannot be read, or is no sound XML.
    #[error(transparent)]
    File(#[from] ReadError),
    /// XML, but no XLIFF.
    #[error("the file is not XLIFF but <{0}>")]
    NotXliff(String),
    /// A version of XLIFF that is not read.
    #[error("version {0} of XLIFF is not read")]
    Version(String),
    /// It does not say which language it is translated into, or from.
    #[error("the file does not say {0}")]
    NoLanguage(&'static str),
}

/// The languages of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Languages {
    /// Translated from.
    pub from: String,
    /// Translated into.
    pub to: String,
}

/// A text as a file of translators gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incoming {
    /// Line where it begins.
    pub line: u64,
    /// `kind:slug`.
    pub reference: String,
    /// Name of the field.
    pub field: String,
    /// The original that the translator had.
    pub basis: Fingerprint,
    /// The translation; `None` or empty where there is none.
    pub target: Option<String>,
    /// How far it has come: where a tool has cut it, the least of its pieces.
    pub state: State,
    /// What the target was when it was written, where the tool has left that in its place.
    pub marker: Option<Marker>,
}

/// Why a text cannot be taken in, as far as the file alone tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Reason {
    /// The file or the unit does not name a record or a field.
    #[error("it names no record or no field")]
    Nameless,
    /// Codes of a tool stand in the translation, and the record holds plain text.
    #[error("it holds codes")]
    Codes,
    /// A state that the standard does not have.
    #[error("its state is unknown")]
    State,
}

/// What a reader finds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// A text.
    Text(Incoming),
    /// Something that cannot be one.
    Rejected {
        /// Line where it begins.
        line: u64,
        /// What it calls itself.
        name: String,
        /// Why.
        reason: Reason,
    },
}
