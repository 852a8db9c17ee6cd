use serde_json::Value;

use crate::{done, error};

#[test]
fn a_search_is_saved_run_renamed_and_deleted() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path();
    assert!(
        done(folder, &["saved"]).contains("no saved search"),
        "none at first"
    );
    let added = done(
        folder,
        &["saved", "add", "Fiji", "cyber", "crime", "--place", "FJ"],
    );
    assert!(added.contains("“Fiji”"), "{added}");
    let list = done(folder, &["--lang", "fr", "saved"]);
    assert!(
        list.contains("cyber crime") && list.contains("Fidji"),
        "words and filters in the reader's language: {list}"
    );
    let run = done(folder, &["saved", "run", "Fiji"]);
    let searched = done(folder, &["search", "cyber crime", "--place", "FJ"]);
    assert!(
        run.contains("Nothing is new since"),
        "what is new comes first: {run}"
    );
    assert!(
        run.ends_with(&searched),
        "then the results of the search itself"
    );
    let json: Value =
        serde_json::from_str(&done(folder, &["saved", "run", "Fiji", "--json"])).unwrap();
    assert_eq!(json["saved"]["search"]["new"], 0, "{json}");
    assert!(json["results"]["total"].is_u64(), "{json}");
    done(folder, &["saved", "rename", "Fiji", "Pacific"]);
    assert!(done(folder, &["saved", "remove", "Pacific"]).contains("“Pacific”"));
    assert!(
        done(folder, &["saved"]).contains("no saved search"),
        "none again"
    );
}

#[test]
fn saved_searches_explain_what_they_refuse() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path();
    done(folder, &["saved", "add", "Law", "law"]);
    for (arguments, code, exit) in [
        (&["saved", "add", "Law", "x"][..], "name-taken", 1),
        (&["saved", "add", " ", "x"], "name-unfit", 2),
        (&["saved", "add", "Moon", "--place", "ZZ"], "not-found", 1),
        (&["saved", "run", "None"], "not-found", 1),
        (&["saved", "remove", "None"], "not-found", 1),
        (&["saved", "rename", "None", "Some"], "not-found", 1),
        (&["saved", "keep"], "bad-request", 2),
        (&["saved", "add"], "bad-request", 2),
        (&["saved", "rename", "Law"], "bad-request", 2),
    ] {
        let (status, view) = error(folder, arguments);
        assert_eq!(
            (status, view["code"].as_str()),
            (Some(exit), Some(code)),
            "{arguments:?}: {view}"
        );
        assert!(!view["hint"].as_str().unwrap().is_empty(), "{arguments:?}");
    }
}
