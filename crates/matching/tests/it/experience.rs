//! What an organisation did: each initiative once, where it was, and what that says of the place that asks.

use catalogue::Kind;
use matching::{Criterion, Judgement, Landscape, Match, Reason, Subject, Weights, rank, steps};
use serde_json::json;

use crate::fixture::{Given, given, id, landscape, organisation_at};

fn need(place: &str) -> Given {
    given(
        Kind::Need,
        "the-need",
        json!({"place": place, "topics": ["ciip"]}),
    )
}

fn organisation(slug: &str, seat: Option<&str>) -> Given {
    let mut fields = json!({"name": {"en": slug}, "roles": ["implementer"]});
    if let Some(seat) = seat {
        fields["place"] = seat.into();
    }
    given(Kind::Organisation, slug, fields)
}

/// An initiative on the topic that is asked, for some places, with the parts of organisations in it.
fn work(slug: &str, places: &[&str], parts: &[(&str, &str)]) -> Given {
    let places: Vec<_> = places.iter().map(|place| json!({"place": place})).collect();
    let parts: Vec<_> = parts
        .iter()
        .map(|(organisation, role)| json!({"organisation": organisation, "role": role}))
        .collect();
    given(
        Kind::Initiative,
        slug,
        json!({"topics": ["ciip"], "beneficiaries": places, "organisations": parts, "actual_start": "2020", "actual_end": "2021"}),
    )
}

fn found(landscape: &Landscape, slug: &str) -> Match {
    let subject = Subject::need(landscape.need(id(Kind::Need, "the-need")).unwrap());
    let at = organisation_at(landscape, slug);
    rank::implementer(landscape, &subject, &Weights::organisations(), at)
        .unwrap()
        .found
}

fn said(found: &Match, criterion: Criterion) -> &Judgement {
    let named = found.criteria.iter().find(|(of, ..)| *of == criterion);
    &named.unwrap().2
}

#[test]
fn an_initiative_counts_once_however_many_parts_one_has_in_it() {
    let records = [
        need("KE"),
        organisation("one-part", None),
        organisation("two-parts", None),
        work("a", &["KE"], &[("one-part", "implementer")]),
        work(
            "b",
            &["KE"],
            &[("two-parts", "funder"), ("two-parts", "implementer")],
        ),
    ];
    let landscape = landscape(&records);
    let (one, two) = (
        found(&landscape, "one-part"),
        found(&landscape, "two-parts"),
    );
    assert!(
        (one.score - two.score).abs() < 1e-9,
        "who also pays for its one work has not done it twice: {} and {}",
        one.score,
        two.score
    );
    let count = |criterion| match &said(&two, criterion).reason {
        Reason::TopicsDone { count, .. }
        | Reason::PlaceDone { count, .. }
        | Reason::RecordDone { count, .. } => *count,
        other => panic!("it has done the work: {other:?}"),
    };
    assert_eq!(
        [Criterion::Topic, Criterion::Place, Criterion::Record].map(count),
        [1, 1, 1],
        "every sentence counts initiatives, not parts in them"
    );
    assert!(
        matches!(
            said(&two, Criterion::Sustainability).reason,
            Reason::CameOnce { .. }
        ),
        "and it has been there once"
    );
}

#[test]
fn two_works_of_the_same_year_are_not_one() {
    let mut records = vec![need("KE"), organisation("twice", None)];
    for slug in ["a", "b"] {
        let parts = json!([{"organisation": "twice", "role": "implementer"}]);
        let fields = json!({
            "topics": ["ciip"], "beneficiaries": [{"place": "KE"}], "organisations": parts, "actual_end": "2021",
        });
        records.push(given(Kind::Initiative, slug, fields));
    }
    let landscape = landscape(&records);
    let twice = found(&landscape, "twice");
    assert!(
        matches!(
            said(&twice, Criterion::Sustainability).reason,
            Reason::CameOften { count: 2, .. }
        ),
        "two are not told as “once”: {:?}",
        said(&twice, Criterion::Sustainability)
    );
}

#[test]
fn partners_are_alike_by_what_they_did_not_by_how_often_it_is_written() {
    let parts = [
        ("both", "funder"),
        ("both", "implementer"),
        ("other", "implementer"),
    ];
    let records = [
        organisation("both", None),
        organisation("other", None),
        work("a", &["KE"], &parts),
    ];
    let landscape = landscape(&records);
    let at = organisation_at(&landscape, "both");
    let partners = rank::partners(&landscape, at, &landscape.organisations()[at]);
    assert_eq!(partners[0].together, 1, "one initiative together is one");
}

#[test]
fn what_keeps_two_from_being_alike_sums_to_what_is_missing() {
    let mut records = vec![organisation("first", None), organisation("second", None)];
    records.push(work(
        "a",
        &["KE"],
        &[("first", "implementer"), ("second", "implementer")],
    ));
    records.push(work("b", &["FJ"], &[("first", "implementer")]));
    let fields = json!({
        "topics": ["gender"], "beneficiaries": [{"place": "KE"}], "organisations": [{"organisation": "second", "role": "implementer"}],
    });
    records.push(given(Kind::Initiative, "c", fields));
    let landscape = landscape(&records);
    let at = |slug| organisation_at(&landscape, slug);
    let [first, second] = ["first", "second"].map(|slug| &landscape.organisations()[at(slug)]);
    let score = rank::partners(&landscape, at("first"), first)[0].score;
    let apart = rank::apart(&landscape, first, second);
    let missing: f64 = apart.iter().map(|part| part.points).sum();
    assert!(
        (score + missing - 100.0).abs() < 1e-9,
        "every point that is missing has its topic or region: {score} and {missing}"
    );
    let gender = landscape.code("gender").unwrap();
    let of_first = apart
        .iter()
        .find(|part| part.first_has_less && !part.regions);
    assert!(
        of_first.unwrap().codes.has(gender),
        "the topic on which only the second has worked is told of the first"
    );
    assert!(
        rank::apart(&landscape, first, first).is_empty(),
        "one is wholly like itself"
    );
}

#[test]
fn work_inside_the_region_that_asks_is_there_and_not_near_it() {
    let records = [
        need("202"),
        organisation("inside", None),
        organisation("neighbour", None),
        organisation("seated", Some("GH")),
        work("a", &["GH"], &[("inside", "implementer")]),
        work("b", &["KE", "GH"], &[("inside", "implementer")]),
        work("c", &["015"], &[("neighbour", "implementer")]),
    ];
    let landscape = landscape(&records);
    let inside = found(&landscape, "inside");
    let code = |text| landscape.place(text).unwrap();
    assert_eq!(
        said(&inside, Criterion::Place).reason,
        Reason::PlaceInside {
            place: code("202"),
            places: [code("GH"), code("KE")].into_iter().collect(),
            count: 2,
        },
        "each initiative once, and every place inside"
    );
    assert!(
        matches!(
            said(&inside, Criterion::Record).reason,
            Reason::RecordDone { count: 2, .. }
        ),
        "it is a record of such work there: {:?}",
        said(&inside, Criterion::Record)
    );
    assert!(
        matches!(
            said(&inside, Criterion::Sustainability).reason,
            Reason::CameBack { count: 2, .. }
        ),
        "and it came back to the region"
    );
    assert!(
        matches!(
            said(&found(&landscape, "neighbour"), Criterion::Place).reason,
            Reason::PlaceNear { .. }
        ),
        "what lies beside the region is near it"
    );
    let seated = found(&landscape, "seated");
    assert!(
        matches!(said(&seated, Criterion::Place).reason, Reason::PlaceSeat { place } if place == code("GH"))
            && said(&seated, Criterion::Place).value > Some(0.5),
        "a seat inside the region is a seat in it"
    );
}

#[test]
fn work_for_a_larger_place_is_work_for_the_place() {
    let records = [
        need("UG"),
        organisation("continental", None),
        organisation("global", None),
        organisation("across-the-border", None),
        work("a", &["002"], &[("continental", "implementer")]),
        work("b", &["001"], &[("global", "implementer")]),
        work("c", &["KE"], &[("across-the-border", "implementer")]),
    ];
    let landscape = landscape(&records);
    let code = |text| landscape.place(text).unwrap();
    let reason = |slug: &str| {
        said(&found(&landscape, slug), Criterion::Place)
            .reason
            .clone()
    };
    assert_eq!(
        reason("continental"),
        Reason::PlaceAround {
            place: code("UG"),
            region: code("002"),
            count: 1
        },
        "the region is named, and that the place is a part of it"
    );
    assert_eq!(
        reason("global"),
        Reason::PlaceWorldwide {
            place: code("UG"),
            count: 1
        },
        "the world holds every place"
    );
    assert!(
        matches!(reason("across-the-border"), Reason::PlaceNear { .. }),
        "a neighbour is near"
    );
    for slug in ["continental", "global", "across-the-border"] {
        assert!(
            matches!(
                said(&found(&landscape, slug), Criterion::Record).reason,
                Reason::RecordDone { .. }
            ),
            "{slug}: nobody says “nothing close” of work for the place"
        );
    }
}

#[test]
fn nothing_close_is_never_said_beside_a_good_value() {
    // Half a topic each: no single one is on the subject, many together are something.
    let mut records = vec![
        given(
            Kind::Need,
            "the-need",
            json!({"place": "KE", "topics": ["ciip", "cbm", "standards"]}),
        ),
        organisation("many", None),
        organisation("far", None),
        work("z", &["FJ"], &[("far", "implementer")]),
    ];
    for slug in ["a", "b", "c", "d"] {
        records.push(work(slug, &["KE"], &[("many", "implementer")]));
    }
    let landscape = landscape(&records);
    let record = |slug: &str| said(&found(&landscape, slug), Criterion::Record).clone();
    let many = record("many");
    assert!(
        matches!(many.reason, Reason::RecordRelated { .. }) && many.value > Some(0.2),
        "work on part of it is told as that: {many:?}"
    );
    assert!(
        matches!(record("far").reason, Reason::RecordWeak { .. }),
        "nothing close is still said where there is nothing"
    );
}

#[test]
fn for_the_whole_world_nobody_is_of_the_place() {
    let mut records = vec![
        need("001"),
        organisation("fiji", Some("FJ")),
        organisation("global", Some("CH")),
        work("a", &["FJ"], &[("fiji", "implementer")]),
        work("b", &["001"], &[("global", "implementer")]),
        given(
            Kind::Programme,
            "for-all",
            json!({"topics": ["ciip"], "eligible_places": ["001"], "organisations": [{"organisation": "fiji", "role": "implementer"}]}),
        ),
    ];
    let landscape_of_world = landscape(&records);
    let world = landscape_of_world.place("001").unwrap();
    let fiji = found(&landscape_of_world, "fiji");
    for criterion in [Criterion::Ownership, Criterion::Sustainability] {
        assert_eq!(
            (said(&fiji, criterion).value, &said(&fiji, criterion).reason),
            (None, &Reason::NotAsked),
            "{criterion:?} means nothing for the world"
        );
    }
    assert!(
        steps(&fiji)
            .iter()
            .all(|step| !format!("{step:?}").contains("Ownership")),
        "and nobody is told to state it or to find a local partner"
    );
    assert!(
        matches!(&said(&fiji, Criterion::Place).reason, Reason::PlaceInside { place, count: 1, .. } if *place == world),
        "work in one place is work in the world, with its place named"
    );
    assert!(
        matches!(
            said(&found(&landscape_of_world, "global"), Criterion::Place).reason,
            Reason::PlaceDone { count: 1, .. }
        ),
        "work for the world is what is asked"
    );
    let subject = Subject::need(&landscape_of_world.needs()[0]);
    let programmes = rank::programmes(&landscape_of_world, &subject, &Weights::programmes());
    assert!(
        matches!(
            said(&programmes[0], Criterion::Place).reason,
            Reason::PlaceAnywhere { .. }
        ),
        "a programme for every place does not “name the world among those that may ask”"
    );
    // Many places of several continents are no place either; many of one region are asked about as the region is.
    let mut seat = |places: serde_json::Value| {
        let fund = json!({"topics": ["ciip"], "eligible_places": places});
        records.push(given(Kind::Programme, "wide", fund));
        let landscape = landscape(&records);
        records.pop();
        let wide = landscape.programme(id(Kind::Programme, "wide")).unwrap();
        let subject = Subject::programme(&landscape, wide);
        let at = organisation_at(&landscape, "fiji");
        let placed = rank::implementer(&landscape, &subject, &Weights::organisations(), at);
        said(&placed.unwrap().found, Criterion::Ownership).value
    };
    assert_eq!(
        seat(json!(["SIDS"])),
        None,
        "small islands lie in every sea"
    );
    assert_eq!(
        seat(json!([
            "FJ", "WS", "TO", "VU", "SB", "PG", "KI", "TV", "NR", "PW", "MH", "FM"
        ])),
        Some(1.0),
        "twelve islands of one ocean are a region"
    );
}
