//! Translating records: the work list, a text beside its translation, and what becomes of it.

use serde_json::{Value, json};

use crate::write::{add, call, refused};
use crate::{catalogue, nothing};

/// A record that everybody sees, with an English title and summary and a machine draft of the title in French.
fn published(host: &app::Host) -> String {
    let slug = add(
        host,
        "programme",
        &json!({
            "title": {
                "en": "Needs assessments for islands",
                "fr": { "text": "Évaluations pour les îles", "state": "machine" },
            },
            "summary": { "en": "Capacity-building on request." },
            "topics": ["ciip"],
            "eligible_places": ["FJ"],
        }),
    );
    for step in ["record_submit", "record_publish"] {
        call(host, step, json!({ "kind": "programme", "slug": slug }));
    }
    slug
}

fn open(host: &app::Host, lang: &str, slug: &str) -> Value {
    call(
        host,
        "translation_open",
        json!({ "lang": lang, "kind": "programme", "slug": slug, "kinds": [], "places": [], "states": [] }),
    )
}

fn states(page: &Value) -> Vec<(&str, &str)> {
    page["texts"]
        .as_array()
        .unwrap()
        .iter()
        .map(|text| {
            (
                text["field"].as_str().unwrap(),
                text["state"].as_str().unwrap(),
            )
        })
        .collect()
}

fn list(host: &app::Host, change: &Value) -> Value {
    let mut request = json!({ "lang": "fr", "limit": 200 });
    request
        .as_object_mut()
        .unwrap()
        .extend(change.as_object().unwrap().clone());
    call(host, "translation_list", request)
}

fn slugs(list: &Value) -> Vec<&str> {
    list["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| item["record"]["slug"].as_str().unwrap())
        .collect()
}

#[test]
fn a_translator_saves_reviews_and_takes_back() {
    let (_folder, host) = catalogue();
    let slug = published(&host);
    let page = open(&host, "fr", &slug);
    assert_eq!(
        states(&page),
        [("title", "machine"), ("summary", "missing")],
        "what there is to do, in the order of the record"
    );
    let title = &page["texts"][0];
    assert_eq!(
        title["source"]["text"], "Needs assessments for islands",
        "the original stands beside"
    );
    assert!(
        title["hints"]
            .as_array()
            .unwrap()
            .iter()
            .any(|hint| hint["translation"] == "évaluation des besoins"),
        "with the terms of the glossary: {}",
        title["hints"]
    );
    let saved = call(
        &host,
        "translation_save",
        json!({
            "lang": "fr", "kind": "programme", "slug": slug, "seen": page["seen"],
            "texts": { "summary": "  Renforcement des capacités sur demande. " },
        }),
    );
    assert_eq!(saved["output"]["changed"], true, "it was written");
    assert_eq!(
        saved["changed"]["records"][0],
        format!("programme:{slug}"),
        "the window learns which record"
    );
    let page = open(&host, "fr", &slug);
    assert_eq!(
        states(&page),
        [("title", "machine"), ("summary", "reviewed")],
        "what a person has written is reviewed; the draft beside it stays a draft"
    );
    assert_eq!(
        page["texts"][1]["target"]["text"], "Renforcement des capacités sur demande.",
        "without the air around it"
    );
    call(
        &host,
        "translation_review",
        json!({ "lang": "fr", "kind": "programme", "slug": slug, "fields": ["title"] }),
    );
    let page = open(&host, "fr", &slug);
    assert_eq!(
        states(&page),
        [("title", "reviewed"), ("summary", "reviewed")],
        "a draft that was read is reviewed"
    );
    let record = call(
        &host,
        "record",
        json!({ "kind": "programme", "slug": slug, "text_lang": "fr" }),
    );
    let french = record["versions"]
        .as_array()
        .unwrap()
        .iter()
        .find(|version| version["lang"] == "fr")
        .unwrap();
    assert_eq!(french["state"], "reviewed", "and the record says so");
    let again = call(
        &host,
        "translation_review",
        json!({ "lang": "fr", "kind": "programme", "slug": slug }),
    );
    assert_eq!(
        again["output"]["changed"], false,
        "with nothing left to review nothing is written"
    );
    call(&host, "undo", nothing());
    assert_eq!(
        states(&open(&host, "fr", &slug)),
        [("title", "machine"), ("summary", "reviewed")],
        "a review is undone like any change"
    );
    call(
        &host,
        "translation_save",
        json!({ "lang": "fr", "kind": "programme", "slug": slug, "texts": { "summary": " " } }),
    );
    assert_eq!(
        states(&open(&host, "fr", &slug)),
        [("title", "machine"), ("summary", "missing")],
        "an empty text takes the translation away"
    );
}

#[test]
fn a_translation_of_an_older_original_is_stale_until_somebody_says_otherwise() {
    let (_folder, host) = catalogue();
    let slug = published(&host);
    let before = open(&host, "es", &slug);
    call(
        &host,
        "record_edit",
        json!({ "kind": "programme", "slug": slug, "fields": { "title": { "en": "Needs assessments for atolls" } } }),
    );
    // The translator still has the old original on the screen.
    call(
        &host,
        "translation_save",
        json!({
            "lang": "es", "kind": "programme", "slug": slug, "seen": before["seen"],
            "texts": { "title": "Evaluaciones para islas" },
        }),
    );
    let page = open(&host, "es", &slug);
    assert_eq!(
        page["texts"][0]["state"], "stale",
        "a translation of what has changed meanwhile is known as such: {page}"
    );
    let french = open(&host, "fr", &slug);
    assert_eq!(
        french["texts"][0]["state"], "stale",
        "so is the draft that was written beside the old original: it was noted what it was made from"
    );
    call(
        &host,
        "translation_review",
        json!({ "lang": "es", "kind": "programme", "slug": slug, "fields": ["title"] }),
    );
    assert_eq!(
        open(&host, "es", &slug)["texts"][0]["state"],
        "reviewed",
        "whoever finds it still right brings it up to the present original"
    );
}

#[test]
fn an_original_is_not_translated_over_and_nothing_is_half_written() {
    let (_folder, host) = catalogue();
    let slug = published(&host);
    let save = |lang: &str, texts: Value| {
        refused(
            &host,
            "translation_save",
            json!({ "lang": lang, "kind": "programme", "slug": slug, "texts": texts }),
        )
    };
    let error = save("en", json!({ "title": "Another title" }));
    assert_eq!(error["code"], "not-translatable", "{error}");
    let error = save("fr", json!({ "summary": "Sur demande", "topics": "x" }));
    assert_eq!(error["code"], "invalid", "{error}");
    assert_eq!(
        error["findings"][0]["path"], "topics",
        "the field that is no text is named"
    );
    let error = save("fr", json!({ "conditions": "Aucune" }));
    assert_eq!(
        error["code"], "not-translatable",
        "a field without an original: {error}"
    );
    let error = save("xx", json!({ "title": "?" }));
    assert_eq!(error["code"], "unknown-term", "no such language: {error}");
    assert_eq!(
        states(&open(&host, "fr", &slug)),
        [("title", "machine"), ("summary", "missing")],
        "none of it was written, not even the good half"
    );
}

#[test]
fn the_work_list_says_what_there_is_to_do_where_it_is_worth_most_first() {
    let (_folder, host) = catalogue();
    call(
        &host,
        "save_settings",
        json!({ "lang": "en", "place": "FJ" }),
    );
    let slug = published(&host);
    let private = add(
        &host,
        "need",
        &json!({ "statement": { "en": "A quiet need" }, "place": "FJ", "topics": ["ciip"] }),
    );
    let all = list(&host, &json!({}));
    let total = all["total"].as_u64().unwrap();
    assert!(total > 1000, "the bundled drafts are all to be reviewed");
    let first = &all["items"][0]["record"];
    assert!(
        ["need", "programme"].contains(&first["kind"].as_str().unwrap()),
        "needs and programmes of the own country come first: {first}"
    );
    let top = slugs(&all);
    let needs = list(&host, &json!({ "kinds": ["need"], "places": ["FJ"] }));
    for need in slugs(&needs) {
        assert!(
            top.contains(&need),
            "every need of the own country is among the first 200: {need}"
        );
    }
    assert!(
        !slugs(&needs).contains(&private.as_str()),
        "nobody is asked to translate what is private"
    );
    let missing = list(
        &host,
        &json!({ "kinds": ["programme"], "places": ["FJ"], "states": ["missing"] }),
    );
    assert!(
        slugs(&missing).contains(&slug.as_str()),
        "a record with a text that is missing: {missing}"
    );
    let item = missing["items"]
        .as_array()
        .unwrap()
        .iter()
        .find(|item| item["record"]["slug"] == slug.as_str())
        .unwrap();
    assert_eq!(
        item["texts"].as_array().unwrap().len(),
        1,
        "only the texts that stand as was asked: {item}"
    );
    let page = list(&host, &json!({ "limit": 3, "offset": 2 }));
    assert_eq!(
        slugs(&page),
        top.get(2..5).unwrap(),
        "a page is a window on the same order"
    );
    let german = list(&host, &json!({ "lang": "de", "kinds": ["need"] }));
    assert!(
        german["total"].as_u64().unwrap() >= 149,
        "any language that Trefoil knows can be translated into: {}",
        german["total"]
    );
}

#[test]
fn the_meter_adds_up_and_moves() {
    let (_folder, host) = catalogue();
    let slug = published(&host);
    let of = |view: &Value, lang: &str| {
        view["languages"]
            .as_array()
            .unwrap()
            .iter()
            .find(|one| one["lang"] == lang)
            .unwrap()
            .clone()
    };
    let sum = |counts: &Value| -> u64 {
        counts
            .as_object()
            .unwrap()
            .values()
            .map(|count| count.as_u64().unwrap())
            .sum()
    };
    let before = call(&host, "translation_coverage", nothing());
    assert_eq!(
        before["languages"].as_array().unwrap().len(),
        7,
        "every language of the interface"
    );
    assert_eq!(
        before["languages"][0]["lang"], "en",
        "the reader's own comes first"
    );
    for one in before["languages"].as_array().unwrap() {
        let kinds: u64 = one["kinds"]
            .as_array()
            .unwrap()
            .iter()
            .map(|kind| sum(&kind["counts"]))
            .sum();
        assert_eq!(
            kinds,
            sum(&one["counts"]),
            "the kinds add up to the whole: {}",
            one["lang"]
        );
    }
    let english = of(&before, "en");
    assert_eq!(english["done"], 1.0, "the originals are in English");
    let french = of(&before, "fr");
    assert!(
        french["done"].as_f64().unwrap() < 0.5,
        "machine drafts do not count as done"
    );
    let list = list(&host, &json!({}));
    let open =
        ["missing", "stale", "machine"].map(|state| french["counts"][state].as_u64().unwrap());
    assert_eq!(
        list["texts"].as_u64().unwrap(),
        open.iter().sum::<u64>(),
        "the list holds what the meter misses"
    );
    call(
        &host,
        "translation_save",
        json!({ "lang": "fr", "kind": "programme", "slug": slug, "texts": { "summary": "Sur demande." } }),
    );
    let after = of(&call(&host, "translation_coverage", nothing()), "fr");
    let reviewed = |one: &Value| one["counts"]["reviewed"].as_u64().unwrap();
    assert_eq!(
        reviewed(&after),
        reviewed(&french) + 1,
        "a translation moves the meter at once"
    );
}

#[test]
fn the_names_of_bodies_are_no_work_but_can_be_given() {
    let (_folder, host) = catalogue();
    let french = list(
        &host,
        &json!({ "kinds": ["organisation"], "states": ["missing"] }),
    );
    assert_eq!(
        french["total"], 0,
        "a name is given in the languages that the body uses: {french}"
    );
    let page = call(
        &host,
        "translation_open",
        json!({ "lang": "sw", "kind": "organisation", "slug": "gfce", "kinds": [], "places": [], "states": [] }),
    );
    assert_eq!(
        page["texts"][0]["optional"], true,
        "the page says that it may stay without: {page}"
    );
    call(
        &host,
        "translation_save",
        json!({ "lang": "sw", "kind": "organisation", "slug": "gfce", "texts": { "name": "Jukwaa la Kimataifa" } }),
    );
    let organisation = call(
        &host,
        "record",
        json!({ "kind": "organisation", "slug": "gfce", "text_lang": "sw" }),
    );
    assert_eq!(
        organisation["record"]["title"]["text"], "Jukwaa la Kimataifa",
        "what somebody gives is kept"
    );
}

#[test]
fn neighbours_in_the_list_are_named() {
    let (_folder, host) = catalogue();
    let needs = list(&host, &json!({ "kinds": ["need"] }));
    let names = slugs(&needs);
    let page = call(
        &host,
        "translation_open",
        json!({ "lang": "fr", "kind": "need", "slug": names[1], "kinds": ["need"], "places": [], "states": [] }),
    );
    assert_eq!(page["previous"]["slug"], names[0], "the one before");
    assert_eq!(page["next"]["slug"], names[2], "the one after");
    assert_eq!(page["remaining"], needs["total"], "and how many there are");
}

#[test]
fn asking_for_a_translation_writes_a_private_need() {
    let (_folder, host) = catalogue();
    let found = call(
        &host,
        "search",
        json!({ "query": "", "kinds": ["resource"], "limit": 1 }),
    );
    let resource = found["hits"][0]["slug"].as_str().unwrap().to_owned();
    call(
        &host,
        "save_settings",
        json!({ "lang": "en", "place": "TO" }),
    );
    let proposal = call(
        &host,
        "translation_proposal",
        json!({ "slug": resource, "lang": "sw" }),
    );
    let statement = proposal["statement"].as_str().unwrap();
    assert!(
        statement.contains("Swahili") && !statement.contains('\u{2068}'),
        "the language is named, without marks that do not belong in a text: {statement:?}"
    );
    assert_eq!(
        proposal["place"]["code"], "TO",
        "the reader's own country is proposed"
    );
    let asked = call(
        &host,
        "translation_ask",
        json!({ "slug": resource, "lang": "sw" }),
    );
    assert_eq!(asked["output"]["kind"], "need");
    assert_eq!(
        asked["output"]["private"], true,
        "what a country needs is its own affair until it says so"
    );
    let need = call(
        &host,
        "record_open",
        json!({ "kind": "need", "slug": asked["output"]["slug"] }),
    );
    assert_eq!(need["fields"]["languages"], json!(["sw"]));
    assert_eq!(need["fields"]["place"], "TO");
    assert!(
        need["fields"]["sources"][0]["url"].is_string(),
        "it leads to the resource: {need}"
    );
    let error = refused(
        &host,
        "translation_ask",
        json!({ "slug": "no-such-resource", "lang": "sw" }),
    );
    assert_eq!(error["code"], "not-found");
}
