use std::collections::BTreeSet;

use catalogue::change::{Change, FieldPath};
use catalogue::store::{Entered, Judge, Verdict};

use super::{Reason, rank};

/// Most fields of one record that have a value. Each language of a text and each member of a list is a field of its own.
pub const MAX_LIVE_FIELDS: usize = 2_000;

/// How large a record is, while its changes are looked at one after another in the order in which they count.
pub(super) struct Size(Option<BTreeSet<FieldPath>>);

impl Size {
    /// Of a record before its first change. Nothing is counted where all changes together cannot be too many.
    pub(super) fn before(changes: &[Entered]) -> Self {
        let ops: usize = changes.iter().map(|entered| entered.change.ops.len()).sum();
        Self((ops > MAX_LIVE_FIELDS).then(BTreeSet::new))
    }

    /// The verdict on a change, unless it would make the record larger than a record may be: then it waits. Bundled changes
    /// always count, and so does what makes a record no larger.
    pub(super) fn judged(&mut self, entered: &Entered, verdict: Verdict) -> Verdict {
        let Some(live) = &mut self.0 else {
            return verdict;
        };
        if verdict != Verdict::Accept {
            return verdict;
        }
        if !entered.bundled && !fits(live, &entered.change) {
            return Verdict::Quarantine(Reason::TooManyFields.code());
        }
        for op in &entered.change.ops {
            if op.value.is_some() {
                live.insert(op.path.clone());
            } else {
                live.remove(&op.path);
            }
        }
        verdict
    }
}

fn fits(live: &BTreeSet<FieldPath>, change: &Change) -> bool {
    let mut more = BTreeSet::new();
    let mut fewer = BTreeSet::new();
    for op in &change.ops {
        match (op.value.is_some(), live.contains(&op.path)) {
            (true, false) => more.insert(&op.path),
            (false, true) => fewer.insert(&op.path),
            _ => false,
        };
    }
    more.len() <= fewer.len() || live.len() + more.len() - fewer.len() <= MAX_LIVE_FIELDS
}

/// Counts every sound change that keeps to the limits of a record, whoever wrote it: for a hub without a registry.
#[derive(Clone, Copy, Debug, Default)]
pub struct Unregistered;

impl Judge for Unregistered {
    fn judge(&self, _: &str, changes: &[Entered]) -> Vec<Verdict> {
        let mut order: Vec<(usize, &Entered)> = changes.iter().enumerate().collect();
        order.sort_by_key(|(_, entered)| rank(entered));
        let mut size = Size::before(changes);
        let mut verdicts = vec![Verdict::Accept; changes.len()];
        for (at, entered) in order {
            if let Some(place) = verdicts.get_mut(at) {
                *place = size.judged(entered, Verdict::Accept);
            }
        }
        verdicts
    }
}
