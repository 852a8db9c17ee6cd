use std::collections::BTreeSet;

use catalogue::change::{
    Change, ChangeId, Decoded, DeviceKey, FieldPath, Op, Value, decode, device_of, encode, redact,
};
use catalogue::record::RecordId;
use uuid::Uuid;

/// The payload of a change, as it stands in the log and on the wire.
pub fn change(bytes: &[u8]) -> bool {
    let named = device_of(bytes);
    match decode(bytes) {
        Err(_) => false,
        Ok(Decoded::Future(future)) => {
            assert_eq!(
                named,
                Some(future.device),
                "the key that a signature is checked with is that of the device that counts"
            );
            erased(bytes, &BTreeSet::new());
            true
        }
        Ok(Decoded::Known(change)) => {
            assert_eq!(
                named,
                Some(change.device),
                "the key that a signature is checked with is that of the device that counts"
            );
            erased(
                bytes,
                &change.ops.iter().map(|op| op.path.clone()).collect(),
            );
            let again = encode(&change);
            match decode(&again) {
                // Compared as bytes: a number that is none equals nothing, itself included.
                Ok(Decoded::Known(read)) => {
                    assert_eq!(encode(&read), again, "what was written reads as it was");
                }
                other => panic!("what was read cannot be written: {other:?}"),
            }
            true
        }
    }
}

/// What is left of a change is a change, however and in which order its values were taken out of it.
fn erased(bytes: &[u8], fields: &BTreeSet<FieldPath>) {
    let left = |bytes: &[u8], fields: Option<&BTreeSet<FieldPath>>| match redact(bytes, fields) {
        Ok(left) => left,
        Err(error) => panic!("a change can be erased: {error}"),
    };
    let whole = left(bytes, None);
    assert_eq!(left(&whole, None), whole, "what is gone is gone");
    assert_eq!(
        device_of(&whole),
        device_of(bytes),
        "it is still its device's"
    );
    // Without a field to name, nothing is to be taken out.
    if fields.is_empty() {
        return;
    }
    let at_once = left(bytes, Some(fields));
    let in_turn = fields.iter().fold(bytes.to_vec(), |bytes, field| {
        left(&bytes, Some(&BTreeSet::from([field.clone()])))
    });
    assert_eq!(in_turn, at_once, "one after another ends like at once");
    match decode(&at_once) {
        Ok(Decoded::Known(change)) => assert!(
            change
                .ops
                .iter()
                .all(|op| op.value.is_none() || op.is_redacted()),
            "no value of a field that was named is left"
        ),
        Ok(Decoded::Future(_)) => {}
        Err(error) => panic!("what is left is a change: {error}"),
    }
}

/// A change with everything in it that one can have.
pub(crate) fn sample() -> Change {
    Change {
        catalogue: Uuid::from_u128(1),
        device: DeviceKey::from_seed(&[3; 32]).device(),
        log: Uuid::from_u128(2),
        n: 4,
        prev: Some(ChangeId([5; 32])),
        wall_ms: -6,
        lamport: 7,
        registry: 8,
        record: RecordId(Uuid::from_u128(9)),
        kind: "initiative".to_owned(),
        ops: vec![
            Op {
                path: FieldPath::lang("title", "fr"),
                value: Some(Value::Text("Été".to_owned())),
                replaces: vec![ChangeId([1; 32]), ChangeId([2; 32])],
            },
            Op {
                path: FieldPath::root("status"),
                value: None,
                replaces: Vec::new(),
            },
            Op {
                path: FieldPath::root("budget"),
                value: Some(Value::List(vec![
                    Value::Map(
                        [
                            ("amount".to_owned(), Value::Integer(-5)),
                            ("share".to_owned(), Value::Real(0.5)),
                        ]
                        .into(),
                    ),
                    Value::Flag(true),
                    Value::Null,
                    Value::Id(Uuid::from_u128(12)),
                ])),
                replaces: Vec::new(),
            },
        ],
        note: Some("why".to_owned()),
        source: Some("https://example.org".to_owned()),
        group: Some(Uuid::from_u128(10)),
        tool: "trefoil".to_owned(),
        author: Some(Uuid::from_u128(11)),
    }
}

pub(crate) fn seeds() -> Vec<Vec<u8>> {
    let whole = encode(&sample());
    let mut newer = whole.clone();
    if let Some(version) = newer.get_mut(2) {
        *version = 2;
    }
    let bare = encode(&Change {
        prev: None,
        ops: Vec::new(),
        note: None,
        source: None,
        group: None,
        tool: String::new(),
        author: None,
        ..sample()
    });
    let left = redact(&whole, None).unwrap_or_default();
    vec![whole, newer, bare, left]
}
