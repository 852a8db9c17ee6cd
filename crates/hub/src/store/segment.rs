use sync::Running;
use sync::segment::Segment;

use super::erase::owe;
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
    /// `payload` is how many bytes of payload were written into it: fewer now means that something of it was erased
    /// meanwhile, and the file has to go.
    ///
    /// # Errors
    /// If the database refuses.
    pub fn add_segment(
        &self,
        epoch: u64,
        segment: &Segment,
        payload: u64,
    ) -> Result<bool, StoreError> {
        self.write(|session| {
            let head = take(session)?;
            let now = session
                .first(
                    "SELECT CAST(coalesce(sum(length(payload)), 0) AS BIGINT) FROM hub_change \
                     WHERE epoch = $1 AND seq >= $2 AND seq <= $3",
                    &[epoch.into(), segment.first.into(), segment.last.seq.into()],
                )?
                .map_or(Ok(0), |row| row.count(0))?;
            if head.epoch == epoch && now != payload {
                owe(session, &segment.sha256)?;
                return Ok(false);
            }
            let (before, next) = place(&segments(session, epoch)?);
            if head.epoch != epoch
                || segment.first != before + 1
                || next.is_some_and(|next| segment.last.seq >= next)
            {
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

/// The first place without a segment: the number before it, and that of the first segment behind it, if there is one.
pub(crate) fn place(segments: &[Segment]) -> (u64, Option<u64>) {
    let mut before = 0;
    for segment in segments {
        if segment.first > before + 1 {
            return (before, Some(segment.first));
        }
        before = segment.last.seq;
    }
    (before, None)
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
