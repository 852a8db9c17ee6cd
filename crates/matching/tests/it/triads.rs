//! Donor, implementer and beneficiary together.

use catalogue::Kind;
use matching::{Match, Subject, TriadReason, Weights, rank, triads};
use proptest::prelude::*;
use serde_json::json;

use matching::portfolio::Choice;

use crate::fixture::{Given, given, id, landscape, organisation_at};

#[test]
fn those_who_have_worked_together_come_first() {
    let mut records = vec![given(
        Kind::Need,
        "the-need",
        json!({"place": "KE", "topics": ["ciip"]}),
    )];
    for (slug, role) in [
        ("donor", "donor"),
        ("known", "implementer"),
        ("stranger", "implementer"),
    ] {
        records.push(given(
            Kind::Organisation,
            slug,
            json!({"place": "KE", "roles": [role]}),
        ));
    }
    for slug in ["known", "stranger"] {
        // Both have done the same work; only one was paid by the donor.
        let mut organisations = vec![json!({"organisation": slug, "role": "implementer"})];
        if slug == "known" {
            organisations.push(json!({"organisation": "donor", "role": "funder"}));
        }
        let fields = json!({"topics": ["ciip"], "beneficiaries": [{"place": "KE"}], "organisations": organisations});
        records.push(given(Kind::Initiative, &format!("work-of-{slug}"), fields));
    }
    let funder = json!([{"organisation": "donor", "role": "funder"}]);
    let fields = json!({"topics": ["ciip"], "eligible_places": ["KE"], "organisations": funder});
    records.push(given(Kind::Programme, "the-programme", fields));
    let landscape = landscape(&records);
    let subject = Subject::need(landscape.need(id(Kind::Need, "the-need")).unwrap());
    let programmes = rank::programmes(&landscape, &subject, &Weights::programmes());
    let implementers = rank::implementers(&landscape, &subject, &Weights::organisations());
    let found = triads(&landscape, &subject, &programmes, &implementers, 5);
    let slug = |at: usize| landscape.organisations()[at].key.slug.as_str();
    assert_eq!(
        slug(found[0].implementer),
        "known",
        "who was paid by the donor before fits best"
    );
    assert!(
        found[0]
            .reasons
            .iter()
            .any(|reason| matches!(reason, TriadReason::PaidBefore { count: 1, .. })),
        "and that is the reason given: {:?}",
        found[0].reasons
    );
}

#[test]
fn one_body_in_two_parts_has_nothing_to_show_for_working_together() {
    let offers = json!([{"organisation": "centre", "role": "accountable"}]);
    let mut records = vec![
        given(
            Kind::Need,
            "the-need",
            json!({"place": "KE", "topics": ["ciip"]}),
        ),
        given(
            Kind::Programme,
            "the-offer",
            json!({"topics": ["ciip"], "eligible_places": ["KE"], "organisations": offers}),
        ),
    ];
    for slug in ["centre", "partner"] {
        records.push(given(
            Kind::Organisation,
            slug,
            json!({"roles": ["implementer"]}),
        ));
        let mut organisations = vec![json!({"organisation": slug, "role": "implementer"})];
        if slug == "partner" {
            organisations.push(json!({"organisation": "centre", "role": "funder"}));
        }
        let fields = json!({"topics": ["ciip"], "beneficiaries": [{"place": "KE"}], "organisations": organisations});
        records.push(given(Kind::Initiative, &format!("work-of-{slug}"), fields));
    }
    let landscape = landscape(&records);
    let subject = Subject::need(landscape.need(id(Kind::Need, "the-need")).unwrap());
    let programmes = rank::programmes(&landscape, &subject, &Weights::programmes());
    let implementers = rank::implementers(&landscape, &subject, &Weights::organisations());
    let found = triads(&landscape, &subject, &programmes, &implementers, 5);
    let at = |slug: &str| organisation_at(&landscape, slug);
    let centre = at("centre");
    assert_eq!(
        found[0].implementer,
        at("partner"),
        "two who have worked together come before one that is alone"
    );
    let alone = found
        .iter()
        .find(|triad| triad.implementer == centre)
        .unwrap();
    assert!(
        alone.reasons.contains(&TriadReason::OneBody {
            organisation: centre
        }),
        "it is told, not hidden: {:?}",
        alone.reasons
    );
    assert!(
        found
            .iter()
            .all(|triad| triad.donor == Some(centre) && !triad.pays),
        "who makes an offer is not said to pay for it"
    );
}

/// A need in English, a fund on its topic and one on another, two who could do the work: only one of them has done such work.
fn with_another_topic() -> Vec<Given> {
    let fund = |slug: &str, topic: &str| {
        given(
            Kind::Programme,
            slug,
            json!({"topics": [topic], "eligible_places": ["KE"], "organisations": [{"organisation": "donor", "role": "funder"}]}),
        )
    };
    let mut records = vec![
        given(
            Kind::Need,
            "the-need",
            json!({"place": "KE", "topics": ["ciip"], "languages": ["en"]}),
        ),
        fund("on-it", "ciip"),
        fund("on-cybercrime", "cybercrime-legislation"),
        given(
            Kind::Organisation,
            "donor",
            json!({"name": {"en": "Donor"}, "roles": ["donor"]}),
        ),
    ];
    for (slug, topic) in [("versed", "ciip"), ("other", "cybercrime-legislation")] {
        let fields = json!({"name": {"en": slug}, "place": "KE", "roles": ["implementer"]});
        records.push(given(Kind::Organisation, slug, fields));
        let parts = json!([{"organisation": slug, "role": "implementer"}]);
        let fields =
            json!({"topics": [topic], "beneficiaries": [{"place": "KE"}], "organisations": parts});
        records.push(given(Kind::Initiative, &format!("work-of-{slug}"), fields));
    }
    records
}

#[test]
fn what_is_known_to_be_on_other_topics_stands_in_no_three_and_no_plan() {
    let landscape = landscape(&with_another_topic());
    let subject = Subject::need(landscape.need(id(Kind::Need, "the-need")).unwrap());
    let programmes = rank::programmes(&landscape, &subject, &Weights::programmes());
    let implementers = rank::implementers(&landscape, &subject, &Weights::organisations());
    assert_eq!(
        programmes
            .iter()
            .filter(|found| found.is_off_topic())
            .count(),
        1,
        "it stays in the list, where its reasons say what it is"
    );
    let found = triads(&landscape, &subject, &programmes, &implementers, 100);
    let names: Vec<(&str, &str)> = found
        .iter()
        .map(|triad| {
            (
                landscape.programmes()[triad.programme].key.slug.as_str(),
                landscape.organisations()[triad.implementer]
                    .key
                    .slug
                    .as_str(),
            )
        })
        .collect();
    assert_eq!(
        names,
        [("on-it", "versed")],
        "a good place and a good language make no three of other topics"
    );
    let all: Vec<(usize, usize)> = (0..landscape.programmes().len())
        .map(|at| (at, 1))
        .collect();
    let choice = Choice::judge(&landscape, &[0], &all, &Weights::programmes(), 0.0);
    let on_it = landscape
        .programmes()
        .iter()
        .position(|part| part.key.slug == "on-it");
    for plan in [choice.greedy(), choice.optimal()] {
        let given: Vec<usize> = plan.pairs.iter().map(|pair| pair.programme).collect();
        assert_eq!(
            Some(given[0]),
            on_it,
            "nor does a plan give it, even without a lowest score"
        );
    }
    let other = Choice::judge(
        &landscape,
        &[0],
        &[(1 - on_it.unwrap(), 1)],
        &Weights::programmes(),
        0.0,
    );
    assert!(
        other.optimal().pairs.is_empty(),
        "also where there is nothing else"
    );
    let own = Weights::new([("place", 100)]).unwrap();
    let by_place: Vec<Match> = rank::programmes(&landscape, &subject, &own);
    assert!(
        by_place.iter().all(|found| !found.is_off_topic()),
        "who gives topics no weight has said that they do not matter"
    );
}

#[test]
fn half_of_the_points_for_a_language_has_a_sentence() {
    let landscape = landscape(&with_another_topic());
    let subject = Subject::need(landscape.need(id(Kind::Need, "the-need")).unwrap());
    let programmes = rank::programmes(&landscape, &subject, &Weights::programmes());
    let implementers = rank::implementers(&landscape, &subject, &Weights::organisations());
    let found = triads(&landscape, &subject, &programmes, &implementers, 1);
    assert!(
        found[0].together > 0.0
            && found[0].reasons.contains(&TriadReason::LanguageUnstated {
                asked: false,
                programme: Some(found[0].programme),
                implementer: Some(found[0].implementer),
            }),
        "points that stand beside “no initiative shows the two together” come from somewhere, and it is said from where: {:?}",
        found[0].reasons
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    /// Stopping early loses nothing: the k best of the search are the k best of all.
    #[test]
    fn the_search_finds_the_best_of_all(
        limit in 1_usize..8,
        mixed in prop::collection::vec((0_usize..4, 0_usize..5, 0_usize..8, 0_usize..3), 4..30),
    ) {
        let topics = ["ciip", "cbm", "standards", "gender"];
        let places = ["KE", "UG", "FJ", "202", "001"];
        let languages = ["en", "fr", "sw"];
        let wanted = json!({"place": "KE", "topics": ["ciip", "cbm"], "languages": ["en", "sw"]});
        let mut records: Vec<Given> = vec![given(Kind::Need, "the-need", wanted)];
        for n in 0..8_usize {
            let fields = json!({"place": places[n % 3], "roles": ["implementer"], "languages": [languages[n % 3]]});
            records.push(given(Kind::Organisation, &format!("o{n}"), fields));
        }
        for (n, (topic, place, organisation, language)) in mixed.iter().enumerate() {
            let parts = json!([
                {"organisation": format!("o{organisation}"), "role": "implementer"},
                {"organisation": format!("o{}", (organisation + n) % 8), "role": "funder"},
            ]);
            let fields = json!({"topics": [topics[*topic]], "beneficiaries": [{"place": places[*place]}], "organisations": parts});
            records.push(given(Kind::Initiative, &format!("i{n}"), fields));
            let fields = json!({
                "topics": [topics[*topic]], "eligible_places": [places[*place]], "organisations": parts,
                "languages": [languages[*language]],
            });
            records.push(given(Kind::Programme, &format!("p{n}"), fields));
        }
        let landscape = landscape(&records);
        let subject = Subject::need(landscape.need(id(Kind::Need, "the-need")).unwrap());
        let programmes = rank::programmes(&landscape, &subject, &Weights::programmes());
        let implementers = rank::implementers(&landscape, &subject, &Weights::organisations());
        let all = triads(&landscape, &subject, &programmes, &implementers, 10_000);
        let few = triads(&landscape, &subject, &programmes, &implementers, limit);
        prop_assert_eq!(&few[..], &all[..limit.min(all.len())], "the first of all of them, in their order");
    }
}
