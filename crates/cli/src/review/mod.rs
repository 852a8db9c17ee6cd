//! `review`: what waits for a decision; and a record as it was.

mod ask;
mod grammar;
mod render;
mod run;

pub(crate) use ask::{Asked, read};
pub(crate) use grammar::{COMMAND, at, grammar};
pub(crate) use render::as_was;
