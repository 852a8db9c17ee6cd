//! A store is read at one moment, copied whole, and made another machine's own.

use catalogue::record::Standing;
use catalogue::store::{Draft, Person, Typed, aside_of, replace};
use catalogue::{Catalogue, Kind, StoreError};
use tempfile::tempdir;

use crate::fixture::{Folder, assert_healthy, draft, id, open, options, text};

fn log() -> Vec<u8> {
    Folder::first().after(None)
}

#[test]
fn a_reading_does_not_see_what_is_written_meanwhile() {
    let dir = tempdir().unwrap();
    let store = open(dir.path(), &log());
    let reading = store.reading().unwrap();
    let before = reading.headings(Kind::Initiative).unwrap();
    let title = [
        ("title.en", text("Written meanwhile")),
        ("slug", text("meanwhile")),
    ];
    store.write(draft(None, Kind::Initiative, &title)).unwrap();
    assert_eq!(
        reading.headings(Kind::Initiative).unwrap(),
        before,
        "it stays at its moment, however often it is gone through"
    );
    drop(reading);
    let reading = store.reading().unwrap();
    assert_eq!(
        reading.headings(Kind::Initiative).unwrap().len(),
        before.len() + 1,
        "the next one sees it: a connection does not stay behind"
    );
}

#[test]
fn a_heading_says_of_a_record_what_the_record_says() {
    let dir = tempdir().unwrap();
    let store = open(dir.path(), &log());
    let record = store.record(Kind::Initiative, "alpha").unwrap().unwrap();
    let reading = store.reading().unwrap();
    let heading = reading.heading(record.row).unwrap().unwrap();
    assert_eq!(
        (
            heading.kind,
            heading.slug.as_str(),
            heading.standing,
            heading.visibility
        ),
        (record.kind, "alpha", Standing::Published, record.visibility),
        "without reading it whole"
    );
    assert_eq!(
        reading.record(record.row).unwrap(),
        Some(record),
        "and the record itself can be had"
    );
}

/// A store with something of every kind that a backup must hold.
fn lived_in(dir: &std::path::Path) -> Catalogue {
    let store = open(dir, &log());
    let edits = [("status", text("completed"))];
    store
        .write(draft(
            Some(id(Kind::Initiative, "alpha")),
            Kind::Initiative,
            &edits,
        ))
        .unwrap();
    let private = [
        ("statement.en", text("A secret need")),
        ("slug", text("secret")),
    ];
    store
        .write(Draft {
            private: true,
            ..draft(None, Kind::Need, &private)
        })
        .unwrap();
    let person = store.person().unwrap().unwrap();
    store
        .save_person(&Person {
            name: Some("Ana Silva".to_owned()),
            ..person
        })
        .unwrap();
    store.set_setting("settings", "{\"lang\":\"pt\"}").unwrap();
    store
        .keep_typed(&Typed {
            name: "new need".to_owned(),
            body: "{\"typed\":1}".to_owned(),
            kept_ms: 5,
        })
        .unwrap();
    store
}

/// The file as any tool would open it.
#[expect(
    clippy::disallowed_methods,
    reason = "rows are counted behind the back of the store"
)]
fn plain(file: &std::path::Path) -> rusqlite::Connection {
    rusqlite::Connection::open(file).unwrap()
}

fn copy_to(store: &Catalogue, file: &std::path::Path) {
    store
        .copy(|bytes| std::fs::write(file, bytes))
        .unwrap()
        .unwrap();
}

#[test]
fn a_copy_holds_every_row_of_what_cannot_be_made_again_and_nothing_else() {
    let dir = tempdir().unwrap();
    let store = lived_in(dir.path());
    let file = dir.path().join("copy.db");
    copy_to(&store, &file);
    let (copy, here) = (plain(&file), plain(&dir.path().join("catalogue.db")));
    let tables = |conn: &rusqlite::Connection| -> Vec<String> {
        let mut statement = conn
            .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
            .unwrap();
        let names = statement.query_map([], |row| row.get(0)).unwrap();
        names.map(Result::unwrap).collect()
    };
    let rows = |conn: &rusqlite::Connection, table: &str| -> Vec<String> {
        let mut statement = conn.prepare(&format!("SELECT * FROM {table}")).unwrap();
        let columns = statement.column_count();
        let rows = statement
            .query_map([], |row| {
                let values: Vec<rusqlite::types::Value> =
                    (0..columns).map(|at| row.get(at).unwrap()).collect();
                Ok(format!("{values:?}"))
            })
            .unwrap();
        let mut rows: Vec<String> = rows.map(Result::unwrap).collect();
        rows.sort();
        rows
    };
    let copied = tables(&copy);
    for table in [
        "change", "device", "draft", "log", "person", "rec", "setting",
    ] {
        assert!(copied.iter().any(|name| name == table), "{table} is in it");
    }
    for table in copied.iter().filter(|name| *name != "about") {
        assert_eq!(
            rows(&copy, table),
            rows(&here, table),
            "{table}: row by row"
        );
    }
    let derived: Vec<String> = tables(&here)
        .into_iter()
        .filter(|name| !copied.contains(name))
        .collect();
    for table in ["record", "head", "search_doc"] {
        assert!(
            derived.iter().any(|name| name == table),
            "{table} is made again from the logs"
        );
    }
}

#[test]
fn a_copy_that_is_adopted_is_the_same_catalogue_on_a_new_device() {
    let (here, there) = (tempdir().unwrap(), tempdir().unwrap());
    let store = lived_in(here.path());
    let file = there.path().join("catalogue.db");
    copy_to(&store, &file);
    Catalogue::adopt(&file, options(&log(), 99)).unwrap();
    let copy = Catalogue::open(&file, options(&log(), 100)).unwrap();
    assert_eq!(
        copy.digest().unwrap(),
        store.digest().unwrap(),
        "everything that is shown"
    );
    assert!(
        copy.record(Kind::Need, "secret").unwrap().is_some(),
        "the private log too"
    );
    assert_eq!(
        copy.person().unwrap().unwrap().name.as_deref(),
        Some("Ana Silva"),
        "the person"
    );
    assert_eq!(
        copy.setting("settings").unwrap().as_deref(),
        Some("{\"lang\":\"pt\"}"),
        "the settings"
    );
    assert_eq!(copy.typed().unwrap().len(), 1, "and what was being typed");
    assert_ne!(
        std::fs::read(there.path().join("device.key")).unwrap(),
        std::fs::read(here.path().join("device.key")).unwrap(),
        "but not the key"
    );
    let edits = [("status", text("ongoing"))];
    copy.write(draft(
        Some(id(Kind::Initiative, "alpha")),
        Kind::Initiative,
        &edits,
    ))
    .unwrap();
    let leaving = copy.leaving(0, u32::MAX, None).unwrap();
    let keys: std::collections::BTreeSet<_> =
        leaving.iter().map(|change| change.public_key).collect();
    assert_eq!(
        keys.len(),
        2,
        "what was written before still leaves, signed by the device that wrote it"
    );
    assert!(
        leaving
            .iter()
            .all(|change| !change.payload.windows(6).any(|six| six == b"secret")),
        "and what was private is still private"
    );
    assert_healthy(&copy, "a restore and a write");
}

#[test]
fn a_copy_of_a_newer_program_or_of_none_is_not_adopted() {
    let dir = tempdir().unwrap();
    let store = lived_in(dir.path());
    let file = dir.path().join("copy.db");
    copy_to(&store, &file);
    let mut bytes = std::fs::read(&file).unwrap();
    bytes[60..64].copy_from_slice(&9_999_u32.to_be_bytes());
    std::fs::write(&file, &bytes).unwrap();
    assert!(
        matches!(
            Catalogue::adopt(&file, options(&log(), 9)),
            Err(StoreError::Newer { .. })
        ),
        "a newer one"
    );
    std::fs::write(&file, b"a letter").unwrap();
    assert!(
        matches!(
            Catalogue::adopt(&file, options(&log(), 9)),
            Err(StoreError::Damaged { .. })
        ),
        "no store at all"
    );
}

#[test]
fn a_store_takes_the_place_of_another_which_is_kept_with_its_key() {
    let (here, there) = (tempdir().unwrap(), tempdir().unwrap());
    let store = lived_in(here.path());
    let coming = there.path().join("new").join("catalogue.db");
    std::fs::create_dir_all(coming.parent().unwrap()).unwrap();
    copy_to(&store, &coming);
    Catalogue::adopt(&coming, options(&log(), 9)).unwrap();

    let file = there.path().join("catalogue.db");
    let present = Catalogue::open(&file, options(&log(), 7)).unwrap();
    let key = std::fs::read(there.path().join("device.key")).unwrap();
    assert!(
        matches!(replace(&file, &coming, 42), Err(StoreError::Locked)),
        "not while a program has it open"
    );
    assert!(
        present.record(Kind::Initiative, "alpha").unwrap().is_some() && coming.exists(),
        "then both are where they were"
    );
    drop(present);
    let foretold = aside_of(&file, 42);
    let kept = replace(&file, &coming, 42).unwrap().unwrap();
    assert_eq!(kept, foretold, "where it would lie could be said before");
    assert!(
        kept.to_string_lossy()
            .ends_with("catalogue.db.before-restore-00000000000042"),
        "{}",
        kept.display()
    );
    assert_eq!(
        std::fs::read(
            there
                .path()
                .join("device.key.before-restore-00000000000042")
        )
        .unwrap(),
        key,
        "its key lies beside it"
    );
    let now = Catalogue::open(&file, options(&log(), 7)).unwrap();
    assert!(
        now.record(Kind::Need, "secret").unwrap().is_some(),
        "the other one is here now"
    );
    let before = Catalogue::open(&kept, {
        let mut options = options(&log(), 7);
        options.device_key = Some(
            there
                .path()
                .join("device.key.before-restore-00000000000042"),
        );
        options
    })
    .unwrap();
    assert!(
        before.record(Kind::Need, "secret").unwrap().is_none(),
        "and what was there is whole"
    );
}
