//! `assess`: a country's view of itself, by the CMM or by the eleven norms.

mod ask;
mod grammar;
mod render;
mod run;

pub(crate) use ask::{Asked, read};
pub(crate) use grammar::{COMMAND, grammar};
