use pathfinding::kuhn_munkres::kuhn_munkres;
use pathfinding::matrix::Matrix;

use super::{Choice, Plan};

/// Never chosen: leaving a need without help counts 0.
const NEVER: i64 = -1_000_000;

/// Each programme becomes as many columns as it takes needs, and each need has a column of its own in which it goes without.
pub(super) fn plan(choice: &Choice) -> Plan {
    let needs = choice.needs.len();
    // A programme cannot serve more needs than there are, whatever it offers.
    let columns: Vec<Option<usize>> = choice
        .seats
        .iter()
        .enumerate()
        .flat_map(|(programme, seats)| std::iter::repeat_n(Some(programme), (*seats).min(needs)))
        .chain(std::iter::repeat_n(None, needs))
        .collect();
    if needs == 0 {
        return Plan::default();
    }
    let weights = Matrix::from_fn(needs, columns.len(), |(need, column)| {
        match columns.get(column) {
            Some(Some(programme)) => choice.tenths(need, *programme).unwrap_or(NEVER),
            _ => 0,
        }
    });
    let (_, chosen) = kuhn_munkres(&weights);
    let mut plan = Plan::default();
    for (need, column) in chosen.into_iter().enumerate() {
        if let Some(Some(programme)) = columns.get(column) {
            plan.pairs.extend(choice.pair(need, *programme));
        }
    }
    plan
}
