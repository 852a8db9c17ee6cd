//! Local ownership: is somebody of the place in it, and are skills handed over?

use super::Bench;
use crate::atlas::Nearness;
use crate::code::{Code, Codes};
use crate::landscape::{Landscape, Organisation, Programme, Role};
use crate::reason::{Judgement, Reason, Side};

/// A seat in the same sub-region.
const NEAR: f64 = 0.3;
/// Came from elsewhere, but worked there with an organisation of the place.
const PARTNER: f64 = 0.35;
/// Came from elsewhere, and handed skills over in the place: what was learnt stays, though nobody of the place leads.
const SKILLS: f64 = 0.1;
/// Modes by which skills are handed over to people of the place. A workshop is an event, and counts as none.
const TEACHING: [&str; 3] = ["training", "fellowship", "e-learning"];
/// Came from elsewhere.
const ELSEWHERE: f64 = 0.05;
/// Of more places than this that share no region nobody is "of the place": a seat in one of them says nothing of the others.
const FEW: usize = 10;

pub(super) fn programme(bench: &Bench<'_>, programme: &Programme) -> Judgement {
    if is_everywhere(bench.landscape, &bench.subject.places) {
        return Judgement::not_asked();
    }
    // Whoever does the work counts; who pays need not be local.
    let judged = programme
        .roles
        .iter()
        .filter(|(_, role)| *role != Role::Funder)
        .filter_map(|(at, _)| {
            let organisation = bench.landscape.organisations.get(*at)?;
            Some(judge(bench, *at, organisation))
        })
        // An unknown one stands below every known one.
        .max_by(|a, b| a.value.unwrap_or(-1.0).total_cmp(&b.value.unwrap_or(-1.0)));
    let modes = teaching(bench, &programme.modes);
    match judged {
        Some(judged) if modes.is_empty() || judged.value.is_none_or(|value| value >= SKILLS) => {
            judged
        }
        None if modes.is_empty() || bench.subject.places.is_empty() => {
            Judgement::unknown(Side::Theirs, &bench.subject.places)
        }
        _ => Judgement::new(SKILLS, Reason::OwnedSkillsOffered { modes }),
    }
}

/// Those of some modes by which skills are handed over.
fn teaching(bench: &Bench<'_>, modes: &Codes) -> Codes {
    modes
        .iter()
        .filter(|mode| TEACHING.contains(&bench.landscape.text(*mode)))
        .collect()
}

/// The first initiative of an organisation that handed skills over in one of the places, with its modes.
fn skills(bench: &Bench<'_>, organisation: &Organisation) -> Option<Reason> {
    organisation.experience.iter().find_map(|part| {
        let initiative = bench.landscape.initiatives.get(part.initiative)?;
        if part.roles.iter().all(|role| role == Role::Funder) {
            return None;
        }
        let place = bench
            .subject
            .places
            .iter()
            .find(|place| initiative.places.has(*place))?;
        let modes = teaching(bench, &initiative.modes);
        (!modes.is_empty()).then_some(Reason::OwnedSkills {
            modes,
            place,
            initiative: part.initiative,
        })
    })
}

pub(super) fn organisation(bench: &Bench<'_>, at: usize, organisation: &Organisation) -> Judgement {
    judge(bench, at, organisation)
}

fn judge(bench: &Bench<'_>, at: usize, organisation: &Organisation) -> Judgement {
    let landscape = bench.landscape;
    let places = &bench.subject.places;
    if places.is_empty() {
        return Judgement::unknown(Side::Asked, &organisation.places);
    }
    if is_everywhere(landscape, places) {
        return Judgement::not_asked();
    }
    let Some(seat) = organisation.seat else {
        return Judgement::unknown(Side::Theirs, &bench.subject.places);
    };
    let nearest = bench
        .subject
        .places
        .iter()
        .map(|place| (landscape.atlas.nearness(place, seat), place))
        .max_by(|(a, x), (b, y)| a.worth().total_cmp(&b.worth()).then(y.cmp(x)));
    match nearest {
        Some((Nearness::Same, place)) => Judgement::new(
            1.0,
            Reason::OwnedHere {
                organisation: at,
                place,
            },
        ),
        // A seat inside the region that asks is of the region; the seat itself is named.
        Some((Nearness::Within(_), _)) => Judgement::new(
            1.0,
            Reason::OwnedHere {
                organisation: at,
                place: seat,
            },
        ),
        near => partner(bench, organisation).map_or_else(
            || match near {
                Some((Nearness::Near(1) | Nearness::Around(_), _)) => Judgement::new(
                    NEAR,
                    Reason::OwnedNear {
                        organisation: at,
                        seat,
                    },
                ),
                _ => match skills(bench, organisation) {
                    Some(reason) => Judgement::new(SKILLS, reason),
                    None => Judgement::new(
                        ELSEWHERE,
                        Reason::OwnedElsewhere {
                            organisation: at,
                            seat,
                        },
                    ),
                },
            },
            |(partner, place)| Judgement::new(PARTNER, Reason::OwnedPartner { partner, place }),
        ),
    }
}

/// The whole world, or very many places of several continents. Many places of one region are asked about as the region is.
fn is_everywhere(landscape: &Landscape, places: &Codes) -> bool {
    let atlas = &landscape.atlas;
    let shared = || {
        let first = places.iter().next();
        first
            .into_iter()
            .flat_map(|place| atlas.line(place))
            .any(|region| {
                !atlas.is_world(*region) && places.iter().all(|place| atlas.within(*region, place))
            })
    };
    places.iter().any(|place| atlas.is_world(place)) || (places.len() > FEW && !shared())
}

/// An organisation of the place with which this one worked there.
fn partner(bench: &Bench<'_>, organisation: &Organisation) -> Option<(usize, Code)> {
    let landscape = bench.landscape;
    organisation
        .experience
        .iter()
        .filter_map(|part| landscape.initiatives.get(part.initiative))
        .find_map(|initiative| {
            let place = bench
                .subject
                .places
                .iter()
                .find(|place| initiative.places.has(*place))?;
            initiative.roles.iter().find_map(|(at, role)| {
                let other = landscape.organisations.get(*at)?;
                (*role != Role::Funder
                    && other.key.id != organisation.key.id
                    && other.seat == Some(place))
                .then_some((*at, place))
            })
        })
}
