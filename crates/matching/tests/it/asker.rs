//! Who may ask: a programme for some kinds of organisation is in the list of what is free of nobody who is known to be another.
//! Where nobody says who asks, nothing is shut and it is said what to ask first.

use catalogue::Kind;
use matching::{Blocker, Caution, Landscape, Match, Step, Subject, Weights, rank, steps, triads};
use serde_json::json;

use crate::fixture::{Given, given, id, landscape, organisation_at};

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

/// Whether an organisation is in the way of itself, as who asks.
fn asks(found: &[Match], at: usize) -> bool {
    found
        .iter()
        .filter(|found| found.at == at)
        .any(|found| found.blockers == [Blocker::Asks { organisation: at }])
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

/// Slugs of the programmes of which it is to be asked first whether the asker may.
fn doubtful(landscape: &Landscape, found: &[Match]) -> Vec<String> {
    let mut doubtful: Vec<String> = found
        .iter()
        .filter(|found| {
            let mut cautions = found.cautions.iter();
            cautions.any(|caution| matches!(caution, Caution::KindNotStated { .. }))
        })
        .map(|found| landscape.programmes()[found.at].key.slug.clone())
        .collect();
    doubtful.sort();
    doubtful
}

fn programmes_of(landscape: &Landscape, slug: &str) -> Vec<Match> {
    let subject = Subject::need(landscape.need(id(Kind::Need, slug)).unwrap());
    rank::programmes(landscape, &subject, &Weights::programmes())
}

fn of_need(landscape: &Landscape, slug: &str) -> Vec<String> {
    shut(landscape, &programmes_of(landscape, slug))
}

#[test]
fn a_need_is_asked_by_its_organisation_and_a_government_is_only_presumed_to_ask() {
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
    let unsigned = programmes_of(&landscape, "unsigned");
    assert!(
        shut(&landscape, &unsigned).is_empty(),
        "where nobody says who asks, nothing is shut"
    );
    assert_eq!(
        doubtful(&landscape, &unsigned),
        ["for-civil-society"],
        "but what is not for a government is marked; a government asks for its police too"
    );
    let certainty = |slug: &str| {
        let named = |found: &&Match| landscape.programmes()[found.at].key.slug == slug;
        unsigned.iter().find(named).unwrap().certainty
    };
    assert!(
        certainty("for-civil-society") < certainty("for-governments"),
        "and is less certain than what is for a government in any case"
    );
    assert!(
        doubtful(&landscape, &programmes_of(&landscape, "of-ngo")).is_empty(),
        "who is known needs no such mark"
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
    records.extend([
        organisation("an-ngo", Some("ngo")),
        organisation("a-ministry", Some("government")),
        need("signed", Some("a-ministry")),
    ]);
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
    let at = organisation_at(&landscape, "an-ngo");
    let ngo = &landscape.organisations()[at];
    let found = rank::programmes_of_organisation(&landscape, at, ngo, &Weights::organisations());
    assert_eq!(
        shut(&landscape, &found),
        ["for-governments", "for-police"],
        "from an organisation that asks to the programmes"
    );
    let subject = Subject::need(landscape.need(id(Kind::Need, "signed")).unwrap());
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
fn who_asks_is_not_offered_to_itself() {
    let seated = |slug: &str, kind: &str, place: &str| {
        given(
            Kind::Organisation,
            slug,
            json!({"name": {"en": slug}, "kind": kind, "roles": ["implementer"], "topics": ["ciip"], "place": place}),
        )
    };
    let mut records = funds();
    records.extend([
        seated("ministry", "government", "KE"),
        seated("neighbour", "government", "UG"),
        given(
            Kind::Organisation,
            "republic",
            json!({"name": {"en": "republic"}, "kind": "government", "roles": ["beneficiary"], "topics": ["ciip"], "place": "KE"}),
        ),
        given(
            Kind::Initiative,
            "own-roadmap",
            json!({"title": {"en": "own-roadmap"}, "topics": ["ciip"], "beneficiaries": [{"place": "KE"}], "organisations": [{"organisation": "republic", "role": "implementer"}]}),
        ),
        seated("college", "academia", "KE"),
        need("unsigned", None),
        need("of-ministry", Some("ministry")),
        need("of-college", Some("college")),
    ]);
    let landscape = landscape(&records);
    let at = |slug: &str| organisation_at(&landscape, slug);
    let (ministry, neighbour, college) = (at("ministry"), at("neighbour"), at("college"));
    let implementers =
        |subject: &Subject| rank::implementers(&landscape, subject, &Weights::organisations());
    let subject = Subject::need(landscape.need(id(Kind::Need, "unsigned")).unwrap());
    let found = implementers(&subject);
    let marked = |at: usize| {
        let place = landscape.place("KE").unwrap();
        let one = found.iter().find(|found| found.at == at).unwrap();
        let may = Caution::MayAsk {
            organisation: at,
            place,
        };
        one.cautions == [may] && one.blockers.is_empty()
    };
    assert!(
        marked(ministry),
        "no record says that this ministry asks: it may do the work, with a word that it may be the one"
    );
    assert!(
        !marked(neighbour) && !marked(college),
        "other governments and others of the place are not in question"
    );
    let republic = at("republic");
    let place = landscape.place("KE").unwrap();
    let receives = Blocker::Receives {
        organisation: republic,
        place,
    };
    assert!(
        found
            .iter()
            .any(|found| found.at == republic && found.blockers == [receives.clone()]),
        "a government whose record names it as a beneficiary alone is whom the help is for"
    );
    let programmes = rank::programmes(&landscape, &subject, &Weights::programmes());
    let holds = |subject: &Subject, found: &[Match]| {
        triads(&landscape, subject, &programmes, found, 100)
            .iter()
            .any(|triad| triad.implementer == ministry)
    };
    assert!(
        holds(&subject, &found),
        "a body of the place stands in threes like any other"
    );
    let signed = Subject::need(landscape.need(id(Kind::Need, "of-ministry")).unwrap());
    let own = implementers(&signed);
    assert!(
        asks(&own, ministry) && !holds(&signed, &own),
        "where it is named as the one that asks it looks for others, and three are three"
    );
    let subject = Subject::need(landscape.need(id(Kind::Need, "of-college")).unwrap());
    let found = implementers(&subject);
    assert!(
        asks(&found, college),
        "who is named asks for itself, though no programme has a word for it"
    );
    assert!(
        !asks(&found, ministry),
        "and then the government is another"
    );
}

#[test]
fn what_it_would_take_begins_with_what_stands_in_the_way() {
    let mut records = funds();
    records.extend([
        organisation("an-ngo", Some("ngo")),
        need("unsigned", None),
        need("of-ngo", Some("an-ngo")),
    ]);
    let landscape = landscape(&records);
    let mut all = programmes_of(&landscape, "unsigned");
    let told = |found: &Match| {
        let mut steps = steps(found).into_iter();
        steps.any(|step| matches!(step, Step::StateAsker { .. }))
    };
    assert_eq!(
        all.iter().filter(|found| told(found)).count(),
        1,
        "who asks is to be stated where it depends on that"
    );
    all.extend(programmes_of(&landscape, "of-ngo"));
    for found in &all {
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
            Step::StateAsker { points, .. } => *points,
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
    let at = |slug: &str| organisation_at(&landscape, slug);
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
