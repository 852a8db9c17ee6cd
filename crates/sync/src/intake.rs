//! The one way into the store for what comes from elsewhere.

use std::collections::HashMap;

use catalogue::change::{ChangeId, DeviceId, device_of};
use catalogue::store::{Arrival, Cursor, Judge, Received, Rejection, Touched, Via};
use catalogue::{Catalogue, StoreError};

use crate::Running;
use crate::stream::Item;

/// Changes in one transaction: few enough to hold no writer up, many enough to be quick.
const BATCH: usize = 1_000;
/// Bytes in one transaction.
const BATCH_BYTES: usize = 4 * 1024 * 1024;

/// What came of changes that were taken in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// New, and they count.
    pub accepted: u64,
    /// New, and they wait.
    pub quarantined: u64,
    /// New, of a newer version of the program: kept.
    pub future: u64,
    /// Here already.
    pub duplicates: u64,
    /// Refused, and why.
    pub rejected: Vec<(ChangeId, Rejection)>,
    /// Changes whose device's key did not come with them.
    pub keyless: u64,
    /// What is said to be left of changes that no order at hand names; left out.
    pub unlisted: u64,
    /// Records that look different now.
    pub records: Vec<Touched>,
}

/// Takes a stream in: the one way into the store for pages, segments and bundles.
pub struct Intake<'a> {
    catalogue: &'a Catalogue,
    judge: &'a dyn Judge,
    keys: HashMap<DeviceId, [u8; 32]>,
    hub: Option<([u8; 32], u64)>,
    batch: Vec<Arrival>,
    bytes: usize,
    /// Where a hub's order stands with what was read, if it follows on what is here.
    running: Option<Running>,
    /// All in one transaction, however much it is.
    whole: bool,
    taken: Taken,
}

impl<'a> Intake<'a> {
    /// Begins. `hub` is the hub and epoch whose numbers the stream carries, `from` the place in its order that is here.
    #[must_use]
    pub fn new(
        catalogue: &'a Catalogue,
        judge: &'a dyn Judge,
        hub: Option<([u8; 32], u64)>,
        from: Option<Running>,
    ) -> Self {
        Self {
            catalogue,
            judge,
            keys: HashMap::new(),
            hub,
            batch: Vec::new(),
            bytes: 0,
            running: from,
            whole: false,
            taken: Taken::default(),
        }
    }

    /// Puts all away in one transaction: for a page, whose size is bounded.
    pub fn whole(&mut self) {
        self.whole = true;
    }

    /// Where the hub's order stands with what was taken, if nothing was missing.
    #[must_use]
    pub fn running(&self) -> Option<Running> {
        self.running
    }

    /// Changes so far whose device's key did not come with them; they are left out.
    #[must_use]
    pub fn keyless(&self) -> u64 {
        self.taken.keyless
    }

    /// What is so far said to be left of changes that no order at hand names; it is left out.
    #[must_use]
    pub fn unlisted(&self) -> u64 {
        self.taken.unlisted
    }

    /// From here on, numbers are those of this hub and epoch, from this place on.
    ///
    /// # Errors
    /// If SQLite refuses what was read before.
    pub fn via(&mut self, hub: ([u8; 32], u64), from: Option<Running>) -> Result<(), StoreError> {
        self.put(None)?;
        self.hub = Some(hub);
        self.running = from;
        Ok(())
    }

    /// Takes the next item.
    ///
    /// # Errors
    /// If SQLite refuses; what stood in earlier transactions stays.
    pub fn take(&mut self, item: Item) -> Result<(), StoreError> {
        let (envelope, received) = match item {
            Item::Key(key) => {
                self.keys.insert(DeviceId::of(&key), key);
                return Ok(());
            }
            Item::Loose(envelope) => (envelope, None),
            Item::Numbered {
                seq,
                received_ms,
                envelope,
            } => {
                self.follow(seq, received_ms, envelope.id());
                let received = Received {
                    seq,
                    at_ms: received_ms,
                };
                (envelope, Some(received))
            }
        };
        let key = device_of(&envelope.payload).and_then(|device| self.keys.get(&device));
        let Some(public_key) = key.copied() else {
            self.taken.keyless += 1;
            return Ok(());
        };
        if let Some(id) = envelope.redacted
            && !self.is_listed(id, &envelope.payload)?
        {
            self.taken.unlisted += 1;
            return Ok(());
        }
        self.bytes += envelope.payload.len();
        self.batch.push(Arrival {
            redacted: envelope.redacted,
            payload: envelope.payload,
            signature: envelope.signature,
            public_key,
            received: received.filter(|_| self.hub.is_some()),
        });
        if !self.whole && (self.batch.len() >= BATCH || self.bytes >= BATCH_BYTES) {
            self.put(None)?;
        }
        Ok(())
    }

    /// Puts away what is left, with the place in the hub's order in the same transaction.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn finish(mut self, cursor: Option<&Cursor>) -> Result<Taken, StoreError> {
        self.put(cursor)?;
        Ok(self.taken)
    }

    /// Whether the registry, or an older one that was here, names what is left of a change.
    fn is_listed(&self, id: ChangeId, left: &[u8]) -> Result<bool, StoreError> {
        let fits = |order: &catalogue::store::Redaction| order.left_of(left).is_some();
        if self.judge.redaction(id).as_ref().is_some_and(fits) {
            return Ok(true);
        }
        Ok(self.catalogue.redaction(id)?.as_ref().is_some_and(fits))
    }

    /// An order with a hole is no order: it is not followed any further.
    fn follow(&mut self, seq: u64, received_ms: i64, id: ChangeId) {
        if let Some(running) = self.running {
            if seq == running.seq + 1 {
                self.running = Some(running.next(received_ms, id));
            } else if seq > running.seq {
                self.running = None;
            }
        }
    }

    fn put(&mut self, cursor: Option<&Cursor>) -> Result<(), StoreError> {
        if self.batch.is_empty() && cursor.is_none() {
            return Ok(());
        }
        let batch = std::mem::take(&mut self.batch);
        self.bytes = 0;
        let via = self.hub.map(|(hub, epoch)| Via { hub, epoch, cursor });
        let report = self.catalogue.receive(&batch, self.judge, via)?;
        self.taken.accepted += u64::from(report.accepted);
        self.taken.quarantined += u64::from(report.quarantined);
        self.taken.future += u64::from(report.future);
        self.taken.duplicates += u64::from(report.duplicates);
        for (at, rejection) in report.rejected {
            if let Some(arrival) = batch.get(at) {
                self.taken.rejected.push((arrival.id(), rejection));
            }
        }
        self.taken.records.extend(report.outcome.records);
        Ok(())
    }
}
