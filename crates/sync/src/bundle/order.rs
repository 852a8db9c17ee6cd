use catalogue::StoreError;
use catalogue::store::Cursor;

use super::{BundleError, Manifest, Sink};
use crate::stream::Item;
use crate::{Checkpoint, Intake, Running};

/// Changes between two marks, and their bytes: what is held back until it is known to be what the hub signed.
const BETWEEN: usize = 1_000;
const BETWEEN_BYTES: usize = 4 * 1024 * 1024;

/// A hub's order as a bundle carries it, held against what the hub signed.
///
/// A bundle may come from anybody, and a number decides what counts: so numbers are believed only if they follow from the
/// begin of the order, or from the place that is here already, to the place that the hub signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    checkpoint: Checkpoint,
    start: Running,
    marks: Vec<Running>,
}

/// Reads through a bundle for its order, and takes nothing in.
#[derive(Debug)]
pub struct OrderReader<F> {
    known: F,
    checkpoint: Option<Checkpoint>,
    here: Option<Cursor>,
    start: Option<Running>,
    running: Running,
    marks: Vec<Running>,
    since: (usize, usize),
    follows: bool,
    contradicts: bool,
}

impl<F: FnMut(&Checkpoint) -> Result<Option<Cursor>, StoreError>> OrderReader<F> {
    /// `known` says how far the order of a checkpoint's hub has been taken in.
    pub fn new(known: F) -> Self {
        Self {
            known,
            checkpoint: None,
            here: None,
            start: None,
            running: Running::default(),
            marks: Vec::new(),
            since: (0, 0),
            follows: true,
            contradicts: false,
        }
    }

    /// The last word of the hub whose order it carries, not yet checked.
    #[must_use]
    pub fn checkpoint(&self) -> Option<&Checkpoint> {
        self.checkpoint.as_ref()
    }

    /// True if the hub has signed another order before than the one it signs here.
    #[must_use]
    pub fn contradicts(&self) -> bool {
        self.contradicts
    }

    /// The order, if it is whole and the hub of this key has signed it.
    #[must_use]
    pub fn order(self, key: &[u8; 32]) -> Option<Order> {
        let checkpoint = self.checkpoint?;
        let holds = self.follows && !self.contradicts && self.running == checkpoint.at;
        if !holds || checkpoint.verify(key).is_err() {
            return None;
        }
        // An epoch is dated: one before ours is over.
        if self.here.is_some_and(|here| here.epoch > checkpoint.epoch) {
            return None;
        }
        let mut marks = self.marks;
        if marks.last() != Some(&self.running) {
            marks.push(self.running);
        }
        Some(Order {
            checkpoint,
            start: self.start?,
            marks,
        })
    }

    fn begin(&self, first: u64) -> Option<Running> {
        if first == 1 {
            return Some(Running::default());
        }
        let (here, checkpoint) = (self.here.as_ref()?, self.checkpoint.as_ref()?);
        (here.epoch == checkpoint.epoch && here.seq + 1 == first).then_some(Running {
            seq: here.seq,
            hash: here.hash,
        })
    }

    fn follow(&mut self, seq: u64, received_ms: i64, envelope: &crate::Envelope) -> Option<()> {
        if self.start.is_none() {
            let start = self.begin(seq)?;
            self.start = Some(start);
            self.running = start;
        }
        if seq != self.running.seq + 1 {
            return None;
        }
        self.running = self.running.next(received_ms, envelope.id());
        if let (Some(here), Some(checkpoint)) = (&self.here, &self.checkpoint)
            && here.epoch == checkpoint.epoch
            && here.seq == seq
            && here.hash != self.running.hash
        {
            self.contradicts = true;
        }
        let (count, bytes) = self.since;
        self.since = (count + 1, bytes + envelope.payload.len());
        if self.since.0 >= BETWEEN || self.since.1 >= BETWEEN_BYTES {
            self.marks.push(self.running);
            self.since = (0, 0);
        }
        Some(())
    }
}

impl<F: FnMut(&Checkpoint) -> Result<Option<Cursor>, StoreError>> Sink for OrderReader<F> {
    fn manifest(&mut self, _: &Manifest) -> Result<(), BundleError> {
        Ok(())
    }

    fn registry(&mut self, _: Vec<(String, Vec<u8>)>) -> Result<(), BundleError> {
        Ok(())
    }

    fn checkpoint(&mut self, checkpoint: Checkpoint) -> Result<(), BundleError> {
        self.here = (self.known)(&checkpoint).map_err(|error| BundleError::Sink(error.into()))?;
        self.checkpoint = Some(checkpoint);
        Ok(())
    }

    fn item(&mut self, item: Item) -> Result<(), BundleError> {
        match item {
            Item::Key(_) if self.checkpoint.is_some() => Ok(()),
            Item::Numbered {
                seq,
                received_ms,
                envelope,
            } if self.checkpoint.is_some() => {
                if self.follow(seq, received_ms, &envelope).is_none() {
                    self.follows = false;
                    return Err(BundleError::Stopped);
                }
                Ok(())
            }
            // Numbered changes stand first, or there are none.
            _ => Err(BundleError::Stopped),
        }
    }
}

/// Takes the changes of a bundle in: with the hub's numbers where its order holds, without them where it does not.
pub struct Taking<'a> {
    intake: Intake<'a>,
    order: Option<Order>,
    running: Running,
    mark: usize,
    held: Vec<Item>,
}

impl<'a> Taking<'a> {
    /// Begins.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn new(mut intake: Intake<'a>, order: Option<Order>) -> Result<Self, StoreError> {
        let running = order
            .as_ref()
            .map_or_else(Running::default, |order| order.start);
        if let Some(order) = &order {
            let checkpoint = &order.checkpoint;
            intake.via((checkpoint.hub.0, checkpoint.epoch), Some(running))?;
        }
        Ok(Self {
            intake,
            order,
            running,
            mark: 0,
            held: Vec::new(),
        })
    }

    /// Puts away what is left, and the place in the hub's order with it if the whole order was taken in and reaches further
    /// than what is here.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn finish(self, here: Option<&Cursor>) -> Result<crate::Taken, StoreError> {
        let cursor = self
            .order
            .filter(|order| {
                self.running == order.checkpoint.at
                    && self.held.is_empty()
                    && self.intake.keyless() == 0
                    && self.intake.unlisted() == 0
            })
            .map(|order| order.checkpoint)
            .filter(|checkpoint| {
                here.is_none_or(|here| {
                    (here.epoch, here.seq) < (checkpoint.epoch, checkpoint.at.seq)
                })
            })
            .map(|checkpoint| Cursor {
                hub: checkpoint.hub.0,
                epoch: checkpoint.epoch,
                seq: checkpoint.at.seq,
                hash: checkpoint.at.hash,
                checkpoint: Some(checkpoint.encode()),
                synced_ms: None,
            });
        self.intake.finish(cursor.as_ref())
    }

    /// The hub whose order is taken in.
    #[must_use]
    pub fn checkpoint(&self) -> Option<&Checkpoint> {
        self.order.as_ref().map(|order| &order.checkpoint)
    }

    fn put(&mut self, item: Item) -> Result<(), BundleError> {
        self.intake
            .take(item)
            .map_err(|error| BundleError::Sink(error.into()))
    }
}

impl Sink for Taking<'_> {
    fn manifest(&mut self, _: &Manifest) -> Result<(), BundleError> {
        Ok(())
    }

    fn registry(&mut self, _: Vec<(String, Vec<u8>)>) -> Result<(), BundleError> {
        Ok(())
    }

    fn checkpoint(&mut self, _: Checkpoint) -> Result<(), BundleError> {
        Ok(())
    }

    fn item(&mut self, item: Item) -> Result<(), BundleError> {
        let (seq, received_ms, envelope) = match item {
            Item::Numbered {
                seq,
                received_ms,
                envelope,
            } => (seq, received_ms, envelope),
            other => return self.put(other),
        };
        let Some(mark) = self
            .order
            .as_ref()
            .and_then(|order| order.marks.get(self.mark))
            .copied()
        else {
            // A number that nobody vouches for is none.
            return self.put(Item::Loose(envelope));
        };
        self.running = self.running.next(received_ms, envelope.id());
        self.held.push(Item::Numbered {
            seq,
            received_ms,
            envelope,
        });
        if self.running.seq < mark.seq {
            return Ok(());
        }
        // What was read first and what is read now is one and the same, whatever the stick may be.
        if self.running != mark {
            return Err(BundleError::Damaged("the order".to_owned()));
        }
        self.mark += 1;
        for item in std::mem::take(&mut self.held) {
            self.put(item)?;
        }
        Ok(())
    }
}
