use std::io::Cursor;

use catalogue::store::Judge;
use stories::Fault;
use sync::bundle::{BundleError, Contents, Manifest, Sink, read, write};
use sync::stream::Item;
use sync::{Checkpoint, Envelope, Intake};
use trust::Role;

use crate::fixture::{CATALOGUE, Written, ailments, authority, key, registry, store};

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
