//! Matching as a reader sees it.

use serde_json::{Value, json};

use crate::catalogue;
use crate::write::{call, refused};

const LANGUAGES: [&str; 7] = ["ar", "en", "es", "fr", "pt", "ru", "zh"];

/// True if a value that was put into a sentence is a name or a date: values stand between marks of isolation.
fn names_something(sentence: &str) -> bool {
    sentence.split('\u{2068}').skip(1).any(|part| {
        let value = part.split('\u{2069}').next().unwrap_or_default();
        value.chars().any(char::is_alphabetic)
            || value.chars().filter(|c| c.is_numeric()).count() >= 4
    })
}

fn asked(host: &app::Host, lang: &str, request: &Value) -> Value {
    let answer = host.call("match_find", lang, request.clone());
    answer.unwrap_or_else(|error| panic!("{request} in {lang}: {error:?}"))
}

#[test]
fn every_reason_is_a_sentence_with_a_named_fact_in_every_language() {
    let (_folder, host) = catalogue();
    let requests = [
        json!({ "reference": "need:need-fm-strategy", "limit": 30 }),
        json!({ "reference": "need:need-africa-cci", "limit": 30 }),
        json!({ "reference": "need:need-global-metrics", "limit": 30 }),
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
                let sentences = ["criteria", "blockers", "cautions"]
                    .into_iter()
                    .flat_map(|of| found[of].as_array().unwrap());
                for one in sentences {
                    let reason = one["reason"].as_str().unwrap();
                    assert!(
                        !reason.is_empty() && !reason.contains("match-") && !reason.contains('{'),
                        "a sentence and no key, in {lang}: {reason}"
                    );
                    // Of three that fit together the programme and the organisation are named by themselves.
                    let by_itself = ["programme", "implementer"]
                        .contains(&one["key"].as_str().unwrap_or_default());
                    assert!(
                        by_itself || names_something(reason),
                        "a place, a topic, an organisation, a day and not only a number, in {lang}: {reason}"
                    );
                }
            }
        }
    }
}

#[test]
fn by_hand_a_government_is_presumed_to_ask_and_whoever_is_named_does() {
    let (_folder, host) = catalogue();
    let marked = |asker: Option<&str>, places: &[&str], of: &str| -> (Value, usize) {
        let request = json!({
            "themes": ["incident-management"], "places": places, "asker": asker, "limit": 100,
        });
        let answer = asked(&host, "en", &request);
        let matches = answer["matches"].as_array().unwrap();
        let with_kind = matches.iter().filter(|found| {
            let remarks = found[of].as_array().unwrap();
            remarks.iter().any(|remark| remark["code"] == "kind")
        });
        let subject = &answer["subject"];
        assert_eq!(
            subject["asker_presumed"],
            asker.is_none() && !places.is_empty(),
            "whether somebody has said who asks: {subject}"
        );
        (subject["asker"]["code"].clone(), with_kind.count())
    };
    let (asker, doubtful) = marked(None, &["SN"], "cautions");
    assert_eq!(asker, "government", "and the answer says so");
    assert!(
        doubtful > 0,
        "of funds for civil society it is said that it depends on who asks"
    );
    assert_eq!(
        marked(None, &["SN"], "blockers").1,
        0,
        "a presumption shuts nothing"
    );
    let (asker, shut) = marked(Some("government"), &["SN"], "blockers");
    assert!(
        asker == "government" && shut > 0,
        "who says that a government asks is told what is not for it"
    );
    let (asker, shut) = marked(Some("ngo"), &["SN"], "blockers");
    assert!(
        asker == "ngo" && shut > 0,
        "another may be named, and then other funds are shut"
    );
    assert_eq!(
        marked(Some("ngo"), &["SN"], "cautions").1,
        0,
        "and nothing is in doubt"
    );
    assert_eq!(
        marked(None, &[], "blockers"),
        (Value::Null, 0),
        "without a place nobody in particular asks, and nothing is shut"
    );
}

#[test]
fn what_cannot_is_listed_too_and_both_are_counted() {
    let (_folder, host) = catalogue();
    let answer = |limit: u32| {
        let request = json!({ "reference": "need:need-fm-strategy", "limit": limit });
        asked(&host, "en", &request)
    };
    let (ten, hundred) = (answer(10), answer(100));
    let shown = |answer: &Value, blocked: bool| {
        let matches = answer["matches"].as_array().unwrap();
        let of = matches.iter().filter(|found| {
            found["role"] == "programme"
                && found["blockers"].as_array().unwrap().is_empty() != blocked
        });
        of.map(|found| found["slug"].clone()).collect::<Vec<_>>()
    };
    let total = ten["totals"]
        .as_array()
        .unwrap()
        .iter()
        .find(|total| total["role"] == "programme")
        .unwrap();
    let programmes = total["fit"].as_u64().unwrap() + total["blocked"].as_u64().unwrap();
    assert_eq!(
        programmes,
        call(&host, "portfolio_find", json!({}))["programmes"],
        "every programme is in one of the two numbers: {total}"
    );
    assert_eq!(shown(&ten, false).len(), 10, "as many as are wanted");
    let few = shown(&ten, true);
    assert_eq!(
        few.len(),
        3,
        "and a few that cannot, though the ten are full"
    );
    assert_eq!(
        few,
        shown(&hundred, true)[..3],
        "those that would fit best otherwise"
    );
    assert_eq!(
        ten["totals"], hundred["totals"],
        "the numbers do not hang on how many are shown"
    );
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
        let count = |key: &str| cell[key].as_u64().unwrap();
        let unanswered = count("needs") > 0 && count("running") == 0;
        assert_eq!(
            (&cell["gap"], &cell["unsure"]),
            (
                &Value::Bool(unanswered && count("unknown") == 0),
                &Value::Bool(unanswered && count("unknown") > 0)
            ),
            "a gap is a need where nothing runs; where somebody may be at work, that is not said: {cell}"
        );
    }
}

#[test]
fn gaps_and_map_say_the_same_of_one_country() {
    let (_folder, host) = catalogue();
    let map = call(
        &host,
        "map_find",
        json!({ "themes": ["cybercrime-legislation"] }),
    );
    let gaps = call(
        &host,
        "gaps",
        json!({ "region": "FM", "themes": ["cybercrime-legislation"] }),
    );
    let of_map = map["countries"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["place"]["code"] == "FM")
        .unwrap();
    let cell = &gaps["cells"][0];
    for key in ["needs", "running", "past", "unknown", "open", "further"] {
        assert_eq!(of_map[key], cell[key], "{key} in {of_map} and {cell}");
    }
    assert!(
        cell["gap"] == false && cell["unsure"] == true,
        "work whose status nobody states does not make a need one that nothing answers: {cell}"
    );
}

#[test]
fn what_already_runs_is_counted_whole_and_shown_in_part() {
    let (_folder, host) = catalogue();
    let overlaps = |reference: &str, limit: usize| {
        let request = json!({ "reference": reference, "limit": limit });
        let answer = asked(&host, "en", &request);
        let shown = answer["overlaps"].as_array().unwrap().len();
        (shown, answer["overlaps_count"].as_u64().unwrap())
    };
    let (shown, all) = overlaps("programme:koica-ciat", 1);
    assert!(
        shown == 1 && all > 20,
        "one is shown, and it is said that there are more: {all}"
    );
    assert_eq!(
        overlaps("programme:koica-ciat", 100).1,
        all,
        "how many there are does not depend on how many are shown"
    );
    assert!(
        overlaps("programme:google-cyber-seminars", 10).1 > 0,
        "a programme that is open to the whole world may double work too"
    );
    assert!(
        overlaps("programme:oas-csirtamericas-offer", 100).1 >= 10,
        "a region is met by work in its countries"
    );
    assert_eq!(
        overlaps("organisation:gfce", 10),
        (0, 0),
        "an organisation that looks around doubles nothing"
    );
}

#[test]
fn a_language_that_no_record_names_is_asked_for_all_the_same() {
    let (_folder, host) = catalogue();
    let request = json!({ "themes": ["strategy-policy"], "places": ["BT"], "languages": ["dz"], "limit": 100 });
    let answer = asked(&host, "en", &request);
    assert_eq!(
        answer["subject"]["languages"][0]["code"], "dz",
        "what was asked is in the answer"
    );
    let matches = answer["matches"].as_array().unwrap();
    let language: Vec<&Value> = matches
        .iter()
        .filter(|found| found["role"] == "programme")
        .flat_map(|found| found["criteria"].as_array().unwrap())
        .filter(|criterion| criterion["key"] == "language")
        .collect();
    assert!(
        !language.is_empty()
            && language
                .iter()
                .all(|one| !one["reason"].as_str().unwrap().starts_with("Not asked")),
        "and nobody says that it was not asked: {language:?}"
    );
    let alone = asked(&host, "en", &json!({ "languages": ["dz"], "limit": 100 }));
    assert!(
        alone["matches"]
            .as_array()
            .unwrap()
            .iter()
            .any(|found| found["blockers"]
                .as_array()
                .unwrap()
                .iter()
                .any(|blocker| blocker["code"] == "language")),
        "who works in other languages only has none in common"
    );
}
