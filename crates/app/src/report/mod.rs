//! Reports: what is handed out on paper or as a page that needs no program to read.
//!
//! A report is built here as plain data, in the reader's words and in the order of the page; `crates/report` sets it as PDF
//! or HTML. So nothing here knows a typesetter, and the typesetter knows no catalogue.

mod assessment;
mod brief;
mod case;
mod comparison;
mod entry;
mod file;
mod frame;
mod gaps;
mod model;
mod pack;
mod sheet;
mod words;

pub use assessment::assessment;
pub use brief::{Room, brief};
pub use case::case;
pub use comparison::comparison;
pub use file::{by_name, format, write};
pub use frame::Unpublished;
pub use gaps::gaps;
pub use model::{
    Align, Block, Cell, Column, Entry, Field, Figure, Line, Part, Report, Span, Style, Table,
};
pub use pack::pack;
pub use sheet::sheet;
