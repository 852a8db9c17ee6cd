//! A data folder that was copied, key and all, is told from the log, and nothing else is taken for one.

use catalogue::change::{Change, DeviceKey};
use catalogue::store::{AcceptAll, Arrival, CheckKind, Fork, Remark};
use catalogue::{Catalogue, Kind};
use tempfile::tempdir;
use uuid::Uuid;

use crate::fixture::{Folder, arrival, id, open, retitled};

/// A change of a title, with its place in a log and the clock of who wrote it.
fn change(key: &DeviceKey, log: u128, n: u64, title: &str, wall_ms: i64) -> Arrival {
    let record = id(Kind::Initiative, "alpha");
    let change = Change {
        wall_ms,
        ..retitled(key, record, Uuid::from_u128(log), n, 10 + n, title)
    };
    arrival(key, &change)
}

/// What the doctor says of forks; it asks the same function.
fn doctor_says(store: &Catalogue) -> bool {
    let checks = store.doctor().unwrap();
    let changes = checks
        .iter()
        .find(|check| check.kind == CheckKind::ChangeIds);
    changes.unwrap().remarks.contains(&Remark::Forked)
}

#[test]
fn two_changes_under_one_number_of_a_device_are_a_fork_and_say_whose() {
    let dir = tempdir().unwrap();
    let store = open(dir.path(), &Folder::first().after(None));
    let [copied, other] = [[21; 32], [22; 32]].map(|seed| DeviceKey::from_seed(&seed));
    let take = |arrivals: &[Arrival]| {
        let report = store.receive(arrivals, &AcceptAll, None).unwrap();
        assert_eq!(
            report.accepted as usize,
            arrivals.len(),
            "all are sound and new: {report:?}"
        );
    };
    take(&[
        change(&copied, 1, 1, "First", 1_000),
        change(&copied, 1, 2, "Second", 2_000),
        change(&other, 2, 1, "Of another", 3_000),
    ]);
    assert_eq!(
        store.forks().unwrap(),
        [],
        "one change under each number is how it should be"
    );
    take(&[
        change(&copied, 7, 1, "Another log of the device", 4_000),
        change(
            &other,
            1,
            1,
            "Under the name of a log that is not theirs",
            5_000,
        ),
    ]);
    assert_eq!(
        store.forks().unwrap(),
        [],
        "numbers are counted for each log, and nobody forks the log of another"
    );
    assert!(!doctor_says(&store), "the doctor has nothing to remark");
    take(&[change(&copied, 1, 2, "Second, on the copy", 9_000)]);
    take(&[change(&copied, 1, 1, "First, on the copy", 6_000)]);
    assert_eq!(
        store.forks().unwrap(),
        [Fork {
            device: copied.device(),
            numbers: 2,
            last_ms: 6_000,
        }],
        "which came last decides what date is shown, not the clocks"
    );
    assert!(doctor_says(&store), "and the doctor says so too");
    take(&[change(&copied, 1, 2, "A third copy", 8_000)]);
    assert_eq!(
        store.forks().unwrap().first().map(|fork| fork.numbers),
        Some(2),
        "a number is counted once, however many copies there are"
    );
}
