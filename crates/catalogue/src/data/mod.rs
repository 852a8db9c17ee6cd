//! Reading a data folder: the catalogue as reviewable text, one JSON object a line.

mod finding;
mod read;
mod translate;

pub use finding::{DataFinding, Reason};
pub use read::read;

use serde::Deserialize;
use uuid::Uuid;

use crate::record::{Extra, Kind, RecordId};

/// A data folder, read and checked.
#[derive(Clone, Debug, PartialEq)]
pub struct DataFolder {
    /// What `catalogue.json` says.
    pub catalogue: CatalogueFile,
    /// Records by kind and slug; the facts of each country are one record of [`Kind::Place`].
    pub records: Vec<DataRecord>,
}

/// `catalogue.json`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct CatalogueFile {
    /// The catalogue's fixed UUID: the namespace of its record ids.
    pub uuid: Uuid,
    /// Number of the release, from 1.
    pub release: u32,
    /// Date of the release, `2026-11-22`; the clock of its changes.
    pub released_on: String,
}

/// One record of a data folder.
#[derive(Clone, Debug, PartialEq)]
pub struct DataRecord {
    /// Kind.
    pub kind: Kind,
    /// Slug.
    pub slug: String,
    /// Id: UUID version 5 of `kind:slug` in the catalogue's namespace.
    pub id: RecordId,
    /// Body, with references as ids and translations merged in.
    pub body: Extra,
}
