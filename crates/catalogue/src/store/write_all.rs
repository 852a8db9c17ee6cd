use super::{Catalogue, Draft, Edit, Outcome, StoreError};
use crate::change::{MAX_OPS, MAX_PAYLOAD, Value};
use crate::record::RecordId;

/// A draft of a plan with many.
#[derive(Clone, Debug, PartialEq)]
pub struct Planned {
    /// The draft.
    pub draft: Draft,
    /// For a new record the id that it is to have (from [`Catalogue::fresh_id`]): other drafts of the plan may name it.
    pub fresh: Option<RecordId>,
}

impl Catalogue {
    /// An id for a record that is about to be written, or for the group of an action on several.
    ///
    /// # Errors
    /// If the operating system has no randomness to give.
    pub fn fresh_id(&self, wall_ms: i64) -> Result<RecordId, StoreError> {
        self.new_id(wall_ms)
    }

    /// Writes many drafts in one transaction: all of them, or none.
    ///
    /// A draft with more fields than a change can carry becomes several changes; the group that the drafts share holds
    /// them together.
    ///
    /// # Errors
    /// What [`Catalogue::write`] refuses, for any of the drafts.
    pub fn write_all(&self, drafts: Vec<Planned>) -> Result<Outcome, StoreError> {
        self.at(self.transact(|conn, signer| {
            let mut all = Outcome::default();
            for Planned { draft, fresh } in drafts {
                let mut record = draft.record;
                let template = Draft {
                    edits: Vec::new(),
                    ..draft.clone()
                };
                for edits in pieces(draft.edits) {
                    let piece = Draft {
                        record,
                        edits,
                        ..template.clone()
                    };
                    let done = self.write_at(conn, signer, piece, fresh)?;
                    record = record.or(fresh);
                    all.changes.extend(done.changes);
                    for touched in done.records {
                        if !all.records.contains(&touched) {
                            all.records.push(touched);
                        }
                    }
                }
            }
            Ok(all)
        }))
    }
}

/// Fields in pieces that a change can carry, with room for what else a change says.
fn pieces(edits: Vec<Edit>) -> Vec<Vec<Edit>> {
    let mut out: Vec<Vec<Edit>> = Vec::new();
    let mut size = 0;
    for edit in edits {
        // A path, the versions that it replaces, and the value.
        let own = edit.path.as_str().len() + 128 + edit.value.as_ref().map_or(0, length);
        match out.last_mut() {
            Some(piece) if piece.len() < MAX_OPS && size + own < MAX_PAYLOAD / 2 => {
                size += own;
                piece.push(edit);
            }
            _ => {
                size = own;
                out.push(vec![edit]);
            }
        }
    }
    out
}

/// About how many bytes a value takes.
fn length(value: &Value) -> usize {
    match value {
        Value::Null | Value::Flag(_) | Value::Integer(_) | Value::Real(_) | Value::Id(_) => 20,
        Value::Text(text) => text.len() + 5,
        Value::List(list) => list.iter().map(length).sum::<usize>() + 5,
        Value::Map(map) => map
            .iter()
            .map(|(key, value)| key.len() + 5 + length(value))
            .sum(),
    }
}
