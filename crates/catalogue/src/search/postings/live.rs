use std::collections::{BTreeMap, HashMap};
use std::ops::Bound;
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::{Connection, OptionalExtension, named_params};

use crate::record::Row;
use crate::search::SearchError;

use super::dictionary::{Dictionary, Entry};
use super::document::decode;
use super::list::Posting;

/// The segment of records that stand in no segment yet.
pub(super) const RECENT: u32 = 0;
/// Chunks that are kept in memory, in bytes: all of 100,000 records, the used ones of a million.
const MOST_KEPT: usize = 48 * 1024 * 1024;

/// The postings as they are now.
#[derive(Clone, Debug, Default)]
pub struct Live {
    segments: Vec<Arc<Segment>>,
    /// Segments, by their place in `segments`, that say something that holds no more.
    partly: Vec<bool>,
    /// Segment by row.
    standing: Vec<u32>,
    /// Postings of recent records.
    recent: BTreeMap<Box<str>, Vec<Posting>>,
}

/// A segment in memory. It never changes, so whoever reads it shares it.
#[derive(Debug)]
pub(super) struct Segment {
    number: u32,
    stamp: i64,
    dictionary: Dictionary,
    kept: Mutex<Kept>,
}

#[derive(Debug, Default)]
struct Kept {
    chunks: HashMap<u32, Arc<Vec<u8>>>,
    bytes: usize,
}

impl Live {
    /// Loads it. `standing` are rows with their segments, as the records of the index say; what `before` has read of segments that
    /// are still there is used again.
    ///
    /// # Errors
    /// If SQLite refuses, or a segment cannot be read.
    pub fn load(
        conn: &Connection,
        standing: &[(Row, u32)],
        before: Option<&Self>,
    ) -> Result<Self, SearchError> {
        let mut live = Self::default();
        let mut counts: HashMap<u32, u32> = HashMap::new();
        live.standing.resize(
            standing
                .iter()
                .map(|(row, _)| *row as usize + 1)
                .max()
                .unwrap_or_default(),
            RECENT,
        );
        for (row, segment) in standing {
            if let Some(known) = live.standing.get_mut(*row as usize) {
                *known = *segment;
            }
            *counts.entry(*segment).or_default() += 1;
        }
        let mut statement = conn.prepare_cached(
            "SELECT segment, records, stamp FROM posting_segment ORDER BY segment",
        )?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (number, records, stamp): (u32, u32, i64) = (row.get(0)?, row.get(1)?, row.get(2)?);
            let known = before.and_then(|before| {
                before
                    .segments
                    .iter()
                    .find(|known| (known.number, known.stamp) == (number, stamp))
            });
            let segment = match known {
                Some(known) => Arc::clone(known),
                None => Arc::new(Segment {
                    number,
                    stamp,
                    dictionary: dictionary(conn, number)?,
                    kept: Mutex::default(),
                }),
            };
            live.segments.push(segment);
            live.partly
                .push(counts.get(&number).copied().unwrap_or_default() != records);
        }
        let mut statement =
            conn.prepare_cached("SELECT row, tokens FROM posting_recent ORDER BY row")?;
        let mut rows = statement.query([])?;
        while let Some(found) = rows.next()? {
            let row: Row = found.get(0)?;
            let Ok(tokens) = found.get_ref(1)?.as_blob() else {
                continue;
            };
            for (token, fields) in decode(tokens) {
                match live.recent.get_mut(token) {
                    Some(postings) => postings.push(Posting { row, fields }),
                    None => drop(
                        live.recent
                            .insert(token.into(), vec![Posting { row, fields }]),
                    ),
                }
            }
        }
        Ok(live)
    }

    /// The segments, each with whether every posting of it still holds.
    pub(super) fn segments(&self) -> impl Iterator<Item = (&Segment, bool)> {
        self.segments
            .iter()
            .zip(&self.partly)
            .map(|(segment, partly)| (segment.as_ref(), !partly))
    }

    /// True if the postings of this record stand in this segment.
    #[inline]
    pub(super) fn holds(&self, row: Row, segment: &Segment) -> bool {
        self.standing.get(row as usize) == Some(&segment.number)
    }

    /// Recent postings of a token.
    pub(super) fn recent(&self, token: &str) -> &[Posting] {
        self.recent
            .get(token)
            .map(Vec::as_slice)
            .unwrap_or_default()
    }

    /// Recent postings of every token from `from` on.
    pub(super) fn recent_from(&self, from: &str) -> impl Iterator<Item = (&str, &[Posting])> {
        let range = (Bound::Included(from), Bound::Unbounded);
        self.recent
            .range::<str, _>(range)
            .map(|(token, postings)| (token.as_ref(), postings.as_slice()))
    }
}

impl Segment {
    pub(super) fn dictionary(&self) -> &Dictionary {
        &self.dictionary
    }

    /// The chunk that a list stands in.
    pub(super) fn chunk(
        &self,
        conn: &Connection,
        entry: Entry,
    ) -> Result<Arc<Vec<u8>>, SearchError> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(chunk) = kept.chunks.get(&entry.chunk) {
            return Ok(Arc::clone(chunk));
        }
        let read = Arc::new(chunk(conn, self.number, entry.chunk)?);
        if kept.bytes + read.len() > MOST_KEPT {
            // Rare, and what is in use comes back at once: not worth remembering who was used when.
            *kept = Kept::default();
        }
        kept.bytes += read.len();
        kept.chunks.insert(entry.chunk, Arc::clone(&read));
        Ok(read)
    }
}

/// Reads the dictionary of a segment.
pub(super) fn dictionary(conn: &Connection, segment: u32) -> Result<Dictionary, SearchError> {
    let mut statement =
        conn.prepare_cached("SELECT dictionary FROM posting_segment WHERE segment = :segment")?;
    let bytes: Option<Vec<u8>> = statement
        .query_row(named_params! { ":segment": segment }, |row| row.get(0))
        .optional()?;
    bytes.and_then(Dictionary::new).ok_or(SearchError::Stale)
}

/// Reads a chunk of a segment.
pub(super) fn chunk(conn: &Connection, segment: u32, chunk: u32) -> Result<Vec<u8>, SearchError> {
    let mut statement = conn.prepare_cached(
        "SELECT lists FROM posting_chunk WHERE segment = :segment AND chunk = :chunk",
    )?;
    let bytes: Option<Vec<u8>> = statement
        .query_row(
            named_params! { ":segment": segment, ":chunk": chunk },
            |row| row.get(0),
        )
        .optional()?;
    bytes.ok_or(SearchError::Stale)
}
