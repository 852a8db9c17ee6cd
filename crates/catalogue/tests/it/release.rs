use catalogue::record::{Body, Origin, Standing, TextState};
use catalogue::release::{self, ReleaseError};
use catalogue::store::{CheckKind, Remark};
use catalogue::{Catalogue, Kind, Record, StoreError};
use tempfile::tempdir;

use crate::fixture::{Folder, assert_healthy, draft, id, open, options, text};

fn alpha(store: &Catalogue) -> Record {
    store.record(Kind::Initiative, "alpha").unwrap().unwrap()
}

fn status(record: &Record) -> Option<&str> {
    match &record.body {
        Body::Initiative(body) => body.status.as_deref(),
        _ => None,
    }
}

/// Release 2: alpha's status and title differ, beta is gone, gamma is new.
fn second() -> Folder {
    let mut folder = Folder::first();
    folder.release = 2;
    folder.initiatives[0] = folder.initiatives[0]
        .replace(r#""status":"ongoing""#, r#""status":"completed""#)
        .replace("Alpha training", "Alpha training course");
    folder.initiatives[1] = r#"{"slug":"gamma","title":{"en":"Gamma"},"topics":["cbm"]}"#.into();
    folder
}

#[test]
fn a_release_is_the_same_bytes_everywhere() {
    assert_eq!(
        Folder::first().after(None),
        Folder::first().after(None),
        "ids must be equal on every machine"
    );
}

#[test]
fn a_release_that_is_out_is_not_changed() {
    let log = Folder::first().after(None);
    let mut folder = Folder::first();
    let (same, appended) = release::extend(Some(&log), &folder.read()).unwrap();
    assert_eq!(
        (same == log, appended.changes),
        (true, 0),
        "an equal folder adds nothing"
    );
    folder.needs.clear();
    let error = release::extend(Some(&log), &folder.read());
    assert!(
        matches!(error, Err(ReleaseError::AlreadyReleased { number: 1 })),
        "others have those very bytes"
    );
    assert!(
        second().after(Some(&log)).starts_with(&log),
        "a new release is appended, the old bytes stay"
    );
}

#[test]
fn an_upgrade_keeps_what_the_user_wrote() {
    let dir = tempdir().unwrap();
    let one = Folder::first().after(None);
    let two = second().after(Some(&one));
    let store = open(dir.path(), &one);
    let edit = [
        ("status", text("planned")),
        ("notes", text("Seen in Suva.")),
    ];
    store
        .write(draft(
            Some(id(Kind::Initiative, "alpha")),
            Kind::Initiative,
            &edit,
        ))
        .unwrap();
    drop(store);

    let store = open(dir.path(), &two);
    assert_eq!(
        store.release().unwrap().number,
        2,
        "the release is taken in at the next start"
    );
    let record = alpha(&store);
    assert_eq!(
        status(&record),
        Some("planned"),
        "a release does not hide what its user wrote"
    );
    assert_eq!(
        record.conflicts, 1,
        "but the release's value is not lost either"
    );
    assert_eq!(
        record.body.notes(),
        Some("Seen in Suva."),
        "a field that only the user wrote has no conflict"
    );
    assert_eq!(
        record.body.title().best("en").unwrap().text,
        "Alpha training course",
        "nor one that only the release wrote"
    );
    let waiting = store.to_review().unwrap();
    let versions: Vec<_> = waiting[0]
        .versions
        .iter()
        .map(|v| (v.value.clone(), v.origin))
        .collect();
    assert_eq!(
        versions,
        [
            (text("planned"), Origin::Own),
            (text("completed"), Origin::Genesis { release: 2 })
        ],
        "both wait in To review, the one that is shown first"
    );
    assert!(
        store.record(Kind::Initiative, "gamma").unwrap().is_some(),
        "new records arrive"
    );
    let beta = store.record(Kind::Initiative, "beta").unwrap().unwrap();
    assert_eq!(
        beta.standing,
        Standing::Withdrawn,
        "a record gone from the data is withdrawn, not deleted"
    );
    assert_healthy(&store, "an upgrade");

    store
        .write(draft(
            Some(record.id),
            Kind::Initiative,
            &[("status", text("completed"))],
        ))
        .unwrap();
    let record = alpha(&store);
    assert_eq!(
        (status(&record), record.conflicts),
        (Some("completed"), 0),
        "a decision names both versions and ends it"
    );
    assert_healthy(&store, "a decision");
}

#[test]
fn an_upgrade_ends_like_a_fresh_build() {
    let (old, new) = (tempdir().unwrap(), tempdir().unwrap());
    let one = Folder::first().after(None);
    let two = second().after(Some(&one));
    drop(open(old.path(), &one));
    let upgraded = open(old.path(), &two);
    let fresh = open(new.path(), &two);
    assert_eq!(
        upgraded.digest().unwrap(),
        fresh.digest().unwrap(),
        "the way does not show in the result"
    );
}

#[test]
fn a_translation_is_stale_once_its_original_changed() {
    let dir = tempdir().unwrap();
    let one = Folder::first().after(None);
    let store = open(dir.path(), &one);
    let record = alpha(&store);
    let shown = record.body.title().best("fr").unwrap();
    assert_eq!(
        (shown.text, shown.state, shown.stale),
        ("Formation Alpha", TextState::Machine, false)
    );
    drop(store);
    let store = open(dir.path(), &second().after(Some(&one)));
    let record = alpha(&store);
    assert!(
        record.body.title().best("fr").unwrap().stale,
        "the French text was made from the older English one"
    );
}

#[test]
fn a_record_that_comes_back_is_published_again() {
    let one = Folder::first().after(None);
    let two = second().after(Some(&one));
    let mut third = Folder::first();
    third.release = 3;
    let dir = tempdir().unwrap();
    let store = open(dir.path(), &third.after(Some(&two)));
    let beta = store.record(Kind::Initiative, "beta").unwrap().unwrap();
    assert_eq!((beta.standing, beta.conflicts), (Standing::Published, 0));
    assert_healthy(&store, "three releases");
}

#[test]
fn another_catalogue_is_refused_by_init_and_left_alone_by_open() {
    let dir = tempdir().unwrap();
    drop(open(dir.path(), &Folder::first().after(None)));
    let folder = tempdir().unwrap();
    Folder::first().write(folder.path());
    let file = folder.path().join("catalogue.json");
    let other = std::fs::read_to_string(&file)
        .unwrap()
        .replace("11111111", "99999999");
    std::fs::write(&file, other).unwrap();
    let log = release::build(&catalogue::data::read(folder.path()).unwrap()).unwrap();
    let store = dir.path().join("catalogue.db");
    let error = Catalogue::init(&store, options(&log, 7));
    assert!(
        matches!(error, Err(StoreError::OtherCatalogue { .. })),
        "two catalogues are never mixed"
    );
    let kept = Catalogue::open(&store, options(&log, 7)).unwrap();
    assert_eq!(
        kept.counts().unwrap().changes,
        5,
        "a store of its own folder opens as it is"
    );
}

#[test]
fn unknown_fields_survive() {
    let dir = tempdir().unwrap();
    let store = open(dir.path(), &Folder::first().after(None));
    let record = alpha(&store);
    let Body::Initiative(body) = &record.body else {
        panic!("an initiative")
    };
    let expected = serde_json::json!({"kept": [1, 2.5, null]});
    assert_eq!(
        body.extra.get("future_field"),
        Some(&expected),
        "a newer version's field is given back as it came"
    );
    store
        .write(draft(
            Some(record.id),
            Kind::Initiative,
            &[("status", text("completed"))],
        ))
        .unwrap();
    let Body::Initiative(body) = alpha(&store).body else {
        panic!("an initiative")
    };
    assert_eq!(
        body.extra.get("future_field"),
        Some(&expected),
        "also after an edit by this version"
    );
}

#[test]
fn the_bundled_log_is_whole() {
    let file =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/releases.trefoil-log");
    let store =
        Catalogue::open_bundled_read_only(options(&std::fs::read(file).unwrap(), 7)).unwrap();
    let counts = store.counts().unwrap();
    let public: u32 = Kind::PUBLIC.iter().map(|kind| counts.records[kind]).sum();
    assert!(
        public >= 1_369,
        "{public} records of the first data set are in the release log"
    );
    assert_eq!(counts.to_review, 0, "a release does not contradict itself");
    assert_healthy(&store, "the bundled catalogue");
}

/// The first folder with other words under the same number.
fn other_first() -> Folder {
    let mut folder = Folder::first();
    folder.initiatives[0] = folder.initiatives[0].replace("Alpha training", "Alpha in other words");
    folder
}

fn release_remarks(store: &Catalogue) -> Vec<Remark> {
    let checks = store.doctor().unwrap();
    let check = checks
        .iter()
        .find(|check| check.kind == CheckKind::Releases);
    check.unwrap().remarks.clone()
}

#[test]
fn a_store_with_releases_of_its_own_takes_in_no_others() {
    let dir = tempdir().unwrap();
    drop(open(dir.path(), &other_first().after(None)));
    let bundled = Folder::first().after(None);
    for (log, what) in [
        (bundled.clone(), "the same number with other data"),
        (second().after(Some(&bundled)), "what builds on that"),
    ] {
        let store = open(dir.path(), &log);
        assert_eq!(
            alpha(&store).body.title().best("en").unwrap().text,
            "Alpha in other words",
            "{what} is not mixed in"
        );
        assert_eq!(store.counts().unwrap().to_review, 0, "{what} asks nobody");
        assert_eq!(
            release_remarks(&store),
            [Remark::OtherRelease(1)],
            "and the doctor says so"
        );
        assert_healthy(&store, what);
    }
    let store = open(dir.path(), &other_first().after(None));
    assert_eq!(release_remarks(&store), [], "its own releases need no word");
}

#[test]
fn a_folder_becomes_the_next_release_of_any_store() {
    let dir = tempdir().unwrap();
    let store = open(dir.path(), &other_first().after(None));
    let equal = store.take_release(&other_first().read()).unwrap();
    assert_eq!(equal.changes, 0, "what it holds already changes nothing");
    let refused = store.take_release(&Folder::first().read());
    assert!(
        matches!(
            refused,
            Err(StoreError::Release(ReleaseError::AlreadyReleased {
                number: 1
            }))
        ),
        "a release that is out is not changed: {refused:?}"
    );
    store.take_release(&second().read()).unwrap();
    let record = alpha(&store);
    assert_eq!(
        (
            record.body.title().best("en").unwrap().text,
            record.conflicts
        ),
        ("Alpha training course", 0),
        "the next release replaces what this store held, not what another one did"
    );
    assert_eq!(store.release().unwrap().number, 2, "and is its newest now");
    assert_healthy(&store, "a release of its own");
    drop(store);
    let bundled = second().after(Some(&Folder::first().after(None)));
    let again = open(dir.path(), &bundled);
    assert_eq!(
        again.counts().unwrap().to_review,
        0,
        "nor is anything mixed in later"
    );
}

#[test]
fn a_release_from_a_folder_is_the_bundled_one() {
    let dir = tempdir().unwrap();
    let one = Folder::first().after(None);
    let store = open(dir.path(), &one);
    store.take_release(&second().read()).unwrap();
    drop(store);
    let store = open(dir.path(), &second().after(Some(&one)));
    assert_eq!(
        release_remarks(&store),
        [],
        "the same data on the same releases make the same bytes"
    );
}
