//! What is taken, what is refused for its age, and what a machine remembers.

use stories::Fault;
use trust::{DeviceStanding, Freshness, Part, TrustError};
use uuid::Uuid;

use crate::office::{CATALOGUE, CERT, DAY, HUB, NOW, OFFICERS, Office, device, key, keys};

#[test]
fn a_published_registry_is_taken() {
    let office = Office::open();
    office.enrol(CERT);
    let loaded = office
        .load(NOW, Freshness::MustBeFresh)
        .expect("all is well");
    assert_eq!(
        loaded.registry.catalogue, CATALOGUE,
        "it is this catalogue's"
    );
    assert_eq!(
        loaded.registry.organisations().len(),
        1,
        "with what was enrolled"
    );
    assert_eq!(
        (
            loaded.root_version,
            loaded.targets_version,
            loaded.timestamp_version
        ),
        (1, 2, 2),
        "the first root, the second registry"
    );
    assert_eq!(
        loaded.registry.version, 2,
        "the registry has the version of the targets"
    );
    assert_eq!(loaded.checked_ms, NOW, "the hub said so now");
    assert_eq!(
        loaded.timestamp_expires_ms,
        NOW + 30 * DAY,
        "for thirty days"
    );
    assert_eq!(
        loaded.expires_ms,
        NOW + 30 * DAY,
        "nothing ends before that"
    );
    assert!(
        loaded.whole && !loaded.development,
        "nothing about it is strange"
    );
    let again = office.load(NOW + DAY, Freshness::MustBeFresh);
    assert!(
        again.is_ok(),
        "the same again is not older: {:?}",
        again.err()
    );
}

#[test]
fn devices_are_known_or_not() {
    let office = Office::open();
    office.enrol(CERT);
    office.publish(|draft| draft.issue(device(20), &keys(&OFFICERS), NOW).unwrap());
    let registry = office.load(NOW, Freshness::MustBeFresh).unwrap().registry;
    let known = registry.device(device(20).id()).expect("it was enrolled");
    assert_eq!(known.standing(NOW), DeviceStanding::Valid, "from now on");
    assert_eq!(registry.device(device(21).id()), None, "another never was");
}

#[test]
fn past_its_date_it_is_refused_with_a_network_and_read_without() {
    let office = Office::open();
    for (days, part) in [
        (31, Part::Timestamp),
        (181, Part::Timestamp),
        (401, Part::Timestamp),
    ] {
        let late = NOW + days * DAY;
        assert!(
            matches!(office.load(late, Freshness::MustBeFresh), Err(TrustError::Expired(of)) if of == part),
            "{days} days later the timestamp is the first to be past its date"
        );
        let loaded = office
            .load(late, Freshness::MayBeOld)
            .expect("without a network it is read all the same");
        assert!(loaded.is_old(late), "and says that it is old");
    }
    // The hub goes on, but the officers do not.
    let mut draft = office.draft();
    draft.publish(&key(HUB), NOW + 170 * DAY).unwrap();
    draft.save().unwrap();
    assert!(
        matches!(
            office.load(NOW + 181 * DAY, Freshness::MustBeFresh),
            Err(TrustError::Expired(Part::Targets))
        ),
        "a hub cannot keep a registry alive that officers let lapse"
    );
    assert!(
        office.draft().publish(&key(HUB), NOW + 181 * DAY).is_err(),
        "and is told so when it tries"
    );
}

#[test]
fn a_clock_behind_what_was_signed_tells_nothing() {
    let office = Office::open();
    assert!(
        office.load(NOW - DAY / 2, Freshness::MustBeFresh).is_ok(),
        "clocks differ by some hours"
    );
    assert!(
        matches!(
            office.load(NOW - 700 * DAY, Freshness::MustBeFresh),
            Err(TrustError::ClockBehind)
        ),
        "two years behind, anything would be fresh"
    );
    assert!(
        office.load(NOW - 700 * DAY, Freshness::MayBeOld).is_ok(),
        "reading is always allowed"
    );
}

#[test]
fn a_clock_that_was_once_ahead_locks_nobody_out() {
    let office = Office::open();
    office.load(NOW + 20 * DAY, Freshness::MustBeFresh).unwrap();
    // What the library would have written, had it run on that day.
    std::fs::write(
        office.datastore().join("latest_known_time.json"),
        "\"2099-01-01T00:00:00Z\"",
    )
    .unwrap();
    assert!(
        office.load(NOW, Freshness::MustBeFresh).is_ok(),
        "the clock was put right, and the registry is taken again"
    );
}

#[test]
fn an_older_registry_is_noticed_with_and_without_a_network() {
    let office = Office::open();
    let first = office.files();
    office.enrol(CERT);
    office.load(NOW, Freshness::MustBeFresh).unwrap();
    assert!(
        matches!(
            office.take(first.clone()),
            Err(TrustError::RolledBack(Part::Timestamp))
        ),
        "the registry of before: a revocation might be missing in it"
    );
    let without = trust::load_files(
        &office.pinned(),
        first,
        &office.datastore(),
        NOW,
        Freshness::MayBeOld,
    );
    assert!(
        matches!(without, Err(TrustError::RolledBack(Part::Timestamp))),
        "old is allowed without a network, older than seen is not"
    );
    let mut fault = Fault::new("rolled-back registry metadata");
    fault.count(2, 2);
    assert!(
        office.load(NOW, Freshness::MustBeFresh).is_ok(),
        "the newest goes on to count"
    );
    fault.tell("with and without a network");
}

#[test]
fn an_older_registry_under_a_newer_timestamp_is_noticed() {
    let office = Office::open();
    let before = office.path().join("before");
    copy(&office.registry(), &before);
    office.enrol(CERT);
    office.load(NOW, Freshness::MustBeFresh).unwrap();
    // A hub that was restored from a backup, and goes on.
    let mut draft = trust::ceremony::Draft::open(&before).unwrap();
    for _ in 0..5 {
        draft.publish(&key(HUB), NOW).unwrap();
    }
    draft.save().unwrap();
    let files = trust::Files::read(&before).unwrap();
    assert!(
        matches!(
            office.take(files),
            Err(TrustError::RolledBack(Part::Snapshot))
        ),
        "its timestamp is newer, what it names is not"
    );
}

#[test]
fn a_refused_registry_changes_nothing_of_what_is_known() {
    let office = Office::open();
    office.load(NOW, Freshness::MustBeFresh).unwrap();
    let known = |name: &str| std::fs::read(office.datastore().join(name)).unwrap();
    let before = [
        "root.json",
        "timestamp.json",
        "snapshot.json",
        "targets.json",
    ]
    .map(known);
    let old_targets = office.files().get("targets.json").unwrap().to_vec();
    office.enrol(CERT);
    let mut mixed = office.files();
    mixed.put("targets.json", old_targets).unwrap();
    assert!(office.take(mixed).is_err(), "it is mixed up");
    let after = [
        "root.json",
        "timestamp.json",
        "snapshot.json",
        "targets.json",
    ]
    .map(known);
    assert_eq!(
        before, after,
        "not even its timestamp, which was good, is remembered"
    );
    let left: Vec<_> = office.datastore().read_dir().unwrap().collect();
    assert_eq!(left.len(), 4, "and nothing of the trial is left: {left:?}");
    assert!(
        office.load(NOW, Freshness::MustBeFresh).is_ok(),
        "the same registry unmixed is taken"
    );
}

#[test]
fn it_can_be_loaded_from_asynchronous_code() {
    let office = Office::open();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let loaded = runtime.block_on(async { office.load(NOW, Freshness::MustBeFresh) });
    assert!(
        loaded.is_ok(),
        "a runtime inside a runtime would panic: {:?}",
        loaded.err()
    );
}

#[test]
fn another_catalogue_s_registry_is_refused() {
    let office = Office::open();
    let other = Office::of(Uuid::from_bytes([9; 16]), &[11, 12, 13]);
    assert!(
        matches!(office.take(other.files()), Err(TrustError::WrongRoot(_))),
        "its root is another one"
    );
    assert_eq!(
        trust::repository::pinned_catalogue(&office.pinned()).unwrap(),
        CATALOGUE,
        "a root says whose it is"
    );
    // The same keys for two catalogues: the root tells them apart.
    let mut files = office.files();
    let mut registry = trust::Registry::new(Uuid::from_bytes([9; 16]), NOW);
    registry.version = 2;
    crate::office::forge(&mut files, &registry, &OFFICERS);
    assert!(
        matches!(office.take(files), Err(TrustError::OtherCatalogue)),
        "officers of two catalogues signed the wrong one"
    );
}

pub(crate) fn copy(from: &std::path::Path, to: &std::path::Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in from.read_dir().unwrap() {
        let entry = entry.unwrap();
        std::fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
    }
}
