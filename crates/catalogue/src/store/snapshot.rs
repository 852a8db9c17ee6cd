use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, named_params};

use super::fold::{Stored, fold};
use super::load::stored;
use super::{Catalogue, StoreError};
use crate::change::{ChangeId, FieldPath, Value};
use crate::record::{RecordId, Row};

/// A record's fields as somebody saw them, with what a write that follows from it replaces.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Snapshot {
    /// The state of the record: the local number of its newest accepted change. It never leaves the machine.
    pub version: i64,
    /// Every field that was ever written.
    pub fields: BTreeMap<FieldPath, Standing>,
}

/// How a field stands in a snapshot.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Standing {
    /// The value that is shown; `None` where the field was removed.
    pub value: Option<Value>,
    /// The writes that stand.
    pub heads: Vec<ChangeId>,
}

impl Snapshot {
    /// The fields that are there.
    pub fn values(&self) -> impl Iterator<Item = (&FieldPath, &Value)> {
        self.fields
            .iter()
            .filter_map(|(path, standing)| Some((path, standing.value.as_ref()?)))
    }

    /// The writes that a new write of this field replaces.
    #[must_use]
    pub fn heads(&self, path: &FieldPath) -> Vec<ChangeId> {
        self.fields
            .get(path)
            .map(|standing| standing.heads.clone())
            .unwrap_or_default()
    }

    fn of(changes: &[Stored]) -> Self {
        let folded = fold(changes);
        let fields = folded.heads.iter().map(|(path, heads)| {
            let standing = Standing {
                value: heads.first().and_then(|head| head.value.cloned()),
                heads: heads.iter().map(|head| head.stored.id).collect(),
            };
            ((*path).clone(), standing)
        });
        Self {
            version: changes.iter().map(|stored| stored.n).max().unwrap_or(0),
            fields: fields.collect(),
        }
    }
}

impl Catalogue {
    /// The fields of a record as they stand, or as they stood when it had this version.
    ///
    /// Writing with the heads of an older version merges: a field that somebody else has written meanwhile gets a second
    /// version for review, every other field is simply written.
    ///
    /// # Errors
    /// [`StoreError::NoRecord`] if no change ever named the record.
    pub fn snapshot(&self, id: RecordId, version: Option<i64>) -> Result<Snapshot, StoreError> {
        let conn = self.pool.get()?;
        let mut changes = stored(&conn, row_of(&conn, id)?)?;
        if let Some(version) = version {
            changes.retain(|stored| stored.n <= version);
        }
        Ok(Snapshot::of(&changes))
    }
}

/// The row of a record that any change has named.
pub(super) fn row_of(conn: &Connection, id: RecordId) -> Result<Row, StoreError> {
    conn.prepare_cached("SELECT k FROM rec WHERE id = :id")?
        .query_row(named_params! { ":id": id.as_bytes() }, |row| row.get(0))
        .optional()?
        .ok_or(StoreError::NoRecord)
}
