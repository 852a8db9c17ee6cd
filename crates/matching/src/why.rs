//! What it would take: the criteria that cost a match most, and what stands in its way.

use crate::code::Codes;
use crate::criterion::Criterion;
use crate::reason::{Blocker, Caution, Reason, Side};
use crate::score::{ASKER, Match};

/// Fewer points than this are not worth a sentence.
const LEAST: f64 = 2.0;
/// Fewer than this are printed as none.
const VISIBLE: f64 = 0.05;
/// Steps beside the blockers: what costs most.
const MOST: usize = 5;

/// One thing that would bring a match nearer.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// What stands in the way is lifted.
    Lift(Blocker),
    /// A criterion is met better.
    Gain {
        /// The criterion.
        criterion: Criterion,
        /// Points that it costs now.
        points: f64,
        /// Why.
        reason: Reason,
    },
    /// A fact is stated: it may lift the score or sink it, and makes it more certain.
    State {
        /// The criterion.
        criterion: Criterion,
        /// Points of certainty.
        weight: u8,
        /// Whose fact.
        of: Side,
    },
    /// Who asks is stated: some kinds of organisation only may ask.
    StateAsker {
        /// The kinds that may.
        eligible: Codes,
        /// Points of certainty.
        points: f64,
    },
}

/// What a match lacks: blockers first, then what costs most points or certainty.
#[must_use]
pub fn steps(found: &Match) -> Vec<Step> {
    let lifted: Vec<Criterion> = found.blockers.iter().filter_map(about).collect();
    let mut lacks: Vec<(f64, Step)> = found
        .criteria
        .iter()
        .filter(|(criterion, _, _)| !lifted.contains(criterion))
        .filter_map(|(criterion, weight, judgement)| {
            let share = f64::from(*weight);
            match (judgement.value, &judgement.reason) {
                // Too few budgets are known to say what is usual; nobody could state that.
                (
                    None,
                    Reason::NotStated {
                        of: Side::Asked, ..
                    },
                ) if *criterion == Criterion::Size => None,
                (None, Reason::NotStated { of, .. }) => Some((
                    share,
                    Step::State {
                        criterion: *criterion,
                        weight: *weight,
                        of: *of,
                    },
                )),
                (Some(value), reason) => Some((
                    share * (1.0 - value),
                    Step::Gain {
                        criterion: *criterion,
                        points: share * (1.0 - value),
                        reason: reason.clone(),
                    },
                )),
                (None, _) => None,
            }
        })
        .chain(asker(found))
        .filter(|(points, _)| *points >= VISIBLE)
        .collect();
    // Stable: of equal ones the earlier criterion comes first.
    lacks.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    // Where every single one is small the largest is told all the same: something keeps the score from more.
    let told = lacks.iter().filter(|(points, _)| *points >= LEAST).count();
    lacks.truncate(told.max(1));
    found
        .blockers
        .iter()
        .cloned()
        .map(Step::Lift)
        .chain(lacks.into_iter().take(MOST).map(|(_, step)| step))
        .collect()
}

/// Who asks, where it depends on that and nobody says so.
fn asker(found: &Match) -> Option<(f64, Step)> {
    let eligible = found.cautions.iter().find_map(|caution| match caution {
        Caution::KindNotStated { eligible } => Some(eligible),
        Caution::MayAsk { .. } => None,
    })?;
    let of_place = |(criterion, ..): &&(Criterion, u8, _)| *criterion == Criterion::Place;
    let weight = found.criteria.iter().find(of_place)?.1;
    let points = f64::from(weight) * ASKER;
    let step = Step::StateAsker {
        eligible: eligible.clone(),
        points,
    };
    Some((points, step))
}

/// The criterion that a blocker is about: one sentence says both.
fn about(blocker: &Blocker) -> Option<Criterion> {
    match blocker {
        Blocker::WindowClosed { .. } => Some(Criterion::Timing),
        Blocker::PlaceNotEligible { .. } => Some(Criterion::Place),
        Blocker::NoCommonLanguage { .. } => Some(Criterion::Language),
        Blocker::KindNotEligible { .. } | Blocker::Asks { .. } | Blocker::Receives { .. } => None,
    }
}
