//! May the place ask; was the work done there, or near?

use super::Bench;
use crate::atlas::Nearness;
use crate::code::{Code, Codes};
use crate::evidence::{Evidence, count, last_year, nearest, saturate};
use crate::landscape::{Initiative, Landscape, Organisation, Programme};
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
        let reason = if atlas.is_world(place) {
            Reason::PlaceAnywhere { place }
        } else {
            Reason::PlaceNamed { place }
        };
        return (1.0, reason);
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
            // A seat inside the region that asks is a seat in it, as for local ownership.
            Nearness::Same | Nearness::Within(_) => SEAT,
            Nearness::Around(1) | Nearness::Near(1) => SEAT_NEAR,
            _ => 0.0,
        })
        .fold(0.0, f64::max)
}

/// The strongest fact: work in the place or inside it, a seat there, work for a region or a world that it belongs to, work near it.
fn why(bench: &Bench<'_>, organisation: &Organisation, first: Code, seat: f64) -> Reason {
    if let Some(reason) = inside(bench, organisation) {
        return reason;
    }
    if seat >= SEAT {
        return Reason::PlaceSeat {
            place: organisation.seat.unwrap_or(first),
        };
    }
    // The best of the asked places, and the nearest place of work to it. What holds the place is told before what lies beside it.
    let landscape = bench.landscape;
    let mut best: Option<((bool, f64), Nearness, Code, Code)> = None;
    for asked in bench.subject.places.iter() {
        for initiative in done(bench, organisation) {
            for theirs in initiative.places.iter() {
                let near = landscape.atlas.nearness(asked, theirs);
                let strength = (near.is_around(), near.worth());
                if best.is_none_or(|(so_far, ..)| strength > so_far) {
                    best = Some((strength, near, asked, theirs));
                }
            }
        }
    }
    let count =
        |place: Code| number(done(bench, organisation).filter(|work| work.places.has(place)));
    match best.map(|(_, near, place, theirs)| (near, place, theirs)) {
        Some((Nearness::Around(_), place, region)) => Reason::PlaceAround {
            place,
            region,
            count: count(region),
        },
        Some((Nearness::Worldwide, place, world)) => Reason::PlaceWorldwide {
            place,
            count: count(world),
        },
        Some((Nearness::Near(_), place, nearest)) => Reason::PlaceNear {
            place,
            nearest,
            count: count(nearest),
        },
        Some((Nearness::Alike(flag), _, nearest)) => Reason::PlaceAlike { flag, nearest },
        _ => Reason::PlaceNone { place: first },
    }
}

/// Work in an asked place, or inside the region that asks; of several the one with most of it.
fn inside(bench: &Bench<'_>, organisation: &Organisation) -> Option<Reason> {
    let landscape = bench.landscape;
    let inside = |asked: Code, theirs: Code| landscape.atlas.nearness(asked, theirs).is_inside();
    let there = |asked: Code| {
        done(bench, organisation)
            .filter(move |work| work.places.iter().any(|theirs| inside(asked, theirs)))
    };
    let (place, count) = bench
        .subject
        .places
        .iter()
        .map(|asked| (asked, number(there(asked))))
        .filter(|(_, count)| *count > 0)
        .max_by(|(a, x), (b, y)| x.cmp(y).then(b.cmp(a)))?;
    if there(place).any(|work| work.places.has(place)) {
        return Some(Reason::PlaceDone {
            place,
            count,
            latest: there(place)
                .filter_map(|work| last_year(landscape, work))
                .max(),
        });
    }
    Some(Reason::PlaceInside {
        place,
        places: there(place)
            .flat_map(|work| work.places.iter())
            .filter(|theirs| inside(place, *theirs))
            .collect(),
        count,
    })
}

fn done<'a>(
    bench: &'a Bench<'_>,
    organisation: &'a Organisation,
) -> impl Iterator<Item = &'a Initiative> {
    organisation
        .experience
        .iter()
        .filter_map(|part| bench.landscape.initiatives.get(part.initiative))
}

fn number<T>(things: impl Iterator<Item = T>) -> u32 {
    u32::try_from(things.count()).unwrap_or(u32::MAX)
}
