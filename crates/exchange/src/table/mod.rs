//! Records as rows: which columns there are, and what stands in a cell. CSV and XLSX share it.

mod cell;
mod column;
mod head;
mod map;
mod row;
mod survey;

pub(crate) use cell::{Cell, guard, unguard};
pub use column::parts;
pub(crate) use column::{Column, path_of};
use head::head;
pub(crate) use head::{Head, letters};
pub(crate) use map::MappedHead;
pub use map::{DateForm, Mapped, MappedColumn, Mapping, Meaning};
pub(crate) use row::cells;
use row::incoming;
pub(crate) use survey::Survey;

/// Column that says which kind of record a row holds.
pub(crate) const RECORD: &str = "record";
/// Column of the slug.
pub(crate) const SLUG: &str = "slug";
/// Column of the standing.
pub(crate) const STANDING: &str = "standing";
/// Column that says whether a record stays on the machine that takes it in; it is read, and never written.
pub(crate) const VISIBILITY: &str = "visibility";
/// Column for what no other column holds, as JSON.
pub(crate) const EXTRA: &str = "extra";

/// The head of a table: ours, or somebody else's with a mapping.
pub(crate) enum Table<'a> {
    Ours(Head),
    Mapped(MappedHead<'a>),
}

impl<'a> Table<'a> {
    /// Reads the head.
    pub(crate) fn new(
        texts: &[String],
        by: Option<Mapped<'a>>,
        sheet: Option<catalogue::Kind>,
        sink: &mut crate::Sink<'_>,
    ) -> Result<Self, crate::ReadError> {
        Ok(match by {
            Some(by) => Self::Mapped(MappedHead::new(texts, by, sink)?),
            None => Self::Ours(head(texts, sheet, sink)?),
        })
    }

    pub(crate) fn width(&self) -> usize {
        match self {
            Self::Ours(head) => head.columns.len(),
            Self::Mapped(head) => head.width(),
        }
    }

    /// What a column is called in messages.
    pub(crate) fn name(&self, column: usize) -> String {
        match self {
            Self::Ours(head) => head.path(column),
            Self::Mapped(head) => head.name(column),
        }
    }

    /// A row as a record, or why it is none; `place` names the cell of a column.
    pub(crate) fn item(
        &self,
        at: crate::At,
        texts: &[String],
        place: &dyn Fn(usize) -> String,
    ) -> crate::Item {
        match self {
            Self::Ours(head) => incoming(at, head, texts, None, place),
            Self::Mapped(head) => head.item(at, texts, place),
        }
    }
}
