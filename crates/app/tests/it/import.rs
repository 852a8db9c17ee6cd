//! Taking a file in: a plan that can be read page by page, accepted, stopped, and taken back.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use app::api::{Digits, ImportLine, ImportRequest, ImportVerdict, Progress};
use app::exchange::{ImportPlan, Watch, import_plan};
use app::{Fault, Host, Reader};
use l10n::Lang;
use serde_json::json;

use crate::catalogue;
use crate::write::{add, call, programme};

fn reader() -> Reader {
    Reader::new(Lang::ENGLISH, Digits::Latn)
}

/// A file of so many initiatives of one organisation, which comes last.
fn file(folder: &Path, count: usize) -> ImportRequest {
    let mut text = String::new();
    for number in 0..count {
        let line = json!({
            "record": "initiative",
            "slug": format!("made-up-{number}"),
            "title": {"en": format!("Quokkaville, number {number}")},
            "topics": ["ciip"],
            "organisations": [{"organisation": "made-up-office", "role": "funder"}],
        });
        text.push_str(&format!("{line}\n"));
    }
    let office = json!({"record": "organisation", "slug": "made-up-office", "name": {"en": "Made-up Office"}});
    text.push_str(&format!("{office}\nno JSON\n"));
    let path = folder.join("records.jsonl");
    std::fs::write(&path, text).unwrap();
    ImportRequest {
        file: path.to_str().unwrap().to_owned(),
        format: None,
        dry_run: false,
        share_needs: false,
    }
}

fn planned(host: &Host, request: &ImportRequest) -> ImportPlan {
    import_plan(host, request, Watch::nobody()).unwrap()
}

fn all(plan: &mut ImportPlan) -> Vec<ImportLine> {
    plan.lines(&reader(), None, 0, usize::MAX).unwrap()
}

fn count(host: &Host) -> u64 {
    let found = call(host, "search", json!({"query": "Quokkaville"}));
    found["total"].as_u64().unwrap()
}

#[test]
fn a_plan_is_read_in_pages_and_by_verdict() {
    let (folder, host) = catalogue();
    let mut plan = planned(&host, &file(folder.path(), 25));
    let counts = plan.report(&reader()).counts;
    assert_eq!((counts.new, counts.rejected), (26, 1), "in numbers");
    let whole = all(&mut plan);
    let mut pages = Vec::new();
    let mut from = 0;
    loop {
        let page = plan.lines(&reader(), None, from, 10).unwrap();
        let Some(last) = page.last() else { break };
        from = last.index + 1;
        pages.extend(page);
    }
    assert_eq!(pages, whole, "page by page it is the whole plan");
    let rejected = plan
        .lines(&reader(), Some(ImportVerdict::Rejected), 0, 10)
        .unwrap();
    assert_eq!(rejected.len(), 1, "one verdict alone");
    assert_eq!(rejected[0].line, 27, "with its line");
    assert_eq!(count(&host), 0, "and nothing is written");
}

#[test]
fn whoever_waits_is_told_how_far_it_is() {
    let (folder, host) = catalogue();
    let request = file(folder.path(), 1_500);
    let told: RefCell<Vec<Progress>> = RefCell::default();
    let tell = |progress| told.borrow_mut().push(progress);
    let stop = AtomicBool::new(false);
    let watch = Watch::new(&tell, &stop);
    let mut plan = import_plan(&host, &request, watch).unwrap();
    let size = std::fs::metadata(&request.file).unwrap().len();
    {
        let told = told.borrow();
        assert!(told.len() > 1, "more than once: {told:?}");
        let grows = told
            .windows(2)
            .all(|two| two[0].done <= two[1].done && two[0].records <= two[1].records);
        assert!(grows, "it only ever grows: {told:?}");
        let last = told.last().unwrap();
        assert_eq!((last.done, last.total), (size, size), "up to the last byte");
        assert!(!last.writing, "nothing is written yet");
    }
    told.borrow_mut().clear();
    plan.accept(&host, &BTreeSet::new(), watch).unwrap();
    let told = told.borrow();
    assert!(
        told.len() > 10 && told.iter().all(|progress| progress.writing),
        "then of what is written: {told:?}"
    );
    assert_eq!(told[0].total, 1_501, "of all that is to be written");
}

#[test]
fn a_stopped_import_leaves_nothing_behind() {
    let (folder, host) = catalogue();
    let request = file(folder.path(), 1_500);
    let stop = AtomicBool::new(false);
    // Stopped while the file is read.
    let tell = |_: Progress| stop.store(true, Ordering::Relaxed);
    let stopped = import_plan(&host, &request, Watch::new(&tell, &stop));
    assert!(
        matches!(stopped, Err(Fault::Cancelled)),
        "there is no plan of half a file"
    );
    // Stopped while the plan is written, after a batch.
    stop.store(false, Ordering::Relaxed);
    let mut plan = planned(&host, &request);
    let tell = |progress: Progress| stop.store(progress.done >= 1_200, Ordering::Relaxed);
    let stopped = plan.accept(&host, &BTreeSet::new(), Watch::new(&tell, &stop));
    assert!(matches!(stopped, Err(Fault::Cancelled)), "it is said");
    assert_eq!(count(&host), 0, "and all of it is taken back");
    let written = plan
        .accept(&host, &BTreeSet::new(), Watch::nobody())
        .unwrap();
    assert!(
        written.group.is_some(),
        "the plan still holds and can be accepted"
    );
    assert_eq!(count(&host), 1_500, "then everything is there");
}

#[test]
fn an_import_is_one_action_that_undo_takes_back() {
    let (folder, host) = catalogue();
    let request = file(folder.path(), 600);
    let mut plan = planned(&host, &request);
    plan.accept(&host, &BTreeSet::new(), Watch::nobody())
        .unwrap();
    assert_eq!(count(&host), 600, "taken in");
    call(&host, "undo", json!({}));
    assert_eq!(count(&host), 0, "taken back, all of it");
    let mut again = planned(&host, &request);
    let counts = again.report(&reader()).counts;
    assert_eq!(
        (counts.new, counts.changed),
        (0, 601),
        "the same file brings the same records back, and makes no others"
    );
    again
        .accept(&host, &BTreeSet::new(), Watch::nobody())
        .unwrap();
    assert_eq!(count(&host), 600, "they are back");
}

#[test]
fn a_plan_is_void_once_somebody_has_written() {
    let (folder, host) = catalogue();
    let mut plan = planned(&host, &file(folder.path(), 2));
    add(&host, "programme", &programme());
    let error = host
        .run("en", (), |host, _, ()| {
            plan.accept(host, &BTreeSet::new(), Watch::nobody())
        })
        .expect_err("the plan compared with what is no more");
    assert_eq!(error.code().as_str(), "catalogue-changed", "it says why");
    assert_eq!(count(&host), 0, "and nothing is written");
}

#[test]
fn what_names_a_line_that_is_left_out_names_nothing() {
    let (folder, host) = catalogue();
    let mut plan = planned(&host, &file(folder.path(), 2));
    let lines = all(&mut plan);
    let out: BTreeSet<u32> = lines
        .iter()
        .filter(|line| {
            let name = line.reference.as_deref();
            name == Some("organisation:made-up-office") || name == Some("initiative:made-up-1")
        })
        .map(|line| line.index)
        .collect();
    assert_eq!(out.len(), 2, "an organisation and an initiative: {lines:?}");
    plan.accept(&host, &out, Watch::nobody()).unwrap();
    assert_eq!(count(&host), 1, "the other initiative is taken in");
    let record = json!({"kind": "initiative", "slug": "made-up-0"});
    let fields = call(&host, "record_open", record)["fields"].clone();
    assert_eq!(
        fields.get("organisations"),
        None,
        "without an organisation that is nowhere: {fields}"
    );
}

/// A file of these lines.
fn laid(folder: &Path, lines: &[serde_json::Value]) -> ImportRequest {
    let path = folder.join("laid.jsonl");
    let text: Vec<String> = lines.iter().map(ToString::to_string).collect();
    std::fs::write(&path, text.join("\n")).unwrap();
    ImportRequest {
        file: path.to_str().unwrap().to_owned(),
        format: None,
        dry_run: false,
        share_needs: false,
    }
}

fn taken(host: &Host, request: &ImportRequest) -> app::api::ImportReport {
    let mut plan = planned(host, request);
    let report = plan.report(&reader());
    plan.accept(host, &BTreeSet::new(), Watch::nobody())
        .unwrap();
    report
}

fn shown(host: &Host, kind: &str, slug: &str) -> serde_json::Value {
    call(host, "record", json!({"kind": kind, "slug": slug}))["record"].clone()
}

/// Needs of which one says so, one says nothing and one would be published, and a record that says so too.
fn needs() -> Vec<serde_json::Value> {
    let need = |slug: &str| json!({"record": "need", "slug": slug, "statement": {"en": format!("Quokkaville, {slug}")}, "place": "KE", "topics": ["ciip"]});
    let with = |mut need: serde_json::Value, name: &str, value: &str| {
        need[name] = json!(value);
        need
    };
    vec![
        with(need("asked"), "visibility", "private"),
        need("silent"),
        with(need("eager"), "standing", "published"),
        json!({"record": "organisation", "slug": "hidden-office", "name": {"en": "Hidden Office"}, "kind": "ngo", "visibility": "private"}),
    ]
}

#[test]
fn the_needs_of_a_file_stay_on_this_machine_until_somebody_shares_them() {
    let (folder, host) = catalogue();
    let request = laid(folder.path(), &needs());
    let report = taken(&host, &request);
    assert_eq!(
        (report.counts.new, report.needs, report.private),
        (4, 2, 4),
        "all of it is new, and stays"
    );
    for (kind, slug) in [
        ("need", "asked"),
        ("need", "silent"),
        ("need", "eager"),
        ("organisation", "hidden-office"),
    ] {
        let record = shown(&host, kind, slug);
        assert_eq!(
            (&record["visibility"]["code"], &record["standing"]["code"]),
            (&json!("private"), &json!("draft")),
            "{slug} is private, and submitted to nobody"
        );
    }
    assert!(
        crate::write_private::outbox(&host).is_empty(),
        "nothing of it leaves by bundle or sync"
    );
    let again = planned(&host, &request).report(&reader());
    assert_eq!(
        (again.counts.same, again.private),
        (4, 0),
        "read again it is the same"
    );
    call(&host, "undo", json!({}));
    assert_eq!(count(&host), 0, "taken back, all of it");
    let back = taken(&host, &request);
    assert_eq!(back.counts.changed, 4, "and brought back");
    assert_eq!(
        shown(&host, "need", "silent")["visibility"]["code"],
        "private",
        "still private"
    );
    assert!(
        crate::write_private::outbox(&host).is_empty(),
        "and still nothing of it leaves"
    );
}

#[test]
fn needs_are_shared_where_the_reviewer_says_so_and_their_line_does_not_forbid_it() {
    let (folder, host) = catalogue();
    let mut request = laid(folder.path(), &needs());
    request.share_needs = true;
    let report = taken(&host, &request);
    assert_eq!(
        (report.needs, report.private),
        (0, 2),
        "only what asks for it stays"
    );
    assert_eq!(
        shown(&host, "need", "asked")["visibility"]["code"],
        "private",
        "a line that asks for it is always heard"
    );
    assert_eq!(
        shown(&host, "need", "silent")["standing"]["code"],
        "submitted",
        "the others wait to be published"
    );
    assert_eq!(
        shown(&host, "need", "eager")["standing"],
        json!(null),
        "or are, as the file says and the plan has shown"
    );
    let out = crate::write_private::outbox(&host);
    let said: Vec<u8> = out.iter().flat_map(|one| one.payload.clone()).collect();
    let has = |words: &str| {
        said.windows(words.len())
            .any(|part| part == words.as_bytes())
    };
    assert!(has("Quokkaville, silent"), "what is shared leaves");
    for secret in ["Quokkaville, asked", "Hidden Office"] {
        assert!(!has(secret), "{secret:?} does not");
    }
}

#[test]
fn a_standing_that_is_not_the_usual_one_is_shown_before_it_is_taken_in() {
    let (folder, host) = catalogue();
    let line = |slug: &str, standing: &str| json!({"record": "organisation", "slug": slug, "standing": standing, "name": {"en": "Quokkaville"}, "kind": "ngo"});
    let request = laid(
        folder.path(),
        &[line("one", "published"), line("two", "submitted")],
    );
    let lines = all(&mut planned(&host, &request));
    assert!(
        lines[0].remarks[0].contains("Published"),
        "it would be published at once: {:?}",
        lines[0].remarks
    );
    assert!(
        lines[1].remarks.is_empty(),
        "what waits as usual needs no word: {:?}",
        lines[1].remarks
    );
}

#[test]
fn a_record_without_a_title_is_shown_and_is_not_published_before_it_has_one() {
    let (folder, host) = catalogue();
    let request = laid(
        folder.path(),
        &[json!({"record": "initiative", "slug": "nameless"})],
    );
    taken(&host, &request);
    let one = json!({"kind": "initiative", "slug": "nameless"});
    let page = host.call("record", "fr", one.clone()).unwrap();
    assert_eq!(
        page["record"]["title"]["text"], "Sans titre",
        "it is called untitled, in the reader's language"
    );
    let history = call(&host, "history", one.clone());
    assert_eq!(
        history["changes"].as_array().unwrap().len(),
        1,
        "with its history"
    );
    let refused = crate::write::refused(&host, "record_publish", one.clone());
    let lacks: Vec<&str> = refused["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|finding| finding["path"].as_str().unwrap())
        .collect();
    assert_eq!(
        lacks,
        ["title", "beneficiaries", "topics"],
        "what is to be added is named: {refused}"
    );
    let mut edit = one.clone();
    edit["fields"] = json!({"title": {"en": "Quokkaville"}, "beneficiaries": [{"place": "KE"}]});
    call(&host, "record_edit", edit.clone());
    edit["fields"] = json!({"topics": ["ciip"]});
    call(&host, "record_edit", edit);
    call(&host, "record_publish", one);
}

#[test]
fn an_activity_that_lacks_our_topics_can_be_edited_and_translated() {
    let (folder, host) = catalogue();
    let request = laid(
        folder.path(),
        &[json!({"record": "initiative", "slug": "t-1", "title": {"en": "Quokkaville"}})],
    );
    taken(&host, &request);
    let one = json!({"kind": "initiative", "slug": "t-1"});
    let edit = |fields: serde_json::Value| {
        let mut edit = one.clone();
        edit["fields"] = fields;
        edit
    };
    let edited = call(&host, "record_edit", edit(json!({"status": "completed"})));
    let advice = edited["output"]["advice"].to_string();
    assert!(
        advice.contains("\"topics\""),
        "what it lacks is said as advice: {advice}"
    );
    let mut text = one.clone();
    text["lang"] = json!("fr");
    text["texts"] = json!({"title": "Quokkaville en français"});
    call(&host, "translation_save", text);
    let taken_away = crate::write::refused(&host, "record_edit", edit(json!({"title": null})));
    assert_eq!(
        taken_away["findings"][0]["path"], "title",
        "an edit does not take away what a record needs"
    );
}

#[test]
fn a_line_that_is_rejected_says_what_to_mend_in_words() {
    let (folder, host) = catalogue();
    let request = laid(
        folder.path(),
        &[
            json!({"record": "event", "slug": "a"}),
            json!({"record": "initiative", "slug": "b", "title": {"en": "B"}, "organisations": [{"organisation": "gfce"}]}),
            json!({"record": "initiative", "slug": "c", "title": {"en": "C"}, "budget": {"amount_minor": 5}}),
            json!([1, 2]),
        ],
    );
    let lines = all(&mut planned(&host, &request));
    let reasons: Vec<String> = lines
        .iter()
        .map(|line| l10n::strip_isolation(line.reason.as_deref().unwrap_or_default()))
        .collect();
    assert!(
        reasons[0].starts_with("“event” is not a kind of record. Use initiative"),
        "the value and what would do, in this order: {}",
        reasons[0]
    );
    for (line, path) in [(1, "organisations[0].role"), (2, "budget.currency")] {
        assert!(
            reasons[line].contains(path) && reasons[line].contains("is needed"),
            "what is missing is named: {}",
            reasons[line]
        );
    }
    assert!(
        reasons[3].contains("JSON object"),
        "a list is no line: {}",
        reasons[3]
    );
}
