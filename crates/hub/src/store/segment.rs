use sync::Running;
use sync::segment::Segment;

use super::head::{Head, take};
use super::session::Session;
use super::{HubStore, StoreError};

impl HubStore {
    /// Where the hub stands, and the segments of its epoch in order.
    ///
    /// # Errors
    /// If the database refuses.
    pub fn segments(&self) -> Result<(Head, Vec<Segment>), StoreError> {
        self.read(|session| {
            let head = super::head::read(session)?;
            Ok((head, segments(session, head.epoch)?))
        })
    }

    /// Notes a segment whose file is in place. False if its place is taken or the epoch is over: then the file is not needed.
    ///
    /// # Errors
    /// If the database refuses.
    pub fn add_segment(&self, epoch: u64, segment: &Segment) -> Result<bool, StoreError> {
        self.write(|session| {
            let head = take(session)?;
            let next = segments(session, epoch)?
                .last()
                .map_or(1, |last| last.last.seq + 1);
            if head.epoch != epoch || segment.first != next {
                return Ok(false);
            }
            session.query(
                "INSERT INTO hub_segment (epoch, first, last, hash, sha256, bytes) VALUES ($1, $2, $3, $4, $5, $6)",
                &[
                    epoch.into(),
                    segment.first.into(),
                    segment.last.seq.into(),
                    (&segment.last.hash).into(),
                    (&segment.sha256).into(),
                    segment.bytes.into(),
                ],
            )?;
            Ok(true)
        })
    }
}

fn segments(session: &mut dyn Session, epoch: u64) -> Result<Vec<Segment>, StoreError> {
    session
        .query(
            "SELECT first, last, hash, sha256, bytes FROM hub_segment WHERE epoch = $1 ORDER BY first",
            &[epoch.into()],
        )?
        .iter()
        .map(|row| {
            Ok(Segment {
                first: row.count(0)?,
                last: Running {
                    seq: row.count(1)?,
                    hash: row.fixed(2)?,
                },
                sha256: row.fixed(3)?,
                bytes: row.count(4)?,
            })
        })
        .collect()
}
