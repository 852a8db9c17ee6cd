//! What initiatives say of an organisation, for one subject.

use crate::atlas::Nearness;
use crate::code::{Code, Codes};
use crate::criteria::Bench;
use crate::landscape::{Initiative, Landscape, Organisation, Programme, Role, Roles};
use crate::subject::Subject;

/// What a topic of the same theme is worth beside the topic itself.
const NEAR_TOPIC: f64 = 0.3;
/// What work on another theme is worth as experience of such work: next to nothing, but not nothing.
const OTHER_TOPIC: f64 = 0.03;
/// How much a mode that was not asked for takes away.
const OTHER_MODE: f64 = 0.5;
/// How much work on other topics besides takes away: work on this alone says more than work on everything.
const FOCUS: f64 = 0.8;
/// How much work in other places besides takes away.
const SPOT: f64 = 0.6;
/// Above 1: one close fit is worth more than several loose ones.
const SHARPER: f64 = 1.2;
/// What a part in a programme says beside a part in an initiative: an offer is not yet a deed.
const OFFERED: f64 = 0.8;
/// How much each year takes from what an initiative says of a track record, after two whole ones: people leave, and so does
/// what they knew.
const YEAR: f64 = 0.02;
/// What remains of it however long ago it was: who has once done it knows how.
const OLD: f64 = 0.7;
/// Years, after the two whole ones, that stand for work of which no year is stated: neither fresh nor old.
const NO_YEAR: i16 = 3;
/// Each further initiative adds this share of what the one before could have added.
const FURTHER: f64 = 0.8;
/// From here on an initiative counts as being on the subject.
const HALF: f64 = 0.5;

/// How one initiative lies to a subject, 0 to 1 each.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Fit {
    pub(crate) topic: f64,
    pub(crate) place: f64,
    /// True if it is work for one of the asked places, in it or next to it.
    pub(crate) there: bool,
    pub(crate) mode: f64,
    /// Everything together, sharper: work on just this, just there.
    pub(crate) joint: f64,
}

/// Every initiative against a subject, by index.
pub(crate) fn fits(landscape: &Landscape, subject: &Subject) -> Vec<Fit> {
    let asked_themes = landscape.themes(&subject.topics);
    landscape
        .initiatives
        .iter()
        .map(|initiative| fit(landscape, subject, &asked_themes, initiative))
        .collect()
}

/// What an initiative or a programme is about.
#[derive(Clone, Copy)]
pub(crate) struct Work<'a> {
    topics: &'a Codes,
    places: &'a Codes,
    modes: &'a Codes,
    support: &'a Codes,
}

impl<'a> From<&'a Initiative> for Work<'a> {
    fn from(initiative: &'a Initiative) -> Self {
        Self {
            topics: &initiative.topics,
            places: &initiative.places,
            modes: &initiative.modes,
            support: &initiative.support,
        }
    }
}

impl<'a> From<&'a Programme> for Work<'a> {
    fn from(programme: &'a Programme) -> Self {
        Self {
            topics: &programme.topics,
            places: &programme.eligible,
            modes: &programme.modes,
            support: &programme.support,
        }
    }
}

/// One piece of work against a subject.
pub(crate) fn fit<'a>(
    landscape: &Landscape,
    subject: &Subject,
    asked_themes: &Codes,
    work: impl Into<Work<'a>>,
) -> Fit {
    let work: Work<'a> = work.into();
    let topic = topic_share(landscape, &subject.topics, asked_themes, work.topics);
    let (place, there) = place_share(landscape, &subject.places, work.places);
    let mode = mode_share(subject, work.modes, work.support);
    let focus = if subject.topics.is_empty() {
        1.0
    } else {
        overlap(&subject.topics, work.topics)
    };
    let spot = if subject.places.is_empty() {
        1.0
    } else {
        overlap(&subject.places, work.places)
    };
    let joint = topic.max(OTHER_TOPIC)
        * (1.0 - FOCUS + FOCUS * focus)
        * place
        * (1.0 - SPOT + SPOT * spot)
        * (1.0 - OTHER_MODE + OTHER_MODE * mode);
    Fit {
        topic,
        place,
        there,
        mode,
        joint: joint.powf(SHARPER),
    }
}

/// The share of the asked topics that is met; a topic of the same theme counts in part.
pub(crate) fn topic_share(
    landscape: &Landscape,
    asked: &Codes,
    asked_themes: &Codes,
    theirs: &Codes,
) -> f64 {
    if asked.is_empty() {
        return 1.0;
    }
    let themes = if theirs.is_empty() || asked_themes.is_empty() {
        Codes::default()
    } else {
        landscape.themes(theirs)
    };
    let met: f64 = asked
        .iter()
        .map(|topic| {
            if theirs.has(topic) {
                1.0
            } else if landscape
                .theme(topic)
                .is_some_and(|theme| themes.has(theme))
            {
                NEAR_TOPIC
            } else {
                0.0
            }
        })
        .sum();
    met / count(asked.len())
}

/// The mean over the asked places of how near the nearest of theirs lies, and whether any of theirs is, holds, lies in or
/// lies next to any that is asked.
fn place_share(landscape: &Landscape, asked: &Codes, theirs: &Codes) -> (f64, bool) {
    if asked.is_empty() {
        return (1.0, true);
    }
    let (mut sum, mut there) = (0.0, false);
    for place in asked.iter() {
        let mut most = 0.0_f64;
        for other in theirs.iter() {
            let near = landscape.atlas.nearness(place, other);
            most = most.max(near.worth());
            there |= near.is_inside() || near.is_around() || near == Nearness::Near(1);
        }
        sum += most;
    }
    (sum / count(asked.len()), there)
}

/// The nearest of some places.
pub(crate) fn nearest(
    landscape: &Landscape,
    asked: Code,
    theirs: &Codes,
) -> Option<(Nearness, Code)> {
    theirs
        .iter()
        .map(|place| (landscape.atlas.nearness(asked, place), place))
        .max_by(|(a, x), (b, y)| a.worth().total_cmp(&b.worth()).then(y.cmp(x)))
}

fn mode_share(subject: &Subject, modes: &Codes, support: &Codes) -> f64 {
    let share = |asked: &Codes, theirs: &Codes| {
        (!asked.is_empty() && !theirs.is_empty())
            .then(|| count(asked.count_shared(theirs)) / count(asked.len()))
    };
    let stated = [
        share(&subject.modes, modes),
        share(&subject.support, support),
    ];
    let known: Vec<f64> = stated.into_iter().flatten().collect();
    if known.is_empty() {
        HALF
    } else {
        known.iter().sum::<f64>() / count(known.len())
    }
}

/// Jaccard's index: what both name of all that either names.
fn overlap(a: &Codes, b: &Codes) -> f64 {
    let shared = a.count_shared(b);
    let all = a.len() + b.len() - shared;
    if all == 0 {
        0.0
    } else {
        count(shared) / count(all)
    }
}

pub(crate) fn count(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}

/// What a role is worth as experience in doing the work, or in paying for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Doing,
    Paying,
}

impl Part {
    /// Who has several roles in one record is worth what the best of them is.
    fn worth(self, roles: Roles) -> f64 {
        roles
            .iter()
            .map(|role| self.worth_of(role))
            .fold(0.0, f64::max)
    }

    fn worth_of(self, role: Role) -> f64 {
        match (self, role) {
            (Self::Doing, Role::Implementer) | (Self::Paying, Role::Funder) => 1.0,
            (Self::Doing, Role::LocalPartner) => 0.8,
            (Self::Doing, Role::Accountable) => 0.7,
            (Self::Doing, Role::Extending) => 0.5,
            (Self::Paying, Role::Accountable | Role::Extending) => 0.3,
            (Self::Doing, Role::Funder) => 0.1,
            (Self::Paying, Role::Implementer) => 0.2,
            (Self::Paying, Role::LocalPartner) => 0.0,
        }
    }

    /// Whether a role makes an organisation one that does, or one that pays.
    pub(crate) fn is(self, role: Role) -> bool {
        match self {
            Self::Doing => matches!(role, Role::Implementer | Role::LocalPartner),
            Self::Paying => role == Role::Funder,
        }
    }
}

/// An organisation's experience with a subject.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Evidence {
    /// Diminishing sums of the fits, each initiative less than the better one before.
    pub(crate) topic: f64,
    pub(crate) mode: f64,
    pub(crate) place: f64,
    pub(crate) joint: f64,
    /// Initiatives on the topics; and of these those for the place or near it.
    pub(crate) on_topic: u32,
    pub(crate) both: u32,
    /// Initiatives in all.
    pub(crate) all: u32,
    /// The last year of work on the topics.
    pub(crate) latest: Option<i16>,
    /// The most fitting initiative.
    pub(crate) best: Option<usize>,
    /// An initiative that still runs, the most fitting one.
    pub(crate) open: Option<usize>,
}

/// Gathers an organisation's experience.
pub(crate) fn evidence(bench: &Bench<'_>, organisation: &Organisation, part: Part) -> Evidence {
    let landscape = bench.landscape;
    let mut out = Evidence::default();
    let mut sums: [Vec<f64>; 4] = Default::default();
    let (mut best, mut open) = (0.0, 0.0);
    for experience in &organisation.experience {
        let Some(initiative) = landscape.initiatives.get(experience.initiative) else {
            continue;
        };
        let fit = bench.fit(experience.initiative);
        let worth = part.worth(experience.roles);
        if worth <= 0.0 {
            continue;
        }
        out.all += 1;
        let [topics, modes, places, joints] = &mut sums;
        topics.push(fit.topic * worth);
        modes.push(fit.mode * worth);
        places.push(fit.place * worth);
        let sure = 0.5 + 0.5 * initiative.certainty;
        joints.push(fit.joint * worth * sure * fresh(landscape, initiative));
        let on = fit.topic >= HALF;
        out.on_topic += u32::from(on);
        out.both += u32::from(on && fit.there);
        let last = last_year(landscape, initiative);
        if on {
            out.latest = out.latest.max(last);
        }
        if fit.joint * worth > best {
            best = fit.joint * worth;
            out.best = Some(experience.initiative);
        }
        if initiative.open && fit.joint * worth > open {
            open = fit.joint * worth;
            out.open = Some(experience.initiative);
        }
    }
    for (at, roles) in &organisation.programmes {
        let worth = OFFERED * part.worth(*roles);
        // A programme that belongs to an initiative is told by the initiative.
        let Some(programme) = landscape
            .programmes
            .get(*at)
            .filter(|programme| programme.initiative.is_none() && worth > 0.0)
        else {
            continue;
        };
        let fit = fit(landscape, bench.subject, &bench.themes, programme);
        let [topics, modes, places, joints] = &mut sums;
        topics.push(fit.topic * worth);
        modes.push(fit.mode * worth);
        places.push(fit.place * worth);
        joints.push(fit.joint * worth * (0.5 + 0.5 * programme.certainty));
    }
    let [topics, modes, places, joints] = sums;
    out.topic = diminishing(topics);
    out.mode = diminishing(modes);
    out.place = diminishing(places);
    out.joint = diminishing(joints);
    out
}

/// The best counts whole, each further one less.
fn diminishing(mut worths: Vec<f64>) -> f64 {
    worths.sort_by(|a, b| b.total_cmp(a));
    worths
        .iter()
        .scan(1.0, |share, worth| {
            let now = *share;
            *share *= FURTHER;
            Some(worth * now)
        })
        .sum()
}

/// What its age leaves of an initiative, 1 to [`OLD`].
fn fresh(landscape: &Landscape, initiative: &Initiative) -> f64 {
    let today = landscape.today.year();
    let years = last_year(landscape, initiative).map_or(NO_YEAR, |year| (today - year - 2).max(0));
    (1.0 - YEAR * f64::from(years)).max(OLD)
}

/// The last year in which an initiative is known to have run: this year while it runs.
pub(crate) fn last_year(landscape: &Landscape, initiative: &Initiative) -> Option<i16> {
    let today = landscape.today.year();
    if initiative.open {
        Some(today)
    } else {
        initiative
            .ends
            .or(initiative.starts)
            .map(|year| year.min(today))
    }
}

/// From a sum without end to 0 to 1: `full` gives two thirds.
pub(crate) fn saturate(sum: f64, full: f64) -> f64 {
    1.0 - (-sum / full).exp()
}
