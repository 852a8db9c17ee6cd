//! Supply, demand and overlap, by country and by region.

use catalogue::Kind;
use matching::gaps::{Cell, Gaps, Rows, gaps};
use matching::{Codes, Landscape};
use serde_json::json;

use crate::fixture::{Given, given, landscape};

/// Two countries of Melanesia, one of Polynesia, something for Oceania as a whole.
fn pacific() -> Vec<Given> {
    let running = |slug: &str, places: serde_json::Value, organisation: &str| {
        given(
            Kind::Initiative,
            slug,
            json!({
                "status": "ongoing",
                "topics": ["ciip"],
                "beneficiaries": places,
                "organisations": [{"organisation": organisation, "role": "implementer"}],
            }),
        )
    };
    vec![
        given(Kind::Organisation, "a", json!({"name": {"en": "A"}})),
        given(Kind::Organisation, "b", json!({"name": {"en": "B"}})),
        running(
            "both",
            json!([{"place": "FJ", "role": "priority"}, {"place": "SB", "role": "priority"}]),
            "a",
        ),
        running("fiji", json!([{"place": "FJ", "role": "priority"}]), "b"),
        running("oceania", json!([{"place": "009", "role": "region"}]), "a"),
        given(
            Kind::Need,
            "samoa",
            json!({"place": "WS", "topics": ["ciip"], "statement": {"en": "Help"}}),
        ),
        given(
            Kind::Programme,
            "open",
            json!({"topics": ["ciip"], "eligible_places": ["WS"], "window": {"kind": "rolling"}}),
        ),
    ]
}

fn shown(landscape: &Landscape, region: &str, rows: Rows) -> Gaps {
    let region = landscape.place(region).unwrap();
    gaps(landscape, region, &Codes::default(), rows)
}

fn cell(landscape: &Landscape, gaps: &Gaps, place: &str) -> Cell {
    let (topic, place) = (
        landscape.code("ciip").unwrap(),
        landscape.place(place).unwrap(),
    );
    gaps.cell(topic, place).cloned().unwrap_or_default()
}

#[test]
fn a_country_counts_what_names_it() {
    let records = pacific();
    let landscape = landscape(&records);
    let found = shown(&landscape, "009", Rows::Countries);
    let fiji = cell(&landscape, &found, "FJ");
    assert_eq!(fiji.running.len(), 2, "both name Fiji");
    assert!(fiji.overlap, "and have no organisation in common");
    let samoa = cell(&landscape, &found, "WS");
    assert!(samoa.is_gap(), "a need is stated and nothing names Samoa");
    assert_eq!(samoa.open.len(), 1, "though a programme is open to it");
    let whole = cell(&landscape, &found, "009");
    assert_eq!(
        whole.running.len(),
        1,
        "the region as a whole counts what names the region alone"
    );
    let rows = &found.places;
    assert!(
        rows.iter()
            .any(|row| row.whole && landscape.text(row.place) == "009"),
        "and says that it stands for the whole"
    );
}

#[test]
fn a_region_counts_each_once_and_asks_as_its_countries() {
    let records = pacific();
    let landscape = landscape(&records);
    let found = shown(&landscape, "001", Rows::Regions);
    let melanesia = cell(&landscape, &found, "054");
    assert_eq!(
        melanesia.running.len(),
        2,
        "what runs in two of its countries is one initiative there"
    );
    let polynesia = cell(&landscape, &found, "061");
    assert!(
        polynesia.is_gap(),
        "a need of Samoa is a need of its region"
    );
    assert_eq!(
        polynesia.open.len(),
        1,
        "a programme that is open to one of its countries can be asked there"
    );
    assert_eq!(
        cell(&landscape, &found, "009").running.len(),
        1,
        "what names a larger region keeps a row of its own"
    );
    let mut places: Vec<&str> = found
        .places
        .iter()
        .map(|row| landscape.text(row.place))
        .collect();
    let count = places.len();
    places.sort_unstable();
    places.dedup();
    assert_eq!(places.len(), count, "no place has two rows");
    assert!(
        !places.contains(&"FJ"),
        "countries are inside their regions"
    );
}

#[test]
fn an_empty_catalogue_and_a_single_country_have_gaps_too() {
    let nothing = landscape(&[]);
    assert!(
        shown(&nothing, "001", Rows::Regions).cells.is_empty(),
        "nothing is known of anything"
    );
    let records = pacific();
    let landscape = landscape(&records);
    let fiji = shown(&landscape, "FJ", Rows::Regions);
    assert_eq!(
        cell(&landscape, &fiji, "FJ").running.len(),
        2,
        "a country has no regions in it and stays a country"
    );
    let melanesia = shown(&landscape, "054", Rows::Regions);
    assert_eq!(
        melanesia.places.len(),
        1,
        "a region without smaller ones is one row, and nothing above it has any"
    );
}
