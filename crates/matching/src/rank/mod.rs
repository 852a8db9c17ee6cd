//! The directions: from a need, a programme or an organisation to those that fit it.

mod implementers;
mod needs;
mod partners;
mod placed;
mod precedents;
mod programmes;

pub use implementers::{funders, implementers};
pub use needs::{needs_of_organisation, needs_of_programme};
pub use partners::{Partner, partners};
pub use placed::{Placed, implementer, programme_of_organisation};
pub use precedents::{Precedent, overlaps, precedents};
pub use programmes::{programmes, programmes_of_organisation};

use crate::asker::Asker;
use crate::criteria::{eligible, shut};
use crate::landscape::{Key, Landscape, Programme};
use crate::reason::Blocker;
use crate::score::{Match, order};
use crate::subject::Subject;

/// What stands between a subject and a programme.
pub(crate) fn blockers(
    landscape: &Landscape,
    subject: &Subject,
    programme: &Programme,
) -> Vec<Blocker> {
    let mut out = Vec::new();
    if shut(programme, landscape.today) {
        out.push(Blocker::WindowClosed {
            on: programme.closes,
        });
    }
    if !programme.eligible.is_empty()
        && let Some(first) = subject.places.iter().next()
        && subject
            .places
            .iter()
            .all(|place| eligible(landscape, place, &programme.eligible).0 <= 0.0)
    {
        out.push(Blocker::PlaceNotEligible {
            place: first,
            eligible: programme.eligible.clone(),
        });
    }
    out.extend(kind_not_eligible(subject.asker.as_ref(), programme));
    out.extend(no_language(&subject.languages, &programme.languages));
    out
}

/// A programme that states who may ask, and does not mean this asker.
pub(crate) fn kind_not_eligible(asker: Option<&Asker>, programme: &Programme) -> Option<Blocker> {
    let asker = asker.filter(|asker| asker.is_shut_out(&programme.eligible_kinds))?;
    Some(Blocker::KindNotEligible {
        asker: asker.kind,
        eligible: programme.eligible_kinds.clone(),
    })
}

pub(crate) fn no_language(
    asked: &crate::code::Codes,
    theirs: &crate::code::Codes,
) -> Option<Blocker> {
    (!asked.is_empty() && !theirs.is_empty() && asked.count_shared(theirs) == 0).then(|| {
        Blocker::NoCommonLanguage {
            asked: asked.clone(),
            theirs: theirs.clone(),
        }
    })
}

/// Puts matches in order.
pub(crate) fn sort<'a>(matches: &mut [Match], key: impl Fn(usize) -> Option<&'a Key>) {
    matches.sort_by(|a, b| match (key(a.at), key(b.at)) {
        (Some(x), Some(y)) => order((a, x), (b, y)),
        (x, y) => y.is_some().cmp(&x.is_some()),
    });
}
