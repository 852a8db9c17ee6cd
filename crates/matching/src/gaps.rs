//! Where help is wanted, where it is given, and where it is given twice: themes by places.

use std::collections::BTreeMap;

use crate::code::{Code, Codes};
use crate::criteria::{eligible, shut};
use crate::landscape::{Landscape, Role};

/// One topic in one place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// Needs stated for the place itself, by index.
    pub needs: Vec<usize>,
    /// Initiatives that run or are planned and name the place, by index.
    pub running: Vec<usize>,
    /// Initiatives that are over, by index.
    pub past: Vec<usize>,
    /// Programmes that the place may ask and that take requests, by index.
    pub open: Vec<usize>,
    /// Of those that run: funders or implementers that are not in one another's, so that work may be doubled.
    pub overlap: bool,
}

impl Cell {
    /// A need is stated and nothing runs.
    #[must_use]
    pub fn is_gap(&self) -> bool {
        !self.needs.is_empty() && self.running.is_empty()
    }

    /// Nothing is known of the topic in the place.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.needs.is_empty() && self.running.is_empty() && self.past.is_empty()
    }
}

/// Topics by places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gaps {
    /// The topics, in the order of their vocabulary.
    pub topics: Vec<Code>,
    /// The countries, and the region itself first where something is said of the region as a whole.
    pub places: Vec<Code>,
    /// What there is; a pair without anything is not in it.
    pub cells: BTreeMap<(Code, Code), Cell>,
}

impl Gaps {
    /// One topic in one place.
    #[must_use]
    pub fn cell(&self, topic: Code, place: Code) -> Option<&Cell> {
        self.cells.get(&(topic, place))
    }
}

/// The gaps of a region (or of one country), for some topics or all of them.
#[must_use]
pub fn gaps(landscape: &Landscape, region: Code, topics: &Codes) -> Gaps {
    let atlas = &landscape.atlas;
    let mut places = atlas.countries(region);
    if atlas.is_region(region) {
        places.insert(0, region);
    }
    let all: Vec<Code> = if topics.is_empty() {
        let mut all: Vec<Code> = landscape.themes.keys().copied().collect();
        all.sort_unstable();
        all
    } else {
        topics.iter().collect()
    };
    let mut cells: BTreeMap<(Code, Code), Cell> = BTreeMap::new();
    let wanted =
        |codes: &Codes| -> Vec<Code> { codes.iter().filter(|topic| all.contains(topic)).collect() };
    for (at, need) in landscape.needs.iter().enumerate() {
        let Some(place) = need.place.filter(|place| places.contains(place)) else {
            continue;
        };
        for topic in wanted(&need.topics) {
            cells.entry((topic, place)).or_default().needs.push(at);
        }
    }
    for (at, initiative) in landscape.initiatives.iter().enumerate() {
        for place in initiative
            .places
            .iter()
            .filter(|place| places.contains(place))
        {
            for topic in wanted(&initiative.topics) {
                let cell = cells.entry((topic, place)).or_default();
                if initiative.open {
                    cell.running.push(at);
                } else {
                    cell.past.push(at);
                }
            }
        }
    }
    for ((topic, place), cell) in &mut cells {
        cell.overlap = overlap(landscape, &cell.running);
        cell.open = landscape
            .programmes
            .iter()
            .enumerate()
            .filter(|(_, programme)| {
                programme.topics.has(*topic)
                    && !shut(programme, landscape.today)
                    && eligible(landscape, *place, &programme.eligible).0 > 0.0
            })
            .map(|(at, _)| at)
            .collect();
    }
    Gaps {
        topics: all,
        places,
        cells,
    }
}

/// Two that run on one topic in one place and have no organisation in common.
fn overlap(landscape: &Landscape, running: &[usize]) -> bool {
    let organisations = |at: &usize| -> Vec<usize> {
        landscape
            .initiatives
            .get(*at)
            .map(|initiative| {
                initiative
                    .roles
                    .iter()
                    .filter(|(_, role)| *role != Role::Extending)
                    .map(|(at, _)| *at)
                    .collect()
            })
            .unwrap_or_default()
    };
    running.iter().enumerate().any(|(n, first)| {
        let own = organisations(first);
        running.iter().skip(n + 1).any(|second| {
            organisations(second)
                .iter()
                .all(|other| !own.contains(other))
        })
    })
}
