//! The record page and the history of a record.

mod beyond;
mod changes;
mod citation;
mod field;
mod history;
mod page;
mod provenance;
mod related;
mod said;

mod initiative;
mod need;
mod organisation;
mod programme;
mod resource;
mod results;

pub(crate) use changes::{changed_field, label as field_label};
pub use history::history;
pub(crate) use history::{author, author_said, change_named, change_view, who_said};
pub(crate) use page::page;
pub use page::record;
pub(crate) use provenance::of as provenance;

use catalogue::record::Record;

use crate::view::domain_kind;
use crate::{Fault, Host, api};

/// The record of a kind and slug.
pub(crate) fn find(host: &Host, kind: api::Kind, slug: &str) -> Result<Record, Fault> {
    let kind = domain_kind(kind);
    host.catalogue()
        .record(kind, slug)?
        .ok_or_else(|| Fault::RecordNotFound {
            reference: format!("{kind}:{}", slug.chars().take(100).collect::<String>()),
        })
}
