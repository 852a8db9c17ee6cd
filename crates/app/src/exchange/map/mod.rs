//! A table of somebody else: which of its columns is which field, and what the names in it mean.

mod kept;
mod meaning;
mod propose;

pub(super) use kept::{keep, kept};
pub(super) use meaning::Names;
pub(super) use propose::{HEAD_AMONG, first_rows, proposed};
pub use propose::{TableRequest, map_propose, template};

/// A name without differences that mean nothing: capitals, accents, signs and spaces.
fn folded(text: &str) -> String {
    text.split(|c: char| !c.is_alphanumeric())
        .map(catalogue::search::analyser::fold)
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}
