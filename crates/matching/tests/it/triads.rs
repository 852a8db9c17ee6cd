//! Donor, implementer and beneficiary together.

use catalogue::Kind;
use matching::{Subject, TriadReason, Weights, rank, triads};
use proptest::prelude::*;
use serde_json::json;

use crate::fixture::{Given, given, id, landscape};

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
