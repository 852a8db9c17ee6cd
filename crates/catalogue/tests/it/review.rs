//! What waits for a decision, and how it is decided.

use std::collections::BTreeMap;

use catalogue::change::{Change, ChangeId, DeviceKey, FieldPath, Op, Value};
use catalogue::store::{
    AcceptAll, Answer, Arrived, CameFrom, Choice, Edit, Resolution, Undone, Waiting,
};
use catalogue::{Catalogue, Kind, RecordId, StoreError};
use tempfile::{TempDir, tempdir};
use uuid::Uuid;

use crate::fixture::{CATALOGUE, Folder, Vouches, arrival, assert_healthy, draft, id, open, text};

const TITLE: &str = "title.en";
const NOW: i64 = 5_000;

fn store() -> (TempDir, Catalogue) {
    let dir = tempdir().unwrap();
    let store = open(dir.path(), &Folder::first().after(None));
    (dir, store)
}

fn path(text: &str) -> FieldPath {
    FieldPath::parse(text).unwrap()
}

fn alpha() -> RecordId {
    id(Kind::Initiative, "alpha")
}

fn beta() -> RecordId {
    id(Kind::Initiative, "beta")
}

/// The writes that stand in a field.
fn heads(store: &Catalogue, record: RecordId, field: &str) -> Vec<ChangeId> {
    store.snapshot(record, None).unwrap().heads(&path(field))
}

/// The seed of the colleague's machine, which the registry of these tests vouches for.
const COLLEAGUE: u8 = 9;
/// The seed of a machine that nobody vouches for.
const STRANGER: u8 = 8;

/// Takes in what was written on another machine, and judges the record by the registry.
fn bring(
    store: &Catalogue,
    from: u8,
    n: u64,
    record: RecordId,
    writes: &[(&str, Option<Value>, Vec<ChangeId>)],
) -> Arrived {
    let key = DeviceKey::from_seed(&[from; 32]);
    let change = Change {
        catalogue: CATALOGUE.parse().unwrap(),
        device: key.device(),
        log: Uuid::from_u128(u128::from(from) + 68),
        n,
        prev: None,
        wall_ms: 4_000,
        lamport: 3,
        registry: 0,
        record,
        kind: Kind::Initiative.code().into(),
        ops: writes
            .iter()
            .map(|(field, value, replaces)| Op {
                path: path(field),
                value: value.clone(),
                replaces: replaces.clone(),
            })
            .collect(),
        note: Some("Corrected".into()),
        source: None,
        group: None,
        tool: String::new(),
        author: Some(Uuid::from_u128(8)),
    };
    let known = [DeviceKey::from_seed(&[COLLEAGUE; 32]).device()];
    store
        .receive(&[arrival(&key, &change)], &Vouches(&known), None)
        .unwrap()
}

/// Writes a field here and, without knowing of that, elsewhere; answers what waits then.
fn conflict(
    store: &Catalogue,
    n: u64,
    record: RecordId,
    field: &str,
    mine: &str,
    theirs: &str,
) -> Waiting {
    let base = heads(store, record, field);
    let written = store
        .write(draft(
            Some(record),
            Kind::Initiative,
            &[(field, text(mine))],
        ))
        .unwrap();
    assert_eq!(written.changes.len(), 1);
    let report = bring(store, COLLEAGUE, n, record, &[(field, text(theirs), base)]);
    assert_eq!(report.accepted, 1, "{report:?}");
    waiting(store, record, field).expect("both versions wait")
}

fn waiting(store: &Catalogue, record: RecordId, field: &str) -> Option<Waiting> {
    let field = path(field);
    store
        .to_review()
        .unwrap()
        .into_iter()
        .find(|one| one.record.id == record && one.path == field)
}

fn values(waiting: &Waiting) -> Vec<&str> {
    waiting
        .versions
        .iter()
        .filter_map(|version| version.value.as_ref()?.as_text())
        .collect()
}

fn take(waiting: &Waiting, value: Option<&str>) -> Resolution {
    let taken = waiting
        .versions
        .iter()
        .find(|one| one.value.as_ref().and_then(Value::as_text) == value)
        .unwrap();
    Resolution {
        record: waiting.record.id,
        path: waiting.path.clone(),
        seen: waiting.versions.iter().map(|one| one.change).collect(),
        choice: Choice::Take(taken.change),
    }
}

/// What a field shows.
fn shown(store: &Catalogue, record: RecordId, field: &str) -> Option<String> {
    let snapshot = store.snapshot(record, None).unwrap();
    let standing = snapshot.fields.get(&path(field))?;
    standing.value.as_ref()?.as_text().map(str::to_owned)
}

#[test]
fn a_field_that_waits_says_what_was_before_and_who_wrote_what() {
    let (_dir, store) = store();
    let waiting = conflict(&store, 1, alpha(), TITLE, "Mine", "Theirs");
    assert_eq!(values(&waiting).len(), 2);
    let base = waiting.base.as_ref().expect("both go back to the release");
    assert_eq!(base.value, text("Alpha training"), "the value before");
    assert_eq!(base.arrival, CameFrom::Release);
    let of = |value: &str| {
        waiting
            .versions
            .iter()
            .find(|one| one.value == text(value))
            .unwrap()
    };
    assert_eq!(of("Mine").arrival, CameFrom::Here);
    let theirs = of("Theirs");
    assert_eq!(theirs.arrival, CameFrom::Bundle, "it came in a file");
    assert_eq!(theirs.author, Some(Uuid::from_u128(8)), "who");
    assert_eq!(theirs.wall_ms, 4_000, "when");
    assert_eq!(theirs.note.as_deref(), Some("Corrected"), "why");
}

#[test]
fn the_base_is_found_behind_several_writes_and_is_missing_where_there_is_none() {
    let (_dir, store) = store();
    let base = heads(&store, alpha(), TITLE);
    for step in ["First", "Second"] {
        store
            .write(draft(
                Some(alpha()),
                Kind::Initiative,
                &[(TITLE, text(step))],
            ))
            .unwrap();
    }
    let report = bring(
        &store,
        COLLEAGUE,
        1,
        alpha(),
        &[(TITLE, text("Theirs"), base)],
    );
    assert_eq!(report.accepted, 1, "{report:?}");
    let found = waiting(&store, alpha(), TITLE).unwrap();
    assert_eq!(
        found.base.unwrap().value,
        text("Alpha training"),
        "not the step that only one of them knew"
    );
    let fresh = conflict(&store, 2, beta(), "summary.en", "Mine", "Theirs");
    assert_eq!(fresh.base, None, "neither was written over anything");
}

#[test]
fn a_decision_hides_only_what_was_seen() {
    let (_dir, store) = store();
    let seen = conflict(&store, 1, alpha(), TITLE, "Mine", "Theirs");
    // Another version comes after the reviewer has looked.
    let base = seen.base.as_ref().unwrap().change;
    let report = bring(
        &store,
        COLLEAGUE,
        2,
        alpha(),
        &[(TITLE, text("Late"), vec![base])],
    );
    assert_eq!(report.accepted, 1, "{report:?}");
    store
        .resolve(vec![take(&seen, Some("Theirs"))], NOW, None)
        .unwrap();
    let left = waiting(&store, alpha(), TITLE).expect("the late version was not seen");
    let mut left = values(&left);
    left.sort_unstable();
    assert_eq!(
        left,
        ["Late", "Theirs"],
        "what was decided, and what nobody has looked at"
    );
    assert_healthy(&store, "a decision");
}

#[test]
fn two_decisions_that_do_not_know_of_one_another_wait_again() {
    let (_dir, store) = store();
    let seen = conflict(&store, 1, alpha(), TITLE, "Mine", "Theirs");
    let versions: Vec<ChangeId> = seen.versions.iter().map(|one| one.change).collect();
    store
        .resolve(vec![take(&seen, Some("Mine"))], NOW, None)
        .unwrap();
    assert_eq!(waiting(&store, alpha(), TITLE), None, "decided here");
    let report = bring(
        &store,
        COLLEAGUE,
        2,
        alpha(),
        &[(TITLE, text("Theirs"), versions)],
    );
    assert_eq!(report.accepted, 1, "{report:?}");
    let again = waiting(&store, alpha(), TITLE).expect("decided otherwise elsewhere");
    let mut both = values(&again);
    both.sort_unstable();
    assert_eq!(both, ["Mine", "Theirs"], "nothing is lost");
}

#[test]
fn a_removal_can_be_chosen_and_a_third_value_written() {
    let (_dir, store) = store();
    let base = heads(&store, alpha(), "summary.en");
    store
        .write(draft(
            Some(alpha()),
            Kind::Initiative,
            &[("summary.en", None)],
        ))
        .unwrap();
    let report = bring(
        &store,
        COLLEAGUE,
        1,
        alpha(),
        &[("summary.en", text("Longer"), base)],
    );
    assert_eq!(report.accepted, 1, "{report:?}");
    let seen = waiting(&store, alpha(), "summary.en").unwrap();
    store.resolve(vec![take(&seen, None)], NOW, None).unwrap();
    assert_eq!(
        shown(&store, alpha(), "summary.en"),
        None,
        "the removal stands"
    );
    assert_eq!(waiting(&store, alpha(), "summary.en"), None);

    let seen = conflict(&store, 2, alpha(), TITLE, "Mine", "Theirs");
    let third = Resolution {
        choice: Choice::Write(text("Both")),
        ..take(&seen, Some("Mine"))
    };
    store.resolve(vec![third], NOW, Some("We agreed")).unwrap();
    assert_eq!(shown(&store, alpha(), TITLE).as_deref(), Some("Both"));
    let history = store.history(alpha()).unwrap();
    assert_eq!(
        history[0].note.as_deref(),
        Some("We agreed"),
        "a decision is history"
    );
}

#[test]
fn a_bulk_of_decisions_is_one_action_and_an_undo_brings_every_version_back() {
    let (_dir, store) = store();
    let title = conflict(&store, 1, alpha(), TITLE, "Mine", "Theirs");
    let summary = conflict(
        &store,
        2,
        alpha(),
        "summary.en",
        "My summary",
        "Their summary",
    );
    let other = conflict(&store, 3, beta(), TITLE, "My beta", "Their beta");
    let before: Vec<Vec<&str>> = [&title, &summary, &other].map(values).to_vec();
    let outcome = store
        .resolve(
            vec![
                take(&title, Some("Theirs")),
                take(&summary, Some("Their summary")),
                take(&other, Some("Their beta")),
            ],
            NOW,
            None,
        )
        .unwrap();
    assert_eq!(outcome.changes.len(), 2, "one change a record");
    assert_eq!(store.to_review().unwrap(), [], "nothing waits");
    let Undone::Done { action, .. } = store.undo(NOW, None).unwrap() else {
        panic!("nothing else was written since");
    };
    assert_eq!(action.records.len(), 2, "all of it is taken back");
    let after: Vec<Waiting> = store.to_review().unwrap();
    assert_eq!(after.len(), 3, "every field waits again");
    let now = |field: &str, record| waiting(&store, record, field).unwrap();
    let again = [
        now(TITLE, alpha()),
        now("summary.en", alpha()),
        now(TITLE, beta()),
    ];
    assert_eq!(
        again.iter().map(values).collect::<Vec<_>>(),
        before,
        "with the same versions, the same one shown"
    );
    let theirs = again[0]
        .versions
        .iter()
        .find(|one| one.value == text("Theirs"))
        .unwrap();
    assert_eq!(
        theirs.arrival,
        CameFrom::Bundle,
        "whose words they are has not changed"
    );
    assert_eq!(
        again[0].base.as_ref().unwrap().value,
        text("Alpha training"),
        "nor what was before"
    );
    let Undone::Done { .. } = store.undo(NOW, None).unwrap() else {
        panic!("an undo is an action too");
    };
    assert_eq!(
        store.to_review().unwrap(),
        [],
        "and the decisions stand again"
    );
    assert_eq!(shown(&store, alpha(), TITLE).as_deref(), Some("Theirs"));
    assert_healthy(&store, "an undo of decisions");
}

#[test]
fn what_is_no_version_of_the_field_is_refused_and_nothing_is_written() {
    let (_dir, store) = store();
    let title = conflict(&store, 1, alpha(), TITLE, "Mine", "Theirs");
    let summary = heads(&store, alpha(), "summary.en");
    let changes = store.counts().unwrap().changes;
    for seen in [Vec::new(), summary] {
        let wrong = Resolution {
            seen,
            ..take(&title, Some("Mine"))
        };
        let refused = store.resolve(vec![take(&title, Some("Mine")), wrong], NOW, None);
        assert!(matches!(refused, Err(StoreError::Draft(_))), "{refused:?}");
    }
    assert_eq!(
        store.counts().unwrap().changes,
        changes,
        "all of it, or nothing"
    );
}

/// A change that waits, of two fields.
fn propose(store: &Catalogue, n: u64) -> ChangeId {
    let seen = heads(store, alpha(), TITLE);
    let report = bring(
        store,
        STRANGER,
        n,
        alpha(),
        &[
            (TITLE, text("Proposed"), seen),
            ("notes", text("See the report"), Vec::new()),
        ],
    );
    assert_eq!(report.quarantined, 1, "{report:?}");
    report.outcome.changes[0]
}

#[test]
fn a_proposal_is_listed_with_what_stands_and_counts_for_nothing_until_it_is_adopted() {
    let (_dir, store) = store();
    let change = propose(&store, 1);
    let proposals = store.proposals().unwrap();
    let [proposal] = proposals.as_slice() else {
        panic!("one change waits: {proposals:?}");
    };
    assert_eq!((proposal.change, proposal.reason), (change, Some(1)));
    assert_eq!(proposal.known.as_ref().unwrap().slug, "alpha");
    assert_eq!(proposal.answer, None);
    let title = proposal
        .fields
        .iter()
        .find(|one| one.path == path(TITLE))
        .unwrap();
    assert_eq!(
        title.present[0].value,
        text("Alpha training"),
        "beside what stands"
    );
    assert_eq!(
        shown(&store, alpha(), TITLE).as_deref(),
        Some("Alpha training")
    );

    let outcome = store
        .adopt_change(change, &BTreeMap::new(), NOW, Some("Checked"))
        .unwrap();
    assert_eq!(outcome.changes.len(), 1, "one change of our own");
    assert_eq!(shown(&store, alpha(), TITLE).as_deref(), Some("Proposed"));
    assert_eq!(
        shown(&store, alpha(), "notes").as_deref(),
        Some("See the report")
    );
    assert_eq!(
        store.proposals().unwrap()[0].answer,
        Some(Answer::Adopted),
        "it is kept, answered"
    );
    let twice = store.adopt_change(change, &BTreeMap::new(), NOW, None);
    assert!(matches!(twice, Err(StoreError::NotWaiting)), "{twice:?}");

    store.judge_anew(&AcceptAll).unwrap();
    assert_eq!(
        store.to_review().unwrap(),
        [],
        "vouched for later, it is no second version"
    );
    assert_healthy(&store, "an adoption");
}

#[test]
fn adopting_hides_only_what_was_seen_and_its_undo_lets_the_proposal_wait_again() {
    let (_dir, store) = store();
    let change = propose(&store, 1);
    let seen = heads(&store, alpha(), TITLE);
    store
        .write(draft(
            Some(alpha()),
            Kind::Initiative,
            &[(TITLE, text("Meanwhile"))],
        ))
        .unwrap();
    store
        .adopt_change(change, &BTreeMap::from([(path(TITLE), seen)]), NOW, None)
        .unwrap();
    assert!(
        waiting(&store, alpha(), TITLE).is_some(),
        "what was written meanwhile waits beside it"
    );
    let undone = store.undo(NOW, None).unwrap();
    assert!(
        matches!(undone, Undone::Blocked { .. }),
        "as after any write: {undone:?}"
    );

    let (_dir, store) = self::store();
    let change = propose(&store, 1);
    store
        .adopt_change(change, &BTreeMap::new(), NOW, None)
        .unwrap();
    let undone = store.undo(NOW, None).unwrap();
    assert!(matches!(undone, Undone::Done { .. }), "{undone:?}");
    assert_eq!(
        shown(&store, alpha(), TITLE).as_deref(),
        Some("Alpha training")
    );
    assert_eq!(store.proposals().unwrap()[0].answer, None, "it waits again");
    store.undo(NOW, None).unwrap();
    assert_eq!(
        store.proposals().unwrap()[0].answer,
        Some(Answer::Adopted),
        "and the undo taken back, it is adopted"
    );
}

#[test]
fn a_declined_proposal_is_kept_and_can_wait_again() {
    let (_dir, store) = store();
    let change = propose(&store, 1);
    store.decline_change(change, NOW).unwrap();
    assert_eq!(store.proposals().unwrap()[0].answer, Some(Answer::Declined));
    let twice = store.decline_change(change, NOW);
    assert!(matches!(twice, Err(StoreError::NotWaiting)), "{twice:?}");
    store.rebuild().unwrap();
    assert_eq!(
        store.proposals().unwrap()[0].answer,
        Some(Answer::Declined),
        "an answer is no derived table"
    );
    store.reconsider_change(change).unwrap();
    assert_eq!(store.proposals().unwrap()[0].answer, None);
    let none = store.reconsider_change(change);
    assert!(matches!(none, Err(StoreError::NotWaiting)), "{none:?}");
}

#[test]
fn a_proposal_can_make_a_record() {
    let (_dir, store) = store();
    let fresh = RecordId(Uuid::from_u128(4_242));
    let report = bring(
        &store,
        STRANGER,
        1,
        fresh,
        &[
            ("slug", text("gamma"), Vec::new()),
            ("standing", text("published"), Vec::new()),
            (TITLE, text("Gamma course"), Vec::new()),
        ],
    );
    assert_eq!(report.quarantined, 1, "{report:?}");
    let change = report.outcome.changes[0];
    let proposal = store.proposals().unwrap().remove(0);
    assert_eq!(proposal.known, None, "there is no such record yet");
    store
        .adopt_change(change, &BTreeMap::new(), NOW, None)
        .unwrap();
    assert!(
        store.record(Kind::Initiative, "gamma").unwrap().is_some(),
        "adopted, it is there"
    );
}

#[test]
fn a_record_is_seen_as_it_was_after_any_of_its_changes() {
    let (_dir, store) = store();
    let edit = |value: &str| Edit {
        path: path(TITLE),
        value: text(value),
        seen: None,
    };
    for step in ["Second", "Third"] {
        let mut one = draft(Some(alpha()), Kind::Initiative, &[]);
        one.edits = vec![edit(step)];
        store.write(one).unwrap();
    }
    let waits = propose(&store, 1);
    let history = store.history(alpha()).unwrap();
    let title_at = |change| {
        let was = store.record_as_was(alpha(), change).unwrap().unwrap();
        was.body.title().get("en").unwrap().text.clone()
    };
    let titles: Vec<String> = history
        .iter()
        .filter(|entry| entry.id != waits)
        .map(|entry| title_at(entry.id))
        .collect();
    assert_eq!(
        titles,
        ["Third", "Second", "Alpha training"],
        "newest first"
    );
    assert_ne!(
        title_at(waits),
        "Proposed",
        "what only waits was never part of the record"
    );
    let other = store.history(beta()).unwrap()[0].id;
    let none = store.record_as_was(alpha(), other);
    assert!(matches!(none, Err(StoreError::NoRecord)), "{none:?}");
}
