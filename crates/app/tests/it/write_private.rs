use app::Host;
use serde_json::{Value, json};
use sync::Envelope;

use crate::catalogue;
use crate::sync_erasure::{changes, written};
use crate::write::{add, call, need, programme, refused};
use crate::write_peer::Colleague;

fn found(host: &Host, words: &str) -> Vec<String> {
    let found = call(
        host,
        "search",
        json!({ "query": words, "kinds": ["need"], "limit": 100 }),
    );
    let hits = found["hits"].as_array().unwrap().iter();
    hits.filter(|hit| hit["title"].as_str().unwrap().contains("Zanzibar"))
        .map(|hit| hit["slug"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn a_need_is_private_until_it_is_shared_and_then_only_what_was_chosen_leaves() {
    let (_folder, host) = catalogue();
    let slug = add(&host, "need", &need());
    let one = json!({ "kind": "need", "slug": slug });
    assert_eq!(
        found(&host, "Zanzibar"),
        std::slice::from_ref(&slug),
        "it is found on this machine"
    );
    let page = call(&host, "record", one.clone());
    assert_eq!(
        page["record"]["visibility"]["code"], "private",
        "and marked"
    );
    let place = call(&host, "place", json!({ "code": "FJ" })).to_string();
    assert!(
        !place.contains("Zanzibar"),
        "the page of the country, which is handed on, does not have it"
    );
    for step in ["record_submit", "record_publish"] {
        assert_eq!(
            refused(&host, step, one.clone())["code"],
            "record-private",
            "{step}"
        );
    }
    let share = |more: Value| {
        let mut request = one.clone();
        request
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        request
    };
    let trial = call(
        &host,
        "record_share",
        share(json!({ "without": ["timing", "notes", "statement.fr"], "dry_run": true })),
    );
    let names = |list: &Value| -> Vec<String> {
        list.as_array()
            .unwrap()
            .iter()
            .map(|field| field["path"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(
        names(&trial["output"]["leaves"]),
        ["place", "statement.en", "topics/incident-management"],
        "exactly what would leave"
    );
    assert_eq!(
        names(&trial["output"]["stays"]),
        ["notes", "statement.fr", "timing.en"],
        "and what would stay"
    );
    assert_eq!(
        trial["output"]["record"],
        Value::Null,
        "a trial writes nothing"
    );
    assert_eq!(found(&host, "Zanzibar").len(), 1, "nothing at all");
    let unknown = refused(
        &host,
        "record_share",
        share(json!({ "without": ["timings"] })),
    );
    assert_eq!(
        unknown["findings"][0]["code"], "unknown-field",
        "a slip in a name must not let a field out"
    );
    let bare = refused(
        &host,
        "record_share",
        share(json!({ "without": ["topics"] })),
    );
    assert_eq!(
        bare["findings"][0]["path"], "topics",
        "what leaves is still a need"
    );

    let done = call(
        &host,
        "record_share",
        share(json!({ "only": ["statement.en", "place", "topics"], "note": "Asked in public" })),
    );
    let shared = done["output"]["record"].clone();
    assert_eq!(
        (&shared["private"], &shared["standing"]["code"]),
        (&json!(false), &json!("submitted"))
    );
    assert_ne!(shared["slug"], json!(slug), "it has a name of its own");
    let page = call(&host, "record", one.clone());
    let target = format!("need:{}", shared["slug"].as_str().unwrap());
    assert_eq!(
        page["shared_as"],
        json!(target),
        "the private one points to it"
    );
    let public = json!({ "kind": "need", "slug": shared["slug"] });
    let fields = call(&host, "record_open", public.clone())["fields"].clone();
    assert_eq!(
        fields,
        json!({ "place": "FJ", "topics": ["incident-management"], "statement": { "en": "Zanzibar gadgetry for responders" } }),
        "these fields and no other"
    );
    assert_eq!(
        refused(&host, "record_share", one.clone())["code"],
        "record-shared",
        "once"
    );
    assert_eq!(
        refused(&host, "record_share", public.clone())["code"],
        "record-shared",
        "what is shared is not made private by sharing it again"
    );
    call(&host, "record_withdraw", public);
    let again = call(&host, "record_share", one);
    assert_eq!(
        again["output"]["record"]["standing"]["code"], "submitted",
        "what was withdrawn may be said again"
    );
}

/// What a stick is given: every change that may leave this machine.
pub(crate) fn outbox(host: &Host) -> Vec<Envelope> {
    let folder = tempfile::tempdir().unwrap();
    let stick = folder.path().join("stick.trefoil");
    written(host, &stick);
    changes(&stick)
}

pub(crate) fn release() -> Vec<u8> {
    std::fs::read(
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/releases.trefoil-log"),
    )
    .unwrap()
}

#[test]
fn a_private_need_never_reaches_another_store() {
    let (_folder, host) = catalogue();
    let private = add(&host, "need", &need());
    let other = add(&host, "programme", &programme());
    call(
        &host,
        "record_share",
        json!({ "kind": "need", "slug": private, "only": ["statement.en", "place", "topics"] }),
    );
    let out = outbox(&host);
    let bytes: Vec<u8> = out.iter().flat_map(|one| one.payload.clone()).collect();
    let has = |words: &str| {
        bytes
            .windows(words.len())
            .any(|window| window == words.as_bytes())
    };
    for secret in [
        "Before the secret budget",
        "Ask the minister first",
        "Matériel",
        "_shared",
    ] {
        assert!(!has(secret), "{secret:?} must not leave");
    }
    let colleague = Colleague::of(&host);
    let report = colleague.hears(&host);
    assert_eq!(
        (&report["taken"]["accepted"], &report["taken"]["refused"]),
        (&json!(out.len()), &json!(0)),
        "all of it arrives: {report}"
    );
    let there = colleague.host;
    let found = found(&there, "Zanzibar");
    assert_eq!(
        found.len(),
        1,
        "the shared need arrives, the private one does not: {found:?}"
    );
    let gone = refused(&there, "record", json!({ "kind": "need", "slug": private }));
    assert!(
        found[0] == private || gone["code"] == "not-found",
        "no trace of it"
    );
    let history = call(
        &there,
        "history",
        json!({ "kind": "programme", "slug": other }),
    );
    let change = &history["changes"][0];
    assert!(
        change["author"].is_null() && change["signer"]["label"].is_string(),
        "and no name travels: who it was is said by the registry, which knows the device: {change}"
    );
}
