//! From units to aspects: the things that a reader means, each said in one word or several.

use crate::search::analyser::stop;

use super::lexicon::{Recognised, Recognition};
use super::parse::Parsed;

/// What a word of asking ("help", "projects") counts beside words that say what for.
const ASKING: f32 = 0.2;

/// One thing that the reader means.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Aspect {
    /// The units that say it.
    pub(super) units: Vec<usize>,
    /// What it was recognised as; empty for a plain word.
    pub(super) concepts: Vec<Recognised>,
    /// What it counts before its rarity.
    pub(super) weight: f32,
    /// Never demanded.
    pub(super) optional: bool,
}

/// Puts the units of one recognised span together; every other unit is an aspect of its own.
///
/// The same thing said twice (`CERT/CSIRT`) is one aspect. Units of an expansion that was switched off are plain words again.
pub(super) fn aspects(
    parsed: &Parsed,
    recognition: &Recognition,
    wanted: impl Fn(&Recognised) -> bool,
) -> Vec<Aspect> {
    let mut out: Vec<Aspect> = Vec::new();
    let mut taken = vec![false; parsed.units.len()];
    for found in recognition.concepts.iter().filter(|found| wanted(found)) {
        // Function words that were recognised say it by being there; that a record has them too says nothing.
        let said = |unit: &usize| {
            parsed
                .units
                .get(*unit)
                .is_some_and(|unit| !unit.stop || unit.han)
        };
        let units: Vec<usize> = found.units.clone().filter(said).collect();
        let same_span = out.iter().position(|aspect| aspect.units == units);
        if let Some(aspect) = same_span.and_then(|at| out.get_mut(at)) {
            aspect.concepts.push(found.clone());
            continue;
        }
        if units.iter().any(|unit| taken.get(*unit) == Some(&true)) {
            continue;
        }
        for unit in &units {
            if let Some(taken) = taken.get_mut(*unit) {
                *taken = true;
            }
        }
        out.push(Aspect {
            units,
            concepts: vec![found.clone()],
            weight: 1.0,
            optional: false,
        });
    }
    merge(&mut out);
    for (n, unit) in parsed.units.iter().enumerate() {
        let said = parsed
            .units
            .iter()
            .take(n)
            .any(|before| before.word == unit.word);
        if taken.get(n) == Some(&false) && !said {
            let edge = recognition.edges.contains(&n);
            let weight = unit.weight
                * if stop::is_asking(&unit.word) {
                    ASKING
                } else {
                    1.0
                };
            out.push(Aspect {
                units: vec![n],
                concepts: Vec::new(),
                weight,
                optional: unit.stop || edge,
            });
        }
    }
    out
}

/// Makes one of the aspects that were recognised as the same.
fn merge(aspects: &mut Vec<Aspect>) {
    let codes = |aspect: &Aspect| {
        aspect
            .concepts
            .iter()
            .map(|c| (c.facet, c.code.clone()))
            .collect::<Vec<_>>()
    };
    let mut out: Vec<Aspect> = Vec::new();
    for aspect in std::mem::take(aspects) {
        match out.iter_mut().find(|known| codes(known) == codes(&aspect)) {
            // Either way of saying it will do; the first is as good as the second.
            Some(_) => {}
            None => out.push(aspect),
        }
    }
    *aspects = out;
}
