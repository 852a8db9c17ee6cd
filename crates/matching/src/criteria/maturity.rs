//! The step of maturity that is wanted, against what modes of delivery serve.

use super::Bench;
use crate::code::{Code, Codes};
use crate::landscape::{Landscape, Organisation, Programme};
use crate::reason::{Judgement, Reason, Side};

/// The stages of the CMM, from 0 (start-up) to 4 (dynamic), that a mode mostly helps to reach.
///
/// Our judgement, not the CMM's (decision 0015): an assessment and advice begin things, training and equipment build them up,
/// drills and networks keep what works in motion.
fn serves(mode: &str) -> Option<(u8, u8)> {
    Some(match mode {
        "assessment" => (1, 2),
        "advisory" | "workshop" | "grant" => (1, 3),
        "training" | "equipment" | "e-learning" => (1, 2),
        "fellowship" => (2, 3),
        "drill" => (2, 4),
        "network" => (3, 4),
        _ => return None,
    })
}

pub(super) fn programme(bench: &Bench<'_>, programme: &Programme) -> Judgement {
    compared(bench, &programme.modes)
}

pub(super) fn organisation(bench: &Bench<'_>, organisation: &Organisation) -> Judgement {
    let modes: Codes = organisation
        .experience
        .iter()
        .filter_map(|part| bench.landscape.initiatives.get(part.initiative))
        .flat_map(|initiative| initiative.modes.iter())
        .collect();
    compared(bench, &modes)
}

fn compared(bench: &Bench<'_>, modes: &Codes) -> Judgement {
    let landscape = bench.landscape;
    let Some((step, stage)) = bench.subject.step.and_then(|step| {
        let stage = *landscape.stages.get(usize::from(step.wanted))?;
        Some((step, stage))
    }) else {
        return Judgement::unknown(Side::Asked, modes);
    };
    let known: Codes = modes
        .iter()
        .filter(|mode| serves(landscape.text(*mode)).is_some())
        .collect();
    if known.is_empty() {
        return Judgement::unknown(Side::Theirs, &[stage].into_iter().collect());
    }
    let serving: Codes = known
        .iter()
        .filter(|mode| distance(landscape, *mode, step.wanted) == 0)
        .collect();
    if serving.is_empty() {
        let away = known
            .iter()
            .map(|mode| distance(landscape, mode, step.wanted))
            .min()
            .unwrap_or(4);
        let value = 1.0 - f64::from(away) / 3.0;
        Judgement::new(
            value,
            Reason::StepOther {
                modes: known,
                stage,
            },
        )
    } else {
        Judgement::new(
            1.0,
            Reason::StepServed {
                modes: serving,
                stage,
            },
        )
    }
}

/// How many stages lie between what a mode serves and what is wanted.
fn distance(landscape: &Landscape, mode: Code, wanted: u8) -> u8 {
    serves(landscape.text(mode)).map_or(4, |(low, high)| {
        low.saturating_sub(wanted).max(wanted.saturating_sub(high))
    })
}
