use catalogue::change::{
    Change, ChangeId, Decoded, DeviceKey, FieldPath, Op, SignatureError, Value, decode, encode,
    verify,
};
use catalogue::record::RecordId;
use proptest::prelude::*;
use uuid::Uuid;

fn sample() -> Change {
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
        kind: "initiative".into(),
        ops: vec![
            Op {
                path: FieldPath::lang("title", "fr"),
                value: Some(Value::Text("Été".into())),
                replaces: vec![ChangeId([1; 32])],
            },
            Op {
                path: FieldPath::root("status"),
                value: None,
                replaces: Vec::new(),
            },
        ],
        note: Some("why".into()),
        source: None,
        group: Some(Uuid::from_u128(10)),
        tool: "test".into(),
        author: Some(Uuid::from_u128(11)),
    }
}

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Flag),
        any::<i64>().prop_map(Value::Integer),
        (-1e9..1e9).prop_map(Value::Real),
        ".{0,12}".prop_map(Value::Text),
        any::<u128>().prop_map(|id| Value::Id(Uuid::from_u128(id))),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::List),
            prop::collection::btree_map(".{0,6}", inner, 0..4).prop_map(Value::Map),
        ]
    })
}

#[test]
fn a_payload_keeps_its_bytes_for_ever() {
    // Ids and signatures hang on these bytes: a change here orphans every log in the field.
    assert_eq!(
        ChangeId::of(&encode(&sample())).to_string(),
        "fe724e6e1887371f9208897758643e5b0bb0f4e3c074db77b83ba9e7c9d23ea3",
    );
}

#[test]
fn a_signature_covers_every_byte() {
    let key = DeviceKey::from_seed(&[3; 32]);
    let payload = encode(&sample());
    let signature = key.sign(&payload);
    assert_eq!(
        verify(key.device(), &key.public(), &payload, &signature),
        Ok(())
    );
    for at in 0..payload.len() {
        let mut other = payload.clone();
        other[at] ^= 1;
        assert_eq!(
            verify(key.device(), &key.public(), &other, &signature),
            Err(SignatureError::Invalid),
            "byte {at}"
        );
    }
    let stranger = DeviceKey::from_seed(&[4; 32]);
    assert_eq!(
        verify(
            key.device(),
            &stranger.public(),
            &payload,
            &stranger.sign(&payload)
        ),
        Err(SignatureError::OtherKey),
        "a key of one's own does not sign for another device"
    );
}

#[test]
fn what_a_newer_version_writes_is_kept_not_refused() {
    let mut payload = encode(&sample());
    assert_eq!(payload[..3], [0xad, 0, 1], "the version stands first");
    payload[2] = 2;
    assert!(
        matches!(decode(&payload), Ok(Decoded::Future(_))),
        "a newer version is recognised, not misread"
    );
}

proptest! {
    #[test]
    fn reading_gives_back_what_was_written(values in prop::collection::vec(value(), 0..6)) {
        let mut change = sample();
        change.ops = values
            .into_iter()
            .enumerate()
            .map(|(i, value)| Op { path: FieldPath::member("x", &[&i.to_string()]), value: Some(value), replaces: Vec::new() })
            .collect();
        prop_assert_eq!(decode(&encode(&change)).unwrap(), Decoded::Known(change));
    }

    #[test]
    fn random_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = decode(&bytes);
    }

    #[test]
    fn damaged_payloads_never_panic(at in 0usize..400, with: u8, cut in 0usize..400) {
        let mut payload = encode(&sample());
        let len = payload.len();
        payload[at % len] = with;
        let _ = decode(&payload);
        let _ = decode(&payload[..cut % len]);
    }

    #[test]
    fn deep_nesting_is_refused_without_a_stack(depth in 1usize..100_000) {
        let mut payload = vec![0xa1, 0x18, 0x63];
        payload.extend(std::iter::repeat_n(0x81, depth));
        payload.push(0);
        prop_assert!(decode(&payload).is_err());
    }
}
