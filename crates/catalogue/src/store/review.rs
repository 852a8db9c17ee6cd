use rusqlite::named_params;

use super::fold::{differ, fold};
use super::load::stored;
use super::{Catalogue, StoreError, Touched, read};
use crate::change::{ChangeId, FieldPath, Value};
use crate::record::{Origin, RecordId, Row};

/// A field with more than one version.
#[derive(Clone, Debug, PartialEq)]
pub struct Waiting {
    /// The record.
    pub record: Touched,
    /// The field.
    pub path: FieldPath,
    /// Its versions; the one that is shown comes first.
    pub versions: Vec<Version>,
}

/// One version of a field.
#[derive(Clone, Debug, PartialEq)]
pub struct Version {
    /// The change that wrote it.
    pub change: ChangeId,
    /// Wall clock of its author in milliseconds since 1970.
    pub wall_ms: i64,
    /// Where it came from.
    pub origin: Origin,
    /// The value; `None` removes the field.
    pub value: Option<Value>,
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
        let mut statement = conn.prepare_cached("SELECT k FROM rec WHERE id = :id")?;
        let mut rows = statement.query(named_params! { ":id": id.as_bytes() })?;
        let row: Row = rows.next()?.ok_or(StoreError::NoRecord)?.get(0)?;
        let changes = stored(&conn, row)?;
        let folded = fold(&changes);
        Ok(folded
            .heads
            .get(path)
            .map(|heads| heads.iter().map(version).collect())
            .unwrap_or_default())
    }
}

fn version(head: &super::fold::Head<'_>) -> Version {
    Version {
        change: head.stored.id,
        wall_ms: head.stored.change.wall_ms,
        origin: head.stored.origin,
        value: head.value.cloned(),
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
        .map(|(path, heads)| Waiting {
            record: record.clone(),
            path: (*path).clone(),
            versions: heads.iter().map(version).collect(),
        })
        .collect())
}
