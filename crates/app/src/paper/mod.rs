//! Papers of whoever works here: cases, shortlists and assessments. They stand in the local log alone, so that no sync, no
//! bundle and no export ever sees them; each is named by a number.

mod find;
mod moments;
mod write;

pub(crate) use find::{all, find};
pub(crate) use moments::{moment, standing};
pub(crate) use write::{Paper, field, gone, text, write};
