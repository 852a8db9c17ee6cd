//! `match` and `gaps`: their grammar, what was asked, and what they say.

mod ask;
mod grammar;
mod render;
mod run;

pub(crate) use ask::{Matching, read};
pub(crate) use grammar::{COMMANDS, with};
