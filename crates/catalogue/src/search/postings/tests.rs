//! Postings against the plainest store there is: a map in memory.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::*;
use crate::record::{Kind, Row};
use crate::search::Columns;
use crate::search::index::{self, Facts, SearchDoc};

fn document(text: &str) -> Prepared {
    let facts = Facts {
        kind: Some(Kind::Initiative),
        ..Facts::default()
    };
    Prepared::new(SearchDoc {
        title: vec![("en".into(), text.into())],
        facts,
        ..SearchDoc::default()
    })
}

fn empty() -> Connection {
    let conn = Connection::open_in_memory().unwrap();
    conn.execute_batch(index::SCHEMA).unwrap();
    conn
}

type Model = BTreeMap<Row, Prepared>;

/// Everything that the index says, by token.
fn said(conn: &Connection, tokens: &[&str]) -> Vec<Vec<(Row, u8)>> {
    let columns = Columns::load(conn, std::sync::Arc::default()).unwrap();
    let reader = Reader::new(conn, columns.postings());
    let one = |token: &&str| {
        let mut found = Vec::new();
        reader
            .exact(token, |posting| found.push((posting.row, posting.fields)))
            .unwrap();
        found.sort_unstable();
        found
    };
    tokens.iter().map(one).collect()
}

fn expected(model: &Model, tokens: &[&str]) -> Vec<Vec<(Row, u8)>> {
    let has = |token: &str, row: Row, document: &Prepared| {
        document
            .tokens()
            .find(|(known, _)| *known == token)
            .map(|(_, fields)| (row, fields))
    };
    tokens
        .iter()
        .map(|token| {
            model
                .iter()
                .filter_map(|(row, document)| has(token, *row, document))
                .collect()
        })
        .collect()
}

const WORDS_OF_TEXTS: [&str; 6] = ["cyber", "training", "fiji", "law", "networks", "网络"];

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(60))]
    #[test]
    fn whatever_is_written_in_whatever_order_is_what_is_read(
        steps in proptest::collection::vec((0_u32..90, 0_u8..12, proptest::collection::vec(0_usize..6, 0..4)), 1..400),
        batches in proptest::collection::vec(1_usize..150, 1..8),
    ) {
        let conn = empty();
        let mut model = Model::new();
        let mut steps = steps.into_iter();
        for batch in batches.into_iter().cycle() {
            let part: Vec<_> = steps.by_ref().take(batch).collect();
            if part.is_empty() {
                break;
            }
            let mut writer = Writer::new(&conn);
            for (row, action, words) in part {
                if action == 0 {
                    writer.remove(row).unwrap();
                    model.remove(&row);
                } else {
                    let text: Vec<&str> = words.iter().map(|word| WORDS_OF_TEXTS[*word]).collect();
                    let prepared = document(&text.join(" "));
                    writer.put(row, prepared.clone()).unwrap();
                    model.insert(row, prepared);
                }
            }
            writer.finish().unwrap();
            let tokens = ["cyber", "train", "training", "fiji", "law", "network", "网", "网络", "none"];
            proptest::prop_assert_eq!(said(&conn, &tokens), expected(&model, &tokens), "after every batch");
        }
        proptest::prop_assert_eq!(check(&conn).unwrap(), [""; 0], "the check agrees");
        optimise(&conn).unwrap();
        let tokens = ["cyber", "law", "网络"];
        proptest::prop_assert_eq!(said(&conn, &tokens), expected(&model, &tokens), "merging changes nothing");
        proptest::prop_assert_eq!(check(&conn).unwrap(), [""; 0], "nor does the check see a difference");
    }
}

#[test]
fn many_small_writes_leave_few_segments() {
    let conn = empty();
    for row in 0..3_000 {
        let mut writer = Writer::new(&conn);
        writer.put(row, document(&format!("record {row}"))).unwrap();
        writer.finish().unwrap();
    }
    let count = |table: &str| {
        conn.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| {
            row.get::<_, u32>(0)
        })
        .unwrap()
    };
    assert!(
        count("posting_segment") < 10,
        "segments are merged as they become many: {}",
        count("posting_segment")
    );
    assert!(
        count("posting_recent") <= 256,
        "and recent documents settle: {}",
        count("posting_recent")
    );
    assert_eq!(said(&conn, &["record"])[0].len(), 3_000, "none is lost");
    assert_eq!(check(&conn).unwrap(), [""; 0], "all of it is whole");
}

#[test]
fn damage_is_noticed_and_never_a_panic() {
    let conn = empty();
    let mut writer = Writer::new(&conn);
    for row in 0..300 {
        writer
            .put(row, document(&format!("cyber training {}", row % 7)))
            .unwrap();
    }
    writer.finish().unwrap();
    for damage in [
        "UPDATE posting_chunk SET lists = substr(lists, 1, length(lists) / 2)",
        "UPDATE posting_chunk SET lists = zeroblob(length(lists))",
        "UPDATE posting_segment SET dictionary = substr(dictionary, 1, length(dictionary) / 2)",
        "DELETE FROM posting_chunk",
        "DELETE FROM posting_segment",
        "UPDATE search_doc SET segment = 9 WHERE row = 7",
    ] {
        conn.execute_batch("SAVEPOINT damage").unwrap();
        conn.execute_batch(damage).unwrap();
        assert!(!check(&conn).unwrap().is_empty(), "`{damage}` is noticed");
        if let Ok(columns) = Columns::load(&conn, std::sync::Arc::default()) {
            // An error or less; what matters is that nothing worse happens.
            let _ = Reader::new(&conn, columns.postings()).exact("cyber", |_| {});
        }
        conn.execute_batch("ROLLBACK TO damage; RELEASE damage")
            .unwrap();
    }
    assert_eq!(check(&conn).unwrap(), [""; 0], "undamaged it is whole");
}

#[test]
fn the_words_of_the_index_are_listed_without_stems() {
    let conn = empty();
    let mut writer = Writer::new(&conn);
    for row in 0..100 {
        writer.put(row, document("networks training")).unwrap();
    }
    writer.finish().unwrap();
    let mut writer = Writer::new(&conn);
    writer.put(200, document("trainings nets")).unwrap();
    writer.finish().unwrap();
    let columns = Columns::load(&conn, std::sync::Arc::default()).unwrap();
    let mut found = Vec::new();
    terms(columns.postings(), "net", "u", &mut |term, records| {
        found.push((term.to_owned(), records));
    });
    let expected = [
        ("nets", 1),
        ("networks", 100),
        ("training", 100),
        ("trainings", 1),
    ];
    assert_eq!(
        found,
        expected.map(|(term, records)| (term.to_owned(), records)),
        "from both places, in order"
    );
    let mut lengths = Vec::new();
    Reader::new(&conn, columns.postings())
        .beginning("trai", |length, posting| {
            lengths.push((posting.row, length));
        })
        .unwrap();
    assert_eq!(
        lengths.len(),
        101,
        "words that begin with it, recent ones too"
    );
    assert!(
        lengths.contains(&(200, "trainings".len())),
        "with their length"
    );
}
