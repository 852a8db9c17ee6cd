use super::{Choice, Plan};

/// The best pair first; of equal ones, that of the earlier need, then of the earlier programme.
pub(super) fn plan(choice: &Choice) -> Plan {
    let mut pairs: Vec<(i64, usize, usize)> = Vec::new();
    for need in 0..choice.needs.len() {
        for programme in 0..choice.programmes.len() {
            if let Some(tenths) = choice.tenths(need, programme) {
                pairs.push((tenths, need, programme));
            }
        }
    }
    pairs.sort_by(|a, b| b.0.cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    let mut left = choice.seats.clone();
    let mut served = vec![false; choice.needs.len()];
    let mut plan = Plan::default();
    for (_, need, programme) in pairs {
        let (Some(seats), Some(done)) = (left.get_mut(programme), served.get_mut(need)) else {
            continue;
        };
        if *seats == 0 || *done {
            continue;
        }
        *seats -= 1;
        *done = true;
        plan.pairs.extend(choice.pair(need, programme));
    }
    plan.pairs.sort_by_key(|pair| pair.need);
    plan
}
