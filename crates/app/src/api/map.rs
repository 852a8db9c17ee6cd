use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{PlaceRef, Term};

/// What the map is to show.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct MapRequest {
    /// Themes and topics; all without them.
    pub themes: Vec<String>,
    /// Only initiatives that ran in this year; all without it. Needs and programmes have no year.
    pub year: Option<i32>,
}

/// What there is, by country.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MapView {
    /// Every country and area, in the reader's alphabet.
    pub countries: Vec<MapPlace>,
    /// Regions, and the world, that records name as such: those stand at no country.
    pub regions: Vec<MapPlace>,
    /// The years for which initiatives are known.
    pub years: Vec<i32>,
    /// The themes that can be asked for.
    pub themes: Vec<Term>,
}

/// What there is in one place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MapPlace {
    /// The place.
    pub place: PlaceRef,
    /// Initiatives that name it.
    pub initiatives: u32,
    /// Those of them that run or are planned.
    pub running: u32,
    /// Those of them that are known to be over.
    pub past: u32,
    /// Those of them whose status is not stated.
    pub unknown: u32,
    /// Needs that it has stated.
    pub needs: u32,
    /// Programmes that it may ask and that are known to take requests.
    pub open: u32,
    /// Programmes that name it, but are between two calls, not open yet, without a stated window, or for individuals only.
    pub further: u32,
}

/// The shapes of the map, projected: nothing is left to compute but the scale.
///
/// This is also the form of the file that a deployer puts beside the catalogue to have another map (decision 0019).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MapShapes {
    /// Width of the map in its own units.
    pub width: f64,
    /// Height.
    pub height: f64,
    /// Whose shapes these are, in the words of their owner.
    pub source: String,
    /// The outline of the world, as an SVG path.
    pub outline: String,
    /// The countries and areas that have a code.
    pub places: Vec<MapShape>,
    /// Land without a code: drawn, never joined to data.
    pub blank: String,
    /// Boundaries.
    pub borders: String,
    /// Boundaries that are not determined: drawn in dashes.
    pub undetermined: String,
    /// Sentences to stand below the map instead of the usual ones, by language.
    #[serde(default)]
    pub notes: BTreeMap<String, Vec<String>>,
}

/// One country or area.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MapShape {
    /// Its code, as in `places.json`.
    pub code: String,
    /// Its shape as an SVG path; empty where the source has none.
    pub path: String,
    /// A point inside it.
    pub at: (f64, f64),
    /// Left, top, right and bottom of its main part.
    pub extent: (f64, f64, f64, f64),
}
