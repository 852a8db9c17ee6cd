//! A data folder that was copied, key and all, is shown where one looks how this computer stands with others.

use std::path::Path;

use app::Host;
use serde_json::{Value, json};

use crate::sync_bundle::{carry, registry};
use crate::write::{add, call, programme};
use crate::{catalogue, options};

fn forks(host: &Host, lang: &str) -> Value {
    host.call("sync_status", lang, json!({})).unwrap()["forks"].clone()
}

/// Copies the files of a data folder, as somebody does who takes their work along.
fn copied(from: &Path) -> tempfile::TempDir {
    let to = tempfile::tempdir().unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            std::fs::copy(&path, to.path().join(path.file_name().unwrap())).unwrap();
        }
    }
    to
}

#[test]
fn a_copied_computer_is_shown_with_the_names_of_the_registry() {
    let (folder, ana) = catalogue();
    let (_elsewhere, ben) = catalogue();
    add(&ana, "programme", &programme());
    drop(ana);
    let image = copied(folder.path());
    let [ana, copy] = [folder.path(), image.path()].map(|at| Host::open(options(at)).unwrap());
    for (host, title) in [(&ana, "Written on the original"), (&copy, "On the copy")] {
        let mut fields = programme();
        fields["title"] = json!({ "en": title });
        add(host, "programme", &fields);
    }
    let device = call(&ana, "sync_status", json!({}))["device"].clone();
    assert_eq!(
        call(&copy, "sync_status", json!({}))["device"],
        device,
        "they sign as one"
    );
    let (stick, other) = (
        folder.path().join("a.trefoil"),
        image.path().join("b.trefoil"),
    );
    carry(&ana, &ben, &stick);
    for host in [&ana, &copy, &ben] {
        assert_eq!(
            forks(host, "en"),
            json!([]),
            "nobody can tell before both have arrived"
        );
    }
    carry(&copy, &ben, &other);
    carry(&copy, &ana, &other);
    let fork = |own: bool, label: Value, organisation: Value| {
        json!([{
            "own": own,
            "device": device,
            "label": label,
            "organisation": organisation,
            "numbers": 1,
            "last": "22 November 2026",
        }])
    };
    assert_eq!(
        forks(&ana, "en"),
        fork(true, Value::Null, Value::Null),
        "this computer is one of the two"
    );
    assert_eq!(
        forks(&ben, "en"),
        fork(false, Value::Null, Value::Null),
        "without a registry it has no name, and is shown all the same"
    );
    let house = tempfile::tempdir().unwrap();
    registry(house.path(), &[&ana, &ben]);
    let reader = ben.reader("en").unwrap();
    let request = app::api::TrustRequest {
        file: house.path().display().to_string(),
    };
    app::sync::trust(&ben, &reader, request).unwrap();
    assert_eq!(
        forks(&ben, "en"),
        fork(false, json!("a laptop"), json!("House of Seven")),
        "the registry says whose it is"
    );
    assert_ne!(
        forks(&ben, "ar")[0]["last"],
        forks(&ben, "en")[0]["last"],
        "the day is in the reader's words"
    );
    let said = call(&ben, "fork_seen", json!({ "device": device }));
    assert_eq!(
        said["forks"],
        json!([]),
        "what was seen to is not spoken of"
    );
    for host in [&ana, &copy] {
        let mut fields = programme();
        fields["title"] = json!({ "en": "Written once more" });
        add(host, "programme", &fields);
    }
    carry(&ana, &ben, &stick);
    assert_eq!(
        forks(&ben, "en"),
        json!([]),
        "one line goes on, as it should"
    );
    carry(&copy, &ben, &other);
    assert_eq!(
        forks(&ben, "en")[0]["numbers"],
        2,
        "both go on: it is spoken of again"
    );
    let report = call(&ben, "doctor", json!({}));
    assert_eq!(
        report["ok"], true,
        "a fork is no illness of the store: {report}"
    );
}
