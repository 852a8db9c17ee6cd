use std::ops::Bound;

use rusqlite::{CachedStatement, Connection, named_params};

use crate::search::SearchError;

use super::list::{self, Posting};
use super::{Live, WORDS};

/// So many words stand for what is being typed; the most frequent ones, as they are the likeliest.
const MOST_WORDS: usize = 1_000;

/// Reads postings.
pub struct Reader<'c> {
    live: &'c Live,
    exact: CachedStatement<'c>,
    words: CachedStatement<'c>,
}

impl<'c> Reader<'c> {
    /// A reader of the state that `live` is of.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn new(conn: &'c Connection, live: &'c Live) -> Result<Self, SearchError> {
        Ok(Self {
            live,
            exact: conn.prepare_cached("SELECT segment, list FROM posting WHERE term = :term")?,
            words: conn.prepare_cached(
                "SELECT segment, list, fields, records, term FROM posting WHERE term > :term AND term < :end",
            )?,
        })
    }

    /// Calls `each` with every posting of a token; in order of rows unless the index has several segments.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn exact(&mut self, token: &str, mut each: impl FnMut(Posting)) -> Result<(), SearchError> {
        let mut rows = self.exact.query(named_params! { ":term": token })?;
        while let Some(row) = rows.next()? {
            let list = row.get_ref(1)?.as_blob().map_err(|_| SearchError::Stale)?;
            hold(self.live, row.get(0)?, list, &mut each);
        }
        self.live.recent(token).iter().copied().for_each(each);
        Ok(())
    }

    /// Calls `each` with the length in bytes and every posting of each longer word that begins with `beginning`. Stems are left
    /// out: their words begin with it too. Of very many words only the most frequent count.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn beginning(&mut self, beginning: &str, mut each: impl FnMut(usize, Posting)) -> Result<(), SearchError> {
        let end = format!("{beginning}\u{10ffff}");
        let mut of_words = |length: usize, posting: Posting| {
            if posting.fields & WORDS != 0 {
                each(length, Posting { fields: posting.fields & WORDS, ..posting });
            }
        };
        let mut found: Vec<(u32, u32, usize, Vec<u8>)> = Vec::new();
        let mut rows = self.words.query(named_params! { ":term": beginning, ":end": end })?;
        while let Some(row) = rows.next()? {
            if row.get::<_, u8>(2)? & WORDS == 0 {
                continue;
            }
            let list = row.get_ref(1)?.as_blob().map_err(|_| SearchError::Stale)?;
            let length = row.get_ref(4)?.as_str().map_err(|_| SearchError::Stale)?.len();
            found.push((row.get(3)?, row.get(0)?, length, list.to_vec()));
        }
        if found.len() > MOST_WORDS {
            found.sort_by_key(|(records, ..)| std::cmp::Reverse(*records));
            found.truncate(MOST_WORDS);
        }
        for (_, segment, length, list) in found {
            hold(self.live, segment, &list, &mut |posting| of_words(length, posting));
        }
        for (token, postings) in self.live.between(Bound::Excluded(beginning), &end) {
            postings.iter().for_each(|posting| of_words(token.len(), *posting));
        }
        Ok(())
    }
}

/// Gives the postings of a list that still hold.
fn hold(live: &Live, segment: u32, list: &[u8], each: &mut impl FnMut(Posting)) {
    if live.is_whole(segment) {
        list::read(list).for_each(each);
    } else {
        list::read(list).filter(|posting| live.holds(posting.row, segment)).for_each(each);
    }
}

/// Calls `each` with every word (not a stem) from `from` on and before `to`, in byte order, with about how many records have it.
///
/// # Errors
/// If SQLite refuses.
pub fn terms(
    conn: &Connection,
    live: &Live,
    from: &str,
    to: &str,
    each: &mut dyn FnMut(&str, u32),
) -> Result<(), SearchError> {
    let mut statement = conn.prepare_cached(
        "SELECT term, sum(records), max(fields & :words) FROM posting WHERE term >= :from AND term < :to GROUP BY term",
    )?;
    let mut rows = statement.query(named_params! { ":from": from, ":to": to, ":words": WORDS })?;
    let of_words = |postings: &[Posting]| postings.iter().filter(|posting| posting.fields & WORDS != 0).count();
    let mut recent = live
        .between(Bound::Included(from), to)
        .filter_map(|(token, postings)| Some((token, u32::try_from(of_words(postings)).ok().filter(|count| *count > 0)?)))
        .peekable();
    while let Some(row) = rows.next()? {
        let term = row.get_ref(0)?.as_str().map_err(|_| SearchError::Stale)?;
        while let Some((token, count)) = recent.next_if(|(token, _)| *token < term) {
            each(token, count);
        }
        let more = recent.next_if(|(token, _)| *token == term).map_or(0, |(_, count)| count);
        let settled: u32 = if row.get::<_, u8>(2)? == 0 { 0 } else { row.get(1)? };
        if settled + more > 0 {
            each(term, settled + more);
        }
    }
    recent.for_each(|(token, count)| each(token, count));
    Ok(())
}
