//! `sync`, `bundle` and `identity`: exchange with a hub or by a stick, and by which key this machine signs.

mod ask;
mod grammar;
mod render;
mod run;

pub(crate) use ask::{Asked, read};
pub(crate) use grammar::{COMMANDS, with};
