//! Matching as a reader sees it.

use serde_json::{Value, json};

use crate::catalogue;
use crate::write::{call, refused};

const LANGUAGES: [&str; 7] = ["ar", "en", "es", "fr", "pt", "ru", "zh"];

fn asked(host: &app::Host, lang: &str, request: &Value) -> Value {
    let answer = host.call("match_find", lang, request.clone());
    answer.unwrap_or_else(|error| panic!("{request} in {lang}: {error:?}"))
}

#[test]
fn every_reason_is_a_sentence_in_every_language() {
    let (_folder, host) = catalogue();
    let requests = [
        json!({ "reference": "need:need-fm-strategy", "limit": 30 }),
        json!({ "reference": "programme:adrf-offer", "limit": 30 }),
        json!({ "reference": "organisation:gfce", "limit": 30 }),
        json!({ "themes": ["incident-management"], "places": ["SN"], "languages": ["fr"], "modes": ["training"], "limit": 30 }),
    ];
    for lang in LANGUAGES {
        for request in &requests {
            let answer = asked(&host, lang, request);
            let matches = answer["matches"].as_array().unwrap();
            assert!(!matches.is_empty(), "something fits {request}");
            for found in matches {
                let sentences = found["criteria"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .chain(found["blockers"].as_array().unwrap());
                for one in sentences {
                    let reason = one["reason"].as_str().unwrap();
                    assert!(
                        !reason.is_empty() && !reason.contains("match-") && !reason.contains('{'),
                        "a sentence and no key, in {lang}: {reason}"
                    );
                }
            }
        }
    }
}

#[test]
fn scores_weights_and_order_are_what_they_say() {
    let (_folder, host) = catalogue();
    let request = json!({ "reference": "need:need-fm-strategy", "limit": 100 });
    let answer = asked(&host, "en", &request);
    assert_eq!(answer, asked(&host, "en", &request), "twice the same");
    let of = |role: &str| -> Vec<Value> {
        let matches = answer["matches"].as_array().unwrap();
        matches
            .iter()
            .filter(|found| found["role"] == role)
            .cloned()
            .collect()
    };
    for role in ["programme", "implementer"] {
        let found = of(role);
        let weights: u64 = found[0]["criteria"]
            .as_array()
            .unwrap()
            .iter()
            .map(|criterion| criterion["weight"].as_u64().unwrap())
            .sum();
        assert_eq!(weights, 100, "the weights of a {role} sum to 100");
        let free = found
            .iter()
            .filter(|one| one["blockers"].as_array().unwrap().is_empty());
        let scores: Vec<f64> = free.map(|one| one["score"].as_f64().unwrap()).collect();
        assert!(
            scores.windows(2).all(|pair| pair[0] >= pair[1]),
            "the best {role} first: {scores:?}"
        );
        assert!(
            scores.iter().all(|score| (0.0..=100.0).contains(score)),
            "a score is 0 to 100"
        );
    }
    assert!(!of("triad").is_empty(), "and three that fit together");
}

#[test]
fn own_weights_change_the_order_and_bad_ones_are_refused() {
    let (_folder, host) = catalogue();
    let with = |weights: Value| json!({ "reference": "need:need-fm-strategy", "weights": weights });
    let place = asked(&host, "en", &with(json!({ "place": 100 })));
    let first = &place["matches"][0];
    assert_eq!(
        first["criteria"].as_array().unwrap().len(),
        1,
        "a criterion without a weight is not shown: {first}"
    );
    for (weights, why) in [
        (json!({ "beauty": 100 }), "beauty"),
        (json!({ "topic": 60 }), "60"),
        (json!({ "topic": 150, "place": -50 }), "150"),
    ] {
        let error = refused(&host, "match_find", with(weights));
        assert_eq!(error["code"], "weights-unfit", "{why}: {error}");
    }
    assert_eq!(
        refused(&host, "match_find", json!({}))["code"],
        "nothing-asked",
        "nothing is asked"
    );
    assert_eq!(
        refused(&host, "match_find", json!({ "reference": "resource:any" }))["code"],
        "not-matchable",
        "a resource looks for nobody"
    );
}

#[test]
fn gaps_count_what_the_search_finds() {
    let (_folder, host) = catalogue();
    let view = call(&host, "gaps", json!({ "region": "FJ", "themes": ["B"] }));
    let topics: Vec<&str> = view["topics"]
        .as_array()
        .unwrap()
        .iter()
        .map(|topic| topic["code"].as_str().unwrap())
        .collect();
    assert_eq!(
        topics,
        ["incident-management", "ciip"],
        "the topics of the theme, in their order"
    );
    for cell in view["cells"].as_array().unwrap() {
        let gap = cell["needs"].as_u64().unwrap() > 0 && cell["running"].as_u64().unwrap() == 0;
        assert_eq!(
            cell["gap"], gap,
            "a gap is a need without an initiative: {cell}"
        );
    }
}
