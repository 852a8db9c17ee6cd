use std::collections::HashMap;

use rusqlite::Connection;

use crate::record::Row;
use crate::search::SearchError;

use super::document::{decode, digest};
use super::list;
use super::live::{RECENT, chunk, dictionary};

/// What is wrong with the index; nothing if it is whole. Every posting is read, and each record's digest computed from them.
///
/// # Errors
/// If SQLite refuses.
pub fn check(conn: &Connection) -> Result<Vec<String>, SearchError> {
    let mut documents: HashMap<Row, Document> = HashMap::new();
    let mut statement = conn.prepare("SELECT row, segment, digest FROM search_doc")?;
    let mut rows = statement.query([])?;
    while let Some(found) = rows.next()? {
        documents.insert(
            found.get(0)?,
            Document {
                segment: found.get(1)?,
                said: found.get(2)?,
                found: 0,
            },
        );
    }
    let mut damaged = 0_u32;
    let mut statement = conn.prepare("SELECT segment FROM posting_segment ORDER BY segment")?;
    let segments: Vec<u32> = statement
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    for segment in segments {
        if !one_segment(conn, segment, &mut documents)? {
            damaged += 1;
        }
    }
    let mut statement = conn.prepare("SELECT row, tokens FROM posting_recent")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        if let Some(document) = documents
            .get_mut(&row.get(0)?)
            .filter(|document| document.segment == RECENT)
        {
            for (token, fields) in
                decode(row.get_ref(1)?.as_blob().map_err(|_| SearchError::Stale)?)
            {
                document.found = document.found.wrapping_add(digest(token, fields));
            }
        }
    }
    let mut wrong = Vec::new();
    let different = documents
        .values()
        .filter(|document| document.said != document.found)
        .count();
    if damaged > 0 {
        wrong.push(format!("{damaged} segments of postings are damaged"));
    }
    if different > 0 {
        wrong.push(format!(
            "the postings of {different} records are not what was written"
        ));
    }
    Ok(wrong)
}

/// Reads a segment; false if it is damaged.
fn one_segment(
    conn: &Connection,
    segment: u32,
    documents: &mut HashMap<Row, Document>,
) -> Result<bool, SearchError> {
    let dictionary = match dictionary(conn, segment) {
        Err(SearchError::Stale) => return Ok(false),
        dictionary => dictionary?,
    };
    let mut cursor = dictionary.cursor();
    let mut present: Option<(u32, Vec<u8>)> = None;
    let mut last = Vec::new();
    let mut whole = true;
    while cursor.advance() {
        let entry = cursor.entry;
        let lists = match present.take().filter(|(number, _)| *number == entry.chunk) {
            Some((_, lists)) => lists,
            None => match chunk(conn, segment, entry.chunk) {
                Err(SearchError::Stale) => return Ok(false),
                lists => lists?,
            },
        };
        let Ok(token) = std::str::from_utf8(&cursor.token) else {
            return Ok(false);
        };
        let (mut fields, mut records) = (0, 0);
        let end = entry.start.saturating_add(entry.length) as usize;
        for posting in list::read(lists.get(entry.start as usize..end).unwrap_or_default()) {
            fields |= posting.fields;
            records += 1;
            if let Some(document) = documents
                .get_mut(&posting.row)
                .filter(|document| document.segment == segment)
            {
                document.found = document.found.wrapping_add(digest(token, posting.fields));
            }
        }
        whole &= (fields, records) == (entry.fields, entry.records)
            && last.as_slice() < cursor.token.as_slice();
        last.clone_from(&cursor.token);
        present = Some((entry.chunk, lists));
    }
    Ok(whole)
}

struct Document {
    segment: u32,
    said: i64,
    found: i64,
}
