//! What somebody wants to write, held against the schemas of `data/schema`: every finding at once.
//!
//! The schemas are compiled in and interpreted, so a form, the terminal and an importer refuse the same things for the
//! same reasons. A finding is a code with what it is about; the words are the business of whoever shows it.

mod describe;
mod finding;
mod mandatory;
mod nearest;
mod order;
mod references;
mod schema;
mod walk;

pub use describe::{FieldDescription, FieldType, PlaceSet, describe};
pub use finding::{Finding, JsonType, Problem};
pub use mandatory::mandatory;
pub use nearest::nearest;
pub use references::name_references;
pub use walk::is_web_address;

use crate::record::{Extra, Kind, RecordId};

/// The records that a new one may name.
pub trait Known {
    /// The record of a slug or of an id; `None` if there is none.
    fn find(&self, kind: Kind, reference: &str) -> Option<RecordId>;
    /// A slug that looks like this one.
    fn like(&self, kind: Kind, slug: &str) -> Option<String>;
}

/// A body as it can be taken apart into fields, with what is wrong with it.
#[derive(Clone, Debug, PartialEq)]
pub struct Checked {
    /// The body: references are ids, texts have no air around them, empty fields are gone.
    pub body: Extra,
    /// What is wrong, in the order of the body; the absent mandatory fields come last.
    pub findings: Vec<Finding>,
}

impl Checked {
    /// True if nothing stands against writing it; advice does not.
    #[must_use]
    pub fn is_writable(&self) -> bool {
        self.findings.iter().all(|finding| finding.advice)
    }
}

/// Checks a body in the shape of its schema; `slug`, `standing` and `visibility` are no part of a body.
#[must_use]
pub fn validate(kind: Kind, mut body: Extra, known: &dyn Known) -> Checked {
    body.retain(|_, json| !json.is_null());
    let mut findings = walk::walk(kind, &mut body, known);
    order::check(kind, &body, &mut findings);
    mandatory::check(kind, &body, &mut findings);
    Checked { body, findings }
}
