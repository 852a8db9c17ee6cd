//! Type of support and delivery mode.

use super::Bench;
use crate::code::Codes;
use crate::evidence::{Evidence, count};
use crate::landscape::{Organisation, Programme};
use crate::reason::{Judgement, Reason, Side};

pub(super) fn programme(bench: &Bench<'_>, programme: &Programme) -> Judgement {
    compared(bench, &programme.support, &programme.modes)
}

pub(super) fn organisation(
    bench: &Bench<'_>,
    organisation: &Organisation,
    _evidence: &Evidence,
) -> Judgement {
    let landscape = bench.landscape;
    let done = || {
        organisation
            .experience
            .iter()
            .filter_map(|part| landscape.initiatives.get(part.initiative))
    };
    let support: Codes = done()
        .flat_map(|initiative| initiative.support.iter())
        .collect();
    let modes: Codes = done()
        .flat_map(|initiative| initiative.modes.iter())
        .collect();
    compared(bench, &support, &modes)
}

/// The mean of the two shares, of those that both sides state.
fn compared(bench: &Bench<'_>, support: &Codes, modes: &Codes) -> Judgement {
    let subject = bench.subject;
    let asked: Codes = subject.support.iter().chain(subject.modes.iter()).collect();
    let theirs: Codes = support.iter().chain(modes.iter()).collect();
    let share = |asked: &Codes, theirs: &Codes| {
        (!asked.is_empty() && !theirs.is_empty())
            .then(|| count(asked.count_shared(theirs)) / count(asked.len()))
    };
    let known: Vec<f64> = [
        share(&subject.support, support),
        share(&subject.modes, modes),
    ]
    .into_iter()
    .flatten()
    .collect();
    if known.is_empty() {
        return if asked.is_empty() {
            Judgement::unknown(Side::Asked, &theirs)
        } else {
            Judgement::unknown(Side::Theirs, &asked)
        };
    }
    let value = known.iter().sum::<f64>() / count(known.len());
    let kinds = asked.shared(&theirs);
    let reason = if kinds.is_empty() {
        Reason::SupportOther { theirs }
    } else {
        Reason::SupportShared { kinds }
    };
    Judgement::new(value, reason)
}
