//! Records that a reader knows of are found, in every language, on the terminal.

use serde_json::Value;

use crate::program::{json, output, root, said};

#[test]
fn named_records_are_among_the_first_five_in_every_language() {
    let folder = tempfile::tempdir().unwrap();
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
        let found = json(
            folder.path(),
            &["--json", "--lang", lang, "search", query, "--limit", "5"],
        );
        let slugs = slugs(&found);
        assert!(
            slugs.contains(&slug),
            "{lang} {query:?} finds {slug} among {slugs:?}"
        );
    }
}

#[test]
fn a_topic_is_found_by_its_russian_name() {
    let folder = tempfile::tempdir().unwrap();
    let found = json(
        folder.path(),
        &[
            "--json",
            "--lang",
            "ru",
            "search",
            "защита критической инфраструктуры",
            "--limit",
            "5",
        ],
    );
    let initiatives = std::fs::read_to_string(root().join("data/initiatives.jsonl")).unwrap();
    let of_topic: Vec<Value> = initiatives
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .filter(|record| {
            record["topics"]
                .as_array()
                .is_some_and(|topics| topics.iter().any(|topic| topic == "ciip"))
        })
        .collect();
    let slugs = slugs(&found);
    assert!(
        of_topic.iter().any(|record| record["slug"]
            .as_str()
            .is_some_and(|slug| slugs.contains(&slug))),
        "an initiative on critical infrastructure is among {slugs:?}"
    );
}

#[test]
fn facets_pages_and_the_health_report_speak_the_reader_s_language() {
    let folder = tempfile::tempdir().unwrap();
    let found = json(
        folder.path(),
        &["--json", "--lang", "ar", "search", "تونغا", "--facets"],
    );
    let labels = found["facets"].to_string();
    assert!(
        labels.contains("المبادر") || labels.contains("مبادر"),
        "facet labels are in Arabic: {labels:.300}"
    );

    for (arguments, words) in [
        (&["--lang", "es", "place", "FJ"][..], &["Fiji"][..]),
        (&["--lang", "fr", "place", "061"][..], &["Polynésie"][..]),
        (&["show", "initiative:cyber4dev"][..], &["Cyber4Dev"][..]),
        (&["doctor"][..], &[][..]),
    ] {
        let output = output(folder.path(), arguments);
        assert!(
            output.status.success(),
            "trefoil {arguments:?}: {}",
            said(&output)
        );
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        for word in words {
            assert!(
                text.to_lowercase().contains(&word.to_lowercase()),
                "trefoil {arguments:?} names {word}: {text:.500}"
            );
        }
    }
}

fn slugs(found: &Value) -> Vec<&str> {
    found["hits"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|hit| hit["slug"].as_str())
        .collect()
}
