//! From domain values to what a reader sees: labels, names, dates and amounts in the reader's language.

mod date;
mod organisation;
mod place;
mod presenter;
mod record;
mod sources;
mod text;

pub(crate) use date::{Span, is_over, localisable};
pub(crate) use organisation::{leaf_of_declared, leaf_of_role};
pub(crate) use place::FLAGS;
pub(crate) use presenter::Presenter;
pub(crate) use record::place_codes;
pub(crate) use text::{api_kind, domain_kind, text_state, utf16_marks};
