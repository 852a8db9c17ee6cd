//! What whoever judges needs to see: all changes of a record, and what the hub thought of them so far.

use std::collections::BTreeMap;

use catalogue::RecordId;
use catalogue::change::{Change, ChangeId, Decoded, decode};
use catalogue::store::{Entered, Judge, Receipt, Received, Verdict};
use sync::HubId;

use super::StoreError;
use super::push::Rules;
use super::session::{Cell, Row, Session};

/// State of a change: it counts.
pub(super) const ACCEPTED: i64 = 0;
/// It waits for a reason.
pub(super) const QUARANTINED: i64 = 1;
/// Of a newer version: neither read nor judged.
pub(super) const FUTURE: i64 = 2;

/// A judged change of a record.
#[derive(Clone)]
pub(super) struct Held {
    pub(super) seq: u64,
    pub(super) state: (i64, Option<i64>),
    pub(super) entered: Entered,
}

/// The changes of one record, by number.
pub(super) type History = BTreeMap<u64, Held>;

/// The columns of a verdict.
pub(super) fn columns(verdict: Verdict) -> (i64, Option<i64>) {
    match verdict {
        Verdict::Accept => (ACCEPTED, None),
        Verdict::Quarantine(reason) => (QUARANTINED, Some(i64::from(reason))),
    }
}

/// Reads the changes of a record after a number; those of a newer version are left out.
pub(super) fn read(
    session: &mut dyn Session,
    hub: HubId,
    record: RecordId,
    after: u64,
    into: &mut History,
) -> Result<(), StoreError> {
    let rows = session.query(
        "SELECT seq, id, received_ms, payload, state, reason FROM hub_change \
         WHERE rec = $1 AND seq > $2 AND state <> 2 ORDER BY seq",
        &[Cell::from(record.0.as_bytes()), after.into()],
    )?;
    for row in rows {
        let held = held(&row, hub)?;
        into.insert(held.seq, held);
    }
    Ok(())
}

fn held(row: &Row, hub: HubId) -> Result<Held, StoreError> {
    let seq = row.count(0)?;
    let Ok(Decoded::Known(change)) = decode(row.bytes(3)?) else {
        return Err(StoreError::Damaged(
            "a change that was taken in cannot be read",
        ));
    };
    Ok(Held {
        seq,
        state: (row.int(4)?, row.optional(5)),
        entered: entered(hub, ChangeId(row.fixed(1)?), change, seq, row.int(2)?),
    })
}

/// A change as this hub has it: with its own number, and none of another hub.
pub(super) fn entered(hub: HubId, id: ChangeId, change: Change, seq: u64, at_ms: i64) -> Entered {
    Entered {
        id,
        change,
        bundled: false,
        receipts: vec![Receipt {
            hub: hub.0,
            received: Received { seq, at_ms },
        }],
    }
}

/// Judges all changes of a record together; answers which of them have another state now, by number.
pub(super) fn judge(
    rules: &Rules<'_>,
    judge: &dyn Judge,
    record: RecordId,
    history: &History,
) -> Vec<(u64, (i64, Option<i64>))> {
    // All changes of a record are of one kind; a change that says otherwise is for the judge to see.
    let Some(kind) = history
        .values()
        .next()
        .map(|held| held.entered.change.kind.clone())
    else {
        return Vec::new();
    };
    let mut seen: Vec<Entered> = history.values().map(|held| held.entered.clone()).collect();
    seen.extend(rules.bundled(record));
    let verdicts = judge.judge(&kind, &seen);
    history
        .values()
        .zip(verdicts)
        .filter_map(|(held, verdict)| {
            let state = columns(verdict);
            (state != held.state).then_some((held.seq, state))
        })
        .collect()
}

/// Notes the hub's own view of a change. What was signed is not touched.
pub(super) fn note(
    session: &mut dyn Session,
    epoch: u64,
    seq: u64,
    (state, reason): (i64, Option<i64>),
) -> Result<(), StoreError> {
    session.query(
        "UPDATE hub_change SET state = $3, reason = $4 WHERE epoch = $1 AND seq = $2",
        &[
            epoch.into(),
            seq.into(),
            state.into(),
            reason.map_or(Cell::Null, Cell::Int),
        ],
    )?;
    Ok(())
}
