//! What a simple method would find: the measure of whether criteria are worth their while.

use std::collections::BTreeMap;

use catalogue::record::RecordId;
use matching::landscape::{Initiative, Role};
use matching::{Landscape, Subject};

/// The five baselines.
pub(crate) const NAMES: [&str; 5] = [
    "random",
    "most active",
    "most active in the region",
    "shared topics + shared places",
    "shared topics × shared places",
];

/// Organisations in the order of a baseline. Those that it gives nothing are left out.
pub(crate) fn order(
    name: &str,
    landscape: &Landscape,
    subject: &Subject,
    role: Role,
    seed: usize,
) -> Vec<RecordId> {
    if name == "random" {
        return random(landscape, role, seed);
    }
    let near = landscape.neighbourhood(&subject.places);
    let worth = |initiative: &Initiative| -> usize {
        let topics = subject.topics.count_shared(&initiative.topics);
        let places = subject.places.count_shared(&initiative.places);
        let regions = near.count_shared(&landscape.neighbourhood(&initiative.places));
        match name {
            "most active" => 1,
            "most active in the region" => usize::from(regions > 0),
            "shared topics + shared places" => topics + places,
            _ => topics * (places + regions),
        }
    };
    let mut sums: BTreeMap<usize, usize> = BTreeMap::new();
    for initiative in landscape.initiatives() {
        let worth = worth(initiative);
        for (organisation, own) in &initiative.roles {
            if *own == role && worth > 0 {
                *sums.entry(*organisation).or_default() += worth;
            }
        }
    }
    let mut order: Vec<(usize, usize)> = sums.into_iter().collect();
    order.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
    ids(
        landscape,
        order.into_iter().map(|(organisation, _)| organisation),
    )
}

fn ids(landscape: &Landscape, order: impl Iterator<Item = usize>) -> Vec<RecordId> {
    order
        .filter_map(|at| landscape.organisations().get(at))
        .map(|organisation| organisation.key.id)
        .collect()
}

/// Fisher and Yates with a generator of 64 bits (splitmix64), so that every run shuffles alike.
fn random(landscape: &Landscape, role: Role, seed: usize) -> Vec<RecordId> {
    let mut order: Vec<usize> = landscape
        .organisations()
        .iter()
        .enumerate()
        .filter(|(_, organisation)| {
            organisation
                .experience
                .iter()
                .any(|part| part.roles.has(role))
        })
        .map(|(at, _)| at)
        .collect();
    let mut state = seed as u64;
    let mut next = || {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    };
    for last in (1..order.len()).rev() {
        let other = usize::try_from(next() % (last as u64 + 1)).unwrap_or(0);
        order.swap(last, other);
    }
    ids(landscape, order.into_iter())
}
