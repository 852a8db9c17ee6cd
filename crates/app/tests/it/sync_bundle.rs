//! Two colleagues without any network, and a stick.

use std::path::Path;

use app::Host;
use serde_json::{Value, json};

use crate::write::{add, call, programme, refused};
use crate::{NOW, catalogue};

/// The catalogue that the application carries.
pub(crate) fn catalogue_id() -> uuid::Uuid {
    let data: Value =
        serde_json::from_str(include_str!("../../../../data/catalogue.json")).unwrap();
    data["uuid"].as_str().unwrap().parse().unwrap()
}

/// The public key of a machine.
pub(crate) fn key_of(host: &Host) -> [u8; 32] {
    let status = call(host, "sync_status", json!({}));
    stories::bytes(status["key"].as_str().unwrap())
}

/// A registry in a folder that knows these machines as those of one house.
pub(crate) fn registry(folder: &Path, hosts: &[&Host]) {
    let machines: Vec<[u8; 32]> = hosts.iter().map(|host| key_of(host)).collect();
    stories::registry(folder, catalogue_id(), &machines, None, NOW);
}

pub(crate) fn trust(host: &Host, folder: &Path) -> Value {
    let reader = host.reader("en").unwrap();
    let request = app::api::TrustRequest {
        file: folder.display().to_string(),
    };
    serde_json::to_value(app::sync::trust(host, &reader, request).unwrap()).unwrap()
}

/// Carries what one has to the other; says what came of it.
pub(crate) fn carry(from: &Host, to: &Host, file: &Path) -> Value {
    let (reader, other) = (from.reader("en").unwrap(), to.reader("ar").unwrap());
    let written = app::sync::bundle_write(
        from,
        &reader,
        app::api::BundleRequest {
            file: file.display().to_string(),
            ..app::api::BundleRequest::default()
        },
    )
    .unwrap();
    assert!(written.changes > 0, "there is something to carry");
    let taken =
        app::sync::bundle_read(to, &other, app::api::BundleFile { file: written.file }).unwrap();
    serde_json::to_value(taken).unwrap()
}

fn field(host: &Host, slug: &str, name: &str) -> Value {
    call(
        host,
        "record_open",
        json!({ "kind": "programme", "slug": slug }),
    )["fields"][name]
        .clone()
}

/// Writes fields of a programme over what stands there.
fn edit(host: &Host, slug: &str, fields: &Value) {
    let open = call(
        host,
        "record_open",
        json!({ "kind": "programme", "slug": slug }),
    );
    let mut all = open["fields"].clone();
    for (name, value) in fields.as_object().unwrap() {
        all[name] = value.clone();
    }
    call(
        host,
        "record_edit",
        json!({ "kind": "programme", "slug": slug, "fields": all, "seen": open["seen"] }),
    );
}

#[test]
fn two_machines_and_a_stick_different_fields_merge_and_the_same_field_waits_on_both() {
    let (_a, ana) = catalogue();
    let (_b, ben) = catalogue();
    let folder = tempfile::tempdir().unwrap();
    let (trusted, stick) = (
        folder.path().join("registry"),
        folder.path().join("stick.trefoil"),
    );
    registry(&trusted, &[&ana, &ben]);
    for host in [&ana, &ben] {
        let status = trust(host, &trusted);
        assert_eq!(
            status["registry"]["organisation"], "House of Seven",
            "each writes for the house"
        );
        assert_eq!(
            status["registry"]["development"], true,
            "and is told what the keys are worth"
        );
    }

    let slug = add(&ana, "programme", &programme());
    let taken = carry(&ana, &ben, &stick);
    assert_eq!(
        taken["taken"]["waiting"], 0,
        "a donor's programme counts at once: {taken}"
    );
    assert_eq!(
        field(&ben, &slug, "topics"),
        json!(["ciip"]),
        "the other has it"
    );

    edit(
        &ana,
        &slug,
        &json!({ "cost_to_beneficiary": "free", "confidence": "high" }),
    );
    edit(
        &ben,
        &slug,
        &json!({ "cost_to_beneficiary": "shared", "topics": ["ciip", "cbm"] }),
    );
    carry(&ana, &ben, &stick);
    carry(&ben, &ana, &stick);
    for host in [&ana, &ben] {
        assert_eq!(
            field(host, &slug, "confidence"),
            "high",
            "what one alone wrote is there"
        );
        assert_eq!(
            field(host, &slug, "topics"),
            json!(["cbm", "ciip"]),
            "and what the other alone wrote"
        );
        let status = call(host, "sync_status", json!({}));
        assert_eq!(
            status["to_review"], 1,
            "the field that both wrote waits on both sides"
        );
        let page = call(host, "record", json!({ "kind": "programme", "slug": slug }));
        assert_eq!(page["conflicts"], 1, "and the record says so");
    }
    let again = carry(&ana, &ben, &stick);
    assert_eq!(
        again["taken"]["accepted"], 0,
        "a stick that is read twice is no news"
    );

    edit(&ben, &slug, &json!({ "cost_to_beneficiary": "paid" }));
    assert_eq!(
        call(&ben, "sync_status", json!({}))["to_review"],
        0,
        "a third version replaces both"
    );
    carry(&ben, &ana, &stick);
    assert_eq!(
        call(&ana, "sync_status", json!({}))["to_review"],
        0,
        "resolved on one, resolved on both"
    );
    assert_eq!(field(&ana, &slug, "cost_to_beneficiary"), "paid");
}

#[test]
fn without_a_registry_what_others_wrote_waits_and_with_one_it_counts() {
    let (_a, ana) = catalogue();
    let (_b, ben) = catalogue();
    let folder = tempfile::tempdir().unwrap();
    let stick = folder.path().join("stick.trefoil");
    let slug = add(&ana, "programme", &programme());
    let taken = carry(&ana, &ben, &stick);
    assert_eq!(
        (
            taken["taken"]["accepted"].clone(),
            taken["taken"]["waiting"].clone()
        ),
        (json!(0), json!(1)),
        "nobody vouches for Ana"
    );
    let missing = refused(&ben, "record", json!({ "kind": "programme", "slug": slug }));
    assert_eq!(missing["code"], "not-found", "so it is not shown");
    let trusted = folder.path().join("registry");
    registry(&trusted, &[&ana, &ben]);
    trust(&ben, &trusted);
    assert_eq!(
        field(&ben, &slug, "topics"),
        json!(["ciip"]),
        "now it is: nothing was thrown away"
    );
}

#[test]
fn what_is_private_never_travels_and_what_is_no_bundle_is_said() {
    let (_a, ana) = catalogue();
    let (_b, ben) = catalogue();
    let folder = tempfile::tempdir().unwrap();
    let stick = folder.path().join("stick.trefoil");
    add(&ana, "need", &crate::write::need());
    add(&ana, "programme", &programme());
    carry(&ana, &ben, &stick);
    let bytes = std::fs::read(&stick).unwrap();
    let mut seen = Said::default();
    sync::bundle::read(&bytes[..], &mut seen).unwrap();
    assert_eq!(seen.changes, 1, "the programme, and not the private need");
    assert!(
        !seen.text.contains("Zanzibar"),
        "nothing of the need is in it"
    );
    assert_eq!(call(&ben, "sync_status", json!({}))["to_review"], 0);
    for (name, content) in [
        ("a.trefoil", &b"PK\x03\x04 not ours"[..]),
        ("b.trefoil", &bytes[..bytes.len() / 2]),
    ] {
        let file = folder.path().join(name);
        std::fs::write(&file, content).unwrap();
        let request = app::api::BundleFile {
            file: file.display().to_string(),
        };
        let error = ben
            .run("fr", request, app::sync::bundle_read)
            .expect_err("refused");
        assert!(
            ["bundle-foreign", "bundle-damaged"].contains(&error.code().as_str()),
            "{name}: {error}"
        );
        assert!(
            !error.view().hint.is_empty(),
            "and what to do is said in French"
        );
    }
}

fn titled(title: &str) -> Value {
    let mut programme = programme();
    programme["title"] = json!({ "en": title });
    programme
}

/// Writes a bundle, and gives what came of it.
fn written(
    host: &Host,
    file: &Path,
    request: app::api::BundleRequest,
) -> Result<app::api::BundleWritten, app::AppError> {
    let request = app::api::BundleRequest {
        file: file.display().to_string(),
        ..request
    };
    host.run("en", request, app::sync::bundle_write)
}

#[test]
fn a_bundle_goes_on_from_an_earlier_one_and_carries_nothing_twice() {
    let (_a, ana) = catalogue();
    let (_b, ben) = catalogue();
    let folder = tempfile::tempdir().unwrap();
    let (first, second) = (
        folder.path().join("1.trefoil"),
        folder.path().join("2.trefoil"),
    );
    let since = app::api::BundleRequest {
        since: Some(first.display().to_string()),
        ..app::api::BundleRequest::default()
    };
    add(&ana, "programme", &programme());
    carry(&ana, &ben, &first);

    let none = written(&ana, &second, since.clone()).unwrap();
    assert_eq!(none.changes, 0, "nothing was written since");

    let slug = add(&ana, "programme", &titled("Later"));
    edit(&ana, &slug, &json!({ "topics": ["incident-management"] }));
    let done = written(&ana, &second, since.clone()).unwrap();
    assert_eq!(done.changes, 2, "what was written since, and nothing else");
    let file = second.display().to_string();
    let taken = ben
        .run("en", app::api::BundleFile { file }, app::sync::bundle_read)
        .unwrap();
    assert_eq!(taken.taken.known, 0, "nothing comes twice");
    assert_eq!(
        taken.taken.waiting, 2,
        "all of it arrives; without a registry it waits"
    );

    // Of half a file nobody can tell what it holds.
    let whole = std::fs::read(&first).unwrap();
    let before = std::fs::read(&second).unwrap();
    std::fs::write(&first, &whole[..whole.len() / 2]).unwrap();
    let error = written(&ana, &second, since.clone()).expect_err("refused");
    assert_eq!(error.code().as_str(), "bundle-earlier");
    std::fs::write(&first, b"no bundle at all").unwrap();
    let error = written(&ana, &second, since.clone()).expect_err("refused");
    assert_eq!(error.code().as_str(), "bundle-earlier");
    assert_eq!(
        std::fs::read(&second).unwrap(),
        before,
        "what stood there before was not touched"
    );
    std::fs::write(&first, &whole).unwrap();
    let error = written(&ana, &first, since).expect_err("refused");
    assert_eq!(error.code().as_str(), "bundle-same");
    assert_eq!(
        std::fs::read(&first).unwrap(),
        whole,
        "the earlier bundle is not lost"
    );
}

#[test]
fn records_that_are_named_leave_alone_and_private_ones_not_at_all() {
    let (_a, ana) = catalogue();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("few.trefoil");
    let one = add(&ana, "programme", &programme());
    add(&ana, "programme", &titled("Stays"));
    let private = add(&ana, "need", &crate::write::need());
    let named = |names: &[String]| app::api::BundleRequest {
        records: names.to_vec(),
        ..app::api::BundleRequest::default()
    };
    let names = [format!("programme:{one}"), format!("need:{private}")];
    let done = written(&ana, &file, named(&names)).unwrap();
    assert_eq!(
        done.changes, 1,
        "the programme that was named; a private need does not leave, whoever names it"
    );
    let missing = written(&ana, &file, named(&["programme:nobody".to_owned()]));
    assert_eq!(missing.expect_err("refused").code().as_str(), "not-found");
}

/// What a bundle says, in words.
#[derive(Default)]
struct Said {
    changes: u32,
    text: String,
}

impl sync::bundle::Sink for Said {
    fn manifest(&mut self, _: &sync::bundle::Manifest) -> Result<(), sync::bundle::BundleError> {
        Ok(())
    }

    fn registry(&mut self, _: Vec<(String, Vec<u8>)>) -> Result<(), sync::bundle::BundleError> {
        Ok(())
    }

    fn checkpoint(&mut self, _: sync::Checkpoint) -> Result<(), sync::bundle::BundleError> {
        Ok(())
    }

    fn item(&mut self, item: sync::stream::Item) -> Result<(), sync::bundle::BundleError> {
        if let sync::stream::Item::Loose(envelope) = item {
            self.changes += 1;
            self.text
                .push_str(&String::from_utf8_lossy(&envelope.payload));
        }
        Ok(())
    }
}
