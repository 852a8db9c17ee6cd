//! Where the versions of a field come from: who wrote them, and what they all go back to.

use std::collections::BTreeSet;

use super::fold::{Head, Stored};
use super::undo::undoing;
use crate::change::{ChangeId, FieldPath, Op};

/// What a change wrote into a field.
pub(super) fn op_of<'a>(stored: &'a Stored, path: &FieldPath) -> Option<&'a Op> {
    stored.change.ops.iter().find(|op| op.path == *path)
}

/// The change that takes back another one, among the changes of their record.
fn taken_back_by<'a>(changes: &'a [Stored], stored: &Stored) -> Option<&'a Stored> {
    let group = undoing(stored.id, stored.change.group);
    changes
        .iter()
        .find(|other| other.change.group == Some(group))
}

/// True if the change was taken back, and that was not taken back in its turn.
pub(super) fn is_taken_back(changes: &[Stored], stored: &Stored) -> bool {
    // A change is younger than what it takes back, so this comes to an end.
    taken_back_by(changes, stored).is_some_and(|by| !is_taken_back(changes, by))
}

/// The writers of the versions of a field.
///
/// Where somebody has taken back a decision, the versions stand again by changes of their own; whose words they are has
/// not changed by that, so each is put down to the change that wrote it first.
pub(super) fn writers<'a>(
    changes: &'a [Stored],
    path: &FieldPath,
    heads: &[Head<'a>],
) -> Vec<&'a Stored> {
    heads
        .iter()
        .map(|head| {
            let group = head.stored.change.group;
            let together = heads
                .iter()
                .filter(|other| group.is_some() && other.stored.change.group == group)
                .count();
            if together > 1 {
                first_writer(changes, path, head).unwrap_or(head.stored)
            } else {
                head.stored
            }
        })
        .collect()
}

/// The change that wrote a value before the decision that `head` takes back; `None` if it takes back nothing.
fn first_writer<'a>(
    changes: &'a [Stored],
    path: &FieldPath,
    head: &Head<'a>,
) -> Option<&'a Stored> {
    let mut writer = head.stored;
    loop {
        let decision = changes.iter().find(|stored| {
            writer.change.group == Some(undoing(stored.id, stored.change.group))
                && op_of(stored, path).is_some()
        });
        let Some(decision) = decision else {
            return (writer.n != head.stored.n).then_some(writer);
        };
        let before = changes
            .iter()
            .filter(|stored| stored.change.lamport < decision.change.lamport)
            .filter(|stored| op_of(stored, path).is_some_and(|op| op.value.as_ref() == head.value))
            .max_by_key(|stored| (stored.change.lamport, stored.id));
        match before {
            // The lamport number falls with every turn, so this comes to an end.
            Some(before) if before.change.lamport < writer.change.lamport => writer = before,
            _ => return (writer.n != head.stored.n).then_some(writer),
        }
    }
}

/// The newest write that every one of these goes back to, step by step; `None` where they have none in common.
pub(super) fn base<'a>(
    changes: &'a [Stored],
    path: &FieldPath,
    writers: &[&Stored],
) -> Option<&'a Stored> {
    let mut common: Option<BTreeSet<ChangeId>> = None;
    for writer in writers {
        let own = ancestors(changes, path, writer);
        common = Some(match common {
            None => own,
            Some(common) => common.intersection(&own).copied().collect(),
        });
    }
    let common = common?;
    changes
        .iter()
        .filter(|stored| common.contains(&stored.id))
        .max_by_key(|stored| (stored.change.lamport, stored.id))
}

fn ancestors(changes: &[Stored], path: &FieldPath, of: &Stored) -> BTreeSet<ChangeId> {
    let mut found = BTreeSet::new();
    let mut next: Vec<ChangeId> = op_of(of, path).map_or_else(Vec::new, |op| op.replaces.clone());
    while let Some(id) = next.pop() {
        // One that has not arrived yet, or does not count, leads nowhere.
        let Some(stored) = changes.iter().find(|stored| stored.id == id) else {
            continue;
        };
        if found.insert(id) {
            next.extend(op_of(stored, path).into_iter().flat_map(|op| &op.replaces));
        }
    }
    found
}
