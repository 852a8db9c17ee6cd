//! Searching: the request as typed, the answer with labels, reasons, marks and facets.

mod facets;
mod filters;
mod hit;
mod lexicon;
mod run;
mod sessions;

pub(crate) use lexicon::lexicon;
pub(crate) use run::query;
pub use run::search;
pub(crate) use sessions::Sessions;
