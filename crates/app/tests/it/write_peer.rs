//! A colleague who writes on another machine. What they write comes on a stick, and is judged by the registry at hand.

use app::Host;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::NOW;
use crate::sync_bundle::{carry, catalogue_id, key_of, trust};
use crate::write::call;

/// A colleague, with a machine and a catalogue of their own.
pub(crate) struct Colleague {
    pub(crate) host: Host,
    folder: TempDir,
    /// How their writes are counted where they arrive.
    lands: &'static str,
}

impl Colleague {
    /// A coordinator: the registry that both machines trust from now on says so, and what they write counts.
    pub(crate) fn of(here: &Host) -> Self {
        let one = Self::lands("accepted");
        let registry = one.folder.path().join("registry");
        let signers = stories::registry(&registry, catalogue_id(), &[], None, NOW);
        for host in [here, &one.host] {
            signers.coordinate(&registry, key_of(host), NOW);
        }
        for host in [here, &one.host] {
            trust(host, &registry);
        }
        one
    }

    /// Somebody for whom nobody vouches: what they write waits.
    pub(crate) fn unknown() -> Self {
        Self::lands("waiting")
    }

    fn lands(lands: &'static str) -> Self {
        let (folder, host) = crate::catalogue();
        Self {
            host,
            folder,
            lands,
        }
    }

    /// Gets what was written here.
    pub(crate) fn hears(&self, here: &Host) -> Value {
        carry(here, &self.host, &self.folder.path().join("to.trefoil"))
    }

    /// Writes fields of a record over what they know of it, and brings that here.
    pub(crate) fn writes(&self, here: &Host, kind: &str, slug: &str, fields: &Value) {
        call(
            &self.host,
            "record_edit",
            json!({ "kind": kind, "slug": slug, "fields": fields, "note": "From the report" }),
        );
        let taken = carry(&self.host, here, &self.folder.path().join("from.trefoil"));
        assert_eq!(taken["taken"][self.lands], 1, "one change arrives: {taken}");
    }
}
