//! The index on disk: the [postings](super::postings) of its texts and one blob of facets a record. Derived: dropped and rebuilt at
//! will.
//!
//! * Tokens come from the [analyser](super::analyser): SQLite keeps bytes, and any tool opens the file.
//! * One document a record with the texts of **all** languages: counts need no `DISTINCT`.
//! * Each token stands once in a field. A name that seven translations repeat would otherwise count seven times.
//! * No positions: scores are computed from (token, record, field).
//! * Stems in fields of their own: a word as typed counts more than its stem.

mod document;
mod facts;
mod put;

pub use super::postings::{Prepared, Writer, check, optimise, remove};
pub use document::{Names, OrganisationNames, SearchDoc};
pub use facts::Facts;
pub use put::{prepare, put, put_document};

use rusqlite::Connection;

use super::SearchError;

/// Version of analyser, schema and facet blob. A store with another number must rebuild its index.
pub const VERSION: u32 = 8;

/// Fingerprint of the files of which the words and headings are in the index (`thesaurus.json`, `place-demonyms.json`,
/// `name-aliases.json`, `subjects.jsonl`); a test compares it.
pub const WORDS: u64 = 0x3b18_c23b_f087_423f;

/// The tables, part of the derived schema of the store.
pub const SCHEMA: &str = include_str!("schema.sql");

/// Drops the tables of [`SCHEMA`], whatever version they are of.
pub const DROP: &str = "\
DROP TABLE IF EXISTS fts_posting;
DROP TABLE IF EXISTS fts;
DROP TABLE IF EXISTS posting_segment;
DROP TABLE IF EXISTS posting_chunk;
DROP TABLE IF EXISTS posting_recent;
DROP TABLE IF EXISTS search_doc;
DROP TABLE IF EXISTS search_meta;
";

/// Writes [`VERSION`] into the index.
///
/// # Errors
/// If SQLite refuses.
pub fn stamp(conn: &Connection) -> Result<(), SearchError> {
    conn.prepare_cached(
        "INSERT OR REPLACE INTO search_meta (key, value) VALUES ('version', :version)",
    )?
    .execute(rusqlite::named_params! { ":version": VERSION.to_string() })?;
    Ok(())
}

/// True if the index was stamped by this version.
///
/// # Errors
/// If SQLite refuses; a missing table is an error too.
pub fn is_current(conn: &Connection) -> Result<bool, SearchError> {
    let mut statement =
        conn.prepare_cached("SELECT value FROM search_meta WHERE key = 'version'")?;
    let mut rows = statement.query([])?;
    Ok(match rows.next()? {
        Some(row) => row
            .get_ref(0)?
            .as_str()
            .is_ok_and(|value| value == VERSION.to_string()),
        None => false,
    })
}
