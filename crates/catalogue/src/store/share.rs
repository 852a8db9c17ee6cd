use rusqlite::named_params;

use super::derive::derive;
use super::device::random_uuid;
use super::load::stored;
use super::write::{Own, check_slug, find};
use super::{Catalogue, Draft, Outcome, StoreError, fold};
use crate::change::{FieldPath, Op, Value};
use crate::record::RecordId;

/// Field of a private record that names the shared one made of it. Names that begin so are no part of a body.
pub const SHARED_AS: &str = "_shared";

impl Catalogue {
    /// Shares a private record: one fresh change of a new record with exactly the fields of the draft, in the shared log.
    ///
    /// The new record has an id of its own and nothing in it leads back. The private record notes, in the local log, what
    /// was made of it. Both stand or neither does.
    ///
    /// # Errors
    /// [`StoreError::NoRecord`] if there is no such record; [`StoreError::Draft`] if it is not a private one or the draft
    /// cannot be written as it stands; if SQLite refuses.
    pub fn share(&self, private: RecordId, draft: Draft) -> Result<Outcome, StoreError> {
        self.at(self.transact_signed(|conn, signer| {
            let (row, local) = find(conn, private, draft.kind)?;
            if draft.kind.stays() {
                return Err(StoreError::Draft("this kind of record is never shared"));
            }
            if !local {
                return Err(StoreError::Draft("the record is shared already"));
            }
            let record = self.new_id(draft.wall_ms)?;
            let group = random_uuid(&self.options.entropy)?;
            let ops: Vec<Op> = draft
                .edits
                .into_iter()
                .map(|edit| Op {
                    path: edit.path,
                    value: edit.value,
                    replaces: Vec::new(),
                })
                .collect();
            check_slug(conn, draft.kind, record, &ops)?;
            let shared = self.append(
                conn,
                signer,
                Own {
                    record,
                    kind: draft.kind,
                    local: false,
                    ops,
                    wall_ms: draft.wall_ms,
                    note: draft.note,
                    source: draft.source,
                    group: Some(group),
                },
            )?;
            let path = FieldPath::root(SHARED_AS);
            let history = stored(conn, row)?;
            let folded = fold::fold(&history);
            let replaces = folded
                .heads
                .get(&path)
                .map(|heads| heads.iter().map(|head| head.stored.id).collect())
                .unwrap_or_default();
            let noted = self.append(
                conn,
                signer,
                Own {
                    record: private,
                    kind: draft.kind,
                    local: true,
                    ops: vec![Op {
                        path,
                        value: Some(Value::Id(record.0)),
                        replaces,
                    }],
                    wall_ms: draft.wall_ms,
                    note: None,
                    source: None,
                    group: Some(group),
                },
            )?;
            let new = conn
                .prepare_cached("SELECT k FROM rec WHERE id = :id")?
                .query_row(named_params! { ":id": record.as_bytes() }, |row| row.get(0))?;
            Ok(Outcome {
                changes: vec![shared, noted],
                records: derive(conn, &[new, row])?,
            })
        }))
    }
}
