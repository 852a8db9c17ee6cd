use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::Bound;

use rusqlite::Connection;

use crate::record::Row;
use crate::search::SearchError;

use super::document::decode;
use super::list::Posting;

/// The segment of records that stand in no segment yet.
pub(super) const RECENT: u32 = 0;

/// Where the postings of each record stand now; what else a segment says of it is out of date.
#[derive(Clone, Debug, Default)]
pub struct Live {
    /// Segment by row.
    segment: Vec<u32>,
    /// Segments of which every posting still holds.
    whole: HashSet<u32>,
    /// Postings of recent records.
    recent: BTreeMap<Box<str>, Vec<Posting>>,
}

impl Live {
    /// Loads it; `segments` are rows with their segments, as the records of the index say.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn load(conn: &Connection, segments: &[(Row, u32)]) -> Result<Self, SearchError> {
        let mut live = Self::default();
        let mut counts: HashMap<u32, u32> = HashMap::new();
        for (row, segment) in segments {
            let at = *row as usize;
            if live.segment.len() <= at {
                live.segment.resize(at + 1, RECENT);
            }
            if let Some(known) = live.segment.get_mut(at) {
                *known = *segment;
            }
            *counts.entry(*segment).or_default() += 1;
        }
        let mut statement = conn.prepare_cached("SELECT segment, records FROM posting_segment")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (segment, records): (u32, u32) = (row.get(0)?, row.get(1)?);
            if counts.get(&segment) == Some(&records) {
                live.whole.insert(segment);
            }
        }
        let mut statement = conn.prepare_cached("SELECT row, tokens FROM posting_recent ORDER BY row")?;
        let mut rows = statement.query([])?;
        while let Some(found) = rows.next()? {
            let row: Row = found.get(0)?;
            let Ok(tokens) = found.get_ref(1)?.as_blob() else { continue };
            for (token, fields) in decode(tokens) {
                match live.recent.get_mut(token) {
                    Some(postings) => postings.push(Posting { row, fields }),
                    None => drop(live.recent.insert(token.into(), vec![Posting { row, fields }])),
                }
            }
        }
        Ok(live)
    }

    /// True if every posting of the segment still holds.
    pub(super) fn is_whole(&self, segment: u32) -> bool {
        self.whole.contains(&segment)
    }

    /// True if the postings of this record stand in this segment.
    pub(super) fn holds(&self, row: Row, segment: u32) -> bool {
        self.segment.get(row as usize) == Some(&segment)
    }

    /// Recent postings of a token.
    pub(super) fn recent(&self, token: &str) -> &[Posting] {
        self.recent.get(token).map(Vec::as_slice).unwrap_or_default()
    }

    /// Recent postings of every token after `from` and before `to`.
    pub(super) fn between<'l>(&'l self, from: Bound<&str>, to: &str) -> impl Iterator<Item = (&'l str, &'l [Posting])> {
        // A range whose end is before its start would panic.
        let start = match from {
            Bound::Included(from) | Bound::Excluded(from) => from,
            Bound::Unbounded => "",
        };
        let range = (start < to).then(|| self.recent.range::<str, _>((from, Bound::Excluded(to))));
        range.into_iter().flatten().map(|(token, postings)| (token.as_ref(), postings.as_slice()))
    }
}
