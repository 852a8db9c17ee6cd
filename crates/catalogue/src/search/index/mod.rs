//! The index on disk: one FTS5 row and one facet blob a record. Derived: dropped and rebuilt at will.
//!
//! * Pre-tokenised by the [analyser](super::analyser), so `tokenize='ascii'` splits at spaces only: no unsafe code, and any tool
//!   opens the file. (A tokenizer of our own would need 45 lines of unsafe code, and every connection without it fails.)
//! * Contentless: the texts are in the records already, and highlights come from the analyser.
//! * One row a record with the texts of **all** languages: counts need no `DISTINCT`.
//! * Each token stands once in a column. A name that seven translations repeat would otherwise count seven times.
//! * `detail=column`, because scores are computed from (term, record, column) and never from positions: 0.65 of the size of
//!   `detail=full`. FTS5's own `bm25()` would silently be zero with it; nothing here calls it.
//! * Stems in columns of their own: a word as typed counts more than its stem.

mod document;
mod facts;
mod put;

pub use document::{Names, OrganisationNames, SearchDoc};
pub use facts::Facts;
pub use put::{optimise, put, put_document, remove};

use rusqlite::Connection;

use super::SearchError;

/// Version of analyser, schema and facet blob. A store with another number must rebuild its index.
pub const VERSION: u32 = 1;

/// The tables, part of the derived schema of the store.
pub const SCHEMA: &str = "\
CREATE VIRTUAL TABLE fts USING fts5(
    title, title_stems, summary, summary_stems, org,
    content='', contentless_delete=1, detail=column, tokenize='ascii'
);
CREATE VIRTUAL TABLE fts_posting USING fts5vocab(fts, instance);
CREATE TABLE search_doc (
    row INTEGER PRIMARY KEY,
    facts BLOB NOT NULL
) STRICT;
CREATE TABLE search_meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
";

/// Drops the tables of [`SCHEMA`], whatever version they are of.
pub const DROP: &str = "\
DROP TABLE IF EXISTS fts_posting;
DROP TABLE IF EXISTS fts;
DROP TABLE IF EXISTS search_doc;
DROP TABLE IF EXISTS search_meta;
";

/// Writes [`VERSION`] into the index.
///
/// # Errors
/// If SQLite refuses.
pub fn stamp(conn: &Connection) -> Result<(), SearchError> {
    conn.prepare_cached("INSERT OR REPLACE INTO search_meta (key, value) VALUES ('version', :version)")?
        .execute(rusqlite::named_params! { ":version": VERSION.to_string() })?;
    Ok(())
}

/// True if the index was stamped by this version.
///
/// # Errors
/// If SQLite refuses; a missing table is an error too.
pub fn is_current(conn: &Connection) -> Result<bool, SearchError> {
    let mut statement = conn.prepare_cached("SELECT value FROM search_meta WHERE key = 'version'")?;
    let mut rows = statement.query([])?;
    Ok(match rows.next()? {
        Some(row) => row.get_ref(0)?.as_str().is_ok_and(|value| value == VERSION.to_string()),
        None => false,
    })
}
