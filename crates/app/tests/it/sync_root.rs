//! A root of trust that came with the program: whoever installs it need not be followed by a file from hand to hand.

use std::path::{Path, PathBuf};

use app::sync::PinnedRoot;
use app::{Host, HostOptions};
use serde_json::{Value, json};

use crate::sync_bundle::{carry, catalogue_id, key_of, registry, trust};
use crate::write::{add, call, programme};
use crate::{NOW, catalogue, options};

/// The place of an installed root; what stands in it is given beside.
const PLACE: &str = "/usr/share/trefoil/trefoil-root.json";

fn with_root(folder: &Path, bytes: Vec<u8>) -> Host {
    Host::open(HostOptions {
        root: Some(PinnedRoot {
            bytes,
            file: Some(PathBuf::from(PLACE)),
        }),
        ..options(folder)
    })
    .unwrap()
}

fn root_of(registry: &Path) -> Vec<u8> {
    std::fs::read(registry.join("1.root.json")).unwrap()
}

fn status(host: &Host) -> Value {
    call(host, "sync_status", json!({}))
}

/// What doctor says of the root: whether it is well, and in which words.
fn checked(host: &Host) -> (bool, String) {
    let report = call(host, "doctor", json!({}));
    let check = report["checks"]
        .as_array()
        .unwrap()
        .iter()
        .find(|check| check["code"] == "root")
        .unwrap()
        .clone();
    assert_eq!(report["ok"], check["ok"], "nothing else is wrong: {report}");
    (
        check["ok"].as_bool().unwrap(),
        check["detail"].as_str().unwrap().to_owned(),
    )
}

#[test]
fn a_root_that_came_with_the_program_takes_the_registry_of_a_stick() {
    let (_a, ana) = catalogue();
    let folder = tempfile::tempdir().unwrap();
    let trusted = folder.path().join("registry");
    registry(&trusted, &[&ana]);
    trust(&ana, &trusted);
    let stick = folder.path().join("stick.trefoil");
    add(&ana, "programme", &programme());

    let (_c, cat) = catalogue();
    assert_eq!(
        status(&cat)["root"],
        Value::Null,
        "Trefoil brings no root of its own"
    );
    let taken = carry(&ana, &cat, &stick);
    assert_eq!(
        (&taken["taken"]["waiting"], &taken["status"]["registry"]),
        (&json!(1), &Value::Null),
        "without one, what others wrote waits, as before"
    );

    let data = tempfile::tempdir().unwrap();
    let ben = with_root(data.path(), root_of(&trusted));
    let root = &status(&ben)["root"];
    assert_eq!(
        (&root["origin"], &root["file"], &root["usable"]),
        (&json!("installed"), &json!(PLACE), &json!(true)),
        "it is said where it is from"
    );
    let (well, words) = checked(&ben);
    assert!(
        well && words.contains(PLACE) && words.contains(root["fingerprint"].as_str().unwrap()),
        "doctor says so too: {words}"
    );
    let taken = carry(&ana, &ben, &stick);
    assert_eq!(
        (&taken["taken"]["accepted"], &taken["taken"]["waiting"]),
        (&json!(1), &json!(0)),
        "what Ana wrote counts, and nobody had to be told to trust anything: {taken}"
    );
    assert_ne!(
        taken["status"]["registry"],
        Value::Null,
        "because the registry of the stick was taken"
    );
}

#[test]
fn a_root_that_a_person_chose_counts_before_it_and_begins_another_line() {
    let (_a, ana) = catalogue();
    let folder = tempfile::tempdir().unwrap();
    let (first, second) = (folder.path().join("first"), folder.path().join("second"));
    registry(&first, &[&ana]);
    trust(&ana, &first);
    add(&ana, "programme", &programme());
    stories::registry(&second, catalogue_id(), &[key_of(&ana)], None, NOW + 1_000);
    assert_ne!(root_of(&first), root_of(&second), "two roots");

    let data = tempfile::tempdir().unwrap();
    let ben = with_root(data.path(), root_of(&first));
    carry(&ana, &ben, &folder.path().join("stick.trefoil"));
    assert_ne!(
        status(&ben)["registry"],
        Value::Null,
        "the first one is in force"
    );
    trust(&ben, &second.join("1.root.json"));
    let now = status(&ben);
    assert_eq!(now["root"]["origin"], "given", "what a person chose counts");
    assert_eq!(
        now["registry"],
        Value::Null,
        "and no registry of the other line is taken for one of this"
    );
    drop(ben);
    let ben = with_root(data.path(), root_of(&first));
    assert_eq!(
        status(&ben)["root"]["origin"],
        "given",
        "also after the program was installed anew"
    );
    let kept: Vec<String> = std::fs::read_dir(data.path().join("registry"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert!(
        kept.iter()
            .any(|name| name.starts_with("files.") && name != "files.old"),
        "what was taken before is moved aside, not thrown away: {kept:?}"
    );
}

#[test]
fn a_root_that_cannot_be_used_is_told_and_trusts_nobody() {
    for bytes in [Vec::new(), b"{}".to_vec()] {
        let data = tempfile::tempdir().unwrap();
        let ben = with_root(data.path(), bytes);
        let now = status(&ben);
        assert_eq!(
            (&now["root"]["usable"], &now["registry"]),
            (&json!(false), &Value::Null),
            "it vouches for nobody"
        );
        let (well, words) = checked(&ben);
        assert!(
            !well && words.contains(PLACE),
            "and doctor says what to ask for: {words}"
        );
    }
}
