//! Searching: the request as typed, the answer with labels, reasons, marks and facets.

mod facets;
mod filters;
mod hit;
mod lexicon;
mod run;
mod sessions;

pub(crate) use filters::filters;
pub use lexicon::get_ready;
pub(crate) use lexicon::lexicon;
pub use run::search;
pub(crate) use run::{of_this_machine, query};
pub(crate) use sessions::Sessions;
