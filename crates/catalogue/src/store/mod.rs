//! The store: one SQLite file whose truth is the change log.
//!
//! * [`Catalogue::open`] builds a missing store, takes in missing releases, and touches no damaged or newer one.
//! * [`Catalogue::write`] and [`Catalogue::receive`] append changes; both end in the same derive step.
//! * [`Catalogue::rebuild`] makes every derived table again from the log.

mod admit;
mod apply;
mod as_was;
mod backup;
mod carry;
mod connection;
mod derive;
mod device;
mod doctor;
mod erase;
mod error;
mod fold;
mod fork;
mod history;
mod hub;
mod inspect;
mod judge;
mod key;
mod likeness;
mod lineage;
mod load;
mod local;
mod names;
mod open;
mod options;
mod order;
mod person;
mod pool;
mod proposal;
mod read;
mod reading;
mod receive;
mod releases;
mod remark;
mod resolve;
mod review;
mod saved;
mod schema;
mod search;
mod share;
mod snapshot;
mod types;
mod typing;
mod undo;
mod write;
mod write_all;

pub use admit::Rejection;
pub use backup::backups;
pub use carry::{aside_of, replace};
pub use erase::Redaction;
pub use error::StoreError;
pub use fork::Fork;
pub use hub::{Cursor, Leaving};
pub use judge::{Entered, Judge, Receipt, Received, Verdict};
pub use key::{AskPassphrase, KeepIn, KeeperError, KeyKeeper, KeyPlace};
pub use open::set_aside;
pub use options::{Entropy, OpenOptions};
pub use person::Person;
pub use proposal::{Answer, Proposal, Proposed, ProposedField};
pub use read::{Mark, Named};
pub use reading::{Heading, Reading};
pub use receive::{AcceptAll, Arrival, Arrived, Via};
pub use remark::Remark;
pub use resolve::{Choice, Resolution};
pub use review::{CameFrom, Version, Waiting};
pub use saved::SavedSearch;
pub use schema::SCHEMA_VERSION;
pub use share::SHARED_AS;
pub use snapshot::{Snapshot, Standing as FieldStanding};
pub use types::{
    Check, CheckKind, Counts, Draft, Edit, HistoryEntry, HistoryOp, Outcome, Release, Touched,
};
pub use typing::Typed;
pub use undo::{Action, Undone};
pub use write_all::Planned;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use pool::Pool;

/// An open catalogue: one writer, a few readers; can be shared between threads.
pub struct Catalogue {
    file: Option<PathBuf>,
    writer: Option<Mutex<write::Writer>>,
    key: Option<key::OwnKey>,
    means: key::Means,
    pool: Pool,
    columns: Mutex<Option<search::Cached>>,
    profiles: Mutex<Vec<likeness::CachedProfiles>>,
    options: OpenOptions,
}

impl Catalogue {
    /// The file; `None` for the bundled catalogue in memory.
    #[must_use]
    pub fn file(&self) -> Option<&Path> {
        self.file.as_deref()
    }

    /// True for the bundled catalogue that stands in for a store that cannot be opened.
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        self.writer.is_none()
    }

    /// Backups beside the store, oldest first.
    #[must_use]
    pub fn backups(&self) -> Vec<PathBuf> {
        self.file.as_deref().map(backups).unwrap_or_default()
    }

    /// Names an error's file, where SQLite's own error does not.
    fn at<T>(&self, result: Result<T, StoreError>) -> Result<T, StoreError> {
        result.map_err(|error| match &self.file {
            Some(file) => error.at(file),
            None => error,
        })
    }
}

impl std::fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Catalogue")
            .field("file", &self.file)
            .finish_non_exhaustive()
    }
}

/// Columns are shared by searches that run while a newer set is made.
type SharedColumns = Arc<crate::search::Columns>;
