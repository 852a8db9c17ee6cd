//! The search as a whole, over the bundled catalogue and through the store.

use std::sync::OnceLock;

use crate::place::Places;
use crate::record::Kind;
use crate::store::{Catalogue, OpenOptions};

use super::*;

/// The bundled catalogue, opened once for all tests.
fn catalogue() -> &'static Catalogue {
    static OPEN: OnceLock<Catalogue> = OnceLock::new();
    OPEN.get_or_init(|| {
        let log = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../../data/releases.trefoil-log"
        );
        let options = OpenOptions::new(std::fs::read(log).unwrap(), 1_795_305_600_000);
        Catalogue::open_bundled_read_only(options).unwrap()
    })
}

/// Places, the thesaurus, and what the application's labels would add for one topic.
fn lexicon() -> &'static Lexicon {
    static LEXICON: OnceLock<Lexicon> = OnceLock::new();
    LEXICON.get_or_init(|| {
        let labels = [
            "Critical information infrastructure protection",
            "Capacity building",
        ]
        .map(str::to_owned)
        .to_vec();
        Lexicon::new([("topic".to_owned(), "ciip".to_owned(), labels)])
            .with_places(Places::bundled())
            .with_demonyms(Demonyms::bundled())
            .with_thesaurus(Thesaurus::bundled())
            .with_organisations(Aliases::bundled())
    })
}

fn query(text: &str, lang: &str) -> Query {
    Query {
        text: text.to_owned(),
        reader_lang: lang.to_owned(),
        limit: 5,
        facets: true,
        ..Query::default()
    }
}

fn ask(query: &Query) -> Found {
    catalogue().search(query, lexicon()).unwrap()
}

fn slugs(found: &Found) -> Vec<String> {
    let columns = catalogue().columns().unwrap();
    found
        .hits
        .iter()
        .map(|hit| columns.slug(hit.row).to_owned())
        .collect()
}

#[test]
fn phrases_in_seven_languages_find_the_record_that_is_meant() {
    for (lang, text, slug) in [
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
        let found = ask(&query(text, lang));
        assert!(
            slugs(&found).contains(&slug.to_owned()),
            "{lang} `{text}`: {:?}",
            slugs(&found)
        );
        assert!(
            found.hits.iter().all(|hit| !hit.reasons.is_empty()),
            "{lang} `{text}`: every result says why"
        );
    }
    let columns = catalogue().columns().unwrap();
    let found = ask(&query("защита критической инфраструктуры", "ru"));
    let is_meant = |row| {
        columns.kind(row) == Some(Kind::Initiative)
            && columns.topics(row).any(|topic| topic == "ciip")
    };
    assert!(
        found.hits.iter().any(|hit| is_meant(hit.row)),
        "an initiative on critical infrastructure: {:?}",
        slugs(&found)
    );
}

#[test]
fn spelling_without_accents_vowels_or_hyphens_finds_the_same() {
    for (lang, one, other) in [
        ("fr", "sécurité numérique", "securite numerique"),
        ("ar", "الأمن السيبرانيّ", "الامن السيبراني"),
        ("en", "cyber crime", "cyber-crime"),
        ("ru", "отчёт", "отчет"),
        ("en", "GLACY+", "glacy+"),
    ] {
        let (one, other) = (
            ask(&query(&format!("{one} "), lang)),
            ask(&query(&format!("{other} "), lang)),
        );
        assert!(
            one.total > 0 && one.total == other.total,
            "{lang}: {} and {} records",
            one.total,
            other.total
        );
        assert_eq!(
            slugs(&one),
            slugs(&other),
            "{lang}: the same results in the same order"
        );
    }
}

#[test]
fn a_region_finds_its_countries_below_itself() {
    let found = ask(&Query {
        limit: 200,
        ..query("Polynesia ", "en")
    });
    assert_eq!(
        found
            .expansions
            .iter()
            .map(|e| e.key.as_str())
            .collect::<Vec<_>>(),
        ["place:061"],
        "recognised and told"
    );
    let first = |reason: &dyn Fn(&Reason) -> bool| {
        found
            .hits
            .iter()
            .position(|hit| hit.reasons.iter().any(reason))
    };
    let within = first(&|r| matches!(r, Reason::PlaceWithin(code) if code == "061"));
    assert!(within.is_some(), "countries of the region are found");
    if let Some(named) = first(&|r| matches!(r, Reason::Place(code) if code == "061")) {
        assert!(
            Some(named) < within,
            "the region itself comes before its countries"
        );
    }
    let without = ask(&Query {
        without: vec!["place:061".into()],
        ..query("Polynesia ", "en")
    });
    assert!(
        without.total < found.total,
        "switched off, the words alone remain"
    );
    assert_eq!(
        without.expansions.len(),
        1,
        "and it can be switched on again"
    );
}

#[test]
fn facets_are_counted_without_their_own_filter_and_add_up() {
    let all = ask(&query("", "en"));
    let kinds = all.facets.get(&Facet::Kind).unwrap();
    assert_eq!(
        kinds.iter().map(|(_, count)| count).sum::<u32>(),
        all.total,
        "every record has one kind"
    );
    let filters = Filters {
        kinds: vec![Kind::Need],
        ..Filters::default()
    };
    let needs = ask(&Query {
        filters,
        ..query("", "en")
    });
    assert_eq!(
        needs.facets.get(&Facet::Kind),
        Some(kinds),
        "the kinds that were not chosen keep their counts"
    );
    let count = kinds
        .iter()
        .find(|(kind, _)| **kind == *"need")
        .map(|(_, count)| *count);
    assert_eq!(
        Some(needs.total),
        count,
        "a count is what choosing it gives"
    );
    let topics = needs.facets.get(&Facet::Topic).unwrap();
    let (topic, count) = topics.first().unwrap();
    let both = Filters {
        kinds: vec![Kind::Need],
        themes: vec![topic.to_string()],
        ..Filters::default()
    };
    assert_eq!(
        ask(&Query {
            filters: both,
            ..query("", "en")
        })
        .total,
        *count,
        "between facets too"
    );
}

#[test]
fn pages_follow_each_other_without_gap_or_repetition() {
    for sort in [Sort::Relevance, Sort::Newest, Sort::Closing] {
        for text in ["", "training"] {
            let page = |offset, limit| {
                slugs(&ask(&Query {
                    offset,
                    limit,
                    sort,
                    today: 20_261_122,
                    ..query(text, "en")
                }))
            };
            let whole = page(0, 30);
            let parts = [page(0, 10), page(10, 10), page(20, 10)].concat();
            assert_eq!(
                whole, parts,
                "{sort:?} `{text}`: the order does not depend on the page"
            );
        }
    }
}

#[test]
fn nothing_that_is_typed_is_an_error() {
    let long = "cyber ".repeat(1_700);
    let one = "a".repeat(10_000);
    let han = "网".repeat(10_000);
    for text in [
        "\"",
        "\"\"\"",
        "a AND",
        "OR",
        "NOT x",
        "NEAR(a b, 3)",
        "title:x",
        "x*",
        "^x",
        "-x",
        "a-b:c",
        "(",
        ")",
        "'; DROP TABLE fts; --",
        "\0",
        "a\0b",
        "\u{202e}abc\u{202c}",
        "\u{feff}",
        "\u{200d}\u{200d}",
        "%",
        "_",
        "\\",
        "🙂",
        "é\u{301}\u{301}",
        "ﷺ",
        "...",
        "+",
        "+++",
        "c",
        "а",
        "网",
        &long,
        &one,
        &han,
    ] {
        for lang in ["en", "ar", "zh", "", "xx-YY"] {
            let found = ask(&query(text, lang));
            assert!(
                found.hits.len() <= 5,
                "an answer, whatever was typed: {:?}",
                text.chars().take(20).collect::<String>()
            );
        }
    }
}

#[test]
fn an_older_search_gives_way_to_a_newer_one() {
    let latest = Latest::default();
    for text in ["training", "training "] {
        let found = catalogue()
            .search_latest(&latest, &query(text, "en"), lexicon())
            .unwrap();
        assert!(
            found.total > 0,
            "one after the other, neither is interrupted"
        );
    }
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(300))]
    #[test]
    fn random_unicode_is_searched_without_an_error(text in "\\PC{0,40}|.{0,80}|[a-z\"*^:()\\x00\\u{202e}'-]{0,60}", lang in "ar|en|es|fr|pt|ru|zh") {
        let found = ask(&query(&text, &lang));
        let columns = catalogue().columns().unwrap();
        for hit in &found.hits {
            proptest::prop_assert!(columns.kind(hit.row).is_some(), "every result is a record");
            proptest::prop_assert!((0.0..=1.0).contains(&hit.score), "scores stay within bounds: {}", hit.score);
        }
    }
}

#[test]
fn a_query_finds_the_topic_that_is_meant_in_whatever_words() {
    let columns = catalogue().columns().unwrap();
    for (lang, text, topics) in [
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
        let found = ask(&query(text, lang));
        let of_topic = found
            .hits
            .iter()
            .filter(|hit| columns.topics(hit.row).any(|topic| topics.contains(&topic)))
            .count();
        assert!(
            of_topic >= 3,
            "{lang} `{text}`: {of_topic} of {:?}",
            slugs(&found)
        );
        assert!(
            found.hits.iter().all(|hit| !hit.reasons.is_empty()),
            "{lang} `{text}`: every result says why"
        );
    }
    let found = ask(&query("quem ajuda com leis de cibercrime em áfrica", "pt"));
    let african = |row| {
        columns.value(Facet::Place, "002").contains(row) || columns.covering("002").contains(row)
    };
    let of_africa = found.hits.iter().filter(|hit| african(hit.row)).count();
    assert!(of_africa >= 3, "in Africa: {:?}", slugs(&found));
}

#[test]
fn what_is_of_one_place_comes_before_what_is_of_many() {
    let found = ask(&Query {
        limit: 100,
        ..query("Malawi CERT", "en")
    });
    let of = |slug: &str| slugs(&found).iter().position(|known| known == slug);
    let (own, shared) = (of("need-mw-cert"), of("cyber4dev"));
    assert!(
        own.is_some() && shared.is_some() && own < shared,
        "its own need before a programme of twenty-eight countries: {:?}",
        slugs(&found)
    );
    let found = ask(&query("东盟 新加坡 卓越中心", "zh"));
    assert_eq!(
        slugs(&found).first().map(String::as_str),
        Some("ascce-programme"),
        "the seat of an organisation is not whom it works for"
    );
}

#[test]
fn a_word_that_nothing_has_is_corrected_and_said() {
    let found = ask(&query("cybrcrime lgislation ", "en"));
    assert_eq!(
        found.did_you_mean.as_deref(),
        Some("cybercrime legislation "),
        "the correction is named"
    );
    assert!(found.corrected && found.total > 0, "and applied");
    let as_spelt = ask(&Query {
        as_spelt: true,
        ..query("cybrcrime lgislation ", "en")
    });
    assert_eq!(
        (as_spelt.corrected, as_spelt.total),
        (false, 0),
        "unless the reader wants the words as they are spelt"
    );
    assert_eq!(
        as_spelt.did_you_mean, found.did_you_mean,
        "the better spelling is still named"
    );
    for (lang, text, better) in [
        ("ru", "кибепреступность ", "киберпреступность "),
        ("ar", "استراتيجبة ", "استراتيجية"),
        ("fr", "cybersecuritte ", "cybersecurite "),
        ("es", "ciber4dev ", "cyber4dev "),
    ] {
        let found = ask(&query(text, lang));
        let fold = |text: &str| analyser::fold(text);
        assert_eq!(
            found.did_you_mean.as_deref().map(fold),
            Some(fold(better)),
            "{lang} `{text}`"
        );
    }
    for (lang, text) in [
        ("en", "Suguru Yamaguchi"),
        ("en", "cybersecur"),
        ("zh", "网洛安全"),
        ("en", "xqzv"),
        ("en", "GLACY+ 2019"),
        // Another number is another name.
        ("en", "cyber5dev "),
    ] {
        assert_eq!(
            ask(&query(text, lang)).did_you_mean,
            None,
            "{lang} `{text}` is left as it is"
        );
    }
}

#[test]
fn a_concept_widens_the_query_and_can_be_switched_off() {
    let with = ask(&query("power grid ", "en"));
    assert!(
        with.expansions.iter().any(|e| e.key == "concept:energy"),
        "told"
    );
    assert!(
        with.hits
            .iter()
            .any(|hit| hit.reasons.contains(&Reason::Subject("energy".into()))),
        "and a reason: {:?}",
        slugs(&with)
    );
    let off = ask(&Query {
        without: vec!["concept:energy".into()],
        ..query("power grid ", "en")
    });
    assert_ne!(
        slugs(&with),
        slugs(&off),
        "switched off, the words alone remain"
    );
    assert!(
        off.expansions.iter().any(|e| e.key == "concept:energy"),
        "and it can be switched on again"
    );
}

#[test]
fn a_country_finds_what_its_region_offers_below_its_own() {
    let found = ask(&Query {
        limit: 300,
        ..query("cybercrime training Togo ", "en")
    });
    let columns = catalogue().columns().unwrap();
    let own = found
        .hits
        .iter()
        .position(|hit| columns.names_place(hit.row, "TG"));
    let around = found.hits.iter().position(|hit| {
        ["011", "202", "002"]
            .iter()
            .any(|region| columns.names_place(hit.row, region))
    });
    assert!(own.is_some() && around.is_some(), "both are found");
    assert!(own < around, "its own first");
}

#[test]
fn a_record_is_found_by_what_it_is_filed_under_and_says_so() {
    // Its text names two companies and never says that they are partners of governments.
    let found = ask(&query("public-private partnership Kenya ", "en"));
    let filed = Reason::Subject("public-private-partnership".into());
    let hit = found
        .hits
        .iter()
        .find(|hit| hit.reasons.contains(&filed))
        .unwrap_or_else(|| panic!("a reason says so: {:?}", slugs(&found)));
    assert!(
        !hit.reasons
            .contains(&Reason::Concept("public-private-partnership".into())),
        "one reason for one concept is enough"
    );
}

#[test]
fn the_bundled_headings_are_read() {
    let subjects = Subjects::read(Subjects::BUNDLED, Thesaurus::bundled());
    assert!(subjects.is_ok(), "each line and each concept: {subjects:?}");
    for (line, reason) in [
        ("{}", "line 1"),
        (r#"{"kind":"x","slug":"a","about":[]}"#, "no kind `x`"),
        (
            r#"{"kind":"need","slug":"a","about":["x"]}"#,
            "no concept `x`",
        ),
    ] {
        let refused = Subjects::read(line, Thesaurus::bundled()).unwrap_err();
        assert!(refused.contains(reason), "`{line}`: {refused}");
    }
}

/// An index made with other words for the concepts must be made anew.
#[test]
fn the_version_goes_up_with_the_words_of_concepts() {
    let text = [
        Thesaurus::BUNDLED,
        Demonyms::BUNDLED,
        Aliases::BUNDLED,
        Subjects::BUNDLED,
    ]
    .concat();
    let print = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    assert_eq!(
        print,
        index::WORDS,
        "thesaurus.json, place-demonyms.json, name-aliases.json or subjects.jsonl has changed: raise index::VERSION and write {print:#018x} into index::WORDS"
    );
}
