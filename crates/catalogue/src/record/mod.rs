//! Records: what the catalogue knows about initiatives, programmes, needs, organisations, resources and places.

mod assessment;
mod body;
mod case;
pub mod currency;
mod date;
mod flatten;
mod id;
mod initiative;
mod kind;
mod localised;
pub mod money;
mod need;
mod organisation;
mod place_facts;
mod programme;
mod resource;
mod results;
pub mod schema;
mod self_check;
mod shortlist;
mod source;
mod translation;

pub use assessment::{Answer, Assessment, Drafted};
pub use body::{Body, BodyError};
pub use case::{Case, CaseNote};
pub use date::{DateError, PartialDate};
pub(crate) use flatten::assemble_body;
pub use flatten::{Expected, FlattenError, assemble, flatten, source_key};
pub use id::RecordId;
pub use initiative::{Beneficiary, Initiative, Participation};
pub use kind::{Kind, Standing, Visibility};
pub use localised::{Fingerprint, Localised, LocalisedText, Shown, TextState};
pub use money::{Amount, GrantSize};
pub use need::Need;
pub use organisation::Organisation;
pub use place_facts::{Fact, PlaceFacts};
pub use programme::{Programme, Window};
pub use resource::Resource;
pub use results::{Contact, Indicator};
pub use self_check::SelfCheck;
pub use shortlist::Shortlist;
pub use source::{Confirmation, Source};
pub use translation::TranslationState;

use crate::change::ChangeId;

/// Fields that this version does not know: kept as they came and given back on export.
pub type Extra = serde_json::Map<String, serde_json::Value>;

/// Dense local number of a record; it never leaves the machine.
pub type Row = u32;

/// A record as it stands now, derived from its changes.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// Dense local number: the key of bitmaps and of the search index.
    pub row: Row,
    /// The identity that every machine shares.
    pub id: RecordId,
    /// Kind.
    pub kind: Kind,
    /// Slug, unique within the kind.
    pub slug: String,
    /// Draft, submitted, published or withdrawn.
    pub standing: Standing,
    /// Private records never leave the machine.
    pub visibility: Visibility,
    /// The fields.
    pub body: Body,
    /// Number of fields with more than one version waiting for review.
    pub conflicts: u32,
    /// The change that was taken in last.
    pub last: LastChange,
}

/// The change that a record took in last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastChange {
    /// Content address of the change.
    pub id: ChangeId,
    /// Wall clock of its author in milliseconds since 1970; shown, never compared.
    pub wall_ms: i64,
    /// Where it came from.
    pub origin: Origin,
}

/// Where a change came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A bundled release of the catalogue: trusted as part of the application.
    Genesis {
        /// Number of the release.
        release: u32,
    },
    /// Written on this machine.
    Own,
    /// Written elsewhere and received.
    Foreign,
}
