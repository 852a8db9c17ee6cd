use std::collections::{BTreeMap, HashMap};

use super::{ReleaseError, ReleaseLog};
use crate::change::{ChangeId, Decoded, FieldPath, Value, decode};
use crate::record::RecordId;

/// What the releases so far have written.
#[derive(Default)]
pub(super) struct State {
    /// The newest write of each field of each record; `None` where the field was removed.
    pub(super) records: HashMap<RecordId, RecordState>,
    /// The last change and its number.
    pub(super) last: Option<(ChangeId, u64)>,
}

pub(super) struct RecordState {
    pub(super) kind: String,
    pub(super) fields: BTreeMap<FieldPath, (Option<Value>, ChangeId)>,
}

impl State {
    pub(super) fn of(log: &ReleaseLog<'_>) -> Result<Self, ReleaseError> {
        let mut state = Self::default();
        for block in &log.blocks {
            for payload in block.payloads()? {
                state.add(&payload)?;
            }
        }
        Ok(state)
    }

    /// Applies the next change.
    pub(super) fn add(&mut self, payload: &[u8]) -> Result<(), ReleaseError> {
        let Decoded::Known(change) = decode(payload)? else {
            return Err(ReleaseError::Damaged("a change of a newer version"));
        };
        let id = ChangeId::of(payload);
        self.last = Some((id, change.n));
        let record = self
            .records
            .entry(change.record)
            .or_insert_with(|| RecordState {
                kind: change.kind,
                fields: BTreeMap::new(),
            });
        for op in change.ops {
            record.fields.insert(op.path, (op.value, id));
        }
        Ok(())
    }
}
