use super::{no_language, sort};
use crate::criteria::Bench;
use crate::criterion::Weights;
use crate::evidence::Part;
use crate::landscape::{Landscape, Organisation};
use crate::score::{Match, score};
use crate::subject::Subject;

/// The organisations that could do the work, best first.
///
/// Who has done work, or says that it does: an organisation with neither is no implementer.
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
    let candidates = landscape
        .organisations
        .iter()
        .enumerate()
        .filter(|(at, organisation)| takes(organisation, part, role) || also == Some(*at))
        .map(|(at, organisation)| {
            let evidence = bench.evidence(organisation, part);
            let blocked = no_language(&subject.languages, &organisation.languages)
                .into_iter()
                .collect();
            (at, bench.organisation(at, organisation, &evidence), blocked)
        })
        .collect();
    let mut matches = score(candidates, weights);
    sort(&mut matches, |at| {
        landscape.organisations.get(at).map(|part| &part.key)
    });
    matches
}

fn takes(organisation: &Organisation, part: Part, role: Option<crate::code::Code>) -> bool {
    let declares = role.is_some_and(|role| organisation.roles.has(role));
    declares
        || organisation
            .experience
            .iter()
            .map(|experience| experience.role)
            .chain(organisation.programmes.iter().map(|(_, role)| *role))
            .any(|role| part.is(role))
}
