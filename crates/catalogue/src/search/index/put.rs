use std::collections::HashSet;

use rusqlite::{Connection, named_params};

use crate::record::{Record, Row};
use crate::search::SearchError;
use crate::search::analyser::{self, stem};

use super::document::Names;
use super::{Facts, SearchDoc};

/// Puts a record into the index, in place of what stood under its row.
///
/// `names` finds the organisations that the record names; a record must be put again when one of them changes its name.
/// Statements are cached on the connection: in one transaction, a bulk load costs no more than a loop of this.
///
/// # Errors
/// If SQLite refuses.
pub fn put(conn: &Connection, record: &Record, names: &Names<'_>) -> Result<(), SearchError> {
    match SearchDoc::of(record, names) {
        Some(doc) => put_document(conn, record.row, doc),
        None => Ok(()),
    }
}

/// Puts a document under a row.
///
/// # Errors
/// If SQLite refuses.
pub fn put_document(conn: &Connection, row: Row, doc: SearchDoc<'_>) -> Result<(), SearchError> {
    let mut title = Column::default();
    // The slug is often the name that insiders use (`cmm-tonga-2018`).
    title.add("", &doc.facts.slug);
    doc.title.iter().for_each(|(lang, text)| title.add(lang, text));
    let mut summary = Column::default();
    doc.summary.iter().for_each(|(lang, text)| summary.add(lang, text));
    let mut org = Column::default();
    doc.org.iter().for_each(|(lang, text)| org.add(lang, text));

    let length = |column: &Column| u16::try_from(column.words.len()).unwrap_or(u16::MAX);
    let facts = Facts { lengths: [length(&title), length(&summary), length(&org)], ..doc.facts };
    // Stems of names need no column of their own: names are short.
    org.text.push_str(&org.stems);
    // Not `INSERT OR REPLACE`: that makes FTS5 write out a segment for every row, and a bulk load half as fast.
    let known = conn
        .prepare_cached("SELECT 1 FROM search_doc WHERE row = :row")?
        .exists(named_params! { ":row": row })?;
    if known {
        remove(conn, row)?;
    }
    conn.prepare_cached(
        "INSERT INTO fts (rowid, title, title_stems, summary, summary_stems, org) \
         VALUES (:row, :title, :title_stems, :summary, :summary_stems, :org)",
    )?
    .execute(named_params! {
        ":row": row,
        ":title": title.text,
        ":title_stems": title.stems,
        ":summary": summary.text,
        ":summary_stems": summary.stems,
        ":org": org.text,
    })?;
    conn.prepare_cached("INSERT INTO search_doc (row, facts) VALUES (:row, :facts)")?
        .execute(named_params! { ":row": row, ":facts": facts.encode() })?;
    Ok(())
}

/// Takes a record out of the index; nothing happens if it is not there.
///
/// # Errors
/// If SQLite refuses.
pub fn remove(conn: &Connection, row: Row) -> Result<(), SearchError> {
    conn.prepare_cached("DELETE FROM fts WHERE rowid = :row")?.execute(named_params! { ":row": row })?;
    conn.prepare_cached("DELETE FROM search_doc WHERE row = :row")?.execute(named_params! { ":row": row })?;
    Ok(())
}

/// Merges the index into one piece; worth it after a bulk load.
///
/// # Errors
/// If SQLite refuses.
pub fn optimise(conn: &Connection) -> Result<(), SearchError> {
    conn.prepare_cached("INSERT INTO fts (fts) VALUES ('optimize')")?.execute([])?;
    Ok(())
}

/// The tokens of one column, each once, separated by spaces.
#[derive(Default)]
struct Column {
    words: HashSet<String>,
    stemmed: HashSet<String>,
    text: String,
    stems: String,
}

impl Column {
    fn add(&mut self, lang: &str, text: &str) {
        let mut stems = Vec::new();
        let mut here: HashSet<String> = HashSet::new();
        for token in analyser::tokens(text) {
            if here.contains(&token.text) {
                continue;
            }
            // A word that two languages share has a stem in each.
            stem::stems(&token.text, lang, &mut stems);
            if !self.words.contains(&token.text) {
                self.text.push_str(&token.text);
                self.text.push(' ');
                self.words.insert(token.text.clone());
            }
            here.insert(token.text);
        }
        for stem in stems {
            if !self.stemmed.contains(&stem) {
                self.stems.push_str(&stem);
                self.stems.push(' ');
                self.stemmed.insert(stem);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Kind;
    use crate::search::index;

    fn doc<'a>(title: &'a str, slug: &str) -> SearchDoc<'a> {
        let facts = Facts { kind: Some(Kind::Initiative), slug: slug.into(), ..Facts::default() };
        SearchDoc { title: vec![("en".into(), title.into())], facts, ..SearchDoc::default() }
    }

    fn postings(conn: &Connection, term: &str) -> Vec<(u32, String)> {
        let mut statement = conn.prepare("SELECT doc, col FROM fts_posting WHERE term = ? ORDER BY doc, col").unwrap();
        let rows = statement.query_map([term], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
        rows.map(Result::unwrap).collect()
    }

    #[test]
    fn a_record_is_found_by_what_it_says_now() {
        let conn = Connection::open_in_memory().unwrap();
        conn.execute_batch(index::SCHEMA).unwrap();
        put_document(&conn, 7, doc("Training of trainers, training!", "a")).unwrap();
        put_document(&conn, 8, doc("Courses", "b")).unwrap();
        let title = |row: u32| (row, "title".to_owned());
        assert_eq!(postings(&conn, "training"), [title(7)], "each token once");
        assert_eq!(postings(&conn, "train"), [(7, "title_stems".to_owned())], "its stem apart");
        put_document(&conn, 7, doc("Courses", "a")).unwrap();
        assert_eq!(postings(&conn, "training"), [], "what it no longer says is gone");
        assert_eq!(postings(&conn, "courses"), [title(7), title(8)], "what it says now is there");
        remove(&conn, 8).unwrap();
        remove(&conn, 99).unwrap();
        assert_eq!(postings(&conn, "courses"), [title(7)], "a removed record is gone; an unknown row does not matter");
        optimise(&conn).unwrap();
        assert_eq!(postings(&conn, "courses"), [title(7)], "merging changes nothing");
        conn.execute_batch("INSERT INTO fts (fts) VALUES ('integrity-check')").unwrap();
    }

    #[test]
    fn an_index_knows_its_version() {
        let conn = Connection::open_in_memory().unwrap();
        conn.execute_batch(index::SCHEMA).unwrap();
        assert!(!index::is_current(&conn).unwrap(), "not before it was stamped");
        index::stamp(&conn).unwrap();
        assert!(index::is_current(&conn).unwrap(), "afterwards");
        conn.execute_batch(index::DROP).unwrap();
        conn.execute_batch(index::SCHEMA).unwrap();
    }
}
