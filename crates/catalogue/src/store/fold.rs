use std::collections::{BTreeMap, HashSet};

use super::review::CameFrom;
use crate::change::{Change, ChangeId, FieldPath, Value};
use crate::record::schema::{SLUG, STANDING};
use crate::record::{Origin, Standing};

/// An accepted change of one record, as the log holds it.
#[derive(Clone, Debug)]
pub(super) struct Stored {
    pub(super) n: i64,
    pub(super) id: ChangeId,
    pub(super) origin: Origin,
    pub(super) arrival: CameFrom,
    pub(super) change: Change,
}

/// One write that stands: no accepted change replaces it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Head<'a> {
    pub(super) stored: &'a Stored,
    /// `None` where the field was removed, or the value erased.
    pub(super) value: Option<&'a Value>,
    /// There was a value, and it was erased.
    pub(super) erased: bool,
}

/// A record's fields, folded from its changes.
///
/// The whole rule of merging is here: the heads of a field are its accepted writes without those that an accepted
/// change names as replaced. No order of arrival and no clock takes part, so every machine folds alike.
#[derive(Debug)]
pub(super) struct Folded<'a> {
    /// Heads of each field; the one that is shown comes first.
    pub(super) heads: BTreeMap<&'a FieldPath, Vec<Head<'a>>>,
    /// The change with the highest lamport number, by id among equals.
    pub(super) last: Option<&'a Stored>,
}

/// What comes later is shown first: a user's write before a release's, then by lamport number, then by id.
///
/// A release never hides what a user wrote; the release's version waits for review.
fn rank(stored: &Stored) -> (bool, u64, ChangeId) {
    let written_by_a_user = !matches!(stored.origin, Origin::Genesis { .. });
    (written_by_a_user, stored.change.lamport, stored.id)
}

/// Folds the accepted changes of one record.
pub(super) fn fold(changes: &[Stored]) -> Folded<'_> {
    let replaced: HashSet<(&FieldPath, ChangeId)> = changes
        .iter()
        .flat_map(|stored| &stored.change.ops)
        .flat_map(|op| op.replaces.iter().map(move |id| (&op.path, *id)))
        .collect();
    let mut heads: BTreeMap<&FieldPath, Vec<Head<'_>>> = BTreeMap::new();
    for stored in changes {
        for op in &stored.change.ops {
            if replaced.is_empty() || !replaced.contains(&(&op.path, stored.id)) {
                heads.entry(&op.path).or_default().push(Head {
                    stored,
                    value: op.value.as_ref().filter(|_| !op.is_redacted()),
                    erased: op.is_redacted(),
                });
            }
        }
    }
    for versions in heads.values_mut().filter(|versions| versions.len() > 1) {
        // An erased version has nothing to show; it stays among the others, so that who writes next replaces it too.
        versions.sort_by_key(|head| (head.erased, std::cmp::Reverse(rank(head.stored))));
    }
    Folded {
        heads,
        last: changes
            .iter()
            .max_by_key(|stored| (stored.change.lamport, stored.id)),
    }
}

impl<'a> Folded<'a> {
    /// The fields that are shown.
    pub(super) fn fields(&self) -> impl Iterator<Item = (&'a FieldPath, &'a Value)> {
        self.heads
            .iter()
            .filter_map(|(path, heads)| Some((*path, heads.first()?.value?)))
    }

    /// Number of fields whose heads differ; heads that agree are one.
    pub(super) fn conflicts(&self) -> u32 {
        let count = self.heads.values().filter(|heads| differ(heads)).count();
        u32::try_from(count).unwrap_or(u32::MAX)
    }

    fn text(&self, name: &str) -> Option<&'a str> {
        self.heads
            .get(&FieldPath::root(name))?
            .first()?
            .value?
            .as_text()
    }

    pub(super) fn slug(&self) -> Option<&'a str> {
        self.text(SLUG)
    }

    pub(super) fn standing(&self) -> Standing {
        self.text(STANDING)
            .and_then(Standing::from_code)
            .unwrap_or_default()
    }
}

/// True if the versions of a field are not all the same; of what was erased nobody can say that it differs.
pub(super) fn differ(heads: &[Head<'_>]) -> bool {
    let mut standing = heads.iter().filter(|head| !head.erased);
    let first = standing.next();
    first.is_some_and(|first| standing.any(|head| head.value != first.value))
}
