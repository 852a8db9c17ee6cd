//! The commands that write: their grammar, what was asked, and what they say.

mod ask;
pub(crate) mod file;
mod grammar;
mod render;
mod run;

pub(crate) use ask::{Write, read};
pub(crate) use file::parsed;
pub(crate) use grammar::{COMMANDS, with};
