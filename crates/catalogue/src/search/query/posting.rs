use rusqlite::Connection;

use crate::search::SearchError;
use crate::search::columns::Columns;
use crate::search::postings::Reader;
use crate::search::postings::list::Posting;

/// Columns of the index, strongest first in [`BOOST`].
pub(super) const COLUMNS: usize = 5;
pub(super) const TITLE: usize = 0;
pub(super) const TITLE_STEMS: usize = 1;
pub(super) const SUMMARY: usize = 2;
pub(super) const SUMMARY_STEMS: usize = 3;
pub(super) const ORG: usize = 4;

/// What a match in a column is worth: a title says what a record is about, a summary mentions.
pub(super) const BOOST: [f32; COLUMNS] = [10.0, 6.0, 1.5, 1.0, 2.5];

/// Reads postings: which records have a token in which column.
pub(super) struct Postings<'c>(Reader<'c>);

impl<'c> Postings<'c> {
    pub(super) fn new(conn: &'c Connection, columns: &'c Columns) -> Self {
        Self(Reader::new(conn, columns.postings()))
    }

    /// Calls `each` with every record that has the token, and its columns.
    pub(super) fn exact(
        &mut self,
        term: &str,
        each: &mut dyn FnMut(Posting),
    ) -> Result<(), SearchError> {
        self.0.exact(term, each)
    }

    /// Calls `each` with length and postings of every longer token that begins with `term`. Stems are left out: their words
    /// begin with it too.
    pub(super) fn beginning(
        &mut self,
        term: &str,
        each: &mut dyn FnMut(usize, Posting),
    ) -> Result<(), SearchError> {
        self.0.beginning(term, each)
    }
}
