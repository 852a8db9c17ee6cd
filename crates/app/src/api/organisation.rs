use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Leaf, OrganisationRef, PlaceRef, RecordRef, Term, Text};

/// Which organisation page to open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OrganisationRequest {
    /// Slug.
    pub slug: String,
}

/// One bar of a track record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TrackBar {
    /// Theme, place or role.
    pub term: Term,
    /// Initiatives.
    pub count: u32,
}

/// An initiative with the organisation's part in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OrganisationInitiative {
    /// The initiative.
    pub record: RecordRef,
    /// Roles with labels.
    pub roles: Vec<Term>,
}

/// An organisation that works with this one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PartnerView {
    /// The other organisation.
    pub organisation: OrganisationRef,
    /// Initiatives they share.
    pub shared: u32,
}

/// The page of an organisation: track record computed from initiatives, nothing claimed by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OrganisationPage {
    /// Record id (UUID).
    pub id: String,
    /// Slug, name, acronym.
    pub organisation: OrganisationRef,
    /// Number of fields with more than one version waiting in *To review*.
    pub conflicts: u32,
    /// Names in other languages.
    pub names: Vec<Text>,
    /// Kind of organisation.
    pub kind: Option<Term>,
    /// Its seat.
    pub place: Option<PlaceRef>,
    /// Website.
    pub website: Option<String>,
    /// Declared parts.
    pub leaves: Vec<Leaf>,
    /// Initiatives in all.
    pub initiative_count: u32,
    /// Of these, ongoing.
    pub ongoing: u32,
    /// By theme, most first.
    pub by_theme: Vec<TrackBar>,
    /// By place, most first.
    pub by_place: Vec<TrackBar>,
    /// By role, most first.
    pub by_role: Vec<TrackBar>,
    /// Initiatives: ongoing first, newest first.
    pub initiatives: Vec<OrganisationInitiative>,
    /// Programmes that it funds or runs.
    pub programmes: Vec<RecordRef>,
    /// Resources that it published.
    pub resources: Vec<RecordRef>,
    /// Who it works with, most shared first.
    pub partners: Vec<PartnerView>,
}
