//! Postings: for each token the records that have it, and in which fields. Ours, in plain SQLite tables.
//!
//! * [`Prepared`]: a document as tokens; pure, so that many threads can make them.
//! * [`Writer`]: few documents go to `posting_recent`, one blob each; many become a *segment*. Segments are never changed: eight of
//!   one size are merged into the next size, so a write costs the same in a large catalogue.
//! * A segment is a [`dictionary`] of its tokens, one blob that is held in memory, and chunks of [lists](list), read when a search
//!   needs them and kept. A posting takes two bytes, a token ten: 100,000 records are held in some 20 MB, and opening reads 3.
//! * [`Live`], in memory: the dictionaries, in which segment each record stands now, and the postings of the recent ones. What
//!   an older segment says of a record that was written again, or taken out, is passed over, and left out by a merge.
//! * [`Reader`] gives the postings of a token, or of all words with a beginning; [`terms`] the words themselves, for typing errors.
//!
//! # Why not FTS5
//! Reading postings through `fts5vocab` is an SQL row for each, 0.3 µs and more; here it is 2 ns, and a search runs no SQL once
//! its chunks are in memory. See `docs/decisions/0008-postings.md`.
//!
//! Derived like everything in the index, written in the transaction of the change that it follows from, and [checked](check)
//! against a digest kept with each record.

mod bytes;
mod check;
pub mod dictionary;
mod document;
pub mod list;
mod live;
mod merge;
mod read;
mod segment;
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

#[cfg(test)]
mod tests;
