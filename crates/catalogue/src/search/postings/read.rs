use std::cmp::Reverse;
use std::sync::Arc;

use rusqlite::Connection;

use crate::search::SearchError;

use super::dictionary::Entry;
use super::list::{self, Posting};
use super::live::Segment;
use super::{Live, WORDS};

/// So many words stand for what is being typed; the most frequent ones, as they are the likeliest.
const MOST_WORDS: usize = 1_000;

/// Reads postings.
pub struct Reader<'c> {
    conn: &'c Connection,
    live: &'c Live,
}

impl<'c> Reader<'c> {
    /// A reader of the state that `live` is of.
    #[must_use]
    pub fn new(conn: &'c Connection, live: &'c Live) -> Self {
        Self { conn, live }
    }

    /// Calls `each` with every posting of a token; in order of rows unless the index has several segments.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn exact(&self, token: &str, mut each: impl FnMut(Posting)) -> Result<(), SearchError> {
        for (segment, whole) in self.live.segments() {
            if let Some(entry) = segment.dictionary().get(token) {
                let chunk = segment.chunk(self.conn, entry)?;
                self.list(segment, whole, entry, &chunk, &mut each)?;
            }
        }
        self.live.recent(token).iter().copied().for_each(each);
        Ok(())
    }

    /// Calls `each` with the length in bytes and every posting of each longer word that begins with `beginning`. Stems are left
    /// out: their words begin with it too. Of very many words only the most frequent count.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn beginning(
        &self,
        beginning: &str,
        mut each: impl FnMut(usize, Posting),
    ) -> Result<(), SearchError> {
        let mut of_words = |length: usize, posting: Posting| {
            if posting.fields & WORDS != 0 {
                each(
                    length,
                    Posting {
                        fields: posting.fields & WORDS,
                        ..posting
                    },
                );
            }
        };
        for (segment, whole) in self.live.segments() {
            let mut words: Vec<(usize, Entry)> = Vec::new();
            segment.dictionary().walk(beginning, |token, entry| {
                let begins = token.starts_with(beginning);
                if begins && token.len() > beginning.len() && entry.fields & WORDS != 0 {
                    words.push((token.len(), entry));
                }
                begins
            });
            if words.len() > MOST_WORDS {
                words.select_nth_unstable_by_key(MOST_WORDS, |(_, entry)| {
                    (Reverse(entry.records), entry.chunk, entry.start)
                });
                words.truncate(MOST_WORDS);
                words.sort_unstable_by_key(|(_, entry)| (entry.chunk, entry.start));
            }
            // Neighbours in the dictionary are neighbours in a chunk.
            let mut last: Option<(u32, Arc<Vec<u8>>)> = None;
            for (length, entry) in words {
                let chunk = match last.take().filter(|(number, _)| *number == entry.chunk) {
                    Some((_, chunk)) => chunk,
                    None => segment.chunk(self.conn, entry)?,
                };
                self.list(segment, whole, entry, &chunk, &mut |posting| {
                    of_words(length, posting);
                })?;
                last = Some((entry.chunk, chunk));
            }
        }
        for (token, postings) in self
            .live
            .recent_from(beginning)
            .take_while(|(token, _)| token.starts_with(beginning))
        {
            if token.len() > beginning.len() {
                postings
                    .iter()
                    .for_each(|posting| of_words(token.len(), *posting));
            }
        }
        Ok(())
    }

    /// Gives the postings of a list that still hold.
    fn list(
        &self,
        segment: &Segment,
        whole: bool,
        entry: Entry,
        chunk: &[u8],
        each: &mut impl FnMut(Posting),
    ) -> Result<(), SearchError> {
        let end = entry.start.saturating_add(entry.length) as usize;
        let postings = list::read(
            chunk
                .get(entry.start as usize..end)
                .ok_or(SearchError::Stale)?,
        );
        if whole {
            postings.for_each(each);
        } else {
            postings
                .filter(|posting| self.live.holds(posting.row, segment))
                .for_each(each);
        }
        Ok(())
    }
}

/// Calls `each` with every word (not a stem) from `from` on and before `to`, in byte order, with about how many records have it.
/// Memory only: no SQL is run.
pub fn terms(live: &Live, from: &str, to: &str, each: &mut dyn FnMut(&str, u32)) {
    // One segment and nothing recent is the usual state: nothing to put together.
    let mut found: Vec<(String, u32)> = Vec::new();
    let mut parts = 0;
    for (segment, _) in live.segments() {
        parts += 1;
        segment.dictionary().walk(from, |token, entry| {
            if token < to && entry.fields & WORDS != 0 {
                found.push((token.to_owned(), entry.records));
            }
            token < to
        });
    }
    for (token, postings) in live.recent_from(from).take_while(|(token, _)| *token < to) {
        let records = postings
            .iter()
            .filter(|posting| posting.fields & WORDS != 0)
            .count();
        if records > 0 {
            parts += 2;
            found.push((token.to_owned(), u32::try_from(records).unwrap_or(u32::MAX)));
        }
    }
    if parts > 1 {
        found.sort_unstable();
        found.dedup_by(|next, first| {
            let same = next.0 == first.0;
            first.1 += if same { next.1 } else { 0 };
            same
        });
    }
    found
        .iter()
        .for_each(|(token, records)| each(token, *records));
}
