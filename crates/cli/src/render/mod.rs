//! Answers as text: headings, lines and tables.

mod comparison;
mod doctor;
mod exchange;
mod history;
mod init;
mod organisation;
mod page;
mod place;
mod record;
mod saved;
mod search;

pub(crate) use comparison::{cell as compared_cell, comparison};
pub(crate) use doctor::doctor;
pub(crate) use exchange::{counts, export, import, outcome, verdict};
pub(crate) use history::history;
pub(crate) use init::init;
pub(crate) use organisation::organisation;
pub(crate) use page::{Page, kind_code, reference as record_reference};
pub(crate) use place::place;
pub(crate) use record::record;
pub(crate) use saved::{saved_list, saved_run};
pub(crate) use search::search;
