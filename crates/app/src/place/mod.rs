//! Countries and regions: the list of them, and the page of each.

mod activity;
mod facts;
mod list;
mod open;
mod page;
mod years;

pub use list::places;
pub use page::place;
pub(crate) use years::{known_years, span};
