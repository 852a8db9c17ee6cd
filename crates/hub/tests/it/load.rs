//! Full pushes from several sides at once, and a segment of the real size. The counts are held; the times are printed for
//! `docs/decisions/0021-hub.md`.

use std::sync::Arc;
use std::time::Instant;

use hub::{Config, Hub, HubStore};
use object_store::local::LocalFileSystem;
use sync::HubKey;
use sync::wire::{Answer, MAX_PUSH, MAX_PUSH_INFLATED};

use crate::cluster::Cluster;
use crate::fixture::{Author, CATALOGUE, read};

const PUSHERS: u8 = 6;
const PUSHES: usize = 4;
const ALL: u64 = PUSHERS as u64 * PUSHES as u64 * MAX_PUSH as u64;

#[test]
fn full_pushes_from_many_sides_are_all_taken_in_and_cut_into_segments() {
    let cluster = Cluster::start();
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("hub.db");
    let streams: Vec<Vec<Vec<u8>>> = (1..=PUSHERS)
        .map(|seed| {
            let mut author = Author::new(seed);
            (0..PUSHES)
                .map(|_| {
                    let batch = author.many(MAX_PUSH);
                    author.stream(&batch)
                })
                .collect()
        })
        .collect();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    for place in [file.to_str().unwrap().to_owned(), cluster.url()] {
        let segments = tempfile::tempdir().unwrap();
        let mut config = Config::new(CATALOGUE, Arc::new(|| 1));
        let objects = LocalFileSystem::new_with_prefix(segments.path()).unwrap();
        config.segments = Some(Arc::new(objects));
        let store = HubStore::open(&place, CATALOGUE, 1).unwrap();
        let hub = Hub::new(store, HubKey::from_seed(&[1; 32]), config);
        let begun = Instant::now();
        std::thread::scope(|scope| {
            for pushes in &streams {
                let hub = &hub;
                scope.spawn(move || {
                    for stream in pushes {
                        let arrived =
                            hub::verify::arrive(stream.as_slice(), MAX_PUSH_INFLATED).unwrap();
                        let answers = hub.receive(&arrived, None).unwrap();
                        assert_eq!(answers.len(), MAX_PUSH, "each change has its answer");
                        assert!(
                            answers
                                .iter()
                                .all(|(_, answer)| matches!(answer, Answer::Accepted(_))),
                            "and each is new"
                        );
                    }
                });
            }
        });
        let took = begun.elapsed();
        assert_eq!(hub.store.head().unwrap().at.seq, ALL, "all of them are in");
        let begun = Instant::now();
        assert_eq!(
            runtime.block_on(hub::cut(&hub)).unwrap(),
            1,
            "10,000 are complete"
        );
        let cut = begun.elapsed();
        let (_, list) = hub.store.segments().unwrap();
        let name: String = list[0]
            .sha256
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        let bytes = std::fs::read(segments.path().join(name)).unwrap();
        let held = read(&bytes);
        assert_eq!(held.len(), 10_000, "and lie in one file");
        println!(
            "load, {:?}: {ALL} changes checked and taken in at {:.0} a second; a segment of 10,000 in {} ms, {} bytes a change",
            hub.store,
            ALL as f64 / took.as_secs_f64(),
            cut.as_millis(),
            bytes.len() / held.len()
        );
    }
}
