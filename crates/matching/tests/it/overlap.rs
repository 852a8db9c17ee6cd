//! What already runs where something more is to be done.

use catalogue::Kind;
use matching::{Landscape, Subject, rank};
use serde_json::json;

use crate::fixture::{Given, given, id, landscape};

/// Work in Jamaica, in the Caribbean, in the Americas, everywhere, and elsewhere; one of each that is over.
fn running() -> Vec<Given> {
    let at = |slug: &str, place: &str, status: &str| {
        given(
            Kind::Initiative,
            slug,
            json!({"topics": ["ciip"], "status": status, "beneficiaries": [{"place": place}]}),
        )
    };
    vec![
        at("americas", "019", "planned"),
        at("caribbean", "029", "ongoing"),
        at("fiji", "FJ", "ongoing"),
        at("jamaica", "JM", "ongoing"),
        at("over", "JM", "completed"),
        at("world", "001", "ongoing"),
        given(
            Kind::Initiative,
            "other-topic",
            json!({"topics": ["gender"], "status": "ongoing", "beneficiaries": [{"place": "JM"}]}),
        ),
    ]
}

fn programme(eligible: &str) -> Given {
    given(
        Kind::Programme,
        "the-programme",
        json!({"topics": ["ciip"], "eligible_places": [eligible]}),
    )
}

fn found(landscape: &Landscape, subject: &Subject) -> Vec<String> {
    let mut slugs: Vec<String> = rank::overlaps(landscape, subject)
        .into_iter()
        .map(|at| landscape.initiatives()[at].key.slug.clone())
        .collect();
    slugs.sort();
    slugs
}

fn of_programme(eligible: &str) -> Vec<String> {
    let mut records = running();
    records.push(programme(eligible));
    let landscape = landscape(&records);
    let programme = landscape
        .programme(id(Kind::Programme, "the-programme"))
        .unwrap();
    found(&landscape, &Subject::programme(&landscape, programme))
}

#[test]
fn a_region_is_met_by_what_names_it_what_lies_around_it_and_what_lies_in_it() {
    assert_eq!(
        of_programme("029"),
        ["americas", "caribbean", "jamaica"],
        "a programme for the Caribbean may double work in Jamaica, and work for all the Americas"
    );
    assert_eq!(
        of_programme("JM"),
        ["americas", "caribbean", "jamaica"],
        "a country is met by what names its regions"
    );
}

#[test]
fn a_programme_for_everybody_is_met_by_all_that_runs_on_its_topics() {
    assert_eq!(
        of_programme("001"),
        ["americas", "caribbean", "fiji", "jamaica", "world"],
        "what is open to the whole world may double anything, but not what is over or on another topic"
    );
    assert_eq!(
        of_programme("SIDS"),
        ["americas", "caribbean", "fiji", "jamaica"],
        "a group of countries is met in each of them"
    );
}

#[test]
fn where_nothing_is_asked_nothing_is_met() {
    let landscape = landscape(&running());
    assert!(
        found(&landscape, &Subject::default()).is_empty(),
        "an organisation that looks for partners asks for no work, and so doubles none"
    );
}

#[test]
fn the_most_similar_stands_first() {
    let mut records = running();
    records.push(given(
        Kind::Need,
        "the-need",
        json!({"place": "JM", "topics": ["ciip"]}),
    ));
    let landscape = landscape(&records);
    let subject = Subject::need(landscape.need(id(Kind::Need, "the-need")).unwrap());
    let first = rank::overlaps(&landscape, &subject)[0];
    assert_eq!(
        landscape.initiatives()[first].key.slug,
        "jamaica",
        "a list that is cut short begins with what names the place itself"
    );
}
