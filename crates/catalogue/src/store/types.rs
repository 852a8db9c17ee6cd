use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Redaction, Remark};
use crate::change::{ChangeId, DeviceId, FieldPath, Value};
use crate::record::{Kind, Origin, RecordId};

/// The newest bundled release that the store holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    /// Number, from 1.
    pub number: u32,
    /// Date, `2026-11-22`.
    pub date: String,
    /// The catalogue.
    pub catalogue: Uuid,
}

/// How much the store holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Records by kind, without withdrawn ones.
    pub records: BTreeMap<Kind, u32>,
    /// Withdrawn records.
    pub withdrawn: u32,
    /// Facts about countries.
    pub facts: u32,
    /// Changes in the log.
    pub changes: u32,
    /// Records with a field that waits for review.
    pub to_review: u32,
}

/// One change in a record's history.
#[derive(Clone, Debug, PartialEq)]
pub struct HistoryEntry {
    /// Content address.
    pub id: ChangeId,
    /// Wall clock of its author in milliseconds since 1970.
    pub wall_ms: i64,
    /// Where it came from.
    pub origin: Origin,
    /// The signature was checked just now and holds; `None` for bundled changes, which have none, and for those of which
    /// something was erased: what was signed is not there any more.
    pub verified: Option<bool>,
    /// Accepted changes count; others wait and are only shown here.
    pub accepted: bool,
    /// The device that signed it.
    pub device: DeviceId,
    /// Random id of the author; `None` for bundled changes.
    pub author: Option<Uuid>,
    /// Joins the changes of one action.
    pub group: Option<Uuid>,
    /// The change of this record that it takes back.
    pub undoes: Option<ChangeId>,
    /// Note of the author.
    pub note: Option<String>,
    /// By whose order something of it was erased.
    pub redacted: Option<Redaction>,
    /// What it wrote; empty for a change of a newer version.
    pub ops: Vec<HistoryOp>,
}

/// One write in a record's history.
#[derive(Clone, Debug, PartialEq)]
pub struct HistoryOp {
    /// The field.
    pub path: FieldPath,
    /// The value; `None` when the field was removed.
    pub value: Option<Value>,
    /// A later change has replaced this write.
    pub replaced: bool,
}

/// A write before it becomes a change.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// The record; `None` makes a new one.
    pub record: Option<RecordId>,
    /// Kind of the record.
    pub kind: Kind,
    /// A new record that must stay on this machine.
    pub private: bool,
    /// Fields to write.
    pub edits: Vec<Edit>,
    /// Wall clock in milliseconds since 1970.
    pub wall_ms: i64,
    /// Why, in the author's words.
    pub note: Option<String>,
    /// Source citation.
    pub source: Option<String>,
    /// Joins the changes of one action on several records.
    pub group: Option<Uuid>,
}

/// One field of a draft.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Edit {
    /// The field.
    pub path: FieldPath,
    /// The value; `None` removes the field.
    pub value: Option<Value>,
    /// The versions that its author saw and replaces; `None` means all that stand now.
    pub seen: Option<Vec<ChangeId>>,
}

/// What a write changed: caches are dropped from this, never by guess.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Changes that were appended; empty if nothing was different.
    pub changes: Vec<ChangeId>,
    /// Records that look different now.
    pub records: Vec<Touched>,
}

/// A record that a write changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Touched {
    /// Kind.
    pub kind: Kind,
    /// Identity.
    pub id: RecordId,
    /// Slug.
    pub slug: String,
}

/// What `doctor` looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CheckKind {
    /// The file: where, how large, which version.
    File,
    /// SQLite's own integrity check and foreign keys.
    Integrity,
    /// Ids of changes computed again.
    ChangeIds,
    /// Signatures checked again.
    Signatures,
    /// Releases that the store holds, beside those that the program carries.
    Releases,
    /// Derived tables equal a rebuild.
    Derived,
    /// The search index is whole and of this version.
    SearchIndex,
    /// Backups that lie beside the store.
    Backups,
}

impl CheckKind {
    /// Stable code, for labels and `--json`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::File => "file",
            Self::Integrity => "integrity",
            Self::ChangeIds => "change-ids",
            Self::Signatures => "signatures",
            Self::Releases => "releases",
            Self::Derived => "derived",
            Self::SearchIndex => "search-index",
            Self::Backups => "backups",
        }
    }
}

/// The finding of one check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// What was looked at.
    pub kind: CheckKind,
    /// Nothing is wrong.
    pub ok: bool,
    /// How many things were looked at (pages, changes, releases, records, backups).
    pub count: u64,
    /// What was noticed; empty if nothing. A check may be well and still have something to say.
    pub remarks: Vec<Remark>,
    /// Files that the check names (the store, its backups).
    pub files: Vec<PathBuf>,
}
