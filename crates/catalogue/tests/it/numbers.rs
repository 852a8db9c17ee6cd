//! Numbers that run ahead stop nobody: a lamport number or a number in a log at its highest, whoever signed it.

use catalogue::change::{Change, Decoded, DeviceKey, FieldPath, MAX_NUMBER, Value, decode};
use catalogue::store::{Arrival, Received, Via};
use catalogue::{Catalogue, Kind, RecordId};
use tempfile::tempdir;
use uuid::Uuid;

use crate::fixture::{
    Folder, Vouches, arrival, assert_healthy, draft, id, open, options, retitled, text,
};

/// What somebody else calls a record.
const TITLE: &str = "Ahead of everybody";

/// Writes a new record here; answers which.
fn make(store: &Catalogue, title: &str) -> RecordId {
    let written = draft(None, Kind::Initiative, &[("title.en", text(title))]);
    store.write(written).unwrap().records[0].id
}

fn retitle(store: &Catalogue, record: RecordId, title: &str) {
    store
        .write(draft(
            Some(record),
            Kind::Initiative,
            &[("title.en", text(title))],
        ))
        .unwrap();
}

/// The changes that this machine gives away, oldest first.
fn own(store: &Catalogue, device: &DeviceKey) -> Vec<(Change, Arrival)> {
    let leaving = store.leaving(0, 1_000, None).unwrap();
    leaving
        .into_iter()
        .filter(|change| change.public_key != device.public())
        .map(|change| match decode(&change.payload).unwrap() {
            Decoded::Known(known) => (
                known,
                Arrival {
                    payload: change.payload,
                    redacted: None,
                    signature: change.signature,
                    public_key: change.public_key,
                    received: None,
                },
            ),
            Decoded::Future(_) => panic!("this version wrote it"),
        })
        .collect()
}

fn title(store: &Catalogue, record: RecordId) -> Vec<Option<Value>> {
    let path = FieldPath::parse("title.en").unwrap();
    let versions = store.versions(record, &path).unwrap();
    versions.into_iter().map(|version| version.value).collect()
}

#[test]
fn no_change_of_anybody_else_stops_writing_here() {
    let stranger = DeviceKey::from_seed(&[66; 32]);
    for accepted in [false, true] {
        for by_hub in [false, true] {
            for takes_the_log in [false, true] {
                let what =
                    format!("accepted {accepted}, by a hub {by_hub}, in my log {takes_the_log}");
                let dir = tempdir().unwrap();
                let store = open(dir.path(), &Folder::first().after(None));
                let record = make(&store, "Mine");
                let log = own(&store, &stranger)[0].0.log;
                let log = if takes_the_log {
                    log
                } else {
                    Uuid::from_u128(1)
                };
                let poison = Arrival {
                    received: by_hub.then_some(Received { seq: 1, at_ms: 5 }),
                    ..arrival(
                        &stranger,
                        &retitled(
                            &stranger,
                            id(Kind::Initiative, "alpha"),
                            log,
                            MAX_NUMBER,
                            MAX_NUMBER,
                            TITLE,
                        ),
                    )
                };
                let vouched = [stranger.device()];
                let judge = Vouches(if accepted { &vouched } else { &[] });
                let via = by_hub.then_some(Via {
                    hub: [3; 32],
                    epoch: 1,
                    cursor: None,
                });
                let taken = store.receive(&[poison], &judge, via).unwrap();
                assert_eq!(
                    (taken.accepted, taken.quarantined),
                    (u32::from(accepted), u32::from(!accepted)),
                    "{what}: it is well signed, so it is kept"
                );
                retitle(&store, record, "Mine still");
                let other = make(&store, "Another");
                let written = own(&store, &stranger);
                let numbers: Vec<(u64, u64)> = written
                    .iter()
                    .map(|(change, _)| (change.n, change.lamport))
                    .collect();
                assert_eq!(
                    numbers,
                    [(1, 1), (2, 2), (3, 1)],
                    "{what}: in records that it does not touch, numbers go on as if it had never come"
                );
                assert_eq!(
                    written[1].0.prev,
                    Some(written[0].1.id()),
                    "{what}: and my log follows on itself"
                );
                assert_eq!(store.forks().unwrap(), [], "{what}: nobody copied anything");
                // What is written after it is worth as much elsewhere.
                let there = tempdir().unwrap();
                let elsewhere = Catalogue::open(
                    &there.path().join("catalogue.db"),
                    options(&Folder::first().after(None), 9),
                )
                .unwrap();
                let all: Vec<Arrival> = written.into_iter().map(|(_, arrival)| arrival).collect();
                let devices: Vec<_> = store
                    .public_key()
                    .iter()
                    .map(catalogue::change::DeviceId::of)
                    .collect();
                let taken = elsewhere.receive(&all, &Vouches(&devices), None).unwrap();
                assert_eq!(taken.accepted, 3, "{what}: others take it in");
                assert_eq!(
                    title(&elsewhere, record),
                    [text("Mine still")],
                    "{what}: and see the newest"
                );
                assert_eq!(
                    title(&elsewhere, other),
                    [text("Another")],
                    "{what}: all of it"
                );
                assert_healthy(&store, &what);
            }
        }
    }
}

#[test]
fn in_the_record_that_it_used_up_writing_goes_on_as_well() {
    let stranger = DeviceKey::from_seed(&[66; 32]);
    let dir = tempdir().unwrap();
    let store = open(dir.path(), &Folder::first().after(None));
    let record = make(&store, "Mine");
    let poison = retitled(&stranger, record, Uuid::from_u128(1), 1, MAX_NUMBER, TITLE);
    let vouched = [stranger.device()];
    store
        .receive(&[arrival(&stranger, &poison)], &Vouches(&vouched), None)
        .unwrap();
    assert_eq!(title(&store, record).len(), 2, "both versions stand");
    for text_now in ["One", "Two", "Three"] {
        retitle(&store, record, text_now);
        assert_eq!(
            title(&store, record),
            [text(text_now)],
            "what names the versions before it replaces them, at the highest number too"
        );
    }
    let newest = own(&store, &stranger).pop().unwrap().0;
    assert_eq!(newest.lamport, MAX_NUMBER, "there is no higher number");
    let history = store.history(record).unwrap();
    let written: Vec<_> = history
        .iter()
        .map(|entry| entry.ops[0].value.clone())
        .collect();
    assert_eq!(
        written[0],
        text("Three"),
        "the history still begins with the newest"
    );
    assert_healthy(&store, "after the numbers of a record were used up");
}

#[test]
fn an_answer_to_what_waits_stands_after_it_and_no_bait_moves_it_far() {
    let stranger = DeviceKey::from_seed(&[66; 32]);
    let dir = tempdir().unwrap();
    let store = open(dir.path(), &Folder::first().after(None));
    let record = make(&store, "Mine");
    let wait = |n, lamport| {
        let waiting = retitled(&stranger, record, Uuid::from_u128(1), n, lamport, TITLE);
        let report = store.receive(&[arrival(&stranger, &waiting)], &Vouches(&[]), None);
        assert_eq!(report.unwrap().quarantined, 1, "it waits");
    };
    wait(1, 6);
    wait(2, MAX_NUMBER);
    wait(3, 1 << 40);
    retitle(&store, record, "Answered");
    let newest = own(&store, &stranger).pop().unwrap().0;
    assert_eq!(
        newest.lamport, 7,
        "a proposal of some steps counts as seen, a number from nowhere does not"
    );
}

#[test]
fn a_store_whose_clock_was_driven_to_its_end_writes_again() {
    let dir = tempdir().unwrap();
    let log = Folder::first().after(None);
    let record = {
        let store = open(dir.path(), &log);
        make(&store, "Mine")
    };
    let file = dir.path().join("catalogue.db");
    let conn =
        rusqlite::Connection::open_with_flags(file, rusqlite::OpenFlags::SQLITE_OPEN_READ_WRITE)
            .unwrap();
    conn.execute("UPDATE about SET lamport = 9007199254740992", [])
        .unwrap();
    drop(conn);
    let store = open(dir.path(), &log);
    retitle(&store, record, "Mine again");
    assert_eq!(
        title(&store, record),
        [text("Mine again")],
        "an earlier version had noted the highest number there is, and could not write any more"
    );
}
