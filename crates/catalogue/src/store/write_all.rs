use std::collections::{BTreeSet, HashMap, HashSet};

use rusqlite::Connection;

use super::derive::derive;
use super::saved::newest;
use super::write::Signer;
use super::{Catalogue, Draft, Edit, Outcome, StoreError};
use crate::change::{FieldPath, MAX_OPS, MAX_PAYLOAD, Value};
use crate::record::schema::SLUG;
use crate::record::{Kind, RecordId, Row};

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
    /// # Errors
    /// What [`Catalogue::write_each`] refuses.
    pub fn write_all(&self, drafts: Vec<Planned>) -> Result<Outcome, StoreError> {
        let mut drafts = drafts.into_iter();
        self.write_each(None, &mut || Ok(drafts.next()))
    }

    /// Writes drafts as they come in one transaction: all of them, or none. No more than a batch of them is held in memory.
    ///
    /// A draft with more fields than a change can carry becomes several changes; the group that the drafts share holds
    /// them together. `seen` is the newest change (of [`Catalogue::newest_change`]) that their author knew of: where the log
    /// has grown since, nothing is written. An error of `next` takes everything back.
    ///
    /// # Errors
    /// [`StoreError::MovedOn`], what [`Catalogue::write`] refuses for any of the drafts, and what `next` answers with.
    pub fn write_each<E: From<StoreError>>(
        &self,
        seen: Option<i64>,
        next: &mut dyn FnMut() -> Result<Option<Planned>, E>,
    ) -> Result<Outcome, E> {
        let mut failure = None;
        let written = self.transact_signed(|conn, signer| {
            if let Some(seen) = seen
                && newest(conn)? != seen
            {
                return Err(StoreError::MovedOn);
            }
            let mut batch = Batch::default();
            loop {
                let planned = match next() {
                    Ok(Some(planned)) => planned,
                    Ok(None) => break,
                    Err(error) => {
                        failure = Some(error);
                        // Any error takes the transaction back; the caller sees its own.
                        return Err(StoreError::Interrupted);
                    }
                };
                self.log_planned(conn, signer, planned, &mut batch)?;
                if batch.rows.len() >= BATCH {
                    batch.derive(conn)?;
                }
            }
            batch.derive(conn)?;
            Ok(batch.outcome)
        });
        match failure {
            Some(error) => Err(error),
            None => self.at(written).map_err(E::from),
        }
    }

    pub(super) fn log_planned(
        &self,
        conn: &Connection,
        signer: &Signer<'_>,
        planned: Planned,
        batch: &mut Batch,
    ) -> Result<(), StoreError> {
        let Planned { draft, fresh } = planned;
        let mut record = draft.record;
        let template = Draft {
            edits: Vec::new(),
            ..draft.clone()
        };
        for edits in pieces(draft.edits) {
            if let (Some(slug), Some(id)) = (slug(&edits), record.or(fresh)) {
                batch.name(draft.kind, slug, id)?;
            }
            let piece = Draft {
                record,
                edits,
                ..template.clone()
            };
            if let Some((id, row)) = self.log_draft(conn, signer, piece, fresh)? {
                batch.outcome.changes.push(id);
                batch.rows.insert(row);
            }
            record = record.or(fresh);
        }
        Ok(())
    }
}

/// Records that are derived together: one by one each would become a segment of the index.
const BATCH: usize = 1_000;

/// What has been appended to the log and is not derived yet.
#[derive(Default)]
pub(super) struct Batch {
    rows: BTreeSet<Row>,
    /// Slugs of the rows: the table that the check of a draft reads does not have them yet.
    slugs: HashMap<(Kind, String), RecordId>,
    seen: HashSet<RecordId>,
    pub(super) outcome: Outcome,
}

impl Batch {
    fn name(&mut self, kind: Kind, slug: &str, id: RecordId) -> Result<(), StoreError> {
        match self.slugs.insert((kind, slug.to_owned()), id) {
            Some(other) if other != id => Err(StoreError::Draft("the slug is taken")),
            _ => Ok(()),
        }
    }

    pub(super) fn derive(&mut self, conn: &Connection) -> Result<(), StoreError> {
        let rows: Vec<Row> = std::mem::take(&mut self.rows).into_iter().collect();
        self.slugs.clear();
        for touched in derive(conn, &rows)? {
            if self.seen.insert(touched.id) {
                self.outcome.records.push(touched);
            }
        }
        Ok(())
    }
}

fn slug(edits: &[Edit]) -> Option<&str> {
    let path = FieldPath::root(SLUG);
    let edit = edits.iter().find(|edit| edit.path == path)?;
    edit.value.as_ref()?.as_text()
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
        Value::Null
        | Value::Flag(_)
        | Value::Integer(_)
        | Value::Real(_)
        | Value::Id(_)
        | Value::Redacted => 20,
        Value::Text(text) => text.len() + 5,
        Value::List(list) => list.iter().map(length).sum::<usize>() + 5,
        Value::Map(map) => map
            .iter()
            .map(|(key, value)| key.len() + 5 + length(value))
            .sum(),
    }
}
