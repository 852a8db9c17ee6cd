//! Records in files: out in a format of the reader's choice, in as a plan that can be read before it is carried out.
//!
//! Use cases that take the name of a file are for programs that a person starts with one: they stand in no list that the page
//! of the window may call, which has no file access of its own. The page calls those of [`chosen`].

pub mod chosen;
mod export;
mod format;
mod import;
mod label;
mod reason;

pub(crate) use chosen::Desk;
pub use export::export;
pub use import::import;
pub(crate) use reason::refused;
