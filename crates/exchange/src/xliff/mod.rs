//! XLIFF 2.1: the texts of one language for the tools that translators use, and back.
//!
//! A `file` is a record, a `unit` one of its texts. A unit carries the fingerprint of its original, so that a translation of
//! an outdated one is known for what it is however long the file was away. Only the core of the standard is written; what
//! the modules of other tools add is passed over when it comes back.

mod incoming;
mod pieces;
mod plan;
mod read;
mod state;
mod text;
mod write;

pub use incoming::{Incoming, Item, Languages, Reason, Refusal};
pub use plan::{Verdict, plan};
pub use read::read;
pub use state::{Marker, State};
pub use write::{File, Target, Unit, Writer};

/// Namespace of the core of XLIFF 2.0 and 2.1.
const CORE: &str = "urn:oasis:names:tc:xliff:document:2.0";
/// Namespace of our own attributes.
const OWN: &str = "urn:trefoil:xliff:1";
/// Prefix of our own attributes and sub-states.
const PREFIX: &str = "trefoil";
/// The attribute of a unit that names the fingerprint of its original.
const BASIS: &str = "trefoil:basis";
