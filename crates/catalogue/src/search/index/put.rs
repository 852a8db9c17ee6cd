use rusqlite::Connection;

use crate::record::{Record, Row};
use crate::search::SearchError;
use crate::search::postings::{Prepared, Writer};

use super::SearchDoc;
use super::document::Names;

/// Analyses a record for the index; `None` if records of its kind are not searched. Pure: many threads may do it at once.
///
/// `names` finds the organisations that the record names; a record must be put again when one of them changes its name.
#[must_use]
pub fn prepare(record: &Record, names: &Names<'_>) -> Option<Prepared> {
    SearchDoc::of(record, names).map(Prepared::new)
}

/// Puts one record into the index, in place of what stood under its row. Many go faster through one [`Writer`].
///
/// # Errors
/// If SQLite refuses.
pub fn put(conn: &Connection, record: &Record, names: &Names<'_>) -> Result<(), SearchError> {
    match SearchDoc::of(record, names) {
        Some(doc) => put_document(conn, record.row, doc),
        None => Ok(()),
    }
}

/// Puts one document under a row.
///
/// # Errors
/// If SQLite refuses.
pub fn put_document(conn: &Connection, row: Row, doc: SearchDoc<'_>) -> Result<(), SearchError> {
    let mut writer = Writer::new(conn);
    writer.put(row, Prepared::new(doc))?;
    writer.finish()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::record::Kind;
    use crate::search::Columns;
    use crate::search::index::{self, Facts};
    use crate::search::postings::{Reader, TITLE, TITLE_STEMS};

    fn doc<'a>(title: &'a str, slug: &str) -> SearchDoc<'a> {
        let facts = Facts {
            kind: Some(Kind::Initiative),
            slug: slug.into(),
            ..Facts::default()
        };
        SearchDoc {
            title: vec![("en".into(), title.into())],
            facts,
            ..SearchDoc::default()
        }
    }

    fn postings(conn: &Connection, token: &str) -> Vec<(u32, u8)> {
        let columns = Columns::load(conn, Arc::default()).unwrap();
        let mut found = Vec::new();
        Reader::new(conn, columns.postings())
            .exact(token, |posting| found.push((posting.row, posting.fields)))
            .unwrap();
        found.sort_unstable();
        found
    }

    #[test]
    fn a_record_is_found_by_what_it_says_now() {
        let conn = Connection::open_in_memory().unwrap();
        conn.execute_batch(index::SCHEMA).unwrap();
        put_document(&conn, 7, doc("Training of trainers, training!", "a")).unwrap();
        put_document(&conn, 8, doc("Courses", "b")).unwrap();
        assert_eq!(postings(&conn, "training"), [(7, TITLE)], "each token once");
        assert_eq!(
            postings(&conn, "train"),
            [(7, TITLE_STEMS)],
            "its stem apart"
        );
        put_document(&conn, 7, doc("Courses", "a")).unwrap();
        assert_eq!(
            postings(&conn, "training"),
            [],
            "what it no longer says is gone"
        );
        assert_eq!(
            postings(&conn, "courses"),
            [(7, TITLE), (8, TITLE)],
            "what it says now is there"
        );
        index::remove(&conn, 8).unwrap();
        index::remove(&conn, 99).unwrap();
        assert_eq!(
            postings(&conn, "courses"),
            [(7, TITLE)],
            "a removed record is gone; an unknown row does not matter"
        );
        index::optimise(&conn).unwrap();
        assert_eq!(
            postings(&conn, "courses"),
            [(7, TITLE)],
            "merging changes nothing"
        );
        assert_eq!(
            index::check(&conn).unwrap(),
            [""; 0],
            "and all of it is as it was written"
        );
    }

    #[test]
    fn an_index_knows_its_version() {
        let conn = Connection::open_in_memory().unwrap();
        conn.execute_batch(index::SCHEMA).unwrap();
        assert!(
            !index::is_current(&conn).unwrap(),
            "not before it was stamped"
        );
        index::stamp(&conn).unwrap();
        assert!(index::is_current(&conn).unwrap(), "afterwards");
        conn.execute_batch(index::DROP).unwrap();
        conn.execute_batch(index::SCHEMA).unwrap();
    }
}
