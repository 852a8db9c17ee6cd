//! Why not, the reader's own weights, and the plan over all needs.

use serde_json::{Value, json};

use crate::write::{add, call, refused};
use crate::{catalogue, options};

const LANGUAGES: [&str; 7] = ["ar", "en", "es", "fr", "pt", "ru", "zh"];

fn why(host: &app::Host, lang: &str, asked: &Value, about: &str) -> Value {
    host.call("match_why", lang, json!({ "asked": asked, "about": about }))
        .unwrap_or_else(|error| panic!("{asked} and {about} in {lang}: {error}"))
}

/// A sentence of the interface with a named fact in it: values stand between marks of isolation.
fn names_a_fact(sentence: &str) -> bool {
    sentence.contains('\u{2068}') && !sentence.contains("match-") && !sentence.contains('{')
}

#[test]
fn every_record_says_why_and_what_it_would_take() {
    let (_folder, host) = catalogue();
    let need = json!({ "reference": "need:need-fm-strategy" });
    let by_hand =
        json!({ "themes": ["incident-management"], "places": ["SN"], "languages": ["fr"] });
    let pairs = [
        (&need, "programme:adrf-offer"),
        (&need, "programme:access-now-helpline"),
        (&need, "organisation:gfce"),
        (&by_hand, "programme:adrf-offer"),
        (
            &json!({ "reference": "programme:adrf-offer" }),
            "need:need-fm-strategy",
        ),
        (
            &json!({ "reference": "programme:adrf-offer" }),
            "organisation:gfce",
        ),
        (
            &json!({ "reference": "organisation:gfce" }),
            "need:need-fm-strategy",
        ),
        (
            &json!({ "reference": "organisation:gfce" }),
            "programme:adrf-offer",
        ),
        (
            &json!({ "reference": "organisation:oas" }),
            "organisation:lac4",
        ),
    ];
    for lang in LANGUAGES {
        for (asked, about) in &pairs {
            let view = why(&host, lang, asked, about);
            let steps = view["steps"].as_array().unwrap();
            let blockers = view["found"]["blockers"].as_array().unwrap().len();
            assert_eq!(
                steps.iter().filter(|step| step["blocks"] == true).count(),
                blockers,
                "{about}: each blocker has its step"
            );
            for step in steps {
                let sentence = step["sentence"].as_str().unwrap();
                assert!(names_a_fact(sentence), "{lang}, {about}: {sentence}");
            }
            assert!(
                names_a_fact(view["place"].as_str().unwrap()),
                "{lang}: where it stands: {view}"
            );
        }
    }
    for (asked, about) in [
        (&need, "need:need-fm-strategy"),
        (
            &json!({ "reference": "programme:adrf-offer" }),
            "programme:adrf-offer",
        ),
        (
            &json!({ "reference": "organisation:gfce" }),
            "organisation:gfce",
        ),
    ] {
        let error = refused(
            &host,
            "match_why",
            json!({ "asked": asked, "about": about }),
        );
        assert_eq!(error["code"], "not-matchable", "{about}: {error}");
    }
}

#[test]
fn the_place_of_a_record_is_its_place_in_the_list() {
    let (_folder, host) = catalogue();
    let asked = json!({ "reference": "need:need-fm-strategy", "limit": 100 });
    let list = call(&host, "match_find", asked.clone());
    let matches = list["matches"].as_array().unwrap();
    let programmes: Vec<&Value> = matches
        .iter()
        .filter(|found| found["role"] == "programme")
        .collect();
    for (at, found) in programmes.iter().enumerate().step_by(7) {
        let about = format!("programme:{}", found["slug"].as_str().unwrap());
        let view = why(&host, "en", &asked, &about);
        assert_eq!(view["rank"], at + 1, "{about}");
        assert_eq!(
            &view["found"], *found,
            "and all that is said of it is the same"
        );
    }
}

#[test]
fn a_fund_for_others_says_who_may_ask() {
    let (_folder, host) = catalogue();
    let fund = add(
        &host,
        "programme",
        &json!({ "title": { "en": "A fund for citizens" }, "topics": ["strategy-policy"],
                 "eligible_places": ["FM"], "eligible_kinds": ["civil-society"] }),
    );
    let about = format!("programme:{fund}");
    let need = json!({ "reference": "need:need-fm-strategy" });
    let view = why(&host, "en", &need, &about);
    assert_eq!(view["subject"]["asker_presumed"], true, "{view}");
    assert_eq!(
        view["found"]["blockers"],
        json!([]),
        "a need that names nobody is shut out of nothing"
    );
    let said = l10n::strip_isolation(view["found"]["cautions"][0]["reason"].as_str().unwrap());
    assert_eq!(
        said, "Open to Civil society only; it is not stated who asks",
        "but it is said what to ask first"
    );
    let steps = view["steps"].as_array().unwrap();
    assert!(
        steps
            .iter()
            .any(|step| step["key"] == "kind" && step["states"] == true),
        "and that stating it would make it more certain: {steps:?}"
    );
    let government =
        json!({ "themes": ["strategy-policy"], "places": ["FM"], "asker": "government" });
    let view = why(&host, "en", &government, &about);
    assert_eq!(view["found"]["blockers"][0]["code"], "kind", "{view}");
    let said = l10n::strip_isolation(view["found"]["blockers"][0]["reason"].as_str().unwrap());
    assert_eq!(
        said, "Open to Civil society only; who asks: Government body",
        "a sentence with both kinds"
    );
    let ngo = json!({ "themes": ["strategy-policy"], "places": ["FM"], "asker": "ngo" });
    assert_eq!(
        why(&host, "en", &ngo, &about)["found"]["blockers"],
        json!([]),
        "those for whom it is may ask"
    );
    let error = refused(
        &host,
        "match_find",
        json!({ "places": ["FM"], "asker": "martian" }),
    );
    assert_eq!(error["code"], "unknown-term", "{error}");
}

#[test]
fn what_keeps_a_score_from_more_is_said() {
    let (_folder, host) = catalogue();
    let oas = json!({ "reference": "organisation:oas" });
    let view = why(&host, "en", &oas, "organisation:lac4");
    let score = view["found"]["score"].as_f64().unwrap();
    let steps = view["steps"].as_array().unwrap();
    let points: f64 = steps
        .iter()
        .map(|step| step["points"].as_f64().unwrap())
        .sum();
    assert!(score < 100.0 && !steps.is_empty(), "{view}");
    assert!(
        (score + points - 100.0).abs() < 0.5,
        "what is told sums to what is missing: {score} and {points}"
    );
    let need = json!({ "reference": "need:need-global-gender" });
    for about in ["programme:cybergirls-fellowship", "programme:safe-sisters"] {
        let view = why(&host, "en", &need, about);
        assert_eq!(
            view["found"]["blockers"],
            json!([]),
            "{about} is shut to nobody"
        );
        for step in view["steps"].as_array().unwrap() {
            let sentence = l10n::strip_isolation(step["sentence"].as_str().unwrap());
            assert!(
                !sentence.contains("by More women"),
                "a need is called a need, not by its whole statement: {sentence}"
            );
            assert!(
                !["ownership", "sustainability"].contains(&step["key"].as_str().unwrap())
                    || step["states"] == false,
                "nobody is asked to state what the world cannot have: {sentence}"
            );
        }
    }
}

#[test]
fn own_weights_are_kept_used_and_forgotten() {
    let (folder, host) = catalogue();
    let usual = call(&host, "weights_get", json!({}));
    assert_eq!(
        (&usual["own"], &usual["origin"]),
        (&json!(false), &json!("usual"))
    );
    for direction in ["programmes", "organisations"] {
        let weights = usual[direction].as_array().unwrap();
        let sum: u64 = weights
            .iter()
            .map(|one| one["weight"].as_u64().unwrap())
            .sum();
        assert_eq!(
            (weights.len(), sum),
            (11, 100),
            "every slider of {direction}"
        );
    }
    for (weights, why) in [
        (json!({ "topic": 60 }), "they do not sum"),
        (json!({ "beauty": 100 }), "no such criterion"),
        (json!({ "topic": 150, "place": -50 }), "below nothing"),
    ] {
        let error = refused(&host, "weights_save", json!({ "weights": weights }));
        assert_eq!(error["code"], "weights-unfit", "{why}: {error}");
    }
    assert_eq!(
        call(&host, "weights_get", json!({})),
        usual,
        "what is refused changes nothing"
    );
    let own = json!({ "topic": 70, "place": 30 });
    let saved = call(&host, "weights_save", json!({ "weights": own }));
    assert_eq!(saved["output"]["origin"], "saved");
    assert_eq!(
        saved["changed"]["everything"], true,
        "every match is another now"
    );
    let asked = json!({ "reference": "need:need-fm-strategy" });
    let by_saved = call(&host, "match_find", asked.clone());
    assert_eq!(by_saved["weights"]["own"], true, "the answer says so");
    assert_eq!(
        by_saved["matches"][0]["criteria"].as_array().unwrap().len(),
        2,
        "two criteria count"
    );
    let given = call(
        &host,
        "match_find",
        json!({ "reference": "need:need-fm-strategy", "weights": { "place": 100 } }),
    );
    assert_eq!(
        given["weights"]["origin"], "given",
        "a request may have others"
    );
    drop(host);
    let host = app::Host::open(options(folder.path())).unwrap();
    assert_eq!(call(&host, "match_find", asked), by_saved, "they last");
    call(&host, "weights_reset", json!({}));
    assert_eq!(call(&host, "weights_get", json!({})), usual, "and go");
    let out = crate::write_private::outbox(&host);
    assert!(out.is_empty(), "weights stand in no log");
}

#[test]
fn the_plan_serves_all_together_and_explains_itself() {
    let (_folder, host) = catalogue();
    for request in [
        json!({}),
        json!({ "region": "009", "capacity": 2 }),
        json!({ "themes": ["C"] }),
    ] {
        let plan = call(&host, "portfolio_find", request.clone());
        assert_eq!(
            plan,
            call(&host, "portfolio_find", request.clone()),
            "twice the same"
        );
        let points = |of: &str| plan[of]["points"].as_f64().unwrap();
        assert!(
            points("best") >= points("greedy"),
            "never worse than the best pair first: {request}"
        );
        let (pairs, without) = (
            plan["pairs"].as_array().unwrap(),
            plan["without"].as_array().unwrap(),
        );
        assert_eq!(
            pairs.len() + without.len(),
            usize::try_from(plan["needs"].as_u64().unwrap()).unwrap(),
            "every need is in it once: {request}"
        );
        let capacity = usize::try_from(plan["capacity"].as_u64().unwrap()).unwrap();
        let mut taken = std::collections::HashMap::new();
        let mut sum = 0.0;
        for pair in pairs {
            *taken
                .entry(pair["programme"]["slug"].as_str().unwrap())
                .or_insert(0) += 1;
            sum += pair["score"].as_f64().unwrap();
            let gain =
                pair["score"].as_f64().unwrap() - pair["greedy_score"].as_f64().unwrap_or_default();
            assert!(
                (gain - pair["gain"].as_f64().unwrap()).abs() < 0.01,
                "the gain is the difference: {pair}"
            );
        }
        assert!(
            taken.values().all(|count| *count <= capacity),
            "no programme takes more than it can: {taken:?}"
        );
        assert!(
            (sum - points("best")).abs() < 0.01,
            "the sum is of the pairs"
        );
        for one in pairs.iter().chain(without) {
            let sentence = one["sentence"].as_str().unwrap();
            assert!(names_a_fact(sentence), "{sentence}");
        }
        for pair in pairs {
            let asked =
                json!({ "reference": format!("need:{}", pair["need"]["slug"].as_str().unwrap()) });
            let about = format!("programme:{}", pair["programme"]["slug"].as_str().unwrap());
            let view = why(&host, "en", &asked, &about);
            assert_ne!(
                view["found"]["criteria"][0]["score"], 0.0,
                "no need gets a programme on other topics: {pair}"
            );
        }
    }
    for lang in LANGUAGES {
        let plan = host
            .call("portfolio_find", lang, json!({ "region": "FJ" }))
            .unwrap();
        for sentence in plan["summary"].as_array().unwrap() {
            assert!(
                names_a_fact(sentence.as_str().unwrap()),
                "{lang}: {sentence}"
            );
        }
    }
}
