//! Facts that are stated are looked at, and are said to be what they are.

use catalogue::Kind;
use matching::{Criterion, Judgement, Landscape, Reason, Subject, Weights, rank};
use serde_json::{Value, json};

use crate::fixture::{Given, given, id, landscape, organisation_at};

fn need(place: &str) -> Given {
    given(
        Kind::Need,
        "the-need",
        json!({"place": place, "topics": ["ciip"]}),
    )
}

fn asked(landscape: &Landscape) -> Subject {
    Subject::need(landscape.need(id(Kind::Need, "the-need")).unwrap())
}

/// What a criterion says of the only programme.
fn of_programme(records: &[Given], criterion: Criterion) -> Judgement {
    let landscape = landscape(records);
    let found = rank::programmes(&landscape, &asked(&landscape), &Weights::programmes());
    let mut criteria = found[0].criteria.iter();
    criteria
        .find(|(of, ..)| *of == criterion)
        .unwrap()
        .2
        .clone()
}

/// What a criterion says of an organisation as an implementer.
fn of_organisation(records: &[Given], slug: &str, criterion: Criterion) -> Judgement {
    let landscape = landscape(records);
    let at = organisation_at(&landscape, slug);
    let found = rank::implementers(&landscape, &asked(&landscape), &Weights::organisations());
    let found = found.iter().find(|found| found.at == at).unwrap();
    let mut criteria = found.criteria.iter();
    criteria
        .find(|(of, ..)| *of == criterion)
        .unwrap()
        .2
        .clone()
}

/// Three budgets of 100, 200 and 300 US dollars, and a programme.
fn budgets(programme: Value) -> Vec<Given> {
    let mut records: Vec<Given> = [10_000, 20_000, 30_000]
        .iter()
        .map(|minor| {
            given(
                Kind::Initiative,
                &format!("cost-{minor}"),
                json!({"topics": ["ciip"], "budget": {"amount_minor": minor, "currency": "USD"}}),
            )
        })
        .collect();
    records.push(need("JM"));
    records.push(given(Kind::Programme, "p", programme));
    records
}

#[test]
fn the_whole_envelope_speaks_where_no_grant_is_stated() {
    let with = |minor: i64| json!({"topics": ["ciip"], "envelope": {"amount_minor": minor, "currency": "USD"}});
    let enough = of_programme(&budgets(with(1_000_000)), Criterion::Size);
    assert_eq!(enough.value, Some(1.0), "such work lies within it");
    assert!(
        matches!(
            enough.reason,
            Reason::EnvelopeFits {
                usual_minor: 20_000,
                envelope_minor: 1_000_000,
                count: 3,
                ..
            }
        ),
        "and the sentence says that it is the envelope: {:?}",
        enough.reason
    );
    let small = of_programme(&budgets(with(10_000)), Criterion::Size);
    assert_eq!(small.value, Some(0.5), "half of what such work costs");
    assert!(
        matches!(small.reason, Reason::EnvelopeSmall { .. }),
        "{:?}",
        small.reason
    );
    let mut both = with(10_000);
    both["grant"] = json!({"max_minor": 50_000, "currency": "USD"});
    let both = of_programme(&budgets(both), Criterion::Size);
    assert!(
        matches!(both.reason, Reason::SizeFits { .. }),
        "a grant that is stated is what is looked at: {:?}",
        both.reason
    );
}

/// A firm from Estonia with one initiative in Jamaica.
fn abroad(fields: Value) -> Vec<Given> {
    let mut fields = fields;
    fields["topics"] = json!(["ciip"]);
    fields["beneficiaries"] = json!([{"place": "JM"}]);
    fields["organisations"] = json!([{"organisation": "firm", "role": "implementer"}]);
    vec![
        need("JM"),
        given(
            Kind::Organisation,
            "firm",
            json!({"name": {"en": "Firm"}, "place": "EE"}),
        ),
        given(Kind::Initiative, "work", fields),
    ]
}

#[test]
fn skills_that_are_handed_over_are_more_than_coming_from_elsewhere_and_less_than_a_partner() {
    let judged = |modes: Value| {
        of_organisation(
            &abroad(json!({"modes": modes})),
            "firm",
            Criterion::Ownership,
        )
    };
    let (taught, advised) = (judged(json!(["training"])), judged(json!(["workshop"])));
    assert!(
        matches!(taught.reason, Reason::OwnedSkills { initiative: 0, .. }),
        "the fact is named: {:?}",
        taught.reason
    );
    assert!(
        matches!(advised.reason, Reason::OwnedElsewhere { .. }),
        "one event hands nothing over: {:?}",
        advised.reason
    );
    assert!(taught.value > advised.value, "what was learnt stays");
    let mut records = abroad(json!({"modes": ["training"]}));
    records.push(given(
        Kind::Organisation,
        "home",
        json!({"name": {"en": "Home"}, "place": "JM"}),
    ));
    records.push(given(
        Kind::Initiative,
        "together",
        json!({
            "topics": ["ciip"], "beneficiaries": [{"place": "JM"}],
            "organisations": [
                {"organisation": "firm", "role": "implementer"},
                {"organisation": "home", "role": "local-partner"},
            ],
        }),
    ));
    let partner = of_organisation(&records, "firm", Criterion::Ownership);
    assert!(
        matches!(partner.reason, Reason::OwnedPartner { .. }) && partner.value > taught.value,
        "a partner that stays is more: {:?}",
        partner.reason
    );
}

#[test]
fn a_beginning_is_not_told_as_an_end() {
    let latest = |fields: Value| of_organisation(&abroad(fields), "firm", Criterion::Timing).reason;
    assert_eq!(
        latest(json!({"planned_start": "2019-03"})),
        Reason::ActiveSince { year: 2019 },
        "where no end is stated, the year is that of the beginning"
    );
    assert_eq!(
        latest(json!({"status": "completed", "actual_start": "2018", "actual_end": "2020-06"})),
        Reason::ActiveUntil { year: 2020 },
        "an end that is stated is an end"
    );
}

#[test]
fn a_language_or_a_mode_that_no_record_names_can_still_be_asked_for() {
    let landscape = landscape(&[]);
    for code in ["dz", "fellowship"] {
        assert!(
            landscape.code(code).is_some(),
            "what is asked is held against what is there, and not dropped: {code}"
        );
    }
}

#[test]
fn a_track_record_fades_slowly_and_never_wholly() {
    let record = |fields: Value| {
        of_organisation(&abroad(fields), "firm", Criterion::Record)
            .value
            .unwrap()
    };
    let ended = |year: &str| record(json!({"status": "completed", "actual_end": year}));
    let (now, lately, long, ages) = (ended("2026"), ended("2024"), ended("2016"), ended("1996"));
    assert!(
        (now - lately).abs() < 1e-9,
        "two years leave it whole: {now} and {lately}"
    );
    assert!(
        long < lately && ages < long && ages > lately / 2.0,
        "then it fades, and something stays: {lately}, {long}, {ages}"
    );
    let silent = record(json!({}));
    assert!(
        silent < lately && silent > long,
        "work without a year is neither fresh nor old: {silent}"
    );
}
