//! Where help is wanted, where it is given, and where it is given twice: themes by places.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::atlas::Atlas;
use crate::code::{Code, Codes};
use crate::criteria::{eligible, shut, takes_requests};
use crate::landscape::{Landscape, Programme, Role};

/// One topic in one place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// Needs stated for the place itself, by index.
    pub needs: Vec<usize>,
    /// Initiatives that run or are planned and name the place, by index.
    pub running: Vec<usize>,
    /// Initiatives that are known to be over, by index.
    pub past: Vec<usize>,
    /// Initiatives whose status is not stated, by index: they may run or be over.
    pub unknown: Vec<usize>,
    /// Programmes that the place may ask and that are known to take requests, by index.
    pub open: Vec<usize>,
    /// Programmes that name the place and are [`Openness::Perhaps`], by index.
    pub further: Vec<usize>,
    /// Of those that run: funders or implementers that are not in one another's, so that work may be doubled.
    pub overlap: bool,
}

impl Cell {
    /// A need is stated and nothing runs, nor is anything known that may run.
    #[must_use]
    pub fn is_gap(&self) -> bool {
        !self.needs.is_empty() && self.running.is_empty() && self.unknown.is_empty()
    }

    /// A need is stated, nothing is known to run, and of some work nobody says whether it does.
    #[must_use]
    pub fn is_unsure(&self) -> bool {
        !self.needs.is_empty() && self.running.is_empty() && !self.unknown.is_empty()
    }

    /// Nothing is known of the topic in the place.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.needs.is_empty()
            && self.running.is_empty()
            && self.past.is_empty()
            && self.unknown.is_empty()
    }
}

/// Whether a programme can be asked for something today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Openness {
    /// It is known to take requests from an organisation or an authority.
    Now,
    /// Its window is not stated, lies ahead or between two calls; or only individuals may ask, whom no place can send.
    Perhaps,
    /// It takes no more requests.
    Never,
}

/// Whether a programme can be asked today.
#[must_use]
pub fn openness(landscape: &Landscape, programme: &Programme) -> Openness {
    let individual = landscape.code("individual");
    let only_individuals = !programme.eligible_kinds.is_empty()
        && programme
            .eligible_kinds
            .iter()
            .all(|kind| Some(kind) == individual);
    if shut(programme, landscape.today) {
        Openness::Never
    } else if takes_requests(programme, landscape.today) && !only_individuals {
        Openness::Now
    } else {
        Openness::Perhaps
    }
}

/// What the rows stand for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rows {
    /// Each country by itself.
    #[default]
    Countries,
    /// The smallest regions of M49, each with its countries.
    Regions,
}

/// One row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// The country or region.
    pub place: Code,
    /// Only what names the region as a whole; what names its countries has rows of its own.
    pub whole: bool,
}

/// Topics by places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gaps {
    /// The topics, in the order of their vocabulary.
    pub topics: Vec<Code>,
    /// The places; regions as a whole first, for something may be said of a region that is said of none of its countries.
    pub places: Vec<Row>,
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
pub fn gaps(landscape: &Landscape, region: Code, topics: &Codes, rows: Rows) -> Gaps {
    let (places, row_of) = rows_of(&landscape.atlas, region, rows);
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
        let Some(place) = need.place.and_then(|place| row_of.get(&place).copied()) else {
            continue;
        };
        for topic in wanted(&need.topics) {
            cells.entry((topic, place)).or_default().needs.push(at);
        }
    }
    let completed = landscape.code("completed");
    for (at, initiative) in landscape.initiatives.iter().enumerate() {
        // Several countries of one row are one initiative there.
        let rows: BTreeSet<Code> = initiative
            .places
            .iter()
            .filter_map(|place| row_of.get(&place).copied())
            .collect();
        for place in rows {
            for topic in wanted(&initiative.topics) {
                let cell = cells.entry((topic, place)).or_default();
                if initiative.open {
                    cell.running.push(at);
                } else if initiative.status.is_some() && initiative.status == completed {
                    cell.past.push(at);
                } else {
                    cell.unknown.push(at);
                }
            }
        }
    }
    let members = members(&row_of, &landscape.atlas);
    for ((topic, place), cell) in &mut cells {
        let asking: &[Code] = members.get(place).map_or(&[], Vec::as_slice);
        cell.overlap = overlap(landscape, &cell.running);
        for (at, programme) in landscape.programmes.iter().enumerate() {
            let list = match openness(landscape, programme) {
                Openness::Now => &mut cell.open,
                Openness::Perhaps => &mut cell.further,
                Openness::Never => continue,
            };
            if programme.topics.has(*topic)
                && asking
                    .iter()
                    .any(|place| eligible(landscape, *place, &programme.eligible).0 > 0.0)
            {
                list.push(at);
            }
        }
    }
    Gaps {
        topics: all,
        places,
        cells,
    }
}

/// The rows, and for each place the row that counts it.
fn rows_of(atlas: &Atlas, region: Code, rows: Rows) -> (Vec<Row>, HashMap<Code, Code>) {
    let countries = atlas.countries(region);
    let mut row_of = HashMap::new();
    let mut wholes = BTreeSet::new();
    let mut parts = BTreeSet::new();
    // A country has no regions in it.
    let by_region = atlas.is_region(region);
    if by_region {
        wholes.insert(region);
    }
    for country in countries {
        let line = atlas.line(country);
        let part = match rows {
            // What lies in no region but the world keeps a row of its own, and so leaves the world's to what names the world.
            Rows::Regions if by_region => line
                .get(1)
                .copied()
                .filter(|above| !atlas.is_world(*above))
                .unwrap_or(country),
            _ => country,
        };
        row_of.insert(country, part);
        parts.insert(part);
        if rows == Rows::Regions && by_region {
            // What lies between the smallest region and the one asked for.
            let between = line.iter().skip(1).take_while(|above| **above != region);
            wholes.extend(between.filter(|above| **above != part));
        }
    }
    wholes.retain(|whole| !parts.contains(whole));
    for place in wholes.iter().chain(&parts) {
        row_of.insert(*place, *place);
    }
    let row = |whole| move |place: Code| Row { place, whole };
    let places = wholes
        .into_iter()
        .map(row(true))
        .chain(parts.into_iter().map(row(false)))
        .collect();
    (places, row_of)
}

/// The places that can ask, by row: its countries, or the region itself where it stands for itself alone.
fn members(row_of: &HashMap<Code, Code>, atlas: &Atlas) -> HashMap<Code, Vec<Code>> {
    let mut members: HashMap<Code, Vec<Code>> = HashMap::new();
    for (place, row) in row_of {
        members.entry(*row).or_default().push(*place);
    }
    for (row, places) in &mut members {
        if places.len() > 1 {
            places.retain(|place| place != row || !atlas.is_region(*place));
        }
        places.sort_unstable();
    }
    members
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
