use rusqlite::{Connection, named_params};

use crate::record::Row;
use crate::search::SearchError;

use super::Prepared;
use super::live::RECENT;
use super::merge;
use super::segment::Collected;

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
    many: Option<Collected>,
}

impl<'c> Writer<'c> {
    /// A writer.
    #[must_use]
    pub fn new(conn: &'c Connection) -> Self {
        Self {
            conn,
            few: Vec::new(),
            many: None,
        }
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
        let full = |segment: &Collected| segment.bytes > MOST_BYTES || segment.rows.contains(row);
        if self.many.as_ref().is_some_and(full)
            && let Some(segment) = self.many.take()
        {
            segment.write(self.conn)?;
        }
        if self.many.is_none() {
            self.many = Some(Collected::new(merge::next_segment(self.conn)?));
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
                .prepare_cached(
                    "INSERT OR REPLACE INTO posting_recent (row, tokens) VALUES (:row, :tokens)",
                )?
                .execute(named_params! { ":row": row, ":tokens": prepared.encode() })?;
        }
        let recent: u32 = self
            .conn
            .prepare_cached("SELECT count(*) FROM posting_recent")?
            .query_row([], |row| row.get(0))?;
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
    conn.prepare_cached("DELETE FROM search_doc WHERE row = :row")?
        .execute(named_params! { ":row": row })?;
    conn.prepare_cached("DELETE FROM posting_recent WHERE row = :row")?
        .execute(named_params! { ":row": row })?;
    Ok(())
}

/// The record's own line: its facts, and where its postings stand.
fn document(
    conn: &Connection,
    row: Row,
    segment: u32,
    prepared: &Prepared,
) -> Result<(), SearchError> {
    if segment != RECENT {
        conn.prepare_cached("DELETE FROM posting_recent WHERE row = :row")?
            .execute(named_params! { ":row": row })?;
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
