//! Erasing: what has to be forgotten is nowhere in the file, and everything else is as it was.

use std::collections::BTreeSet;
use std::path::Path;

use catalogue::change::{
    Change, ChangeId, Decoded, DeviceId, FieldPath, Op, Value, decode, encode, form, redact,
};
use catalogue::store::{Person, Redaction, Remark, Typed};
use catalogue::{Catalogue, Kind, RecordId};
use proptest::collection::{btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use uuid::Uuid;

use crate::fixture::{Folder, assert_healthy, draft, open, text};

fn is_in_files(folder: &Path, text: &str) -> bool {
    std::fs::read_dir(folder).unwrap().any(|entry| {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap_or_default();
        bytes
            .windows(text.len())
            .any(|window| window == text.as_bytes())
    })
}

/// The order to erase fields of a change of this store, or all of it.
fn order(payload: &[u8], fields: Option<&[&str]>) -> Redaction {
    let fields: Option<BTreeSet<FieldPath>> = fields.map(|fields| {
        fields
            .iter()
            .map(|field| FieldPath::parse(field).unwrap())
            .collect()
    });
    Redaction {
        change: ChangeId::of(payload),
        form: form(&redact(payload, fields.as_ref()).unwrap()),
        fields,
        at_ms: 9,
        office: "Registry office".to_owned(),
        reason: 2,
    }
}

/// The payloads that would leave, oldest first.
fn payloads(store: &Catalogue) -> Vec<Vec<u8>> {
    store
        .leaving(0, u32::MAX, None)
        .unwrap()
        .into_iter()
        .map(|change| change.payload)
        .collect()
}

#[test]
fn an_erased_value_is_nowhere_in_the_file_and_the_rest_is_as_it_was() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path(), &Folder::first().after(None));
    let made = store
        .write(draft(
            None,
            Kind::Initiative,
            &[
                ("slug", text("gamma")),
                ("title.en", text("Gamma workshops")),
                (
                    "summary.en",
                    text("Ask Zebulon Quillfeather in the ministry"),
                ),
            ],
        ))
        .unwrap();
    let id = made.records[0].id;
    store
        .write(draft(
            Some(id),
            Kind::Initiative,
            &[("title.en", text("Gamma courses"))],
        ))
        .unwrap();
    store
        .keep_typed(&Typed {
            name: "gamma".to_owned(),
            body: r#"{"summary":{"en":"Ask Zebulon Quillfeather in the ministry"},"title":{"en":"Gamma courses"}}"#
                .to_owned(),
            kept_ms: 3,
        })
        .unwrap();
    store
        .add_recent_search(r#"{"text":"Ask Zebulon Quillfeather in the ministry"}"#)
        .unwrap();
    store.add_recent_search(r#"{"text":"gamma"}"#).unwrap();
    for word in ["Zebulon", "zebulon", "Quillfeather"] {
        assert!(is_in_files(dir.path(), word), "{word} is there before");
    }
    let first = payloads(&store).remove(0);
    let before = store.history(id).unwrap();
    let erased = store
        .erase(&[order(&first, Some(&["summary.en"]))])
        .unwrap();
    assert_eq!(erased.records.len(), 1, "the record looks different");

    for word in ["Zebulon", "zebulon", "Quillfeather", "quillfeather"] {
        assert!(
            !is_in_files(dir.path(), word),
            "{word} is gone: from the log, the record, the index, the draft, the searches and the unused pages"
        );
    }
    let history = store.history(id).unwrap();
    assert_eq!(history.len(), before.len(), "no change is gone");
    for (now, then) in history.iter().zip(&before) {
        assert_eq!(
            (now.id, now.wall_ms, now.author, now.accepted),
            (then.id, then.wall_ms, then.author, then.accepted),
            "who wrote when stays"
        );
        for (now, then) in now.ops.iter().zip(&then.ops) {
            assert_eq!(
                (&now.path, now.replaced),
                (&then.path, then.replaced),
                "and which field"
            );
            if now.path.as_str() == "summary.en" {
                assert_eq!(
                    now.value,
                    Some(Value::Redacted),
                    "that there was a value is told"
                );
            } else {
                assert_eq!(now.value, then.value, "every other value stays");
            }
        }
    }
    let snapshot = store.snapshot(id, None).unwrap();
    let shown: Vec<&str> = snapshot.values().map(|(path, _)| path.as_str()).collect();
    assert_eq!(
        shown,
        ["slug", "title.en"],
        "the field is empty, the others are shown"
    );
    let typed = store.typed().unwrap();
    assert_eq!(
        typed[0].body, r#"{"summary":{"en":""},"title":{"en":"Gamma courses"}}"#,
        "of a draft only the erased words are taken"
    );
    assert_eq!(
        store.recent_searches().unwrap(),
        [r#"{"text":"gamma"}"#],
        "a search for them is forgotten, others are not"
    );
    assert_healthy(&store, "erasing");

    // It goes on: the field is written anew over what was erased, and nothing waits for review.
    store
        .write(draft(
            Some(id),
            Kind::Initiative,
            &[("summary.en", text("Ask the ministry"))],
        ))
        .unwrap();
    assert!(
        store.to_review().unwrap().is_empty(),
        "what was erased is no second version"
    );
    let again = store
        .erase(&[order(&first, Some(&["summary.en"]))])
        .unwrap();
    assert!(again.records.is_empty(), "once is enough");
    assert_healthy(&store, "writing on");
}

#[test]
fn an_order_that_does_not_fit_its_change_or_names_bundled_data_erases_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path(), &Folder::first().after(None));
    let made = store
        .write(draft(
            None,
            Kind::Initiative,
            &[("title.en", text("Gamma workshops"))],
        ))
        .unwrap();
    let id = made.records[0].id;
    let payload = payloads(&store).remove(0);
    let mut wrong = order(&payload, None);
    wrong.form = [0; 32];
    let digest = store.digest().unwrap();
    store.erase(&[wrong]).unwrap();
    let bundled = crate::fixture::id(Kind::Initiative, "alpha");
    let entry = store.history(bundled).unwrap().remove(0);
    let of_release = Redaction {
        change: entry.id,
        ..order(&payload, None)
    };
    store.erase(&[of_release]).unwrap();
    assert_eq!(store.digest().unwrap(), digest, "nothing looks different");
    assert!(
        store
            .history(id)
            .unwrap()
            .iter()
            .all(|entry| entry.redacted.is_none()),
        "and nothing is said to be erased"
    );
    assert_healthy(&store, "orders that do not fit");
}

#[test]
fn what_an_erased_change_said_beside_its_fields_goes_with_all_of_it() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path(), &Folder::first().after(None));
    let mut noted = draft(
        None,
        Kind::Initiative,
        &[("title.en", text("Gamma workshops"))],
    );
    noted.note = Some("As Zebulon Quillfeather told me".to_owned());
    noted.source = Some("Quillfeather, by phone".to_owned());
    let id = store.write(noted).unwrap().records[0].id;
    let payload = payloads(&store).remove(0);
    store.erase(&[order(&payload, None)]).unwrap();
    assert!(
        !is_in_files(dir.path(), "Quillfeather"),
        "note and citation are words too"
    );
    let history = store.history(id).unwrap();
    assert_eq!(history[0].note, None, "the note is gone");
    assert_eq!(
        history[0]
            .redacted
            .as_ref()
            .map(|order| order.office.as_str()),
        Some("Registry office"),
        "who ordered it stays"
    );
    let leaving = store.leaving(0, u32::MAX, None).unwrap();
    assert_eq!(
        (leaving.len(), leaving[0].redacted),
        (1, true),
        "it does not leave as what it was: what is left of it says so"
    );
    assert!(
        !leaving[0]
            .payload
            .windows(12)
            .any(|window| window == b"Quillfeather"),
        "and has none of the words"
    );
}

#[test]
fn a_person_who_is_erased_leaves_no_name_in_the_file() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path(), &Folder::first().after(None));
    // Names that somebody had before, and changes that carry the random id of whoever wrote them.
    for name in [
        "Zebulon Quillfeather",
        "Z. Quillfeather-Oduya",
        "Zeb Quillfeather",
    ] {
        let person = store.person().unwrap().unwrap();
        store
            .save_person(&Person {
                name: Some(name.to_owned()),
                place: Some("FJ".to_owned()),
                ..person
            })
            .unwrap();
        store
            .write(draft(
                None,
                Kind::Initiative,
                &[("title.en", text(&format!("By {}", name.len())))],
            ))
            .unwrap();
    }
    assert!(
        is_in_files(dir.path(), "Quillfeather"),
        "it is there before"
    );
    store.erase_person().unwrap();
    for part in ["Zebulon", "Quillfeather", "Oduya"] {
        assert!(
            !is_in_files(dir.path(), part),
            "{part}: also what the person was called before is gone from the unused parts of the file"
        );
    }
    assert_healthy(&store, "erasing a person");
}

#[test]
fn what_another_program_kept_from_happening_is_done_at_the_next_start() {
    let dir = tempfile::tempdir().unwrap();
    let log = Folder::first().after(None);
    let store = open(dir.path(), &log);
    store
        .write(draft(
            None,
            Kind::Initiative,
            &[("title.en", text("Ask Zebulon Quillfeather"))],
        ))
        .unwrap();
    let payload = payloads(&store).remove(0);
    // Somebody reads on from before: the pages that they see cannot be taken out of the file under them.
    let reader = rusqlite::Connection::open_with_flags(
        dir.path().join("catalogue.db"),
        rusqlite::OpenFlags::SQLITE_OPEN_READ_WRITE,
    )
    .unwrap();
    reader.execute_batch("BEGIN").unwrap();
    let count = "SELECT count(*) FROM change";
    let _: i64 = reader.query_row(count, [], |row| row.get(0)).unwrap();
    store.erase(&[order(&payload, None)]).unwrap();
    assert!(
        is_in_files(dir.path(), "Quillfeather"),
        "it is still there for the one who reads"
    );
    let owed = |store: &Catalogue| {
        let checks = store.doctor().unwrap();
        assert!(checks.iter().all(|check| check.ok), "which is no illness");
        checks
            .iter()
            .any(|check| check.remarks.contains(&Remark::Owed))
    };
    assert!(owed(&store), "and that is told");
    reader.execute_batch("COMMIT").unwrap();
    drop(reader);
    drop(store);
    let store = open(dir.path(), &log);
    assert!(
        !is_in_files(dir.path(), "Quillfeather"),
        "and gone with the next start"
    );
    assert!(!owed(&store), "nothing is owed any more");
    assert_healthy(&store, "a start that had something to forget");
}

#[test]
fn backups_that_may_still_hold_it_are_told() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path(), &Folder::first().after(None));
    store
        .write(draft(
            None,
            Kind::Initiative,
            &[("title.en", text("Gamma workshops"))],
        ))
        .unwrap();
    let payload = payloads(&store).remove(0);
    let told = |store: &Catalogue| {
        store
            .doctor()
            .unwrap()
            .iter()
            .any(|check| check.remarks.contains(&Remark::BackupErased))
    };
    std::fs::write(
        dir.path().join("catalogue.db.backup-v1-00000000001000"),
        b"older",
    )
    .unwrap();
    assert_eq!(store.backups().len(), 1, "a backup from before");
    assert!(!told(&store), "nothing was erased yet");
    store.erase(&[order(&payload, None)]).unwrap();
    assert!(told(&store), "now it may hold what is gone here");
}

fn values() -> impl Strategy<Value = Value> {
    prop_oneof![
        "[A-Za-z ]{0,20}".prop_map(Value::Text),
        any::<i64>().prop_map(Value::Integer),
        any::<bool>().prop_map(Value::Flag),
        Just(Value::Null),
        any::<[u8; 16]>().prop_map(|bytes| Value::Id(Uuid::from_bytes(bytes))),
        vec("[a-z]{1,6}".prop_map(Value::Text), 0..3).prop_map(Value::List),
    ]
}

fn changes() -> impl Strategy<Value = Change> {
    let ops = vec((option::of(values()), vec(any::<[u8; 32]>(), 0..3)), 0..6);
    (
        ops,
        option::of(".{0,20}"),
        option::of(".{0,20}"),
        option::of(any::<[u8; 16]>()),
    )
        .prop_map(|(ops, note, source, group)| Change {
            catalogue: Uuid::from_u128(1),
            device: DeviceId([2; 32]),
            log: Uuid::from_u128(3),
            n: 4,
            prev: Some(ChangeId([5; 32])),
            wall_ms: -6,
            lamport: 7,
            registry: 8,
            record: RecordId(Uuid::from_u128(9)),
            kind: "initiative".to_owned(),
            ops: ops
                .into_iter()
                .enumerate()
                .map(|(at, (value, replaces))| Op {
                    path: FieldPath::parse(&format!("field_{at}")).unwrap(),
                    value,
                    replaces: replaces.into_iter().map(ChangeId).collect(),
                })
                .collect(),
            note,
            source,
            group: group.map(Uuid::from_bytes),
            tool: "test/1".to_owned(),
            author: Some(Uuid::from_u128(10)),
        })
}

proptest! {
    /// Fields taken out one after another end like fields taken out at once; everything else is what it was.
    #[test]
    fn what_is_left_depends_on_what_is_taken_alone(
        change in changes(),
        first in btree_set(0..6usize, 0..4),
        second in btree_set(0..6usize, 0..4),
    ) {
        let paths = |fields: &BTreeSet<usize>| -> BTreeSet<FieldPath> {
            fields.iter().map(|at| FieldPath::parse(&format!("field_{at}")).unwrap()).collect()
        };
        let payload = encode(&change);
        let both: BTreeSet<usize> = first.union(&second).copied().collect();
        let (first, second, both) = (paths(&first), paths(&second), paths(&both));
        let at_once = redact(&payload, Some(&both)).unwrap();
        let one = redact(&redact(&payload, Some(&first)).unwrap(), Some(&second)).unwrap();
        let other = redact(&redact(&payload, Some(&second)).unwrap(), Some(&first)).unwrap();
        prop_assert_eq!(&one, &at_once, "in steps");
        prop_assert_eq!(&other, &at_once, "in the other order");
        let whole = redact(&payload, None).unwrap();
        prop_assert_eq!(&redact(&at_once, None).unwrap(), &whole, "and all of it after a part");
        prop_assert_eq!(&redact(&whole, Some(&first)).unwrap(), &whole, "of nothing nothing is taken");

        let Ok(Decoded::Known(left)) = decode(&at_once) else {
            return Err(TestCaseError::fail("what is left is a change"));
        };
        let mut expected = change;
        for op in &mut expected.ops {
            if op.value.is_some() && both.contains(&op.path) {
                op.value = Some(Value::Redacted);
            }
        }
        prop_assert_eq!(&left, &expected, "only values went");
        prop_assert_eq!(encode(&left), at_once, "and what is left has one form");
        let Ok(Decoded::Known(left)) = decode(&whole) else {
            return Err(TestCaseError::fail("what is left is a change"));
        };
        for op in &mut expected.ops {
            if op.value.is_some() {
                op.value = Some(Value::Redacted);
            }
        }
        (expected.note, expected.source, expected.tool) = (None, None, String::new());
        prop_assert_eq!(left, expected, "with all values go note, citation and the name of the program");
    }

    #[test]
    fn what_is_no_change_is_refused(bytes in vec(any::<u8>(), 0..80)) {
        if decode(&bytes).is_err() {
            prop_assert!(redact(&bytes, None).is_err(), "nothing is left of what is nothing");
        }
    }
}
