use rusqlite::{OptionalExtension, named_params};

use super::fold::fold;
use super::load::{metas, shown, stored};
use super::{Catalogue, StoreError};
use crate::change::ChangeId;
use crate::record::{Record, RecordId, Row};

impl Catalogue {
    /// A record as it stood once a change was there: folded from that change and those that stand below it in the history.
    ///
    /// A change that waits was never part of the record, so the record is then as it stood beside it. `None` where nothing
    /// of the record counted yet, or no program of this version can read it.
    ///
    /// # Errors
    /// [`StoreError::NoRecord`] if there is no such change of the record.
    pub fn record_as_was(
        &self,
        id: RecordId,
        change: ChangeId,
    ) -> Result<Option<Record>, StoreError> {
        let conn = self.pool.get()?;
        let found: Option<(Row, u64, i64)> = conn
            .prepare_cached(
                "SELECT change.rec, change.lamport, change.n FROM change JOIN rec ON rec.k = change.rec \
                 WHERE change.id = :change AND rec.id = :record",
            )?
            .query_row(
                named_params! { ":change": change.0, ":record": id.as_bytes() },
                |row| {
                    let lamport: i64 = row.get(1)?;
                    Ok((row.get(0)?, u64::try_from(lamport).unwrap_or_default(), row.get(2)?))
                },
            )
            .optional()?;
        let (row, lamport, n) = found.ok_or(StoreError::NoRecord)?;
        let mut changes = stored(&conn, row)?;
        changes.retain(|stored| (stored.change.lamport, stored.n) <= (lamport, n));
        let Some(meta) = metas(&conn, &[row])?.pop() else {
            return Ok(None);
        };
        let Some(kind) = meta.kind else {
            return Ok(None);
        };
        Ok(shown(&meta, kind, &fold(&changes)).map(|(record, _, _)| record))
    }
}
