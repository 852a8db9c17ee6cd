//! Donor, implementer and beneficiary together: who pays, who does, for whom, and what makes the three fit.
//!
//! # Algorithm
//! The score of a triad is `0.4·programme + 0.4·implementer + 20·together`, where `together` (0 to 1) is known only for
//! the pair: have they worked together, is there a language for all three, has the donor paid for work there before. Both
//! lists are walked from the best down; since `together` is at most 1, a pair that could not reach the k-th best triad found so
//! far ends its row, and a row whose first pair could not ends the search.
//!
//! One body may stand in two parts: who offers help often gives it. Such a pair has nothing to show for working together, and
//! says so.
//!
//! # What it guarantees
//! Exactly the k best triads of all programmes and implementers that nothing stands in the way of and that are not known to be
//! on other topics, not the best among two shortened lists. At worst every pair is looked at once; each look is a few set operations.

use std::collections::{HashMap, HashSet};

use crate::code::Codes;
use crate::landscape::{Landscape, Programme, Role};
use crate::score::Match;
use crate::subject::Subject;

/// Share of the programme and of the implementer.
const EACH: f64 = 0.4;
/// Points for fitting together.
const TOGETHER: f64 = 20.0;
/// What having worked together is worth, of 1.
const WORKED: f64 = 0.5;
/// What a common language is worth, of 1; where one of the three states none, half of it.
const LANGUAGE: f64 = 0.3;
/// What it is worth that the donor has paid for work in the place, of 1.
const PAID_HERE: f64 = 0.2;

/// Three that fit.
#[derive(Clone, Debug, PartialEq)]
pub struct Triad {
    /// Index of the programme.
    pub programme: usize,
    /// Index of the organisation that pays, or that makes an offer for which no payer is named.
    pub donor: Option<usize>,
    /// True if the programme says that the donor pays.
    pub pays: bool,
    /// Index of the organisation that does the work.
    pub implementer: usize,
    /// 0 to 100.
    pub score: f64,
    /// How well the two fit together, 0 to 100.
    pub together: f64,
    /// 0 to 100: the mean of the two certainties.
    pub certainty: f64,
    /// The score of the programme for the subject.
    pub programme_score: f64,
    /// The score of the implementer for the subject.
    pub implementer_score: f64,
    /// What makes them fit together, or not.
    pub reasons: Vec<TriadReason>,
}

/// Why three fit together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TriadReason {
    /// The implementer is in the programme already.
    InProgramme {
        /// The implementer.
        implementer: usize,
    },
    /// The donor paid for work of the implementer.
    PaidBefore {
        /// The donor.
        donor: usize,
        /// The implementer.
        implementer: usize,
        /// How many initiatives.
        count: u32,
    },
    /// No initiative shows the two together.
    NotTogether {
        /// The donor.
        donor: usize,
        /// The implementer.
        implementer: usize,
    },
    /// Who offers would do the work as well.
    OneBody {
        /// The one.
        organisation: usize,
    },
    /// All three can use these languages.
    Languages {
        /// The languages.
        languages: Codes,
    },
    /// Not all three state a language: whether there is one for all is half known, and gives half of the points.
    LanguageUnstated {
        /// True if what is asked states none.
        asked: bool,
        /// The programme, if it states none.
        programme: Option<usize>,
        /// The implementer, if it states none.
        implementer: Option<usize>,
    },
    /// The donor paid for work in the place.
    PaidHere {
        /// The donor.
        donor: usize,
        /// How many initiatives.
        count: u32,
    },
}

/// The `limit` best triads of programmes and implementers that were ranked for the subject, each list best first.
#[must_use]
pub fn triads(
    landscape: &Landscape,
    subject: &Subject,
    programmes: &[Match],
    implementers: &[Match],
    limit: usize,
) -> Vec<Triad> {
    let programmes: Vec<&Match> = free(programmes).collect();
    let implementers: Vec<&Match> = free(implementers).collect();
    let Some(first) = implementers.first().map(|found| found.score) else {
        return Vec::new();
    };
    let worked = worked(landscape);
    let mut best: Vec<Triad> = Vec::new();
    for programme in programmes {
        let floor = floor(&best, limit);
        if bound(programme.score, first) < floor {
            break;
        }
        let Some(row) = Row::new(landscape, subject, programme) else {
            continue;
        };
        for implementer in &implementers {
            if bound(programme.score, implementer.score) < self::floor(&best, limit) {
                break;
            }
            if let Some(triad) = row.with(landscape, &worked, implementer) {
                keep(landscape, &mut best, triad, limit);
            }
        }
    }
    best
}

/// What nothing stands in the way of, without what is known to be on other topics: a good score elsewhere makes no three of it.
/// What is blocked stands last in a list.
fn free(matches: &[Match]) -> impl Iterator<Item = &Match> {
    matches
        .iter()
        .take_while(|found| found.blockers.is_empty())
        .filter(|found| !found.is_off_topic())
}

fn bound(programme: f64, implementer: f64) -> f64 {
    EACH * (programme + implementer) + TOGETHER
}

/// What a further triad must reach. Ties are settled by name, so an equal score is still looked at.
fn floor(best: &[Triad], limit: usize) -> f64 {
    if best.len() < limit {
        f64::NEG_INFINITY
    } else {
        best.last().map_or(f64::NEG_INFINITY, |triad| triad.score)
    }
}

fn keep(landscape: &Landscape, best: &mut Vec<Triad>, triad: Triad, limit: usize) {
    let key = |triad: &Triad| {
        let programme = landscape.programmes.get(triad.programme);
        let implementer = landscape.organisations.get(triad.implementer);
        (
            programme.map(|part| (part.key.name.clone(), part.key.id)),
            implementer.map(|part| (part.key.name.clone(), part.key.id)),
        )
    };
    let at = best.partition_point(|other| {
        other
            .score
            .total_cmp(&triad.score)
            .reverse()
            .then_with(|| key(other).cmp(&key(&triad)))
            .is_lt()
    });
    best.insert(at, triad);
    best.truncate(limit);
}

/// How many initiatives each donor paid for in which an organisation did the work.
fn worked(landscape: &Landscape) -> HashMap<(usize, usize), u32> {
    let mut worked = HashMap::new();
    for initiative in &landscape.initiatives {
        for (donor, paid) in &initiative.roles {
            if *paid != Role::Funder {
                continue;
            }
            let doing: HashSet<usize> = initiative
                .roles
                .iter()
                .filter(|(other, role)| *role != Role::Funder && other != donor)
                .map(|(other, _)| *other)
                .collect();
            for implementer in doing {
                *worked.entry((*donor, implementer)).or_insert(0) += 1;
            }
        }
    }
    worked
}

/// What does not change along a row: one programme, its donors, and what they paid for in the place.
struct Row<'a> {
    matched: &'a Match,
    programme: &'a Programme,
    donors: Vec<usize>,
    /// True if the donors are named as those who pay.
    pays: bool,
    paid_here: Option<(usize, u32)>,
    languages: Codes,
    /// True if the subject states no language.
    asked_silent: bool,
}

impl<'a> Row<'a> {
    fn new(landscape: &'a Landscape, subject: &Subject, matched: &'a Match) -> Option<Self> {
        let programme = landscape.programmes.get(matched.at)?;
        let funders: Vec<usize> = programme
            .roles
            .iter()
            .filter(|(_, role)| *role == Role::Funder)
            .map(|(at, _)| *at)
            .collect();
        let pays = !funders.is_empty();
        // An offer without a named funder is the offer of those who make it; who pays for it is not stated.
        let mut donors = if pays {
            funders
        } else {
            programme.roles.iter().map(|(at, _)| *at).collect()
        };
        donors.dedup();
        let paid_here = donors
            .iter()
            .map(|donor| (*donor, paid_in(landscape, *donor, &subject.places)))
            .max_by(|(a, x), (b, y)| x.cmp(y).then(b.cmp(a)))
            .filter(|(_, count)| *count > 0);
        let languages = match (subject.languages.is_empty(), programme.languages.is_empty()) {
            (true, _) => programme.languages.clone(),
            (false, true) => subject.languages.clone(),
            (false, false) => subject.languages.shared(&programme.languages),
        };
        Some(Self {
            matched,
            programme,
            donors,
            pays,
            paid_here,
            languages,
            asked_silent: subject.languages.is_empty(),
        })
    }

    /// The triad with an implementer; `None` if the three share no language though all state theirs.
    fn with(
        &self,
        landscape: &Landscape,
        worked: &HashMap<(usize, usize), u32>,
        implementer: &Match,
    ) -> Option<Triad> {
        let at = implementer.at;
        let organisation = landscape.organisations.get(at)?;
        let mut reasons = Vec::new();
        let mut together = 0.0;
        let before = self
            .donors
            .iter()
            .filter(|donor| **donor != at)
            .filter_map(|donor| worked.get(&(*donor, at)).map(|count| (*donor, *count)))
            .max_by(|(a, x), (b, y)| x.cmp(y).then(b.cmp(a)));
        let another = self.donors.iter().copied().find(|donor| *donor != at);
        if another.is_none() && self.donors.contains(&at) {
            reasons.push(TriadReason::OneBody { organisation: at });
        } else if self
            .programme
            .roles
            .iter()
            .any(|(other, role)| *other == at && *role != Role::Funder)
        {
            together += WORKED;
            reasons.push(TriadReason::InProgramme { implementer: at });
        } else if let Some((donor, count)) = before {
            together += WORKED;
            reasons.push(TriadReason::PaidBefore {
                donor,
                implementer: at,
                count,
            });
        } else if let Some(donor) = another {
            reasons.push(TriadReason::NotTogether {
                donor,
                implementer: at,
            });
        }
        let programme_silent = self.programme.languages.is_empty();
        if organisation.languages.is_empty() || self.asked_silent || programme_silent {
            together += LANGUAGE / 2.0;
            reasons.push(TriadReason::LanguageUnstated {
                asked: self.asked_silent,
                programme: programme_silent.then_some(self.matched.at),
                implementer: organisation.languages.is_empty().then_some(at),
            });
        } else {
            let languages = self.languages.shared(&organisation.languages);
            if languages.is_empty() {
                return None;
            }
            together += LANGUAGE;
            reasons.push(TriadReason::Languages { languages });
        }
        if let Some((donor, count)) = self.paid_here {
            together += PAID_HERE;
            reasons.push(TriadReason::PaidHere { donor, count });
        }
        Some(Triad {
            programme: self.matched.at,
            donor: before
                .map(|(donor, _)| donor)
                .or(another)
                .or(self.donors.first().copied()),
            pays: self.pays,
            implementer: at,
            together: 100.0 * together,
            score: EACH * (self.matched.score + implementer.score) + TOGETHER * together,
            certainty: f64::midpoint(self.matched.certainty, implementer.certainty),
            programme_score: self.matched.score,
            implementer_score: implementer.score,
            reasons,
        })
    }
}

/// How many initiatives in some places an organisation paid for.
fn paid_in(landscape: &Landscape, donor: usize, places: &Codes) -> u32 {
    let count = landscape
        .organisations
        .get(donor)
        .into_iter()
        .flat_map(|organisation| &organisation.experience)
        .filter(|part| part.roles.has(Role::Funder))
        .filter_map(|part| landscape.initiatives.get(part.initiative))
        .filter(|initiative| places.count_shared(&initiative.places) > 0)
        .count();
    u32::try_from(count).unwrap_or(u32::MAX)
}
