use std::collections::{BTreeMap, HashMap};

use rusqlite::{Connection, named_params};

use crate::record::Row;
use crate::search::SearchError;

use super::dictionary::{Cursor, Dictionary};
use super::document::decode;
use super::list::{self, Posting};
use super::live::{RECENT, chunk, dictionary};
use super::segment::{Collected, Output, join};

/// So many segments of one size are merged into one of the next.
const FACTOR: u32 = 8;

/// The number of the next segment.
pub(super) fn next_segment(conn: &Connection) -> Result<u32, SearchError> {
    let mut statement =
        conn.prepare_cached("SELECT coalesce(max(segment), 0) + 1 FROM posting_segment")?;
    Ok(statement.query_row([], |row| row.get(0))?)
}

/// Makes a segment of the recent documents.
pub(super) fn settle(conn: &Connection) -> Result<(), SearchError> {
    let mut segment = Collected::new(next_segment(conn)?);
    let mut statement =
        conn.prepare_cached("SELECT row, tokens FROM posting_recent ORDER BY row")?;
    let mut rows = statement.query([])?;
    while let Some(found) = rows.next()? {
        let row: Row = found.get(0)?;
        let tokens = found
            .get_ref(1)?
            .as_blob()
            .map_err(|_| SearchError::Stale)?;
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
    conn.prepare_cached(
        "UPDATE search_doc SET segment = :segment WHERE row IN (SELECT row FROM posting_recent)",
    )?
    .execute(named_params! { ":segment": number })?;
    conn.prepare_cached("DELETE FROM posting_recent")?
        .execute([])?;
    Ok(())
}

/// Merges segments until no size has many.
pub(super) fn tidy(conn: &Connection) -> Result<(), SearchError> {
    loop {
        let mut by_size: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
        for (segment, records) in segments(conn)? {
            by_size
                .entry(records.max(1).ilog(FACTOR))
                .or_default()
                .push(segment);
        }
        match by_size
            .into_values()
            .find(|segments| segments.len() >= FACTOR as usize)
        {
            Some(segments) => merge(conn, &segments)?,
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
    let segments: Vec<u32> = segments(conn)?
        .into_iter()
        .map(|(segment, _)| segment)
        .collect();
    if segments.len() > 1 {
        merge(conn, &segments)?;
    }
    Ok(())
}

fn segments(conn: &Connection) -> Result<Vec<(u32, u32)>, SearchError> {
    let mut statement =
        conn.prepare_cached("SELECT segment, records FROM posting_segment ORDER BY segment")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Merges segments into a new one, without what they say of records that stand elsewhere by now.
fn merge(conn: &Connection, segments: &[u32]) -> Result<(), SearchError> {
    let number = next_segment(conn)?;
    let standing = standing(conn)?;
    let dictionaries = segments
        .iter()
        .map(|segment| Ok((*segment, dictionary(conn, *segment)?)))
        .collect::<Result<Vec<_>, SearchError>>()?;
    let mut inputs: Vec<Input<'_>> = dictionaries
        .iter()
        .map(|(segment, dictionary)| Input::new(*segment, dictionary))
        .collect();
    let mut output = Output::new(conn, number);
    inputs.retain_mut(|input| input.cursor.advance());
    while let Some(token) = inputs
        .iter()
        .map(|input| &input.cursor.token)
        .min()
        .cloned()
    {
        let mut postings: Vec<Posting> = Vec::new();
        for input in inputs
            .iter_mut()
            .filter(|input| input.cursor.token == token)
        {
            input.read(conn, &standing, &mut postings)?;
        }
        if !postings.is_empty() {
            output.put(
                std::str::from_utf8(&token).map_err(|_| SearchError::Stale)?,
                &join(postings),
            )?;
        }
        inputs.retain_mut(|input| input.cursor.token != token || input.cursor.advance());
    }
    let mut records = 0_u64;
    for segment in segments {
        let numbers = named_params! { ":segment": segment };
        let move_documents = named_params! { ":to": number, ":from": segment };
        records += conn
            .prepare_cached("UPDATE search_doc SET segment = :to WHERE segment = :from")?
            .execute(move_documents)? as u64;
        conn.prepare_cached("DELETE FROM posting_segment WHERE segment = :segment")?
            .execute(numbers)?;
        conn.prepare_cached("DELETE FROM posting_chunk WHERE segment = :segment")?
            .execute(numbers)?;
    }
    output.finish(records)
}

/// The segment of each record.
fn standing(conn: &Connection) -> Result<HashMap<Row, u32>, SearchError> {
    let mut statement =
        conn.prepare_cached("SELECT row, segment FROM search_doc WHERE segment <> :recent")?;
    let rows = statement.query_map(named_params! { ":recent": RECENT }, |row| {
        Ok((row.get(0)?, row.get(1)?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// A segment that is merged away.
struct Input<'d> {
    segment: u32,
    cursor: Cursor<'d>,
    chunk: Option<u32>,
    lists: Vec<u8>,
}

impl<'d> Input<'d> {
    fn new(segment: u32, dictionary: &'d Dictionary) -> Self {
        Self {
            segment,
            cursor: dictionary.cursor(),
            chunk: None,
            lists: Vec::new(),
        }
    }

    /// Adds the postings of the present token that still hold.
    fn read(
        &mut self,
        conn: &Connection,
        standing: &HashMap<Row, u32>,
        out: &mut Vec<Posting>,
    ) -> Result<(), SearchError> {
        let entry = self.cursor.entry;
        if self.chunk != Some(entry.chunk) {
            self.lists = chunk(conn, self.segment, entry.chunk)?;
            self.chunk = Some(entry.chunk);
        }
        let end = entry.start.saturating_add(entry.length) as usize;
        let list = self
            .lists
            .get(entry.start as usize..end)
            .ok_or(SearchError::Stale)?;
        out.extend(
            list::read(list).filter(|posting| standing.get(&posting.row) == Some(&self.segment)),
        );
        Ok(())
    }
}
