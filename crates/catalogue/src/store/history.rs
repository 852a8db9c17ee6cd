use std::collections::HashMap;

use rusqlite::named_params;
use uuid::Uuid;

use super::apply::{ACCEPTED, unpack};
use super::erase::noted;
use super::fold::fold;
use super::load::{origin, stored};
use super::undo::undoing;
use super::{Catalogue, HistoryEntry, HistoryOp, StoreError};
use crate::change::{ChangeId, Decoded, decode, form, verify};
use crate::record::{Origin, RecordId, Row};

impl Catalogue {
    /// The changes of a record, newest first; changes that wait stand among them.
    ///
    /// Signatures are checked again, here and now.
    ///
    /// # Errors
    /// [`StoreError::NoRecord`] if no change ever named the record.
    pub fn history(&self, id: RecordId) -> Result<Vec<HistoryEntry>, StoreError> {
        self.at(self.history_of(id))
    }

    fn history_of(&self, id: RecordId) -> Result<Vec<HistoryEntry>, StoreError> {
        let conn = self.pool.get()?;
        let mut find = conn.prepare_cached("SELECT k FROM rec WHERE id = :id")?;
        let mut found = find.query(named_params! { ":id": id.as_bytes() })?;
        let row: Row = found.next()?.ok_or(StoreError::NoRecord)?.get(0)?;
        let accepted = stored(&conn, row)?;
        let folded = fold(&accepted);
        let mut statement = conn.prepare_cached(
            "SELECT change.id, wall, origin, lamport, payload, sig, state, device.public_key \
             FROM change JOIN device ON device.k = change.device WHERE rec = :rec ORDER BY lamport DESC, n DESC",
        )?;
        let mut rows = statement.query(named_params! { ":rec": row })?;
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            let id = ChangeId(row.get(0)?);
            let origin = origin(row.get(2)?, row.get(3)?);
            let bytes: Vec<u8> = row.get(4)?;
            let payload = unpack(&bytes)?;
            let signature: Option<Vec<u8>> = row.get(5)?;
            let state: i64 = row.get(6)?;
            let key: Option<[u8; 32]> = row.get(7)?;
            let (device, author, group, note, ops) = match decode(&payload)? {
                Decoded::Known(change) => (
                    change.device,
                    change.author,
                    change.group,
                    change.note,
                    change.ops,
                ),
                Decoded::Future(change) => (change.device, None, None, None, Vec::new()),
            };
            let redacted = noted(&conn, id)?
                .filter(|order| ChangeId::of(&payload) != id && form(&payload) == order.form);
            let verified = match origin {
                Origin::Genesis { .. } => None,
                _ if redacted.is_some() => None,
                _ => Some(
                    ChangeId::of(&payload) == id
                        && holds(device, key, &payload, signature.as_deref()),
                ),
            };
            let stands = |path: &_| {
                folded
                    .heads
                    .get(path)
                    .is_some_and(|heads| heads.iter().any(|h| h.stored.id == id))
            };
            let ops = ops
                .into_iter()
                .map(|op| HistoryOp {
                    replaced: !stands(&op.path),
                    path: op.path,
                    value: op.value,
                })
                .collect();
            out.push(HistoryEntry {
                id,
                wall_ms: row.get(1)?,
                origin,
                verified,
                accepted: state == ACCEPTED,
                device,
                author,
                group,
                undoes: None,
                note,
                redacted,
                ops,
            });
        }
        mark_undone(&mut out);
        Ok(out)
    }
}

/// Says of each change which one it takes back: its group is made from that one.
fn mark_undone(entries: &mut [HistoryEntry]) {
    let undone: HashMap<Uuid, ChangeId> = entries
        .iter()
        .map(|entry| (undoing(entry.id, entry.group), entry.id))
        .collect();
    for entry in entries {
        entry.undoes = entry.group.and_then(|group| undone.get(&group).copied());
    }
}

pub(super) fn holds(
    device: crate::change::DeviceId,
    key: Option<[u8; 32]>,
    payload: &[u8],
    signature: Option<&[u8]>,
) -> bool {
    match (key, signature) {
        (Some(key), Some(signature)) => verify(device, &key, payload, signature).is_ok(),
        _ => false,
    }
}
