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

/// Places, and what the application's labels would add for one topic.
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
        .find(|(kind, _)| kind == "need")
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
        themes: vec![topic.clone()],
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
