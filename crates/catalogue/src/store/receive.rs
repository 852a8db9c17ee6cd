use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, OptionalExtension, named_params};

use super::admit::{Judged, admit, check, check_left};
use super::apply::{ACCEPTED, Appender, Entry, FROM_BUNDLE, FROM_HUB, FUTURE, QUARANTINED, unpack};
use super::derive::derive;
use super::hub::{Cursor, hub_row, move_cursor};
use super::load::uuid_at;
use super::{
    Catalogue, Entered, Judge, Outcome, Receipt, Received, Redaction, Rejection, StoreError,
    Verdict,
};
use crate::change::{ChangeId, Decoded, DeviceId, decode};
use crate::record::Row;

/// A change that arrived from a hub or in a bundle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrival {
    /// The exact bytes that were signed; or what is left of them.
    pub payload: Vec<u8>,
    /// The change that the payload is left of, if something of it was erased; taken in only on an order of the registry.
    pub redacted: Option<ChangeId>,
    /// The signature.
    pub signature: [u8; 64],
    /// The public key of the device; it must hash to the id that the change names.
    pub public_key: [u8; 32],
    /// The hub's number, if it came in a hub's order.
    pub received: Option<Received>,
}

/// What became of each arrival; a bad one never stops the others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Arrived {
    /// Accepted and new.
    pub accepted: u32,
    /// Waiting and new.
    pub quarantined: u32,
    /// Kept for a newer version of the program.
    pub future: u32,
    /// In the log already.
    pub duplicates: u32,
    /// Refused, by position.
    pub rejected: Vec<(usize, Rejection)>,
    /// What changed.
    pub outcome: Outcome,
}

/// The hub in whose order changes arrive, and how far its order is whole with them.
#[derive(Clone, Copy, Debug)]
pub struct Via<'a> {
    /// The hub: SHA-256 of its public key.
    pub hub: [u8; 32],
    /// Its epoch.
    pub epoch: u64,
    /// Where its order stands after these changes; `None` if they do not follow on what is here.
    pub cursor: Option<&'a Cursor>,
}

/// Fewer signatures than this are not worth a second thread.
const WORTH_A_THREAD: usize = 64;

impl Catalogue {
    /// Takes changes in, has every record that they touch judged whole, and derives what is shown: one transaction.
    ///
    /// Judging looks at all changes of a record, so that neither order nor repetition of delivery makes a difference.
    /// Via a hub, with a cursor, the place in the hub's order moves in the same transaction: never ahead of its rows.
    ///
    /// # Errors
    /// If SQLite refuses; then nothing of the batch is kept and the cursor stands where it was. A bad change is
    /// reported, not an error.
    pub fn receive(
        &self,
        arrivals: &[Arrival],
        judge: &dyn Judge,
        via: Option<Via<'_>>,
    ) -> Result<Arrived, StoreError> {
        // What is listed is erased here before its like is taken in from elsewhere.
        let mut orders = Vec::new();
        for arrival in arrivals {
            orders.extend(judge.redaction(arrival.id()));
        }
        self.erase(&orders)?;
        let mut known = BTreeMap::new();
        for id in arrivals.iter().filter_map(|arrival| arrival.redacted) {
            known.extend(self.redaction(id)?.map(|order| (id, order)));
        }
        // Signatures are the slow part and need no store.
        let checked = check_all(arrivals, &known);
        self.at(self.transact(|conn| take_in(conn, arrivals, checked, judge, via)))
    }

    /// Erases what the registry orders erased, and has every record judged anew that holds a change from elsewhere: the
    /// registry has moved.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn judge_anew(&self, judge: &dyn Judge) -> Result<Outcome, StoreError> {
        let erased = self.erase(&judge.redactions())?;
        let mut judged = self.at(self.transact(|conn| {
            let rows: Vec<Row> = conn
                .prepare_cached(
                    "SELECT DISTINCT rec FROM change WHERE origin IN (2, 3) ORDER BY rec",
                )?
                .query_map([], |row| row.get(0))?
                .collect::<Result<_, _>>()?;
            judge_rows(conn, &rows, judge)
        }))?;
        judged.records.extend(erased.records);
        Ok(judged)
    }

    /// Has every record judged anew that holds a change which waits for this reason: what the reason rests on may have
    /// changed without the registry, as time does.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn judge_waiting(&self, reason: u16, judge: &dyn Judge) -> Result<Outcome, StoreError> {
        let rows: Vec<Row> = self
            .pool
            .get()?
            .prepare_cached(
                "SELECT DISTINCT rec FROM change WHERE state = 1 AND reason = :reason AND origin IN (2, 3) ORDER BY rec",
            )?
            .query_map(named_params! { ":reason": reason }, |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        if rows.is_empty() {
            return Ok(Outcome::default());
        }
        self.at(self.transact(|conn| judge_rows(conn, &rows, judge)))
    }

    /// The devices of which something counts here.
    ///
    /// Reads the whole log: for what is rarely asked.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn met_devices(&self) -> Result<BTreeSet<DeviceId>, StoreError> {
        let conn = self.pool.get()?;
        let mut statement = conn.prepare_cached(
            "SELECT key_id FROM device WHERE k IN (SELECT device FROM change WHERE state = 0) OR own = 1",
        )?;
        let met = statement.query_map([], |row| Ok(DeviceId(row.get(0)?)))?;
        Ok(met.collect::<Result<_, _>>()?)
    }

    /// The changes of a record, with what a judge needs to know of each.
    ///
    /// # Errors
    /// If SQLite refuses. A record that no change names has none.
    pub fn entered(&self, record: crate::record::RecordId) -> Result<Vec<Entered>, StoreError> {
        let conn = self.pool.get()?;
        let row: Option<Row> = conn
            .prepare_cached("SELECT k FROM rec WHERE id = :id")?
            .query_row(named_params! { ":id": record.as_bytes() }, |row| row.get(0))
            .optional()?;
        let Some(row) = row else {
            return Ok(Vec::new());
        };
        Ok(standing(&conn, row)?
            .into_iter()
            .map(|(_, entered)| entered)
            .collect())
    }
}

impl Arrival {
    /// The content address of the change; of one that something was erased of, as whoever sent it says.
    #[must_use]
    pub fn id(&self) -> ChangeId {
        self.redacted.unwrap_or_else(|| ChangeId::of(&self.payload))
    }
}

fn check_all(
    arrivals: &[Arrival],
    orders: &BTreeMap<ChangeId, Redaction>,
) -> Vec<Result<Judged, Rejection>> {
    let one = |arrival: &Arrival| match arrival.redacted {
        None => check(&arrival.payload, &arrival.signature, &arrival.public_key),
        Some(id) => check_left(id, &arrival.payload, &arrival.public_key, orders.get(&id)),
    };
    if arrivals.len() < WORTH_A_THREAD {
        return arrivals.iter().map(one).collect();
    }
    let (first, second) = arrivals.split_at(arrivals.len() / 2);
    std::thread::scope(|scope| {
        let other = scope.spawn(|| second.iter().map(one).collect::<Vec<_>>());
        let mut all: Vec<_> = first.iter().map(one).collect();
        match other.join() {
            Ok(rest) => all.extend(rest),
            Err(panic) => std::panic::resume_unwind(panic),
        }
        all
    })
}

fn take_in(
    conn: &Connection,
    arrivals: &[Arrival],
    checked: Vec<Result<Judged, Rejection>>,
    judge: &dyn Judge,
    via: Option<Via<'_>>,
) -> Result<Arrived, StoreError> {
    let own: uuid::Uuid =
        conn.query_row("SELECT catalogue FROM about", [], |row| uuid_at(row, 0))?;
    let hub = via
        .map(|via| hub_row(conn, &via.hub, via.epoch).map(|row| (row, via.epoch)))
        .transpose()?;
    let mut numbered = BTreeSet::new();
    let mut report = Arrived::default();
    let mut appender = Appender::new(conn);
    let mut fresh = Vec::new();
    for (index, (arrival, checked)) in arrivals.iter().zip(checked).enumerate() {
        let judged = match admit(conn, own, checked)? {
            Ok(judged) => judged,
            Err(rejection) => {
                report.rejected.push((index, rejection));
                continue;
            }
        };
        // It waits until the whole record is judged, at the end of this transaction.
        let (state, reason) = if judged.future {
            (FUTURE, None)
        } else {
            (QUARANTINED, Some(0))
        };
        let entry = Entry {
            id: judged.id,
            payload: &arrival.payload,
            signature: Some(&arrival.signature),
            public_key: Some(&arrival.public_key),
            state,
            reason,
            origin: if arrival.received.is_some() {
                FROM_HUB
            } else {
                FROM_BUNDLE
            },
            local: false,
        };
        match appender.append(&judged.head, entry)? {
            None => report.duplicates += 1,
            Some(_) if judged.future => report.future += 1,
            Some(_) => fresh.push(judged.id),
        }
        if let (Some(hub), Some(received)) = (hub, arrival.received) {
            numbered.extend(note_receipt(conn, hub, judged.id, received)?);
        }
    }
    let mut rows: BTreeSet<Row> = appender.finish().into_iter().collect();
    // A number tells a judge more than its lack: those records are judged too, and derived if that moved anything.
    for row in rows.clone().union(&numbered) {
        if judge_record(conn, *row, judge)? {
            rows.insert(*row);
        }
    }
    let rows: Vec<Row> = rows.into_iter().collect();
    for id in &fresh {
        if is_accepted(conn, *id)? {
            report.accepted += 1;
        } else {
            report.quarantined += 1;
        }
    }
    report.outcome.changes = fresh;
    report.outcome.records = derive(conn, &rows)?;
    if let Some(cursor) = via.and_then(|via| via.cursor) {
        move_cursor(conn, cursor)?;
    }
    Ok(report)
}

/// Notes a hub's number; answers the change's record if the number is new.
fn note_receipt(
    conn: &Connection,
    (hub, epoch): (i64, u64),
    id: ChangeId,
    received: Received,
) -> Result<Option<Row>, StoreError> {
    let added = conn
        .prepare_cached(
            "INSERT INTO receipt (hub, epoch, seq, change, at) \
             SELECT :hub, :epoch, :seq, n, :at FROM change WHERE id = :id \
             ON CONFLICT (hub, epoch, seq) DO NOTHING",
        )?
        .execute(named_params! {
            ":hub": hub,
            ":epoch": integer(epoch)?,
            ":seq": integer(received.seq)?,
            ":at": received.at_ms,
            ":id": id.0,
        })?;
    if added == 0 {
        return Ok(None);
    }
    Ok(conn
        .prepare_cached("SELECT rec FROM change WHERE id = :id")?
        .query_row(named_params! { ":id": id.0 }, |row| row.get(0))
        .optional()?)
}

/// A number of a hub, as SQLite keeps it.
pub(super) fn integer(number: u64) -> Result<i64, StoreError> {
    i64::try_from(number).map_err(|_| StoreError::damaged("a number beyond all bounds"))
}

fn is_accepted(conn: &Connection, id: ChangeId) -> Result<bool, StoreError> {
    Ok(conn
        .prepare_cached("SELECT state = 0 FROM change WHERE id = :id")?
        .query_row(named_params! { ":id": id.0 }, |row| row.get(0))?)
}

/// Where a change stands in the log: its number there, and its present state if it may be moved.
type Place = (i64, Option<(i64, Option<i64>)>);

fn standing(conn: &Connection, row: Row) -> Result<Vec<(Place, Entered)>, StoreError> {
    let mut statement = conn.prepare_cached(
        "SELECT n, change.id, origin, state, reason, payload, \
                (SELECT json_group_array(json_array(hex(hub.id), seq, at)) FROM receipt \
                 JOIN hub ON hub.k = receipt.hub AND hub.epoch = receipt.epoch WHERE receipt.change = n) \
         FROM change WHERE rec = :rec AND state IN (0, 1) ORDER BY n",
    )?;
    let mut rows = statement.query(named_params! { ":rec": row })?;
    let mut out = Vec::new();
    while let Some(row) = rows.next()? {
        let payload: Vec<u8> = row.get(5)?;
        let Decoded::Known(change) = decode(&unpack(&payload)?)? else {
            continue;
        };
        let origin: i64 = row.get(2)?;
        let place = (
            row.get(0)?,
            if matches!(origin, FROM_HUB | FROM_BUNDLE) {
                Some((row.get(3)?, row.get(4)?))
            } else {
                None
            },
        );
        out.push((
            place,
            Entered {
                id: ChangeId(row.get(1)?),
                change,
                bundled: origin == super::apply::FROM_RELEASE,
                receipts: receipts(&row.get::<_, String>(6)?)?,
            },
        ));
    }
    Ok(out)
}

/// What hubs say of a change, by their ids.
fn receipts(stored: &str) -> Result<Vec<Receipt>, StoreError> {
    let damaged = || StoreError::damaged("a hub's number");
    let found: Vec<(String, u64, i64)> = serde_json::from_str(stored).map_err(|_| damaged())?;
    let mut receipts = Vec::with_capacity(found.len());
    for (hub, seq, at_ms) in found {
        receipts.push(Receipt {
            hub: hub.parse::<ChangeId>().map_err(|_| damaged())?.0,
            received: Received { seq, at_ms },
        });
    }
    receipts.sort_unstable();
    Ok(receipts)
}

/// Has records judged, and derives those in which anything moved.
fn judge_rows(conn: &Connection, rows: &[Row], judge: &dyn Judge) -> Result<Outcome, StoreError> {
    let mut moved = Vec::new();
    for row in rows {
        if judge_record(conn, *row, judge)? {
            moved.push(*row);
        }
    }
    Ok(Outcome {
        changes: Vec::new(),
        records: derive(conn, &moved)?,
    })
}

/// Has a record judged and moves what changed; true if anything did.
fn judge_record(conn: &Connection, row: Row, judge: &dyn Judge) -> Result<bool, StoreError> {
    let (places, entered): (Vec<Place>, Vec<Entered>) = standing(conn, row)?.into_iter().unzip();
    let Some(kind) = entered.first().map(|first| first.change.kind.clone()) else {
        return Ok(false);
    };
    let mut moved = false;
    for ((n, state), verdict) in places.into_iter().zip(judge.judge(&kind, &entered)) {
        // What was written here counts here, whatever others make of it.
        let Some(state) = state else { continue };
        let next = columns(verdict);
        if next != state {
            conn.prepare_cached("UPDATE change SET state = :state, reason = :reason WHERE n = :n")?
                .execute(named_params! { ":state": next.0, ":reason": next.1, ":n": n })?;
            moved = true;
        }
    }
    Ok(moved)
}

/// A verdict as it stands in the log: state and reason.
fn columns(verdict: Verdict) -> (i64, Option<i64>) {
    match verdict {
        Verdict::Accept => (ACCEPTED, None),
        Verdict::Quarantine(reason) => (QUARANTINED, Some(i64::from(reason))),
    }
}

/// Accepts everything whose signature holds: for a store without authorisation, and for tests.
#[derive(Clone, Copy, Debug)]
pub struct AcceptAll;

impl Judge for AcceptAll {
    fn judge(&self, _: &str, changes: &[Entered]) -> Vec<Verdict> {
        vec![Verdict::Accept; changes.len()]
    }
}

const _: () = assert!(
    ACCEPTED == 0 && QUARANTINED == 1,
    "the statements above name these states"
);
