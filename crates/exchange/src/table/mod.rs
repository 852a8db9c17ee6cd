//! Records as rows: which columns there are, and what stands in a cell. CSV and XLSX share it.

mod cell;
mod column;
mod head;
mod row;
mod survey;

pub(crate) use cell::{Cell, guard, unguard};
pub(crate) use column::{Column, path_of};
pub(crate) use head::{Head, head};
pub(crate) use row::{cells, incoming};
pub(crate) use survey::Survey;

/// Column that says which kind of record a row holds.
pub(crate) const RECORD: &str = "record";
/// Column of the slug.
pub(crate) const SLUG: &str = "slug";
/// Column of the standing.
pub(crate) const STANDING: &str = "standing";
/// Column for what no other column holds, as JSON.
pub(crate) const EXTRA: &str = "extra";
