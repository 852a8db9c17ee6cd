use serde_json::{Value, json};

use crate::{call, nothing, refusal, texts};

#[test]
fn a_record_says_what_is_not_stated() {
    let page = call(
        "record",
        "en",
        json!({ "kind": "initiative", "slug": "cyber4dev" }),
    );
    let fields = page["fields"].as_array().unwrap();
    let field = |key: &str| {
        fields
            .iter()
            .find(|field| field["key"] == key)
            .unwrap_or_else(|| panic!("{key} is shown"))
    };
    for key in ["languages", "budget", "actual_end"] {
        assert_eq!(
            field(key)["values"],
            json!([]),
            "{key} is important, and nobody has stated it"
        );
    }
    assert_eq!(
        field("status")["values"][0]["term"]["code"],
        "completed",
        "what is stated is shown"
    );
    let themes: Vec<&Value> = page["themes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|term| &term["code"])
        .collect();
    assert_eq!(themes[..2], ["A", "B"], "themes stand before topics");
    assert!(
        page["provenance"]["confirmed"].is_null(),
        "nobody has confirmed it"
    );
    assert!(
        page["citation"]
            .as_str()
            .unwrap()
            .contains("initiative:cyber4dev"),
        "the citation names the record"
    );
    assert!(
        !page["related"].as_array().unwrap().is_empty(),
        "there is something related"
    );
    for related in page["related"].as_array().unwrap() {
        assert_ne!(
            related["record"]["slug"], "cyber4dev",
            "a record is not related to itself"
        );
        assert!(
            !related["why"].as_str().unwrap().is_empty(),
            "each says why"
        );
    }
}

#[test]
fn a_translation_says_that_it_is_a_draft() {
    let page = call(
        "record",
        "ar",
        json!({ "kind": "initiative", "slug": "cyber4dev" }),
    );
    assert_eq!(
        page["record"]["title"]["state"], "machine",
        "nobody has reviewed the Arabic title"
    );
    assert_eq!(page["record"]["title"]["lang"], "ar", "and it is Arabic");
    assert_eq!(
        page["versions"][0]["lang"], "ar",
        "the reader's version stands first"
    );
    assert_eq!(
        page["versions"][1]["state"], "original",
        "the original next"
    );
    let original = call(
        "record",
        "ar",
        json!({ "kind": "initiative", "slug": "cyber4dev", "text_lang": "en" }),
    );
    assert_eq!(
        original["summary"]["state"], "original",
        "the original can be compared"
    );
    assert_eq!(
        original["fields"][0]["label"], page["fields"][0]["label"],
        "labels stay in the reader's language"
    );
}

#[test]
fn every_record_of_every_kind_opens_in_every_language() {
    for kind in [
        "initiative",
        "programme",
        "need",
        "organisation",
        "resource",
    ] {
        let found = call("search", "en", json!({ "kinds": [kind], "limit": 200 }));
        let slugs: Vec<&Value> = found["hits"]
            .as_array()
            .unwrap()
            .iter()
            .map(|hit| &hit["slug"])
            .collect();
        for (at, slug) in slugs.iter().enumerate() {
            let lang = ["ar", "en", "es", "fr", "pt", "ru", "zh", "en-XA"][at % 8];
            let page = call("record", lang, json!({ "kind": kind, "slug": slug }));
            let mut all = Vec::new();
            texts(&page, "label", &mut all);
            assert!(
                all.iter().all(|label| !label.as_str().unwrap().is_empty()),
                "{kind}:{slug}: every label has words"
            );
        }
    }
}

#[test]
fn a_place_shows_what_runs_what_is_open_and_what_is_known() {
    let page = call("place", "es", json!({ "code": "FJ" }));
    assert_eq!(page["place"]["label"], "Fiyi", "the name is Spanish");
    assert_eq!(
        page["flags"][0]["code"], "SIDS",
        "officials look for their group"
    );
    let figures = &page["figures"];
    assert!(
        figures["initiatives"].as_u64() > Some(0) && figures["needs"].as_u64() > Some(0),
        "{figures}"
    );
    assert_eq!(
        figures["programmes_open"],
        json!(page["programmes"].as_array().unwrap().len()),
        "figures count the list"
    );
    let reasons: Vec<&str> = page["programmes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|p| p["via"].as_str().unwrap())
        .collect();
    assert!(
        reasons.iter().all(|via| !via.is_empty()),
        "each programme says why it is open to Fiji"
    );
    let years = page["theme_years"]["years"].as_array().unwrap().len();
    for row in page["theme_years"]["rows"].as_array().unwrap() {
        assert_eq!(
            row["counts"].as_array().unwrap().len(),
            years,
            "one count a year"
        );
    }
    for initiative in page["regional"].as_array().unwrap() {
        let named = initiative["places"].as_array().unwrap();
        assert!(
            named.iter().all(|place| place["code"] != "FJ"),
            "regional initiatives do not name Fiji"
        );
    }
    let facts = page["facts"].as_array().unwrap();
    assert!(!facts.is_empty(), "there are facts about Fiji");
    assert!(
        facts
            .iter()
            .all(|fact| fact["confidence"]["code"].is_string()),
        "each says how certain it is"
    );
}

#[test]
fn a_region_has_a_page_like_a_country() {
    let page = call("place", "fr", json!({ "code": "061" }));
    assert_eq!(page["place"]["label"], "Polynésie", "the name is French");
    assert_eq!(page["is_region"], true, "a region");
    let members: Vec<&Value> = page["members"]
        .as_array()
        .unwrap()
        .iter()
        .map(|m| &m["code"])
        .collect();
    assert!(members.contains(&&json!("TO")), "Tonga lies in it");
    assert!(
        page["figures"]["initiatives"].as_u64() > Some(0),
        "what names Tonga counts for Polynesia"
    );
    assert_eq!(
        call("place", "en", json!({ "code": "fj" }))["place"]["code"],
        "FJ",
        "small letters are understood"
    );
    assert_eq!(
        refusal("place", "en", json!({ "code": "ZZ" })).0,
        "not-found",
        "an unknown place is explained"
    );
}

#[test]
fn every_place_has_a_page() {
    let list = call("places", "zh", nothing());
    let places = list["places"].as_array().unwrap();
    assert!(
        places.len() > 240,
        "every country and region: {}",
        places.len()
    );
    for place in places.iter().step_by(7) {
        let page = call("place", "ru", json!({ "code": place["code"] }));
        assert_eq!(
            page["figures"]["initiatives"], place["initiatives"],
            "{} counts alike in the list",
            place["code"]
        );
        assert_eq!(
            page["figures"]["needs"], place["needs"],
            "{} counts alike in the list",
            place["code"]
        );
    }
}

#[test]
fn names_of_places_stand_in_the_order_of_the_alphabet() {
    let labels = |lang: &str| -> Vec<String> {
        let list = call("places", lang, nothing());
        list["places"]
            .as_array()
            .unwrap()
            .iter()
            .map(|place| place["label"].as_str().unwrap().to_owned())
            .collect()
    };
    let french = labels("fr");
    let at = |name: &str| french.iter().position(|label| label == name).unwrap();
    assert!(
        at("Égypte") < at("Fidji") && at("Égypte") > at("Dominique"),
        "É stands with E"
    );
}

#[test]
fn a_track_record_is_computed_from_initiatives() {
    let page = call("organisation", "en", json!({ "slug": "gfce" }));
    let initiatives = page["initiatives"].as_array().unwrap();
    assert_eq!(
        page["initiative_count"],
        json!(initiatives.len()),
        "the count is that of the list"
    );
    let ongoing = initiatives
        .iter()
        .filter(|i| i["record"]["status"]["code"] == "ongoing")
        .count();
    assert_eq!(page["ongoing"], json!(ongoing), "so is that of what runs");
    assert_eq!(
        initiatives[0]["record"]["status"]["code"], "ongoing",
        "what runs stands first"
    );
    let by_role: u64 = page["by_role"]
        .as_array()
        .unwrap()
        .iter()
        .map(|bar| bar["count"].as_u64().unwrap())
        .sum();
    assert!(
        by_role >= initiatives.len() as u64,
        "every initiative names a role"
    );
    assert!(
        page["partners"]
            .as_array()
            .unwrap()
            .iter()
            .all(|p| p["organisation"]["slug"] != "gfce"),
        "not its own partner"
    );
    assert_eq!(
        refusal("organisation", "en", json!({ "slug": "nobody" })).0,
        "not-found",
        "an unknown one is explained"
    );
}

#[test]
fn a_bundled_record_has_a_history() {
    let page = call(
        "history",
        "en",
        json!({ "kind": "programme", "slug": "adrf-offer" }),
    );
    let changes = page["changes"].as_array().unwrap();
    assert_eq!(changes.len(), 1, "one release so far");
    assert_eq!(
        changes[0]["who"], "Bundled release \u{2068}1\u{2069}",
        "it says who wrote it"
    );
    let fields = changes[0]["fields"].as_array().unwrap();
    let money = fields
        .iter()
        .find(|field| field["path"] == "grant")
        .unwrap();
    assert!(
        money["label"].as_str().unwrap().contains("grant"),
        "fields have labels: {money}"
    );
    let french = fields
        .iter()
        .find(|field| field["path"] == "title.fr")
        .unwrap();
    assert_eq!(french["lang"], "fr", "prose says its language");
    assert!(
        !french["value"].as_str().unwrap().starts_with('{'),
        "a translation is shown as text: {french}"
    );
}

/// The languages that are named inside a sentence, between the marks of an annotation.
fn languages_inside(sentence: &str) -> Vec<&str> {
    sentence
        .split('\u{fffa}')
        .skip(1)
        .map(|rest| rest.split('\u{fffb}').next().unwrap())
        .collect()
}

#[test]
fn what_is_not_in_the_reader_s_language_says_so() {
    let page = call(
        "record",
        "ar",
        json!({ "kind": "initiative", "slug": "cyber4dev" }),
    );
    let citation = page["citation"].as_str().unwrap();
    let languages = languages_inside(citation);
    assert!(
        languages.contains(&"zxx"),
        "the reference in a citation is in no language: {languages:?}"
    );
    assert!(
        languages.contains(&"en"),
        "an organisation with an English name only keeps its language: {citation}"
    );
    assert!(
        !citation.contains('\u{2068}'),
        "a citation is pasted elsewhere, without isolation marks"
    );
    for source in page["provenance"]["sources"].as_array().unwrap() {
        assert_eq!(
            source["title_lang"], "und",
            "nobody has recorded the language of a source's title: {source}"
        );
    }

    let history = call(
        "history",
        "ar",
        json!({ "kind": "initiative", "slug": "cyber4dev" }),
    );
    let fields = history["changes"][0]["fields"].as_array().unwrap();
    let lang_of = |path: &str| {
        let field = fields
            .iter()
            .find(|field| field["path"].as_str().unwrap().starts_with(path));
        field.map(|field| field["lang"].clone()).unwrap()
    };
    assert_eq!(lang_of("title.fr"), "fr", "a translation is in its own");
    assert_eq!(lang_of("slug"), "zxx", "a short name is in none");
    assert_eq!(lang_of("sources/"), "zxx", "nor is an address");
    assert!(
        lang_of("beneficiaries/").is_null(),
        "the name of a country is in the reader's"
    );
}

#[test]
fn an_error_says_what_in_it_is_no_sentence() {
    let (code, view) = refusal(
        "record",
        "ar",
        json!({ "kind": "initiative", "slug": "no-such" }),
    );
    assert_eq!(code, "not-found", "there is none");
    assert_eq!(
        languages_inside(view["message"].as_str().unwrap()),
        ["zxx"],
        "the reference stands in the Arabic sentence as what it is: {view}"
    );
}
