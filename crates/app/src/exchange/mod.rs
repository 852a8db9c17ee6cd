//! Records in files: out in a format of the reader's choice, in as a plan that can be read before it is carried out.
//!
//! These use cases take the name of a file, so they are for programs that a person starts with one: they stand in no list
//! that the page of the window may call, which has no file access of its own.

mod export;
mod format;
mod import;
mod label;
mod reason;

pub use export::export;
pub(crate) use export::{selection, whole};
pub use import::import;
pub(crate) use reason::refused;
