//! Answers as text: headings, lines and tables.

mod doctor;
mod history;
mod init;
mod organisation;
mod page;
mod place;
mod record;
mod search;

pub(crate) use page::Page;

/// One function an answer.
pub(crate) mod render {
    pub(crate) use super::doctor::doctor;
    pub(crate) use super::history::history;
    pub(crate) use super::init::init;
    pub(crate) use super::organisation::organisation;
    pub(crate) use super::place::place;
    pub(crate) use super::record::record;
    pub(crate) use super::search::search;
}
