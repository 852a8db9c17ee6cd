//! Who may ask: a programme for some kinds of organisation is in nobody else's list of what is free.

use catalogue::Kind;
use matching::{Blocker, Landscape, Match, Step, Subject, Weights, rank, steps, triads};
use serde_json::json;

use crate::fixture::{Given, given, id, landscape};

/// A fund for each set of kinds, and one that does not say.
fn funds() -> Vec<Given> {
    let fund = |slug: &str, kinds: serde_json::Value| {
        let mut fields = json!({"topics": ["ciip"], "eligible_places": ["KE"]});
        if !kinds.is_null() {
            fields["eligible_kinds"] = kinds;
        }
        given(Kind::Programme, slug, fields)
    };
    vec![
        fund("for-anybody", json!(null)),
        fund("for-civil-society", json!(["civil-society"])),
        fund("for-governments", json!(["government"])),
        fund("for-police", json!(["law-enforcement"])),
    ]
}

fn need(slug: &str, organisation: Option<&str>) -> Given {
    let mut fields = json!({"place": "KE", "topics": ["ciip"]});
    if let Some(organisation) = organisation {
        fields["organisation"] = id(Kind::Organisation, organisation).to_string().into();
    }
    given(Kind::Need, slug, fields)
}

fn organisation(slug: &str, kind: Option<&str>) -> Given {
    let mut fields = json!({"name": {"en": slug}, "roles": ["implementer"], "topics": ["ciip"]});
    if let Some(kind) = kind {
        fields["kind"] = kind.into();
    }
    given(Kind::Organisation, slug, fields)
}

/// Slugs of the programmes that the asker may not ask.
fn shut(landscape: &Landscape, found: &[Match]) -> Vec<String> {
    let mut shut: Vec<String> = found
        .iter()
        .filter(|found| {
            found
                .blockers
                .iter()
                .any(|blocker| matches!(blocker, Blocker::KindNotEligible { .. }))
        })
        .map(|found| landscape.programmes()[found.at].key.slug.clone())
        .collect();
    shut.sort();
    shut
}

fn of_need(landscape: &Landscape, slug: &str) -> Vec<String> {
    let subject = Subject::need(landscape.need(id(Kind::Need, slug)).unwrap());
    shut(
        landscape,
        &rank::programmes(landscape, &subject, &Weights::programmes()),
    )
}

#[test]
fn a_need_is_asked_by_its_organisation_or_by_the_government_of_its_place() {
    let mut records = funds();
    records.extend([
        organisation("an-ngo", Some("ngo")),
        organisation("a-bank-of-states", Some("intergovernmental")),
        organisation("of-no-kind", None),
        need("unsigned", None),
        need("of-ngo", Some("an-ngo")),
        need("of-bank", Some("a-bank-of-states")),
        need("of-nobody", Some("of-no-kind")),
        need("of-a-stranger", Some("not-in-the-catalogue")),
    ]);
    let landscape = landscape(&records);
    assert_eq!(
        of_need(&landscape, "unsigned"),
        ["for-civil-society"],
        "a government asks for its police too, and not for civil society"
    );
    assert_eq!(
        of_need(&landscape, "of-ngo"),
        ["for-governments", "for-police"],
        "an organisation that is named asks for itself"
    );
    for unknown in ["of-bank", "of-nobody", "of-a-stranger"] {
        assert!(
            of_need(&landscape, unknown).is_empty(),
            "{unknown}: what is not known shuts nobody out"
        );
    }
}

#[test]
fn a_fund_for_others_is_shut_in_every_direction() {
    let mut records = funds();
    records.extend([organisation("an-ngo", Some("ngo")), need("unsigned", None)]);
    let landscape = landscape(&records);
    let weights = Weights::programmes();
    let fund = landscape
        .programme(id(Kind::Programme, "for-civil-society"))
        .unwrap();
    let needs = rank::needs_of_programme(&landscape, fund, &weights);
    assert!(
        matches!(
            needs[0].blockers.as_slice(),
            [Blocker::KindNotEligible { .. }]
        ),
        "from the programme to the need"
    );
    let at = landscape
        .organisations()
        .iter()
        .position(|part| part.key.slug == "an-ngo")
        .unwrap();
    let ngo = &landscape.organisations()[at];
    let found = rank::programmes_of_organisation(&landscape, at, ngo, &Weights::organisations());
    assert_eq!(
        shut(&landscape, &found),
        ["for-governments", "for-police"],
        "from an organisation that asks to the programmes"
    );
    let subject = Subject::need(landscape.need(id(Kind::Need, "unsigned")).unwrap());
    let programmes = rank::programmes(&landscape, &subject, &weights);
    let implementers = rank::implementers(&landscape, &subject, &Weights::organisations());
    let three = triads(&landscape, &subject, &programmes, &implementers, 100);
    assert!(
        !three.is_empty()
            && three.iter().all(|triad| {
                landscape.programmes()[triad.programme].key.slug != "for-civil-society"
            }),
        "and no three hold it"
    );
    let by_hand = Subject {
        asker: None,
        ..subject
    };
    let found = rank::programmes(&landscape, &by_hand, &weights);
    assert!(
        shut(&landscape, &found).is_empty(),
        "where nobody says who asks, nothing is shut"
    );
}

#[test]
fn what_it_would_take_begins_with_what_stands_in_the_way() {
    let mut records = funds();
    records.push(need("unsigned", None));
    let landscape = landscape(&records);
    let subject = Subject::need(landscape.need(id(Kind::Need, "unsigned")).unwrap());
    let found = rank::programmes(&landscape, &subject, &Weights::programmes());
    for found in &found {
        let steps = steps(found);
        let blocked = found.blockers.len();
        let lifts = steps
            .iter()
            .take_while(|step| matches!(step, Step::Lift(_)))
            .count();
        assert_eq!(lifts, blocked, "each blocker once, and first");
        let cost = |step: &Step| match step {
            Step::Lift(_) => f64::INFINITY,
            Step::Gain { points, .. } => *points,
            Step::State { weight, .. } => f64::from(*weight),
        };
        assert!(
            steps
                .windows(2)
                .all(|pair| cost(&pair[0]) >= cost(&pair[1])),
            "then what costs most: {steps:?}"
        );
    }
}

#[test]
fn an_organisation_without_any_work_is_judged_and_in_no_list() {
    let records = vec![
        given(
            Kind::Organisation,
            "idle",
            json!({"name": {"en": "Idle"}, "place": "KE"}),
        ),
        organisation("busy", Some("ngo")),
        need("unsigned", None),
    ];
    let landscape = landscape(&records);
    let subject = Subject::need(landscape.need(id(Kind::Need, "unsigned")).unwrap());
    let at = |slug: &str| {
        landscape
            .organisations()
            .iter()
            .position(|part| part.key.slug == slug)
            .unwrap()
    };
    let weights = Weights::organisations();
    let idle = rank::implementer(&landscape, &subject, &weights, at("idle")).unwrap();
    assert_eq!(
        (idle.rank, idle.of),
        (None, 1),
        "it is not in the list of one"
    );
    let busy = rank::implementer(&landscape, &subject, &weights, at("busy")).unwrap();
    assert_eq!((busy.rank, busy.of), (Some(1), 1), "the other is");
}
