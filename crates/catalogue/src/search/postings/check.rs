use std::collections::HashMap;

use rusqlite::Connection;

use crate::record::Row;
use crate::search::SearchError;

use super::document::{decode, digest};
use super::list;
use super::live::RECENT;

/// What is wrong with the index; nothing if it is whole. Every posting is read, and each record's digest computed from them.
///
/// # Errors
/// If SQLite refuses.
pub fn check(conn: &Connection) -> Result<Vec<String>, SearchError> {
    let mut wrong = Vec::new();
    let mut documents: HashMap<Row, Document> = HashMap::new();
    let mut statement = conn.prepare("SELECT row, segment, digest FROM search_doc")?;
    let mut rows = statement.query([])?;
    while let Some(found) = rows.next()? {
        documents.insert(found.get(0)?, Document { segment: found.get(1)?, said: found.get(2)?, found: 0 });
    }
    let mut statement = conn.prepare("SELECT term, segment, fields, records, list FROM posting")?;
    let mut rows = statement.query([])?;
    let mut damaged = 0_u32;
    while let Some(row) = rows.next()? {
        let term = row.get_ref(0)?.as_str().map_err(|_| SearchError::Stale)?;
        let (segment, said_fields, said_records): (u32, u8, u32) = (row.get(1)?, row.get(2)?, row.get(3)?);
        let (mut fields, mut records) = (0, 0);
        for posting in list::read(row.get_ref(4)?.as_blob().map_err(|_| SearchError::Stale)?) {
            fields |= posting.fields;
            records += 1;
            if let Some(document) = documents.get_mut(&posting.row).filter(|document| document.segment == segment) {
                document.found = document.found.wrapping_add(digest(term, posting.fields));
            }
        }
        damaged += u32::from((fields, records) != (said_fields, said_records));
    }
    let mut statement = conn.prepare("SELECT row, tokens FROM posting_recent")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        if let Some(document) = documents.get_mut(&row.get(0)?).filter(|document| document.segment == RECENT) {
            for (token, fields) in decode(row.get_ref(1)?.as_blob().map_err(|_| SearchError::Stale)?) {
                document.found = document.found.wrapping_add(digest(token, fields));
            }
        }
    }
    let different = documents.values().filter(|document| document.said != document.found).count();
    if damaged > 0 {
        wrong.push(format!("{damaged} lists of postings are damaged"));
    }
    if different > 0 {
        wrong.push(format!("the postings of {different} records are not what was written"));
    }
    Ok(wrong)
}

struct Document {
    segment: u32,
    said: i64,
    found: i64,
}
