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
