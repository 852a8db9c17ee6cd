//! Which registry is trusted, what becomes of one that is not whole or not ours, and who is named by the one at hand.

use std::path::Path;

use app::Host;
use serde_json::{Value, json};

use crate::sync_bundle::{carry, registry, trust};
use crate::write::{add, call, programme};
use crate::{NOW, catalogue};

fn trusted(host: &Host, folder: &Path) -> Result<Value, String> {
    let request = app::api::TrustRequest {
        file: folder.display().to_string(),
    };
    host.run("en", request, app::sync::trust)
        .map(|status| serde_json::to_value(status).unwrap())
        .map_err(|error| error.code().as_str().to_owned())
}

#[test]
fn a_registry_that_is_not_whole_takes_the_place_of_none() {
    let (folder, ana) = catalogue();
    let other = tempfile::tempdir().unwrap();
    let (good, cut) = (other.path().join("good"), other.path().join("cut"));
    registry(&good, &[&ana]);
    registry(&cut, &[&ana]);
    let targets = cut.join("targets.json");
    let whole = std::fs::read(&targets).unwrap();
    std::fs::write(&targets, &whole[..whole.len() / 2]).unwrap();

    assert!(trusted(&ana, &cut).is_err(), "half a file is none");
    assert_eq!(
        call(&ana, "sync_status", json!({}))["registry"],
        Value::Null,
        "and where nothing was trusted, nothing is"
    );
    let before = trust(&ana, &good)["registry"].clone();
    assert_eq!(
        before["organisation"], "House of Seven",
        "a whole one is taken"
    );
    for _ in 0..2 {
        assert_eq!(
            trusted(&ana, &cut),
            Err("registry-refused".to_owned()),
            "another root with a cut file is refused"
        );
        assert_eq!(
            call(&ana, "sync_status", json!({}))["registry"],
            before,
            "the registry that was here before stays, as is said"
        );
    }
    let left: Vec<_> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.starts_with(".registry-"))
        .collect();
    assert_eq!(
        left,
        Vec::<String>::new(),
        "what was tried leaves nothing behind"
    );

    std::fs::write(&targets, whole).unwrap();
    assert_eq!(
        trusted(&ana, &cut).unwrap()["registry"]["organisation"],
        "House of Seven",
        "whole, it takes the place of the other"
    );
    let aside = std::fs::read_dir(folder.path().join("registry")).unwrap();
    let aside = aside
        .filter(|entry| {
            let name = entry.as_ref().unwrap().file_name().into_string().unwrap();
            name.ends_with(&format!(".{NOW}"))
        })
        .count();
    assert_eq!(aside, 3, "root, files and what was seen were moved aside");
}

#[test]
fn a_stick_with_the_registry_of_another_root_is_read_by_the_one_at_hand() {
    let (_a, ana) = catalogue();
    let (_b, ben) = catalogue();
    let folder = tempfile::tempdir().unwrap();
    let (ours, theirs, stick) = (
        folder.path().join("ours"),
        folder.path().join("theirs"),
        folder.path().join("stick.trefoil"),
    );
    registry(&ours, &[&ana, &ben]);
    registry(&theirs, &[&ana]);
    trust(&ben, &ours);
    trust(&ana, &theirs);
    let before = call(&ben, "sync_status", json!({}))["registry"].clone();
    add(&ana, "programme", &programme());
    let taken = carry(&ana, &ben, &stick);
    assert_eq!(
        taken["taken"]["accepted"], 1,
        "the changes are judged by the registry at hand: {taken}"
    );
    assert!(
        taken["registry_kept"]
            .as_str()
            .is_some_and(|said| !said.is_empty()),
        "and that the other one was left out is said"
    );
    assert_eq!(
        call(&ben, "sync_status", json!({}))["registry"],
        before,
        "nothing of it was taken"
    );
    trust(&ana, &ours);
    let taken = carry(&ana, &ben, &stick);
    assert_eq!(
        taken["registry_kept"],
        Value::Null,
        "one's own needs no word"
    );
}

#[test]
fn a_file_of_certificates_that_is_not_there_is_named() {
    let (_a, ana) = catalogue();
    let refused = ana
        .call(
            "hub_set",
            "fr",
            json!({ "hub": "https://hub.example", "authorities": "/nowhere/authorities.pem" }),
        )
        .expect_err("there is no such file");
    assert_eq!(refused.code().as_str(), "file-unreadable", "{refused}");
    assert!(
        refused.view().message.contains("/nowhere/authorities.pem"),
        "it is said which file: {}",
        refused.view().message
    );
}

#[test]
fn who_wrote_something_is_said_as_the_registry_calls_the_device() {
    let (_a, ana) = catalogue();
    let (_b, ben) = catalogue();
    let folder = tempfile::tempdir().unwrap();
    let (house, stick) = (
        folder.path().join("house"),
        folder.path().join("stick.trefoil"),
    );
    let slug = add(&ana, "programme", &programme());
    carry(&ana, &ben, &stick);
    let list = call(&ben, "review_list", json!({}));
    let proposal = &list["proposed"][0];
    assert_eq!(
        (&proposal["who"], &proposal["signer"]),
        (&json!("Another device"), &Value::Null),
        "without a registry nobody is named: {proposal}"
    );
    registry(&house, &[&ana, &ben]);
    trust(&ben, &house);
    let history = call(
        &ben,
        "history",
        json!({ "kind": "programme", "slug": slug }),
    );
    let change = &history["changes"][0];
    // Names stand between marks of direction, with the mark that they are of no language that is known.
    let said = change["who"].as_str().unwrap();
    let plain = said
        .replace("\u{fffa}und\u{fffb}", "")
        .replace(['\u{fff9}', '\u{2068}', '\u{2069}'], "");
    assert_eq!(plain, "a laptop, House of Seven", "the history names it");
    assert_eq!(
        change["signer"],
        json!({ "label": "a laptop", "organisation": "House of Seven" }),
        "and so does what is read by programs"
    );
    assert_eq!(
        change.get("author"),
        None,
        "that its author is unknown says less: {change}"
    );
}

#[test]
fn what_waits_for_this_computer_is_counted_and_all_of_one_device_is_declined_at_once() {
    let (_a, ana) = catalogue();
    let (_b, ben) = catalogue();
    let folder = tempfile::tempdir().unwrap();
    let stick = folder.path().join("stick.trefoil");
    for _ in 0..3 {
        add(&ana, "programme", &programme());
    }
    carry(&ana, &ben, &stick);
    let status = call(&ben, "sync_status", json!({}));
    assert_eq!(
        (&status["to_review"], &status["proposals"]),
        (&json!(0), &json!(3)),
        "without a registry nobody else decides: all of them are for this computer"
    );
    let list = |limit: u32| {
        call(
            &ben,
            "review_list",
            json!({ "limit": limit, "answered": true }),
        )
    };
    let page = list(2);
    assert_eq!(
        (
            page["proposals"].clone(),
            page["proposed"].as_array().unwrap().len()
        ),
        (json!(3), 2),
        "a page holds no more than was asked for, and says how many there are"
    );
    let group = &page["groups"][0];
    assert_eq!(group["count"], 3, "they are of one device: {group}");
    let device = group["device"].clone();
    let done = call(
        &ben,
        "review_answer_all",
        json!({ "device": device, "answer": "decline" }),
    );
    assert_eq!(done["output"]["answered"], 3, "all at once");
    assert_eq!(
        call(&ben, "sync_status", json!({}))["proposals"],
        0,
        "none waits any more"
    );
    let page = list(0);
    assert_eq!(
        (&page["proposals"], &page["answered"], &page["groups"]),
        (&json!(0), &json!(3), &json!([])),
        "and all are kept"
    );
    call(
        &ben,
        "review_answer_all",
        json!({ "device": device, "answer": "reconsider", "at_ms": done["output"]["at_ms"] }),
    );
    assert_eq!(
        call(&ben, "sync_status", json!({}))["proposals"],
        3,
        "as one action it is taken back"
    );
    let house = folder.path().join("house");
    registry(&house, &[&ana]);
    // Somebody is in the registry, and this computer is not: what it decided would be a proposal itself.
    trust(&ben, &house);
    let status = call(&ben, "sync_status", json!({}));
    assert_eq!(
        status["proposals"], 0,
        "nothing is for it to decide: {status}"
    );
}
