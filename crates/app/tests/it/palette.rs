use serde_json::{Value, json};

use crate::{call, shared};

fn labels(answer: &Value, list: &str, field: fn(&Value) -> &Value) -> Vec<String> {
    answer[list]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| field(entry).as_str().unwrap().to_owned())
        .collect()
}

fn palette(lang: &str, query: &str) -> Value {
    call("palette", lang, json!({ "query": query }))
}

#[test]
fn a_place_is_found_in_any_language_and_shown_in_the_readers() {
    let places = |lang: &str, query: &str| labels(&palette(lang, query), "places", |p| &p["label"]);
    assert_eq!(
        places("fr", "fidj").first().map(String::as_str),
        Some("Fidji")
    );
    assert_eq!(
        places("fr", "Фиджи").first().map(String::as_str),
        Some("Fidji"),
        "typed in another language"
    );
    assert_eq!(
        places("zh", "fj").first().map(String::as_str),
        Some("斐济"),
        "by its code"
    );
    assert_eq!(
        places("en", "cote d'iv").first().map(String::as_str),
        Some("Côte d’Ivoire"),
        "without accents"
    );
    assert!(places("en", "qqq").is_empty(), "nothing begins so");
}

#[test]
fn an_organisation_is_found_by_name_and_acronym() {
    for query in ["GFCE", "global forum on cyb"] {
        let slugs = labels(&palette("es", query), "organisations", |o| &o["slug"]);
        assert!(slugs.contains(&"gfce".to_owned()), "{query}: {slugs:?}");
    }
}

#[test]
fn what_is_shown_begins_as_typed_and_is_not_much() {
    for query in ["cyb", "c", "national", "pac", "formation"] {
        let answer = palette("en", query);
        for list in ["places", "organisations", "records"] {
            assert!(
                answer[list].as_array().unwrap().len() <= 8,
                "{query}: {list} fits the palette"
            );
        }
    }
    let titles = labels(&palette("en", "cyber resilience f"), "records", |r| {
        &r["title"]["text"]
    });
    assert!(
        titles
            .first()
            .is_some_and(|title| title.starts_with("Cyber Resilience f")),
        "the name that begins so is first: {titles:?}"
    );
}

#[test]
fn nothing_that_is_typed_is_an_error() {
    for query in ["", "   ", "'\"*()%", "\u{0}", "👩‍💻", &"ا".repeat(5_000)] {
        let answer = shared().call("palette", "ar", json!({ "query": query }));
        assert!(answer.is_ok(), "{query:.20?}: {answer:?}");
    }
    let empty = palette("en", "");
    assert_eq!(
        empty,
        json!({ "places": [], "organisations": [], "records": [] }),
        "nothing typed, nothing found"
    );
}
