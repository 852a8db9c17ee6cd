use std::path::Path;

use serde_json::{Value, json};

use crate::{error, text, trefoil};

const ONE: &str = "initiative:cmm-tonga-2018";

fn ok(folder: &Path, arguments: &[&str]) -> String {
    let output = trefoil(folder, arguments);
    assert_eq!(
        output.status.code(),
        Some(0),
        "{arguments:?}: {}",
        text(&output.stderr)
    );
    text(&output.stdout)
}

fn answer(folder: &Path, arguments: &[&str]) -> Value {
    let mut arguments = arguments.to_vec();
    arguments.push("--json");
    serde_json::from_str(&ok(folder, &arguments)).unwrap()
}

/// Edits the title twice from the same version: the second edit does not know of the first.
fn conflict(folder: &Path) {
    let seen = answer(folder, &["edit", ONE])["seen"].to_string();
    for title in ["Review of Tonga", "Tonga reviewed"] {
        let path = folder.join("edit.json");
        std::fs::write(&path, json!({ "title": { "en": title } }).to_string()).unwrap();
        ok(
            folder,
            &["edit", ONE, path.to_str().unwrap(), "--seen", &seen],
        );
    }
}

fn title(folder: &Path) -> String {
    let page = answer(folder, &["show", ONE]);
    page["record"]["title"]["text"].as_str().unwrap().to_owned()
}

#[test]
fn what_waits_is_listed_decided_and_taken_back() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path();
    assert!(
        ok(folder, &["review"]).contains("Nothing waits"),
        "a new catalogue"
    );
    conflict(folder);
    let said = ok(folder, &["review", "list", ONE]);
    assert!(
        said.contains("Review of Tonga")
            && said.contains("Tonga reviewed")
            && said.contains("Before"),
        "both versions and what was before: {said}"
    );
    let list = answer(folder, &["review"]);
    let versions = list["waiting"][0]["fields"][0]["versions"]
        .as_array()
        .unwrap();
    let second = versions[1]["value"].as_str().unwrap().to_owned();
    assert_eq!(
        list["waiting"][0]["fields"][0]["mine"],
        Value::Null,
        "both are mine"
    );
    let take = ["review", "resolve", ONE, "--field", "title.en", "--take"];
    ok(folder, &[&take[..], &["2"]].concat());
    assert_eq!(title(folder), second, "the version by its number");
    let (status, view) = error(folder, &[&take[..], &["1"]].concat());
    assert_eq!(
        (status, view["code"].as_str()),
        (Some(1), Some("not-waiting")),
        "it is decided: {view}"
    );
    ok(folder, &["undo"]);
    assert_eq!(
        answer(folder, &["review"])["fields"],
        1,
        "the undo brings both back"
    );
    ok(
        folder,
        &[
            "review",
            "resolve",
            ONE,
            "--field",
            "title.en",
            "--value",
            "Tonga, 2018",
        ],
    );
    assert_eq!(
        title(folder),
        "Tonga, 2018",
        "another value in place of both"
    );
}

#[test]
fn wrong_usage_is_explained_in_the_readers_language() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path();
    for wrong in [
        &["review", "resolve"][..],
        &["review", "resolve", ONE, "--take", "mine"],
        &["review", "resolve", "--all", "--take", "2"],
        &[
            "review", "resolve", ONE, "--field", "title.en", "--take", "ours",
        ],
    ] {
        let (status, view) = error(folder, &[&["--lang", "fr"], wrong].concat());
        assert_eq!(
            (status, view["code"].as_str()),
            (Some(2), Some("bad-request")),
            "{wrong:?}"
        );
        assert!(
            view["hint"].as_str().unwrap().contains("--take mine"),
            "{view}"
        );
        assert!(
            view["message"].as_str().unwrap().contains("trancher"),
            "{view}"
        );
    }
    let (status, view) = error(folder, &["review", "adopt", "0123456789"]);
    assert_eq!(
        (status, view["code"].as_str()),
        (Some(1), Some("not-found")),
        "{view}"
    );
    let said = ok(folder, &["review", "resolve", "--all", "--take", "theirs"]);
    assert!(
        said.contains("0 fields"),
        "nothing waits, nothing is done: {said}"
    );
}

#[test]
fn a_record_is_shown_as_it_was() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path();
    let before = title(folder);
    let path = folder.join("edit.json");
    std::fs::write(&path, json!({ "seats": 12 }).to_string()).unwrap();
    ok(folder, &["edit", ONE, path.to_str().unwrap()]);
    let history = answer(folder, &["history", ONE]);
    let first = history["changes"].as_array().unwrap().last().unwrap()["id"].clone();
    let first = first.as_str().unwrap();
    let said = ok(folder, &["history", ONE, "--at", &first[..10]]);
    assert!(
        said.contains(&before) && said.contains(first) && said.contains("Today: 12"),
        "the fields as they were, and what is different: {said}"
    );
    let page = answer(folder, &["history", ONE, "--at", first]);
    assert_eq!(page["counts"], true);
}
