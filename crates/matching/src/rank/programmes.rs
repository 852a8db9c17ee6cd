use super::{remarks, sort};
use crate::criteria::Bench;
use crate::criterion::Weights;
use crate::evidence::Part;
use crate::landscape::{Landscape, Organisation};
use crate::score::{Match, score};
use crate::subject::Subject;

/// The programmes for a subject, best first, those that are blocked last.
#[must_use]
pub fn programmes(landscape: &Landscape, subject: &Subject, weights: &Weights) -> Vec<Match> {
    let bench = Bench::wide(landscape, subject);
    let candidates = landscape
        .programmes
        .iter()
        .enumerate()
        .map(|(at, programme)| {
            let remarks = remarks(landscape, subject, programme);
            (at, bench.programme(programme), remarks)
        })
        .collect();
    let mut matches = score(candidates, weights);
    sort(&mut matches, |at| {
        landscape.programmes.get(at).map(|part| &part.key)
    });
    matches
}

/// The programmes in which an organisation could do the work: each judged as what it asks of those who do.
#[must_use]
pub fn programmes_of_organisation(
    landscape: &Landscape,
    at: usize,
    organisation: &Organisation,
    weights: &Weights,
) -> Vec<Match> {
    of_organisation(landscape, at, organisation, weights, None)
}

/// The same, and one beside them that somebody asks about.
pub(super) fn of_organisation(
    landscape: &Landscape,
    at: usize,
    organisation: &Organisation,
    weights: &Weights,
    also: Option<usize>,
) -> Vec<Match> {
    let candidates = landscape
        .programmes
        .iter()
        .enumerate()
        // What it pays for itself, or does already, is no news to it.
        .filter(|(index, programme)| {
            also == Some(*index) || programme.roles.iter().all(|(other, _)| *other != at)
        })
        .map(|(index, programme)| {
            let subject = Subject::programme(landscape, programme);
            let bench = Bench::narrow(landscape, &subject);
            let evidence = bench.evidence(organisation, Part::Doing);
            // Here the organisation asks for itself.
            let mut remarks = super::who_may_ask(organisation.asker.as_ref(), programme);
            let blocked = &mut remarks.blockers;
            blocked.extend(super::no_language(
                &subject.languages,
                &organisation.languages,
            ));
            if crate::criteria::shut(programme, landscape.today) {
                blocked.push(crate::reason::Blocker::WindowClosed {
                    on: programme.closes,
                });
            }
            (
                index,
                bench.organisation(at, organisation, &evidence),
                remarks,
            )
        })
        .collect();
    let mut matches = score(candidates, weights);
    sort(&mut matches, |at| {
        landscape.programmes.get(at).map(|part| &part.key)
    });
    matches
}
