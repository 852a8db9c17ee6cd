use std::io::Cursor;

use catalogue::Kind;
use catalogue::change::{FieldPath, MAX_NUMBER, Value};
use catalogue::store::{Draft, Edit, Judge};
use stories::Fault;
use sync::bundle::{BundleError, Contents, Manifest, Sink, read, write};
use sync::stream::Item;
use sync::{Authority, Checkpoint, Envelope, Intake};
use trust::Role;

use crate::fixture::{CATALOGUE, NOW, Written, ailments, authority, key, registry, store};

fn contents(count: u64) -> Vec<([u8; 32], Envelope)> {
    (1..=count)
        .map(|n| {
            let change = Written {
                record: u128::from(n),
                ..Written::new(0, n)
            };
            let change = change.set("title.en", &format!("Initiative number {n}"));
            (key(0).public(), change.envelope())
        })
        .collect()
}

fn bundle(changes: &[([u8; 32], Envelope)]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut spool = Cursor::new(Vec::new());
    write(
        &mut out,
        &mut spool,
        Contents {
            catalogue: CATALOGUE,
            written_ms: 5,
            title: Some("Pacific".to_owned()),
            sign: None,
            registry: vec![("timestamp.json".to_owned(), b"{}".to_vec())],
            checkpoint: None,
            numbered: &mut std::iter::empty(),
            loose: &mut changes.iter().cloned().map(Ok),
        },
    )
    .unwrap();
    out
}

/// Takes everything in, as an application does.
struct Into<'a> {
    intake: Intake<'a>,
    registry: usize,
}

impl Sink for Into<'_> {
    fn manifest(&mut self, _: &Manifest) -> Result<(), BundleError> {
        Ok(())
    }

    fn registry(&mut self, files: Vec<(String, Vec<u8>)>) -> Result<(), BundleError> {
        self.registry = files.len();
        Ok(())
    }

    fn checkpoint(&mut self, _: Checkpoint) -> Result<(), BundleError> {
        Ok(())
    }

    fn item(&mut self, item: Item) -> Result<(), BundleError> {
        self.intake
            .take(item)
            .map_err(|error| BundleError::Sink(error.into()))
    }
}

fn take(
    store: &catalogue::Catalogue,
    judge: &dyn Judge,
    bytes: &[u8],
) -> (Result<u64, BundleError>, sync::Taken) {
    let mut into = Into {
        intake: Intake::new(store, judge, None, None),
        registry: 0,
    };
    let done = read(bytes, &mut into).map(|reading| reading.changes);
    (done, into.intake.finish(None).unwrap())
}

#[test]
fn what_is_written_comes_back_and_twice_is_once() {
    let judge = authority(registry(&[(7, Role::Implementer)]));
    let (_dir, store) = store(1);
    let bytes = bundle(&contents(50));
    let (done, taken) = take(&store, &judge, &bytes);
    assert_eq!((done.unwrap(), taken.accepted), (50, 50), "all of it");
    let (done, taken) = take(&store, &judge, &bytes);
    assert_eq!(
        (done.unwrap(), taken.accepted, taken.duplicates),
        (50, 0, 50),
        "again it is no news"
    );
    assert_eq!(
        bytes,
        bundle(&contents(50)),
        "the same contents are the same bytes"
    );
}

#[test]
fn a_stick_with_the_highest_numbers_does_not_stop_writing_here() {
    for registry in [None, Some(registry(&[(7, Role::Implementer)]))] {
        let judge = Authority {
            met: None,
            registry,
            now_ms: NOW,
        };
        let (_dir, store) = store(1);
        let poison = Written {
            n: MAX_NUMBER,
            lamport: MAX_NUMBER,
            ..Written::new(0, 1).set("title.en", "Ahead of everybody")
        };
        let (done, _) = take(
            &store,
            &judge,
            &bundle(&[(key(0).public(), poison.envelope())]),
        );
        assert_eq!(done.unwrap(), 1, "it is well signed, so it is kept");
        // Whoever wrote the stick, writing goes on.
        for _ in 0..2 {
            store
                .write(Draft {
                    record: None,
                    kind: Kind::Initiative,
                    private: false,
                    edits: vec![Edit {
                        path: FieldPath::parse("title.en").unwrap(),
                        value: Some(Value::Text("Mine".to_owned())),
                        seen: None,
                    }],
                    wall_ms: 1,
                    note: None,
                    source: None,
                    group: None,
                })
                .unwrap();
        }
        assert_eq!(ailments(&store), Vec::<String>::new(), "the store is well");
    }
}

#[test]
fn a_stick_that_is_pulled_half_way_costs_nothing_that_was_read() {
    let judge = authority(registry(&[(7, Role::Implementer)]));
    let whole = bundle(&contents(400));
    let (_dir, store) = store(1);
    let (mut tried, mut before) = (0, 0);
    // Cut at every 512 bytes, from nothing to nearly all of it, into one and the same store.
    for cut in (0..whole.len()).step_by(512) {
        let (done, taken) = take(&store, &judge, &whole[..cut]);
        // Archives end in empty blocks, which say nothing.
        if cut + 2_048 < whole.len() {
            assert!(done.is_err(), "a bundle of {cut} bytes is not whole");
        }
        assert!(taken.rejected.is_empty(), "what was read was sound");
        before += taken.accepted;
        tried += 1;
    }
    let (done, taken) = take(&store, &judge, &whole);
    assert_eq!(done.unwrap(), 400, "the whole one is read to its end");
    assert_eq!(
        before + taken.accepted,
        400,
        "and brings what was missing, no more"
    );
    assert_eq!(ailments(&store), Vec::<String>::new(), "the store is well");
    let mut fault = Fault::new("stick pulled half-way");
    fault.count(tried, tried);
    fault.lost(400 - (before + taken.accepted));
    fault.tell("at every 512 bytes of a bundle of 400 changes");
}

/// How many tiny changes a bundle is full of; `cargo xtask faults` asks for more.
fn flood() -> u64 {
    stories::amount("TREFOIL_TEST_CLIENT_FLOOD", 5_000, 1_000_000)
}

#[test]
fn a_bundle_full_of_tiny_changes_is_taken_in_and_the_change_behind_them_is_not_lost() {
    let mut fault = Fault::new("flood of tiny changes in a bundle");
    let flood = flood();
    let (_dir, store) = store(1);
    // Half of a device that nobody knows, half of one that may write; a hundred to a record.
    let mut changes = (1..=flood).map(|n| {
        let device = usize::from(n % 2 == 0);
        let tiny = Written {
            record: u128::from(n / 100) + 10,
            kind: "programme",
            ..Written::new(device, n)
        };
        let envelope = tiny.set("title.en", "x").envelope();
        Ok((key(device).public(), envelope))
    });
    let behind = Written {
        kind: "programme",
        ..Written::new(0, flood + 1)
    };
    let behind = behind.set("title.en", "Behind the flood").envelope();
    let mut out = Vec::new();
    let mut spool = Cursor::new(Vec::new());
    let contents = Contents {
        catalogue: CATALOGUE,
        written_ms: 5,
        title: None,
        sign: None,
        registry: Vec::new(),
        checkpoint: None,
        numbered: &mut std::iter::empty(),
        loose: &mut changes
            .by_ref()
            .chain(std::iter::once(Ok((key(0).public(), behind)))),
    };
    write(&mut out, &mut spool, contents).unwrap();
    let judge = authority(registry(&[(7, Role::Donor)]));
    let (read, taken) = take(&store, &judge, &out);
    assert_eq!(read.unwrap(), flood + 1, "all of it is read");
    assert_eq!(
        (taken.accepted, taken.quarantined),
        (flood / 2 + 1, flood / 2),
        "each is judged for itself: the stranger's wait, the others count"
    );
    for _ in 0..flood {
        fault.tried();
        fault.survived();
    }
    let title = FieldPath::parse("title.en").unwrap();
    let shown = store.versions(catalogue::RecordId(uuid::Uuid::from_u128(1)), &title);
    fault.lost(u64::from(shown.unwrap().len() != 1));
    assert_eq!(ailments(&store), Vec::<String>::new(), "the store is well");
    fault.tell(&format!(
        "{} taken in, {} wait",
        taken.accepted, taken.quarantined
    ));
}
