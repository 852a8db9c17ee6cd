//! What an import would do, before anything is written: each line new, changed, same, or rejected with a reason.
//!
//! A plan may have as many lines as a file has: it keeps them in a [`Storage`] that its caller hands in, and in memory only
//! where each stands and what would happen to it.

mod canon;
mod check;
mod edits;
mod forget;
mod planner;
mod slug;
mod spool;

use catalogue::record::Localised;
use catalogue::store::Edit;
use catalogue::{Kind, RecordId, StoreError};
use serde::{Deserialize, Serialize};

use crate::incoming::At;
use crate::{Reason, Remark};

pub use planner::{Find, Fresh, Planner};
pub(crate) use slug::slug_of;
pub use spool::Storage;
use spool::{Place, Spool};

/// Most lines that a plan takes: ten times the catalogue that Trefoil is measured with.
pub const MAX_LINES: usize = 1_000_000;

/// What an import would do, line by line in the order of the file.
pub struct Plan {
    spool: Spool,
    entries: Vec<Entry>,
    remarks: Vec<Remark>,
}

/// Where a line is kept, and what would happen to it.
#[derive(Clone, Copy)]
struct Entry {
    place: Place,
    outcome: Outcome,
    stays: Stays,
}

/// Whether a new record stays on this machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stays {
    /// It is shared.
    No,
    /// A need: what a country lacks is its own affair until somebody shares it.
    UntilShared,
    /// Its line says so.
    Always,
}

/// One record of the file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Line {
    /// Where it stands.
    pub at: At,
    /// `kind:slug`, or what a rejected line calls itself.
    pub name: Option<String>,
    /// Title or name, for people to know it by.
    pub title: Localised,
    /// What would happen.
    pub verdict: Verdict,
    /// What is worth knowing.
    pub remarks: Vec<Remark>,
}

/// What would happen to a record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Verdict {
    /// It is added.
    New(Write),
    /// It is changed.
    Changed(Write),
    /// It is in the catalogue as it stands in the file.
    Same,
    /// It is not taken in.
    Rejected(Reason),
}

/// A [`Verdict`] without what it would write.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// It is added.
    New,
    /// It is changed.
    Changed,
    /// It is in the catalogue as it stands in the file.
    Same,
    /// It is not taken in.
    Rejected,
}

/// How many lines have each outcome.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Added.
    pub new: usize,
    /// Changed.
    pub changed: usize,
    /// Left as they are.
    pub same: usize,
    /// Rejected.
    pub rejected: usize,
}

/// A write that a plan asks for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Write {
    /// The record; for a new one the id that it is to have, because others may name it already.
    pub record: RecordId,
    /// Kind.
    pub kind: Kind,
    /// The fields.
    pub edits: Vec<Edit>,
    /// It stays on this machine: its line asks for it, or the record does already. Without that, a new need is still
    /// only shared if somebody says so.
    pub private: bool,
}

/// Why there is no plan, or no line of it.
#[derive(Debug, thiserror::Error)]
pub enum PlanError {
    /// The catalogue could not be read.
    #[error("the catalogue could not be read")]
    Store(#[from] StoreError),
    /// The lines could not be put down or found again: most often the disk is full.
    #[error("the plan could not be kept")]
    Storage(#[from] std::io::Error),
    /// The file has more lines than [`MAX_LINES`].
    #[error("the file has more than {MAX_LINES} records")]
    TooMany,
}

impl Plan {
    /// How many lines it has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// True for a file without records.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// What would happen to a line, by its place in the plan; `None` beyond the last.
    #[must_use]
    pub fn outcome(&self, index: usize) -> Option<Outcome> {
        self.entries.get(index).map(|entry| entry.outcome)
    }

    /// How many lines have each outcome.
    #[must_use]
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for entry in &self.entries {
            match entry.outcome {
                Outcome::New => counts.new += 1,
                Outcome::Changed => counts.changed += 1,
                Outcome::Same => counts.same += 1,
                Outcome::Rejected => counts.rejected += 1,
            }
        }
        counts
    }

    /// Whether the new record of a line stays on this machine; [`Stays::No`] for any other line.
    #[must_use]
    pub fn stays(&self, index: usize) -> Stays {
        self.entries
            .get(index)
            .map_or(Stays::No, |entry| entry.stays)
    }

    /// About the file as a whole.
    #[must_use]
    pub fn remarks(&self) -> &[Remark] {
        &self.remarks
    }

    /// A line, by its place in the plan; `None` beyond the last.
    ///
    /// # Errors
    /// If the storage refuses.
    pub fn line(&mut self, index: usize) -> Result<Option<Line>, PlanError> {
        match self.entries.get(index) {
            Some(entry) => Ok(Some(self.spool.get(entry.place)?)),
            None => Ok(None),
        }
    }
}

impl Verdict {
    /// What would happen, without what would be written.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        match self {
            Self::New(_) => Outcome::New,
            Self::Changed(_) => Outcome::Changed,
            Self::Same => Outcome::Same,
            Self::Rejected(_) => Outcome::Rejected,
        }
    }
}

impl Line {
    /// Whether the new record of the line stays on this machine.
    fn stays(&self) -> Stays {
        match &self.verdict {
            Verdict::New(write) if write.private => Stays::Always,
            Verdict::New(write) if write.kind == Kind::Need => Stays::UntilShared,
            _ => Stays::No,
        }
    }
}

impl Write {
    /// Names of the fields that it changes, each once, in their order.
    #[must_use]
    pub fn fields(&self) -> Vec<String> {
        let mut out: Vec<String> = Vec::new();
        for edit in &self.edits {
            let name = edit.path.name();
            if !out.contains(&name) {
                out.push(name);
            }
        }
        out
    }
}
