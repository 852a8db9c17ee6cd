use std::collections::BTreeMap;

use crate::evidence::count;
use crate::landscape::{Landscape, Organisation};

/// Organisations that work on the same topics in the same places, by index, with a score of 0 to 100; those that have
/// worked together already stand first among equals.
///
/// Cosine of the two profiles: initiatives counted by topic and by sub-region.
#[must_use]
pub fn partners(landscape: &Landscape, at: usize, organisation: &Organisation) -> Vec<(usize, f64, u32)> {
    let own = profile(landscape, organisation);
    let mut found: Vec<(usize, f64, u32)> = landscape
        .organisations
        .iter()
        .enumerate()
        .filter(|(other, _)| *other != at)
        .filter_map(|(other, candidate)| {
            let likeness = cosine(&own, &profile(landscape, candidate));
            let together = organisation
                .experience
                .iter()
                .filter(|part| {
                    candidate
                        .experience
                        .iter()
                        .any(|theirs| theirs.initiative == part.initiative)
                })
                .count();
            (likeness > 0.0).then(|| {
                (
                    other,
                    100.0 * likeness,
                    u32::try_from(together).unwrap_or(u32::MAX),
                )
            })
        })
        .collect();
    found.sort_by(|a, b| {
        b.1.total_cmp(&a.1).then(b.2.cmp(&a.2)).then_with(|| {
            let key = |at: usize| landscape.organisations.get(at).map(|part| (&part.key.name, part.key.id));
            key(a.0).cmp(&key(b.0))
        })
    });
    found
}

/// How often each topic and each sub-region occurs.
fn profile(landscape: &Landscape, organisation: &Organisation) -> BTreeMap<crate::code::Code, f64> {
    let mut profile = BTreeMap::new();
    for part in &organisation.experience {
        let Some(initiative) = landscape.initiatives.get(part.initiative) else {
            continue;
        };
        let places = initiative
            .places
            .iter()
            .filter_map(|place| landscape.atlas.line(place).get(1).copied().or(Some(place)));
        for code in initiative.topics.iter().chain(places) {
            *profile.entry(code).or_insert(0.0) += 1.0;
        }
    }
    let total = count(organisation.experience.len()).max(1.0);
    profile.values_mut().for_each(|value| *value /= total);
    profile
}

fn cosine(a: &BTreeMap<crate::code::Code, f64>, b: &BTreeMap<crate::code::Code, f64>) -> f64 {
    let dot: f64 = a
        .iter()
        .filter_map(|(code, value)| b.get(code).map(|other| value * other))
        .sum();
    let norm = |v: &BTreeMap<crate::code::Code, f64>| v.values().map(|x| x * x).sum::<f64>().sqrt();
    let both = norm(a) * norm(b);
    if both > 0.0 { dot / both } else { 0.0 }
}
