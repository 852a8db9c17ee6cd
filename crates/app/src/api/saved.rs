use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Kind, OrganisationRef, PlaceRef, SearchRequest, Term, Text};

/// A search that somebody keeps under a name. It stays on this machine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SavedSearch {
    /// Its name, unique on this machine.
    pub name: String,
    /// The search, without page, session and facets.
    pub request: SearchRequest,
    /// What it filters by, in the reader's words, in the order of the filters.
    pub filters: Vec<Term>,
    /// Records that match now and have changed since the search was last looked at; `None` where the search cannot be
    /// run any more (it filters by something that the catalogue does not have).
    pub new: Option<u32>,
    /// The last look, for nobody to read; goes back into `saved_save` to undo a deletion.
    pub seen: String,
    /// Day of the last look, ISO 8601.
    pub seen_on: String,
}

/// The saved searches, oldest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SavedList {
    /// The searches.
    pub searches: Vec<SavedSearch>,
}

/// A search to keep.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SaveSearch {
    /// The name to keep it under.
    pub name: String,
    /// The search.
    pub request: SearchRequest,
    /// `SavedSearch::seen` of a deleted search, to undo its deletion; `None` counts from now on.
    #[serde(default)]
    pub seen: Option<String>,
}

/// A saved search by its name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SavedName {
    /// The name.
    pub name: String,
}

/// A new name for a saved search.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RenameSaved {
    /// The name that it has.
    pub name: String,
    /// The name that it is to have.
    pub to: String,
}

/// A saved search that was opened. From now on nothing is new to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SavedOpened {
    /// The search as it was before the look, with the number of what is new.
    pub search: SavedSearch,
    /// What is new: `kind:slug`, in the order of the results; at most 200.
    pub new: Vec<String>,
}

/// A search that was made not long ago.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RecentSearch {
    /// The search, without page, session and facets.
    pub request: SearchRequest,
    /// What it filters by, in the reader's words.
    pub filters: Vec<Term>,
}

/// The last searches, newest first, at most twenty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RecentList {
    /// The searches.
    pub searches: Vec<RecentSearch>,
}

/// What somebody types into the palette.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PaletteRequest {
    /// The beginning of a name or of words in it.
    pub query: String,
}

/// A record in the palette.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PaletteRecord {
    /// Kind.
    pub kind: Kind,
    /// Slug, unique within the kind.
    pub slug: String,
    /// Title.
    pub title: Text,
}

/// Where one can go from here: at most eight of each, best first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PaletteResponse {
    /// Countries and regions.
    pub places: Vec<PlaceRef>,
    /// Organisations.
    pub organisations: Vec<OrganisationRef>,
    /// Other records.
    pub records: Vec<PaletteRecord>,
}
