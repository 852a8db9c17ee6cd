use std::collections::BTreeSet;

use catalogue::RecordId;
use uuid::Uuid;

use super::history::{History, judge, note, read};
use super::session::{Cell, Session};
use super::{HubStore, Rules, StoreError};

/// Records judged in one transaction: pushes wait for it.
const AT_ONCE: u64 = 200;

impl HubStore {
    /// Judges every record anew, because the registry has moved. Answers how many changes have another state now.
    ///
    /// Record by record in short transactions: pushes go on in between, and judge by the new rules already.
    ///
    /// # Errors
    /// If the database refuses; what was judged by then stands, and judging again is always safe.
    pub fn rejudge(&self, rules: &Rules<'_>) -> Result<u64, StoreError> {
        let Some(by) = rules.judge else {
            return Ok(0);
        };
        let mut moved = 0;
        let mut after = Vec::new();
        loop {
            let (records, count) = self.write(|session| {
                let epoch = super::head::take(session)?.epoch;
                let records = next(session, &after)?;
                let mut count = 0;
                for record in &records {
                    let mut history = History::new();
                    read(session, rules.hub, *record, 0, &mut history)?;
                    for (seq, state) in judge(rules, by, *record, &history) {
                        note(session, epoch, seq, state)?;
                        count += 1;
                    }
                }
                Ok((records, count))
            })?;
            moved += count;
            match records.last() {
                Some(last) => after = last.0.as_bytes().to_vec(),
                None => return Ok(moved),
            }
        }
    }
}

/// The next records by id.
fn next(session: &mut dyn Session, after: &[u8]) -> Result<BTreeSet<RecordId>, StoreError> {
    session
        .query(
            "SELECT DISTINCT rec FROM hub_change WHERE rec > $1 ORDER BY rec LIMIT $2",
            &[Cell::from(after), AT_ONCE.into()],
        )?
        .iter()
        .map(|row| Ok(RecordId(Uuid::from_bytes(row.fixed(0)?))))
        .collect()
}
