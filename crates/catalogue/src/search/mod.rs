//! Search: any words, in any of seven languages or a mixture, over every record and every translation, in a few milliseconds.
//!
//! * [`analyser`] turns texts into tokens, alike for the index, the query and the highlights.
//! * [`index`] keeps one document a record: its [`postings`] in compact segments, its facets in a blob.
//! * [`columns`] holds the facets in memory: bitmaps for filters, columns for counts.
//! * [`query`] reads the reader's words, recognises themes and places among them, finds, ranks, counts and explains.
//!
//! # Why it is built this way
//! Measured for Trefoil at 100,000 records: counting facets in SQL costs 13 µs a hit and 400 ms at the 95th percentile,
//! from columns in memory 0.013 µs a hit; that decides where facets live. FTS5's `bm25()` costs 2.7 µs a hit and a posting
//! through `fts5vocab` more than 0.3; so postings are kept in a form of our own, 2 ns each, and scored here, which also tells
//! *which* field matched and therefore *why* a record was found. Words of the reader are only ever looked up: there is no query
//! language that a quote, a star or an operator could break.
//!
//! Everything here is derived from the change log and can be rebuilt; [`index::VERSION`] says when it must be.

pub mod analyser;
mod bits;
pub mod columns;
pub mod concept;
pub mod index;
pub mod likeness;
pub mod postings;
pub mod query;
#[cfg(test)]
mod tests;

pub use columns::{Columns, Facet, Filters};
pub use concept::{Aliases, Demonyms, Group, Subjects, Thesaurus};
pub use index::OrganisationNames;
pub use query::{
    Expansion, Found, FoundHit, Highlighter, Latest, Lexicon, Query, Reason, Sort, search,
};

/// What can go wrong in a search. The reader's words never do.
#[derive(Debug, thiserror::Error)]
pub enum SearchError {
    /// A newer search took its place; the answer would not have been looked at.
    #[error("the search was interrupted by a newer one")]
    Interrupted,
    /// SQLite could not read or write the index.
    #[error("the search index cannot be used: {0}")]
    Sqlite(#[source] rusqlite::Error),
    /// A facet blob is not of this version: the index must be rebuilt.
    #[error("the search index is of another version and must be rebuilt")]
    Stale,
}

impl From<rusqlite::Error> for SearchError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::OperationInterrupted) => Self::Interrupted,
            _ => Self::Sqlite(error),
        }
    }
}
