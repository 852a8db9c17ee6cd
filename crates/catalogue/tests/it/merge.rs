use std::collections::{BTreeMap, BTreeSet};

use catalogue::change::{Change, ChangeId, DeviceKey, FieldPath, Op, Value};
use catalogue::store::{AcceptAll, Arrival, Entered, Judge, Received, Verdict, Via};
use catalogue::{Catalogue, Kind, RecordId};
use proptest::prelude::*;
use tempfile::{TempDir, tempdir};
use uuid::Uuid;

use crate::fixture::{CATALOGUE, Folder, arrival, assert_healthy, options};

const FIELDS: [&str; 4] = [
    "status",
    "title.en",
    "topics/ciip",
    "organisations/00000000-0000-0000-0000-000000000001/funder",
];

/// One step of a random history.
#[derive(Clone, Debug)]
struct Step {
    actor: usize,
    record: usize,
    writes: Vec<(usize, Option<u8>)>,
    /// Which of the earlier writes to the same field the actor had seen, by bits.
    seen: u32,
    quarantined: bool,
}

fn step() -> impl Strategy<Value = Step> {
    let writes =
        prop::collection::btree_map(0..FIELDS.len(), prop::option::weighted(0.85, 0u8..3), 1..3);
    (
        0..3usize,
        0..3usize,
        writes,
        any::<u32>(),
        prop::bool::weighted(0.15),
    )
        .prop_map(|(actor, record, writes, seen, quarantined)| Step {
            actor,
            record,
            writes: writes.into_iter().collect(),
            seen,
            quarantined,
        })
}

fn record(index: usize) -> (RecordId, Kind) {
    let kind = if index == 2 {
        Kind::Organisation
    } else {
        Kind::Initiative
    };
    (
        RecordId(Uuid::from_u128(
            index as u128 + if index == 2 { 0 } else { 100 },
        )),
        kind,
    )
}

fn value(field: usize, byte: u8) -> Value {
    match field {
        0 | 1 => Value::Text(format!("value {byte}")),
        _ => Value::Flag(true),
    }
}

type Place = (RecordId, usize);

/// Lets these changes wait and accepts every other, whatever else stands in the record.
#[derive(Default)]
struct Waits(BTreeSet<ChangeId>);

impl Judge for Waits {
    fn judge(&self, _: &str, changes: &[Entered]) -> Vec<Verdict> {
        let one = |entered: &Entered| {
            if self.0.contains(&entered.id) {
                Verdict::Quarantine(1)
            } else {
                Verdict::Accept
            }
        };
        changes.iter().map(one).collect()
    }
}

/// What happened, and what has to come of it.
struct History {
    changes: Vec<Arrival>,
    judge: Waits,
    /// The heads that the rule gives: accepted writes without those an accepted write replaces.
    heads: BTreeMap<Place, BTreeSet<ChangeId>>,
}

fn history(steps: &[Step]) -> History {
    let mut written: BTreeMap<Place, Vec<ChangeId>> = BTreeMap::new();
    let mut accepted: BTreeMap<Place, BTreeSet<ChangeId>> = BTreeMap::new();
    let mut replaced: BTreeSet<(Place, ChangeId)> = BTreeSet::new();
    let mut changes = Vec::new();
    let mut judge = Waits::default();
    for (n, step) in steps.iter().enumerate() {
        let key = DeviceKey::from_seed(&[step.actor as u8 + 1; 32]);
        let (id, kind) = record(step.record);
        let mut ops = Vec::new();
        for (field, byte) in &step.writes {
            let before = written.entry((id, *field)).or_default();
            let replaces: Vec<ChangeId> = before
                .iter()
                .enumerate()
                .filter(|(bit, _)| step.seen & (1 << (bit % 32)) != 0)
                .map(|(_, id)| *id)
                .collect();
            let path = FieldPath::parse(FIELDS[*field]).unwrap();
            ops.push(Op {
                path,
                value: byte.map(|byte| value(*field, byte)),
                replaces,
            });
        }
        let change = Change {
            catalogue: CATALOGUE.parse().unwrap(),
            device: key.device(),
            log: Uuid::from_u128(step.actor as u128 + 50),
            n: n as u64,
            prev: None,
            wall_ms: 0,
            lamport: n as u64 / 2,
            registry: 0,
            record: id,
            kind: kind.code().into(),
            ops: ops.clone(),
            note: None,
            source: None,
            group: None,
            tool: String::new(),
            author: None,
        };
        let arrival = arrival(&key, &change);
        let own = arrival.id();
        for ((field, _), op) in step.writes.iter().zip(&ops) {
            let place = (id, *field);
            written.entry(place).or_default().push(own);
            if !step.quarantined {
                accepted.entry(place).or_default().insert(own);
                replaced.extend(op.replaces.iter().map(|id| (place, *id)));
            }
        }
        if step.quarantined {
            judge.0.insert(own);
        }
        changes.push(arrival);
    }
    for (place, heads) in &mut accepted {
        heads.retain(|id| !replaced.contains(&(*place, *id)));
    }
    History {
        changes,
        judge,
        heads: accepted,
    }
}

fn store() -> (TempDir, Catalogue) {
    let dir = tempdir().unwrap();
    let mut folder = Folder::first();
    folder.initiatives.clear();
    folder.needs.clear();
    folder.french.clear();
    let store = Catalogue::open(
        &dir.path().join("catalogue.db"),
        options(&folder.after(None), 7),
    )
    .unwrap();
    (dir, store)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn any_order_of_delivery_ends_alike_and_loses_nothing(
        steps in prop::collection::vec(step(), 1..24),
        order in prop::collection::vec(any::<prop::sample::Index>(), 0..40),
        batch in 1usize..7,
    ) {
        let History { changes, judge, heads } = history(&steps);
        let (_one, straight) = store();
        straight.receive(&changes, &judge, None).unwrap();
        let (_two, shuffled) = store();
        // Partial, repeated and reordered first; then, from the last to the first, whatever is still missing.
        let mut delivery: Vec<Arrival> = order.iter().map(|at| at.get(&changes).clone()).collect();
        delivery.extend(changes.iter().rev().cloned());
        for part in delivery.chunks(batch) {
            let report = shuffled.receive(part, &judge, None).unwrap();
            prop_assert!(report.rejected.is_empty(), "{:?}", report.rejected);
        }
        prop_assert_eq!(straight.digest().unwrap(), shuffled.digest().unwrap(), "order makes no difference");
        for ((id, field), expected) in heads {
            let path = FieldPath::parse(FIELDS[field]).unwrap();
            let versions = shuffled.versions(id, &path).unwrap();
            let found: BTreeSet<ChangeId> = versions.iter().map(|version| version.change).collect();
            prop_assert_eq!(found, expected, "the heads are those of the rule");
        }
        assert_healthy(&shuffled, "a random history");
        shuffled.rebuild().unwrap();
        prop_assert_eq!(straight.digest().unwrap(), shuffled.digest().unwrap(), "a rebuild changes nothing");
    }

    #[test]
    fn a_verdict_that_changes_ends_like_one_that_never_did(steps in prop::collection::vec(step(), 1..16)) {
        let History { changes, judge, .. } = history(&steps);
        let (_one, judged_late) = store();
        judged_late.receive(&changes, &judge, None).unwrap();
        judged_late.judge_anew(&AcceptAll).unwrap();
        let (_two, judged_at_once) = store();
        judged_at_once.receive(&changes, &AcceptAll, None).unwrap();
        prop_assert_eq!(judged_late.digest().unwrap(), judged_at_once.digest().unwrap());
        assert_healthy(&judged_late, "a new verdict");
    }
}

#[test]
fn a_bad_change_is_reported_and_stops_no_other() {
    use catalogue::store::Rejection;
    let steps = [Step {
        actor: 0,
        record: 0,
        writes: vec![(0, Some(1))],
        seen: 0,
        quarantined: false,
    }];
    let good = history(&steps).changes.remove(0);
    let with = |change: &dyn Fn(&mut Arrival)| {
        let mut other = good.clone();
        change(&mut other);
        other
    };
    let garbage = with(&|i| i.payload = vec![0xff; 9]);
    let forged = with(&|i| i.signature[0] ^= 1);
    let (_dir, store) = store();
    let report = store
        .receive(&[garbage, forged, good.clone(), good], &AcceptAll, None)
        .unwrap();
    assert_eq!(
        report.rejected,
        [(0, Rejection::Malformed), (1, Rejection::Signature)]
    );
    assert_eq!(
        (report.accepted, report.duplicates),
        (1, 1),
        "the rest is taken in, once"
    );
}

#[test]
fn nobody_speaks_for_a_bundled_release() {
    use catalogue::store::Rejection;
    let dir = tempdir().unwrap();
    let log = Folder::first().after(None);
    let parsed = catalogue::release::ReleaseLog::parse(&log).unwrap();
    let payload = parsed.blocks[0].payloads().unwrap()[0].clone();
    let key = DeviceKey::from_seed(&[9; 32]);
    let posing = Arrival {
        signature: key.sign(&payload),
        public_key: key.public(),
        payload,
        redacted: None,
        received: Some(Received { seq: 1, at_ms: 0 }),
    };
    let via = Via {
        hub: [1; 32],
        epoch: 1,
        cursor: None,
    };
    let store = crate::fixture::open(dir.path(), &log);
    let report = store.receive(&[posing], &AcceptAll, Some(via)).unwrap();
    assert_eq!(
        report.rejected,
        [(0, Rejection::Genesis)],
        "genesis changes come with the application only"
    );
}
