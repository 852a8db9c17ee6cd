//! What officers order erased, between two colleagues and a stick; and what a stick tells of a hub's order and of its writer.

use std::path::Path;

use app::Host;
use app::api::{BackupRequest, BundleFile, BundleRequest, Secret};
use catalogue::change::ChangeId;
use catalogue::store::{AcceptAll, Arrival, Cursor, Received, Via};
use catalogue::{Catalogue, OpenOptions};
use serde_json::{Value, json};
use stories::Signers;
use sync::bundle::{BundleError, Sink, read};
use sync::stream::Item;
use sync::{Checkpoint, Envelope, HubKey, Running};
use trust::ceremony::Order;
use trust::registry::Reason;

use crate::sync_bundle::{catalogue_id, key_of, trust};
use crate::write::{add, call, programme};
use crate::{NOW, catalogue, options};

const SECRET: &str = "Zebulon Quillfeather of the ministry";

/// The store of a data folder, beside the program that has it open.
fn store(folder: &Path) -> Catalogue {
    Catalogue::open(
        &folder.join("catalogue.db"),
        OpenOptions::new(crate::write_private::release(), 0),
    )
    .unwrap()
}

fn registry(folder: &Path, hosts: &[&Host], hub: Option<[u8; 32]>) -> Signers {
    let machines: Vec<[u8; 32]> = hosts.iter().map(|host| key_of(host)).collect();
    stories::registry(folder, catalogue_id(), &machines, hub, NOW)
}

pub(crate) fn written(host: &Host, file: &Path) {
    let request = BundleRequest {
        file: file.display().to_string(),
        ..BundleRequest::default()
    };
    app::sync::bundle_write(host, &host.reader("en").unwrap(), request).unwrap();
}

pub(crate) fn taken(host: &Host, file: &Path) -> Value {
    let request = BundleFile {
        file: file.display().to_string(),
    };
    let taken = app::sync::bundle_read(host, &host.reader("en").unwrap(), request).unwrap();
    serde_json::to_value(taken).unwrap()
}

/// The changes of a bundle.
pub(crate) fn changes(file: &Path) -> Vec<Envelope> {
    #[derive(Default)]
    struct All(Vec<Envelope>);
    impl Sink for All {
        fn item(&mut self, item: Item) -> Result<(), BundleError> {
            if let Item::Loose(envelope) | Item::Numbered { envelope, .. } = item {
                self.0.push(envelope);
            }
            Ok(())
        }
    }
    let mut all = All::default();
    read(std::fs::File::open(file).unwrap(), &mut all).unwrap();
    all.0
}

/// True if the words stand in any file of a data folder.
fn is_in_files(folder: &Path, text: &str) -> bool {
    std::fs::read_dir(folder).unwrap().any(|entry| {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap_or_default();
        bytes
            .windows(text.len())
            .any(|window| window == text.as_bytes())
    })
}

fn fields_of(host: &Host, slug: &str) -> Value {
    let request = json!({ "kind": "programme", "slug": slug });
    call(host, "record_open", request)["fields"].clone()
}

fn edit(host: &Host, slug: &str, name: &str, value: &Value) {
    let open = call(
        host,
        "record_open",
        json!({ "kind": "programme", "slug": slug }),
    );
    let mut fields = open["fields"].clone();
    fields[name] = value.clone();
    let request =
        json!({ "kind": "programme", "slug": slug, "fields": fields, "seen": open["seen"] });
    call(host, "record_edit", request);
}

#[test]
fn what_officers_order_erased_is_gone_on_both_sides_and_comes_back_by_no_way() {
    let (a, ana) = catalogue();
    let (b, ben) = catalogue();
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let signers = registry(&at("registry"), &[&ana, &ben], None);
    trust(&ana, &at("registry"));
    trust(&ben, &at("registry"));
    let slug = add(&ana, "programme", &programme());
    edit(
        &ana,
        &slug,
        "how_to_apply",
        &json!({ "en": format!("Ask {SECRET}.") }),
    );
    written(&ana, &at("old.trefoil"));
    taken(&ben, &at("old.trefoil"));
    let backup = at("old.trefoil-backup");
    let request = BackupRequest {
        file: backup.display().to_string(),
        passphrase: Secret("correct horse battery".to_owned()),
    };
    app::backup::backup(&ben, &ben.reader("en").unwrap(), request).unwrap();
    for dir in [&a, &b] {
        assert!(
            is_in_files(dir.path(), "Quillfeather"),
            "it is there before"
        );
    }

    let named = changes(&at("old.trefoil"))
        .into_iter()
        .find(|envelope| String::from_utf8_lossy(&envelope.payload).contains(SECRET))
        .unwrap();
    let order = Order {
        change: ChangeId::of(&named.payload),
        fields: None,
        office: "Registry office".to_owned(),
        reason: Reason::PersonalData,
    };
    signers.redact(&at("registry"), order, &named.payload, NOW);
    trust(&ana, &at("registry"));
    assert!(
        !is_in_files(a.path(), "Quillfeather"),
        "gone where the registry came"
    );
    // The other hears of it by a stick, with the order and what is left of the change in one file.
    written(&ana, &at("new.trefoil"));
    let report = taken(&ben, &at("new.trefoil"));
    assert_eq!(report["taken"]["refused"], 0, "{report}");
    for (host, dir) in [(&ana, &a), (&ben, &b)] {
        assert!(
            !is_in_files(dir.path(), "Quillfeather"),
            "gone on both sides"
        );
        assert_eq!(
            fields_of(host, &slug)["how_to_apply"],
            Value::Null,
            "the field shows nothing; what it replaced does not come back"
        );
        assert_eq!(
            fields_of(host, &slug)["topics"],
            json!(["ciip"]),
            "the rest of the record is as it was"
        );
        let request = json!({ "kind": "programme", "slug": slug });
        let history = call(host, "history", request);
        let said = history.to_string();
        assert!(
            !said.contains("Quillfeather"),
            "nor does the history tell it"
        );
        let change = history["changes"]
            .as_array()
            .unwrap()
            .iter()
            .find(|change| change["id"] == named.id().to_string())
            .unwrap()
            .clone();
        let trust = change["trust"].as_str().unwrap();
        assert!(
            trust.contains("22 November 2026")
                && trust.contains("Registry office")
                && trust.contains("personal data"),
            "it says when, by whom and why: {trust}"
        );
        assert_eq!(
            change["fields"][0]["value"], "Erased",
            "and of the field that it had a value"
        );
    }

    // The old stick, and the old backup.
    let report = taken(&ben, &at("old.trefoil"));
    assert_eq!(report["taken"]["accepted"], 0, "{report}");
    assert!(
        !is_in_files(b.path(), "Quillfeather"),
        "an old stick brings nothing back"
    );
    drop(ben);
    let request = BackupRequest {
        file: backup.display().to_string(),
        passphrase: Secret("correct horse battery".to_owned()),
    };
    let restored = app::backup::restore(&options(b.path()), request).unwrap();
    let ben = Host::open(options(b.path())).unwrap();
    assert_eq!(
        fields_of(&ben, &slug)["how_to_apply"],
        Value::Null,
        "nor does a backup"
    );
    let store = std::fs::read(&restored.store).unwrap();
    assert!(
        !store.windows(12).any(|window| window == b"Quillfeather"),
        "not even in the unused parts of what was restored"
    );
}

#[test]
fn a_stick_tells_who_wrote_it_and_who_carries_it_needs_no_rights() {
    let (_a, ana) = catalogue();
    let (_b, ben) = catalogue();
    let (_c, cho) = catalogue();
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    registry(&at("registry"), &[&ana, &ben], None);
    trust(&ben, &at("registry"));
    add(&ana, "programme", &programme());
    written(&ana, &at("ana.trefoil"));
    let report = taken(&ben, &at("ana.trefoil"));
    let by = report["by"].as_str().unwrap();
    assert!(
        by.contains("a laptop") && by.contains("House of Seven"),
        "by a device that the registry knows: {by}"
    );
    // Somebody who is in no registry carries it on in a bundle of their own.
    taken(&cho, &at("ana.trefoil"));
    written(&cho, &at("cho.trefoil"));
    let report = taken(&ben, &at("cho.trefoil"));
    assert_eq!(
        report["by"], "Signed by a device that the registry does not know.",
        "that is said"
    );
    assert_eq!(
        (&report["taken"]["known"], &report["taken"]["refused"]),
        (&json!(1), &json!(0)),
        "and what it carries is what it was"
    );
}

#[test]
fn a_hubs_order_travels_on_a_stick_and_need_not_be_brought_again() {
    let (a, ana) = catalogue();
    let (b, ben) = catalogue();
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let hub = HubKey::from_seed(&[9; 32]);
    registry(&at("registry"), &[&ana, &ben], Some(hub.public()));
    trust(&ana, &at("registry"));
    trust(&ben, &at("registry"));
    for _ in 0..3 {
        add(&ana, "programme", &programme());
    }
    // What Ana has given to a hub, and got its numbers for.
    let mut at_hub = Running::default();
    let arrivals: Vec<Arrival> = store(a.path())
        .leaving(0, 100, None)
        .unwrap()
        .into_iter()
        .map(|change| {
            at_hub = at_hub.next(NOW, change.id);
            Arrival {
                payload: change.payload,
                redacted: None,
                signature: change.signature,
                public_key: change.public_key,
                received: Some(Received {
                    seq: at_hub.seq,
                    at_ms: NOW,
                }),
            }
        })
        .collect();
    let cursor = Cursor {
        hub: hub.hub().0,
        epoch: 5,
        seq: at_hub.seq,
        hash: at_hub.hash,
        checkpoint: Some(Checkpoint::sign(&hub, 5, at_hub, NOW).encode()),
        synced_ms: Some(NOW),
    };
    let via = Via {
        hub: hub.hub().0,
        epoch: 5,
        cursor: Some(&cursor),
    };
    store(a.path())
        .receive(&arrivals, &AcceptAll, Some(via))
        .unwrap();
    // One more that no hub has.
    add(&ana, "programme", &programme());
    written(&ana, &at("ana.trefoil"));
    let report = taken(&ben, &at("ana.trefoil"));
    assert_eq!(report["taken"]["accepted"], 4, "all of it counts: {report}");
    let here = store(b.path()).cursor(&hub.hub().0).unwrap().unwrap();
    assert_eq!(
        (here.epoch, here.seq, here.hash),
        (5, at_hub.seq, at_hub.hash),
        "and the place in the hub's order is Ana's"
    );
    assert_eq!(here.synced_ms, None, "though Ben never spoke to it");
    // Ben's own stick carries the same order on.
    written(&ben, &at("ben.trefoil"));
    let (d, dee) = catalogue();
    trust(&dee, &at("registry"));
    taken(&dee, &at("ben.trefoil"));
    assert_eq!(
        store(d.path()).cursor(&hub.hub().0).unwrap().unwrap().seq,
        at_hub.seq,
        "as far as it was signed"
    );
    assert_eq!(
        store(d.path())
            .outbox(&hub.hub().0, 5, 0, 10)
            .unwrap()
            .len(),
        1,
        "and only what the hub lacks is left to give"
    );
}
