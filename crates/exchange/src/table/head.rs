use std::collections::HashSet;

use super::{Column, RECORD, SLUG, path_of};
use crate::incoming::{Item, Sink};
use crate::{ReadError, Remark};

/// The first row of a table: which column holds what.
pub(crate) struct Head {
    pub(crate) columns: Vec<Option<Column>>,
}

impl Head {
    /// The path of a column, for messages.
    pub(crate) fn path(&self, column: usize) -> String {
        match self.columns.get(column) {
            Some(Some(column)) => column.path(),
            _ => String::new(),
        }
    }
}

/// Reads the first row. `sheet` says that the sheet stands for a kind of its own, so that the rows need not say it.
pub(crate) fn head(
    texts: &[String],
    sheet: Option<catalogue::Kind>,
    sink: &mut Sink<'_>,
) -> Result<Head, ReadError> {
    let mut columns = Vec::with_capacity(texts.len());
    let mut seen = HashSet::new();
    for text in texts {
        let path = path_of(text);
        let column = Column::from_path(path);
        match &column {
            Some(column) if !seen.insert(column.path()) => {
                return Err(ReadError::ColumnTwice(column.path()));
            }
            None if !path.is_empty() => {
                let path = path.chars().take(60).collect();
                sink(Item::Remark(Remark::UnknownColumn(path)));
            }
            _ => {}
        }
        columns.push(column);
    }
    for (path, needed) in [(RECORD, sheet.is_none()), (SLUG, true)] {
        if needed && !seen.contains(path) {
            return Err(ReadError::NoColumn(path));
        }
    }
    Ok(Head { columns })
}
