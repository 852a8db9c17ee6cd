use serde_json::{Value, json};

use crate::write::{add, call, programme, refused};
use crate::{catalogue, nothing};

const KINDS: [&str; 5] = [
    "initiative",
    "programme",
    "need",
    "organisation",
    "resource",
];

/// Every field of a form, also inside objects and lists.
fn fields(form: &Value) -> Vec<Value> {
    fn inner(field: &Value, out: &mut Vec<Value>) {
        out.push(field.clone());
        for part in field["control"]["fields"].as_array().into_iter().flatten() {
            inner(part, out);
        }
    }
    let mut out = Vec::new();
    for section in form["sections"].as_array().unwrap() {
        for field in section["fields"].as_array().unwrap() {
            inner(field, &mut out);
        }
    }
    out
}

fn lists(control: &Value) -> Vec<String> {
    let named = ["list", "questions", "answers"]
        .iter()
        .filter_map(|key| control[key].as_str().map(str::to_owned));
    let of = &control["of"];
    named
        .chain(if of.is_object() {
            lists(of)
        } else {
            Vec::new()
        })
        .collect()
}

#[test]
fn a_form_names_every_field_and_every_choice_in_the_readers_language() {
    for lang in ["ar", "en", "es", "fr", "pt", "ru", "zh"] {
        for kind in KINDS {
            let form = crate::call("form", lang, json!({ "kind": kind }));
            for section in form["sections"].as_array().unwrap() {
                let label = section["label"].as_str().unwrap();
                assert_ne!(label, "", "{kind} in {lang}: each section has a heading");
            }
            for field in fields(&form) {
                let (name, label) = (&field["name"], field["label"].as_str().unwrap());
                assert_ne!(
                    *name,
                    json!(label),
                    "{kind} in {lang}: {name} has a label of its own"
                );
                for list in lists(&field["control"]) {
                    let options = form["lists"][&list].as_array();
                    let options = options.unwrap_or_else(|| panic!("{kind}: the list {list}"));
                    assert!(!options.is_empty(), "{kind}: {list} can be chosen from");
                    for option in options {
                        let (code, label) = (&option["code"], &option["label"]);
                        assert!(
                            list == "currency" || code != label,
                            "{kind} in {lang}: {code} of {list} has a label"
                        );
                    }
                }
            }
        }
    }
    let french = crate::call("form", "fr", json!({ "kind": "programme" }));
    assert_eq!(
        french["text_languages"][0], "fr",
        "a French reader writes French first"
    );
    assert_eq!(french["minor_digits"]["JPY"], 0, "yen have no smaller unit");
    let topics = french["lists"]["topic"].as_array().unwrap();
    assert!(
        topics.iter().all(|topic| topic["group"] != ""),
        "each topic says its theme"
    );
}

#[test]
fn the_first_section_has_what_is_needed_and_is_short() {
    for kind in KINDS {
        let form = crate::call("form", "en", json!({ "kind": kind }));
        let main = form["sections"][0]["fields"].as_array().unwrap();
        assert_eq!(main.len(), 3, "{kind}: three fields at first");
        let needed = form["sections"]
            .as_array()
            .unwrap()
            .iter()
            .skip(1)
            .flat_map(|section| section["fields"].as_array().unwrap())
            .filter(|field| field["required"] == true)
            .count();
        assert_eq!(needed, 0, "{kind}: nothing below is needed");
    }
}

#[test]
fn a_check_says_what_would_be_written() {
    let (_folder, host) = catalogue();
    let new = call(
        &host,
        "record_check",
        json!({ "kind": "programme", "fields": programme() }),
    );
    let planned: Vec<(&Value, &Value, &Value)> = new["planned"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (&one["path"], &one["before"], &one["after"]["text"]))
        .collect();
    assert_eq!(
        planned,
        [
            (&json!("eligible_places/FJ"), &Value::Null, &json!("Fiji")),
            (&json!("eligible_places/TO"), &Value::Null, &json!("Tonga")),
            (
                &json!("title.fr"),
                &Value::Null,
                &json!("Fonds de résilience numérique du Pacifique")
            ),
            (
                &json!("topics/ciip"),
                &Value::Null,
                &json!("Critical information infrastructure protection")
            ),
        ],
        "field by field, in words"
    );
    let slug = add(&host, "programme", &programme());
    let edit = json!({
        "kind": "programme",
        "slug": slug,
        "fields": {
            "title": { "en": { "text": "Pacific fund", "state": "reviewed" } },
            "eligible_places": ["FJ"],
        },
    });
    let check = call(&host, "record_check", edit);
    let of = |path: &str| {
        let planned = check["planned"].as_array().unwrap();
        let found = planned.iter().find(|one| one["path"] == path);
        found.cloned().unwrap_or_else(|| panic!("{path}: {check}"))
    };
    assert_eq!(
        check["planned"].as_array().unwrap().len(),
        2,
        "what stays is not named"
    );
    assert_eq!(
        of("eligible_places/TO")["before"]["text"],
        "Tonga",
        "what goes is shown"
    );
    assert_eq!(of("eligible_places/TO")["after"], Value::Null);
    assert_eq!(
        of("title.en")["after"],
        json!({ "text": "Pacific fund", "lang": "en", "state": "Reviewed" }),
        "a translation says what it is"
    );
    let bad = call(
        &host,
        "record_check",
        json!({ "kind": "need", "fields": { "place": "FJ" } }),
    );
    assert_eq!(
        bad["planned"],
        json!([]),
        "what cannot be written is not planned"
    );
}

#[test]
fn a_translation_knows_the_original_that_it_was_made_from() {
    let (_folder, host) = catalogue();
    let slug = add(&host, "programme", &programme());
    let edit = |fields: Value| {
        call(
            &host,
            "record_edit",
            json!({ "kind": "programme", "slug": slug, "fields": fields }),
        );
    };
    edit(json!({ "title": { "en": { "text": "Pacific fund", "state": "reviewed" } } }));
    let english = || {
        let one = json!({ "kind": "programme", "slug": slug, "text_lang": "en" });
        let page = call(&host, "record", one);
        page["record"]["title"].clone()
    };
    assert_eq!(english()["stale"], false, "made from what stands there");
    edit(json!({ "title": { "fr": "Fonds du Pacifique" } }));
    assert_eq!(english()["stale"], true, "the original has changed since");
}

#[test]
fn what_is_begun_is_listed_until_it_is_published() {
    let (_folder, host) = catalogue();
    let list = || {
        let list = call(&host, "unpublished", nothing());
        let records = list["records"].as_array().unwrap().clone();
        records
            .iter()
            .map(|one| {
                (
                    one["slug"].as_str().unwrap().to_owned(),
                    one["standing"]["code"].as_str().unwrap().to_owned(),
                )
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(list(), [], "what is bundled is published");
    let slug = add(&host, "programme", &programme());
    add(&host, "need", &crate::write::need());
    assert_eq!(
        list(),
        [(slug.clone(), "draft".to_owned())],
        "a private need is on no way to be published"
    );
    let step = |name: &str| {
        call(&host, name, json!({ "kind": "programme", "slug": slug }));
    };
    step("record_submit");
    assert_eq!(list(), [(slug.clone(), "submitted".to_owned())]);
    step("record_publish");
    assert_eq!(list(), [], "published is done");
}

#[test]
fn records_are_named_as_far_as_they_are_there() {
    let (_folder, host) = catalogue();
    let request = json!({ "references": ["organisation:gfce", "organisation:nobody", "gfce", "planet:earth"] });
    let names = call(&host, "record_names", request);
    let records = names["records"].as_array().unwrap();
    assert_eq!(records.len(), 1, "what there is not is left out: {names}");
    assert_eq!(records[0]["slug"], "gfce");
    let error = refused(&host, "form", json!({ "kind": "planet" }));
    assert_eq!(
        error["code"], "bad-request",
        "there are five kinds: {error}"
    );
}

#[test]
fn results_money_and_contact_are_on_the_page_of_an_initiative() {
    let (_folder, host) = catalogue();
    let slug = add(
        &host,
        "initiative",
        &json!({
            "title": { "en": "Mirror of reefs" },
            "beneficiaries": [{ "place": "FJ", "role": "priority" }],
            "topics": ["ciip"],
            "outputs": { "en": "Twelve people trained" },
            "outcomes": { "fr": "Une équipe qui dure" },
            "indicators": [{ "title": { "en": "Incidents handled" }, "unit": "a month", "baseline": 0, "target": 20, "actual": 12 }],
            "commitments": [{ "amount_minor": 150_000, "currency": "EUR", "value_date": "2026-03" }],
            "contact": { "organisation": "gfce", "url": "https://example.org/contact" },
            "links": [{ "url": "https://example.org/more", "title": "More" }],
        }),
    );
    let one = json!({ "kind": "initiative", "slug": slug });
    let page = call(&host, "record", one.clone());
    let values = |key: &str| {
        let fields = page["fields"].as_array().unwrap();
        let field = fields.iter().find(|field| field["key"] == key);
        field.unwrap_or_else(|| panic!("{key} is on the page: {fields:?}"))["values"].clone()
    };
    assert_eq!(
        values("outputs")[0]["text"]["text"],
        "Twelve people trained"
    );
    assert_eq!(
        values("outcomes")[0]["text"]["lang"],
        "fr",
        "in its own language"
    );
    let line = |key: &str| l10n::strip_isolation(values(key)[0]["label"].as_str().unwrap());
    assert_eq!(
        line("indicators"),
        "Incidents handled: baseline 0 a month, target 20 a month and actual 12 a month"
    );
    assert!(
        line("commitments").contains("1,500"),
        "{}",
        line("commitments")
    );
    assert!(
        line("commitments").contains("March 2026"),
        "with its value date"
    );
    assert_eq!(values("contact")[0]["slug"], "gfce");
    assert_eq!(values("links")[0]["label"], "More");
    let edit = json!({ "kind": "initiative", "slug": slug, "fields": { "outputs": { "fr": "Douze personnes formées" } } });
    call(&host, "record_edit", edit);
    let source = call(&host, "record_open", one);
    assert_eq!(
        source["fields"]["outputs"]["en"], "Twelve people trained",
        "each language of a result stands for itself"
    );
}
