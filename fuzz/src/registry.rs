use catalogue::change::{ChangeId, FieldPath};
use trust::registry::{Reason, Redaction, decode, encode};
use trust::{Device, Hub, Kinds, Organisation, Registry, Revocation, Role};
use uuid::Uuid;

/// The registry of organisations, devices and roles.
pub fn registry(bytes: &[u8]) -> bool {
    let Ok(read) = decode(bytes) else {
        return false;
    };
    let again = encode(&read.registry);
    match decode(&again) {
        Ok(written) => {
            assert!(written.whole, "this version understands what it wrote");
            assert_eq!(
                written.registry, read.registry,
                "what was written reads as it was"
            );
            assert_eq!(
                encode(&written.registry),
                again,
                "and is the same bytes again"
            );
        }
        Err(error) => panic!("what was read cannot be written: {error}"),
    }
    true
}

pub(crate) fn seeds() -> Vec<Vec<u8>> {
    let catalogue = Uuid::from_u128(0x1111_2222);
    let empty = Registry::new(catalogue, 5);
    let mut full = Registry::new(catalogue, 1_795_348_800_000);
    for number in 1..=2_u8 {
        let organisation = Uuid::from_u128(u128::from(number));
        full.put_organisation(Organisation {
            id: organisation,
            name: format!("Organisation {number}"),
        });
        full.put_device(Device {
            key: [number; 32],
            label: format!("Laptop {number}"),
            organisation,
            role: if number == 1 {
                Role::Implementer
            } else {
                Role::Coordinator
            },
            not_before_ms: 0,
            not_after_ms: i64::MAX,
            revoked: (number == 2).then_some(Revocation {
                hub: [9; 32],
                cut: 70_000,
            }),
        });
    }
    full.put_hub(Hub {
        key: [9; 32],
        url: Some("https://hub.example.org".to_owned()),
        name: "Hub".to_owned(),
    });
    full.put_hub(Hub {
        key: [8; 32],
        url: None,
        name: "Stick".to_owned(),
    });
    full.rules.set(Role::Official, Kinds::Every);
    full.put_redaction(Redaction {
        change: ChangeId([3; 32]),
        form: [4; 32],
        fields: Some([FieldPath::root("status")].into()),
        at_ms: 7,
        office: "Registry office".to_owned(),
        reason: Reason::PersonalData,
    });
    let mut newer = encode(&full);
    // One more key than this version writes: stepped over, and the registry is not whole.
    if let Some(map) = newer.first_mut() {
        *map += 1;
    }
    newer.extend([0x18, 99, 0x82, 1, 0x61, b'x']);
    vec![encode(&empty), encode(&full), newer]
}
