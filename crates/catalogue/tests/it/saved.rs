use catalogue::store::{SCHEMA_VERSION, SavedSearch};
use catalogue::{Catalogue, Kind};
use tempfile::tempdir;

use crate::fixture::{Folder, assert_healthy, draft, id, open, options, text};

fn search(store: &Catalogue, name: &str) -> SavedSearch {
    SavedSearch {
        name: name.to_owned(),
        request: r#"{"query":"alpha"}"#.to_owned(),
        seen: store.newest_change().unwrap(),
        seen_ms: 5_000,
    }
}

fn edit(store: &Catalogue, slug: &str) {
    let edits = [("status", text("completed"))];
    let record = Some(id(Kind::Initiative, slug));
    store
        .write(draft(record, Kind::Initiative, &edits))
        .unwrap();
}

#[test]
fn a_saved_search_is_local_and_outlives_a_rebuild() {
    let dir = tempdir().unwrap();
    let log = Folder::first().after(None);
    let store = open(dir.path(), &log);
    let changes = store.counts().unwrap().changes;
    let kept = search(&store, "Alpha");
    assert!(store.save_search(&kept).unwrap(), "a new name is free");
    assert!(
        !store.save_search(&search(&store, "Alpha")).unwrap(),
        "a name that is taken is not written over"
    );
    store.add_recent_search("{}").unwrap();
    assert_eq!(
        store.counts().unwrap().changes,
        changes,
        "nothing of it stands in a log"
    );
    store.rebuild().unwrap();
    drop(store);
    let again = open(dir.path(), &log);
    assert_eq!(
        again.saved_searches().unwrap(),
        [kept],
        "a rebuild and a restart keep it"
    );
    assert_eq!(again.recent_searches().unwrap(), ["{}"], "recent ones too");
    assert_healthy(&again, "saving searches");
}

#[test]
fn what_changes_after_a_look_is_new() {
    let dir = tempdir().unwrap();
    let store = open(dir.path(), &Folder::first().after(None));
    store.save_search(&search(&store, "All")).unwrap();
    let new = |store: &Catalogue| {
        let seen = store.saved_search("All").unwrap().unwrap().seen;
        store.changed_since(seen).unwrap()
    };
    assert!(
        new(&store).is_empty(),
        "nothing is new to what was just saved"
    );
    edit(&store, "alpha");
    let alpha = store
        .record(Kind::Initiative, "alpha")
        .unwrap()
        .unwrap()
        .row;
    assert_eq!(new(&store), [alpha], "the edited record is");
    let before = store.look_at_search("All", 6_000).unwrap().unwrap();
    assert_eq!(before.seen_ms, 5_000, "the look answers what it was before");
    assert!(
        new(&store).is_empty(),
        "what was looked at is not new any more"
    );
    assert_eq!(
        store.look_at_search("None", 6_000).unwrap(),
        None,
        "what is not there cannot be looked at"
    );
}

#[test]
fn a_deleted_search_can_be_saved_again_as_it_was() {
    let dir = tempdir().unwrap();
    let store = open(dir.path(), &Folder::first().after(None));
    store.save_search(&search(&store, "One")).unwrap();
    store.save_search(&search(&store, "Two")).unwrap();
    edit(&store, "beta");
    let deleted = store.delete_search("One").unwrap().unwrap();
    assert_eq!(store.delete_search("One").unwrap(), None, "it is gone");
    assert!(store.save_search(&deleted).unwrap(), "and comes back");
    let seen = store.saved_search("One").unwrap().unwrap().seen;
    assert_eq!(
        store.changed_since(seen).unwrap().len(),
        1,
        "with what is new to it"
    );
    assert!(
        !store.rename_search("One", "Two").unwrap(),
        "a name that is taken stays with its owner"
    );
    assert!(
        store.rename_search("One", "Three").unwrap(),
        "a free one is given"
    );
    assert!(
        store.rename_search("Nobody", "Four").is_err(),
        "what is not there has no name"
    );
}

#[test]
fn the_last_twenty_searches_are_remembered_once_each() {
    let dir = tempdir().unwrap();
    let store = open(dir.path(), &Folder::first().after(None));
    for number in 0..25 {
        store.add_recent_search(&number.to_string()).unwrap();
    }
    store.add_recent_search("10").unwrap();
    let recent = store.recent_searches().unwrap();
    assert_eq!(recent.len(), 20, "not more than twenty");
    assert_eq!(
        recent.iter().take(3).collect::<Vec<_>>(),
        ["10", "24", "23"],
        "a search that comes again moves to the front"
    );
    store.clear_recent_searches().unwrap();
    assert_eq!(
        store.recent_searches().unwrap().len(),
        0,
        "forgotten on request"
    );
}

#[test]
fn a_store_of_the_version_before_gains_the_tables_and_a_backup() {
    let dir = tempdir().unwrap();
    let log = Folder::first().after(None);
    let store = open(dir.path(), &log);
    edit(&store, "alpha");
    let digest = store.digest().unwrap();
    drop(store);
    let file = dir.path().join("catalogue.db");
    let conn = plain(&file);
    conn.execute_batch(
        "DROP TABLE saved_search; DROP TABLE recent_search; DROP TABLE draft; \
         DROP TABLE answered; DROP INDEX change_waiting; DROP TABLE receipt; DROP TABLE refused; DROP TABLE hub; \
         DROP TABLE redaction; ALTER TABLE about DROP COLUMN forget; \
         CREATE TABLE sync (hub_id BLOB); ALTER TABLE person DROP COLUMN organisation; ALTER TABLE person DROP COLUMN role; \
         ALTER TABLE person DROP COLUMN place; PRAGMA user_version = 1",
    )
    .unwrap();
    drop(conn);
    let store = Catalogue::open(&file, options(&log, 7)).unwrap();
    assert_eq!(
        store.backups().len(),
        1,
        "the old file lies beside the new one"
    );
    assert_eq!(
        store.digest().unwrap(),
        digest,
        "what the log says is the same in both"
    );
    assert!(
        store.save_search(&search(&store, "Alpha")).unwrap(),
        "version {SCHEMA_VERSION} keeps searches"
    );
    assert_eq!(store.proposals().unwrap(), [], "and answers to proposals");
}

/// The file as any tool would open it.
#[expect(
    clippy::disallowed_methods,
    reason = "the test plays an older version, which is not the store"
)]
fn plain(file: &std::path::Path) -> rusqlite::Connection {
    rusqlite::Connection::open(file).unwrap()
}
