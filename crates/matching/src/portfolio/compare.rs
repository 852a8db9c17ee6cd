use super::{Pair, Plan};

/// What the best plan means for one need, beside the greedy one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Index of the need.
    pub need: usize,
    /// What the greedy plan would have given.
    pub greedy: Option<Pair>,
    /// What the best plan gives.
    pub optimal: Option<Pair>,
}

impl Difference {
    /// What the need gains, in tenths of a point; below 0 what it gives up so that others gain more.
    #[must_use]
    pub fn gain(&self) -> i64 {
        let tenths = |pair: Option<Pair>| pair.map_or(0, |pair| pair.tenths);
        tenths(self.optimal) - tenths(self.greedy)
    }
}

/// The needs for which the two plans differ, the largest loss first.
#[must_use]
pub fn compare(needs: &[usize], greedy: &Plan, optimal: &Plan) -> Vec<Difference> {
    let mut differences: Vec<Difference> = needs
        .iter()
        .map(|need| Difference {
            need: *need,
            greedy: greedy.of(*need),
            optimal: optimal.of(*need),
        })
        .filter(|difference| difference.greedy != difference.optimal)
        .collect();
    differences.sort_by_key(|difference| (difference.gain(), difference.need));
    differences
}
