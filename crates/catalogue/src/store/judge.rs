use super::Redaction;
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
    /// Where hubs put it in their orders, by the ids of the hubs; none if no hub has numbered it.
    pub receipts: Vec<Receipt>,
}

impl Entered {
    /// The number that decides where several hubs gave one: that of the hub with the lowest id.
    #[must_use]
    pub fn received(&self) -> Option<Received> {
        self.receipts.first().map(|receipt| receipt.received)
    }
}

/// Which hub gave a change which number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Receipt {
    /// The hub: SHA-256 of its public key.
    pub hub: [u8; 32],
    /// Its number.
    pub received: Received,
}

/// A hub's number for a change. The only order in time that is evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Received {
    /// The number.
    pub seq: u64,
    /// When, by the hub's clock, in milliseconds since 1970.
    pub at_ms: i64,
}

/// Whether a change may count. `sync` decides by registry and stewardship; this crate only obeys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It counts.
    Accept,
    /// It waits, for a reason that `sync` numbers; neither its values nor what it replaces count.
    Quarantine(u16),
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
