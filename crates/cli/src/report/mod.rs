//! Reports: their grammar, what was asked, and what is said once they are written.

mod ask;
mod grammar;
mod render;

pub(crate) use ask::{exported, read};
pub(crate) use grammar::{FORMATS, REPORTS, grammar};
pub(crate) use render::written;
