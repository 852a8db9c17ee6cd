use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use catalogue::store::{SCHEMA_VERSION, set_aside};
use catalogue::{Catalogue, Kind, StoreError};
use tempfile::tempdir;

use crate::fixture::{Folder, draft, id, open, options, text};

fn log() -> Vec<u8> {
    Folder::first().after(None)
}

/// Opens a file that must be refused, and holds that not a byte of it changes.
fn refused(file: &Path) -> StoreError {
    let before = std::fs::read(file).unwrap();
    let error = Catalogue::open(file, options(&log(), 7)).expect_err("the file must be refused");
    assert_eq!(
        std::fs::read(file).unwrap(),
        before,
        "a refused file is not touched"
    );
    error
}

#[test]
fn a_missing_store_is_built_and_a_second_start_writes_nothing() {
    let dir = tempdir().unwrap();
    let deep = dir.path().join("not/yet/there");
    let store = open(&deep, &log());
    let counts = store.counts().unwrap();
    assert_eq!(
        counts.records[&Kind::Initiative],
        2,
        "the bundled catalogue is there at once"
    );
    assert_eq!(counts.facts, 1, "facts too");
    drop(store);
    let file = deep.join("catalogue.db");
    let before = std::fs::read(&file).unwrap();
    drop(open(&deep, &log()));
    assert_eq!(
        std::fs::read(&file).unwrap(),
        before,
        "nothing is missing, so nothing is written"
    );
    let mode = std::fs::metadata(deep.join("device.key"))
        .unwrap()
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o600, "only its owner reads the device key");
}

#[test]
fn a_newer_store_is_refused_untouched() {
    let dir = tempdir().unwrap();
    drop(open(dir.path(), &log()));
    let file = dir.path().join("catalogue.db");
    let mut bytes = std::fs::read(&file).unwrap();
    bytes[60..64].copy_from_slice(&(SCHEMA_VERSION as u32 + 1).to_be_bytes());
    std::fs::write(&file, bytes).unwrap();
    match refused(&file) {
        StoreError::Newer { found, known } => {
            assert_eq!(
                (found, known),
                (SCHEMA_VERSION + 1, SCHEMA_VERSION),
                "both versions are named"
            );
        }
        other => panic!("a newer file is told apart from a damaged one: {other}"),
    }
}

#[test]
fn what_is_not_a_whole_catalogue_is_refused_untouched() {
    let dir = tempdir().unwrap();
    drop(open(dir.path(), &log()));
    let whole = std::fs::read(dir.path().join("catalogue.db")).unwrap();
    let file = dir.path().join("other.db");
    let other_program = rusqlite_file(dir.path());
    let cases: [(&str, Vec<u8>); 6] = [
        ("text", b"this is a letter to the ministry, not a database, and it is longer than one hundred bytes, \
            so that a whole head could be read from it".to_vec()),
        ("short", b"SQLite".to_vec()),
        ("cut in the head", whole[..60].to_vec()),
        ("cut in the first page", whole[..2_000].to_vec()),
        ("cut in the middle", whole[..whole.len() / 2].to_vec()),
        ("another program's", other_program),
    ];
    for (name, bytes) in cases {
        std::fs::write(&file, bytes).unwrap();
        match refused(&file) {
            StoreError::Damaged { path, .. } => {
                assert_eq!(path, file, "{name}: the message names the file");
            }
            other => panic!("{name}: {other}"),
        }
    }
}

/// A database of some other program.
#[expect(
    clippy::disallowed_methods,
    reason = "another program's database is not opened by the store"
)]
fn rusqlite_file(dir: &Path) -> Vec<u8> {
    let file = dir.join("foreign.db");
    let conn = rusqlite::Connection::open(&file).unwrap();
    conn.execute_batch("PRAGMA application_id = 77; CREATE TABLE history (x)")
        .unwrap();
    drop(conn);
    std::fs::read(&file).unwrap()
}

#[test]
fn a_read_only_store_or_folder_is_a_clear_error() {
    let dir = tempdir().unwrap();
    drop(open(dir.path(), &log()));
    let file = dir.path().join("catalogue.db");
    let set = |path: &Path, mode: u32| {
        std::fs::set_permissions(path, PermissionsExt::from_mode(mode)).unwrap();
    };
    set(&file, 0o444);
    assert!(
        matches!(refused(&file), StoreError::ReadOnly { path } if path == file),
        "also for a user who may do anything"
    );
    set(&file, 0o644);
    set(dir.path(), 0o555);
    let error = Catalogue::open(&file, options(&log(), 7));
    set(dir.path(), 0o755);
    assert!(
        matches!(error, Err(StoreError::ReadOnly { path }) if path == dir.path()),
        "its journal could not stand beside it"
    );
}

#[test]
fn a_damaged_store_gives_way_when_asked_and_nothing_is_deleted() {
    let dir = tempdir().unwrap();
    let file = dir.path().join("catalogue.db");
    std::fs::write(&file, b"broken").unwrap();
    std::fs::write(dir.path().join("catalogue.db-wal"), b"journal").unwrap();
    let aside = set_aside(&file, 42).unwrap();
    assert_eq!(
        std::fs::read(&aside).unwrap(),
        b"broken",
        "the damaged file is kept"
    );
    assert!(
        !dir.path().join("catalogue.db-wal").exists(),
        "its journal goes with it and not into the new store"
    );
    open(dir.path(), &log());
}

#[test]
fn the_bundled_catalogue_stands_in_and_writes_nothing() {
    let store = Catalogue::open_bundled_read_only(options(&log(), 7)).unwrap();
    assert!(
        store.record(Kind::Initiative, "alpha").unwrap().is_some(),
        "a blank screen would help nobody"
    );
    assert!(store.is_read_only() && store.file().is_none());
    let draft = draft(
        Some(id(Kind::Initiative, "alpha")),
        Kind::Initiative,
        &[("status", text("completed"))],
    );
    assert!(
        matches!(store.write(draft), Err(StoreError::ReadOnly { .. })),
        "what cannot be kept is not taken"
    );
    assert!(matches!(
        store.set_setting("a", "b"),
        Err(StoreError::ReadOnly { .. })
    ));
    store.doctor().unwrap();
}

#[test]
fn a_damaged_release_log_is_an_error_and_no_store_appears() {
    let dir = tempdir().unwrap();
    let file = dir.path().join("catalogue.db");
    let whole = log();
    for bytes in [&b""[..], b"TREFLOG\x02", &whole[..whole.len() - 3]] {
        assert!(matches!(
            Catalogue::open(&file, options(bytes, 7)),
            Err(StoreError::Release(_))
        ));
    }
    let mut flipped = whole.clone();
    let last = flipped.len() - 1;
    flipped[last] ^= 1;
    assert!(
        matches!(
            Catalogue::open(&file, options(&flipped, 7)),
            Err(StoreError::Release(_))
        ),
        "a checksum covers the frame"
    );
    assert!(
        Catalogue::open(&file, options(&whole, 7)).is_ok(),
        "and the failed start is no obstacle"
    );
}

#[test]
fn settings_are_kept_and_seen_by_another_program() {
    let dir = tempdir().unwrap();
    let (window, terminal) = (open(dir.path(), &log()), open(dir.path(), &log()));
    window.set_setting("lang", "ar").unwrap();
    assert_eq!(
        terminal.setting("lang").unwrap().as_deref(),
        Some("ar"),
        "two programs, one store"
    );
    assert_eq!(terminal.setting("never").unwrap(), None);
    let before = terminal.columns().unwrap();
    let edit = draft(
        Some(id(Kind::Initiative, "alpha")),
        Kind::Initiative,
        &[("topics/cbm", Some(catalogue::change::Value::Flag(true)))],
    );
    window.write(edit).unwrap();
    let after = terminal.columns().unwrap();
    assert!(
        !std::sync::Arc::ptr_eq(&before, &after),
        "the other program's write is noticed"
    );
}

#[test]
fn tables_of_another_version_are_derived_again() {
    let dir = tempdir().unwrap();
    let store = open(dir.path(), &log());
    let edit = draft(
        Some(id(Kind::Initiative, "alpha")),
        Kind::Initiative,
        &[("status", text("completed"))],
    );
    store.write(edit).unwrap();
    let before = store.digest().unwrap();
    drop(store);
    let schema = |conn: &rusqlite::Connection| -> Vec<String> {
        let mut all = conn
            .prepare("SELECT name || coalesce(sql, '') FROM sqlite_schema ORDER BY 1")
            .unwrap();
        all.query_map([], |row| row.get(0))
            .unwrap()
            .map(Result::unwrap)
            .collect()
    };
    let file = dir.path().join("catalogue.db");
    let conn = plain(&file);
    let fresh = schema(&conn);
    conn.execute_batch("DROP TABLE posting_chunk; ALTER TABLE record ADD COLUMN old TEXT; DELETE FROM head; UPDATE about SET search = 0")
        .unwrap();
    drop(conn);
    let store = open(dir.path(), &log());
    assert_eq!(
        store.digest().unwrap(),
        before,
        "a new analyser or a new table costs a rebuild and loses nothing"
    );
    drop(store);
    assert_eq!(
        schema(&plain(&file)),
        fresh,
        "an upgraded file has the schema of a fresh one"
    );
}

/// The file as any tool would open it.
#[expect(
    clippy::disallowed_methods,
    reason = "the test plays an older version, which is not the store"
)]
fn plain(file: &Path) -> rusqlite::Connection {
    rusqlite::Connection::open(file).unwrap()
}
