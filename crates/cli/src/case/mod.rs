//! `case`: matches that are followed, and the friends of a theme or a place.

mod ask;
mod grammar;
mod render;
mod run;

pub(crate) use ask::{Asked, read};
pub(crate) use grammar::{COMMAND, grammar, group, output};
pub(crate) use run::output as written;
