//! From units to aspects: the things that a reader means, each said in one word or several.

use crate::search::analyser::stop;
use crate::search::columns::Facet;

use super::lexicon::{Recognised, Recognition};
use super::parse::Parsed;

/// What a word of asking ("help", "projects") counts beside words that say what for.
const ASKING: f32 = 0.2;

/// What is only said by a function word ("how" asks for a guide) counts beside what is asked for in words.
const MANNER: f32 = 0.4;

/// Concepts that the whole catalogue is about, and what stands for it in everyday words: against hackers, attacks and threats is all
/// of it, whatever else a question is about.
const GENERAL: [&str; 10] = [
    "cyber-capacity-building",
    "cyber-policy",
    "cyber-resilience",
    "cyber-threats",
    "cyberattack",
    "cybersecurity",
    "cyberspace",
    "governance",
    "hacking",
    "ict",
];
/// What they count beside others.
const BESIDE_OTHERS: f32 = 0.4;

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
        let weight = if units.is_empty() { MANNER } else { 1.0 };
        out.push(Aspect {
            units,
            concepts: vec![found.clone()],
            weight,
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
    lighten(&mut out, parsed);
    out
}

/// What the whole catalogue is about counts little beside what tells its records apart: who looks for a conference on capacity
/// building wants a conference. Beside a place alone it counts whole, for a place with nothing on security is no answer.
fn lighten(aspects: &mut [Aspect], parsed: &Parsed) {
    let word = |aspect: &Aspect| {
        let unit = aspect
            .units
            .first()
            .and_then(|unit| parsed.units.get(*unit))?;
        Some(unit.word.clone())
    };
    let general: Vec<bool> = aspects
        .iter()
        .map(|aspect| {
            if aspect.concepts.is_empty() {
                word(aspect).is_some_and(|word| stop::is_general(&word))
            } else {
                aspect.concepts.iter().all(|concept| {
                    concept.facet == Facet::Concept && GENERAL.contains(&concept.code.as_str())
                })
            }
        })
        .collect();
    let telling = |aspect: &Aspect| {
        if aspect.concepts.is_empty() {
            !aspect.optional && word(aspect).is_some_and(|word| !stop::is_asking(&word))
        } else {
            let mut concepts = aspect.concepts.iter();
            concepts.any(|concept| concept.facet != Facet::Place)
        }
    };
    let telling = aspects
        .iter()
        .zip(&general)
        .any(|(aspect, general)| !general && telling(aspect));
    if telling {
        for (aspect, general) in aspects.iter_mut().zip(&general) {
            if *general {
                aspect.weight *= BESIDE_OTHERS;
            }
        }
    }
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

#[cfg(test)]
mod tests {
    use super::super::parse::parse;
    use super::*;
    use crate::search::concept::Thesaurus;

    fn weights(text: &str, codes: &[(Facet, &str)]) -> Vec<f32> {
        let parsed = parse(text, "en");
        let concepts = codes
            .iter()
            .enumerate()
            .map(|(at, (facet, code))| Recognised {
                facet: *facet,
                code: (*code).to_owned(),
                units: at..at + 1,
                trust: 1.0,
            })
            .collect();
        let recognition = Recognition {
            concepts,
            edges: Vec::new(),
        };
        let aspects = aspects(&parsed, &recognition, |_| true);
        aspects.iter().map(|aspect| aspect.weight).collect()
    }

    #[test]
    fn what_everything_is_about_counts_little_beside_what_tells_records_apart() {
        let general = (Facet::Concept, "cybersecurity");
        assert_eq!(
            weights(
                "cybersecurity grants",
                &[general, (Facet::Concept, "grant")]
            ),
            [BESIDE_OTHERS, 1.0],
            "grants are looked for"
        );
        assert_eq!(
            weights(
                "hackers legislation",
                &[(Facet::Concept, "hacking"), (Facet::Concept, "legislation")]
            ),
            [BESIDE_OTHERS, 1.0],
            "a law is looked for, and against whom is no news"
        );
        assert_eq!(
            weights("cybersecurity Kenya", &[general, (Facet::Place, "KE")]),
            [1.0, 1.0],
            "a place alone leaves it whole"
        );
        assert_eq!(
            weights("cybersecurity", &[general]),
            [1.0],
            "and so does nothing else"
        );
        assert_eq!(
            weights("cybersecurity projects", &[general]),
            [1.0, ASKING],
            "nor does a word of asking tell records apart"
        );
    }

    #[test]
    fn what_is_general_is_in_the_thesaurus() {
        for id in GENERAL {
            assert!(
                Thesaurus::bundled().get(id).is_some(),
                "{id} was renamed there, and would count as any other word"
            );
        }
    }
}
