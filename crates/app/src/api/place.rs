use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Leaf, OrganisationRef, PlaceRef, RecordRef, SourceView, Term};

/// Which country or region page to open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PlaceRequest {
    /// ISO 3166-1 alpha-2, M49 or `XK`; `001` is the world.
    pub code: String,
}

/// A place in the list of places.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlaceEntry {
    /// ISO 3166-1 alpha-2, M49 or `XK`.
    pub code: String,
    /// Name in the reader's language.
    pub label: String,
    /// Other names to find it by, in every language.
    pub aliases: Vec<String>,
    /// Country or region.
    pub is_region: bool,
    /// The region right above; `None` for the world.
    pub parent: Option<String>,
    /// `LDC`, `LLDC`, `SIDS`.
    pub flags: Vec<String>,
    /// Initiatives that name the place.
    pub initiatives: u32,
    /// Published needs of the place.
    pub needs: u32,
}

/// All places, in the order of their names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlaceList {
    /// Countries and regions.
    pub places: Vec<PlaceEntry>,
}

/// Initiatives by theme and year: a picture and its table twin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ThemeYears {
    /// Years, ascending, without gaps.
    pub years: Vec<i32>,
    /// One row a theme.
    pub rows: Vec<ThemeYearRow>,
    /// Initiatives without a stated start, which the picture leaves out.
    pub undated: u32,
}

/// One theme over the years.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ThemeYearRow {
    /// The theme.
    pub theme: Term,
    /// Initiatives under way in each year, in the order of `years`.
    pub counts: Vec<u32>,
    /// Initiatives of the theme, dated or not.
    pub total: u32,
}

/// How a programme is open to a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OpenProgramme {
    /// The programme.
    pub record: RecordRef,
    /// Why the place is eligible, in words ("open to small island developing States").
    pub via: String,
    /// Window in words ("rolling", "closes 3 March 2027").
    pub window: String,
}

/// An organisation that funds or implements here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ActiveOrganisation {
    /// The organisation.
    pub organisation: OrganisationRef,
    /// Its leaves here.
    pub leaves: Vec<Leaf>,
    /// Initiatives here that name it.
    pub initiatives: u32,
}

/// A fact about a country.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FactView {
    /// Kind of fact (`budapest-convention`) with its label.
    pub fact: Term,
    /// The value in words.
    pub value: String,
    /// Language of `value` when it is a name that is not translated; `None` when it is in the reader's language.
    pub value_lang: Option<String>,
    /// The resource that the value names, if it is in the catalogue.
    pub resource: Option<RecordRef>,
    /// Year, if stated.
    pub year: Option<i32>,
    /// Source.
    pub source: SourceView,
    /// `high` or `medium` with its label.
    pub confidence: Term,
    /// Editors' note, in English.
    pub note: Option<String>,
}

/// Initiatives of one theme on a place's page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ThemeGroup {
    /// The theme.
    pub theme: Term,
    /// Initiatives: ongoing first, then planned, not stated, completed; at most 60, the rest by searching.
    pub initiatives: Vec<RecordRef>,
    /// How many there are in all.
    pub total: u32,
}

/// The figures at the head of a place's page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlaceFigures {
    /// Initiatives that name the place, or a place inside it.
    pub initiatives: u32,
    /// Of these, ongoing.
    pub ongoing: u32,
    /// Programmes open to it.
    pub programmes_open: u32,
    /// Organisations that fund or implement here.
    pub organisations: u32,
    /// Public needs.
    pub needs: u32,
}

/// The page of a country or region.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlacePage {
    /// Code and name.
    pub place: PlaceRef,
    /// Country or region.
    pub is_region: bool,
    /// Flags with their labels.
    pub flags: Vec<Term>,
    /// Regions that hold it, nearest first.
    pub within: Vec<PlaceRef>,
    /// Places right inside it, for a region.
    pub members: Vec<PlaceRef>,
    /// Figures.
    pub figures: PlaceFigures,
    /// Initiatives by theme and year.
    pub theme_years: ThemeYears,
    /// Initiatives by theme; one with two themes stands under both.
    pub themes: Vec<ThemeGroup>,
    /// Initiatives of the regions around a country that do not name it.
    pub regional: Vec<RecordRef>,
    /// Programmes open to it.
    pub programmes: Vec<OpenProgramme>,
    /// Who funds and implements.
    pub organisations: Vec<ActiveOrganisation>,
    /// Public needs, newest first.
    pub needs: Vec<RecordRef>,
    /// Strategies, laws and other resources.
    pub resources: Vec<RecordRef>,
    /// Facts.
    pub facts: Vec<FactView>,
}
