//! From judgements to one number, and an order.

use std::cmp::Ordering;

use crate::criterion::{Criterion, Weights};
use crate::landscape::Key;
use crate::reason::{Blocker, Caution, Judgement, Remarks};

/// Where no candidate has a value, an unknown one stands in the middle.
const MIDDLE: f64 = 0.5;

/// A candidate with what each criterion says of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Match {
    /// Index of the candidate in its list.
    pub at: usize,
    /// 0 to 100: the weighted sum of the criteria. An unknown one counts as is usual among the candidates.
    pub score: f64,
    /// 0 to 100: how much of the weight rests on stated facts.
    pub certainty: f64,
    /// Each criterion that has a weight, in order.
    pub criteria: Vec<(Criterion, u8, Judgement)>,
    /// What stands in the way.
    pub blockers: Vec<Blocker>,
    /// What is to be asked first.
    pub cautions: Vec<Caution>,
}

impl Match {
    /// True if it is known to have nothing to do with the topics that are asked for. Where a reader gives topics no weight, nothing is.
    #[must_use]
    pub fn is_off_topic(&self) -> bool {
        self.criteria.iter().any(|(criterion, _, judgement)| {
            *criterion == Criterion::Topic && judgement.value.is_some_and(|value| value <= 0.0)
        })
    }
}

/// The share of a place's weight that rests on who may ask there, which is not known where nobody says who asks.
pub(crate) const ASKER: f64 = 0.5;

/// Index of a candidate, what each criterion says of it, and what stands beside.
pub(crate) type Candidate = (usize, Vec<(Criterion, Judgement)>, Remarks);

/// Scores candidates against one another.
///
/// `score = Σ wᵢ·vᵢ` with `vᵢ` of 0 to 1 and `Σ wᵢ = 100`. A missing value is never a "no": it is taken as the mean of the known
/// values of that criterion among all candidates, and lowers the certainty, `Σ wᵢ` over the known. So what nobody states moves
/// nobody, and what one does not state neither lifts nor sinks it. Of whether a place may ask, half is known where it is open to some
/// kinds of organisation only and nobody says who asks.
pub(crate) fn score(candidates: Vec<Candidate>, weights: &Weights) -> Vec<Match> {
    let usual: Vec<f64> = Criterion::ALL
        .into_iter()
        .map(|criterion| {
            let known: Vec<f64> = candidates
                .iter()
                .flat_map(|(_, judged, _)| judged)
                .filter(|(of, _)| *of == criterion)
                .filter_map(|(_, judgement)| judgement.value)
                .collect();
            mean(&known).unwrap_or(MIDDLE)
        })
        .collect();
    candidates
        .into_iter()
        .map(|(at, judged, remarks)| one(at, judged, remarks, weights, &usual))
        .collect()
}

fn one(
    at: usize,
    judged: Vec<(Criterion, Judgement)>,
    remarks: Remarks,
    weights: &Weights,
    usual: &[f64],
) -> Match {
    let (mut score, mut certainty) = (0.0, 0.0);
    let doubted = |criterion| criterion == Criterion::Place && remarks.asker_is_missing();
    let mut criteria = Vec::with_capacity(judged.len());
    for ((criterion, judgement), usual) in judged.into_iter().zip(usual) {
        let weight = weights.of(criterion);
        if weight == 0 {
            continue;
        }
        let share = f64::from(weight);
        score += share * judgement.value.unwrap_or(*usual);
        if judgement.value.is_some() {
            certainty += if doubted(criterion) {
                share * (1.0 - ASKER)
            } else {
                share
            };
        }
        criteria.push((criterion, weight, judgement));
    }
    Match {
        at,
        score,
        certainty,
        criteria,
        blockers: remarks.blockers,
        cautions: remarks.cautions,
    }
}

fn mean(values: &[f64]) -> Option<f64> {
    let count = u32::try_from(values.len())
        .ok()
        .filter(|count| *count > 0)?;
    Some(values.iter().sum::<f64>() / f64::from(count))
}

/// The order of matches: unblocked first, then by score, then by name, then by record.
pub(crate) fn order<'a>(a: (&Match, &'a Key), b: (&Match, &'a Key)) -> Ordering {
    a.0.blockers
        .is_empty()
        .cmp(&b.0.blockers.is_empty())
        .reverse()
        .then_with(|| rounded(b.0.score).cmp(&rounded(a.0.score)))
        .then_with(|| a.1.name.cmp(&b.1.name))
        .then_with(|| a.1.id.cmp(&b.1.id))
}

/// Scores are compared as they are printed, to a tenth: a difference that nobody sees decides nothing.
fn rounded(score: f64) -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "0 to 100 in tenths")]
    let tenths = (score * 10.0).round() as i64;
    tenths
}
