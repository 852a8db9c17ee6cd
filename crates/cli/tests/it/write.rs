use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use crate::{done, error, text, trefoil};

fn read(folder: &Path, arguments: &[&str]) -> Value {
    serde_json::from_str(&done(folder, arguments)).unwrap()
}

/// A folder with a file of each content.
fn file(folder: &Path, name: &str, content: &Value) -> String {
    let path = folder.join(name);
    std::fs::write(&path, content.to_string()).unwrap();
    path.to_str().unwrap().to_owned()
}

fn programme() -> Value {
    json!({ "title": { "fr": "Fonds de résilience" }, "topics": ["ciip"], "eligible_places": ["TO"] })
}

#[test]
fn a_record_is_written_decided_on_and_taken_back() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path();
    done(
        folder,
        &[
            "profile",
            "set",
            "--name",
            "Ana Silva",
            "--organisation",
            "gfce",
            "--role",
            "donor",
        ],
    );
    assert!(
        done(folder, &["--lang", "fr", "profile"]).contains("Ana Silva"),
        "the profile is shown"
    );
    let path = file(folder, "new.json", &programme());
    let trial = done(folder, &["add", "programme", &path, "--dry-run"]);
    assert!(trial.contains("can be written"), "{trial}");
    let one = "programme:fonds-de-resilience";
    assert_eq!(
        error(folder, &["show", one]).0,
        Some(1),
        "a trial writes nothing"
    );
    assert!(
        done(folder, &["add", "programme", &path]).contains(one),
        "the answer names the record"
    );
    let (status, view) = error(folder, &["publish", one]);
    assert_eq!(
        (status, view["code"].as_str()),
        (Some(1), Some("standing-step")),
        "{view}"
    );
    done(folder, &["submit", one]);
    let published = read(folder, &["publish", one, "--note", "Reviewed", "--json"]);
    assert_eq!(published["standing"]["code"], "published", "{published}");
    done(folder, &["confirm", one]);
    let page = done(folder, &["show", one]);
    assert!(
        page.contains("Global Forum on Cyber Expertise"),
        "confirmed by the organisation of the profile: {page}"
    );
    done(folder, &["withdraw", one, "--note", "A duplicate"]);
    done(folder, &["reinstate", one]);
    let undone = read(folder, &["undo", "--json"]);
    assert_eq!(
        undone["records"],
        json!([one]),
        "the last action is taken back"
    );
    assert!(done(folder, &["show", one]).contains("Withdrawn"));
    let history = done(folder, &["history", one]);
    for said in [
        "Why: Reviewed",
        "Why: A duplicate",
        "Ana Silva (Donor",
        "Takes back the change: ",
    ] {
        assert!(history.contains(said), "{said}: {history}");
    }
    done(folder, &["profile", "erase"]);
    let history = done(folder, &["history", one]);
    assert!(
        !history.contains("Ana Silva") && history.contains("Unknown author"),
        "{history}"
    );
}

#[test]
fn what_edit_prints_is_edited_and_given_back_with_its_version() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path();
    let mut source = read(folder, &["edit", "initiative:cyber4dev"]);
    let other = json!({ "seats": 40 });
    done(
        folder,
        &[
            "edit",
            "initiative:cyber4dev",
            &file(folder, "other.json", &other),
        ],
    );
    source["fields"]["notes"] = json!("Seen on the road.");
    source["fields"]["seats"] = json!(41);
    let path = file(folder, "mine.json", &source);
    let answer = read(folder, &["edit", "initiative:cyber4dev", &path, "--json"]);
    assert_eq!(
        answer["review"].as_array().unwrap().len(),
        1,
        "the same field waits, the other is written: {answer}"
    );
    let page = done(folder, &["show", "initiative:cyber4dev"]);
    assert!(page.contains("Seen on the road."), "{page}");
}

#[test]
fn a_need_stays_here_until_it_is_shared() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path();
    let need = json!({ "statement": { "en": "Zanzibar gadgetry" }, "place": "FJ", "topics": ["ciip"], "priority": "high" });
    let path = file(folder, "need.json", &need);
    let added = read(folder, &["add", "need", &path, "--json"]);
    assert_eq!(
        (&added["private"], &added["slug"]),
        (&json!(true), &json!("zanzibar-gadgetry")),
        "{added}"
    );
    let one = "need:zanzibar-gadgetry";
    let found = done(
        folder,
        &["--lang", "es", "search", "Zanzibar", "--kind", "need"],
    );
    assert!(
        found.contains("[Privada]"),
        "marked in the results: {found}"
    );
    let trial = done(
        folder,
        &["share", one, "--without", "priority", "--dry-run"],
    );
    assert!(trial.contains("Nothing has been shared yet"), "{trial}");
    let stays = trial.split("What stays").nth(1).unwrap();
    assert!(
        stays.contains("priority") && !stays.contains("statement.en"),
        "{trial}"
    );
    let shared = read(
        folder,
        &["share", one, "--only", "statement,place,topics", "--json"],
    );
    assert_eq!(shared["record"]["private"], false, "{shared}");
    assert!(
        done(folder, &["show", one]).contains("Shared as: need:zanzibar-gadgetry-2"),
        "the private one points to it"
    );
    let (status, view) = error(folder, &["share", one]);
    assert_eq!(
        (status, view["code"].as_str()),
        (Some(1), Some("record-shared")),
        "{view}"
    );
}

#[test]
fn every_finding_is_on_a_line_of_its_own_in_the_readers_language() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path();
    let bad = json!({ "titel": {}, "topics": ["cip"], "eligible_places": ["Fidji"], "window": { "kind": "calls", "closes": "2026-02-31" } });
    let path = file(folder, "bad.json", &bad);
    let output = trefoil(folder, &["--lang", "fr", "add", "programme", &path]);
    assert_eq!(output.status.code(), Some(1), "it failed");
    let lines = text(&output.stderr);
    for (path, words) in [
        ("titel", "« title »"),
        ("topics[0]", "« ciip »"),
        ("eligible_places[0]", "« FJ »"),
        ("window.closes", "« 2026-02-31 »"),
        ("title", "nécessaire"),
    ] {
        let begins = |line: &&str| {
            let rest = line.strip_prefix(path);
            rest.is_some_and(|rest| rest.starts_with([' ', '\u{a0}', '\u{202f}']))
        };
        let line = lines.lines().find(begins);
        let line = line.unwrap_or_else(|| panic!("{path}: {lines}"));
        let plain = line.replace('\u{a0}', " ");
        assert!(plain.contains(words), "{path}: {line}");
    }
    let (status, view) = error(folder, &["add", "programme", &path]);
    assert_eq!((status, view["code"].as_str()), (Some(1), Some("invalid")));
    assert_eq!(
        view["findings"].as_array().unwrap().len(),
        5,
        "the same for a program: {view}"
    );
}

#[test]
fn files_that_cannot_be_used_are_explained() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path();
    std::fs::write(folder.join("cut.json"), "{\n  \"title\": {\"en\": \"x").unwrap();
    std::fs::write(folder.join("list.json"), "[1]").unwrap();
    for name in ["cut.json", "list.json", "missing.json"] {
        let path = folder.join(name);
        let (status, view) = error(folder, &["add", "need", path.to_str().unwrap()]);
        assert_eq!(
            (status, view["code"].as_str()),
            (Some(1), Some("data-invalid")),
            "{name}: {view}"
        );
        assert!(
            view["message"].as_str().unwrap().contains(name),
            "it names the file: {view}"
        );
    }
    for arguments in [
        &["add", "treaty", "x"][..],
        &["add", "need"],
        &["submit"],
        &["submit", "x"],
        &["profile", "paint"],
    ] {
        assert_eq!(
            error(folder, arguments).0,
            Some(2),
            "{arguments:?} is wrong usage"
        );
    }
}

#[test]
fn a_record_comes_from_the_standard_input_too() {
    let home = tempfile::tempdir().unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_trefoil"))
        .args(["add", "programme", "-", "--json"])
        .env_clear()
        .env("TREFOIL_DATA_DIR", home.path())
        .env("TREFOIL_KEYCHAIN", "off")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let input = format!("\u{feff}{}", programme());
    child
        .stdin
        .take()
        .unwrap()
        .write_all(input.as_bytes())
        .unwrap();
    let output = child.wait_with_output().unwrap();
    let view: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(
        view["slug"], "fonds-de-resilience",
        "a byte order mark is no obstacle"
    );
}
