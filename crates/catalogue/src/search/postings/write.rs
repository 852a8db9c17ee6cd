use std::collections::HashMap;

use rusqlite::{Connection, named_params};

use crate::record::Row;
use crate::search::SearchError;

use super::Prepared;
use super::list::{self, List, Posting};
use super::live::RECENT;
use super::merge;

/// From this many documents in one go on, a segment is written.
const MANY: usize = 64;
/// Recent documents that are kept apart: all of them are read when the catalogue opens.
const MOST_RECENT: u32 = 256;
/// Memory of a segment that is being made, in bytes of its lists and tokens.
const MOST_BYTES: usize = 48 * 1024 * 1024;

/// Writes documents, in one transaction of its caller. [`finish`](Self::finish) must be called in the end.
pub struct Writer<'c> {
    conn: &'c Connection,
    /// Few documents: they will be recent.
    few: Vec<(Row, Prepared)>,
    /// Many: they are a segment.
    many: Option<Segment>,
}

impl<'c> Writer<'c> {
    /// A writer.
    #[must_use]
    pub fn new(conn: &'c Connection) -> Self {
        Self { conn, few: Vec::new(), many: None }
    }

    /// Puts a document under a row, in place of what stood there.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn put(&mut self, row: Row, prepared: Prepared) -> Result<(), SearchError> {
        if self.many.is_none() && self.few.len() < MANY {
            self.few.retain(|(known, _)| *known != row);
            self.few.push((row, prepared));
            return Ok(());
        }
        for (row, prepared) in std::mem::take(&mut self.few) {
            self.add(row, &prepared)?;
        }
        self.add(row, &prepared)
    }

    fn add(&mut self, row: Row, prepared: &Prepared) -> Result<(), SearchError> {
        let full = |segment: &Segment| segment.bytes > MOST_BYTES || segment.rows.contains(row);
        if self.many.as_ref().is_some_and(full)
            && let Some(segment) = self.many.take()
        {
            segment.write(self.conn)?;
        }
        if self.many.is_none() {
            self.many = Some(Segment::new(merge::next_segment(self.conn)?));
        }
        if let Some(segment) = &mut self.many {
            segment.add(row, prepared);
            document(self.conn, row, segment.number, prepared)?;
        }
        Ok(())
    }

    /// Takes a document out; nothing happens if it is not there.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn remove(&mut self, row: Row) -> Result<(), SearchError> {
        self.few.retain(|(known, _)| *known != row);
        remove(self.conn, row)
    }

    /// Writes what is left, and merges segments of one size where there are many.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn finish(mut self) -> Result<(), SearchError> {
        if let Some(segment) = self.many.take() {
            segment.write(self.conn)?;
            return merge::tidy(self.conn);
        }
        if self.few.is_empty() {
            return Ok(());
        }
        for (row, prepared) in &self.few {
            document(self.conn, *row, RECENT, prepared)?;
            self.conn
                .prepare_cached("INSERT OR REPLACE INTO posting_recent (row, tokens) VALUES (:row, :tokens)")?
                .execute(named_params! { ":row": row, ":tokens": prepared.encode() })?;
        }
        let recent: u32 =
            self.conn.prepare_cached("SELECT count(*) FROM posting_recent")?.query_row([], |row| row.get(0))?;
        if recent > MOST_RECENT {
            merge::settle(self.conn)?;
            merge::tidy(self.conn)?;
        }
        Ok(())
    }
}

/// Takes a document out; nothing happens if it is not there.
///
/// # Errors
/// If SQLite refuses.
pub fn remove(conn: &Connection, row: Row) -> Result<(), SearchError> {
    conn.prepare_cached("DELETE FROM search_doc WHERE row = :row")?.execute(named_params! { ":row": row })?;
    conn.prepare_cached("DELETE FROM posting_recent WHERE row = :row")?.execute(named_params! { ":row": row })?;
    Ok(())
}

/// The record's own line: its facts, and where its postings stand.
fn document(conn: &Connection, row: Row, segment: u32, prepared: &Prepared) -> Result<(), SearchError> {
    if segment != RECENT {
        conn.prepare_cached("DELETE FROM posting_recent WHERE row = :row")?.execute(named_params! { ":row": row })?;
    }
    conn.prepare_cached(
        "INSERT OR REPLACE INTO search_doc (row, segment, digest, facts) VALUES (:row, :segment, :digest, :facts)",
    )?
    .execute(named_params! {
        ":row": row,
        ":segment": segment,
        ":digest": prepared.digest(),
        ":facts": prepared.facts.encode(),
    })?;
    Ok(())
}

/// A segment that is being made.
pub(super) struct Segment {
    pub(super) number: u32,
    lists: HashMap<Box<str>, Vec<List>>,
    pub(super) rows: roaring::RoaringBitmap,
    bytes: usize,
}

impl Segment {
    pub(super) fn new(number: u32) -> Self {
        Self { number, lists: HashMap::new(), rows: roaring::RoaringBitmap::new(), bytes: 0 }
    }

    fn add(&mut self, row: Row, prepared: &Prepared) {
        for (token, fields) in prepared.tokens() {
            self.push(token, Posting { row, fields });
        }
        self.rows.insert(row);
    }

    pub(super) fn push(&mut self, token: &str, posting: Posting) {
        self.bytes += 2;
        let lists = match self.lists.get_mut(token) {
            Some(lists) => lists,
            None => {
                // The key, the two vectors and their headers.
                self.bytes += token.len() + 120;
                self.lists.entry(token.into()).or_default()
            }
        };
        // Rows come in runs that ascend (organisations, then all others): a list a run.
        if !lists.last_mut().is_some_and(|list| list.push(posting)) {
            let mut list = List::default();
            list.push(posting);
            lists.push(list);
        }
    }

    /// Writes the segment.
    pub(super) fn write(self, conn: &Connection) -> Result<(), SearchError> {
        let mut lists: Vec<(Box<str>, Vec<List>)> = self.lists.into_iter().collect();
        lists.sort_unstable_by(|a, b| a.0.cmp(&b.0));
        let mut insert = insert(conn)?;
        for (token, lists) in &lists {
            let whole;
            let list = match lists.as_slice() {
                [one] => one,
                many => {
                    whole = join(many.iter().flat_map(|list| list::read(list.bytes())).collect());
                    &whole
                }
            };
            write_list(&mut insert, token, self.number, list)?;
        }
        conn.prepare_cached("INSERT INTO posting_segment (segment, records) VALUES (:segment, :records)")?
            .execute(named_params! { ":segment": self.number, ":records": self.rows.len() })?;
        Ok(())
    }
}

/// One list of postings in any order.
pub(super) fn join(mut postings: Vec<Posting>) -> List {
    postings.sort_unstable();
    let mut list = List::default();
    for posting in postings {
        list.push(posting);
    }
    list
}

pub(super) fn insert(conn: &Connection) -> Result<rusqlite::CachedStatement<'_>, SearchError> {
    Ok(conn.prepare_cached(
        "INSERT INTO posting (term, segment, fields, records, list) VALUES (:term, :segment, :fields, :records, :list)",
    )?)
}

pub(super) fn write_list(
    insert: &mut rusqlite::CachedStatement<'_>,
    token: &str,
    segment: u32,
    list: &List,
) -> Result<(), SearchError> {
    insert.execute(named_params! {
        ":term": token,
        ":segment": segment,
        ":fields": list.fields(),
        ":records": list.count(),
        ":list": list.bytes(),
    })?;
    Ok(())
}
