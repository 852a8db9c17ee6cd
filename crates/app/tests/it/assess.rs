//! Assessments: what is said, compared and asked for.

use serde_json::{Value, json};

use crate::catalogue;
use crate::write::{call, refused};

fn start(host: &app::Host, method: &str) -> Value {
    call(
        host,
        "assess_start",
        json!({ "method": method, "place": "FJ" }),
    )["output"]["summary"]["id"]
        .clone()
}

fn set(host: &app::Host, id: &Value, key: &str, said: &Value) -> Value {
    let mut request = json!({ "id": id, "key": key });
    request
        .as_object_mut()
        .unwrap()
        .extend(said.as_object().unwrap().clone());
    call(host, "assess_set", request)["output"].clone()
}

fn row(view: &Value, key: &str) -> Value {
    view["groups"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|group| group["rows"].as_array().unwrap())
        .find(|row| row["term"]["code"] == key)
        .unwrap()
        .clone()
}

#[test]
fn factors_and_norms_are_all_there_and_nothing_is_filled_in() {
    let (_folder, host) = catalogue();
    for (method, rows, stages) in [("cmm", 23, 5), ("norms", 11, 0)] {
        let id = start(&host, method);
        let view = call(&host, "assess_show", json!({ "id": id }));
        assert_eq!(view["summary"]["of"], rows, "{method}");
        assert_eq!(view["summary"]["answered"], 0, "nothing is said yet");
        assert_eq!(view["stages"].as_array().unwrap().len(), stages, "{method}");
        let first = &view["groups"][0]["rows"][0];
        assert_eq!(
            (&first["stage"], &first["exists"], &first["asks"]),
            (&Value::Null, &Value::Null, &json!(false)),
            "not stated stays not stated"
        );
    }
    let listed = call(&host, "assess_list", json!({}));
    assert_eq!(listed["assessments"].as_array().unwrap().len(), 2);
}

#[test]
fn what_is_said_stays_until_it_is_said_otherwise() {
    let (_folder, host) = catalogue();
    let id = start(&host, "cmm");
    set(
        &host,
        &id,
        "1.2",
        &json!({ "stage": "formative", "wanted": "established", "exists": "A small team" }),
    );
    let view = set(&host, &id, "1.2", &json!({ "evidence": "Annual report" }));
    let said = row(&view, "1.2");
    assert_eq!(
        (&said["stage"]["code"], &said["exists"], &said["evidence"]),
        (
            &json!("formative"),
            &json!("A small team"),
            &json!("Annual report")
        ),
        "{said}"
    );
    let view = set(&host, &id, "1.2", &json!({ "exists": "" }));
    assert_eq!(
        row(&view, "1.2")["exists"],
        Value::Null,
        "an empty text takes away"
    );
    for (key, said, code) in [
        ("9.9", json!({}), "unknown-term"),
        ("1.2", json!({ "stage": "perfect" }), "unknown-term"),
    ] {
        let mut request = json!({ "id": id, "key": key });
        request
            .as_object_mut()
            .unwrap()
            .extend(said.as_object().unwrap().clone());
        let error = refused(&host, "assess_set", request);
        assert_eq!(error["code"], code, "{key}: {error}");
    }
    let norms = start(&host, "norms");
    let error = refused(
        &host,
        "assess_set",
        json!({ "id": norms, "key": "a", "stage": "formative" }),
    );
    assert_eq!(
        error["code"], "unknown-term",
        "norms have no stages: {error}"
    );
}

#[test]
fn an_earlier_one_is_compared_by_stages_and_words() {
    let (_folder, host) = catalogue();
    let (then, now) = (start(&host, "cmm"), start(&host, "cmm"));
    set(&host, &then, "1.1", &json!({ "stage": "start-up" }));
    set(&host, &now, "1.1", &json!({ "stage": "established" }));
    set(&host, &then, "3.2", &json!({ "stage": "strategic" }));
    set(&host, &now, "3.2", &json!({ "stage": "formative" }));
    set(&host, &now, "4.1", &json!({ "stage": "formative" }));
    let view = call(
        &host,
        "assess_compare",
        json!({ "id": now, "earlier": then }),
    );
    let steps: Vec<(&str, Option<i64>)> = view["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (row["term"]["code"].as_str().unwrap(), row["steps"].as_i64()))
        .collect();
    assert_eq!(
        steps,
        [("1.1", Some(2)), ("3.2", Some(-2)), ("4.1", None)],
        "up, down, and not known before: {view}"
    );
    let norms = start(&host, "norms");
    let error = refused(
        &host,
        "assess_compare",
        json!({ "id": now, "earlier": norms }),
    );
    assert_eq!(error["code"], "assessment-unfit", "{error}");
    let same = call(
        &host,
        "assess_compare",
        json!({ "id": now, "earlier": now }),
    );
    assert_eq!(same["rows"], json!([]), "nothing differs from itself");
}

#[test]
fn what_is_asked_for_becomes_private_draft_needs_once() {
    let (_folder, host) = catalogue();
    let id = start(&host, "cmm");
    set(
        &host,
        &id,
        "1.2",
        &json!({ "stage": "formative", "wanted": "established", "help": "Advice on a national team" }),
    );
    set(
        &host,
        &id,
        "1.1",
        &json!({ "stage": "dynamic", "wanted": "formative" }),
    );
    set(
        &host,
        &id,
        "3.1",
        &json!({ "stage": "start-up", "wanted": "formative" }),
    );
    let made = call(&host, "assess_needs", json!({ "id": id }))["output"].clone();
    let needs = made["made"].as_array().unwrap();
    assert_eq!(needs.len(), 2, "a lower stage asks for nothing: {made}");
    let slug = needs[0]["slug"].as_str().unwrap();
    let open = call(
        &host,
        "record_open",
        json!({ "kind": "need", "slug": slug }),
    );
    let fields = &open["fields"];
    assert_eq!(
        (
            &fields["place"],
            &fields["cmm_factor"],
            &fields["cmm_stage_wanted"]
        ),
        (&json!("FJ"), &json!("1.2"), &json!("established")),
        "{fields}"
    );
    assert!(
        fields["statement"]["en"]
            .to_string()
            .contains("Advice on a national team"),
        "in the words of whoever asks: {fields}"
    );
    let page = call(&host, "record", json!({ "kind": "need", "slug": slug }));
    assert_eq!(
        (
            &page["record"]["visibility"]["code"],
            &page["standing"]["code"]
        ),
        (&json!("private"), &json!("draft")),
        "private and a draft"
    );
    assert!(
        row(&made["assessment"], "1.2")["need"]
            .as_str()
            .unwrap()
            .contains(slug),
        "the answer knows its need"
    );
    let again = call(&host, "assess_needs", json!({ "id": id }))["output"].clone();
    assert_eq!(again["made"], json!([]), "none is drafted twice");
    assert_eq!(
        again["passed"].as_array().unwrap().len(),
        2,
        "and that is said"
    );
    let matches = call(
        &host,
        "match_find",
        json!({ "reference": format!("need:{slug}") }),
    );
    assert!(
        !matches["matches"].as_array().unwrap().is_empty(),
        "a need from an assessment is matched like any other"
    );
}

#[test]
fn without_a_place_nothing_is_asked_for() {
    let (_folder, host) = catalogue();
    let started = call(&host, "assess_start", json!({ "method": "norms" }));
    let id = &started["output"]["summary"]["id"];
    set(&host, id, "a", &json!({ "gap": "No policy" }));
    let error = refused(&host, "assess_needs", json!({ "id": id }));
    assert_eq!(error["code"], "assessment-unfit", "{error}");
    for (request, code) in [
        (json!({ "method": "horoscope" }), "unknown-term"),
        (json!({ "method": "cmm", "place": "QQ" }), "not-found"),
    ] {
        assert_eq!(refused(&host, "assess_start", request)["code"], code);
    }
}
