use std::collections::BTreeMap;

use rusqlite::Connection;

use super::fold::Stored;
use super::lineage::op_of;
use super::load::stored;
use super::write::Signer;
use super::write_all::Batch;
use super::{Catalogue, Draft, Edit, Outcome, Planned, StoreError, snapshot};
use crate::change::{ChangeId, FieldPath, Value};
use crate::record::{Kind, RecordId, Row};

/// A decision on one field that waits for review.
#[derive(Clone, Debug, PartialEq)]
pub struct Resolution {
    /// The record.
    pub record: RecordId,
    /// The field.
    pub path: FieldPath,
    /// The versions that whoever decides has seen; those that came meanwhile go on waiting.
    pub seen: Vec<ChangeId>,
    /// What is to stand.
    pub choice: Choice,
}

/// What a decision lets stand.
#[derive(Clone, Debug, PartialEq)]
pub enum Choice {
    /// One of the versions, also one that removes the field.
    Take(ChangeId),
    /// Another value; `None` removes the field.
    Write(Option<Value>),
}

impl Catalogue {
    /// Decides fields that wait: one change a record, and where there are several, one action that is taken back as one.
    ///
    /// A decision is a write like any other and replaces what it names as seen, nothing else: a version that came
    /// meanwhile stays beside it, so nothing is hidden that nobody has looked at. All of it, or nothing.
    ///
    /// # Errors
    /// [`StoreError::NoRecord`]; [`StoreError::Draft`] where what was seen or taken is no version of the field;
    /// [`StoreError::ReadOnly`] for the bundled catalogue.
    pub fn resolve(
        &self,
        resolutions: Vec<Resolution>,
        wall_ms: i64,
        note: Option<&str>,
    ) -> Result<Outcome, StoreError> {
        let group = if resolutions.len() > 1 {
            Some(self.new_id(wall_ms)?.0)
        } else {
            None
        };
        let mut by_record: BTreeMap<RecordId, Vec<Resolution>> = BTreeMap::new();
        for one in resolutions {
            by_record.entry(one.record).or_default().push(one);
        }
        let template = Draft {
            record: None,
            kind: Kind::Initiative,
            private: false,
            edits: Vec::new(),
            wall_ms,
            note: note.map(str::to_owned),
            source: None,
            group,
        };
        self.at(self.transact_signed(|conn, signer| {
            let mut batch = Batch::default();
            for (record, decided) in by_record {
                let draft = Draft {
                    record: Some(record),
                    ..template.clone()
                };
                self.decide(conn, signer, draft, decided, &mut batch)?;
            }
            batch.derive(conn)?;
            Ok(batch.outcome)
        }))
    }

    fn decide(
        &self,
        conn: &Connection,
        signer: &Signer<'_>,
        mut draft: Draft,
        decided: Vec<Resolution>,
        batch: &mut Batch,
    ) -> Result<(), StoreError> {
        let Some(record) = draft.record else {
            return Err(StoreError::NoRecord);
        };
        let (row, kind) = row_and_kind(conn, record)?;
        let changes = stored(conn, row)?;
        draft.kind = kind;
        draft.edits = decided
            .into_iter()
            .map(|one| edit(&changes, one))
            .collect::<Result<_, _>>()?;
        self.log_planned(conn, signer, Planned { draft, fresh: None }, batch)
    }
}

/// The row of a record and its kind.
pub(super) fn row_and_kind(conn: &Connection, id: RecordId) -> Result<(Row, Kind), StoreError> {
    let row = snapshot::row_of(conn, id)?;
    let kind: String = conn
        .prepare_cached("SELECT type FROM rec WHERE k = :row")?
        .query_row(rusqlite::named_params! { ":row": row }, |found| {
            found.get(0)
        })?;
    let kind = Kind::from_code(&kind).ok_or(StoreError::NoRecord)?;
    Ok((row, kind))
}

fn edit(changes: &[Stored], one: Resolution) -> Result<Edit, StoreError> {
    let written = |id: &ChangeId| {
        changes
            .iter()
            .find(|stored| stored.id == *id)
            .and_then(|stored| op_of(stored, &one.path))
    };
    // A change may only replace writes to the same field of the same record; any other machine would refuse it.
    if one.seen.is_empty() || one.seen.iter().any(|id| written(id).is_none()) {
        return Err(StoreError::Draft(
            "what was seen is no version of the field",
        ));
    }
    let value = match &one.choice {
        Choice::Write(value) => value.clone(),
        Choice::Take(id) => written(id)
            .ok_or(StoreError::Draft(
                "what is taken is no version of the field",
            ))?
            .value
            .clone(),
    };
    Ok(Edit {
        path: one.path,
        value,
        seen: Some(one.seen),
    })
}
