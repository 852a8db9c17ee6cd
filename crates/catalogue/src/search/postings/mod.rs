//! Postings: for each token the records that have it, and in which fields. Ours, in plain SQLite tables.
//!
//! * [`list`](mod@list): one list of postings as bytes, about two for each.
//! * [`Prepared`]: a document as tokens; pure, so that many threads can make them.
//! * [`Writer`]: few documents go to `posting_recent`, one blob each; many become a *segment*, one row a token in `posting`.
//!   Segments are never changed: eight of one size are merged into the next size, so a write costs the same in a large catalogue.
//! * [`Live`], in memory: which segment a record's postings stand in now, and the postings of the recent ones. What an older
//!   segment says of a record that was written again, or taken out, is passed over when it is read, and left out by a merge.
//! * [`Reader`] gives the postings of a token, or of all words with a beginning; [`terms`] the words themselves, for typing errors.
//!
//! # Why not FTS5
//! Reading postings through `fts5vocab` costs an SQL row each, 0.3 µs; here a token is one row and a posting 2 ns, and the first
//! start writes half as much. See `docs/decisions/0008-postings.md`.
//!
//! Derived like everything in the index, written in the transaction of the change that it follows from, and [checked](check)
//! against a digest kept with each record.

mod check;
mod document;
pub mod list;
mod live;
mod merge;
mod read;
mod write;

pub use check::check;
pub use document::Prepared;
pub use live::Live;
pub use merge::optimise;
pub use read::{Reader, terms};
pub use write::{Writer, remove};

/// Fields of the index as bits of a posting: the word in the title.
pub const TITLE: u8 = 1;
/// A stem of a word in the title.
pub const TITLE_STEMS: u8 = 1 << 1;
/// The word in another text.
pub const SUMMARY: u8 = 1 << 2;
/// A stem of a word in another text.
pub const SUMMARY_STEMS: u8 = 1 << 3;
/// The word, or a stem of it, in the name of an organisation.
pub const ORGANISATION: u8 = 1 << 4;
/// Fields that hold words as written.
pub const WORDS: u8 = TITLE | SUMMARY | ORGANISATION;
/// How many fields there are.
pub const FIELDS: u32 = 5;

/// The tables.
pub const SCHEMA: &str = "\
CREATE TABLE posting (
    term TEXT NOT NULL,
    segment INTEGER NOT NULL,
    fields INTEGER NOT NULL,
    records INTEGER NOT NULL,
    list BLOB NOT NULL,
    PRIMARY KEY (term, segment)
) STRICT, WITHOUT ROWID;
CREATE TABLE posting_segment (
    segment INTEGER PRIMARY KEY,
    records INTEGER NOT NULL
) STRICT;
CREATE TABLE posting_recent (
    row INTEGER PRIMARY KEY,
    tokens BLOB NOT NULL
) STRICT;
";

/// Drops the tables of [`SCHEMA`].
pub const DROP: &str = "\
DROP TABLE IF EXISTS posting;
DROP TABLE IF EXISTS posting_segment;
DROP TABLE IF EXISTS posting_recent;
";

#[cfg(test)]
mod tests;
