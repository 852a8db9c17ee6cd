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

/// Topics or regions of which one of two organisations has a larger share of its work than the other.
#[derive(Clone, Debug, PartialEq)]
pub struct Apart {
    /// True if the first of the two has less of it, false if the second has.
    pub first_has_less: bool,
    /// True for regions, false for topics.
    pub regions: bool,
    /// Those that count most, three at most.
    pub codes: Codes,
    /// Points that all of them cost, of 100.
    pub points: f64,
}

/// What keeps two organisations from being wholly alike, most costly first.
///
/// For unit vectors `1 − cos = ½·Σ (uᵢ − vᵢ)²`, so each topic and each region has its part of what is missing to 100, and the parts sum to it.
#[must_use]
pub fn apart(landscape: &Landscape, first: &Organisation, second: &Organisation) -> Vec<Apart> {
    const NAMED: usize = 3;
    let (u, v) = (unit(landscape, first), unit(landscape, second));
    let codes: Codes = u.keys().chain(v.keys()).copied().collect();
    let mut found = Vec::new();
    for (regions, first_has_less) in [(false, false), (false, true), (true, false), (true, true)] {
        let mut parts: Vec<(f64, Code)> = codes
            .iter()
            .filter(|code| landscape.atlas.knows(*code) == regions)
            .filter_map(|code| {
                let of = |profile: &BTreeMap<Code, f64>| profile.get(&code).copied().unwrap_or(0.0);
                let more = of(&u) - of(&v);
                let counts = if first_has_less {
                    more < 0.0
                } else {
                    more > 0.0
                };
                counts.then_some((50.0 * more * more, code))
            })
            .collect();
        parts.sort_by(|(a, x), (b, y)| b.total_cmp(a).then(x.cmp(y)));
        if !parts.is_empty() {
            found.push(Apart {
                first_has_less,
                regions,
                points: parts.iter().map(|(points, _)| points).sum(),
                codes: parts.iter().take(NAMED).map(|(_, code)| *code).collect(),
            });
        }
    }
    found.sort_by(|a, b| b.points.total_cmp(&a.points));
    found
}

fn unit(landscape: &Landscape, organisation: &Organisation) -> BTreeMap<Code, f64> {
    let mut profile = profile(landscape, organisation);
    let norm = profile.values().map(|x| x * x).sum::<f64>().sqrt();
    if norm > 0.0 {
        profile.values_mut().for_each(|value| *value /= norm);
    }
    profile
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
