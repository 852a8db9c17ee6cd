use rusqlite::{CachedStatement, Connection, named_params, types::ValueRef};

use crate::record::Row;
use crate::search::SearchError;

/// Columns of the index, strongest first in [`BOOST`].
pub(super) const COLUMNS: usize = 5;
pub(super) const TITLE: usize = 0;
pub(super) const TITLE_STEMS: usize = 1;
pub(super) const SUMMARY: usize = 2;
pub(super) const SUMMARY_STEMS: usize = 3;
pub(super) const ORG: usize = 4;

/// What a match in a column is worth: a title says what a record is about, a summary mentions.
pub(super) const BOOST: [f32; COLUMNS] = [10.0, 6.0, 1.5, 1.0, 4.0];

/// Enough for a prefix of two letters at 100,000 records; more would only be noise.
const MOST_POSTINGS: u32 = 400_000;

/// Reads postings: which records have a token in which column.
pub(super) struct Postings<'c> {
    exact: CachedStatement<'c>,
    beginning: CachedStatement<'c>,
}

impl<'c> Postings<'c> {
    pub(super) fn new(conn: &'c Connection) -> Result<Self, SearchError> {
        Ok(Self {
            exact: conn.prepare_cached("SELECT doc, col FROM fts_posting WHERE term = :term")?,
            beginning: conn.prepare_cached(
                "SELECT doc, col, term FROM fts_posting WHERE term > :term AND term < :end LIMIT :most",
            )?,
        })
    }

    /// Calls `each` with row and column of every record that has the token.
    pub(super) fn exact(&mut self, term: &str, each: &mut dyn FnMut(Row, usize)) -> Result<(), SearchError> {
        let mut rows = self.exact.query(named_params! { ":term": term })?;
        while let Some(row) = rows.next()? {
            each(row.get(0)?, column(row.get_ref(1)?));
        }
        Ok(())
    }

    /// Calls `each` with row, column and length of every longer token that begins with `term`. Stems are left out: their words
    /// begin with it too.
    pub(super) fn beginning(&mut self, term: &str, each: &mut dyn FnMut(Row, usize, usize)) -> Result<(), SearchError> {
        let end = format!("{term}\u{10ffff}");
        let mut rows = self.beginning.query(named_params! { ":term": term, ":end": end, ":most": MOST_POSTINGS })?;
        while let Some(row) = rows.next()? {
            let column = column(row.get_ref(1)?);
            if column != TITLE_STEMS && column != SUMMARY_STEMS {
                let length = match row.get_ref(2)? {
                    ValueRef::Text(bytes) => bytes.len(),
                    _ => term.len(),
                };
                each(row.get(0)?, column, length);
            }
        }
        Ok(())
    }
}

fn column(name: ValueRef<'_>) -> usize {
    match name {
        ValueRef::Text(b"title") => TITLE,
        ValueRef::Text(b"title_stems") => TITLE_STEMS,
        ValueRef::Text(b"summary_stems") => SUMMARY_STEMS,
        ValueRef::Text(b"org") => ORG,
        _ => SUMMARY,
    }
}
