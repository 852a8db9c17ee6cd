use uuid::Uuid;

use super::apply::{FROM_HUB, FROM_RELEASE, FROM_SELF};
use super::fold::{Stored, differ, fold};
use super::lineage::{base, op_of, writers};
use super::load::stored;
use super::snapshot::row_of;
use super::{Catalogue, StoreError, Touched, read};
use crate::change::{ChangeId, DeviceId, FieldPath, Value};
use crate::record::{Origin, RecordId, Row};

/// A field with more than one version.
#[derive(Clone, Debug, PartialEq)]
pub struct Waiting {
    /// The record.
    pub record: Touched,
    /// The field.
    pub path: FieldPath,
    /// What the versions were written over, where all of them go back to one write.
    pub base: Option<Version>,
    /// Its versions; the one that is shown comes first.
    pub versions: Vec<Version>,
}

/// One version of a field.
#[derive(Clone, Debug, PartialEq)]
pub struct Version {
    /// The change that stands for it: what a decision names as seen.
    pub change: ChangeId,
    /// Wall clock of its author in milliseconds since 1970.
    pub wall_ms: i64,
    /// Where it came from.
    pub origin: Origin,
    /// By which way it came here.
    pub arrival: CameFrom,
    /// Random id of its author; `None` for a bundled one.
    pub author: Option<Uuid>,
    /// The device that signed it.
    pub device: DeviceId,
    /// Note of its author.
    pub note: Option<String>,
    /// The value; `None` removes the field.
    pub value: Option<Value>,
}

/// By which way a change came into this store.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CameFrom {
    /// Bundled with the application.
    Release,
    /// Written here.
    Here,
    /// From a hub.
    Hub,
    /// In a file.
    Bundle,
}

impl CameFrom {
    /// By the number in the log.
    pub(super) fn of(number: i64) -> Self {
        match number {
            FROM_RELEASE => Self::Release,
            FROM_SELF => Self::Here,
            FROM_HUB => Self::Hub,
            _ => Self::Bundle,
        }
    }
}

impl Catalogue {
    /// Every field that waits for review. Nothing else waits for them: conflicts block nothing.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn to_review(&self) -> Result<Vec<Waiting>, StoreError> {
        let conn = self.pool.get()?;
        let mut statement = conn.prepare_cached(
            "SELECT row FROM record WHERE conflicts > 0 ORDER BY kind, slug, row",
        )?;
        let rows: Vec<Row> = statement
            .query_map([], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        let mut out = Vec::new();
        for row in rows {
            let Some(record) = read::by_row(&conn, row)? else {
                continue;
            };
            out.extend(waiting(
                &conn,
                row,
                &Touched {
                    kind: record.kind,
                    id: record.id,
                    slug: record.slug,
                },
            )?);
        }
        Ok(out)
    }

    /// The changes that wrote the present versions of a field: what an editor has seen when it opens.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn versions(&self, id: RecordId, path: &FieldPath) -> Result<Vec<Version>, StoreError> {
        let conn = self.pool.get()?;
        let changes = stored(&conn, row_of(&conn, id)?)?;
        Ok(versions(&changes, path))
    }

    /// Every change that counts and has written a field, in the order in which they came.
    ///
    /// # Errors
    /// [`StoreError::NoRecord`] if no change ever named the record.
    pub fn writes_of(&self, id: RecordId, path: &FieldPath) -> Result<Vec<ChangeId>, StoreError> {
        let conn = self.pool.get()?;
        Ok(stored(&conn, row_of(&conn, id)?)?
            .iter()
            .filter(|stored| op_of(stored, path).is_some())
            .map(|stored| stored.id)
            .collect())
    }
}

/// The present versions of a field; the one that is shown comes first.
pub(super) fn versions(changes: &[Stored], path: &FieldPath) -> Vec<Version> {
    let folded = fold(changes);
    let heads = folded
        .heads
        .get(path)
        .map(Vec::as_slice)
        .unwrap_or_default();
    heads
        .iter()
        .zip(writers(changes, path, heads))
        .map(|(head, writer)| version(head.stored.id, writer, head.value.cloned()))
        .collect()
}

fn version(change: ChangeId, writer: &Stored, value: Option<Value>) -> Version {
    Version {
        change,
        wall_ms: writer.change.wall_ms,
        origin: writer.origin,
        arrival: writer.arrival,
        author: writer.change.author,
        device: writer.change.device,
        note: writer.change.note.clone(),
        value,
    }
}

fn waiting(
    conn: &rusqlite::Connection,
    row: Row,
    record: &Touched,
) -> Result<Vec<Waiting>, StoreError> {
    let changes = stored(conn, row)?;
    Ok(fold(&changes)
        .heads
        .iter()
        .filter(|(_, heads)| differ(heads))
        .map(|(path, heads)| {
            let writers = writers(&changes, path, heads);
            let base = base(&changes, path, &writers).and_then(|stored| {
                let value = op_of(stored, path)?.value.clone();
                Some(version(stored.id, stored, value))
            });
            Waiting {
                record: record.clone(),
                path: (*path).clone(),
                base,
                versions: heads
                    .iter()
                    .zip(writers)
                    .filter(|(head, _)| !head.erased)
                    .map(|(head, writer)| version(head.stored.id, writer, head.value.cloned()))
                    .collect(),
            }
        })
        .collect())
}
