//! A cursor over numbers misses nothing if number order is commit order, and only then. Twelve writers, one to five rows for
//! each transaction, and a poller every half millisecond: the hub's store beside two popular ways that lose rows. The
//! losing ones are run so that the test is known to catch loss.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use catalogue::change::ChangeId;
use hub::HubStore;
use hub::store::Rules;
use hub::verify::check;
use stories::Fault;
use sync::Envelope;
use sync::wire::Answer;

use crate::cluster::{Cluster, connect};
use crate::fixture::{Author, CATALOGUE, Chance};

const WRITERS: u64 = 12;
/// The pause of the poller is the subject here, so this is no sleep that hides a race.
const PAUSE: Duration = Duration::from_micros(500);
const TIME: Duration = Duration::from_secs(4);

const RULES: Rules<'static> = Rules {
    hub: sync::HubId([1; 32]),
    judge: None,
    bundled: None,
    quota: None,
};

/// Ends the poller also when a writer panics: a test that waits for ever says nothing.
struct Over<'a>(&'a AtomicBool);

impl Drop for Over<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::SeqCst);
    }
}

/// What a run of writers and a poller came to.
struct Tally {
    committed: u64,
    seen: u64,
}

impl Tally {
    fn missed(&self) -> u64 {
        self.committed - self.seen
    }

    fn print(&self, what: &str) {
        println!(
            "{what}: committed {}, seen {}, missed for ever {}, {} rows/s",
            self.committed,
            self.seen,
            self.missed(),
            self.committed / TIME.as_secs()
        );
    }
}

/// Runs a way of numbering that is written in SQL alone.
fn race(cluster: &Cluster, table: &str, insert: &str, poll: &str) -> Tally {
    connect(cluster).batch_execute(table).unwrap();
    let done = AtomicBool::new(false);
    let begun = Instant::now();
    let seen = std::thread::scope(|scope| {
        let poller = scope.spawn(|| {
            let mut client = connect(cluster);
            let poll = client.prepare(poll).unwrap();
            let (mut cursor, mut seen) = (0_i64, 0);
            loop {
                let over = done.load(Ordering::SeqCst);
                let rows = client.query(&poll, &[&cursor]).unwrap();
                for row in &rows {
                    cursor = row.get(0);
                    seen += 1;
                }
                if over && rows.is_empty() {
                    return seen;
                }
                std::thread::sleep(PAUSE);
            }
        });
        let writing = Over(&done);
        let writers: Vec<_> = (0..WRITERS)
            .map(|writer| {
                scope.spawn(move || {
                    let mut client = connect(cluster);
                    let insert = client.prepare(insert).unwrap();
                    let mut chance = Chance(writer);
                    while begun.elapsed() < TIME {
                        let mut transaction = client.transaction().unwrap();
                        for _ in 0..=chance.below(5) {
                            transaction.execute(&insert, &[]).unwrap();
                        }
                        transaction.commit().unwrap();
                    }
                })
            })
            .collect();
        writers
            .into_iter()
            .for_each(|writer| writer.join().unwrap());
        drop(writing);
        poller.join().unwrap()
    });
    let committed: i64 = connect(cluster)
        .query_one("SELECT count(*) FROM numbered", &[])
        .unwrap()
        .get(0);
    connect(cluster)
        .batch_execute("DROP TABLE numbered")
        .unwrap();
    Tally {
        committed: u64::try_from(committed).unwrap(),
        seen,
    }
}

#[test]
fn a_sequence_alone_loses_rows() {
    let cluster = Cluster::start();
    let tally = race(
        &cluster,
        "CREATE TABLE numbered (seq bigserial PRIMARY KEY, text text)",
        "INSERT INTO numbered (text) VALUES ('x')",
        "SELECT seq FROM numbered WHERE seq > $1 ORDER BY seq LIMIT 1000",
    );
    tally.print("bigserial, seq > cursor");
    assert!(
        tally.missed() > 0,
        "this way is known to lose rows; if it does not, the test sees nothing"
    );
}

#[test]
fn a_filter_by_transaction_with_a_cursor_by_number_loses_rows_too() {
    let cluster = Cluster::start();
    let tally = race(
        &cluster,
        "CREATE TABLE numbered (seq bigserial PRIMARY KEY, xid xid8 NOT NULL DEFAULT pg_current_xact_id(), text text)",
        "INSERT INTO numbered (text) VALUES ('x')",
        "SELECT seq FROM numbered WHERE seq > $1 AND xid < pg_snapshot_xmin(pg_current_snapshot()) ORDER BY seq LIMIT 1000",
    );
    tally.print("bigserial, xid < xmin, seq > cursor");
    assert!(
        tally.missed() > 0,
        "this way is known to lose rows; if it does not, the test sees nothing"
    );
}

fn push(store: &HubStore, key: [u8; 32], envelopes: &[Envelope]) -> Vec<(ChangeId, Answer)> {
    let checked: Vec<_> = envelopes
        .iter()
        .map(|envelope| check(CATALOGUE, &|_| Some(key), envelope).unwrap())
        .collect();
    let answers = store.push(&checked, &RULES, 1).unwrap();
    envelopes.iter().map(Envelope::id).zip(answers).collect()
}

#[test]
fn the_counter_row_loses_none() {
    let cluster = Cluster::start();
    // Three hubs over one order, as behind a balancer.
    let hubs: Vec<HubStore> = std::thread::scope(|scope| {
        let opening: Vec<_> = (0..3)
            .map(|_| scope.spawn(|| HubStore::open(&cluster.url(), CATALOGUE, 1).unwrap()))
            .collect();
        opening.into_iter().map(|hub| hub.join().unwrap()).collect()
    });
    let done = AtomicBool::new(false);
    let begun = Instant::now();
    let (seen, told) = std::thread::scope(|scope| {
        let poller = scope.spawn(|| {
            let store = &hubs[0];
            let epoch = store.head().unwrap().epoch;
            let mut seen = Vec::new();
            let mut running = sync::Running::default();
            loop {
                let over = done.load(Ordering::SeqCst);
                let page = store.page(epoch, running.seq, 1_000, u64::MAX).unwrap();
                for change in &page.changes {
                    let id = change.envelope.id();
                    running = running.next(change.received_ms, id);
                    assert_eq!(change.seq, running.seq, "no number is left out");
                    seen.push(id);
                }
                assert_eq!(page.end, running, "the hash that is signed follows");
                if over && page.changes.is_empty() {
                    return seen;
                }
                std::thread::sleep(PAUSE);
            }
        });
        let writing = Over(&done);
        let writers: Vec<_> = (0..WRITERS)
            .map(|writer| {
                let hubs = &hubs;
                scope.spawn(move || {
                    let mut author = Author::new(u8::try_from(writer).unwrap());
                    let mut chance = Chance(writer);
                    let mut told = Vec::new();
                    while begun.elapsed() < TIME {
                        let count = 1 + chance.below(5) as usize;
                        let batch = author.many(count);
                        let hub = chance.below(3) as usize;
                        told.extend(push(&hubs[hub], author.public(), &batch));
                        if chance.below(4) == 0 {
                            // The answer was lost, and another hub is asked: the same numbers.
                            let again = push(&hubs[(hub + 1) % 3], author.public(), &batch);
                            let first = &told[told.len() - count..];
                            for ((_, one), (_, two)) in first.iter().zip(&again) {
                                match (one, two) {
                                    (Answer::Accepted(one), Answer::Duplicate(two)) => {
                                        assert_eq!(one, two, "once numbered, always numbered so");
                                    }
                                    other => panic!("pushed again: {other:?}"),
                                }
                            }
                        }
                    }
                    told
                })
            })
            .collect();
        let told: Vec<_> = writers
            .into_iter()
            .flat_map(|writer| writer.join().unwrap())
            .collect();
        drop(writing);
        (poller.join().unwrap(), told)
    });
    let numbers: HashMap<ChangeId, u64> = seen.iter().copied().zip(1..).collect();
    let tally = Tally {
        committed: told.len() as u64,
        seen: seen.len() as u64,
    };
    tally.print("counter row, seq > cursor, three hubs");
    let mut fault = Fault::new("12 writers and a poller on PostgreSQL");
    fault.count(tally.committed, tally.seen);
    fault.lost(tally.missed());
    fault.tell("rows; the two ways that lose rows are run beside it");
    assert_eq!(tally.missed(), 0, "the poller has seen every row");
    for (id, answer) in told {
        assert_eq!(
            answer,
            Answer::Accepted(numbers[&id]),
            "and each under the number that its writer was told"
        );
    }
}

#[test]
fn two_pushes_of_the_same_changes_at_once_number_them_once() {
    let cluster = Cluster::start();
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("hub.db");
    for place in [cluster.url(), file.to_str().unwrap().to_owned()] {
        let store = HubStore::open(&place, CATALOGUE, 1).unwrap();
        let mut author = Author::new(1);
        for round in 0..20 {
            let batch = author.many(10);
            let key = author.public();
            let answers: Vec<Vec<(ChangeId, Answer)>> = std::thread::scope(|scope| {
                let pushing: Vec<_> = (0..4)
                    .map(|_| scope.spawn(|| push(&store, key, &batch)))
                    .collect();
                pushing
                    .into_iter()
                    .map(|push| push.join().unwrap())
                    .collect()
            });
            for place in 0..batch.len() {
                let numbers: Vec<u64> = answers
                    .iter()
                    .map(|told| match told[place].1 {
                        Answer::Accepted(seq) | Answer::Duplicate(seq) => seq,
                        ref other => panic!("{other:?}"),
                    })
                    .collect();
                assert!(
                    numbers
                        .iter()
                        .all(|seq| *seq == round * 10 + place as u64 + 1),
                    "all four are told one number: {numbers:?}"
                );
                let accepted = answers
                    .iter()
                    .filter(|told| matches!(told[place].1, Answer::Accepted(_)))
                    .count();
                assert_eq!(accepted, 1, "and one of them that it was new");
            }
        }
        assert_eq!(store.head().unwrap().at.seq, 200, "without gaps");
    }
}

#[test]
fn a_server_that_was_started_again_is_spoken_to_again() {
    let cluster = Cluster::start();
    let store = HubStore::open(&cluster.url(), CATALOGUE, 1).unwrap();
    let mut author = Author::new(1);
    let first = author.many(3);
    push(&store, author.public(), &first);
    cluster.restart();
    let second = author.many(2);
    let again = push(&store, author.public(), &second);
    assert_eq!(
        again
            .into_iter()
            .map(|(_, answer)| answer)
            .collect::<Vec<_>>(),
        [Answer::Accepted(4), Answer::Accepted(5)],
        "connections of before are thrown away, and nothing is lost"
    );
    let mut fault = Fault::new("PostgreSQL started again under a hub");
    fault.count(1, 1);
    fault.lost(5 - store.head().unwrap().at.seq);
    fault.tell("connections of before are thrown away");
}
