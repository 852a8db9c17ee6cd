//! Help that stays: lasting kinds of help, and coming back.

use super::Bench;
use crate::code::Codes;
use crate::evidence::last_year;
use crate::landscape::{Organisation, Programme};
use crate::reason::{Judgement, Reason, Side};

/// Single events. The UN dialogues ask for no one-off workshops.
const SINGLE: [&str; 3] = ["workshop", "training", "drill"];
/// What single events are worth.
const SINGLE_WORTH: f64 = 0.4;

pub(super) fn programme(bench: &Bench<'_>, programme: &Programme) -> Judgement {
    if programme.modes.is_empty() {
        return Judgement::unknown(Side::Theirs, &bench.subject.topics);
    }
    let lasting: Codes = programme
        .modes
        .iter()
        .filter(|mode| !SINGLE.contains(&bench.landscape.text(*mode)))
        .collect();
    if lasting.is_empty() {
        Judgement::new(
            SINGLE_WORTH,
            Reason::SingleModes {
                modes: programme.modes.clone(),
            },
        )
    } else {
        Judgement::new(1.0, Reason::LastingModes { modes: lasting })
    }
}

/// Did it come back to the place, and over how many years?
pub(super) fn organisation(bench: &Bench<'_>, organisation: &Organisation) -> Judgement {
    let landscape = bench.landscape;
    if bench.subject.places.is_empty() {
        return Judgement::unknown(Side::Asked, &organisation.places);
    }
    // Nobody comes back to the world, or to many places at once.
    let Some(place) = bench
        .subject
        .place()
        .filter(|place| !landscape.atlas.is_world(*place))
    else {
        return Judgement::not_asked();
    };
    let there: Vec<usize> = organisation
        .experience
        .iter()
        .map(|part| part.initiative)
        .filter(|at| {
            landscape.initiatives.get(*at).is_some_and(|initiative| {
                let mut places = initiative.places.iter();
                places.any(|theirs| landscape.atlas.within(place, theirs))
            })
        })
        .collect();
    let initiatives = || there.iter().filter_map(|at| landscape.initiatives.get(*at));
    let from = initiatives()
        .filter_map(|initiative| initiative.starts)
        .min();
    let to = initiatives()
        .filter_map(|initiative| last_year(landscape, initiative))
        .max();
    match (there.as_slice(), from, to) {
        ([], _, _) => Judgement::unknown(Side::Theirs, &bench.subject.places),
        ([only], _, _) => Judgement::new(SINGLE_WORTH, Reason::CameOnce { initiative: *only }),
        (many, Some(from), Some(to)) if to > from => {
            let years = f64::from(to - from);
            Judgement::new(
                (0.6 + years / 20.0).min(1.0),
                Reason::CameBack {
                    count: u32::try_from(many.len()).unwrap_or(u32::MAX),
                    from,
                    to,
                    place,
                },
            )
        }
        (many, _, _) => Judgement::new(
            0.6,
            Reason::CameOften {
                count: u32::try_from(many.len()).unwrap_or(u32::MAX),
                place,
            },
        ),
    }
}
