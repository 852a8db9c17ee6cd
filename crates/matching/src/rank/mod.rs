//! The directions: from a need, a programme or an organisation to those that fit it.

mod implementers;
mod needs;
mod partners;
mod placed;
mod precedents;
mod programmes;

pub use implementers::{funders, implementers};
pub use needs::{needs_of_organisation, needs_of_programme};
pub use partners::{Apart, Partner, apart, partners};
pub use placed::{Placed, implementer, programme_of_organisation};
pub use precedents::{Precedent, overlaps, precedents};
pub use programmes::{programmes, programmes_of_organisation};

use crate::asker::Asker;
use crate::criteria::{eligible, shut};
use crate::landscape::{Key, Landscape, Programme};
use crate::reason::{Blocker, Caution, Remarks};
use crate::score::{Match, order};
use crate::subject::Subject;

/// What stands between a subject and a programme, and what is to be asked first.
pub(crate) fn remarks(landscape: &Landscape, subject: &Subject, programme: &Programme) -> Remarks {
    let mut remarks = who_may_ask(subject.asker.as_ref(), programme);
    let out = &mut remarks.blockers;
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
    out.extend(no_language(&subject.languages, &programme.languages));
    remarks
}

/// A programme that states who may ask and does not mean this asker is shut to it; to one that is only presumed it may be.
pub(crate) fn who_may_ask(asker: Option<&Asker>, programme: &Programme) -> Remarks {
    let mut remarks = Remarks::default();
    let eligible = &programme.eligible_kinds;
    match asker.filter(|asker| asker.is_outside(eligible)) {
        Some(asker) if asker.stated => remarks.blockers.push(Blocker::KindNotEligible {
            asker: asker.kind,
            eligible: eligible.clone(),
        }),
        Some(_) => remarks.cautions.push(Caution::KindNotStated {
            eligible: eligible.clone(),
        }),
        None => {}
    }
    remarks
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
