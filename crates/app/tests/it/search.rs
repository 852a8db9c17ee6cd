use serde_json::{Value, json};

use crate::{call, refusal};

fn first_five(lang: &str, query: &str) -> Vec<String> {
    let answer = call("search", lang, json!({ "query": query, "limit": 5 }));
    let hits = answer["hits"].as_array().unwrap();
    hits.iter()
        .map(|hit| hit["slug"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn the_named_record_is_among_the_first_five_in_every_language() {
    for (lang, query, slug) in [
        (
            "fr",
            "programme femmes sécurité internationale cyberespace",
            "wic-fellowship",
        ),
        ("ar", "استعراض نضج قدرات تونغا", "cmm-tonga-2018"),
        ("zh", "东盟 新加坡 卓越中心", "ascce-programme"),
        (
            "es",
            "LAC4 diplomacia cibernética",
            "lac4-cyberdiplomacy-course",
        ),
        ("pt", "escola nacional cibersegurança Dacar", "envr-dakar"),
        (
            "en",
            "Suguru Yamaguchi",
            "first-suguru-yamaguchi-fellowship",
        ),
    ] {
        let found = first_five(lang, query);
        assert!(
            found.iter().any(|s| s == slug),
            "{lang}: {query} finds {slug}, found {found:?}"
        );
    }
}

#[test]
fn a_theme_is_recognised_in_russian() {
    let answer = call(
        "search",
        "ru",
        json!({ "query": "защита критической инфраструктуры", "limit": 5 }),
    );
    let of_topic = |hit: &&Value| {
        hit["kind"] == "initiative" && {
            let page = call(
                "record",
                "ru",
                json!({ "kind": "initiative", "slug": hit["slug"] }),
            );
            page["themes"]
                .as_array()
                .unwrap()
                .iter()
                .any(|term| term["code"] == "ciip")
        }
    };
    assert!(
        answer["hits"]
            .as_array()
            .unwrap()
            .iter()
            .any(|hit| of_topic(&hit)),
        "an initiative of topic ciip"
    );
    let expansions = answer["expansions"].as_array().unwrap();
    assert!(
        expansions
            .iter()
            .any(|e| e["facet"] == "concept" && e["term"]["label"] == "критическая инфраструктура"),
        "the reader is told what was recognised, in Russian: {expansions:?}"
    );
    let without: Vec<&Value> = expansions
        .iter()
        .map(|expansion| &expansion["key"])
        .collect();
    let bare = call(
        "search",
        "ru",
        json!({ "query": "защита критической инфраструктуры", "without": without }),
    );
    let off = |e: &Value| e["active"] == false;
    assert!(
        bare["expansions"].as_array().unwrap().iter().all(off),
        "each expansion can be switched off by its key"
    );
    assert!(
        bare["total"].as_u64() < answer["total"].as_u64(),
        "and then finds less"
    );
}

#[test]
fn no_words_are_an_error() {
    let long = "x".repeat(10_000);
    for query in [
        "",
        " ",
        "\"",
        "'",
        "a OR",
        "NEAR(",
        "title:x",
        "*",
        "a*",
        "-",
        "(",
        "\0",
        "a\0b",
        "\u{202E}abc",
        "\u{7}",
        "; DROP TABLE",
        &long,
    ] {
        let answer = call("search", "en", json!({ "query": query, "facets": true }));
        assert!(answer["total"].is_u64(), "{query:?} is only words");
    }
}

#[test]
fn filters_narrow_and_facets_say_by_how_much() {
    let all = call(
        "search",
        "en",
        json!({ "query": "", "facets": true, "limit": 1 }),
    );
    let count = |facet: &str, value: &str| {
        all["facets"][facet]
            .as_array()
            .unwrap()
            .iter()
            .find(|v| v["value"] == value)
            .map(|v| v["count"].clone())
            .unwrap()
    };
    for (request, expected) in [
        (
            json!({ "kinds": ["programme"] }),
            count("kind", "programme"),
        ),
        (json!({ "themes": ["ciip"] }), count("topic", "ciip")),
        (json!({ "themes": ["B"] }), count("theme", "B")),
        (json!({ "places": ["FJ"] }), count("place", "FJ")),
        (json!({ "places": ["061"] }), count("place", "061")),
        (
            json!({ "statuses": ["ongoing"] }),
            count("status", "ongoing"),
        ),
        (json!({ "modes": ["training"] }), count("mode", "training")),
    ] {
        let answer = call("search", "en", request.clone());
        assert_eq!(
            answer["total"], expected,
            "{request} finds what the facet counts"
        );
    }
    let kinds: Vec<&Value> = all["facets"]["kind"]
        .as_array()
        .unwrap()
        .iter()
        .map(|v| &v["count"])
        .collect();
    assert_eq!(
        kinds,
        [433, 88, 149, 444, 255],
        "the whole catalogue is there"
    );
}

#[test]
fn labels_of_facets_are_in_the_language_asked() {
    let label = |lang: &str| {
        let answer = call(
            "search",
            lang,
            json!({ "query": "", "facets": true, "limit": 1 }),
        );
        answer["facets"]["place"]
            .as_array()
            .unwrap()
            .iter()
            .find(|v| v["value"] == "DE")
            .unwrap()["label"]
            .clone()
    };
    assert_eq!(
        [label("fr"), label("es"), label("zh")],
        ["Allemagne", "Alemania", "德国"],
        "names by language"
    );
}

#[test]
fn marks_are_offsets_into_the_shown_text() {
    let answer = call("search", "fr", json!({ "query": "sécurité", "limit": 20 }));
    let mut marked = 0;
    for hit in answer["hits"].as_array().unwrap() {
        let title: Vec<u16> = hit["record"]["title"]["text"]
            .as_str()
            .unwrap()
            .encode_utf16()
            .collect();
        for mark in hit["title_marks"].as_array().unwrap() {
            let (start, end) = (
                mark[0].as_u64().unwrap() as usize,
                mark[1].as_u64().unwrap() as usize,
            );
            let word = String::from_utf16(&title[start..end])
                .unwrap()
                .to_lowercase();
            assert!(word.contains("curit"), "{word} is what was searched for");
            marked += 1;
        }
        assert!(
            !hit["why"].as_array().unwrap().is_empty(),
            "every result says why it is there"
        );
    }
    assert!(marked > 0, "some titles are marked");
}

#[test]
fn an_unknown_filter_is_refused_with_what_would_do() {
    let (code, view) = refusal("search", "en", json!({ "themes": ["cyber"] }));
    assert_eq!(
        code, "unknown-term",
        "a slip of the pen must not pass for an empty result"
    );
    assert!(
        view["hint"].as_str().unwrap().contains("ciip"),
        "the hint names what would do: {view}"
    );
    assert_eq!(
        refusal("search", "en", json!({ "places": ["QQ"] })).0,
        "not-found",
        "an unknown place"
    );
    assert_eq!(
        refusal("search", "en", json!({ "organisations": ["nobody"] })).0,
        "not-found",
        "an unknown organisation"
    );
    assert_eq!(
        refusal("search", "en", json!({ "statuses": ["soon"] })).0,
        "unknown-term",
        "an unknown status"
    );
}

#[test]
fn pages_follow_each_other() {
    let page = |offset: u32| {
        let answer = call(
            "search",
            "en",
            json!({ "query": "cyber", "limit": 5, "offset": offset }),
        );
        answer["hits"]
            .as_array()
            .unwrap()
            .iter()
            .map(|hit| hit["id"].clone())
            .collect::<Vec<_>>()
    };
    let (first, second) = (page(0), page(5));
    assert_eq!(first.len(), 5, "a page is as long as was asked");
    assert!(
        first.iter().all(|id| !second.contains(id)),
        "no result stands on two pages"
    );
}

#[test]
fn what_is_meant_is_found_and_explained_in_whatever_words() {
    for (lang, query, topics) in [
        ("en", "protect the power grid", &["ciip"][..]),
        ("en", "cybrcrime lgislation", &["cybercrime-legislation"]),
        (
            "ar",
            "التدريب علي الامن السيبراني",
            &["education-skills", "culture-awareness"],
        ),
        ("ru", "обучение следователей", &["cybercrime-enforcement"]),
        (
            "pt",
            "quem ajuda com leis de cibercrime em áfrica",
            &["cybercrime-legislation"],
        ),
    ] {
        let answer = call("search", lang, json!({ "query": query, "limit": 5 }));
        let hits = answer["hits"].as_array().unwrap();
        let of_topic = hits
            .iter()
            .filter(|hit| {
                let filter =
                    json!({ "query": "", "themes": topics, "kinds": [hit["kind"]], "limit": 200 });
                let of_topic = call("search", lang, filter);
                let of_topic = of_topic["hits"].as_array().unwrap();
                of_topic.iter().any(|one| one["id"] == hit["id"])
            })
            .count();
        assert!(of_topic >= 3, "{lang} `{query}`: {of_topic} of {hits:?}");
        for hit in hits {
            let why = hit["why"].as_array().unwrap();
            assert!(
                !why.is_empty(),
                "{lang} `{query}`: {} says why",
                hit["slug"]
            );
        }
    }
    let typo = call("search", "en", json!({ "query": "cybrcrime lgislation" }));
    assert_eq!(
        typo["did_you_mean"], "cybercrime legislation",
        "the correction is named"
    );
    assert_eq!(typo["corrected"], true, "and said to be applied");
}

#[test]
fn a_misspelt_word_can_be_searched_as_it_is_spelt() {
    let ask = |as_spelt: bool| {
        call(
            "search",
            "en",
            json!({ "query": "cybrcrime ", "limit": 1, "as_spelt": as_spelt }),
        )
    };
    let corrected = ask(false);
    assert_eq!(corrected["corrected"], true, "by itself it is corrected");
    let as_spelt = ask(true);
    assert_eq!(
        (&as_spelt["corrected"], &as_spelt["total"]),
        (&json!(false), &json!(0)),
        "as spelt it stands nowhere"
    );
    assert_eq!(
        as_spelt["did_you_mean"], corrected["did_you_mean"],
        "and the way back is named"
    );
}
