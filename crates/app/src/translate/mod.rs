//! Translating records: what there is to do in a language, a text beside its translation, and files for translators.
//!
//! A translation is a write like any other: it goes through [`crate::write`], is signed, and can be undone. Nothing is
//! stored about what is missing or stale: both are worked out from the texts.

mod ask;
mod coverage;
mod export;
mod hints;
mod import;
mod list;
mod open;
mod review;
mod save;
mod state;
mod survey;
mod translations;
mod worth;

pub use ask::{translation_ask, translation_proposal};
pub use coverage::translation_coverage;
pub use export::translation_export;
pub(crate) use import::refused;
pub use import::translation_import;
pub use list::translation_list;
pub use open::translation_open;
pub use review::translation_review;
pub use save::translation_save;
pub(crate) use survey::Surveys;
pub(crate) use translations::Translations;
