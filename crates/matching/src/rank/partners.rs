use std::collections::BTreeMap;

use crate::code::{Code, Codes};
use crate::evidence::count;
use crate::landscape::{Landscape, Organisation};

/// An organisation to work with.
#[derive(Clone, Debug, PartialEq)]
pub struct Partner {
    /// Index of the organisation.
    pub at: usize,
    /// 0 to 100: how alike the two profiles are.
    pub score: f64,
    /// How many initiatives the two have been in together.
    pub together: u32,
    /// Topics on which both work.
    pub topics: Codes,
}

/// Organisations that work on the same topics in the same places, the most alike first.
///
/// Cosine of the two profiles: initiatives counted by topic and by sub-region. Without a common topic there is nothing to do together.
#[must_use]
pub fn partners(landscape: &Landscape, at: usize, organisation: &Organisation) -> Vec<Partner> {
    let own = profile(landscape, organisation);
    let worked_on = topics(landscape, organisation);
    let mut found: Vec<Partner> = landscape
        .organisations
        .iter()
        .enumerate()
        .filter(|(other, _)| *other != at)
        .filter_map(|(other, candidate)| {
            let topics = worked_on.shared(&topics(landscape, candidate));
            if topics.is_empty() {
                return None;
            }
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
            Some(Partner {
                at: other,
                score: 100.0 * cosine(&own, &profile(landscape, candidate)),
                together: u32::try_from(together).unwrap_or(u32::MAX),
                topics,
            })
        })
        .collect();
    found.sort_by(|a, b| {
        b.score
            .total_cmp(&a.score)
            .then(b.together.cmp(&a.together))
            .then_with(|| {
                let key = |at: usize| {
                    landscape
                        .organisations
                        .get(at)
                        .map(|part| (&part.key.name, part.key.id))
                };
                key(a.at).cmp(&key(b.at))
            })
    });
    found
}

fn topics(landscape: &Landscape, organisation: &Organisation) -> Codes {
    organisation
        .experience
        .iter()
        .filter_map(|part| landscape.initiatives.get(part.initiative))
        .flat_map(|initiative| initiative.topics.iter())
        .collect()
}

/// How often each topic and each sub-region occurs, by initiative.
fn profile(landscape: &Landscape, organisation: &Organisation) -> BTreeMap<Code, f64> {
    let mut profile = BTreeMap::new();
    for part in &organisation.experience {
        let Some(initiative) = landscape.initiatives.get(part.initiative) else {
            continue;
        };
        let places = initiative
            .places
            .iter()
            .map(|place| landscape.atlas.line(place).get(1).copied().unwrap_or(place));
        for code in initiative.topics.iter().chain(places) {
            *profile.entry(code).or_insert(0.0) += 1.0;
        }
    }
    let total = count(organisation.experience.len()).max(1.0);
    profile.values_mut().for_each(|value| *value /= total);
    profile
}

fn cosine(a: &BTreeMap<Code, f64>, b: &BTreeMap<Code, f64>) -> f64 {
    let dot: f64 = a
        .iter()
        .filter_map(|(code, value)| b.get(code).map(|other| value * other))
        .sum();
    let norm = |v: &BTreeMap<Code, f64>| v.values().map(|x| x * x).sum::<f64>().sqrt();
    let both = norm(a) * norm(b);
    if both > 0.0 { dot / both } else { 0.0 }
}
