//! Cases and shortlists: what they say, what they refuse, and that they stay where they are.

use serde_json::{Value, json};

use crate::sync_bundle::{catalogue_id, trust};
use crate::sync_erasure::taken;
use crate::write::{add, call, programme, refused};
use crate::write_private::{outbox, release};
use crate::{NOW, catalogue};

const MATCH: [&str; 3] = [
    "need:need-fm-strategy",
    "programme:adrf-offer",
    "organisation:gfce",
];

fn keep(host: &app::Host) -> Value {
    call(
        host,
        "case_keep",
        json!({ "records": MATCH, "why": "Zanzibar asked at the dinner" }),
    )["output"]
        .clone()
}

fn step(host: &app::Host, id: &Value, state: &str, why: &str) -> Value {
    call(
        host,
        "case_move",
        json!({ "id": id, "state": state, "why": why }),
    )["output"]
        .clone()
}

fn codes(list: &Value) -> Vec<&str> {
    list.as_array()
        .unwrap()
        .iter()
        .map(|term| term["code"].as_str().unwrap())
        .collect()
}

#[test]
fn a_case_goes_its_way_with_who_when_and_why() {
    let (_folder, host) = catalogue();
    call(
        &host,
        "profile_save",
        json!({ "name": "Ana Silva", "organisation": "gfce", "role": "coordinator" }),
    );
    let case = keep(&host);
    let id = case["id"].clone();
    assert_eq!(case["state"]["code"], "suggested", "{case}");
    assert_eq!(codes(&case["next"]), ["contacted", "declined"]);
    assert_eq!(
        keep(&host)["id"],
        id,
        "the same match is one case while it is open"
    );
    for (state, why) in [
        ("contacted", "Wrote to the ministry"),
        ("scoping", "They want a workshop"),
        ("agreed", "Signed"),
        ("under-way", "Began"),
        ("closed", "Done"),
    ] {
        let moved = step(&host, &id, state, why);
        assert_eq!(moved["state"]["code"], state, "{moved}");
        let last = moved["steps"].as_array().unwrap().last().unwrap().clone();
        assert_eq!(last["why"], why, "why");
        assert_eq!(last["on"], "2026-11-22", "when");
        let by = l10n::strip_isolation(last["by"].as_str().unwrap());
        assert!(by.contains("Ana Silva"), "who: {by}");
    }
    let case = call(&host, "case_show", json!({ "id": id }));
    assert_eq!(case["steps"].as_array().unwrap().len(), 6, "the whole way");
    assert_eq!(
        (&case["ended"], codes(&case["next"]).len()),
        (&json!(true), 0),
        "nothing follows an end"
    );
    assert_ne!(
        keep(&host)["id"],
        id,
        "once it has ended the same match can begin anew"
    );
    call(&host, "profile_erase", json!({}));
    let case = call(&host, "case_show", json!({ "id": id })).to_string();
    assert!(!case.contains("Ana Silva"), "no person stands in it");
}

#[test]
fn impossible_steps_are_refused_with_what_is_possible() {
    let (_folder, host) = catalogue();
    let id = keep(&host)["id"].clone();
    let error = refused(
        &host,
        "case_move",
        json!({ "id": id, "state": "closed", "why": "Too fast" }),
    );
    assert_eq!(error["code"], "case-step", "{error}");
    let hint = l10n::strip_isolation(error["hint"].as_str().unwrap());
    assert!(
        hint.contains("contacted") && hint.contains("declined"),
        "the hint names what can follow: {hint}"
    );
    let error = refused(
        &host,
        "case_move",
        json!({ "id": id, "state": "contacted", "why": "  " }),
    );
    assert_eq!(error["code"], "why-missing", "a step has a reason: {error}");
    for records in [
        json!(["need:need-fm-strategy"]),
        json!(["need:need-fm-strategy", "need:need-africa-cci"]),
        json!(["need:need-fm-strategy", "initiative:cyber4dev"]),
    ] {
        let error = refused(&host, "case_keep", json!({ "records": records }));
        assert_eq!(error["code"], "case-unfit", "{records}: {error}");
    }
    assert_eq!(
        refused(&host, "case_show", json!({ "id": "99" }))["code"],
        "not-found",
        "no such case"
    );
    step(&host, &id, "declined", "They said no");
    call(&host, "undo", json!({}));
    let case = call(&host, "case_show", json!({ "id": id }));
    assert_eq!(
        (
            case["state"]["code"].as_str(),
            case["steps"].as_array().unwrap().len()
        ),
        (Some("suggested"), 1),
        "a step that is taken back is no part of the story: {case}"
    );
}

#[test]
fn friends_are_kept_for_a_theme_or_a_place() {
    let (_folder, host) = catalogue();
    let kept = call(
        &host,
        "friends_keep",
        json!({ "name": "Fiji", "themes": ["B"], "places": ["FJ"], "add": ["organisation:gfce", "programme:adrf-offer"] }),
    );
    let slugs = |list: &Value| -> Vec<String> {
        list["members"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| one["slug"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(slugs(&kept["output"]), ["gfce", "adrf-offer"], "{kept}");
    let fewer = call(
        &host,
        "friends_keep",
        json!({ "name": "Fiji", "remove": ["organisation:gfce"] }),
    );
    assert_eq!(slugs(&fewer["output"]), ["adrf-offer"], "one leaves");
    assert_eq!(
        fewer["output"]["places"][0]["code"], "FJ",
        "what is not named stays"
    );
    let error = refused(
        &host,
        "friends_keep",
        json!({ "name": "Fiji", "add": ["need:need-fm-strategy"] }),
    );
    assert_eq!(
        error["code"], "case-unfit",
        "a need is nobody's friend: {error}"
    );
    call(&host, "friends_drop", json!({ "name": "Fiji" }));
    assert_eq!(
        call(&host, "friends_list", json!({}))["friends"],
        json!([]),
        "and the list goes"
    );
}

#[test]
fn cases_and_assessments_never_leave() {
    let (folder, host) = catalogue();
    let id = keep(&host)["id"].clone();
    step(&host, &id, "contacted", "Zanzibar was called");
    call(
        &host,
        "case_note",
        json!({ "id": id, "text": "Zanzibar will not say it aloud" }),
    );
    call(
        &host,
        "friends_keep",
        json!({ "name": "Zanzibar circle", "add": ["organisation:gfce"] }),
    );
    let assessment = call(
        &host,
        "assess_start",
        json!({ "method": "norms", "place": "FJ", "name": "Zanzibar looks at itself" }),
    );
    call(
        &host,
        "assess_set",
        json!({ "id": assessment["output"]["summary"]["id"], "key": "a", "gap": "Zanzibar has none" }),
    );
    for format in ["jsonl", "csv", "iati"] {
        let file = folder.path().join(format!("out.{format}"));
        let request = json!({ "file": file, "format": format, "search": {}, "records": [] });
        let request: app::api::ExportRequest = serde_json::from_value(request).unwrap();
        host.run("en", request, app::exchange::export).unwrap();
        let bytes = std::fs::read(&file).unwrap();
        assert!(
            !String::from_utf8_lossy(&bytes).contains("Zanzibar"),
            "no export in {format} has any of it"
        );
    }
    let found = call(&host, "search", json!({ "query": "Zanzibar" }));
    assert_eq!(found["total"], 0, "no search finds it: {found}");
    add(&host, "programme", &programme());
    let leaving = outbox(&host);
    assert_eq!(leaving.len(), 1, "what may leave, leaves");
    for out in leaving {
        assert!(
            !String::from_utf8_lossy(&out.payload).contains("Zanzibar"),
            "no change that leaves has any of it"
        );
    }
}

#[test]
fn a_case_of_another_machine_is_not_taken_in() {
    let (folder, host) = catalogue();
    keep(&host);
    drop(host);
    let store = catalogue::Catalogue::open(
        &folder.path().join("catalogue.db"),
        catalogue::OpenOptions::new(release(), 0),
    )
    .unwrap();
    let record = store.record(catalogue::Kind::Case, "1").unwrap().unwrap();
    let draft = |private: bool| catalogue::store::Draft {
        record: None,
        kind: catalogue::Kind::Case,
        private,
        edits: Vec::new(),
        wall_ms: 0,
        note: None,
        source: None,
        group: None,
    };
    assert!(
        store.write(draft(false)).is_err(),
        "a case in the shared log cannot be written"
    );
    assert!(
        store.share(record.id, draft(true)).is_err(),
        "nor can one be shared"
    );
    // What a machine that does not keep this promise would send, and be it a coordinator's.
    let (elsewhere, there) = catalogue();
    let at = |name: &str| elsewhere.path().join(name);
    let key = catalogue::change::DeviceKey::from_seed(&[7; 32]);
    stories::registry(&at("registry"), catalogue_id(), &[], None, NOW).coordinate(
        &at("registry"),
        key.public(),
        NOW,
    );
    trust(&there, &at("registry"));
    for (kind, accepted, refused) in [("case", 0, 1), ("need", 1, 0)] {
        let stick = at(kind);
        forge(&key, kind, &stick);
        let report = taken(&there, &stick);
        assert_eq!(
            (
                &report["taken"]["accepted"],
                &report["taken"]["waiting"],
                &report["taken"]["refused"]
            ),
            (&json!(accepted), &json!(0), &json!(refused)),
            "what it says it is decides, and nothing else is wrong with it: {report}"
        );
    }
    assert_eq!(call(&there, "case_list", json!({}))["cases"], json!([]));
}

/// A stick with a shared change of a record that says it is of this kind.
fn forge(key: &catalogue::change::DeviceKey, kind: &str, file: &std::path::Path) {
    use catalogue::change::{Change, FieldPath, Op, Value, encode};
    let payload = encode(&Change {
        catalogue: catalogue_id(),
        device: key.device(),
        log: uuid::Uuid::from_u128(1),
        n: 1,
        prev: None,
        wall_ms: 0,
        lamport: 1,
        registry: 0,
        record: catalogue::RecordId(uuid::Uuid::from_u128(2)),
        kind: kind.to_owned(),
        ops: vec![Op {
            path: FieldPath::root("state"),
            value: Some(Value::Text("suggested".to_owned())),
            replaces: Vec::new(),
        }],
        note: None,
        source: None,
        group: None,
        tool: String::new(),
        author: None,
    });
    let envelope = sync::Envelope {
        signature: key.sign(&payload),
        payload,
        redacted: None,
    };
    sync::bundle::write(
        &mut std::fs::File::create(file).unwrap(),
        &mut tempfile::tempfile().unwrap(),
        sync::bundle::Contents {
            catalogue: catalogue_id(),
            written_ms: NOW,
            title: None,
            sign: None,
            registry: Vec::new(),
            checkpoint: None,
            numbered: &mut std::iter::empty(),
            loose: &mut std::iter::once(Ok((key.public(), envelope))),
        },
    )
    .unwrap();
}
