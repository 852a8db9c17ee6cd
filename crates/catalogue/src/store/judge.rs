use super::{Redaction, Verdict};
use crate::change::{Change, ChangeId};

/// A change of a record, as whoever judges sees it.
#[derive(Clone, Debug, PartialEq)]
pub struct Entered {
    /// Its content address.
    pub id: ChangeId,
    /// What it says.
    pub change: Change,
    /// Part of a bundled release: it always counts.
    pub bundled: bool,
    /// Where a hub put it in its order; `None` if no hub has numbered it.
    pub received: Option<Received>,
}

/// A hub's number for a change. The only order in time that is evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Received {
    /// The number.
    pub seq: u64,
    /// When, by the hub's clock, in milliseconds since 1970.
    pub at_ms: i64,
}

/// Says which changes of a record count. `sync` knows how; a store only asks.
///
/// The answer is a function of the set of changes: their order in the slice makes no difference.
pub trait Judge: Send + Sync {
    /// One verdict for each change, in the order of the slice.
    fn judge(&self, kind: &str, changes: &[Entered]) -> Vec<Verdict>;

    /// The order to erase a change, if the registry has one.
    fn redaction(&self, change: ChangeId) -> Option<Redaction> {
        self.redactions()
            .into_iter()
            .find(|order| order.change == change)
    }

    /// Every order to erase that the registry has; none without a registry.
    fn redactions(&self) -> Vec<Redaction> {
        Vec::new()
    }
}
