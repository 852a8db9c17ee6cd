//! What officers write into a registry, and what they are kept from writing.

use trust::ceremony::CeremonyError;
use trust::{Device, DeviceStanding, Freshness, Hub, Organisation, Part, Revocation};
use uuid::Uuid;

use crate::office::{CERT, DAY, HUB, NOW, OFFICERS, Office, device, keys, public};

fn hub() -> Hub {
    Hub {
        key: public(40),
        url: Some("https://hub.example".to_owned()),
        name: "Regional hub".to_owned(),
    }
}

#[test]
fn a_laptop_is_enrolled_and_lost() {
    let office = Office::open();
    office.enrol(CERT);
    office.publish(|draft| draft.add_hub(hub(), &keys(&OFFICERS), NOW).unwrap());
    office.publish(|draft| draft.issue(device(20), &keys(&OFFICERS), NOW).unwrap());
    let revocation = Revocation {
        hub: hub().key,
        cut: 117,
    };
    office.publish(|draft| {
        draft
            .revoke(&public(20), revocation, &keys(&OFFICERS), NOW)
            .unwrap();
    });
    let loaded = office.load(NOW, Freshness::MustBeFresh).unwrap();
    let lost = loaded
        .registry
        .device(device(20).id())
        .expect("it stays known");
    assert_eq!(
        lost.standing(NOW),
        DeviceStanding::Revoked(revocation),
        "with the number up to which it counts"
    );
    assert_eq!(
        loaded.targets_version, 5,
        "each step was a registry of its own"
    );
    office.publish(|draft| {
        let earlier = Revocation {
            cut: 3,
            ..revocation
        };
        draft
            .revoke(&public(20), earlier, &keys(&OFFICERS), NOW)
            .unwrap();
    });
    let registry = office.load(NOW, Freshness::MustBeFresh).unwrap().registry;
    assert_eq!(
        registry
            .device(device(20).id())
            .unwrap()
            .revoked
            .unwrap()
            .cut,
        3,
        "it was in other hands earlier than thought"
    );
}

#[test]
fn what_makes_no_sense_is_not_signed() {
    let office = Office::open();
    office.enrol(CERT);
    office.publish(|draft| draft.add_hub(hub(), &keys(&OFFICERS), NOW).unwrap());
    office.publish(|draft| draft.issue(device(20), &keys(&OFFICERS), NOW).unwrap());
    let mut draft = office.draft();
    let before = draft.registry().clone();
    let hands = keys(&OFFICERS);
    let revocation = Revocation {
        hub: hub().key,
        cut: 1,
    };
    let again = Organisation {
        id: CERT,
        name: "CERT".to_owned(),
    };
    assert!(
        matches!(
            draft.enrol(again, &hands, NOW),
            Err(CeremonyError::KnownOrganisation)
        ),
        "an organisation that is there"
    );
    let stray = Device {
        organisation: Uuid::from_bytes([8; 16]),
        ..device(21)
    };
    assert!(
        matches!(
            draft.issue(stray, &hands, NOW),
            Err(CeremonyError::UnknownOrganisation)
        ),
        "a device of nobody"
    );
    let short = Device {
        not_after_ms: NOW,
        ..device(21)
    };
    assert!(
        matches!(draft.issue(short, &hands, NOW), Err(CeremonyError::NoTime)),
        "a certificate that ends as it begins"
    );
    assert!(
        matches!(
            draft.issue(device(40), &hands, NOW),
            Err(CeremonyError::KnownKey)
        ),
        "the key of a hub as a device"
    );
    let as_hub = Hub {
        key: public(20),
        ..hub()
    };
    assert!(
        matches!(
            draft.add_hub(as_hub, &hands, NOW),
            Err(CeremonyError::KnownKey)
        ),
        "the key of a device as a hub"
    );
    assert!(
        matches!(
            draft.revoke(&public(21), revocation, &hands, NOW),
            Err(CeremonyError::UnknownDevice)
        ),
        "a device that never was"
    );
    let nowhere = Revocation {
        hub: public(41),
        cut: 1,
    };
    assert!(
        matches!(
            draft.revoke(&public(20), nowhere, &hands, NOW),
            Err(CeremonyError::UnknownHub)
        ),
        "a cut of a hub that nobody knows"
    );
    let long = Organisation {
        id: Uuid::from_bytes([7; 16]),
        name: "x".repeat(5000),
    };
    assert!(
        matches!(
            draft.enrol(long, &hands, NOW),
            Err(CeremonyError::Unreadable(_))
        ),
        "a name that no reader would take"
    );
    assert!(
        matches!(
            draft.renew(&keys(&[1, HUB]), NOW),
            Err(CeremonyError::NoSeat(Part::Targets))
        ),
        "root and hub do not sign registries"
    );
    assert_eq!(draft.registry(), &before, "none of it changed the draft");
}

#[test]
fn a_certificate_is_renewed_but_never_handed_on() {
    let office = Office::open();
    office.enrol(CERT);
    let other = Uuid::from_bytes([8; 16]);
    office.enrol(other);
    office.publish(|draft| draft.issue(device(20), &keys(&OFFICERS), NOW).unwrap());
    let mut draft = office.draft();
    let longer = Device {
        not_after_ms: NOW + 700 * DAY,
        ..device(20)
    };
    draft.issue(longer.clone(), &keys(&OFFICERS), NOW).unwrap();
    assert_eq!(
        draft.registry().device(longer.id()),
        Some(&longer),
        "the same device for another year"
    );
    let moved = Device {
        organisation: other,
        ..longer
    };
    assert!(
        matches!(
            draft.issue(moved, &keys(&OFFICERS), NOW),
            Err(CeremonyError::KnownKey)
        ),
        "what it signed for one organisation would become another's"
    );
}
