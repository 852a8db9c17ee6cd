//! Forms: what can be written in a record, section by section, for whoever draws the controls.
//!
//! The fields and what they take come from the schemas (`catalogue::validate::describe`), labels and lists from the
//! vocabularies. A form that is drawn from this needs no list of fields of its own.

mod control;
mod describe;
mod label;
mod layout;
mod lists;
mod names;
mod unpublished;

pub use describe::form;
pub use names::record_names;
pub use unpublished::unpublished;
