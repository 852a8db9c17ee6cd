//! How a registry is signed, published, and laid into its folder.

use trust::ceremony::{CeremonyError, Draft, Seats};
use trust::{Freshness, Organisation, Part, Role};
use uuid::Uuid;

use crate::office::{CATALOGUE, CERT, DAY, HUB, NOW, OFFICERS, Office, key, keys, public};

#[test]
fn officers_sign_one_after_the_other_and_the_hub_takes_it_over() {
    let office = Office::open();
    let desk = office.path().join("desk");
    crate::load::copy(&office.registry(), &desk);
    let mut draft = Draft::open(&desk).unwrap();
    let cert = Organisation {
        id: CERT,
        name: "CERT".to_owned(),
    };
    draft.enrol(cert, &keys(&OFFICERS[..1]), NOW).unwrap();
    draft.save().unwrap();
    let mut at_hub = office.draft();
    assert!(
        matches!(
            at_hub.adopt(&Draft::open(&desk).unwrap()),
            Err(CeremonyError::Unsigned {
                part: Part::Targets,
                have: 1,
                need: 2
            })
        ),
        "one officer is not enough"
    );
    let mut draft = Draft::open(&desk).unwrap();
    draft.countersign(&keys(&OFFICERS[1..])).unwrap();
    assert!(draft.missing().unwrap().is_empty(), "two are");
    draft.save().unwrap();
    // Meanwhile the hub went on saying that the old registry is the newest.
    let mut at_hub = office.draft();
    at_hub.publish(&key(HUB), NOW + DAY).unwrap();
    at_hub.save().unwrap();
    office.load(NOW + DAY, Freshness::MustBeFresh).unwrap();
    let mut at_hub = office.draft();
    at_hub.adopt(&Draft::open(&desk).unwrap()).unwrap();
    at_hub.publish(&key(HUB), NOW + 2 * DAY).unwrap();
    at_hub.save().unwrap();
    let loaded = office.load(NOW + 2 * DAY, Freshness::MustBeFresh).unwrap();
    assert!(
        loaded.registry.organisation(CERT).is_some(),
        "what the officers made is there"
    );
    assert_eq!(
        loaded.timestamp_version, 3,
        "on top of what the hub had said"
    );
    let older = office.path().join("older");
    crate::load::copy(&desk, &older);
    office.enrol(Uuid::from_bytes([8; 16]));
    assert!(
        matches!(
            office.draft().adopt(&Draft::open(&older).unwrap()),
            Err(CeremonyError::NotNewer)
        ),
        "a folder that lay about is not taken over again"
    );
    let stranger = Office::of(CATALOGUE, &[11, 12, 13]);
    assert!(
        matches!(
            office.draft().adopt(&stranger.draft()),
            Err(CeremonyError::NotNewer)
        ),
        "nor is one of another root"
    );
}

#[test]
fn a_refresh_makes_no_more_than_it_must() {
    let office = Office::open();
    let before = office.files();
    office.publish(|_| ());
    let after = office.files();
    for (name, same) in [
        ("snapshot.json", true),
        ("targets.json", true),
        ("timestamp.json", false),
    ] {
        assert_eq!(before.get(name) == after.get(name), same, "{name}");
    }
    let mut draft = office.draft();
    draft.publish(&key(HUB), NOW + 100 * DAY).unwrap();
    draft.save().unwrap();
    assert_ne!(
        after.get("snapshot.json"),
        office.files().get("snapshot.json"),
        "a snapshot with less than half its time is made anew as well"
    );
}

#[test]
fn a_folder_is_swapped_in_whole() {
    let office = Office::open();
    let folder = office.registry();
    // A machine that went down between the two renamings.
    let former = office.path().join("registry.old");
    std::fs::rename(&folder, &former).unwrap();
    assert_eq!(
        office.draft().registry().version,
        1,
        "the former folder is put back"
    );
    // One that went down while it wrote: what it wrote is not looked at and goes with the next swap.
    let fresh = office.path().join("registry.new");
    std::fs::create_dir(&fresh).unwrap();
    std::fs::write(fresh.join("targets.json"), "{").unwrap();
    office.enrol(CERT);
    assert!(
        !fresh.exists() && !former.exists(),
        "nothing is left beside it"
    );
    std::fs::write(folder.join("officer.key"), "secret").unwrap();
    assert!(
        matches!(office.draft().save(), Err(CeremonyError::Foreign(file)) if file.ends_with("officer.key")),
        "a key that somebody laid there would be swapped out and removed"
    );
    assert!(folder.join("officer.key").exists(), "so nothing is done");
}

#[test]
fn seats_are_sound() {
    let folder = tempfile::tempdir().unwrap();
    let create = |seats: &Seats, hands: &[u64]| {
        Draft::create(
            &folder.path().join("registry"),
            seats,
            CATALOGUE,
            false,
            &keys(hands),
            NOW,
        )
        .map(drop)
    };
    let seats = |root: &[u64]| {
        let root = root.iter().copied().map(public).collect();
        Seats::new(root, vec![public(4), public(5)], public(6))
    };
    assert!(
        create(&seats(&[1, 2, 3]), &[1]).is_ok(),
        "one may begin and the others follow"
    );
    assert!(
        matches!(
            create(&seats(&[1]), &[1]),
            Err(CeremonyError::Threshold {
                part: Part::Root,
                threshold: 2,
                seats: 1
            })
        ),
        "two of one"
    );
    assert!(
        matches!(
            create(
                &Seats {
                    targets_threshold: 0,
                    ..seats(&[1, 2])
                },
                &[1]
            ),
            Err(CeremonyError::Threshold {
                part: Part::Targets,
                ..
            })
        ),
        "nobody at all"
    );
    assert!(
        matches!(
            create(&seats(&[1, 1]), &[1]),
            Err(CeremonyError::KeyTwice(Part::Root))
        ),
        "one key on two chairs"
    );
    assert!(
        matches!(
            create(&seats(&[1, 2]), &[4]),
            Err(CeremonyError::NoSeat(Part::Root))
        ),
        "a root that none of its keys signed"
    );
    let office = Office::open();
    let over = Draft::create(
        &office.registry(),
        &seats(&[1, 2]),
        CATALOGUE,
        false,
        &keys(&[1, 2]),
        NOW,
    );
    assert!(
        matches!(over, Err(CeremonyError::Exists(_))),
        "a registry is never written over by a new one"
    );
}

#[test]
fn what_a_newer_version_wrote_is_read_but_not_signed_again() {
    let office = Office::open();
    let mut files = office.files();
    let mut registry = trust::Registry::new(CATALOGUE, NOW);
    registry.version = 2;
    // A key more than this version knows: the map of eight becomes one of nine.
    crate::office::forge_with(&mut files, &registry, &OFFICERS, |bytes| {
        bytes[0] += 1;
        bytes.extend([0x09, 0x61, b'x']);
    });
    let loaded = office
        .take(files.clone())
        .expect("what is known of it is good to read by");
    assert!(!loaded.whole, "and it is said that there is more");
    for (name, bytes) in files.iter() {
        std::fs::write(office.registry().join(name), bytes).unwrap();
    }
    let mut draft = office.draft();
    assert!(
        matches!(
            draft.renew(&keys(&OFFICERS), NOW),
            Err(CeremonyError::Newer)
        ),
        "signing it would lose what it does not know"
    );
    draft.publish(&key(HUB), NOW).unwrap();
    draft.save().unwrap();
    assert!(
        office.load(NOW, Freshness::MustBeFresh).is_ok(),
        "an old hub still publishes it, byte for byte"
    );
}

#[test]
fn a_development_root_is_marked() {
    let folder = tempfile::tempdir().unwrap();
    let registry = folder.path().join("registry");
    let hands = keys(&[1]);
    let seats = Seats::development(public(1));
    let mut draft = Draft::create(&registry, &seats, CATALOGUE, true, &hands, NOW).unwrap();
    draft.publish(&key(1), NOW).unwrap();
    draft.save().unwrap();
    let root = Draft::open(&registry).unwrap().root_bytes().to_vec();
    let known = folder.path().join("known");
    let loaded = trust::load(&root, &registry, &known, NOW, Freshness::MustBeFresh).unwrap();
    assert!(
        loaded.development,
        "whoever loads it is told that it is worth nothing"
    );
    assert!(
        !loaded.registry.may_create(Role::Official, "programme"),
        "its rules are the usual ones"
    );
}
