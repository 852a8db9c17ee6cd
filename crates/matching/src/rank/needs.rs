use super::{no_language, remarks, sort};
use crate::criteria::Bench;
use crate::criterion::Weights;
use crate::evidence::Part;
use crate::landscape::{Landscape, Organisation, Programme};
use crate::reason::Remarks;
use crate::score::{Match, score};
use crate::subject::Subject;

/// The needs that a programme could meet, best first. Each is judged as if it had asked.
#[must_use]
pub fn needs_of_programme(
    landscape: &Landscape,
    programme: &Programme,
    weights: &Weights,
) -> Vec<Match> {
    needs(landscape, weights, |subject| {
        let bench = Bench::narrow(landscape, subject);
        (
            bench.programme(programme),
            remarks(landscape, subject, programme),
        )
    })
}

/// The needs that an organisation could help with, best first.
#[must_use]
pub fn needs_of_organisation(
    landscape: &Landscape,
    at: usize,
    organisation: &Organisation,
    weights: &Weights,
) -> Vec<Match> {
    needs(landscape, weights, |subject| {
        let bench = Bench::narrow(landscape, subject);
        let evidence = bench.evidence(organisation, Part::Doing);
        (
            bench.organisation(at, organisation, &evidence),
            Remarks {
                blockers: no_language(&subject.languages, &organisation.languages)
                    .into_iter()
                    .collect(),
                cautions: Vec::new(),
            },
        )
    })
}

type Judged = (
    Vec<(crate::criterion::Criterion, crate::reason::Judgement)>,
    Remarks,
);

fn needs(
    landscape: &Landscape,
    weights: &Weights,
    judge: impl Fn(&Subject) -> Judged,
) -> Vec<Match> {
    let candidates = landscape
        .needs
        .iter()
        .enumerate()
        .map(|(at, need)| {
            let (judged, remarks) = judge(&Subject::need(need));
            (at, judged, remarks)
        })
        .collect();
    let mut matches = score(candidates, weights);
    sort(&mut matches, |at| {
        landscape.needs.get(at).map(|part| &part.key)
    });
    matches
}
