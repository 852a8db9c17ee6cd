//! Changes that wait because nobody has vouched for them: looked at here, adopted or declined, and never thrown away.

use std::collections::BTreeMap;

use rusqlite::{Connection, named_params};
use uuid::Uuid;

use super::apply::{QUARANTINED, unpack};
use super::fold::Stored;
use super::lineage::{is_taken_back, op_of};
use super::load::{stored, uuid_at};
use super::resolve::row_and_kind;
use super::review::{CameFrom, Version, versions};
use super::write_all::Batch;
use super::{Catalogue, Draft, Edit, Outcome, Planned, StoreError, Touched, read};
use crate::change::{Change, ChangeId, Decoded, DeviceId, FieldPath, Op, Value, decode};
use crate::record::{Kind, Origin, RecordId, Row};

/// A change that waits, with what stands where it would write.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// The change.
    pub change: ChangeId,
    /// Kind of the record.
    pub kind: Kind,
    /// The record.
    pub record: RecordId,
    /// The record as it is known; `None` where the proposal would make a new one.
    pub known: Option<Touched>,
    /// Why it waits, as a number that `sync` gives.
    pub reason: Option<u16>,
    /// Wall clock of its author in milliseconds since 1970.
    pub wall_ms: i64,
    /// By which way it came here.
    pub arrival: CameFrom,
    /// Random id of its author.
    pub author: Option<Uuid>,
    /// The device that signed it.
    pub device: DeviceId,
    /// Note of its author.
    pub note: Option<String>,
    /// What it would write.
    pub fields: Vec<ProposedField>,
    /// What was said to it here; `None` while it waits.
    pub answer: Option<Answer>,
}

/// A field of a proposal.
#[derive(Clone, Debug, PartialEq)]
pub struct ProposedField {
    /// The field.
    pub path: FieldPath,
    /// What would stand; `None` removes the field.
    pub value: Option<Value>,
    /// What stands now; the version that is shown comes first.
    pub present: Vec<Version>,
}

/// What was said to a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Its values were written here.
    Adopted,
    /// It is not wanted.
    Declined,
}

impl Answer {
    /// Stable code, for the table and `--json`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Adopted => "adopted",
            Self::Declined => "declined",
        }
    }

    fn from_code(code: &str) -> Option<Self> {
        [Self::Adopted, Self::Declined]
            .into_iter()
            .find(|answer| answer.code() == code)
    }
}

/// A record with changes that wait and were not answered here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposed {
    /// The record.
    pub record: RecordId,
    /// Its kind, as a code.
    pub kind: String,
    /// How many changes of it wait without an answer.
    pub open: u64,
    /// Something of it counts already: the proposals are not for a new record.
    pub exists: bool,
}

/// A waiting change as the log holds it.
struct Waiting {
    id: ChangeId,
    row: Row,
    reason: Option<u16>,
    arrival: CameFrom,
    change: Change,
    answer: Option<Answer>,
}

impl Catalogue {
    /// The changes that wait, by record and in the order in which they came; answered ones stand among them.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn proposals(&self) -> Result<Vec<Proposal>, StoreError> {
        let conn = self.pool.get()?;
        let mut out = Vec::new();
        let mut at: Option<(Row, Vec<Stored>, Option<Touched>)> = None;
        for waiting in all_waiting(&conn)? {
            if at.as_ref().is_none_or(|(row, ..)| *row != waiting.row) {
                let known = read::by_row(&conn, waiting.row)?.map(|record| Touched {
                    kind: record.kind,
                    id: record.id,
                    slug: record.slug,
                });
                at = Some((waiting.row, stored(&conn, waiting.row)?, known));
            }
            if let Some((_, changes, known)) = &at {
                out.extend(proposal(waiting, changes, known.clone()));
            }
        }
        Ok(out)
    }

    /// The records with changes that wait without an answer. Reads no payload.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn proposed(&self) -> Result<Vec<Proposed>, StoreError> {
        let conn = self.pool.get()?;
        let mut statement = conn.prepare_cached(&format!(
            "SELECT rec.id, rec.type, count(*), EXISTS (SELECT 1 FROM record WHERE record.row = rec.k) \
             FROM change JOIN rec ON rec.k = change.rec \
             WHERE change.state = {QUARANTINED} \
             AND NOT EXISTS (SELECT 1 FROM answered WHERE answered.change = change.id) GROUP BY change.rec"
        ))?;
        let mut rows = statement.query([])?;
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            let open: i64 = row.get(2)?;
            out.push(Proposed {
                record: RecordId(uuid_at(row, 0)?),
                kind: row.get(1)?,
                open: u64::try_from(open).unwrap_or_default(),
                exists: row.get(3)?,
            });
        }
        Ok(out)
    }

    /// Says of every change of a device that waits without an answer that it is not wanted; answers of how many. They stay
    /// in the log, and [`Catalogue::reconsider_all`] takes the answers back.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn decline_all(&self, device: DeviceId, wall_ms: i64) -> Result<u64, StoreError> {
        self.at(self.transact(|conn| {
            let answered = conn
                .prepare_cached(&format!(
                    "INSERT INTO answered (change, answer, at) SELECT change.id, 'declined', :at \
                     FROM change JOIN device ON device.k = change.device \
                     WHERE change.state = {QUARANTINED} AND device.key_id = :device \
                     AND NOT EXISTS (SELECT 1 FROM answered WHERE answered.change = change.id)"
                ))?
                .execute(named_params! { ":at": wall_ms, ":device": device.0 })?;
            Ok(answered as u64)
        }))
    }

    /// Lets the declined changes of a device wait again: those that were declined at that moment, or all of them.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn reconsider_all(&self, device: DeviceId, at: Option<i64>) -> Result<u64, StoreError> {
        self.at(self.transact(|conn| {
            let gone = conn
                .prepare_cached(
                    "DELETE FROM answered WHERE answer = 'declined' AND (:at IS NULL OR at = :at) AND change IN \
                     (SELECT change.id FROM change JOIN device ON device.k = change.device WHERE device.key_id = :device)",
                )?
                .execute(named_params! { ":at": at, ":device": device.0 })?;
            Ok(gone as u64)
        }))
    }

    /// Writes the values of a change that waits, as a change of this machine.
    ///
    /// `seen` names, for each field, the versions that whoever adopts has looked at; what came meanwhile stays beside. A
    /// field that `seen` does not name replaces whatever stands. The waiting change is named as replaced too, so that it
    /// does not come back as a second version when somebody vouches for it later.
    ///
    /// # Errors
    /// [`StoreError::NotWaiting`] for a change that does not wait or is adopted already; what [`Catalogue::write`] refuses.
    pub fn adopt_change(
        &self,
        change: ChangeId,
        seen: &BTreeMap<FieldPath, Vec<ChangeId>>,
        wall_ms: i64,
        note: Option<&str>,
    ) -> Result<Outcome, StoreError> {
        // A proposal can be larger than one change of this machine; what it becomes is taken back as one.
        let group = self.new_id(wall_ms)?.0;
        self.at(self.transact_signed(|conn, signer| {
            let waiting = one_waiting(conn, change)?.ok_or(StoreError::NotWaiting)?;
            let (row, kind) = row_and_kind(conn, waiting.change.record)?;
            let changes = stored(conn, row)?;
            if stands(&waiting, &changes) == Some(Answer::Adopted) {
                return Err(StoreError::NotWaiting);
            }
            let edits = waiting
                .change
                .ops
                .iter()
                .filter(|op| !op.is_redacted())
                .map(|op| edit(op, waiting.id, &changes, seen.get(&op.path)))
                .collect::<Result<_, _>>()?;
            let draft = Draft {
                record: Some(waiting.change.record),
                kind,
                private: false,
                edits,
                wall_ms,
                note: note.map(str::to_owned),
                source: waiting.change.source,
                group: Some(group),
            };
            let mut batch = Batch::default();
            self.log_planned(conn, signer, Planned { draft, fresh: None }, &mut batch)?;
            batch.derive(conn)?;
            set_answer(conn, change, Answer::Adopted, wall_ms)?;
            Ok(batch.outcome)
        }))
    }

    /// Says of a change that waits that it is not wanted. It stays in the log, and [`Catalogue::reconsider_change`] takes the answer back.
    ///
    /// # Errors
    /// [`StoreError::NotWaiting`] for a change that does not wait or was answered already.
    pub fn decline_change(&self, change: ChangeId, wall_ms: i64) -> Result<(), StoreError> {
        self.at(self.transact(|conn| {
            let waiting = one_waiting(conn, change)?.ok_or(StoreError::NotWaiting)?;
            if stands(&waiting, &stored(conn, waiting.row)?).is_some() {
                return Err(StoreError::NotWaiting);
            }
            set_answer(conn, change, Answer::Declined, wall_ms)
        }))
    }

    /// Lets a declined change wait again. An adoption is taken back by undoing what it wrote.
    ///
    /// # Errors
    /// [`StoreError::NotWaiting`] if the change was not declined.
    pub fn reconsider_change(&self, change: ChangeId) -> Result<(), StoreError> {
        self.at(self.transact(|conn| {
            let gone = conn
                .prepare_cached(
                    "DELETE FROM answered WHERE change = :change AND answer = 'declined'",
                )?
                .execute(named_params! { ":change": change.0 })?;
            if gone == 0 {
                return Err(StoreError::NotWaiting);
            }
            Ok(())
        }))
    }
}

/// What adopting a field of a waiting change writes.
fn edit(
    op: &Op,
    waiting: ChangeId,
    changes: &[Stored],
    seen: Option<&Vec<ChangeId>>,
) -> Result<Edit, StoreError> {
    let mut replaced: Vec<ChangeId> = match seen {
        Some(seen) => seen.clone(),
        None => versions(changes, &op.path)
            .into_iter()
            .map(|version| version.change)
            .collect(),
    };
    let written = |id: &ChangeId| {
        changes
            .iter()
            .any(|stored| stored.id == *id && op_of(stored, &op.path).is_some())
    };
    if !replaced.iter().all(written) {
        return Err(StoreError::Draft(
            "what was seen is no version of the field",
        ));
    }
    replaced.push(waiting);
    Ok(Edit {
        path: op.path.clone(),
        value: op.value.clone(),
        seen: Some(replaced),
    })
}

fn set_answer(
    conn: &Connection,
    change: ChangeId,
    answer: Answer,
    wall_ms: i64,
) -> Result<(), StoreError> {
    conn.prepare_cached(
        "INSERT INTO answered (change, answer, at) VALUES (:change, :answer, :at) \
         ON CONFLICT (change) DO UPDATE SET answer = :answer, at = :at",
    )?
    .execute(named_params! { ":change": change.0, ":answer": answer.code(), ":at": wall_ms })?;
    Ok(())
}

const SELECT: &str = "SELECT change.id, change.rec, change.reason, change.origin, change.payload, answered.answer \
     FROM change LEFT JOIN answered ON answered.change = change.id";

/// What the columns of [`SELECT`] say; `None` for a change that this version cannot read.
fn waiting(row: &rusqlite::Row<'_>) -> Result<Option<Waiting>, StoreError> {
    let payload: Vec<u8> = row.get(4)?;
    let Decoded::Known(change) = decode(&unpack(&payload)?)? else {
        return Ok(None);
    };
    let reason: Option<i64> = row.get(2)?;
    let answer: Option<String> = row.get(5)?;
    Ok(Some(Waiting {
        id: ChangeId(row.get(0)?),
        row: row.get(1)?,
        reason: reason.and_then(|reason| u16::try_from(reason).ok()),
        arrival: CameFrom::of(row.get(3)?),
        change,
        answer: answer.as_deref().and_then(Answer::from_code),
    }))
}

fn all_waiting(conn: &Connection) -> Result<Vec<Waiting>, StoreError> {
    // The number is written out, or SQLite would not use the index of waiting changes.
    let mut statement = conn.prepare_cached(&format!(
        "{SELECT} WHERE change.state = {QUARANTINED} ORDER BY change.rec, change.n"
    ))?;
    let mut rows = statement.query([])?;
    let mut out = Vec::new();
    while let Some(row) = rows.next()? {
        out.extend(waiting(row)?);
    }
    Ok(out)
}

fn one_waiting(conn: &Connection, id: ChangeId) -> Result<Option<Waiting>, StoreError> {
    let mut statement = conn.prepare_cached(&format!(
        "{SELECT} WHERE change.id = :id AND change.state = {QUARANTINED}"
    ))?;
    let found = statement
        .query_and_then(named_params! { ":id": id.0 }, waiting)?
        .next()
        .transpose()?;
    Ok(found.flatten())
}

/// The answer to a proposal as it stands: one that was adopted waits again once that was taken back.
fn stands(waiting: &Waiting, changes: &[Stored]) -> Option<Answer> {
    let answer = waiting.answer?;
    let mut adopting = changes
        .iter()
        .filter(|stored| stored.origin == Origin::Own)
        .filter(|stored| {
            let mut replaced = stored.change.ops.iter().flat_map(|op| &op.replaces);
            replaced.any(|id| *id == waiting.id)
        })
        .peekable();
    // Where everything stood already, nothing was written that could be taken back.
    let wrote = adopting.peek().is_some();
    let taken_back = wrote && adopting.all(|stored| is_taken_back(changes, stored));
    (answer == Answer::Declined || !taken_back).then_some(answer)
}

fn proposal(waiting: Waiting, changes: &[Stored], known: Option<Touched>) -> Option<Proposal> {
    let answer = stands(&waiting, changes);
    let change = waiting.change;
    // What was erased proposes nothing any more.
    if change.is_redacted() && change.ops.iter().all(Op::is_redacted) {
        return None;
    }
    Some(Proposal {
        change: waiting.id,
        kind: Kind::from_code(&change.kind)?,
        record: change.record,
        known,
        reason: waiting.reason,
        wall_ms: change.wall_ms,
        arrival: waiting.arrival,
        author: change.author,
        device: change.device,
        note: change.note,
        fields: change
            .ops
            .into_iter()
            .filter(|op| !op.is_redacted())
            .map(|op| ProposedField {
                present: versions(changes, &op.path),
                path: op.path,
                value: op.value,
            })
            .collect(),
        answer,
    })
}
