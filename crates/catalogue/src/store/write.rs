use std::path::Path;
use std::sync::PoisonError;

use rusqlite::{Connection, TransactionBehavior, named_params};
use uuid::Uuid;

use super::apply::{ACCEPTED, Appender, Entry, FROM_SELF, Head};
use super::derive::derive;
use super::device::Installation;
use super::fold::{Folded, fold};
use super::load::{stored, uuid_at};
use super::{Catalogue, Draft, Edit, Outcome, StoreError, person, read};
use crate::change::{
    Change, ChangeId, Decoded, DeviceKey, FieldPath, MAX_NUMBER, MAX_OPS, Op, Value, decode, encode,
};
use crate::record::schema::SLUG;
use crate::record::{Kind, RecordId, Row};

/// The one connection that writes, and the logs that it writes to.
pub(super) struct Writer {
    pub(super) conn: Connection,
    pub(super) installation: Installation,
}

/// One change of this machine before it is numbered, encoded and signed.
pub(super) struct Own {
    pub(super) record: RecordId,
    pub(super) kind: Kind,
    /// Goes to the local log, which nothing that leaves the machine reads.
    pub(super) local: bool,
    pub(super) ops: Vec<Op>,
    pub(super) wall_ms: i64,
    pub(super) note: Option<String>,
    pub(super) source: Option<String>,
    pub(super) group: Option<Uuid>,
}

/// What signs a change.
pub(super) struct Signer<'a> {
    pub(super) key: &'a DeviceKey,
    pub(super) installation: &'a Installation,
}

impl Catalogue {
    /// Runs work that signs in one transaction of the writer; an error takes all of it back.
    ///
    /// The key is had before the transaction begins: a keychain that waits for a person keeps nobody from writing.
    pub(super) fn transact_signed<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(&Connection, &Signer<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let key = self.signing_key()?;
        self.transact_at(|conn, installation| work(conn, &Signer { key, installation }))
    }

    /// Runs work in one transaction of the writer; an error takes all of it back.
    pub(super) fn transact<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(&Connection) -> Result<T, E>,
    ) -> Result<T, E> {
        self.transact_at(|conn, _| work(conn))
    }

    fn transact_at<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(&Connection, &Installation) -> Result<T, E>,
    ) -> Result<T, E> {
        let Some(writer) = &self.writer else {
            return Err(E::from(StoreError::ReadOnly {
                path: self.file.clone().unwrap_or_default(),
            }));
        };
        let mut writer = writer.lock().unwrap_or_else(PoisonError::into_inner);
        let Writer { conn, installation } = &mut *writer;
        let transaction = conn
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(StoreError::from)?;
        let result = work(&transaction, installation)?;
        transaction.commit().map_err(StoreError::from)?;
        Ok(result)
    }

    /// Writes a draft: one signed change, appended and derived in one transaction.
    ///
    /// Each edit names as replaced the versions that its author saw; fields that already hold the value are left out.
    ///
    /// # Errors
    /// [`StoreError::NoRecord`] if the record does not exist, [`StoreError::Draft`] if the draft cannot be written as
    /// it stands, [`StoreError::ReadOnly`] for the bundled catalogue.
    pub fn write(&self, draft: Draft) -> Result<Outcome, StoreError> {
        self.at(self.transact_signed(|conn, signer| self.write_at(conn, signer, draft, None)))
    }

    /// Writes a draft and derives what it touches; a new record gets the id `fresh`, if there is one.
    pub(super) fn write_at(
        &self,
        conn: &Connection,
        signer: &Signer<'_>,
        draft: Draft,
        fresh: Option<RecordId>,
    ) -> Result<Outcome, StoreError> {
        match self.log_draft(conn, signer, draft, fresh)? {
            None => Ok(Outcome::default()),
            Some((id, row)) => Ok(Outcome {
                changes: vec![id],
                records: derive(conn, &[row])?,
            }),
        }
    }

    /// Appends a draft to the log; its caller derives the row. `None` if every field holds its value already.
    ///
    /// A new record gets the id `fresh`, if there is one, so that others can name it beforehand.
    pub(super) fn log_draft(
        &self,
        conn: &Connection,
        signer: &Signer<'_>,
        draft: Draft,
        fresh: Option<RecordId>,
    ) -> Result<Option<(ChangeId, Row)>, StoreError> {
        let (record, row) = match (draft.record, fresh) {
            (Some(id), _) => (id, Some(find(conn, id, draft.kind)?)),
            (None, Some(id)) => (id, None),
            (None, None) => (self.new_id(draft.wall_ms)?, None),
        };
        let local = match row {
            Some((_, local)) => local,
            None => draft.private,
        };
        if draft.kind.stays() && !local {
            return Err(StoreError::Draft("this kind of record is never shared"));
        }
        let history = match row {
            Some((row, _)) => stored(conn, row)?,
            None => Vec::new(),
        };
        let folded = fold(&history);
        let ops = operations(&draft.edits, &folded)?;
        check_slug(conn, draft.kind, record, &ops)?;
        if ops.is_empty() {
            return Ok(None);
        }
        let id = self.append(
            conn,
            signer,
            Own {
                record,
                kind: draft.kind,
                local,
                ops,
                wall_ms: draft.wall_ms,
                note: draft.note,
                source: draft.source,
                group: draft.group,
            },
        )?;
        let row = match row {
            Some((row, _)) => row,
            None => find(conn, record, draft.kind)?.0,
        };
        Ok(Some((id, row)))
    }

    /// Signs one change of this machine and appends it to its log; its caller derives what it touches.
    pub(super) fn append(
        &self,
        conn: &Connection,
        signer: &Signer<'_>,
        own: Own,
    ) -> Result<ChangeId, StoreError> {
        if own.ops.len() > MAX_OPS {
            return Err(StoreError::Draft("too many fields at once"));
        }
        if own.ops.iter().any(Op::is_redacted) {
            return Err(StoreError::Draft("the value was erased"));
        }
        let (log, log_uuid) = if own.local {
            signer.installation.local
        } else {
            signer.installation.shared
        };
        let (n, prev) = tail(conn, log)?;
        let catalogue: Uuid =
            conn.query_row("SELECT catalogue FROM about", [], |row| uuid_at(row, 0))?;
        let change = Change {
            catalogue,
            device: signer.key.device(),
            log: log_uuid,
            n: after(n),
            prev,
            wall_ms: own.wall_ms,
            lamport: after(seen(conn, own.record)?),
            registry: 0,
            record: own.record,
            kind: own.kind.code().to_owned(),
            ops: own.ops,
            note: own.note,
            source: own.source,
            group: own.group,
            tool: self.options.tool.clone(),
            author: person::author(conn)?,
        };
        let payload = encode(&change);
        // What is written here must be readable everywhere: the reader's limits are the writer's.
        if !matches!(decode(&payload), Ok(Decoded::Known(_))) {
            return Err(StoreError::Draft("a field is too large"));
        }
        let signature = signer.key.sign(&payload);
        let id = ChangeId::of(&payload);
        let mut appender = Appender::new(conn);
        appender.append(
            &Head::from(&change),
            Entry {
                id,
                payload: &payload,
                signature: Some(&signature),
                public_key: Some(&signer.key.public()),
                state: ACCEPTED,
                reason: None,
                origin: FROM_SELF,
                local: own.local,
            },
        )?;
        Ok(id)
    }

    pub(super) fn new_id(&self, wall_ms: i64) -> Result<RecordId, StoreError> {
        let random = self
            .options
            .entropy
            .bytes()
            .map_err(StoreError::io(Path::new("random")))?;
        let millis = u64::try_from(wall_ms).unwrap_or_default();
        Ok(RecordId(
            uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid(),
        ))
    }
}

pub(super) fn find(conn: &Connection, id: RecordId, kind: Kind) -> Result<(Row, bool), StoreError> {
    let mut statement = conn.prepare_cached("SELECT k, type, local FROM rec WHERE id = :id")?;
    let mut rows = statement.query(named_params! { ":id": id.as_bytes() })?;
    let row = rows.next()?.ok_or(StoreError::NoRecord)?;
    let found: String = row.get(1)?;
    if found != kind.code() {
        return Err(StoreError::Draft("the record is of another kind"));
    }
    Ok((row.get(0)?, row.get(2)?))
}

fn operations(edits: &[Edit], folded: &Folded<'_>) -> Result<Vec<Op>, StoreError> {
    let mut ops: Vec<Op> = Vec::with_capacity(edits.len());
    for edit in edits {
        if ops.iter().any(|op| op.path == edit.path) {
            return Err(StoreError::Draft("a field stands twice"));
        }
        let heads = folded
            .heads
            .get(&edit.path)
            .map(Vec::as_slice)
            .unwrap_or_default();
        let unchanged = match heads {
            [] => edit.value.is_none(),
            [head] => head.value == edit.value.as_ref(),
            _ => false,
        };
        if unchanged {
            continue;
        }
        let replaces = match &edit.seen {
            Some(seen) => seen.clone(),
            None => heads.iter().map(|head| head.stored.id).collect(),
        };
        ops.push(Op {
            path: edit.path.clone(),
            value: edit.value.clone(),
            replaces,
        });
    }
    if ops.len() > MAX_OPS {
        return Err(StoreError::Draft("too many fields at once"));
    }
    Ok(ops)
}

/// A slug names one record of its kind on this machine.
pub(super) fn check_slug(
    conn: &Connection,
    kind: Kind,
    record: RecordId,
    ops: &[Op],
) -> Result<(), StoreError> {
    let path = FieldPath::root(SLUG);
    let slug = ops
        .iter()
        .find(|op| op.path == path)
        .and_then(|op| op.value.as_ref())
        .and_then(Value::as_text);
    let Some(slug) = slug else { return Ok(()) };
    match read::by_slug(conn, kind, slug)? {
        Some(other) if other.id != record => Err(StoreError::Draft("the slug is taken")),
        _ => Ok(()),
    }
}

/// A change that waits counts as seen if its lamport number is at most so far beyond those that count.
const REACH: u64 = 1 << 20;

/// The number after one. Beyond the highest there is none, and writing goes on: equal lamport numbers are told apart by
/// id, and a number that a log has given twice is shown as a fork.
fn after(number: u64) -> u64 {
    (number + 1).min(MAX_NUMBER)
}

/// The highest lamport number of a record that its next change has to exceed.
///
/// What was accepted counts, however high: whoever may write a record may use its numbers up, and those of no other. What
/// waits counts within [`REACH`], so that an answer to a proposal stands after it; nobody who is not let in moves a number
/// further than that. The column `about.lamport`, a clock of the whole store, was filled by earlier versions and is
/// not read: a store whose clock was driven to its end by one change writes again.
fn seen(conn: &Connection, record: RecordId) -> Result<u64, StoreError> {
    let mut statement = conn.prepare_cached(
        "SELECT coalesce(max(lamport), 0) FROM change \
         WHERE rec = (SELECT k FROM rec WHERE id = :id) AND (state = 0 OR lamport <= :within)",
    )?;
    let mut highest = |within: i64| -> Result<u64, StoreError> {
        let bound = named_params! { ":id": record.as_bytes(), ":within": within };
        Ok(number(statement.query_row(bound, |row| row.get(0))?))
    };
    let accepted = highest(-1)?;
    highest(i64::try_from(accepted.saturating_add(REACH)).unwrap_or(i64::MAX))
}

/// The last number and change of a log of this machine. Whoever else names the log in changes of their own moves nothing.
fn tail(conn: &Connection, log: i64) -> Result<(u64, Option<ChangeId>), StoreError> {
    let mut statement = conn.prepare_cached(
        "SELECT log_n, change.id FROM change JOIN log ON log.k = change.log \
         WHERE change.log = :log AND change.device = log.device ORDER BY log_n DESC, n DESC LIMIT 1",
    )?;
    let mut rows = statement.query(named_params! { ":log": log })?;
    Ok(match rows.next()? {
        Some(row) => (number(row.get(0)?), Some(ChangeId(row.get(1)?))),
        None => (0, None),
    })
}

/// A number of the log; the table holds no negative ones.
fn number(stored: i64) -> u64 {
    u64::try_from(stored).unwrap_or_default()
}
