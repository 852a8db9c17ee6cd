use std::collections::{HashMap, HashSet};

use rusqlite::{CachedStatement, Connection, named_params};

use crate::record::Row;
use crate::search::SearchError;

use super::document::decode;
use super::list::{self, List, Posting};
use super::live::RECENT;
use super::write::{Segment, insert, join, write_list};

/// So many segments of one size are merged into one of the next.
const FACTOR: u32 = 8;

/// The number of the next segment.
pub(super) fn next_segment(conn: &Connection) -> Result<u32, SearchError> {
    let mut statement = conn.prepare_cached("SELECT coalesce(max(segment), 0) + 1 FROM posting_segment")?;
    Ok(statement.query_row([], |row| row.get(0))?)
}

/// Makes a segment of the recent documents.
pub(super) fn settle(conn: &Connection) -> Result<(), SearchError> {
    let mut segment = Segment::new(next_segment(conn)?);
    let mut statement = conn.prepare_cached("SELECT row, tokens FROM posting_recent ORDER BY row")?;
    let mut rows = statement.query([])?;
    while let Some(found) = rows.next()? {
        let row: Row = found.get(0)?;
        let tokens = found.get_ref(1)?.as_blob().map_err(|_| SearchError::Stale)?;
        for (token, fields) in decode(tokens) {
            segment.push(token, Posting { row, fields });
        }
        segment.rows.insert(row);
    }
    if segment.rows.is_empty() {
        return Ok(());
    }
    let number = segment.number;
    segment.write(conn)?;
    conn.prepare_cached("UPDATE search_doc SET segment = :segment WHERE row IN (SELECT row FROM posting_recent)")?
        .execute(named_params! { ":segment": number })?;
    conn.prepare_cached("DELETE FROM posting_recent")?.execute([])?;
    Ok(())
}

/// Merges segments until no size has many.
pub(super) fn tidy(conn: &Connection) -> Result<(), SearchError> {
    loop {
        let mut by_size: HashMap<u32, Vec<u32>> = HashMap::new();
        for (segment, records) in segments(conn)? {
            by_size.entry(records.max(1).ilog(FACTOR)).or_default().push(segment);
        }
        let many = by_size.into_iter().filter(|(_, segments)| segments.len() >= FACTOR as usize).min_by_key(|(size, _)| *size);
        match many {
            Some((_, segments)) => merge(conn, &segments)?,
            None => return Ok(()),
        }
    }
}

/// Makes one segment of everything; worth it after a bulk load.
///
/// # Errors
/// If SQLite refuses.
pub fn optimise(conn: &Connection) -> Result<(), SearchError> {
    settle(conn)?;
    let segments: Vec<u32> = segments(conn)?.into_iter().map(|(segment, _)| segment).collect();
    if segments.len() > 1 {
        merge(conn, &segments)?;
    }
    Ok(())
}

fn segments(conn: &Connection) -> Result<Vec<(u32, u32)>, SearchError> {
    let mut statement = conn.prepare_cached("SELECT segment, records FROM posting_segment ORDER BY segment")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Merges segments into a new one, without what they say of records that stand elsewhere by now.
fn merge(conn: &Connection, segments: &[u32]) -> Result<(), SearchError> {
    let merged: HashSet<u32> = segments.iter().copied().collect();
    let number = next_segment(conn)?;
    let mut standing: Vec<u32> = Vec::new();
    {
        let mut statement = conn.prepare_cached("SELECT row, segment FROM search_doc")?;
        let mut rows = statement.query([])?;
        while let Some(found) = rows.next()? {
            let (row, segment): (Row, u32) = (found.get(0)?, found.get(1)?);
            let at = row as usize;
            if standing.len() <= at {
                standing.resize(at + 1, RECENT);
            }
            if let Some(known) = standing.get_mut(at) {
                *known = segment;
            }
        }
    }
    let mut output = Output { insert: insert(conn)?, number, token: String::new(), lists: Vec::new() };
    {
        // In order of tokens; what is inserted carries a segment that is not among those read.
        let mut statement = conn.prepare_cached("SELECT term, segment, list FROM posting ORDER BY term, segment")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let segment: u32 = row.get(1)?;
            if segment == number || !merged.contains(&segment) {
                continue;
            }
            let token = row.get_ref(0)?.as_str().map_err(|_| SearchError::Stale)?;
            if token != output.token {
                output.flush()?;
                output.token.push_str(token);
            }
            let list = row.get_ref(2)?.as_blob().map_err(|_| SearchError::Stale)?;
            output.lists.push(list::read(list).filter(|posting| standing.get(posting.row as usize) == Some(&segment)).collect());
        }
        output.flush()?;
    }
    drop(output);
    let mut records = 0_u32;
    let mut move_documents = conn.prepare_cached("UPDATE search_doc SET segment = :to WHERE segment = :from")?;
    let mut forget = conn.prepare_cached("DELETE FROM posting_segment WHERE segment = :segment")?;
    for segment in segments {
        let moved = move_documents.execute(named_params! { ":to": number, ":from": segment })?;
        records += u32::try_from(moved).unwrap_or(u32::MAX);
        forget.execute(named_params! { ":segment": segment })?;
    }
    conn.prepare_cached("INSERT INTO posting_segment (segment, records) VALUES (:segment, :records)")?
        .execute(named_params! { ":segment": number, ":records": records })?;
    conn.prepare_cached("DELETE FROM posting WHERE segment NOT IN (SELECT segment FROM posting_segment)")?.execute([])?;
    Ok(())
}

/// The segment that a merge writes.
struct Output<'c> {
    insert: CachedStatement<'c>,
    number: u32,
    token: String,
    lists: Vec<Vec<Posting>>,
}

impl Output<'_> {
    /// Writes the lists of a token as one.
    fn flush(&mut self) -> Result<(), SearchError> {
        let list: List = join(self.lists.drain(..).flatten().collect());
        if list.count() > 0 {
            write_list(&mut self.insert, &self.token, self.number, &list)?;
        }
        self.token.clear();
        Ok(())
    }
}
