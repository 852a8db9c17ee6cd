use app::Host;
use serde_json::{Value, json};

use crate::{catalogue, nothing, options};

fn call(host: &Host, name: &str, request: Value) -> Value {
    host.call(name, "en", request)
        .unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn code(host: &Host, name: &str, request: Value) -> &'static str {
    host.call(name, "en", request)
        .expect_err("refused")
        .code()
        .as_str()
}

fn law() -> Value {
    json!({ "query": "cybercrime law", "places": ["FJ"], "kinds": ["initiative"], "limit": 7, "facets": true, "session": 3 })
}

#[test]
fn a_saved_search_keeps_what_was_asked_and_says_it_in_words() {
    let (folder, host) = catalogue();
    let written = call(
        &host,
        "saved_save",
        json!({ "name": "  Law   in Fiji ", "request": law() }),
    );
    assert_eq!(
        written["changed"]["searches"], true,
        "the write says what it changed"
    );
    assert_eq!(
        written["output"]["name"], "Law in Fiji",
        "without the air around it"
    );
    drop(host);
    let host = Host::open(options(folder.path())).unwrap();
    let list = host.call("saved_list", "fr", nothing()).unwrap();
    let saved = &list["searches"][0];
    assert_eq!(
        saved["request"]["query"], "cybercrime law",
        "it outlives the program"
    );
    assert_eq!(
        (&saved["request"]["limit"], &saved["request"]["facets"]),
        (&json!(0), &json!(false)),
        "the page is no part of the search"
    );
    let labels: Vec<&str> = saved["filters"]
        .as_array()
        .unwrap()
        .iter()
        .map(|term| term["label"].as_str().unwrap())
        .collect();
    assert_eq!(
        labels,
        ["Initiative", "Fidji"],
        "its filters, in the reader's language"
    );
    assert_eq!(saved["new"], 0, "nothing is new to it yet");
    assert_eq!(
        saved["seen_on"], "2026-11-22",
        "since the day on which it was saved"
    );
}

#[test]
fn names_are_one_line_and_nobody_elses() {
    let (_folder, host) = catalogue();
    let save = |name: &str| json!({ "name": name, "request": law() });
    call(&host, "saved_save", save("Law"));
    assert_eq!(
        code(&host, "saved_save", save(" Law ")),
        "name-taken",
        "no search is written over"
    );
    for name in ["", "  ", "a\u{7}b", &"x".repeat(81)] {
        assert_eq!(
            code(&host, "saved_save", save(name)),
            "name-unfit",
            "{name:?}"
        );
    }
    let broken = json!({ "name": "Moon", "request": { "places": ["ZZ"] } });
    assert_eq!(
        code(&host, "saved_save", broken),
        "not-found",
        "what cannot be run is not kept"
    );
    for (command, request) in [
        ("saved_open", json!({ "name": "None" })),
        ("saved_delete", json!({ "name": "None" })),
        ("saved_rename", json!({ "name": "None", "to": "Some" })),
    ] {
        assert_eq!(code(&host, command, request), "not-found", "{command}");
    }
    let renamed = call(
        &host,
        "saved_rename",
        json!({ "name": "Law", "to": "Right" }),
    );
    assert_eq!(renamed["output"]["name"], "Right", "a free name is given");
}

#[test]
fn a_deletion_can_be_undone() {
    let (_folder, host) = catalogue();
    let before = call(
        &host,
        "saved_save",
        json!({ "name": "Law", "request": law() }),
    );
    let deleted = call(&host, "saved_delete", json!({ "name": "Law" }))["output"].clone();
    assert_eq!(deleted, before["output"], "the deletion gives it back");
    assert_eq!(
        call(&host, "saved_list", nothing())["searches"],
        json!([]),
        "and it is gone"
    );
    let again =
        json!({ "name": deleted["name"], "request": deleted["request"], "seen": deleted["seen"] });
    assert_eq!(
        call(&host, "saved_save", again)["output"],
        deleted,
        "saving it again makes it what it was"
    );
}

#[test]
fn new_is_what_matches_and_came_after_the_last_look() {
    let (data, home) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let put = |release: u32, lines: &str| {
        let about = json!({ "uuid": "0f7f2f0e-9a55-4c37-8c63-5a3c1f5e0d11", "release": release, "released_on": "2026-11-22" });
        std::fs::write(data.path().join("catalogue.json"), about.to_string()).unwrap();
        std::fs::write(data.path().join("initiatives.jsonl"), lines).unwrap();
        Host::init(options(home.path()), Some(data.path()))
            .unwrap()
            .0
    };
    let one = r#"{"slug":"one","title":{"en":"Training of judges"}}"#;
    let two = r#"{"slug":"two","title":{"en":"Training of police"}}"#;
    let three = r#"{"slug":"three","title":{"en":"Submarine cables"}}"#;
    let host = put(1, one);
    call(
        &host,
        "saved_save",
        json!({ "name": "Training", "request": { "query": "training" } }),
    );
    drop(host);
    let host = put(2, &[one, two, three].join("\n"));
    let list = call(&host, "saved_list", nothing());
    assert_eq!(
        list["searches"][0]["new"], 1,
        "of two new records one matches: {list}"
    );
    let opened = call(&host, "saved_open", json!({ "name": "Training" }));
    assert_eq!(
        opened["output"]["new"],
        json!(["initiative:two"]),
        "it is named"
    );
    assert_eq!(
        opened["output"]["search"]["new"], 1,
        "and counted as before the look"
    );
    let list = call(&host, "saved_list", nothing());
    assert_eq!(
        list["searches"][0]["new"], 0,
        "what was looked at is not new any more"
    );
}

#[test]
fn the_last_searches_are_remembered_without_a_name() {
    let (_folder, host) = catalogue();
    call(&host, "recent_add", law());
    call(&host, "recent_add", json!({ "query": "ciip" }));
    call(
        &host,
        "recent_add",
        json!({ "query": "", "sort": "newest" }),
    );
    let mut next_page = law();
    next_page["offset"] = json!(20);
    let list = call(&host, "recent_add", next_page);
    let queries: Vec<&str> = list["output"]["searches"]
        .as_array()
        .unwrap()
        .iter()
        .map(|search| search["request"]["query"].as_str().unwrap())
        .collect();
    assert_eq!(
        queries,
        ["cybercrime law", "ciip"],
        "newest first, each once, and a search for nothing is none"
    );
    let forgotten = call(&host, "recent_clear", nothing());
    assert_eq!(
        forgotten["output"]["searches"].as_array().unwrap().len(),
        2,
        "what was forgotten comes back, for an undo"
    );
    assert_eq!(
        call(&host, "recent_list", nothing())["searches"],
        json!([]),
        "forgotten"
    );
}

#[test]
fn a_store_that_cannot_be_written_says_so_and_still_searches() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("catalogue.db"), b"somebody's letter").unwrap();
    let host = Host::open_or_bundled(options(folder.path())).unwrap();
    assert_eq!(
        code(
            &host,
            "saved_save",
            json!({ "name": "Law", "request": law() })
        ),
        "store-read-only",
        "what cannot be kept is not taken"
    );
    let added = call(&host, "recent_add", law());
    assert_eq!(
        added["output"]["searches"],
        json!([]),
        "a search is no reason to complain"
    );
}
