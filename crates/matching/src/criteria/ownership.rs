//! Local ownership: is somebody of the place in it?

use super::Bench;
use crate::atlas::Nearness;
use crate::code::Code;
use crate::landscape::{Organisation, Programme, Role};
use crate::reason::{Judgement, Reason, Side};

/// A seat in the same sub-region.
const NEAR: f64 = 0.3;
/// Came from elsewhere, but worked there with an organisation of the place.
const PARTNER: f64 = 0.35;
/// Came from elsewhere.
const ELSEWHERE: f64 = 0.05;

pub(super) fn programme(bench: &Bench<'_>, programme: &Programme) -> Judgement {
    // Whoever does the work counts; who pays need not be local.
    let judged = programme
        .roles
        .iter()
        .filter(|(_, role)| *role != Role::Funder)
        .filter_map(|(at, _)| {
            let organisation = bench.landscape.organisations.get(*at)?;
            let judgement = judge(bench, *at, organisation);
            judgement.value.map(|value| (value, judgement))
        })
        .max_by(|(a, _), (b, _)| a.total_cmp(b));
    judged.map_or_else(
        || Judgement::unknown(Side::Theirs, &bench.subject.places),
        |(_, judgement)| judgement,
    )
}

pub(super) fn organisation(bench: &Bench<'_>, at: usize, organisation: &Organisation) -> Judgement {
    judge(bench, at, organisation)
}

fn judge(bench: &Bench<'_>, at: usize, organisation: &Organisation) -> Judgement {
    let landscape = bench.landscape;
    if bench.subject.places.is_empty() {
        return Judgement::unknown(Side::Asked, &organisation.places);
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
        Some((Nearness::Nested(_), place)) if landscape.atlas.is_region(place) => Judgement::new(
            1.0,
            Reason::OwnedHere {
                organisation: at,
                place: seat,
            },
        ),
        near => partner(bench, organisation).map_or_else(
            || match near {
                Some((Nearness::Near(1) | Nearness::Nested(_), _)) => Judgement::new(
                    NEAR,
                    Reason::OwnedNear {
                        organisation: at,
                        seat,
                    },
                ),
                _ => Judgement::new(
                    ELSEWHERE,
                    Reason::OwnedElsewhere {
                        organisation: at,
                        seat,
                    },
                ),
            },
            |(partner, place)| Judgement::new(PARTNER, Reason::OwnedPartner { partner, place }),
        ),
    }
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
