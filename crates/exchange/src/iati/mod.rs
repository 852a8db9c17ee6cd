//! IATI activities: XML 2.01 to 2.03 in, 2.03 out.

mod codes;
mod compose;
mod element;
mod interpret;
mod kept;
mod programme;
mod read;
mod results;
mod standing;
pub(crate) mod stream;
mod write;

use catalogue::Kind;

pub(crate) use interpret::minor;
pub use read::read;
pub use write::{Gap, LeftOut, Written, write};

/// Field of a record that keeps the identifier of its publisher.
pub const IDENTIFIER: &str = "iati_identifier";
/// Field that keeps the attributes of the activity.
pub(crate) const ATTRIBUTES: &str = "iati_attributes";
/// Fields that keep what the activity said, as it stood; numbered from one, because a field of a record has a limit.
pub(crate) const KEPT: &str = "iati_xml_";
/// Our own identifiers by kind: records that no publisher has named.
pub(crate) const OWN: [(Kind, &str); 2] = [
    (Kind::Initiative, "TREFOIL-INITIATIVE-"),
    (Kind::Programme, "TREFOIL-PROGRAMME-"),
];
/// The namespace of what IATI has no words for.
pub(crate) const NAMESPACE: &str = "urn:trefoil:iati:1";
/// Its prefix in files that we write.
pub(crate) const PREFIX: &str = "trefoil";
/// Address of a vocabulary of ours, before its name.
pub(crate) const VOCABULARY: &str = "urn:trefoil:vocabulary:";
