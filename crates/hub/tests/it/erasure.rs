//! What the registry orders erased leaves the hub: its store, its segments, its pages. Numbers, hashes and ids stay.

use std::path::Path;
use std::sync::{Arc, RwLock};
use std::time::Duration;

use catalogue::Catalogue;
use catalogue::change::{ChangeId, form, redact};
use catalogue::store::{Entered, Judge, Redaction, Verdict};
use hub::store::Rules;
use hub::verify::{check, check_by};
use hub::{HubStore, Peer, PeerError};
use object_store::local::LocalFileSystem;
use sync::client::{Door, Exchanged, Hub, Step, SyncError, Watch, exchange};
use sync::segment::{Manifest, Segment};
use sync::wire::{Answer, Refusal};
use sync::{Envelope, HubId};

use crate::cluster::Cluster;
use crate::fixture::{Author, CATALOGUE, Running, read, record, stream};

pub(crate) const SECRET: &str = "Ana Prosser, +679 555 0199";

/// Counts everything, and knows what is ordered erased.
#[derive(Default)]
struct Office(RwLock<Vec<Redaction>>);

impl Office {
    fn order(&self, envelope: &Envelope) {
        let left = redact(&envelope.payload, None).unwrap();
        self.0.write().unwrap().push(Redaction {
            change: envelope.id(),
            fields: None,
            form: form(&left),
            at_ms: 5,
            office: "Registry office".to_owned(),
            reason: 2,
        });
    }
}

impl Judge for Office {
    fn judge(&self, _: &str, changes: &[Entered]) -> Vec<Verdict> {
        vec![Verdict::Accept; changes.len()]
    }

    fn redactions(&self) -> Vec<Redaction> {
        self.0.read().unwrap().clone()
    }
}

fn hub(seed: u8, office: &Arc<Office>) -> Running {
    let office = Arc::clone(office);
    Running::of(seed, move |config, dir| {
        let folder = dir.join("segments");
        std::fs::create_dir(&folder).unwrap();
        config.segments = Some(Arc::new(LocalFileSystem::new_with_prefix(folder).unwrap()));
        config.segment_changes = 50;
        config.judge = Some(office);
    })
}

pub(crate) fn holds(bytes: &[u8], text: &str) -> bool {
    bytes
        .windows(text.len())
        .any(|window| window == text.as_bytes())
}

/// The files of a hub in which a text stands; segments are looked into unpacked.
///
/// The hub also cuts by itself. While it writes a file there is half of one, and what it wrote too late it deletes at
/// once: looked at is what stands when nothing is being written.
fn files_with(dir: &Path, text: &str) -> Vec<String> {
    let mut last = None;
    for _ in 0..600 {
        let looked = look_for(dir, text);
        if looked.is_ok() && looked.as_ref().ok() == last.as_ref() {
            break;
        }
        last = looked.ok();
        std::thread::sleep(Duration::from_millis(100));
    }
    last.expect("the hub comes to rest within a minute")
}

/// One look at the files.
///
/// # Errors
/// If one of them is just being written or deleted.
fn look_for(dir: &Path, text: &str) -> std::io::Result<Vec<String>> {
    let mut found = Vec::new();
    for name in ["hub.db", "hub.db-wal"] {
        if std::fs::read(dir.join(name)).is_ok_and(|bytes| holds(&bytes, text)) {
            found.push(name.to_owned());
        }
    }
    for entry in std::fs::read_dir(dir.join("segments"))? {
        let bytes = zstd::decode_all(std::fs::File::open(entry?.path())?)?;
        if holds(&bytes, text) {
            found.push("segments".to_owned());
        }
    }
    Ok(found)
}

/// Whether a text is in no file of a hub, or will be in none as soon as the hub has cleared up after itself.
fn is_nowhere(dir: &Path, text: &str) -> bool {
    (0..600).any(|tries| {
        if tries > 0 {
            std::thread::sleep(Duration::from_millis(100));
        }
        files_with(dir, text).is_empty()
    })
}

fn manifest(hub: &Running) -> Manifest {
    let manifest = Manifest::decode(&hub.call.get("/v1/segments").body).unwrap();
    manifest.verify(&hub.hub.key.public()).unwrap();
    manifest
}

/// What is left of a change, as a client or another hub gives it.
pub(crate) fn left(envelope: &Envelope) -> Envelope {
    Envelope {
        payload: redact(&envelope.payload, None).unwrap(),
        signature: envelope.signature,
        redacted: Some(envelope.id()),
    }
}

struct Quiet;

impl Watch for Quiet {
    fn step(&self, _: Step) -> bool {
        true
    }
}

fn exchanged(
    store: &Arc<Catalogue>,
    office: &Arc<Office>,
    url: &str,
) -> Result<Exchanged, SyncError> {
    let door = Door {
        url: url.to_owned(),
        ..Door::default()
    };
    let judge: Arc<dyn Judge> = Arc::clone(office) as Arc<dyn Judge>;
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap()
        .block_on(exchange(
            store,
            &judge,
            &Hub::new(&door, "test")?,
            |_| true,
            2_000,
            &Quiet,
        ))
}

#[test]
fn what_is_ordered_erased_is_nowhere_in_the_hub_and_its_order_stays_what_it_was() {
    let office = Arc::new(Office::default());
    let hub = hub(1, &office);
    let mut author = Author::new(1);
    let mut sent = author.many(29);
    sent.push(author.write(3, SECRET));
    sent.extend(author.many(90));
    hub.call.push(author.stream(&sent));
    hub.on(hub::cut(&hub.hub)).unwrap();
    let before = manifest(&hub);
    assert_eq!(
        files_with(hub.dir.path(), SECRET)
            .iter()
            .filter(|name| name.as_str() == "segments")
            .count(),
        1,
        "it is there before, or this test would show nothing"
    );
    let epoch = hub.call.about().epoch;
    let checkpoint = hub
        .call
        .page(epoch, 0, 1_000)
        .header("trefoil-checkpoint")
        .to_owned();

    office.order(&sent[29]);
    assert_eq!(hub.hub.erase().unwrap(), 1, "one change lost something");
    assert_eq!(hub.hub.erase().unwrap(), 0, "and has nothing more to lose");
    hub.on(hub::cut(&hub.hub)).unwrap();

    assert!(
        is_nowhere(hub.dir.path(), SECRET),
        "nowhere: not in the store, its journal, or any segment"
    );
    let after = manifest(&hub);
    let places = |list: &Manifest| -> Vec<_> {
        list.segments
            .iter()
            .map(|segment| (segment.first, segment.last))
            .collect()
    };
    assert_eq!(
        places(&after),
        places(&before),
        "the same ranges with the same hashes"
    );
    assert_ne!(
        after.segments[0].sha256, before.segments[0].sha256,
        "in a new file"
    );
    assert_eq!(
        after.segments[1], before.segments[1],
        "the others stay as they are"
    );
    let page = hub.call.page(epoch, 0, 1_000);
    assert_eq!(
        hub.checkpoint(page.header("trefoil-checkpoint")).at,
        hub.checkpoint(&checkpoint).at,
        "the order that was signed is the order"
    );
    let shown = page.numbered();
    assert_eq!(
        shown[29].2,
        left(&sent[29]),
        "of that change is told what is left"
    );
    for (at, (_, _, envelope)) in shown.iter().enumerate() {
        assert_eq!(envelope.id(), sent[at].id(), "every id stays");
        if at != 29 {
            assert_eq!(
                *envelope, sent[at],
                "every other change is as it was signed"
            );
        }
    }
    assert_eq!(
        read(
            &hub.call
                .get(&format!("/v1/records/{}/changes", record(3).0))
                .body
        )
        .iter()
        .filter(|(_, _, envelope)| envelope.redacted.is_some())
        .count(),
        1,
        "also in the history of its record"
    );
    assert_eq!(
        hub.call.push(author.stream(&sent[29..30])).answers(),
        [Answer::Duplicate(30)],
        "who gives it again is told that it is there"
    );
    assert!(
        is_nowhere(hub.dir.path(), SECRET),
        "and brings nothing back"
    );
}

#[test]
fn a_change_that_comes_after_its_order_is_kept_without_what_it_said() {
    let office = Arc::new(Office::default());
    let hub = hub(1, &office);
    let mut author = Author::new(1);
    let (late, never) = (author.write(1, SECRET), author.write(1, "another text"));
    office.order(&late);
    assert_eq!(
        hub.call
            .push(author.stream(std::slice::from_ref(&late)))
            .answers(),
        [Answer::Accepted(1)],
        "an old stick brings it in full"
    );
    assert!(is_nowhere(hub.dir.path(), SECRET), "it is not kept in full");
    assert_eq!(
        hub.call
            .push(stream(&author.public(), &[left(&late), left(&never)]))
            .answers(),
        [Answer::Duplicate(1), Answer::Rejected(Refusal::Unlisted)],
        "what is left of it is known; of what nobody ordered erased nothing is believed"
    );
    assert_eq!(hub.call.about().head, 1, "nor numbered");
    let mut forged = left(&never);
    forged.redacted = Some(late.id());
    let key = author.public();
    let order = office.redaction(late.id()).unwrap();
    assert_eq!(
        check_by(CATALOGUE, &|_| Some(key), &forged, Some(&order)).err(),
        Some(Refusal::Unlisted),
        "an order for one change is none for what is put in its place"
    );
}

#[test]
fn a_client_takes_what_is_left_by_the_registry_and_otherwise_nothing_of_the_page() {
    let office = Arc::new(Office::default());
    let hub = hub(1, &office);
    let mut author = Author::new(1);
    let sent = [
        author.write(1, "open"),
        author.write(1, SECRET),
        author.write(2, "open too"),
    ];
    hub.call.push(author.stream(&sent));
    office.order(&sent[1]);
    hub.hub.rejudge().unwrap();
    let (_dir, store) = stories::empty_store(CATALOGUE, 1, 1_000);
    let store = Arc::new(store);
    let stranger = Arc::new(Office::default());
    let refused = exchanged(&store, &stranger, &hub.call.url);
    assert!(
        matches!(refused, Err(SyncError::Unlisted)),
        "a hub that holds something back must have an order: {refused:?}"
    );
    let id = HubId::of(&hub.hub.key.public()).0;
    assert!(
        store
            .cursor(&id)
            .unwrap()
            .is_none_or(|cursor| cursor.seq == 0),
        "and the place in its order does not move past it"
    );
    let done = exchanged(&store, &office, &hub.call.url).unwrap();
    assert_eq!(
        done.taken.accepted, 3,
        "with the registry all of it is taken in"
    );
    let history = store.history(record(1)).unwrap();
    assert_eq!(history.len(), 2, "the change is there");
    assert!(
        history
            .iter()
            .any(|entry| entry.id == sent[1].id() && entry.redacted.is_some()),
        "with whose order took its value"
    );

    // The other way round: what is erased here and unknown there is given as it is.
    let empty = Running::of(2, |config, _| config.judge = Some(office.clone()));
    let given = exchanged(&store, &office, &empty.call.url).unwrap();
    assert_eq!(
        (given.pushed, given.refused),
        (3, 0),
        "another hub under the same registry takes it"
    );
    let epoch = empty.call.about().epoch;
    let redacted: Vec<ChangeId> = empty
        .call
        .page(epoch, 0, 10)
        .numbered()
        .into_iter()
        .filter_map(|(_, _, envelope)| envelope.redacted)
        .collect();
    assert_eq!(redacted, [sent[1].id()], "as what it is");
}

#[test]
fn a_hub_waits_for_the_order_before_it_reads_on_from_another() {
    let (office, late) = (Arc::new(Office::default()), Arc::new(Office::default()));
    let (one, two) = (hub(1, &office), hub(2, &late));
    let mut author = Author::new(1);
    let sent = [author.write(1, SECRET), author.write(1, "open")];
    one.call.push(author.stream(&sent));
    office.order(&sent[0]);
    one.hub.rejudge().unwrap();
    let pulled = two.on(hub::pull(&two.hub, &Peer::at(&one.call.url)));
    assert!(matches!(pulled, Err(PeerError::Unlisted)), "{pulled:?}");
    late.order(&sent[0]);
    let pulled = two
        .on(hub::pull(&two.hub, &Peer::at(&one.call.url)))
        .unwrap();
    assert_eq!(
        (pulled.seen, two.call.about().head),
        (2, 2),
        "nothing was passed over meanwhile"
    );
    assert!(is_nowhere(two.dir.path(), SECRET), "and nothing came along");
}

#[test]
fn both_databases_erase_alike() {
    let cluster = Cluster::start();
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("hub.db");
    for place in [cluster.url(), file.to_str().unwrap().to_owned()] {
        let store = HubStore::open(&place, CATALOGUE, 1).unwrap();
        let office = Office::default();
        let rules = Rules {
            hub: HubId([1; 32]),
            judge: Some(&office),
            bundled: None,
            quota: None,
        };
        let mut author = Author::new(1);
        let key = author.public();
        let sent = [author.write(1, SECRET), author.write(1, "open")];
        let checked: Vec<_> = sent
            .iter()
            .map(|envelope| check(CATALOGUE, &|_| Some(key), envelope).unwrap())
            .collect();
        store.push(&checked, &rules, 1).unwrap();
        office.order(&sent[0]);
        assert_eq!(store.erase(&office.redactions()).unwrap(), 1, "{store:?}");
        store.forget().unwrap();
        let page = store
            .page(store.head().unwrap().epoch, 0, 10, u64::MAX)
            .unwrap();
        assert_eq!(
            page.changes[0].envelope,
            left(&sent[0]),
            "{store:?}: what is left"
        );
        assert_eq!(
            page.changes[1].envelope, sent[1],
            "{store:?}: and what nobody touched"
        );
        assert_eq!(
            store.rejudge(&rules).unwrap(),
            0,
            "{store:?}: judged as before"
        );
    }
    assert!(
        !holds(&std::fs::read(&file).unwrap(), SECRET),
        "the file is written anew"
    );
}

#[test]
fn a_cut_that_was_under_way_while_something_was_erased_leaves_no_file_behind() {
    let office = Arc::new(Office::default());
    let hub = hub(1, &office);
    let mut author = Author::new(1);
    let mut sent = author.many(49);
    sent.push(author.write(3, SECRET));
    // Read by a cutter of another hub over the same store, before anybody knew of an order …
    let store = &hub.hub.store;
    let keys = author.public();
    let rules = Rules {
        hub: HubId([1; 32]),
        judge: Some(&*office),
        bundled: None,
        quota: None,
    };
    let checked: Vec<_> = sent
        .iter()
        .map(|envelope| check(CATALOGUE, &|_| Some(keys), envelope).unwrap())
        .collect();
    store.push(&checked, &rules, 1).unwrap();
    let head = store.head().unwrap();
    let read: u64 = sent.iter().map(|change| change.payload.len() as u64).sum();
    let segment = Segment {
        first: 1,
        last: head.at,
        sha256: [7; 32],
        bytes: 4,
    };
    let file = hub.dir.path().join("segments").join("07".repeat(32));
    std::fs::write(&file, b"what it read").unwrap();
    // … and noted after it was carried out.
    office.order(&sent[49]);
    hub.hub.erase().unwrap();
    assert!(
        !store.add_segment(head.epoch, &segment, read).unwrap(),
        "it is not what the hub would write now"
    );
    hub.on(hub::cut(&hub.hub)).unwrap();
    assert!(!file.exists(), "the file is deleted");
    let list = manifest(&hub);
    assert_eq!(
        list.segments.len(),
        1,
        "and one without the value is in its place"
    );
    assert_eq!(list.segments[0].last, head.at, "under the same hash");
}
