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

/// One topic of Fiji, with one initiative of each status and programmes with one window each.
fn statuses(needs: &[&str]) -> Vec<Given> {
    let initiative = |slug: &str, status: serde_json::Value| {
        let mut fields = json!({"topics": ["ciip"], "beneficiaries": [{"place": "FJ"}]});
        if !status.is_null() {
            fields["status"] = status;
        }
        given(Kind::Initiative, slug, fields)
    };
    let mut records = vec![
        initiative("completed", json!("completed")),
        initiative("silent", serde_json::Value::Null),
    ];
    records.extend(needs.iter().map(|slug| {
        given(
            Kind::Need,
            slug,
            json!({"place": "FJ", "topics": ["ciip"], "statement": {"en": "Help"}}),
        )
    }));
    records
}

#[test]
fn work_whose_status_nobody_states_is_neither_running_nor_over() {
    let records = statuses(&["need"]);
    let silent = landscape(&records);
    let fiji = cell(&silent, &shown(&silent, "FJ", Rows::Countries), "FJ");
    assert_eq!(
        (fiji.running.len(), fiji.past.len(), fiji.unknown.len()),
        (0, 1, 1),
        "only what is known to be over is over"
    );
    assert!(
        !fiji.is_gap() && fiji.is_unsure(),
        "where work may run, nobody may say that nothing does"
    );
    let over: Vec<Given> = statuses(&["need"])
        .into_iter()
        .filter(|Given(_, slug, _)| slug != "silent")
        .collect();
    let over = landscape(&over);
    let fiji = cell(&over, &shown(&over, "FJ", Rows::Countries), "FJ");
    assert!(
        fiji.is_gap() && !fiji.is_unsure(),
        "where all that is known is over, nothing runs"
    );
}

#[test]
fn a_programme_is_open_only_where_it_is_known_to_take_requests() {
    let programme = |slug: &str, window: serde_json::Value, kinds: serde_json::Value| {
        given(
            Kind::Programme,
            slug,
            json!({"topics": ["ciip"], "eligible_places": ["FJ"], "window": window, "eligible_kinds": kinds}),
        )
    };
    let anybody = json!(["government", "individual"]);
    let mut records = statuses(&["need"]);
    for (slug, window, kinds) in [
        ("rolling", json!({"kind": "rolling"}), &anybody),
        (
            "call",
            json!({"kind": "calls", "opens": "2026-11-01", "closes": "2026-12-31"}),
            &anybody,
        ),
        ("unknown", json!({"kind": "unknown"}), &anybody),
        ("undated", json!({"kind": "annual"}), &anybody),
        (
            "between",
            json!({"kind": "calls", "closes": "2026-01-30"}),
            &anybody,
        ),
        (
            "later",
            json!({"kind": "calls", "opens": "2027-01-01"}),
            &anybody,
        ),
        ("closed", json!({"kind": "closed"}), &anybody),
        (
            "stipend",
            json!({"kind": "rolling"}),
            &json!(["individual"]),
        ),
    ] {
        records.push(programme(slug, window, kinds.clone()));
    }
    let landscape = landscape(&records);
    let fiji = cell(&landscape, &shown(&landscape, "FJ", Rows::Countries), "FJ");
    let slugs = |list: &[usize]| -> Vec<&str> {
        let programmes = landscape.programmes();
        list.iter()
            .map(|at| programmes[*at].key.slug.as_str())
            .collect()
    };
    assert_eq!(
        slugs(&fiji.open),
        ["call", "rolling"],
        "a window that stands open today"
    );
    assert_eq!(
        slugs(&fiji.further),
        ["between", "later", "stipend", "undated", "unknown"],
        "what may be open, will be, or is for individuals stands apart; what is closed is nowhere"
    );
}
