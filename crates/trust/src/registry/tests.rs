use proptest::collection::{btree_set, vec};
use proptest::option;
use proptest::prelude::*;

use super::*;

fn uuids() -> impl Strategy<Value = Uuid> {
    any::<[u8; 16]>().prop_map(Uuid::from_bytes)
}

fn roles() -> impl Strategy<Value = Role> {
    prop_oneof![0..8_u64, any::<u64>()].prop_map(Role::of)
}

fn devices() -> impl Strategy<Value = Device> {
    let revocation =
        (any::<[u8; 32]>(), any::<u64>()).prop_map(|(hub, cut)| Revocation { hub, cut });
    (
        any::<[u8; 32]>(),
        ".{0,20}",
        uuids(),
        roles(),
        any::<(i64, i64)>(),
        option::of(revocation),
    )
        .prop_map(|(key, label, organisation, role, times, revoked)| Device {
            key,
            label,
            organisation,
            role,
            not_before_ms: times.0,
            not_after_ms: times.1,
            revoked,
        })
}

fn kinds() -> impl Strategy<Value = Kinds> {
    prop_oneof![
        Just(Kinds::Every),
        btree_set("[a-z]{1,12}", 0..6).prop_map(Kinds::These),
    ]
}

fn redactions() -> impl Strategy<Value = Redaction> {
    let fields = btree_set("[a-z]{1,12}(\\.[a-z]{2})?", 0..4).prop_map(|fields| {
        fields
            .iter()
            .map(|field| catalogue::change::FieldPath::parse(field).unwrap())
            .collect()
    });
    (
        any::<([u8; 32], [u8; 32])>(),
        option::of(fields),
        any::<i64>(),
        ".{0,20}",
        any::<u16>(),
    )
        .prop_map(|(ids, fields, at_ms, office, reason)| Redaction {
            change: ChangeId(ids.0),
            form: ids.1,
            fields,
            at_ms,
            office,
            reason: Reason::of(reason),
        })
}

fn registries() -> impl Strategy<Value = Registry> {
    (
        (any::<u64>(), uuids(), any::<i64>()),
        vec((uuids(), ".{0,20}"), 0..4),
        vec(devices(), 0..5),
        vec((any::<[u8; 32]>(), option::of(".{0,20}"), ".{0,20}"), 0..3),
        vec((roles(), kinds()), 0..6),
        vec(redactions(), 0..4),
    )
        .prop_map(|(head, organisations, devices, hubs, rules, redactions)| {
            let mut registry = Registry::new(head.1, head.2);
            registry.version = head.0;
            for (id, name) in organisations {
                registry.put_organisation(Organisation { id, name });
            }
            for device in devices {
                registry.put_device(device);
            }
            for (key, url, name) in hubs {
                registry.put_hub(Hub { key, url, name });
            }
            registry.rules = Rules::none();
            for (role, kinds) in rules {
                registry.rules.set(role, kinds);
            }
            for redaction in redactions {
                registry.put_redaction(redaction);
            }
            registry
        })
}

fn sample() -> Registry {
    let organisation = Uuid::from_bytes([7; 16]);
    let mut registry = Registry::new(Uuid::from_bytes([1; 16]), 5);
    registry.put_organisation(Organisation {
        id: organisation,
        name: "CERT".to_owned(),
    });
    registry.put_device(Device {
        key: [3; 32],
        label: "front desk".to_owned(),
        organisation,
        role: Role::Official,
        not_before_ms: 10,
        not_after_ms: 20,
        revoked: None,
    });
    registry
}

proptest! {
    #[test]
    fn what_was_written_is_what_is_read(registry in registries()) {
        let bytes = encode(&registry);
        let decoded = decode(&bytes).expect("what this program writes it reads");
        prop_assert_eq!(&decoded.registry, &registry, "every field comes back");
        prop_assert!(decoded.whole, "and nothing in it was strange");
        prop_assert_eq!(encode(&decoded.registry), bytes, "one registry has one form");
    }

    #[test]
    fn flipped_bytes_are_read_or_refused_but_never_bring_the_program_down(
        registry in registries(),
        flips in vec((any::<prop::sample::Index>(), 1..=255_u8), 1..4),
    ) {
        let mut bytes = encode(&registry);
        for (at, with) in flips {
            let at = at.index(bytes.len());
            bytes[at] ^= with;
        }
        if let Ok(decoded) = decode(&bytes) {
            let again = decode(&encode(&decoded.registry)).expect("what was understood can be written");
            prop_assert_eq!(again.registry, decoded.registry, "and comes back");
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in vec(any::<u8>(), 0..200)) {
        let _ = decode(&bytes);
    }

    #[test]
    fn a_registry_that_was_cut_is_none(registry in registries(), at in any::<prop::sample::Index>()) {
        let bytes = encode(&registry);
        let at = at.index(bytes.len());
        prop_assert!(decode(&bytes[..at]).is_err(), "cut after {at} of {} bytes", bytes.len());
    }
}

#[test]
fn keys_of_a_newer_version_are_stepped_over_and_said() {
    let mut bytes = encode(&sample());
    // A map of eight becomes one of nine; the new key follows the last one that this version knows, which is not written
    // where nothing was ordered erased.
    assert_eq!(bytes[0], 0xa8, "the registry is a map of eight keys");
    bytes[0] = 0xa9;
    bytes.extend([0x09, 0x82, 0x01, 0xa1, 0x00, 0x61, b'x']);
    let decoded = decode(&bytes).expect("a key more does no harm");
    assert_eq!(decoded.registry, sample(), "what is known is understood");
    assert!(!decoded.whole, "but signing it again would lose the rest");
}

#[test]
fn another_form_and_deep_nesting_are_refused() {
    let mut newer = encode(&sample());
    newer[2] = 2;
    assert!(
        matches!(decode(&newer), Err(DecodeError::Shape("form"))),
        "a form with another number is not for this version"
    );
    let mut deep = encode(&sample());
    deep[0] = 0xa9;
    deep.push(0x09);
    deep.extend([0x81; 100_000]);
    assert!(
        matches!(decode(&deep), Err(DecodeError::Limit("nesting"))),
        "a hundred thousand lists in each other would exhaust the stack"
    );
}

#[test]
fn two_certificates_for_one_key_are_refused() {
    let mut bytes = encode(&sample());
    let one = {
        let mut only = Registry::new(Uuid::nil(), 0);
        sample().devices().for_each(|device| {
            only.put_device(device.clone());
        });
        let text = encode(&only);
        let start = text.windows(2).position(|two| two == [0x05, 0x81]).unwrap() + 2;
        let end = text
            .windows(3)
            .position(|three| three == [0x06, 0x80, 0x07])
            .unwrap();
        text[start..end].to_vec()
    };
    let at = bytes
        .windows(2)
        .position(|two| two == [0x05, 0x81])
        .unwrap();
    bytes[at + 1] = 0x82;
    bytes.splice(at + 2..at + 2, one);
    assert!(
        matches!(decode(&bytes), Err(DecodeError::Shape("device"))),
        "which of the two counts would depend on who reads"
    );
}

#[test]
fn too_much_is_refused() {
    assert!(
        matches!(
            decode(&vec![0; MAX_REGISTRY + 1]),
            Err(DecodeError::Limit("size"))
        ),
        "more than a mebibyte"
    );
    let mut registry = sample();
    registry.put_hub(Hub {
        key: [1; 32],
        url: None,
        name: "x".repeat(MAX_TEXT + 1),
    });
    assert!(
        matches!(decode(&encode(&registry)), Err(DecodeError::Limit("text"))),
        "a name longer than names are"
    );
    // A stated length that is not there: ten thousand million organisations.
    let bytes = [
        0xa2, 0x00, 0x01, 0x04, 0x9b, 0, 0, 0, 2, 0x54, 0x0b, 0xe4, 0,
    ];
    assert!(
        matches!(decode(&bytes), Err(DecodeError::Limit("organisations"))),
        "nothing is allocated for it"
    );
}

#[test]
fn devices_are_found_by_the_id_that_changes_name() {
    let mut registry = sample();
    let known = DeviceId::of(&[3; 32]);
    let device = registry.device(known).expect("it was enrolled").clone();
    assert_eq!(device.label, "front desk", "by the hash of its key");
    assert_eq!(
        registry.device(DeviceId::of(&[4; 32])),
        None,
        "one that never was is not there"
    );
    assert_eq!(
        device.standing(9),
        DeviceStanding::NotYet,
        "before its first moment"
    );
    assert_eq!(device.standing(10), DeviceStanding::Valid, "from it on");
    assert_eq!(device.standing(20), DeviceStanding::Past, "not at its end");
    let revocation = Revocation {
        hub: [9; 32],
        cut: 12,
    };
    registry.put_device(Device {
        revoked: Some(revocation),
        ..device
    });
    let device = registry
        .device(known)
        .expect("a revoked device stays known");
    assert_eq!(
        device.standing(15),
        DeviceStanding::Revoked(revocation),
        "with the cut, by which its changes are judged"
    );
}

#[test]
fn roles_may_create_what_their_rules_say() {
    let registry = sample();
    for (role, may, may_not) in [
        (Role::Official, "need", "programme"),
        (Role::Donor, "programme", "need"),
        (Role::Implementer, "initiative", "programme"),
    ] {
        assert!(registry.may_create(role, may), "{role}: {may}");
        assert!(!registry.may_create(role, may_not), "{role}: not {may_not}");
    }
    assert!(
        registry.may_create(Role::Coordinator, "kind-of-2030"),
        "a coordinator every kind, also those to come"
    );
    let mut generous = registry;
    generous.rules.set(Role::of(77), Kinds::Every);
    assert!(
        !generous.may_create(Role::of(77), "need"),
        "a role that this version does not know proposes only, whatever the rule"
    );
    assert_eq!("donor".parse(), Ok(Role::Donor), "roles have names");
    assert_eq!(Role::of(77).code(), 77, "unknown ones keep their code");
}
