//! A colleague who writes on another machine.

use std::path::Path;

use catalogue::change::{Change, DeviceKey, FieldPath, Op, Value, encode};
use catalogue::store::{Incoming, Verdict};
use catalogue::{Catalogue, Kind, OpenOptions};

/// Brings in a change of another machine that replaces what stands in a field of a programme.
pub(crate) fn edits_field(folder: &Path, slug: &str, field: &str, value: &str) {
    let store = Catalogue::open(
        &folder.join("catalogue.db"),
        OpenOptions::new(crate::write_private::release(), 0),
    )
    .unwrap();
    let record = store.record(Kind::Programme, slug).unwrap().unwrap();
    let path = FieldPath::root(field);
    let replaces = store.snapshot(record.id, None).unwrap().heads(&path);
    let key = DeviceKey::from_seed(&[7; 32]);
    let payload = encode(&Change {
        catalogue: store.release().unwrap().catalogue,
        device: key.device(),
        log: uuid::Uuid::from_u128(9),
        n: 1,
        prev: None,
        wall_ms: crate::NOW,
        lamport: 1_000_000,
        registry: 0,
        record: record.id,
        kind: "programme".to_owned(),
        ops: vec![Op {
            path,
            value: Some(Value::Text(value.to_owned())),
            replaces,
        }],
        note: None,
        source: None,
        group: None,
        tool: "test".to_owned(),
        author: None,
    });
    let report = store
        .ingest(&[Incoming {
            signature: key.sign(&payload).to_vec(),
            payload,
            public_key: key.public(),
            verdict: Verdict::Accept,
            hub_seq: None,
        }])
        .unwrap();
    assert_eq!(report.accepted, 1, "{report:?}");
}
