//! A colleague on another machine, for tests: what they have written arrives as if a stick or a hub had brought it.
//!
//! `POST /peer` takes the record, the field, the value and the changes that it replaces. A change that is `proposed` waits
//! for somebody to vouch for it.

use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};

use anyhow::{Context, Result};
use catalogue::change::{Change, DeviceKey, FieldPath, Op, Value, encode};
use catalogue::store::{Incoming, Verdict};
use catalogue::{Catalogue, Kind, OpenOptions};
use serde::Deserialize;

/// The releases that the application carries: a store is not opened without them.
const RELEASES: &[u8] = include_bytes!("../../../data/releases.trefoil-log");

/// The next number in the colleague's log.
static NEXT: AtomicU64 = AtomicU64::new(1);

/// What the colleague has written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Writes {
    /// `kind:slug`.
    record: String,
    path: String,
    /// `null` removes the field.
    value: serde_json::Value,
    /// The changes that it replaces, as the history names them.
    #[serde(default)]
    seen: Vec<String>,
    #[serde(default)]
    proposed: bool,
    #[serde(default)]
    note: Option<String>,
}

/// Brings the change into the store.
///
/// # Errors
/// The store has no such record, or refuses the change.
pub(crate) fn bring(store: &Path, writes: &Writes) -> Result<()> {
    let catalogue = Catalogue::open(store, OpenOptions::new(RELEASES, 0))?;
    let (kind, slug) = writes.record.split_once(':').context("kind:slug")?;
    let kind = Kind::from_code(kind).context("no such kind")?;
    let record = catalogue.record(kind, slug)?.context("no such record")?;
    let key = DeviceKey::from_seed(&[7; 32]);
    let replaces = writes
        .seen
        .iter()
        .map(|id| id.parse())
        .collect::<Result<_, _>>()?;
    let payload = encode(&Change {
        catalogue: catalogue.release()?.catalogue,
        device: key.device(),
        log: uuid::Uuid::from_u128(9),
        n: NEXT.fetch_add(1, Ordering::Relaxed),
        prev: None,
        wall_ms: 1_750_000_000_000,
        lamport: 100,
        registry: 0,
        record: record.id,
        kind: kind.code().to_owned(),
        ops: vec![Op {
            path: FieldPath::parse(&writes.path)?,
            value: match &writes.value {
                serde_json::Value::Null => None,
                value => Some(Value::from_json(value)),
            },
            replaces,
        }],
        note: writes.note.clone(),
        source: None,
        group: None,
        tool: "bridge".to_owned(),
        author: None,
    });
    let report = catalogue.ingest(&[Incoming {
        signature: key.sign(&payload).to_vec(),
        payload,
        public_key: key.public(),
        verdict: if writes.proposed {
            Verdict::Quarantine(1)
        } else {
            Verdict::Accept
        },
        hub_seq: None,
    }])?;
    anyhow::ensure!(
        report.accepted + report.quarantined == 1,
        "not taken in: {report:?}"
    );
    Ok(())
}
