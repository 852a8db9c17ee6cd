use std::collections::HashSet;

use catalogue::change::ChangeId;

use super::{BundleError, Manifest, Sink};
use crate::stream::Item;

/// What an earlier bundle holds, so that the next one need not carry it again.
///
/// It costs 32 bytes a change. A change that something was erased of is not counted: its id is only what the bundle says,
/// and to carry it once more does no harm.
#[derive(Debug, Default)]
pub struct Held {
    /// The catalogue of the bundle.
    pub catalogue: Option<uuid::Uuid>,
    changes: HashSet<ChangeId>,
}

impl Held {
    /// Whether the bundle holds a change.
    #[must_use]
    pub fn has(&self, change: &ChangeId) -> bool {
        self.changes.contains(change)
    }
}

impl Sink for Held {
    fn manifest(&mut self, manifest: &Manifest) -> Result<(), BundleError> {
        self.catalogue = Some(manifest.catalogue);
        Ok(())
    }

    fn item(&mut self, item: Item) -> Result<(), BundleError> {
        let (Item::Loose(envelope) | Item::Numbered { envelope, .. }) = item else {
            return Ok(());
        };
        if envelope.redacted.is_none() {
            self.changes.insert(envelope.id());
        }
        Ok(())
    }
}
