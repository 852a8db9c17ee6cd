use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where a text comes from: written in this language, checked by a person, or drafted by a machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TextState {
    /// The text as its author published it.
    Original,
    /// A translation that a named person has checked.
    Reviewed,
    /// A machine draft that nobody has reviewed.
    Machine,
}

/// A text as shown: its language may differ from the one asked for, and then the reader is told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Text {
    /// The text itself.
    pub text: String,
    /// BCP 47 tag of the language it is in; goes into the `lang` attribute.
    pub lang: String,
    /// Original, reviewed or machine draft.
    pub state: TextState,
    /// The original has changed since this translation was made.
    pub stale: bool,
    /// The reader's language had no text, so another one stands in for it.
    pub fallback: bool,
}

/// The kind of a catalogue record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// An activity with a beginning, an end and beneficiaries.
    Initiative,
    /// A donor's funding line or open offer.
    Programme,
    /// What a country or region has said it needs.
    Need,
    /// A donor, implementer, beneficiary or coordinator.
    Organisation,
    /// A strategy, law, guide or report.
    Resource,
}

/// The three leaves; everywhere the same colour, shape and word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Leaf {
    /// Who pays: circle.
    Donor,
    /// Who does the work: square.
    Implementer,
    /// Whom it serves: triangle.
    Beneficiary,
}

/// A code of a controlled vocabulary with its label.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Term {
    /// The code, stable across releases.
    pub code: String,
    /// The label in the reader's language.
    pub label: String,
}

/// A place with its name; `code` is ISO 3166-1 alpha-2, an M49 region, or `XK`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlaceRef {
    /// ISO 3166-1 alpha-2, M49 or `XK`; `001` is the world.
    pub code: String,
    /// Name in the reader's language.
    pub label: String,
}

/// An organisation as it stands in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OrganisationRef {
    /// Slug, unique among organisations.
    pub slug: String,
    /// Its name, in the best language there is.
    pub name: Text,
    /// Its acronym, if it has one.
    pub acronym: Option<String>,
    /// Its part in the record that names it.
    pub leaf: Option<Leaf>,
}

/// A record as it stands in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RecordRef {
    /// Kind of the record.
    pub kind: Kind,
    /// Slug, unique within the kind.
    pub slug: String,
    /// Title, name or statement.
    pub title: Text,
    /// Status of an initiative, window of a programme; `None` for other kinds.
    pub status: Option<Term>,
    /// Dates in the reader's language ("since June 2025", "2017–2019"); `None` when not stated.
    pub when: Option<String>,
    /// Beneficiary places; the first few only, in the order of the record.
    pub places: Vec<PlaceRef>,
    /// How many places there are in all.
    pub place_count: u32,
    /// Organisations with a leaf, donors first; the publisher of a resource, without a leaf.
    pub organisations: Vec<OrganisationRef>,
    /// Languages in which a resource exists, or in which help is given.
    pub languages: Vec<Term>,
    /// Its standing, where it is not published (`draft`, `submitted`, `withdrawn`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub standing: Option<Term>,
    /// `private`, where it stays on this machine.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub visibility: Option<Term>,
}
