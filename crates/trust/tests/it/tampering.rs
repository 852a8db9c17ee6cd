//! Files that somebody changed, put together, cut off or blew up.

use stories::Fault;
use tough::schema::Targets;
use trust::repository::{FIXED, MAX_FILE, REGISTRY, SNAPSHOT, TARGETS, TIMESTAMP};
use trust::{Files, Freshness, Part, Registry, TrustError};

use crate::office::{CATALOGUE, CERT, NOW, OFFICERS, Office, forge, parsed};

/// Takes one signature out of a file.
fn unsign(files: &mut Files, name: &str) {
    let mut json: serde_json::Value = serde_json::from_slice(files.get(name).unwrap()).unwrap();
    json["signatures"].as_array_mut().unwrap().pop().unwrap();
    files.put(name, serde_json::to_vec(&json).unwrap()).unwrap();
}

#[test]
fn files_of_two_versions_do_not_go_together() {
    let mut fault = Fault::new("mixed registry metadata");
    let office = Office::open();
    let old = office.files();
    office.enrol(CERT);
    for name in [SNAPSHOT, TARGETS] {
        fault.count(2, 2);
        let mut mixed = office.files();
        mixed.put(name, old.get(name).unwrap().to_vec()).unwrap();
        assert!(
            matches!(office.take(mixed), Err(TrustError::MixedUp(_))),
            "the old {name} among newer files"
        );
        let mut mixed = old.clone();
        mixed
            .put(name, office.files().get(name).unwrap().to_vec())
            .unwrap();
        assert!(
            matches!(office.take(mixed), Err(TrustError::MixedUp(_))),
            "the new {name} among older files"
        );
    }
    let mut mixed = office.files();
    mixed
        .put(REGISTRY, old.get(REGISTRY).unwrap().to_vec())
        .unwrap();
    assert!(
        matches!(
            office.take(mixed),
            Err(TrustError::Damaged(Part::Registry, _))
        ),
        "the old registry is not what the new targets name"
    );
    fault.count(1, 1);
    assert!(
        office.take(office.files()).is_ok(),
        "what belongs together is taken all the same"
    );
    fault.tell("files of two versions put together");
}

#[test]
fn a_registry_that_was_changed_is_damaged() {
    let office = Office::open();
    office.enrol(CERT);
    let whole = office.files().get(REGISTRY).unwrap().to_vec();
    for at in [0, whole.len() / 2, whole.len() - 1] {
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        let mut files = office.files();
        files.put(REGISTRY, bytes).unwrap();
        assert!(
            matches!(
                office.take(files),
                Err(TrustError::Damaged(Part::Registry, _))
            ),
            "one bit of byte {at}"
        );
    }
    let mut files = office.files();
    files
        .put(REGISTRY, [whole.as_slice(), &[0]].concat())
        .unwrap();
    assert!(
        matches!(
            office.take(files),
            Err(TrustError::Damaged(Part::Registry, _))
        ),
        "one byte more than the targets say"
    );
}

#[test]
fn too_few_signatures_are_not_enough() {
    let office = Office::open();
    let mut files = office.files();
    unsign(&mut files, TIMESTAMP);
    assert!(
        matches!(
            office.take(files),
            Err(TrustError::NotSigned(Part::Timestamp, _))
        ),
        "a timestamp that nobody signed"
    );
    let mut registry = Registry::new(CATALOGUE, NOW);
    registry.version = 2;
    let mut files = office.files();
    forge(&mut files, &registry, &OFFICERS[..1]);
    assert_eq!(
        parsed::<Targets>(&files, TARGETS).signatures.len(),
        1,
        "one officer signed"
    );
    assert!(
        matches!(
            office.take(files),
            Err(TrustError::NotSigned(Part::Targets, _))
        ),
        "one officer and a hub that goes along are not two officers"
    );
    let mut files = office.files();
    forge(&mut files, &registry, &[OFFICERS[0], 77]);
    assert!(
        matches!(
            office.take(files),
            Err(TrustError::NotSigned(Part::Targets, _))
        ),
        "nor is one officer with a stranger"
    );
    let mut files = office.files();
    forge(&mut files, &registry, &OFFICERS);
    assert!(
        office.take(files).is_ok(),
        "two are: what was refused was refused for this alone"
    );
}

#[test]
fn a_root_that_does_not_hold_is_no_root() {
    let office = Office::open();
    let load = |root: &[u8]| {
        trust::load(
            root,
            &office.registry(),
            &office.datastore(),
            NOW,
            Freshness::MayBeOld,
        )
    };
    assert!(
        matches!(load(b"{}"), Err(TrustError::WrongRoot(_))),
        "no root at all"
    );
    let mut files = Files::new();
    files.put("1.root.json", office.pinned()).unwrap();
    unsign(&mut files, "1.root.json");
    unsign(&mut files, "1.root.json");
    assert!(
        matches!(
            load(files.get("1.root.json").unwrap()),
            Err(TrustError::WrongRoot(_))
        ),
        "one of three keys signed it, two must"
    );
}

#[test]
fn what_is_too_large_is_not_read() {
    let office = Office::open();
    for name in FIXED {
        let file = office.registry().join(name);
        let whole = std::fs::read(&file).unwrap();
        std::fs::write(&file, vec![b' '; MAX_FILE + 1]).unwrap();
        assert!(
            matches!(
                office.load(NOW, Freshness::MayBeOld),
                Err(TrustError::TooLarge)
            ),
            "{name} of more than a mebibyte"
        );
        std::fs::write(&file, whole).unwrap();
    }
    assert!(
        office.load(NOW, Freshness::MayBeOld).is_ok(),
        "all is as it was"
    );
}

#[test]
fn what_is_missing_is_said() {
    for name in FIXED {
        let office = Office::open();
        std::fs::remove_file(office.registry().join(name)).unwrap();
        match office.load(NOW, Freshness::MayBeOld) {
            Err(TrustError::Io(error)) => {
                assert_eq!(
                    error.kind(),
                    std::io::ErrorKind::NotFound,
                    "{name} is not there"
                );
                assert_eq!(error.to_string(), name, "and it is said which");
            }
            other => panic!("{name} is missing: {other:?}"),
        }
    }
}

#[test]
fn no_changed_byte_of_any_file_is_taken_for_another_registry() {
    let mut fault = Fault::new("changed bytes of a registry");
    let office = Office::open();
    office.enrol(CERT);
    let whole = office.load(NOW, Freshness::MustBeFresh).unwrap().registry;
    let files = office.files();
    for (name, bytes) in files.iter() {
        for at in (0..bytes.len()).step_by(97) {
            fault.tried();
            let mut changed = bytes.to_vec();
            changed[at] ^= 0x10;
            let mut other = files.clone();
            other.put(name, changed).unwrap();
            if let Ok(loaded) = office.take(other) {
                // White space between the words of a root or a timestamp is not signed.
                assert_eq!(loaded.registry, whole, "byte {at} of {name}");
            }
            fault.survived();
        }
    }
    fault.tell("every 97th byte of every file");
}
