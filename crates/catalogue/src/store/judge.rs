use super::Verdict;
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
}
