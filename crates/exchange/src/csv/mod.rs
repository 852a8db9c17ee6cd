//! CSV: UTF-8 with a byte order mark, so that spreadsheets know it; one row a record, a column for each field path.

mod read;
mod rows;
mod write;

pub use read::{first_rows, read, read_mapped};
pub use rows::rows;
pub use write::write;
