//! Size of the grant, or of the whole programme, against what such work has cost.

use super::Bench;
use crate::code::Code;
use crate::landscape::{Budget, Organisation, Programme};
use crate::reason::{Judgement, Reason, Side};

/// Fewer budgets than this say nothing about what is usual.
const ENOUGH: usize = 3;

/// What work on the subject's topics usually costs in a currency: the median, and of how many budgets. Amounts of different
/// currencies are never compared.
fn usual(bench: &Bench<'_>, currency: Code) -> Option<(i64, u32)> {
    if bench.subject.topics.is_empty() {
        return None;
    }
    let mut amounts: Vec<i64> = bench
        .landscape
        .budgets
        .iter()
        .filter_map(|at| {
            let budget = bench.landscape.initiatives.get(*at)?.budget?;
            (budget.currency == currency && bench.fit(*at).topic >= 0.5)
                .then_some(budget.amount_minor)
        })
        .collect();
    if amounts.len() < ENOUGH {
        return None;
    }
    amounts.sort_unstable();
    let median = *amounts.get(amounts.len() / 2)?;
    Some((median, u32::try_from(amounts.len()).ok()?))
}

pub(super) fn programme(bench: &Bench<'_>, programme: &Programme) -> Judgement {
    // A grant without any bound says no more than none.
    let grant = programme
        .grant
        .filter(|(smallest, largest, _)| smallest.is_some() || largest.is_some());
    let Some((smallest, largest, currency)) = grant else {
        return match programme.envelope {
            Some(envelope) => of_envelope(bench, envelope),
            None => Judgement::unknown(Side::Theirs, &bench.subject.topics),
        };
    };
    let Some((usual_minor, count)) = usual(bench, currency) else {
        return Judgement::unknown(Side::Asked, &[currency].into_iter().collect());
    };
    match (smallest, largest) {
        (_, Some(largest_minor)) if usual_minor > largest_minor => Judgement::new(
            ratio(largest_minor, usual_minor),
            Reason::SizeSmall {
                usual_minor,
                largest_minor,
                currency,
            },
        ),
        (Some(smallest_minor), _) if usual_minor < smallest_minor => Judgement::new(
            ratio(usual_minor, smallest_minor),
            Reason::SizeLarge {
                usual_minor,
                smallest_minor,
                currency,
            },
        ),
        _ => Judgement::new(
            1.0,
            Reason::SizeFits {
                usual_minor,
                currency,
                count,
            },
        ),
    }
}

/// Where no grant is stated: a programme cannot pay for what costs more than it has in all. It says nothing of the least.
fn of_envelope(bench: &Bench<'_>, envelope: Budget) -> Judgement {
    let (envelope_minor, currency) = (envelope.amount_minor, envelope.currency);
    let Some((usual_minor, count)) = usual(bench, currency) else {
        return Judgement::unknown(Side::Asked, &[currency].into_iter().collect());
    };
    if usual_minor > envelope_minor {
        Judgement::new(
            ratio(envelope_minor, usual_minor),
            Reason::EnvelopeSmall {
                usual_minor,
                envelope_minor,
                currency,
            },
        )
    } else {
        Judgement::new(
            1.0,
            Reason::EnvelopeFits {
                usual_minor,
                envelope_minor,
                currency,
                count,
            },
        )
    }
}

fn ratio(part: i64, whole: i64) -> f64 {
    // Amounts below 2^53 minor units are exact in a double; above, the ratio is still right to many digits.
    #[expect(clippy::cast_precision_loss, reason = "a ratio for a score")]
    let ratio = part as f64 / whole as f64;
    ratio
}

/// What an organisation can carry is not in the catalogue.
pub(super) fn organisation(bench: &Bench<'_>, _organisation: &Organisation) -> Judgement {
    Judgement::unknown(Side::Theirs, &bench.subject.topics)
}
