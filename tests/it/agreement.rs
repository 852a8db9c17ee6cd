//! A number is the same wherever it stands: beside a filter, above the results, on the page of a place.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value;

use crate::program::json;

/// Facets that a filter of the terminal narrows by, and the option that does.
const FILTERS: [(&str, &str); 8] = [
    ("kind", "--kind"),
    ("theme", "--theme"),
    ("topic", "--theme"),
    ("place", "--place"),
    ("status", "--status"),
    ("organisation", "--org"),
    ("mode", "--mode"),
    ("language", "--language"),
];

/// Values of each facet that are tried: the first, the last, and one between them that finds something.
const TRIED: usize = 3;

fn search(folder: &Path, arguments: &[&str]) -> Value {
    let mut all = vec!["--json", "search"];
    all.extend(arguments);
    json(folder, &all)
}

fn total(found: &Value) -> u64 {
    found["total"]
        .as_u64()
        .expect("a search says how many there are")
}

fn number(value: &Value, pointer: &str) -> u64 {
    value
        .pointer(pointer)
        .and_then(Value::as_u64)
        .unwrap_or_else(|| panic!("a number at {pointer}"))
}

fn list<'a>(value: &'a Value, pointer: &str) -> &'a [Value] {
    value
        .pointer(pointer)
        .and_then(Value::as_array)
        .unwrap_or_else(|| panic!("a list at {pointer}"))
}

#[test]
fn what_stands_beside_a_filter_is_what_the_filter_finds() {
    let folder = tempfile::tempdir().unwrap();
    for words in ["maturity", ""] {
        let found = search(folder.path(), &[words, "--facets", "--limit", "1"]);
        for (facet, option) in FILTERS {
            let values: Vec<(&str, u64)> = list(&found, &format!("/facets/{facet}"))
                .iter()
                .map(|value| (value["value"].as_str().unwrap(), number(value, "/count")))
                // "Not stated" is counted, and cannot be asked for on the terminal.
                .filter(|(value, count)| *count > 0 && *value != "not-stated")
                .collect();
            assert!(
                !values.is_empty(),
                "{words:?}: some value of {facet} finds something"
            );
            let step = (values.len() / TRIED).max(1);
            for (value, count) in values.iter().step_by(step) {
                let narrowed = search(folder.path(), &[words, option, value, "--limit", "1"]);
                assert_eq!(
                    total(&narrowed),
                    *count,
                    "{words:?} {option} {value} finds as many as the facet {facet} says"
                );
            }
        }
        let kinds: u64 = list(&found, "/facets/kind")
            .iter()
            .map(|kind| number(kind, "/count"))
            .sum();
        assert_eq!(
            kinds,
            total(&found),
            "{words:?}: every record has one kind, so the kinds sum to all"
        );
    }
}

#[test]
fn the_pages_of_a_search_hold_each_record_once_and_all_of_them() {
    let folder = tempfile::tempdir().unwrap();
    let mut seen = BTreeSet::new();
    let all = total(&search(
        folder.path(),
        &["maturity", "--kind", "initiative", "--limit", "1"],
    ));
    for offset in (0..all).step_by(40) {
        let offset = offset.to_string();
        let page = search(
            folder.path(),
            &[
                "maturity",
                "--kind",
                "initiative",
                "--limit",
                "40",
                "--offset",
                &offset,
            ],
        );
        for hit in list(&page, "/hits") {
            assert_eq!(hit["kind"], "initiative", "the filter holds on every page");
            let slug = hit["slug"].as_str().unwrap().to_owned();
            assert!(
                seen.insert(slug.clone()),
                "{slug} stands on one page and not on two"
            );
        }
    }
    assert_eq!(seen.len() as u64, all, "no record falls between two pages");
}

#[test]
fn the_page_of_a_place_says_what_searches_find() {
    let folder = tempfile::tempdir().unwrap();
    // A country, and a region that holds countries.
    for code in ["FJ", "061"] {
        let page = json(folder.path(), &["--json", "place", code]);
        let finds = |filters: &[&str]| {
            let mut arguments = vec!["", "--place", code, "--limit", "1"];
            arguments.extend(filters);
            total(&search(folder.path(), &arguments))
        };
        assert_eq!(
            number(&page, "/figures/initiatives"),
            finds(&["--kind", "initiative"]),
            "{code}: initiatives"
        );
        assert_eq!(
            number(&page, "/figures/ongoing"),
            finds(&["--kind", "initiative", "--status", "ongoing"]),
            "{code}: ongoing initiatives"
        );
        assert_eq!(
            number(&page, "/figures/needs"),
            finds(&["--kind", "need"]),
            "{code}: needs"
        );
        assert_eq!(
            number(&page, "/figures/needs"),
            list(&page, "/needs").len() as u64,
            "{code}: each need that is counted is listed"
        );
        assert_eq!(
            number(&page, "/figures/programmes_open"),
            list(&page, "/programmes").len() as u64,
            "{code}: each open programme that is counted is listed"
        );
        assert_eq!(
            number(&page, "/figures/organisations"),
            list(&page, "/organisations").len() as u64,
            "{code}: each organisation that is counted is listed"
        );
        themes_agree(&page, code, &finds);
        organisations_agree(folder.path(), &page, code);
    }
}

/// The themes of the page, the rows of its picture, and the searches that both lead to.
fn themes_agree(page: &Value, code: &str, finds: &dyn Fn(&[&str]) -> u64) {
    let groups = list(page, "/themes");
    assert!(!groups.is_empty(), "{code}: something runs here");
    for group in groups {
        let theme = group["theme"]["code"].as_str().unwrap();
        let count = number(group, "/total");
        assert_eq!(
            count,
            finds(&["--kind", "initiative", "--theme", theme]),
            "{code}, theme {theme}: the page says what the search finds"
        );
        let row = list(page, "/theme_years/rows")
            .iter()
            .find(|row| row["theme"]["code"] == theme)
            .unwrap_or_else(|| panic!("{code}: the picture has a row for theme {theme}"));
        assert_eq!(
            number(row, "/total"),
            count,
            "{code}, theme {theme}: picture and list agree"
        );
        assert_eq!(
            list(row, "/counts").len(),
            list(page, "/theme_years/years").len(),
            "{code}, theme {theme}: one cell a year"
        );
    }
}

/// What an organisation does here is what a search for it finds here.
fn organisations_agree(folder: &Path, page: &Value, code: &str) {
    for active in list(page, "/organisations").iter().take(4) {
        let slug = active["organisation"]["slug"].as_str().unwrap();
        let found = search(
            folder,
            &[
                "",
                "--place",
                code,
                "--kind",
                "initiative",
                "--org",
                slug,
                "--limit",
                "1",
            ],
        );
        assert!(
            number(active, "/initiatives") <= total(&found),
            "{code}, {slug}: it funds or implements no more than all that name it"
        );
        assert!(
            number(active, "/initiatives") > 0,
            "{code}, {slug}: it is listed for something"
        );
    }
}
