//! Workbooks: a sheet per kind, typed cells, a sheet on provenance, written from right to left where the language is.

mod ranges;
mod read;
mod room;
mod write;

pub use read::read;
pub use write::{Overlong, write};
