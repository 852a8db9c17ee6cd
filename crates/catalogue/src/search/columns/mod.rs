//! Facets in memory: bitmaps for filters, columns for counts and order.
//!
//! Loaded from the blobs of [`super::index`] when the store opens, and brought up to date row by row after a write.
//! Measured for Trefoil: below some 30,000 results, walking columns beats intersecting a bitmap a value; above, the other
//! way round ([`count`](Columns::count) does both). Filters are always bitmaps: "or" inside a facet, "and" between facets.

mod build;
mod count;
mod filter;
mod lists;
mod values;

pub(in crate::search) use count::Counted;
pub use filter::{Filters, Selection};

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use roaring::RoaringBitmap;

use crate::record::{Kind, Row};
use crate::search::bits::Bits;
use crate::search::concept::BEARINGS;
use crate::search::postings::Live;

use lists::{Lists, Numbers};
use values::{AllValues, Dictionary};

/// A facet: something to filter by and to count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Facet {
    /// Kind of record.
    Kind,
    /// Theme, by its topics.
    Theme,
    /// Topic.
    Topic,
    /// Country or region; a region takes in all its countries.
    Place,
    /// Status of an initiative or window of a programme.
    Status,
    /// Delivery mode.
    Mode,
    /// Organisation, by slug.
    Organisation,
    /// Language of delivery or of the document.
    Language,
    /// Year.
    Year,
    /// Concept of the thesaurus: recognised in words, never a filter, so not in [`Facet::ALL`].
    Concept,
}

impl Facet {
    /// Every facet to filter by.
    pub const ALL: [Self; 9] = [
        Self::Kind,
        Self::Theme,
        Self::Topic,
        Self::Place,
        Self::Status,
        Self::Mode,
        Self::Organisation,
        Self::Language,
        Self::Year,
    ];

    /// The name, as in answers and in a lexicon.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Kind => "kind",
            Self::Theme => "theme",
            Self::Topic => "topic",
            Self::Place => "place",
            Self::Status => "status",
            Self::Mode => "mode",
            Self::Organisation => "organisation",
            Self::Language => "language",
            Self::Year => "year",
            Self::Concept => "concept",
        }
    }

    /// The facet of a name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|facet| facet.code() == code)
    }
}

/// The tree of places and the themes of topics: what the columns need of the vocabularies.
#[derive(Clone, Debug, Default)]
pub struct Hierarchy {
    /// Regions above a place, nearest first.
    above: HashMap<String, Vec<String>>,
    /// Theme of a topic.
    theme: HashMap<String, String>,
}

impl Hierarchy {
    /// From the bundled vocabularies.
    #[must_use]
    pub fn new(places: &crate::place::Places, vocabulary: &crate::vocabulary::Vocabulary) -> Self {
        let above = places
            .iter()
            .map(|place| {
                (
                    place.code.clone(),
                    places
                        .ancestors(&place.code)
                        .iter()
                        .map(|p| p.code.clone())
                        .collect(),
                )
            })
            .collect();
        let theme = vocabulary
            .list("topic")
            .into_iter()
            .flat_map(|topics| topics.codes())
            .filter_map(|topic| Some((topic.to_owned(), vocabulary.theme_of(topic)?.to_owned())))
            .collect();
        Self { above, theme }
    }
}

/// The facets of every searchable record.
#[derive(Clone, Debug, Default)]
pub struct Columns {
    hierarchy: Arc<Hierarchy>,
    /// Rows that a search may show without being asked: published or submitted, shared.
    open: RoaringBitmap,
    /// Every row, also withdrawn, draft and private ones.
    all: RoaringBitmap,
    drafts: RoaringBitmap,
    private: RoaringBitmap,
    withdrawn: RoaringBitmap,
    kind: Vec<Option<Kind>>,
    slug: Vec<Box<str>>,
    years: Vec<Option<(i16, i16)>>,
    newest: Vec<i32>,
    closes: Vec<i32>,
    lengths: Vec<[u16; 3]>,
    /// Sums of `lengths` over `all`, for averages.
    length_sums: [u64; 3],
    topics: Lists,
    themes: Lists,
    /// Named places and all regions above them; the lowest bit is set on named ones.
    places: Lists,
    /// Regions covered without being named, and those above.
    covers: Lists,
    statuses: Lists,
    modes: Lists,
    languages: Lists,
    /// Organisations; the lowest byte is the role.
    organisations: Lists,
    /// The numbers of every value of every facet but the year: what is counted, in one walk.
    every: Numbers,
    values: AllValues,
    /// Those of the row that is being put.
    marked: Vec<u32>,
    roles: Dictionary,
    covered: HashMap<u32, RoaringBitmap>,
    /// Rows by the places that they name themselves.
    named: HashMap<u32, RoaringBitmap>,
    /// Rows that name one place and no other.
    alone: RoaringBitmap,
    /// Rows by the concepts that they have to do with, and by how.
    concepts: HashMap<u16, [RoaringBitmap; BEARINGS]>,
    /// Offers that name no place, or the world itself.
    worldwide: RoaringBitmap,
    empty: RoaringBitmap,
    /// `open` as a query works with it; made when first asked for.
    open_bits: OnceLock<Bits>,
    /// The postings of the same state.
    live: Live,
}

impl Columns {
    /// Rows that carry a value of a facet; for a region, those of its countries too. Whatever their standing.
    #[must_use]
    pub fn value(&self, facet: Facet, code: &str) -> &RoaringBitmap {
        self.values.of(facet).rows(code).unwrap_or(&self.empty)
    }

    /// Rows that cover a region without naming it or a place in it as a beneficiary.
    #[must_use]
    pub fn covering(&self, region: &str) -> &RoaringBitmap {
        self.values
            .of(Facet::Place)
            .codes
            .get(region)
            .and_then(|id| self.covered.get(&id))
            .unwrap_or(&self.empty)
    }

    /// Rows that name a place itself, not one inside it.
    #[must_use]
    pub fn naming(&self, place: &str) -> &RoaringBitmap {
        let id = self.values.of(Facet::Place).codes.get(place);
        id.and_then(|id| self.named.get(&id)).unwrap_or(&self.empty)
    }

    /// Rows that name one place and no other: what they are about is of that place.
    #[must_use]
    pub fn of_one_place(&self) -> &RoaringBitmap {
        &self.alone
    }

    /// Rows that have to do with a concept, by its number in the thesaurus: a list for each [bearing](crate::search::concept::Bearing),
    /// and no row in two of them.
    #[must_use]
    pub fn speaking_of(&self, concept: u16) -> [&RoaringBitmap; BEARINGS] {
        self.concepts
            .get(&concept)
            .map_or([&self.empty; BEARINGS], |rows| rows.each_ref())
    }

    /// Offers that name no place, or the world itself: open to everybody as far as is stated.
    #[must_use]
    pub fn worldwide(&self) -> &RoaringBitmap {
        &self.worldwide
    }

    /// Rows whose years include `year`.
    #[must_use]
    pub fn in_years(&self, from: Option<i32>, to: Option<i32>) -> RoaringBitmap {
        let (from, to) = (from.unwrap_or(i32::MIN), to.unwrap_or(i32::MAX));
        let within = |years: &Option<(i16, i16)>| {
            years.is_some_and(|(first, last)| i32::from(first) <= to && i32::from(last) >= from)
        };
        let rows = (0..)
            .zip(&self.years)
            .filter(|(_, years)| within(years))
            .map(|(row, _)| row);
        RoaringBitmap::from_sorted_iter(rows).unwrap_or_default()
    }

    /// The postings of the same state of the store.
    #[must_use]
    pub fn postings(&self) -> &Live {
        &self.live
    }

    /// Every row that has a record, also withdrawn and private ones.
    #[must_use]
    pub fn all(&self) -> &RoaringBitmap {
        &self.all
    }

    /// The regions above a place, nearest first.
    #[must_use]
    pub fn above(&self, place: &str) -> &[String] {
        self.hierarchy
            .above
            .get(place)
            .map(Vec::as_slice)
            .unwrap_or_default()
    }

    /// Kind of a record.
    #[must_use]
    pub fn kind(&self, row: Row) -> Option<Kind> {
        self.kind.get(row as usize).copied().flatten()
    }

    /// Slug of a record; empty if there is none.
    #[must_use]
    pub fn slug(&self, row: Row) -> &str {
        self.slug
            .get(row as usize)
            .map(AsRef::as_ref)
            .unwrap_or_default()
    }

    /// Topics of a record.
    pub fn topics(&self, row: Row) -> impl Iterator<Item = &str> {
        self.names(Facet::Topic, self.topics.get(row))
    }

    /// Themes of a record, by its topics.
    pub fn themes(&self, row: Row) -> impl Iterator<Item = &str> {
        self.names(Facet::Theme, self.themes.get(row))
    }

    /// Places that a record names itself.
    pub fn places(&self, row: Row) -> impl Iterator<Item = &str> {
        let codes = &self.values.of(Facet::Place).codes;
        let named = self
            .places
            .get(row)
            .iter()
            .filter(|packed| **packed & 1 == 1);
        named.filter_map(move |packed| codes.name(packed >> 1))
    }

    /// True if a record names the place itself, not one inside it.
    #[must_use]
    pub fn names_place(&self, row: Row, place: &str) -> bool {
        let id = self.values.of(Facet::Place).codes.get(place);
        id.is_some_and(|id| self.places.get(row).binary_search(&(id << 1 | 1)).is_ok())
    }

    /// Organisations of a record with their roles (vocabulary `participation`, or `publisher`).
    pub fn organisations(&self, row: Row) -> impl Iterator<Item = (&str, &str)> {
        let codes = &self.values.of(Facet::Organisation).codes;
        self.organisations
            .get(row)
            .iter()
            .filter_map(move |packed| {
                Some((codes.name(packed >> 8)?, self.roles.name(packed & 0xff)?))
            })
    }

    /// Delivery modes of a record.
    pub fn modes(&self, row: Row) -> impl Iterator<Item = &str> {
        self.names(Facet::Mode, self.modes.get(row))
    }

    /// Languages of a record.
    pub fn languages(&self, row: Row) -> impl Iterator<Item = &str> {
        self.names(Facet::Language, self.languages.get(row))
    }

    /// Status of an initiative or window of a programme.
    #[must_use]
    pub fn status(&self, row: Row) -> Option<&str> {
        self.names(Facet::Status, self.statuses.get(row)).next()
    }

    /// What a function of the status says of each row; it is asked once a status.
    pub(super) fn by_status(&self, of: impl Fn(Option<&str>) -> u8) -> impl Fn(Row) -> u8 {
        let names = self.values.of(Facet::Status).codes.names();
        let known: Vec<u8> = names.iter().map(|name| of(Some(name))).collect();
        let none = of(None);
        move |row| {
            let status = self.statuses.get(row).first();
            status
                .and_then(|id| known.get(*id as usize))
                .copied()
                .unwrap_or(none)
        }
    }

    /// First and last year, inclusive.
    #[must_use]
    pub fn years(&self, row: Row) -> Option<(i16, i16)> {
        self.years.get(row as usize).copied().flatten()
    }

    /// Start or publication as `yyyymmdd`; 0 if not stated.
    #[must_use]
    pub fn newest(&self, row: Row) -> i32 {
        self.newest.get(row as usize).copied().unwrap_or_default()
    }

    /// Last day of a programme's window as `yyyymmdd`; 0 if not stated.
    #[must_use]
    pub fn closes(&self, row: Row) -> i32 {
        self.closes.get(row as usize).copied().unwrap_or_default()
    }

    /// Length of the three text columns of a record relative to the average; 1 where nothing is known.
    pub(super) fn relative_lengths(&self) -> impl Fn(Row) -> [f32; 3] {
        let count = self.all.len().max(1) as f32;
        let sums = self.length_sums.map(|sum| sum as f32);
        move |row| {
            let mut out = [1.0; 3];
            let lengths = self.lengths.get(row as usize).copied().unwrap_or_default();
            for ((out, length), sum) in out.iter_mut().zip(lengths).zip(sums) {
                if sum > 0.0 {
                    *out = f32::from(length) * count / sum;
                }
            }
            out
        }
    }

    /// One past the highest row.
    pub(super) fn end(&self) -> usize {
        self.kind.len()
    }

    fn names<'a>(&'a self, facet: Facet, ids: &'a [u32]) -> impl Iterator<Item = &'a str> {
        let codes = &self.values.of(facet).codes;
        ids.iter().filter_map(move |id| codes.name(*id))
    }
}

#[cfg(test)]
pub(super) mod tests;
