use std::collections::HashSet;

use super::{Column, RECORD, SLUG, path_of};
use crate::incoming::{Item, Sink};
use crate::{ReadError, Remark};

/// The first row of a table: which column holds what.
pub(crate) struct Head {
    pub(crate) columns: Vec<Option<Column>>,
    /// The columns that have a name, known or not.
    named: Vec<bool>,
}

impl Head {
    /// The path of a column, for messages; for one without a path, its letters.
    pub(crate) fn path(&self, column: usize) -> String {
        match self.columns.get(column) {
            Some(Some(column)) => column.path(),
            _ => letters(column),
        }
    }

    /// The first cell of a row that is filled in and stands under no column: it would be lost.
    pub(crate) fn headless(&self, texts: &[String]) -> Option<usize> {
        let under_none = |at: usize| !self.named.get(at).copied().unwrap_or_default();
        texts
            .iter()
            .enumerate()
            .find(|(at, text)| under_none(*at) && !text.trim().is_empty())
            .map(|(at, _)| at)
    }
}

/// Reads the first row. `sheet` says that the sheet stands for a kind of its own, so that the rows need not say it.
pub(crate) fn head(
    texts: &[String],
    sheet: Option<catalogue::Kind>,
    sink: &mut Sink<'_>,
) -> Result<Head, ReadError> {
    let mut columns = Vec::with_capacity(texts.len());
    let mut named = Vec::with_capacity(texts.len());
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
        named.push(!path.is_empty());
        columns.push(column);
    }
    for (path, needed) in [(RECORD, sheet.is_none()), (SLUG, true)] {
        if needed && !seen.contains(path) {
            return Err(ReadError::NoColumn(path));
        }
    }
    Ok(Head { columns, named })
}

/// A column as spreadsheets name it: `A`, `Z`, `AA`.
pub(crate) fn letters(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        let digit = u8::try_from((rest - 1) % 26).unwrap_or_default();
        letters.push(char::from(b'A' + digit));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}
