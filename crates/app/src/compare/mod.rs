//! Records side by side, with what differs between them.

mod align;
mod differ;
mod records;

pub use records::{COUNT, compare};
