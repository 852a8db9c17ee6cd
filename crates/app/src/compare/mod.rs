//! Records side by side, with what differs between them.

mod align;
mod differ;
mod records;

pub(crate) use differ::differ;
pub(crate) use records::side_by_side;
pub use records::{COUNT, compare};
