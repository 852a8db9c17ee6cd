//! Workbooks: a sheet per kind, typed cells, a sheet on provenance, written from right to left where the language is.

mod ranges;
mod read;
mod room;
mod write;

pub use read::{first_rows, read, read_mapped};
pub use write::{Overlong, write};
