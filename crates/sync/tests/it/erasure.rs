//! Values that the registry orders erased: gone from every store, whatever came in which order; and nobody else can say so.

use std::collections::{BTreeSet, HashSet};
use std::path::Path;

use catalogue::RecordId;
use catalogue::change::{ChangeId, DeviceId, FieldPath, Value, form, redact};
use catalogue::store::{Arrival, Judge, Rejection};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use stories::Fault;
use sync::stream::{Item, StreamReader, StreamWriter};
use sync::{Envelope, Intake};
use trust::registry::Reason;
use trust::{Redaction, Registry, Role};
use uuid::Uuid;

use crate::fixture::{Written, ailments, authority, key, registry, store};

const FIELDS: [&str; 3] = ["title.en", "summary.en", "contact"];

fn known() -> Registry {
    registry(&[
        (7, Role::Coordinator),
        (8, Role::Coordinator),
        (9, Role::Implementer),
    ])
}

fn paths(fields: &[&str]) -> BTreeSet<FieldPath> {
    fields
        .iter()
        .map(|field| FieldPath::parse(field).unwrap())
        .collect()
}

/// The order to erase fields of a change, or all of it.
fn order(change: &Written, fields: Option<&[&str]>) -> Redaction {
    let envelope = change.envelope();
    let fields = fields.map(paths);
    let left = redact(&envelope.payload, fields.as_ref()).unwrap();
    Redaction {
        change: envelope.id(),
        form: form(&left),
        fields,
        at_ms: 5,
        office: "Registry office".to_owned(),
        reason: Reason::PersonalData,
    }
}

/// What is left of a change by an order, as it travels.
fn left(change: &Written, order: &Redaction) -> Arrival {
    let full = change.arrival(None);
    Arrival {
        redacted: Some(order.change),
        payload: redact(&full.payload, order.fields.as_ref()).unwrap(),
        ..full
    }
}

/// The words of [`word`] that stand anywhere in the file of a store or in its journal.
fn words_in(folder: &Path) -> HashSet<Vec<u8>> {
    let mut found = HashSet::new();
    for name in ["catalogue.db", "catalogue.db-wal"] {
        let bytes = std::fs::read(folder.join(name)).unwrap_or_default();
        let words = bytes
            .windows(WORD)
            .filter(|window| window.starts_with(b"Qz"));
        found.extend(words.map(<[u8]>::to_vec));
    }
    found
}

#[derive(Clone, Debug)]
struct Step {
    device: usize,
    fields: BTreeSet<usize>,
    seen: u32,
    /// Erased by the first registry: one field of it.
    first: Option<prop::sample::Index>,
    /// Erased by the second registry: all of it.
    second: bool,
}

fn step() -> impl Strategy<Value = Step> {
    (
        0..3usize,
        prop::collection::btree_set(0..FIELDS.len(), 1..3),
        any::<u32>(),
        prop::option::weighted(0.25, any::<prop::sample::Index>()),
        prop::bool::weighted(0.2),
    )
        .prop_map(|(device, fields, seen, first, second)| Step {
            device,
            fields,
            seen,
            first,
            second,
        })
}

/// A change of a history, with what is erased of it.
struct Told {
    change: Written,
    first: Option<Redaction>,
    second: Option<Redaction>,
}

/// Length of a word.
const WORD: usize = 11;

/// A word that stands nowhere else: a field of a change of a record.
fn word(record: u128, n: usize, field: usize) -> String {
    format!("Qz{record:04}w{n:02}v{field}")
}

fn told(record: u128, steps: &[Step]) -> Vec<Told> {
    let mut before: Vec<Vec<ChangeId>> = vec![Vec::new(); FIELDS.len()];
    let mut out = Vec::new();
    for (n, step) in steps.iter().enumerate() {
        let mut change = Written {
            record,
            lamport: n as u64 / 2 + 1,
            ..Written::new(step.device, record as u64 * 100 + n as u64)
        };
        for field in &step.fields {
            let replaces = before[*field]
                .iter()
                .enumerate()
                .filter(|(bit, _)| step.seen & (1 << bit) != 0)
                .map(|(_, id)| *id)
                .collect();
            let value = Value::Text(word(record, n, *field));
            change
                .ops
                .push((FIELDS[*field].to_owned(), Some(value), replaces));
        }
        let id = change.envelope().id();
        for field in &step.fields {
            before[*field].push(id);
        }
        let fields: Vec<usize> = step.fields.iter().copied().collect();
        let first = step
            .first
            .map(|at| order(&change, Some(&[FIELDS[*at.get(&fields)]])));
        let second = if step.second {
            Some(order(&change, None))
        } else {
            first.clone()
        };
        out.push(Told {
            change,
            first,
            second,
        });
    }
    out
}

#[test]
fn whatever_comes_first_the_order_or_the_change_all_stores_end_alike_and_hold_nothing_of_it() {
    const RECORDS: u128 = 150;
    let mut runner = TestRunner::new_with_rng(
        Config::default(),
        TestRng::deterministic_rng(RngAlgorithm::ChaCha),
    );
    let mut all: Vec<Told> = Vec::new();
    for record in 1..=RECORDS {
        let steps = prop::collection::vec(step(), 2..8)
            .new_tree(&mut runner)
            .unwrap()
            .current();
        all.extend(told(record, &steps));
    }
    let (mut one, mut two) = (known(), known());
    for told in &all {
        if let Some(order) = &told.first {
            one.put_redaction(order.clone());
        }
        if let Some(order) = &told.second {
            two.put_redaction(order.clone());
        }
    }
    let erased = two.redactions().len();
    let (none, one, two) = (authority(known()), authority(one), authority(two));
    let full: Vec<Arrival> = all.iter().map(|told| told.change.arrival(None)).collect();
    let gone: Vec<String> = all
        .iter()
        .flat_map(|told| {
            let record = told.change.record;
            let n = (told.change.n % 100) as usize;
            let order = told.second.as_ref();
            (0..FIELDS.len())
                .filter(move |field| {
                    let path = FieldPath::parse(FIELDS[*field]).unwrap();
                    let is_written = told.change.ops.iter().any(|(op, ..)| *op == FIELDS[*field]);
                    let is_named = order.is_some_and(|order| {
                        order
                            .fields
                            .as_ref()
                            .is_none_or(|fields| fields.contains(&path))
                    });
                    is_written && is_named
                })
                .map(move |field| word(record, n, field))
        })
        .collect();
    assert!(
        erased > 50 && gone.len() > erased,
        "something of every sort is erased"
    );

    // All of it, and then the order.
    let (dir_after, after) = store(1);
    for part in full.chunks(60) {
        after.receive(part, &none, None).unwrap();
    }
    let there = words_in(dir_after.path());
    assert!(
        gone.iter().all(|word| there.contains(word.as_bytes())),
        "it is there before, or this test would show nothing"
    );
    after.judge_anew(&two).unwrap();

    // The order, and then all of it, from the last to the first and twice.
    let (dir_before, before) = store(2);
    for part in full.iter().rev().cloned().collect::<Vec<_>>().chunks(40) {
        before.receive(part, &two, None).unwrap();
        before.receive(part, &two, None).unwrap();
    }

    // Half of it; an order for one field; the order for more; and of the rest only what is left.
    let (dir_mixed, mixed) = store(3);
    let half = full.len() / 2;
    mixed.receive(&full[half..], &none, None).unwrap();
    mixed.judge_anew(&one).unwrap();
    mixed.judge_anew(&two).unwrap();
    let rest: Vec<Arrival> = all[..half]
        .iter()
        .map(|told| match (&told.first, &told.second) {
            // Whoever sends it may know of the first order only.
            (Some(first), Some(second)) if told.change.n % 2 == 0 => {
                let arrival = left(&told.change, first);
                assert_eq!(first.change, second.change, "of one change");
                arrival
            }
            (_, Some(second)) => left(&told.change, second),
            (_, None) => told.change.arrival(None),
        })
        .collect();
    for part in rest.chunks(30).rev() {
        let report = mixed.receive(part, &two, None).unwrap();
        assert!(report.rejected.is_empty(), "{:?}", report.rejected);
    }
    mixed.receive(&full, &two, None).unwrap();

    let digest = after.digest().unwrap();
    for (name, store, dir) in [
        ("order before", &before, &dir_before),
        ("mixed", &mixed, &dir_mixed),
        ("order after", &after, &dir_after),
    ] {
        assert_eq!(store.digest().unwrap(), digest, "{name}: the same is shown");
        let there = words_in(dir.path());
        for word in &gone {
            assert!(!there.contains(word.as_bytes()), "{name}: {word} is gone");
        }
        store.rebuild().unwrap();
        assert_eq!(
            store.digest().unwrap(),
            digest,
            "{name}: a rebuild changes nothing"
        );
        assert_eq!(
            ailments(store),
            Vec::<String>::new(),
            "{name}: the store is well"
        );
    }

    // Everything else is as it was: each value that nobody had erased, and who wrote when what over what.
    let mut kept = 0;
    for told in &all {
        let id = RecordId(Uuid::from_u128(told.change.record));
        let history = after.history(id).unwrap();
        let entry = history
            .iter()
            .find(|entry| entry.id == told.change.envelope().id())
            .unwrap();
        assert_eq!(entry.ops.len(), told.change.ops.len(), "no write is lost");
        for (path, value, _) in &told.change.ops {
            let op = entry
                .ops
                .iter()
                .find(|op| op.path.as_str() == path)
                .unwrap();
            let is_gone = told.second.as_ref().is_some_and(|order| {
                order
                    .fields
                    .as_ref()
                    .is_none_or(|fields| fields.contains(&op.path))
            });
            if is_gone {
                assert_eq!(
                    op.value,
                    Some(Value::Redacted),
                    "it says that there was one"
                );
            } else {
                assert_eq!(op.value, *value, "what nobody had erased stays");
                kept += 1;
            }
        }
        assert_eq!(
            entry.redacted.as_ref().map(|order| order.office.as_str()),
            told.second.as_ref().map(|_| "Registry office"),
            "and who ordered it is told"
        );
        let verified = if told.second.is_some() {
            None
        } else {
            Some(true)
        };
        assert_eq!(
            entry.verified, verified,
            "a signature is held only against what it covers"
        );
    }
    let mut fault = Fault::new("values erased in any order with delivery");
    fault.count(erased as u64, erased as u64);
    fault.tell(&format!(
        "{} changes in three stores, {} values gone, {kept} values kept",
        all.len(),
        gone.len()
    ));
}

#[test]
fn what_is_left_is_believed_on_the_word_of_the_registry_alone() {
    let change = Written::new(0, 1)
        .set("title.en", "Title")
        .set("contact", "Ana Prosser");
    let listed = order(&change, Some(&["contact"]));
    let (_dir, store) = store(1);
    let none = authority(known());
    let mut known = known();
    known.put_redaction(listed.clone());
    let judge = authority(known);

    let report = store
        .receive(&[left(&change, &listed)], &none, None)
        .unwrap();
    assert_eq!(
        report.rejected,
        [(0, Rejection::Unlisted)],
        "without an order it could be anything"
    );
    // Another record, another field, another predecessor: whatever is put in its place is not what the order names.
    let other = Written {
        record: 2,
        ..Written::new(0, 1)
            .set("title.en", "Title")
            .set("contact", "x")
    };
    let mut forged = left(&other, &order(&other, Some(&["contact"])));
    forged.redacted = Some(listed.change);
    let mut more = left(&change, &order(&change, None));
    more.redacted = Some(listed.change);
    let report = store.receive(&[forged, more], &judge, None).unwrap();
    assert_eq!(
        report.rejected,
        [(0, Rejection::Unlisted), (1, Rejection::Unlisted)],
        "a listed id is no free pass for what stands under it"
    );
    // Signed by its author and never by anybody else: still no change.
    let mut born = Written::new(0, 2);
    born.ops
        .push(("contact".to_owned(), Some(Value::Redacted), Vec::new()));
    let report = store.receive(&[born.arrival(None)], &judge, None).unwrap();
    assert_eq!(
        report.rejected,
        [(0, Rejection::Malformed)],
        "nobody signs that something was erased"
    );
    // By another's key.
    let mut stolen = left(&change, &listed);
    stolen.public_key = key(1).public();
    let report = store.receive(&[stolen], &judge, None).unwrap();
    assert_eq!(
        report.rejected,
        [(0, Rejection::Signature)],
        "the key is its device's"
    );

    let report = store
        .receive(&[left(&change, &listed)], &judge, None)
        .unwrap();
    assert_eq!(report.accepted, 1, "as the order has it, it is taken in");
    let report = store
        .receive(&[change.arrival(None)], &judge, None)
        .unwrap();
    assert_eq!(report.duplicates, 1, "and the whole one is no news");
    let history = store.history(RecordId(Uuid::from_u128(1))).unwrap();
    let contact = history[0]
        .ops
        .iter()
        .find(|op| op.path.as_str() == "contact");
    assert_eq!(
        contact.unwrap().value,
        Some(Value::Redacted),
        "nor does it bring the value back"
    );
    assert_eq!(ailments(&store), Vec::<String>::new(), "the store is well");
}

#[test]
fn an_erased_version_gives_way_to_the_one_that_remains_and_stands_in_nobodys_way() {
    let first = Written::new(0, 1)
        .set("title.en", "Kept title")
        .set("contact", "first contact");
    let second = Written {
        lamport: 2,
        ..Written::new(1, 2).set("contact", "Second Contact")
    };
    let (_dir, store) = store(1);
    let none = authority(known());
    store
        .receive(&[first.arrival(None), second.arrival(None)], &none, None)
        .unwrap();
    let id = RecordId(Uuid::from_u128(1));
    assert_eq!(store.to_review().unwrap().len(), 1, "two versions wait");
    let mut known = known();
    known.put_redaction(order(&second, None));
    let judge = authority(known);
    store.judge_anew(&judge).unwrap();
    assert!(
        store.to_review().unwrap().is_empty(),
        "of what was erased nobody can say that it differs"
    );
    let shown = store.snapshot(id, None).unwrap();
    let contact = &shown.fields[&FieldPath::parse("contact").unwrap()];
    assert_eq!(
        contact.value,
        Some(Value::Text("first contact".to_owned())),
        "the version that remains is shown"
    );
    assert_eq!(
        contact.heads.len(),
        2,
        "and whoever writes next replaces both"
    );

    // Alone, it leaves the field empty: what it replaced does not come back.
    let third = Written {
        lamport: 3,
        ops: vec![(
            "contact".to_owned(),
            Some(Value::Text("Third Contact".to_owned())),
            vec![first.envelope().id(), second.envelope().id()],
        )],
        ..Written::new(0, 3)
    };
    store.receive(&[third.arrival(None)], &judge, None).unwrap();
    let mut registry = crate::erasure::known();
    registry.put_redaction(order(&second, None));
    registry.put_redaction(order(&third, Some(&["contact"])));
    store.judge_anew(&authority(registry)).unwrap();
    let shown = store.snapshot(id, None).unwrap();
    let contact = &shown.fields[&FieldPath::parse("contact").unwrap()];
    assert_eq!(contact.value, None, "what was replaced stays replaced");
    assert_eq!(
        shown.fields[&FieldPath::parse("title.en").unwrap()].value,
        Some(Value::Text("Kept title".to_owned())),
        "the rest of the record is as it was"
    );
}

#[test]
fn what_is_left_travels_with_its_id_and_an_intake_leaves_out_what_nobody_ordered() {
    let change = Written::new(0, 1).set("contact", "Ana Prosser");
    let listed = order(&change, None);
    let arrival = left(&change, &listed);
    let envelope = Envelope {
        payload: arrival.payload.clone(),
        signature: arrival.signature,
        redacted: arrival.redacted,
    };
    assert_eq!(
        envelope.id(),
        change.envelope().id(),
        "its id is that of what was signed"
    );
    let key = key(0).public();
    let mut out = StreamWriter::new(Vec::new(), 3).unwrap();
    out.loose(&key, &envelope).unwrap();
    out.numbered(&key, 4, 9, &envelope).unwrap();
    let bytes = out.finish().unwrap();
    let mut reader = StreamReader::new(bytes.as_slice(), u64::MAX).unwrap();
    let mut items = Vec::new();
    while let Some(item) = reader.next().unwrap() {
        items.push(item);
    }
    assert_eq!(
        items,
        [
            Item::Key(key),
            Item::Loose(envelope.clone()),
            Item::Numbered {
                seq: 4,
                received_ms: 9,
                envelope
            }
        ],
        "every part comes back"
    );
    let (_dir, store) = store(1);
    let mut with = known();
    with.put_redaction(listed);
    for (judge, taken, left_out) in [(known(), 0, 1), (with, 1, 0)] {
        let judge = authority(judge);
        let mut intake = Intake::new(&store, &judge as &dyn Judge, None, None);
        for item in &items[..2] {
            intake.take(item.clone()).unwrap();
        }
        assert_eq!(
            intake.unlisted(),
            left_out,
            "it is counted before anything is put"
        );
        let report = intake.finish(None).unwrap();
        assert_eq!(report.accepted, taken, "and taken in on an order only");
    }
    assert_eq!(
        DeviceId::of(&key),
        crate::fixture::key(0).device(),
        "the device is still named"
    );
}
