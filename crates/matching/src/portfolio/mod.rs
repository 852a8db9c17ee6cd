//! Many needs, few programmes: who gets what, so that all together are served best.
//!
//! Each programme takes a number of needs; each need gets one programme at most. The best plan is a maximum-weight assignment
//! (Kuhn and Munkres, O(n²·m) for n needs and m seats), found by `pathfinding`; the greedy plan takes the best pair first. The two
//! are compared need by need. Both are deterministic: needs and programmes stand in the order of their slugs.

mod compare;
mod greedy;
mod optimal;

pub use compare::{Difference, compare};

use crate::criteria::Bench;
use crate::criterion::Weights;
use crate::landscape::Landscape;
use crate::rank::remarks;
use crate::score::score;
use crate::subject::Subject;

/// A need with the programme that it gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    /// Index of the need.
    pub need: usize,
    /// Index of the programme.
    pub programme: usize,
    /// Score in tenths of a point, 0 to 1000.
    pub tenths: i64,
}

/// Who gets what.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// The pairs, by need.
    pub pairs: Vec<Pair>,
}

impl Plan {
    /// The sum of the scores in tenths of a point.
    #[must_use]
    pub fn total(&self) -> i64 {
        self.pairs.iter().map(|pair| pair.tenths).sum()
    }

    /// What a need gets.
    #[must_use]
    pub fn of(&self, need: usize) -> Option<Pair> {
        self.pairs.iter().find(|pair| pair.need == need).copied()
    }
}

/// What may be paired with what, and how well: a table of needs by programmes, in tenths of a point; `None` where something stands
/// in the way, where the programme is known to be on other topics, or where the score is below the floor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    pub(crate) needs: Vec<usize>,
    pub(crate) programmes: Vec<usize>,
    /// How many needs each programme takes, in the order of `programmes`.
    pub(crate) seats: Vec<usize>,
    pub(crate) tenths: Vec<Vec<Option<i64>>>,
}

impl Choice {
    /// Judges every need against every programme.
    ///
    /// `seats` says how many needs each programme takes; a pair below `floor` (0 to 100) is no help to anyone.
    #[must_use]
    pub fn judge(
        landscape: &Landscape,
        needs: &[usize],
        programmes: &[(usize, usize)],
        weights: &Weights,
        floor: f64,
    ) -> Self {
        let tenths = needs
            .iter()
            .map(|need| {
                landscape.needs.get(*need).map_or_else(Vec::new, |need| {
                    row(landscape, &Subject::need(need), programmes, weights, floor)
                })
            })
            .collect();
        Self {
            needs: needs.to_vec(),
            programmes: programmes.iter().map(|(at, _)| *at).collect(),
            seats: programmes.iter().map(|(_, seats)| *seats).collect(),
            tenths,
        }
    }

    /// A choice from a table: for tests and for those who judge otherwise.
    #[must_use]
    pub fn from_table(seats: Vec<usize>, tenths: Vec<Vec<Option<i64>>>) -> Self {
        Self {
            needs: (0..tenths.len()).collect(),
            programmes: (0..seats.len()).collect(),
            seats,
            tenths,
        }
    }

    pub(crate) fn tenths(&self, need: usize, programme: usize) -> Option<i64> {
        *self.tenths.get(need)?.get(programme)?
    }

    pub(crate) fn pair(&self, need: usize, programme: usize) -> Option<Pair> {
        Some(Pair {
            need: *self.needs.get(need)?,
            programme: *self.programmes.get(programme)?,
            tenths: self.tenths(need, programme)?,
        })
    }

    /// The best pair first, until nothing is left.
    #[must_use]
    pub fn greedy(&self) -> Plan {
        greedy::plan(self)
    }

    /// The plan with the largest sum.
    #[must_use]
    pub fn optimal(&self) -> Plan {
        optimal::plan(self)
    }
}

fn row(
    landscape: &Landscape,
    subject: &Subject,
    programmes: &[(usize, usize)],
    weights: &Weights,
    floor: f64,
) -> Vec<Option<i64>> {
    let bench = Bench::wide(landscape, subject);
    let candidates = programmes
        .iter()
        .filter_map(|(at, _)| {
            landscape
                .programmes
                .get(*at)
                .map(|programme| (*at, programme))
        })
        .map(|(at, programme)| {
            let remarks = remarks(landscape, subject, programme);
            (at, bench.programme(programme), remarks)
        })
        .collect();
    score(candidates, weights)
        .into_iter()
        .map(|found| {
            #[expect(clippy::cast_possible_truncation, reason = "0 to 100 in tenths")]
            let tenths = (found.score * 10.0).round() as i64;
            let helps = found.score >= floor && !found.is_off_topic();
            (found.blockers.is_empty() && helps).then_some(tenths)
        })
        .collect()
}
