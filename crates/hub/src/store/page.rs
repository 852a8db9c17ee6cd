use catalogue::RecordId;
use catalogue::change::ChangeId;
use sync::{Envelope, Running};

use super::head::Head;
use super::session::{Cell, Row, Session};
use super::{HubStore, StoreError};

/// A change in the hub's order, ready to travel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numbered {
    /// Its number.
    pub seq: u64,
    /// When the hub received it, in milliseconds since 1970.
    pub received_ms: i64,
    /// The key of its device.
    pub public_key: [u8; 32],
    /// The change.
    pub envelope: Envelope,
}

/// A piece of the hub's order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Where the hub stood at that moment.
    pub head: Head,
    /// The changes, by number.
    pub changes: Vec<Numbered>,
    /// The place after the last of them, and the hash up to there.
    pub end: Running,
}

const COLUMNS: &str = "c.seq, c.received_ms, d.public_key, c.payload, c.sig, c.redacted, c.id";

impl HubStore {
    /// The changes after a number: at most `limit`, and no more than `bytes` of payload unless the first alone is larger.
    ///
    /// # Errors
    /// [`StoreError::EpochChanged`] if the cursor is of another epoch or ahead of the hub; if the database refuses.
    pub fn page(&self, epoch: u64, after: u64, limit: u32, bytes: u64) -> Result<Page, StoreError> {
        self.read(|session| {
            let head = super::head::read(session)?;
            // A cursor ahead of all there is was given by a hub that has lost what it gave: the same as another epoch.
            if epoch != head.epoch || after > head.at.seq {
                return Err(StoreError::EpochChanged(head.epoch));
            }
            let end = end(session, head, after, limit, bytes)?;
            let rows = session.query(
                &format!(
                    "SELECT {COLUMNS} FROM hub_change c JOIN hub_device d ON d.key_id = c.device \
                     WHERE c.epoch = $1 AND c.seq > $2 AND c.seq <= $3 ORDER BY c.seq"
                ),
                &[epoch.into(), after.into(), end.seq.into()],
            )?;
            let changes = rows.iter().map(numbered).collect::<Result<_, _>>()?;
            Ok(Page { head, changes, end })
        })
    }

    /// The changes of one record after a number, at most `limit`; and where the next piece begins, if there is more.
    ///
    /// # Errors
    /// If the database refuses.
    pub fn record(
        &self,
        record: RecordId,
        after: u64,
        limit: u32,
        bytes: u64,
    ) -> Result<(Vec<Numbered>, Option<u64>), StoreError> {
        self.read(|session| {
            let of = Cell::from(record.0.as_bytes());
            let sizes = session.query(
                "SELECT seq, length(payload) FROM hub_change WHERE rec = $1 AND seq > $2 ORDER BY seq LIMIT $3",
                &[of.clone(), after.into(), u64::from(limit).into()],
            )?;
            let Some(last) = fitting(&sizes, bytes)? else {
                return Ok((Vec::new(), None));
            };
            let rows = session.query(
                &format!(
                    "SELECT {COLUMNS} FROM hub_change c JOIN hub_device d ON d.key_id = c.device \
                     WHERE c.rec = $1 AND c.seq > $2 AND c.seq <= $3 ORDER BY c.seq"
                ),
                &[of.clone(), after.into(), last.into()],
            )?;
            let changes = rows.iter().map(numbered).collect::<Result<Vec<_>, _>>()?;
            let more = session.first(
                "SELECT seq FROM hub_change WHERE rec = $1 AND seq > $2 LIMIT 1",
                &[of, last.into()],
            )?;
            Ok((changes, more.map(|_| last)))
        })
    }

    /// The running hash up to a number of the present epoch.
    ///
    /// # Errors
    /// [`StoreError::EpochChanged`] if there is no such number; if the database refuses.
    pub fn running(&self, epoch: u64, seq: u64) -> Result<Running, StoreError> {
        self.read(|session| running(session, epoch, seq))
    }
}

fn running(session: &mut dyn Session, epoch: u64, seq: u64) -> Result<Running, StoreError> {
    if seq == 0 {
        return Ok(Running::default());
    }
    let row = session
        .first(
            "SELECT hash FROM hub_change WHERE epoch = $1 AND seq = $2",
            &[epoch.into(), seq.into()],
        )?
        .ok_or(StoreError::EpochChanged(epoch))?;
    Ok(Running {
        seq,
        hash: row.fixed(0)?,
    })
}

/// Where a page ends. Lengths are asked first, so that a page of long changes is never in memory whole.
fn end(
    session: &mut dyn Session,
    head: Head,
    after: u64,
    limit: u32,
    bytes: u64,
) -> Result<Running, StoreError> {
    let sizes = session.query(
        "SELECT seq, length(payload) FROM hub_change WHERE epoch = $1 AND seq > $2 ORDER BY seq LIMIT $3",
        &[head.epoch.into(), after.into(), u64::from(limit).into()],
    )?;
    let last = fitting(&sizes, bytes)?.unwrap_or(after);
    running(session, head.epoch, last)
}

/// The last number that still fits; the first always does.
fn fitting(sizes: &[Row], most: u64) -> Result<Option<u64>, StoreError> {
    /// What frames a change in a stream: signature, number, time, and perhaps the key of its device.
    const FRAME: u64 = 160;
    let mut last = None;
    let mut sum = 0;
    for row in sizes {
        sum += row.count(1)? + FRAME;
        if last.is_some() && sum > most {
            break;
        }
        last = Some(row.count(0)?);
    }
    Ok(last)
}

fn numbered(row: &Row) -> Result<Numbered, StoreError> {
    Ok(Numbered {
        seq: row.count(0)?,
        received_ms: row.int(1)?,
        public_key: row.fixed(2)?,
        envelope: Envelope {
            payload: row.bytes(3)?.to_vec(),
            signature: row.fixed(4)?,
            redacted: if row.int(5)? == 0 {
                None
            } else {
                Some(ChangeId(row.fixed(6)?))
            },
        },
    })
}
