use catalogue::change::ChangeId;
use sync::Running;

use super::head::take;
use super::session::Session;
use super::{HubStore, StoreError};

/// Rows walked at once.
const AT_ONCE: u64 = 5_000;

/// What came of a new epoch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NewEpoch {
    /// Its number.
    pub epoch: u64,
    /// How many changes were carried into it.
    pub changes: u64,
    /// How many of them have another number or hash than before; 0 unless the backup was torn.
    pub mended: u64,
}

impl HubStore {
    /// Begins a new epoch: to be said once after the store came back from a backup.
    ///
    /// What the backup lacks was numbered once, and clients hold cursors beyond it; the same numbers would now be given to
    /// other changes, and those clients would never ask for them. In a new epoch every cursor is void: clients begin at 0,
    /// know what they have by its id, and give back what the hub lacks.
    ///
    /// Numbers begin anew at 1. The changes of the old epoch are carried over in their order and with their times of
    /// receipt, so a change keeps its number and the running hash is the same up to the end of the backup. The number of the
    /// epoch is the date, not a count: a backup that is restored twice must not make two epochs of one number.
    ///
    /// # Errors
    /// If the database refuses; then the old epoch goes on.
    pub fn new_epoch(&self, now_ms: i64) -> Result<NewEpoch, StoreError> {
        self.write(|session| {
            let head = take(session)?;
            let epoch = (head.epoch + 1).max(u64::try_from(now_ms).unwrap_or(0));
            let (at, mended) = renumber(session, head.epoch)?;
            session.query(
                "UPDATE hub_change SET epoch = $2 WHERE epoch = $1",
                &[head.epoch.into(), epoch.into()],
            )?;
            if mended == 0 {
                session.query(
                    "UPDATE hub_segment SET epoch = $2 WHERE epoch = $1 AND last <= $3",
                    &[head.epoch.into(), epoch.into(), at.seq.into()],
                )?;
            }
            session.query("DELETE FROM hub_segment WHERE epoch <> $1", &[epoch.into()])?;
            session.query(
                "UPDATE hub_head SET epoch = $1, n = $2, hash = $3 WHERE one = 1",
                &[epoch.into(), at.seq.into(), (&at.hash).into()],
            )?;
            Ok(NewEpoch {
                epoch,
                changes: at.seq,
                mended,
            })
        })
    }
}

/// Walks the order from its begin and sets right what does not follow from what is before it.
fn renumber(session: &mut dyn Session, epoch: u64) -> Result<(Running, u64), StoreError> {
    let mut at = Running::default();
    let mut mended = 0;
    let mut after = 0;
    loop {
        let rows = session.query(
            "SELECT seq, received_ms, id, hash FROM hub_change WHERE epoch = $1 AND seq > $2 ORDER BY seq LIMIT $3",
            &[epoch.into(), after.into(), AT_ONCE.into()],
        )?;
        for row in &rows {
            after = row.count(0)?;
            at = at.next(row.int(1)?, ChangeId(row.fixed(2)?));
            if (at.seq, at.hash) != (after, row.fixed(3)?) {
                // Never upwards: the places before this one are filled already, so no two meet.
                session.query(
                    "UPDATE hub_change SET seq = $3, hash = $4 WHERE epoch = $1 AND seq = $2",
                    &[epoch.into(), after.into(), at.seq.into(), (&at.hash).into()],
                )?;
                mended += 1;
            }
        }
        if rows.is_empty() {
            return Ok((at, mended));
        }
    }
}
