//! Files that the person at the window chooses.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use app::Host;
use app::exchange::chosen::{FileChooser, WantedFile};
use serde_json::{Value, json};

use crate::write::{add, call, need, programme, refused};
use crate::{catalogue, nothing};

/// Answers of the person, in the order in which the dialogs come; `None` closes one.
#[derive(Default)]
pub(crate) struct Person {
    answers: Mutex<VecDeque<Option<PathBuf>>>,
    asked: Mutex<Vec<WantedFile>>,
}

impl Person {
    pub(crate) fn will_choose(&self, path: impl AsRef<Path>) {
        let path = path.as_ref().to_owned();
        self.answers.lock().unwrap().push_back(Some(path));
    }

    /// What the last dialog asked for.
    pub(crate) fn last_asked(&self) -> WantedFile {
        self.asked.lock().unwrap().last().unwrap().clone()
    }

    /// Whether no dialog was opened.
    pub(crate) fn was_not_asked(&self) -> bool {
        self.asked.lock().unwrap().is_empty()
    }

    fn answer(&self, wanted: &WantedFile) -> Option<PathBuf> {
        self.asked.lock().unwrap().push(wanted.clone());
        self.answers.lock().unwrap().pop_front().flatten()
    }
}

struct Dialogs(Arc<Person>);

impl FileChooser for Dialogs {
    fn save(&self, wanted: &WantedFile) -> Option<PathBuf> {
        self.0.answer(wanted)
    }

    fn open(&self, wanted: &WantedFile) -> Option<PathBuf> {
        self.0.answer(wanted)
    }
}

pub(crate) fn window() -> (tempfile::TempDir, Host, Arc<Person>) {
    let (folder, host) = catalogue();
    let person = Arc::new(Person::default());
    let host = host.with_file_chooser(Box::new(Dialogs(Arc::clone(&person))));
    (folder, host, person)
}

fn export(format: &str, more: &Value) -> Value {
    let mut request = json!({ "format": format, "search": { "query": "" } });
    let more = more.as_object().unwrap().clone();
    request.as_object_mut().unwrap().extend(more);
    request
}

#[test]
fn the_page_names_no_path_and_without_a_window_there_is_no_dialog() {
    let (_folder, host) = catalogue();
    assert_eq!(
        refused(&host, "export_chosen", export("csv", &json!({})))["code"],
        "no-dialog",
        "a program without a window asks nobody"
    );
    assert_eq!(
        refused(
            &host,
            "export_chosen",
            export("csv", &json!({ "file": "/tmp/x.csv" }))
        )["code"],
        "bad-request",
        "a path is no part of the request"
    );
    assert_eq!(
        refused(&host, "import_open", json!({ "file": "/etc/passwd" }))["code"],
        "bad-request",
        "nor of this one"
    );
}

#[test]
fn an_export_asks_where_adds_the_ending_and_tells_what_stays() {
    let (folder, host, person) = window();
    let at = |name: &str| folder.path().join(name);
    let closed = call(&host, "export_chosen", export("csv", &json!({})));
    assert_eq!(closed["report"], Value::Null, "the dialog was closed");

    person.will_choose(at("fiji"));
    let search = json!({ "search": { "query": "", "places": ["FJ"] } });
    let done = call(&host, "export_chosen", export("csv", &search));
    assert_eq!(
        done["report"]["file"].as_str().unwrap(),
        at("fiji.csv").to_str().unwrap(),
        "the name got its ending"
    );
    let wanted = person.asked.lock().unwrap().last().unwrap().clone();
    assert_eq!(
        wanted.name, "trefoil-FJ-2026-11-22.csv",
        "the proposal says what it is and of when"
    );
    let written = std::fs::read_to_string(at("fiji.csv")).unwrap();
    assert!(written.contains("FJ"), "the records of the place are in it");

    // The ending would name a file that is there: the person is asked again and sees it.
    person.will_choose(at("fiji"));
    person.will_choose(at("other.CSV"));
    let done = call(
        &host,
        "export_chosen",
        export("csv", &json!({ "records": ["initiative:cyber4dev"] })),
    );
    assert!(at("other.CSV").exists(), "the second answer holds");
    assert_eq!(done["report"]["records"], 1, "one record was named");
    assert_eq!(
        std::fs::read_to_string(at("fiji.csv")).unwrap(),
        written,
        "and nothing was written over the first file"
    );

    let private = format!("need:{}", add(&host, "need", &need()));
    let draft = format!("programme:{}", add(&host, "programme", &programme()));
    person.will_choose(at("mixed.jsonl"));
    let mixed = json!({ "records": [private, "initiative:cyber4dev", draft] });
    let report = call(&host, "export_chosen", export("jsonl", &mixed))["report"].clone();
    let left: Vec<&str> = report["left_out"]
        .as_array()
        .unwrap()
        .iter()
        .map(|left| left["reference"].as_str().unwrap())
        .collect();
    assert_eq!(
        left,
        [private.as_str(), draft.as_str()],
        "what stays is named"
    );
    let file = std::fs::read_to_string(at("mixed.jsonl")).unwrap();
    assert!(
        !file.contains("Zanzibar") && file.lines().count() == 1,
        "and is not in the file: {file}"
    );
    person.will_choose(at("alone.jsonl"));
    let alone = refused(
        &host,
        "export_chosen",
        export("jsonl", &json!({ "records": [private] })),
    );
    assert_eq!(
        alone["code"], "record-stays",
        "a private record alone is no file"
    );
    assert!(!at("alone.jsonl").exists(), "none was written");
}

/// One new, one changed, one the same, one bad, and a new record with the new organisation that it names.
fn file(folder: &Path) -> PathBuf {
    let first = std::fs::read_to_string(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../data/initiatives.jsonl"
    ))
    .unwrap();
    let known: Value = serde_json::from_str(first.lines().next().unwrap()).unwrap();
    let lines = [
        json!({ "record": "initiative", "slug": "cyber4dev", "title": { "en": "Cyber Resilience, renamed" } }),
        json!({ "record": "initiative", "slug": "harbour-drill", "title": { "en": "Harbour drill" },
                "topics": ["ciip"], "beneficiaries": [{ "place": "FJ" }],
                "organisations": [{ "organisation": "harbour-board", "role": "funder" }] }),
        json!({ "record": "organisation", "slug": "harbour-board", "name": { "en": "Harbour Board" } }),
        json!({ "record": "initiative", "slug": known["slug"], "status": known["status"] }),
        json!({ "record": "initiative", "slug": "no-day", "title": { "en": "No day" }, "planned_start": "2026-02-31" }),
    ];
    let path = folder.join("review.jsonl");
    let text: Vec<String> = lines.iter().map(Value::to_string).collect();
    std::fs::write(&path, text.join("\n")).unwrap();
    path
}

fn open(host: &Host, person: &Person, path: &Path) -> Value {
    person.will_choose(path);
    call(host, "import_open", nothing())["plan"].clone()
}

pub(crate) fn exists(host: &Host, kind: &str, slug: &str) -> bool {
    let request = json!({ "kind": kind, "slug": slug });
    host.call("record", "en", request).is_ok()
}

#[test]
fn a_plan_is_looked_through_line_by_line_and_written_only_when_it_is_accepted() {
    let (folder, host, person) = window();
    assert_eq!(
        call(&host, "import_open", nothing())["plan"],
        Value::Null,
        "the dialog was closed"
    );
    let plan = open(&host, &person, &file(folder.path()));
    assert_eq!(
        plan["counts"],
        json!({ "new": 2, "changed": 1, "same": 1, "rejected": 1 }),
        "every line has its verdict"
    );
    assert_eq!(plan["file"], "review.jsonl", "named without its folder");
    let id = plan["plan"].clone();
    let lines = |verdict: Value, from: u32| {
        let request = json!({ "plan": id, "verdict": verdict, "from": from, "limit": 2 });
        call(&host, "import_lines", request)
    };
    let first = lines(Value::Null, 0);
    assert_eq!(
        first["lines"][1]["line"]["index"], 1,
        "in the order of the file"
    );
    assert_eq!(
        lines(Value::Null, 4)["lines"].as_array().unwrap().len(),
        1,
        "page by page"
    );
    let rejected = lines(json!("rejected"), 0)["lines"][0].clone();
    let reason = l10n::strip_isolation(rejected["line"]["reason"].as_str().unwrap());
    assert!(
        reason.contains("2026-02-31") && reason.contains("planned_start"),
        "the reason names value and field: {reason}"
    );
    let fields = |index: u32| {
        call(
            &host,
            "import_fields",
            json!({ "plan": id, "index": index }),
        )["fields"]
            .clone()
    };
    let changed = fields(0);
    assert_eq!(changed[0]["after"]["value"], "Cyber Resilience, renamed");
    assert!(
        changed[0]["before"]["value"]
            .as_str()
            .unwrap()
            .contains("Cyber"),
        "beside what it was: {changed}"
    );
    let new = fields(1).to_string();
    assert!(
        new.contains("organisation:harbour-board"),
        "a record of the same file is called as the file calls it: {new}"
    );
    assert!(
        !exists(&host, "initiative", "harbour-drill"),
        "nothing is written yet"
    );

    let done = call(&host, "import_accept", json!({ "plan": id }));
    assert_eq!(
        done["output"]["counts"]["new"], 2,
        "what was planned is written"
    );
    assert!(exists(&host, "initiative", "harbour-drill"), "it is there");
    assert_eq!(
        refused(&host, "import_accept", json!({ "plan": id }))["code"],
        "plan-closed",
        "a plan is carried out once"
    );
    let action = done["changed"]["action"].clone();
    let undone = call(&host, "undo", json!({ "of": action }));
    assert_eq!(
        undone["output"]["records"].as_array().unwrap().len(),
        3,
        "as one action"
    );
    let page = call(
        &host,
        "record",
        json!({ "kind": "initiative", "slug": "cyber4dev" }),
    );
    assert_ne!(page["record"]["title"]["text"], "Cyber Resilience, renamed");
    assert_eq!(
        refused(&host, "undo", json!({ "of": action }))["code"],
        "undo-superseded",
        "the same offer does not take back another action"
    );
}

#[test]
fn what_is_left_out_takes_with_it_what_names_it() {
    let (folder, host, person) = window();
    let plan = open(&host, &person, &file(folder.path()))["plan"].clone();
    let leave = |lines: Value, out: bool| {
        let request = json!({ "plan": plan, "lines": lines, "out": out });
        call(&host, "import_leave", request)
    };
    assert_eq!(
        leave(json!([2]), true),
        json!({ "left_out": [1, 2], "followed": 1 }),
        "the initiative cannot come without its new funder"
    );
    assert_eq!(
        leave(json!([1]), false),
        json!({ "left_out": [], "followed": 1 }),
        "and brings it back"
    );
    assert_eq!(
        leave(json!([1]), true),
        json!({ "left_out": [1], "followed": 0 }),
        "the funder may come alone"
    );
    assert_eq!(
        leave(json!([3, 4, 99]), true)["left_out"],
        json!([1]),
        "what writes nothing cannot be left out"
    );
    let all = json!({ "plan": plan, "verdict": "changed", "out": true });
    assert_eq!(call(&host, "import_leave", all)["left_out"], json!([0, 1]));
    let done = call(&host, "import_accept", json!({ "plan": plan }))["output"].clone();
    assert_eq!(
        (
            &done["counts"]["new"],
            &done["counts"]["changed"],
            &done["left_out"]
        ),
        (&json!(1), &json!(0), &json!(2)),
        "only the rest is written"
    );
    assert!(
        exists(&host, "organisation", "harbour-board")
            && !exists(&host, "initiative", "harbour-drill"),
        "as it was chosen"
    );
}

#[test]
fn what_was_reviewed_is_what_is_written_or_nothing_is() {
    let (folder, host, person) = window();
    let path = file(folder.path());
    let plan = open(&host, &person, &path)["plan"].clone();
    add(&host, "programme", &programme());
    assert_eq!(
        refused(&host, "import_accept", json!({ "plan": plan }))["code"],
        "catalogue-changed",
        "the catalogue has changed since"
    );
    assert!(
        !exists(&host, "initiative", "harbour-drill"),
        "nothing is written"
    );
    let again = call(&host, "import_open", json!({ "again": true }))["plan"].clone();
    assert_ne!(
        again["plan"], plan,
        "the same file, read anew without a dialog"
    );
    call(&host, "import_accept", json!({ "plan": again["plan"] }));
    assert!(exists(&host, "initiative", "harbour-drill"), "now it is");

    let cut = folder.path().join("cut.xml");
    std::fs::write(&cut, "<iati-activities version=\"2.03\"><iati-activity>").unwrap();
    person.will_choose(&cut);
    assert_eq!(
        refused(&host, "import_open", nothing())["code"],
        "import-refused",
        "a file cut in half is refused as a whole"
    );
    assert_eq!(
        call(&host, "file_progress", nothing())["running"],
        false,
        "and nothing goes on behind it"
    );
    let dropped = open(&host, &person, &path)["plan"].clone();
    call(&host, "import_drop", json!({ "plan": dropped }));
    assert_eq!(
        refused(&host, "import_open", json!({ "again": true }))["code"],
        "plan-closed",
        "what was dropped is gone"
    );
}

#[test]
fn a_backup_goes_where_the_person_says_and_waits_for_the_next_start() {
    let (folder, host, person) = window();
    let slug = add(&host, "need", &need());
    let words = json!({ "passphrase": "seven grey geese" });
    let closed = call(&host, "backup_chosen", words.clone());
    assert_eq!(closed["written"], Value::Null, "the dialog was closed");
    assert_eq!(
        refused(&host, "backup_chosen", json!({ "passphrase": "geese" }))["code"],
        "passphrase-short",
        "it is said before anybody chooses a place"
    );
    let file = folder.path().join("mine");
    person.will_choose(&file);
    let made = call(&host, "backup_chosen", words.clone());
    let file = made["written"]["file"].as_str().unwrap().to_owned();
    assert!(
        file.ends_with("mine.trefoil-backup"),
        "the name got its ending: {file}"
    );

    let (elsewhere, other, chooser) = window();
    let mine = add(&other, "programme", &programme());
    chooser.will_choose(&file);
    let wrong = json!({ "passphrase": "seven grey ducks" });
    assert_eq!(
        refused(&other, "restore_chosen", wrong)["code"],
        "passphrase-wrong",
        "then nothing waits"
    );
    chooser.will_choose(&file);
    let ready = call(&other, "restore_chosen", words);
    assert_eq!(
        ready["file"], "mine.trefoil-backup",
        "it says which file was read"
    );
    let foretold = ready["aside"].as_str().unwrap().to_owned();
    assert!(
        foretold.contains("catalogue.db.before-restore-") && !Path::new(&foretold).exists(),
        "and where what is here now will lie: {foretold}"
    );
    let one = json!({ "kind": "programme", "slug": mine });
    call(&other, "record", one.clone());
    drop(other);
    let next = Host::open(crate::options(elsewhere.path())).unwrap();
    call(&next, "record", json!({ "kind": "need", "slug": slug }));
    assert_eq!(
        refused(&next, "record", one)["code"],
        "not-found",
        "what was here before lies aside"
    );
    let aside = std::fs::read_dir(elsewhere.path())
        .unwrap()
        .filter(|entry| {
            let name = entry.as_ref().unwrap().file_name();
            name.to_string_lossy().contains("before-restore")
        })
        .count();
    assert_eq!(aside, 2, "the store and its key");
    assert!(
        Path::new(&foretold).exists(),
        "it lies where the window said: {foretold}"
    );
    assert!(
        !elsewhere.path().join("restored").exists(),
        "and nothing waits any more"
    );
}

#[test]
fn a_file_of_translators_is_looked_through_before_it_is_taken_in() {
    let (folder, host, person) = window();
    let part =
        json!({ "lang": "fr", "from": "en", "kinds": ["programme"], "places": [], "states": [] });
    person.will_choose(folder.path().join("fr"));
    let done = call(&host, "translation_export_chosen", part);
    let file = done["report"]["file"].as_str().unwrap().to_owned();
    assert!(file.ends_with("fr.xlf"), "the name got its ending: {file}");
    let wanted = person.asked.lock().unwrap().last().unwrap().clone();
    assert_eq!(
        wanted.name, "trefoil-fr-2026-11-22.xlf",
        "the proposal names the language"
    );

    let text = std::fs::read_to_string(&file).unwrap();
    let begin = text.find("<target").unwrap();
    let begin = begin + text[begin..].find('>').unwrap() + 1;
    let end = begin + text[begin..].find("</target>").unwrap();
    let back = format!("{}Une traduction relue{}", &text[..begin], &text[end..]);
    std::fs::write(
        &file,
        back.replacen("state=\"translated\"", "state=\"final\"", 1),
    )
    .unwrap();
    person.will_choose(&file);
    let plan = call(&host, "translation_import_open", json!({ "drafts": false }))["plan"].clone();
    assert_eq!(
        plan["report"]["counts"]["changed"], 1,
        "{}",
        plan["report"]["counts"]
    );
    assert_eq!(plan["report"]["written"], false, "nothing is written yet");
    assert_eq!(
        plan["report"]["lines"].as_array().unwrap().len(),
        1,
        "what stays as it is is only counted"
    );
    let again = call(
        &host,
        "translation_import_open",
        json!({ "again": true, "drafts": true }),
    )["plan"]
        .clone();
    assert_ne!(again["plan"], plan["plan"], "another look is another plan");
    let old = json!({ "plan": plan["plan"] });
    assert_eq!(
        refused(&host, "translation_import_accept", old)["code"],
        "plan-closed",
        "the first one is no longer open"
    );
    add(&host, "need", &need());
    let this = json!({ "plan": again["plan"] });
    assert_eq!(
        refused(&host, "translation_import_accept", this)["code"],
        "catalogue-changed",
        "what was reviewed is what is written"
    );
    let plan = call(
        &host,
        "translation_import_open",
        json!({ "again": true, "drafts": false }),
    )["plan"]
        .clone();
    let written = call(
        &host,
        "translation_import_accept",
        json!({ "plan": plan["plan"] }),
    );
    assert_eq!(written["output"]["written"], true, "now it is written");
    let action = written["changed"]["action"].clone();
    assert!(
        action.is_string(),
        "as one action that can be taken back: {written}"
    );
    call(&host, "undo", json!({ "note": null, "of": action }));
}
