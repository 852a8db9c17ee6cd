use catalogue::change::Value;
use catalogue::record::{Origin, Standing, Visibility};
use catalogue::search::{Lexicon, Query};
use catalogue::store::Planned;
use catalogue::{Catalogue, Kind, StoreError};
use tempfile::tempdir;

use crate::fixture::{Folder, assert_healthy, draft, id, open, text};

fn search(store: &Catalogue, words: &str) -> u32 {
    let lexicon = Lexicon::default();
    let query = Query {
        text: words.into(),
        limit: 10,
        reader_lang: "en".into(),
        ..Query::default()
    };
    store.search(&query, &lexicon).unwrap().total
}

#[test]
fn a_write_is_signed_derived_and_found() {
    let dir = tempdir().unwrap();
    let store = open(dir.path(), &Folder::first().after(None));
    let new = draft(
        None,
        Kind::Initiative,
        &[
            ("slug", text("delta")),
            ("standing", text("published")),
            ("title.en", text("Zebrafish drill")),
        ],
    );
    let outcome = store.write(new).unwrap();
    assert_eq!(
        outcome.records[0].slug, "delta",
        "the outcome names what changed"
    );
    let record = store.record(Kind::Initiative, "delta").unwrap().unwrap();
    assert_eq!(
        (record.standing, record.last.origin),
        (Standing::Published, Origin::Own)
    );
    assert_eq!(search(&store, "zebrafish"), 1, "it is found at once");
    let history = store.history(record.id).unwrap();
    assert_eq!(
        (history.len(), history[0].verified),
        (1, Some(true)),
        "one action, one change, a signature that holds"
    );
    assert_eq!(history[0].id, outcome.changes[0]);
    drop(store);
    let store = open(dir.path(), &Folder::first().after(None));
    store
        .write(draft(
            Some(record.id),
            Kind::Initiative,
            &[("status", text("ongoing"))],
        ))
        .unwrap();
    let history = store.history(record.id).unwrap();
    assert_eq!(history.len(), 2, "the next start goes on in the same log");
    assert_healthy(&store, "two starts");
}

#[test]
fn an_edit_that_changes_nothing_writes_nothing() {
    let dir = tempdir().unwrap();
    let store = open(dir.path(), &Folder::first().after(None));
    let same = draft(
        Some(id(Kind::Initiative, "alpha")),
        Kind::Initiative,
        &[("status", text("ongoing")), ("seats", None)],
    );
    assert_eq!(
        store.write(same).unwrap(),
        Default::default(),
        "saving an untouched form is not an action"
    );
}

#[test]
fn a_draft_that_cannot_stand_is_refused_whole() {
    let dir = tempdir().unwrap();
    let store = open(dir.path(), &Folder::first().after(None));
    let before = store.digest().unwrap();
    let alpha = Some(id(Kind::Initiative, "alpha"));
    let long = "x".repeat(70_000);
    let cases = [
        draft(
            alpha,
            Kind::Initiative,
            &[("status", text("a")), ("status", text("b"))],
        ),
        draft(alpha, Kind::Need, &[("priority", text("high"))]),
        draft(None, Kind::Initiative, &[("slug", text("beta"))]),
        draft(
            alpha,
            Kind::Initiative,
            &[("notes", text(&long)), ("status", text("planned"))],
        ),
    ];
    for case in cases {
        assert!(
            matches!(store.write(case.clone()), Err(StoreError::Draft(_))),
            "{case:?}"
        );
    }
    let nobody = draft(
        Some(id(Kind::Initiative, "nobody")),
        Kind::Initiative,
        &[("status", text("planned"))],
    );
    assert!(matches!(store.write(nobody), Err(StoreError::NoRecord)));
    assert_eq!(
        store.digest().unwrap(),
        before,
        "nothing of a refused draft is kept"
    );
}

#[test]
fn an_editor_replaces_only_what_it_saw() {
    let dir = tempdir().unwrap();
    let log = Folder::first().after(None);
    let (window, terminal) = (open(dir.path(), &log), open(dir.path(), &log));
    let alpha = id(Kind::Initiative, "alpha");
    let mut edit = draft(
        Some(alpha),
        Kind::Initiative,
        &[("status", text("completed"))],
    );
    let seen = window.versions(alpha, &edit.edits[0].path).unwrap();
    edit.edits[0].seen = Some(seen.iter().map(|version| version.change).collect());
    terminal
        .write(draft(
            Some(alpha),
            Kind::Initiative,
            &[("status", text("planned"))],
        ))
        .unwrap();
    window.write(edit).unwrap();
    let record = window.record_by_id(alpha).unwrap().unwrap();
    assert_eq!(
        record.conflicts, 1,
        "the write in between was not seen, so it is not replaced"
    );
    assert_healthy(&window, "two programs");
}

#[test]
fn a_private_need_is_found_here_and_stands_in_the_local_log() {
    let dir = tempdir().unwrap();
    let store = open(dir.path(), &Folder::first().after(None));
    let mut need = draft(
        None,
        Kind::Need,
        &[
            ("slug", text("ours")),
            ("statement.en", text("Quokka monitoring")),
        ],
    );
    need.private = true;
    let outcome = store.write(need).unwrap();
    let record = store.record(Kind::Need, "ours").unwrap().unwrap();
    assert_eq!(
        record.visibility,
        Visibility::Private,
        "private from the first change"
    );
    let edit = draft(
        Some(outcome.records[0].id),
        Kind::Need,
        &[("priority", text("high"))],
    );
    store.write(edit).unwrap();
    let record = store.record(Kind::Need, "ours").unwrap().unwrap();
    assert_eq!(
        record.visibility,
        Visibility::Private,
        "and after every edit"
    );
    assert_healthy(&store, "a private need");
}

#[test]
fn a_renamed_organisation_is_found_in_what_names_it() {
    let dir = tempdir().unwrap();
    let store = open(dir.path(), &Folder::first().after(None));
    assert_eq!(search(&store, "wombat"), 0);
    let edit = draft(
        Some(id(Kind::Organisation, "acme")),
        Kind::Organisation,
        &[("name.en", text("Wombat Foundation"))],
    );
    store.write(edit).unwrap();
    assert_eq!(
        search(&store, "wombat"),
        2,
        "the organisation itself and the initiative that it funds"
    );
    assert_healthy(&store, "a new name");
}

#[test]
fn a_misfit_value_is_kept_in_the_log_and_left_out_of_the_view() {
    let dir = tempdir().unwrap();
    let store = open(dir.path(), &Folder::first().after(None));
    let alpha = id(Kind::Initiative, "alpha");
    let edits = [
        ("actual_start", text("some day")),
        ("budget", Some(Value::Map(Default::default()))),
        ("seats", text("many")),
    ];
    store
        .write(draft(Some(alpha), Kind::Initiative, &edits))
        .unwrap();
    let record = store
        .record_by_id(alpha)
        .unwrap()
        .expect("the record is still shown");
    let catalogue::Body::Initiative(body) = record.body else {
        panic!("an initiative")
    };
    assert_eq!(
        (body.actual_start, body.budget, body.seats),
        (None, None, None),
        "a bad value is not shown"
    );
    assert_eq!(
        store.history(alpha).unwrap()[0].ops.len(),
        3,
        "but its author can still correct it"
    );
}

#[test]
fn many_drafts_are_written_all_or_none() {
    let dir = tempdir().unwrap();
    let store = open(dir.path(), &Folder::first().after(None));
    let before = store.counts().unwrap();
    let planned = |slug: &str, more: usize| {
        let notes: Vec<(String, String)> = (0..more)
            .map(|number| (format!("newer_{number}"), "x".repeat(1_500)))
            .collect();
        let mut fields = vec![("slug", text(slug)), ("standing", text("submitted"))];
        fields.extend(notes.iter().map(|(path, note)| (path.as_str(), text(note))));
        Planned {
            draft: draft(None, Kind::Initiative, &fields),
            fresh: Some(store.fresh_id(0).unwrap()),
        }
    };
    let taken = vec![
        planned("delta", 0),
        planned("epsilon", 0),
        planned("delta", 0),
    ];
    assert!(
        matches!(store.write_all(taken), Err(StoreError::Draft(_))),
        "two records cannot have one slug"
    );
    assert_eq!(
        store.counts().unwrap(),
        before,
        "and then none of them is written"
    );
    // More fields, and more in them, than one change can carry.
    let large = planned("zeta", 450);
    let record = large.fresh;
    let outcome = store.write_all(vec![large]).unwrap();
    assert!(outcome.changes.len() > 2, "it became several changes");
    let zeta = store.record(Kind::Initiative, "zeta").unwrap().unwrap();
    assert_eq!(Some(zeta.id), record, "under the id that it was to have");
    let kept = zeta.body.to_json().unwrap();
    assert_eq!(kept.len(), 450, "with every field");
    assert_healthy(&store, "many drafts at once");
}
