//! The order of matches, what is unknown, and what stands in the way.

use catalogue::Kind;
use matching::{Blocker, Criterion, Landscape, Match, Subject, Weights, rank};
use proptest::prelude::*;
use serde_json::json;

use crate::fixture::{Given, given, id, landscape};

fn need(fields: serde_json::Value) -> Given {
    given(Kind::Need, "the-need", fields)
}

fn subject(landscape: &Landscape) -> Subject {
    Subject::need(landscape.need(id(Kind::Need, "the-need")).unwrap())
}

fn slugs(landscape: &Landscape, matches: &[Match]) -> Vec<String> {
    matches
        .iter()
        .map(|found| landscape.programmes()[found.at].key.slug.clone())
        .collect()
}

#[test]
fn what_stands_in_the_way_is_told_apart_from_the_score() {
    let fits =
        json!({"topics": ["ciip"], "eligible_places": ["KE"], "window": {"kind": "rolling"}});
    let with = |key: &str, value: serde_json::Value| {
        let mut fields = fits.clone();
        fields[key] = value;
        fields
    };
    let shut = with("window", json!({"kind": "closed", "closes": "2025-01-31"}));
    let records = vec![
        need(json!({"place": "KE", "topics": ["ciip"], "languages": ["en", "sw"]})),
        given(Kind::Programme, "free", fits.clone()),
        given(Kind::Programme, "shut", shut),
        given(
            Kind::Programme,
            "elsewhere",
            with("eligible_places", json!(["FJ", "009"])),
        ),
        given(Kind::Programme, "tongues", with("languages", json!(["ru"]))),
    ];
    let landscape = landscape(&records);
    let found = rank::programmes(&landscape, &subject(&landscape), &Weights::programmes());
    assert_eq!(
        slugs(&landscape, &found)[0],
        "free",
        "what is free comes before all that is blocked, whatever its score"
    );
    let blockers = |slug: &str| {
        let of = |found: &&Match| landscape.programmes()[found.at].key.slug == slug;
        found.iter().find(of).unwrap().blockers.clone()
    };
    assert!(blockers("free").is_empty(), "nothing stands in its way");
    assert!(
        matches!(
            blockers("shut").as_slice(),
            [Blocker::WindowClosed { on: Some(_) }]
        ),
        "a closed window is named with its day"
    );
    assert!(
        matches!(
            blockers("elsewhere").as_slice(),
            [Blocker::PlaceNotEligible { .. }]
        ),
        "a place that may not ask"
    );
    assert!(
        matches!(
            blockers("tongues").as_slice(),
            [Blocker::NoCommonLanguage { .. }]
        ),
        "no language in common"
    );
}

#[test]
fn unknown_is_no_no() {
    let says = json!({"topics": ["ciip"], "eligible_places": ["KE"], "languages": ["en"]});
    let records = vec![
        need(json!({"place": "KE", "topics": ["ciip"], "languages": ["en"]})),
        given(Kind::Programme, "says-english", says),
        given(
            Kind::Programme,
            "says-nothing",
            json!({"topics": ["ciip"], "eligible_places": ["KE"]}),
        ),
    ];
    let landscape = landscape(&records);
    let found = rank::programmes(&landscape, &subject(&landscape), &Weights::programmes());
    assert!(
        found.iter().all(|found| found.blockers.is_empty()),
        "a language that is not stated stands in nobody's way"
    );
    let of = |slug: &str| {
        let named = |found: &&Match| landscape.programmes()[found.at].key.slug == slug;
        found.iter().find(named).unwrap()
    };
    let (says, silent) = (of("says-english"), of("says-nothing"));
    assert!(
        (says.score - silent.score).abs() < 1e-9,
        "the only known value is the usual one, so silence costs no point: {} and {}",
        says.score,
        silent.score
    );
    assert!(silent.certainty < says.certainty, "but it is less certain");
    let language = silent
        .criteria
        .iter()
        .find(|(criterion, ..)| *criterion == Criterion::Language)
        .unwrap();
    assert_eq!(
        language.2.value, None,
        "and the criterion has no value, not 0"
    );
}

#[test]
fn a_place_may_ask_by_name_by_region_by_group_or_with_all() {
    let programme = |slug: &str, eligible: serde_json::Value| {
        given(
            Kind::Programme,
            slug,
            json!({"topics": ["ciip"], "eligible_places": eligible}),
        )
    };
    let records = vec![
        need(json!({"place": "FJ", "topics": ["ciip"]})),
        programme("a-world", json!(["001"])),
        programme("b-flag", json!(["SIDS"])),
        programme("c-region", json!(["009"])),
        programme("d-name", json!(["FJ"])),
        programme("e-none", json!(["KE"])),
    ];
    let landscape = landscape(&records);
    let found = rank::programmes(&landscape, &subject(&landscape), &Weights::programmes());
    assert_eq!(
        slugs(&landscape, &found),
        ["d-name", "c-region", "b-flag", "a-world", "e-none"],
        "the closer a programme means the place, the better; one that does not mean it comes last"
    );
}

#[test]
fn odd_catalogues_have_defined_answers() {
    let empty = landscape(&[]);
    let nothing = Subject::default();
    let weights = (&Weights::programmes(), &Weights::organisations());
    assert!(
        rank::programmes(&empty, &nothing, weights.0).is_empty()
            && rank::implementers(&empty, &nothing, weights.1).is_empty()
            && matching::triads(&empty, &nothing, &[], &[], 10).is_empty(),
        "an empty catalogue matches nothing and breaks nothing"
    );
    let lone = landscape(&[need(json!({"topics": ["ciip"]}))]);
    assert!(
        rank::programmes(&lone, &subject(&lone), weights.0).is_empty(),
        "a need without a place in a catalogue of one record has no match"
    );
    let placeless = landscape(&[
        need(json!({"topics": ["ciip"]})),
        given(
            Kind::Programme,
            "p",
            json!({"topics": ["ciip"], "eligible_places": ["KE"]}),
        ),
    ]);
    let found = rank::programmes(&placeless, &subject(&placeless), weights.0);
    assert!(
        found[0].blockers.is_empty(),
        "a need that names no place is not refused for its place"
    );
}

/// A catalogue in which everything has a rival.
fn rivals() -> Vec<Given> {
    let topics = ["ciip", "cbm", "standards", "gender"];
    let places = ["KE", "FJ", "SN", "202", "001", "SIDS"];
    let mut records = vec![need(json!({"place": "KE", "topics": ["ciip", "cbm"]}))];
    for n in 0..6_usize {
        let fields = json!({"place": places[n % 3], "roles": ["implementer"]});
        records.push(given(Kind::Organisation, &format!("o{n}"), fields));
    }
    for n in 0..12_usize {
        let fields = json!({
            "topics": [topics[n % 4]], "beneficiaries": [{"place": places[n % 5]}], "status": "ongoing",
            "organisations": [{"organisation": format!("o{}", n % 6), "role": "implementer"}],
        });
        records.push(given(Kind::Initiative, &format!("i{n}"), fields));
        let fields = json!({"topics": [topics[(n + 1) % 4]], "eligible_places": [places[n % 6]]});
        records.push(given(Kind::Programme, &format!("p{n}"), fields));
    }
    records
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    /// The order of the records in the store decides nothing.
    #[test]
    fn records_in_any_order_give_one_answer(seed in any::<u64>()) {
        let mut records = rivals();
        let answer = |records: &[Given]| {
            let landscape = landscape(records);
            let subject = subject(&landscape);
            let programmes = rank::programmes(&landscape, &subject, &Weights::programmes());
            let names: Vec<String> = rank::implementers(&landscape, &subject, &Weights::organisations())
                .iter()
                .map(|found| landscape.organisations()[found.at].key.slug.clone())
                .collect();
            let scores: Vec<String> = programmes.iter().map(|found| format!("{:.3}", found.score)).collect();
            (slugs(&landscape, &programmes), names, scores)
        };
        let before = answer(&records);
        let mut state = seed;
        for last in (1..records.len()).rev() {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            records.swap(last, (state >> 33) as usize % (last + 1));
        }
        prop_assert_eq!(answer(&records), before, "the same records, weights and day give the same answer");
    }
}
