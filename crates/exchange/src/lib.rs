#![doc = include_str!("../README.md")]

mod bounded;
pub mod csv;
mod directory;
mod error;
pub mod iati;
mod incoming;
pub mod jsonl;
mod label;
mod language;
pub mod plan;
mod portable;
mod source;
mod table;
pub mod xliff;
pub mod xlsx;

pub use directory::{Directory, Newcomer};
pub use error::{ExportError, ReadError, Reason, Remark, Shared};
pub use incoming::{At, Incoming, Item, Sink};
pub use label::Labels;
pub use portable::Portable;
pub use source::Source;
pub use table::{DateForm, Mapped, MappedColumn, Mapping, Meaning, parts};
