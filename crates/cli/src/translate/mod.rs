//! `trefoil translate`: its grammar, what was asked, and what it says.

mod ask;
mod grammar;
mod render;
mod run;

pub(crate) use ask::{Translate, read};
pub(crate) use grammar::{COMMAND, with};
