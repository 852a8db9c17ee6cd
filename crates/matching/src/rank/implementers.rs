use super::{no_language, sort};
use crate::code::Code;
use crate::criteria::Bench;
use crate::criterion::Weights;
use crate::evidence::Part;
use crate::landscape::{Landscape, Organisation};
use crate::reason::{Blocker, Caution, Remarks};
use crate::score::{Match, score};
use crate::subject::Subject;

/// The organisations that could do the work, best first.
///
/// Who has done work, or says that it does: an organisation with neither is no implementer. Who is named as asking is blocked: it
/// looks for others. A government body of the place is not; it is only said that it may be the one that asks.
#[must_use]
pub fn implementers(landscape: &Landscape, subject: &Subject, weights: &Weights) -> Vec<Match> {
    among(
        landscape,
        subject,
        weights,
        Part::Doing,
        "implementer",
        None,
    )
}

/// The organisations that could pay, best first.
#[must_use]
pub fn funders(landscape: &Landscape, subject: &Subject, weights: &Weights) -> Vec<Match> {
    among(landscape, subject, weights, Part::Paying, "donor", None)
}

/// The organisations with a part, and one beside them that somebody asks about.
pub(super) fn among(
    landscape: &Landscape,
    subject: &Subject,
    weights: &Weights,
    part: Part,
    role: &str,
    also: Option<usize>,
) -> Vec<Match> {
    let bench = Bench::wide(landscape, subject);
    let role = landscape.code(role);
    let beneficiary = landscape.code("beneficiary");
    let candidates = landscape
        .organisations
        .iter()
        .enumerate()
        .filter(|(at, organisation)| takes(organisation, part, role) || also == Some(*at))
        .map(|(at, organisation)| {
            let evidence = bench.evidence(organisation, part);
            let asks = landscape
                .asks(subject, at)
                .then_some(Blocker::Asks { organisation: at });
            let may_ask = landscape.may_ask(subject, at);
            // What its own record says of it is no presumption: help goes to it.
            let has = |role: Option<Code>| role.is_some_and(|role| organisation.roles.has(role));
            let (receives, may_ask) = match may_ask {
                Some(place) if has(beneficiary) && !has(role) => (Some(place), None),
                other => (None, other),
            };
            let remarks = Remarks {
                blockers: asks
                    .into_iter()
                    .chain(receives.map(|place| Blocker::Receives {
                        organisation: at,
                        place,
                    }))
                    .chain(no_language(&subject.languages, &organisation.languages))
                    .collect(),
                cautions: may_ask
                    .map(|place| Caution::MayAsk {
                        organisation: at,
                        place,
                    })
                    .into_iter()
                    .collect(),
            };
            (at, bench.organisation(at, organisation, &evidence), remarks)
        })
        .collect();
    let mut matches = score(candidates, weights);
    sort(&mut matches, |at| {
        landscape.organisations.get(at).map(|part| &part.key)
    });
    matches
}

fn takes(organisation: &Organisation, part: Part, role: Option<Code>) -> bool {
    let declares = role.is_some_and(|role| organisation.roles.has(role));
    declares
        || organisation
            .experience
            .iter()
            .map(|experience| experience.roles)
            .chain(organisation.programmes.iter().map(|(_, roles)| *roles))
            .any(|roles| roles.iter().any(|role| part.is(role)))
}
