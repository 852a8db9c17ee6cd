//! Many needs and few programmes.

use matching::portfolio::{Choice, Plan, compare};
use proptest::prelude::*;

/// The largest sum of all ways to give needs to programmes, for tables small enough.
fn best(seats: &mut [usize], tenths: &[Vec<Option<i64>>]) -> i64 {
    let Some((need, others)) = tenths.split_first() else {
        return 0;
    };
    let mut most = best(seats, others);
    for (programme, worth) in need.iter().enumerate() {
        if let Some(worth) = worth
            && seats[programme] > 0
        {
            seats[programme] -= 1;
            most = most.max(worth + best(seats, others));
            seats[programme] += 1;
        }
    }
    most
}

fn within_seats(plan: &Plan, seats: &[usize]) -> bool {
    let taken = |programme: usize| {
        plan.pairs
            .iter()
            .filter(|pair| pair.programme == programme)
            .count()
    };
    seats
        .iter()
        .enumerate()
        .all(|(programme, seats)| taken(programme) <= *seats)
}

#[test]
fn a_need_steps_back_where_others_gain_more() {
    // Greedy gives the first need the only seat of the first programme, and the second goes without.
    let table = vec![vec![Some(900), Some(880)], vec![Some(850), None]];
    let choice = Choice::from_table(vec![1, 1], table);
    let (greedy, optimal) = (choice.greedy(), choice.optimal());
    assert_eq!(
        greedy.total(),
        900,
        "the best pair first leaves the second need without help"
    );
    assert_eq!(optimal.total(), 880 + 850, "the best plan helps both");
    let gains: Vec<(usize, i64)> = compare(&[0, 1], &greedy, &optimal)
        .iter()
        .map(|difference| (difference.need, difference.gain()))
        .collect();
    assert_eq!(
        gains,
        [(0, -20), (1, 850)],
        "what each need gives up and gains is told, the largest loss first"
    );
}

#[test]
fn nothing_to_give_is_a_plan_too() {
    let plan = |seats: Vec<usize>, table: Vec<Vec<Option<i64>>>| {
        Choice::from_table(seats, table).optimal()
    };
    assert_eq!(
        plan(vec![], vec![]),
        Plan::default(),
        "no need, no programme"
    );
    assert_eq!(
        plan(vec![3], vec![vec![None], vec![None]]),
        Plan::default(),
        "where everything stands in the way nothing is given"
    );
    assert_eq!(
        plan(vec![0], vec![vec![Some(500)]]),
        Plan::default(),
        "a programme that takes no need gets none"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    #[test]
    fn the_best_plan_is_the_best(
        seats in prop::collection::vec(0_usize..3, 1..4),
        rows in prop::collection::vec(prop::collection::vec(prop::option::of(1_i64..=1000), 3), 0..5),
    ) {
        let tenths: Vec<Vec<Option<i64>>> = rows.iter().map(|row| row[..seats.len()].to_vec()).collect();
        let choice = Choice::from_table(seats.clone(), tenths.clone());
        let (greedy, optimal) = (choice.greedy(), choice.optimal());
        prop_assert!(optimal.total() >= greedy.total(), "never worse than greedy");
        prop_assert_eq!(optimal.total(), best(&mut seats.clone(), &tenths), "as good as the best of all plans");
        prop_assert!(within_seats(&optimal, &seats) && within_seats(&greedy, &seats), "no programme takes more than it can");
        let mut needs: Vec<usize> = optimal.pairs.iter().map(|pair| pair.need).collect();
        needs.dedup();
        prop_assert_eq!(needs.len(), optimal.pairs.len(), "no need gets two programmes");
        prop_assert_eq!(choice.optimal(), optimal, "twice the same");
    }
}
