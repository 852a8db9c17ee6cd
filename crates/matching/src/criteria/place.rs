//! May the place ask; was the work done there, or near?

use super::Bench;
use crate::atlas::Nearness;
use crate::code::{Code, Codes};
use crate::evidence::{Evidence, count, last_year, nearest, saturate};
use crate::landscape::{Landscape, Organisation, Programme};
use crate::reason::{Judgement, Reason, Side};

/// A sum of nearness that makes an organisation at home in a place.
const AT_HOME: f64 = 1.2;
/// What a seat in the place adds to experience there.
const SEAT: f64 = 0.6;
/// What a seat in the same sub-region adds.
const SEAT_NEAR: f64 = 0.2;

pub(super) fn programme(bench: &Bench<'_>, programme: &Programme) -> Judgement {
    let asked = &bench.subject.places;
    if asked.is_empty() {
        return Judgement::unknown(Side::Asked, &programme.eligible);
    }
    if programme.eligible.is_empty() {
        return Judgement::unknown(Side::Theirs, asked);
    }
    let judged: Vec<(f64, Reason)> = asked
        .iter()
        .map(|place| eligible(bench.landscape, place, &programme.eligible))
        .collect();
    let value = judged.iter().map(|(value, _)| value).sum::<f64>() / count(judged.len());
    // Of several places, the best one is named.
    match judged.into_iter().max_by(|(a, _), (b, _)| a.total_cmp(b)) {
        Some((_, reason)) => Judgement::new(value, reason),
        None => Judgement::unknown(Side::Asked, &programme.eligible),
    }
}

/// Whether a place may ask, how closely the programme means it, and why. 0 means that it may not.
pub(crate) fn eligible(landscape: &Landscape, place: Code, eligible: &Codes) -> (f64, Reason) {
    let atlas = &landscape.atlas;
    if eligible.has(place) {
        return (1.0, Reason::PlaceNamed { place });
    }
    let above = atlas
        .line(place)
        .iter()
        .copied()
        .find(|region| !atlas.is_world(*region) && eligible.has(*region));
    if let Some(region) = above {
        return (0.9, Reason::PlaceInRegion { place, region });
    }
    if let Some(flag) = eligible.iter().find(|code| atlas.flagged(place, *code)) {
        return (0.85, Reason::PlaceFlag { place, flag });
    }
    if eligible.iter().any(|code| atlas.is_world(code)) {
        return (0.7, Reason::PlaceAnywhere { place });
    }
    if atlas.is_region(place) {
        let part: Codes = eligible
            .iter()
            .filter(|code| {
                atlas.within(place, *code)
                    || (!atlas.knows(*code)
                        && atlas
                            .countries(*code)
                            .iter()
                            .any(|country| atlas.within(place, *country)))
            })
            .collect();
        if !part.is_empty() {
            return (
                0.5,
                Reason::PlacePart {
                    place,
                    eligible: part,
                },
            );
        }
    }
    (
        0.0,
        Reason::PlaceNotEligible {
            place,
            eligible: eligible.clone(),
        },
    )
}

pub(super) fn organisation(
    bench: &Bench<'_>,
    organisation: &Organisation,
    evidence: &Evidence,
) -> Judgement {
    let landscape = bench.landscape;
    let asked = &bench.subject.places;
    let Some(first) = asked.iter().next() else {
        return Judgement::unknown(Side::Asked, &organisation.places);
    };
    if evidence.all == 0 && organisation.seat.is_none() && organisation.places.is_empty() {
        return Judgement::unknown(Side::Theirs, asked);
    }
    let seat = seat_worth(landscape, asked, organisation.seat);
    let declared = asked
        .iter()
        .filter_map(|place| nearest(landscape, place, &organisation.places))
        .map(|(near, _)| 0.5 * near.worth())
        .fold(0.0, f64::max);
    let done = saturate(evidence.place, AT_HOME);
    let value = 1.0 - (1.0 - done.max(declared)) * (1.0 - seat);
    Judgement::new(value, why(bench, organisation, first, seat))
}

fn seat_worth(landscape: &Landscape, asked: &Codes, seat: Option<Code>) -> f64 {
    let Some(seat) = seat else { return 0.0 };
    asked
        .iter()
        .map(|place| match landscape.atlas.nearness(place, seat) {
            Nearness::Same => SEAT,
            Nearness::Nested(1) | Nearness::Near(1) => SEAT_NEAR,
            _ => 0.0,
        })
        .fold(0.0, f64::max)
}

fn why(bench: &Bench<'_>, organisation: &Organisation, first: Code, seat: f64) -> Reason {
    let landscape = bench.landscape;
    // The best of the asked places, and the nearest place of work to it.
    let mut best: Option<(Nearness, Code, Code)> = None;
    for asked in bench.subject.places.iter() {
        for part in &organisation.experience {
            let Some(initiative) = landscape.initiatives.get(part.initiative) else {
                continue;
            };
            let Some((near, place)) = nearest(landscape, asked, &initiative.places) else {
                continue;
            };
            if best.is_none_or(|(so_far, _, _)| near.worth() > so_far.worth()) {
                best = Some((near, asked, place));
            }
        }
    }
    let done_at = |place: Code| {
        organisation
            .experience
            .iter()
            .filter_map(|part| landscape.initiatives.get(part.initiative))
            .filter(move |initiative| initiative.places.has(place))
    };
    match best {
        Some((Nearness::Same, place, _)) => Reason::PlaceDone {
            place,
            count: u32::try_from(done_at(place).count()).unwrap_or(u32::MAX),
            latest: done_at(place)
                .filter_map(|initiative| last_year(landscape, initiative))
                .max(),
        },
        _ if seat >= SEAT => Reason::PlaceSeat {
            place: organisation.seat.unwrap_or(first),
        },
        Some((Nearness::Nested(_) | Nearness::Near(_), place, nearest)) => Reason::PlaceNear {
            place,
            nearest,
            count: u32::try_from(done_at(nearest).count()).unwrap_or(u32::MAX),
        },
        Some((Nearness::Alike(flag), _, nearest)) => Reason::PlaceAlike { flag, nearest },
        _ => Reason::PlaceNone { place: first },
    }
}
