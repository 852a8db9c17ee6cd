use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, named_params};
use uuid::Uuid;

use super::apply::{ACCEPTED, FROM_SELF, unpack};
use super::derive::derive;
use super::fold::{Folded, Stored, fold};
use super::load::{metas, stored};
use super::write::{Own, Signer};
use super::{Catalogue, Outcome, StoreError, Touched};
use crate::change::{ChangeId, Decoded, FieldPath, MAX_OPS, Op, Value, decode};
use crate::record::schema::{SLUG, STANDING};
use crate::record::{Kind, RecordId, Row, Standing};

/// Namespace of the groups of undoing changes: version 5 of the action that each takes back.
///
/// So the history can say what a change takes back without a field of its own in the log.
const UNDOING: Uuid = Uuid::from_u128(0x6d3c_5a52_7f0b_4b8e_9c1e_2f6a_7d90_41b3);

/// What the last action of this machine was.
#[derive(Clone, Debug, PartialEq)]
pub struct Action {
    /// Its changes, oldest first.
    pub changes: Vec<ChangeId>,
    /// The records that it wrote.
    pub records: Vec<Touched>,
    /// Wall clock in milliseconds since 1970.
    pub wall_ms: i64,
}

/// What became of an undo.
#[derive(Clone, Debug, PartialEq)]
pub enum Undone {
    /// Nothing was ever written here.
    Nothing,
    /// Something else was written here since; nothing was changed.
    Superseded,
    /// Somebody else wrote a field since; nothing was changed.
    Blocked {
        /// The record.
        record: Touched,
        /// The field.
        path: FieldPath,
    },
    /// The action was taken back by changes of its own.
    Done {
        /// What was taken back.
        action: Action,
        /// What that changed.
        outcome: Outcome,
    },
}

/// The group of the changes that take back an action.
pub(super) fn undoing(change: ChangeId, group: Option<Uuid>) -> Uuid {
    match group {
        Some(group) => Uuid::new_v5(&UNDOING, group.as_bytes()),
        None => Uuid::new_v5(&UNDOING, &change.0),
    }
}

struct Written {
    n: i64,
    id: ChangeId,
    row: Row,
    wall_ms: i64,
    group: Option<Uuid>,
}

/// The last action of this machine: its last change, with those before it that share its group.
fn last(conn: &Connection) -> Result<Vec<Written>, StoreError> {
    let mut statement = conn.prepare_cached(
        "SELECT n, id, rec, wall, payload FROM change WHERE origin = :own AND state = :accepted ORDER BY n DESC",
    )?;
    let mut rows = statement.query(named_params! { ":own": FROM_SELF, ":accepted": ACCEPTED })?;
    let mut action: Vec<Written> = Vec::new();
    while let Some(row) = rows.next()? {
        let bytes: Vec<u8> = row.get(4)?;
        let group = match decode(&unpack(&bytes)?)? {
            Decoded::Known(change) => change.group,
            Decoded::Future(_) => None,
        };
        let joins = action
            .last()
            .is_none_or(|last| group.is_some() && last.group == group);
        if !joins {
            break;
        }
        action.push(Written {
            n: row.get(0)?,
            id: ChangeId(row.get(1)?),
            row: row.get(2)?,
            wall_ms: row.get(3)?,
            group,
        });
    }
    action.reverse();
    Ok(action)
}

fn touched(conn: &Connection, row: Row) -> Result<Option<Touched>, StoreError> {
    Ok(super::read::by_row(conn, row)?.map(|record| Touched {
        kind: record.kind,
        id: record.id,
        slug: record.slug,
    }))
}

fn describe(conn: &Connection, written: &[Written]) -> Result<Action, StoreError> {
    let rows: BTreeSet<Row> = written.iter().map(|one| one.row).collect();
    let mut records = Vec::with_capacity(rows.len());
    for row in rows {
        records.extend(touched(conn, row)?);
    }
    Ok(Action {
        changes: written.iter().map(|one| one.id).collect(),
        records,
        wall_ms: written.last().map_or(0, |one| one.wall_ms),
    })
}

/// What takes back an action on one record, change by change; `Err` names the field that somebody else wrote since.
///
/// More than one change is needed where the action decided between versions: each of them is to stand again, and a change
/// can write a field only once.
fn back(changes: &[Stored], action: &BTreeSet<i64>) -> Result<Vec<Vec<Op>>, FieldPath> {
    let first = action.first().copied().unwrap_or_default();
    let earlier: Vec<Stored> = changes
        .iter()
        .filter(|stored| stored.n < first)
        .cloned()
        .collect();
    let now = fold(changes);
    let before = fold(&earlier);
    let mut ops: BTreeMap<&FieldPath, Op> = BTreeMap::new();
    let mut beside: BTreeMap<&FieldPath, Vec<Op>> = BTreeMap::new();
    for stored in changes.iter().filter(|stored| action.contains(&stored.n)) {
        for op in &stored.change.ops {
            let heads = now
                .heads
                .get(&op.path)
                .map(Vec::as_slice)
                .unwrap_or_default();
            if heads.is_empty() || heads.iter().any(|head| !action.contains(&head.stored.n)) {
                return Err(op.path.clone());
            }
            let write = |value: Option<Value>| Op {
                path: op.path.clone(),
                value,
                replaces: heads.iter().map(|head| head.stored.id).collect(),
            };
            let mut versions = versions(&before, &op.path).into_iter();
            ops.insert(&op.path, write(versions.next().flatten()));
            beside.insert(&op.path, versions.map(write).collect());
        }
    }
    if earlier.is_empty() {
        // A record that the action made keeps its name and its fields and is withdrawn: nothing is ever taken out of the
        // log, and taking the undo back brings it again.
        let path = FieldPath::root(STANDING);
        let replaces = ops.remove(&path).map(|op| op.replaces).unwrap_or_default();
        return Ok(vec![vec![Op {
            path,
            value: Some(Value::Text(Standing::Withdrawn.code().to_owned())),
            replaces,
        }]]);
    }
    // A name that links may lead to is not taken from under them.
    let slug = FieldPath::root(SLUG);
    ops.remove(&slug);
    beside.remove(&slug);
    let mut layers = vec![ops.into_values().collect()];
    let mut rest: Vec<std::vec::IntoIter<Op>> = beside.into_values().map(Vec::into_iter).collect();
    loop {
        let layer: Vec<Op> = rest.iter_mut().filter_map(Iterator::next).collect();
        if layer.is_empty() {
            // What comes last is shown first, so the version that was shown has to be written last.
            layers.reverse();
            return Ok(layers);
        }
        layers.push(layer);
    }
}

/// The different values of a field, the one that is shown first.
fn versions(folded: &Folded<'_>, path: &FieldPath) -> Vec<Option<Value>> {
    let mut values: Vec<Option<Value>> = Vec::new();
    let heads = folded.heads.get(path).into_iter().flatten();
    for head in heads.filter(|head| !head.erased) {
        if values.iter().all(|value| value.as_ref() != head.value) {
            values.push(head.value.cloned());
        }
    }
    values
}

impl Catalogue {
    /// The last action of this machine; `None` if nothing was ever written here.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn last_action(&self) -> Result<Option<Action>, StoreError> {
        let conn = self.pool.get()?;
        let written = last(&conn)?;
        if written.is_empty() {
            return Ok(None);
        }
        describe(&conn, &written).map(Some)
    }

    /// Takes back the last action of this machine by changes that restore the values before it.
    ///
    /// All of it or, where somebody else has written one of its fields since, nothing. An undo is an action like any other:
    /// taken back, it gives back what it took.
    ///
    /// # Errors
    /// If SQLite refuses, or the catalogue is the read-only bundled one.
    pub fn undo(&self, wall_ms: i64, note: Option<&str>) -> Result<Undone, StoreError> {
        self.at(self.transact_signed(|conn, signer| self.undo_at(conn, signer, None, wall_ms, note)))
    }

    /// The same, only if the last action is the one that `change` belongs to: whoever offers to take back one action must
    /// not take back another, which a second program may have written meanwhile.
    ///
    /// # Errors
    /// If SQLite refuses, or the catalogue is the read-only bundled one.
    pub fn undo_only(
        &self,
        change: ChangeId,
        wall_ms: i64,
        note: Option<&str>,
    ) -> Result<Undone, StoreError> {
        self.at(self.transact_signed(|conn, signer| {
            self.undo_at(conn, signer, Some(change), wall_ms, note)
        }))
    }

    fn undo_at(
        &self,
        conn: &Connection,
        signer: &Signer<'_>,
        only: Option<ChangeId>,
        wall_ms: i64,
        note: Option<&str>,
    ) -> Result<Undone, StoreError> {
        let written = last(conn)?;
        let Some(newest) = written.last() else {
            return Ok(Undone::Nothing);
        };
        if only.is_some_and(|only| written.iter().all(|one| one.id != only)) {
            return Ok(Undone::Superseded);
        }
        let group = undoing(newest.id, newest.group);
        let mut by_record: BTreeMap<Row, BTreeSet<i64>> = BTreeMap::new();
        for one in &written {
            by_record.entry(one.row).or_default().insert(one.n);
        }
        let rows: Vec<Row> = by_record.keys().copied().collect();
        let mut plan: Vec<(RecordId, Kind, bool, Vec<Vec<Op>>)> = Vec::with_capacity(rows.len());
        for (meta, (row, action)) in metas(conn, &rows)?.into_iter().zip(&by_record) {
            let Some(kind) = meta.kind else { continue };
            match back(&stored(conn, *row)?, action) {
                Ok(layers) => plan.push((meta.id, kind, meta.local, layers)),
                Err(path) => {
                    let record = touched(conn, *row)?.unwrap_or_else(|| Touched {
                        kind,
                        id: meta.id,
                        slug: meta.id.to_string(),
                    });
                    return Ok(Undone::Blocked { record, path });
                }
            }
        }
        let action = describe(conn, &written)?;
        let mut changes = Vec::new();
        for (record, kind, local, layers) in plan {
            for part in layers.iter().flat_map(|ops| ops.chunks(MAX_OPS)) {
                changes.push(self.append(
                    conn,
                    signer,
                    Own {
                        record,
                        kind,
                        local,
                        ops: part.to_vec(),
                        wall_ms,
                        note: note.map(str::to_owned),
                        source: None,
                        group: Some(group),
                    },
                )?);
            }
        }
        let records = derive(conn, &rows)?;
        Ok(Undone::Done {
            action,
            outcome: Outcome { changes, records },
        })
    }
}
