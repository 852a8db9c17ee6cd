use serde_json::{Value, json};

use crate::catalogue;
use crate::write::{add, call, need, programme, refused};
use crate::write_peer::Colleague;

#[test]
fn an_undo_restores_what_was_before_and_an_undo_of_it_gives_back() {
    let (_folder, host) = catalogue();
    assert_eq!(
        refused(&host, "undo", json!({}))["code"],
        "nothing-to-undo",
        "nothing was written yet"
    );
    let slug = add(&host, "programme", &programme());
    let one = json!({ "kind": "programme", "slug": slug });
    let fields = || call(&host, "record_open", one.clone())["fields"].clone();
    let before = fields();
    call(
        &host,
        "record_edit",
        json!({ "kind": "programme", "slug": slug, "fields": { "topics": ["cbm"], "cost_to_beneficiary": "free" } }),
    );
    let after = fields();
    assert_ne!(before, after);
    let undone = call(&host, "undo", json!({ "note": "A slip" }));
    assert_eq!(
        undone["output"]["records"],
        json!([format!("programme:{slug}")]),
        "it says what was taken back"
    );
    assert_eq!(fields(), before, "every field is as it was");
    let history = call(&host, "history", one.clone());
    assert_eq!(
        history["changes"][0]["undoes"], history["changes"][1]["id"],
        "the history names the change that was taken back"
    );
    assert_eq!(history["changes"][0]["why"], "A slip");
    assert_eq!(
        history["changes"][1].get("undoes"),
        None,
        "an edit takes nothing back"
    );
    call(&host, "undo", json!({}));
    assert_eq!(fields(), after, "an undo taken back gives back");
    call(&host, "undo", json!({}));
    assert_eq!(fields(), before, "as often as one likes");
}

#[test]
fn an_addition_taken_back_is_withdrawn_and_a_share_on_both_sides() {
    let (_folder, host) = catalogue();
    let slug = add(&host, "need", &need());
    let page = |slug: &Value| call(&host, "record", json!({ "kind": "need", "slug": slug }));
    let shared = call(
        &host,
        "record_share",
        json!({ "kind": "need", "slug": slug }),
    )["output"]["record"]["slug"]
        .clone();
    let undone = call(&host, "undo", json!({}));
    assert_eq!(
        undone["output"]["records"].as_array().unwrap().len(),
        2,
        "a share is one action on two records"
    );
    assert_eq!(
        page(&shared)["standing"]["code"],
        "withdrawn",
        "what has left is withdrawn, not unshared"
    );
    assert_eq!(
        page(&json!(slug)).get("shared_as"),
        None,
        "and the private one points nowhere"
    );
    assert_eq!(
        page(&json!(slug))["standing"]["code"],
        "draft",
        "it is as it was"
    );
    call(&host, "undo", json!({}));
    assert_eq!(
        page(&shared)["standing"]["code"],
        "submitted",
        "taken back, it is out again"
    );
}

#[test]
fn an_undo_stops_where_somebody_else_has_written_since() {
    let (_folder, host) = catalogue();
    let slug = add(&host, "programme", &programme());
    let one = json!({ "kind": "programme", "slug": slug });
    let old = call(&host, "record_open", one.clone())["seen"].clone();
    call(
        &host,
        "record_edit",
        json!({ "kind": "programme", "slug": slug, "fields": { "cost_to_beneficiary": "free" } }),
    );
    let colleague = Colleague::of(&host);
    colleague.hears(&host);
    let fields = json!({ "cost_to_beneficiary": "shared" });
    colleague.writes(&host, "programme", &slug, &fields);
    let before = call(&host, "record_open", one.clone());
    let view = refused(&host, "undo", json!({}));
    assert_eq!(view["code"], "undo-blocked");
    assert!(
        view["message"].as_str().unwrap().contains("Cost"),
        "it names the field: {view}"
    );
    assert_eq!(
        call(&host, "record_open", one.clone())["seen"],
        before["seen"],
        "nothing was taken back"
    );
    let merged = call(
        &host,
        "record_edit",
        json!({ "kind": "programme", "slug": slug, "seen": old, "fields": { "topics": ["cbm"] } }),
    );
    assert_eq!(
        merged["output"]["review"],
        json!([]),
        "other fields go on being written"
    );
    call(&host, "undo", json!({}));
    let fields = call(&host, "record_open", one)["fields"].clone();
    assert_eq!(fields["topics"], json!(["ciip"]), "and taken back");
}
