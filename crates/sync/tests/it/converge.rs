use std::collections::BTreeMap;

use catalogue::RecordId;
use catalogue::change::{ChangeId, FieldPath, Value};
use catalogue::store::{Arrival, Judge, Verdict, Via};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use stories::Fault;
use trust::Role;
use uuid::Uuid;

use crate::fixture::{Written, ailments, authority, registry, store};

const HISTORIES: u128 = 2_000;
const FIELDS: [&str; 3] = ["status", "title.en", "topics/ciip"];

#[derive(Clone, Debug)]
struct Step {
    device: usize,
    writes: BTreeMap<usize, Option<u8>>,
    seen: u32,
    /// A hub has numbered it.
    received: bool,
}

fn step() -> impl Strategy<Value = Step> {
    (
        0..4usize,
        prop::collection::btree_map(0..FIELDS.len(), prop::option::weighted(0.85, 0u8..3), 1..3),
        any::<u32>(),
        prop::bool::weighted(0.6),
    )
        .prop_map(|(device, writes, seen, received)| Step {
            device,
            writes,
            seen,
            received,
        })
}

type History = (Vec<Step>, Vec<prop::sample::Index>, usize);

fn history() -> impl Strategy<Value = History> {
    (
        prop::collection::vec(step(), 1..14),
        prop::collection::vec(any::<prop::sample::Index>(), 0..20),
        1usize..6,
    )
}

/// The changes of a history on a record of its own.
fn written(record: u128, steps: &[Step], seq: &mut u64) -> Vec<(Written, Option<u64>)> {
    let mut before: BTreeMap<usize, Vec<ChangeId>> = BTreeMap::new();
    let mut out = Vec::new();
    for (n, step) in steps.iter().enumerate() {
        let mut change = Written {
            record,
            lamport: n as u64 / 2,
            ..Written::new(step.device, record as u64 * 100 + n as u64)
        };
        for (field, byte) in &step.writes {
            let seen = before.entry(*field).or_default();
            let replaces = seen
                .iter()
                .enumerate()
                .filter(|(bit, _)| step.seen & (1 << (bit % 32)) != 0)
                .map(|(_, id)| *id)
                .collect();
            let value = byte.map(|byte| match field {
                2 => Value::Flag(true),
                _ => Value::Text(format!("value {byte}")),
            });
            change
                .ops
                .push((FIELDS[*field].to_owned(), value, replaces));
        }
        let id = change.envelope().id();
        for field in step.writes.keys() {
            before.entry(*field).or_default().push(id);
        }
        let received = step.received.then(|| {
            *seq += 1;
            *seq
        });
        out.push((change, received));
    }
    out
}

#[test]
fn two_thousand_histories_end_alike_in_any_order_and_lose_no_write() {
    // Makers, editors by name, strangers to the record and a device that nobody knows: verdicts of every sort.
    let judge = authority(registry(&[
        (7, Role::Implementer),
        (8, Role::Donor),
        (9, Role::Coordinator),
    ]));
    let hub = Via {
        hub: [5; 32],
        epoch: 1,
        cursor: None,
    };
    let mut runner = TestRunner::new_with_rng(
        Config::default(),
        TestRng::deterministic_rng(RngAlgorithm::ChaCha),
    );
    let (_one, straight) = store(1);
    let (_two, shuffled) = store(2);
    let (mut seq, mut writes, mut heads, mut waiting) = (0, 0_u64, 0_u64, 0_u64);
    for record in 1..=HISTORIES {
        let (steps, order, batch) = history().new_tree(&mut runner).unwrap().current();
        let changes = written(record, &steps, &mut seq);
        let arrivals: Vec<Arrival> = changes
            .iter()
            .map(|(change, seq)| change.arrival(*seq))
            .collect();
        straight.receive(&arrivals, &judge, Some(hub)).unwrap();
        // Partial, repeated and reordered first; then, from the last to the first, whatever is still missing.
        let mut delivery: Vec<Arrival> = order.iter().map(|at| at.get(&arrivals).clone()).collect();
        delivery.extend(arrivals.iter().rev().cloned());
        for part in delivery.chunks(batch) {
            let report = shuffled.receive(part, &judge, Some(hub)).unwrap();
            assert!(
                report.rejected.is_empty(),
                "each is well signed: {:?}",
                report.rejected
            );
        }
        let entered: Vec<_> = changes
            .iter()
            .map(|(change, seq)| change.entered(*seq))
            .collect();
        let verdicts = judge.judge("initiative", &entered);
        let id = RecordId(Uuid::from_u128(record));
        assert_eq!(
            shuffled.entered(id).unwrap().len(),
            changes.len(),
            "every change is kept, accepted or not"
        );
        for (field, path) in FIELDS.iter().enumerate() {
            let path = FieldPath::parse(path).unwrap();
            let of_field = |at: usize| steps[at].writes.contains_key(&field);
            let accepted: Vec<usize> = (0..changes.len())
                .filter(|at| of_field(*at) && verdicts[*at] == Verdict::Accept)
                .collect();
            let replaced: Vec<ChangeId> = accepted
                .iter()
                .flat_map(|at| &changes[*at].0.ops)
                .filter(|(written, ..)| written == path.as_str())
                .flat_map(|(.., replaces)| replaces.clone())
                .collect();
            let mut expected: Vec<ChangeId> = accepted
                .iter()
                .map(|at| entered[*at].id)
                .filter(|id| !replaced.contains(id))
                .collect();
            let found = shuffled.versions(id, &path);
            let mut found: Vec<ChangeId> = found
                .unwrap()
                .iter()
                .map(|version| version.change)
                .collect();
            expected.sort_unstable();
            found.sort_unstable();
            assert_eq!(
                found, expected,
                "the heads of {path:?} are those of the rule"
            );
            writes += (0..changes.len()).filter(|at| of_field(*at)).count() as u64;
            heads += found.len() as u64;
        }
        waiting += verdicts
            .iter()
            .filter(|verdict| **verdict != Verdict::Accept)
            .count() as u64;
    }
    let digest = straight.digest().unwrap();
    assert_eq!(
        digest,
        shuffled.digest().unwrap(),
        "order and repetition make no difference"
    );
    shuffled.rebuild().unwrap();
    assert_eq!(
        digest,
        shuffled.digest().unwrap(),
        "a rebuild changes nothing"
    );
    assert_eq!(
        ailments(&shuffled),
        Vec::<String>::new(),
        "and the store is well"
    );
    assert!(
        waiting > 0 && heads > HISTORIES as u64,
        "the histories hold verdicts and conflicts of every sort"
    );
    let mut fault = Fault::new("partial, repeated and reordered delivery");
    fault.count(HISTORIES as u64, HISTORIES as u64);
    fault.tell(&format!(
        "random histories: {writes} writes, {waiting} changes wait"
    ));
}

#[test]
fn a_registry_that_comes_late_ends_like_one_that_was_there() {
    let full = registry(&[(7, Role::Implementer), (8, Role::Donor)]);
    let none = sync::Authority {
        met: None,
        registry: None,
        now_ms: 0,
    };
    let changes: Vec<Arrival> = (0..6)
        .map(|n| {
            Written::new(n as usize % 2, n + 1)
                .set("status", &format!("{n}"))
                .arrival(None)
        })
        .collect();
    let (_one, late) = store(1);
    let (_two, early) = store(2);
    let report = late.receive(&changes, &none, None).unwrap();
    assert_eq!(report.quarantined, 6, "without a registry all of it waits");
    late.judge_anew(&authority(full.clone())).unwrap();
    early.receive(&changes, &authority(full), None).unwrap();
    assert_eq!(
        late.digest().unwrap(),
        early.digest().unwrap(),
        "then it counts as if it always had"
    );
}
