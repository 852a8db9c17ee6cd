//! FTS5 as its manual would have it: `unicode61`, ranked by `bm25()`, facets counted by SQL.

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::Result;
use rusqlite::{Connection, params};

use super::{Built, Measured, PAGE, ask, milliseconds};
use crate::corpus::{self, Doc};
use crate::facets::Values;
use crate::queries::Query;
use crate::{process, queries};

const FILE: &str = "fts5.db";

fn open(folder: &Path) -> Result<Connection> {
    let conn = Connection::open(folder.join(FILE))?;
    conn.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -16384; PRAGMA temp_store = MEMORY;",
    )?;
    Ok(conn)
}

pub(super) fn build(folder: &Path) -> Result<Built> {
    let mut conn = open(folder)?;
    let mut time = Duration::ZERO;
    let mut values = Values::new();
    let transaction = conn.transaction()?;
    transaction.execute_batch(
        "CREATE VIRTUAL TABLE fts USING fts5(title, summary, organisation, content='', tokenize='unicode61'); \
         CREATE TABLE facet (row INTEGER NOT NULL, value INTEGER NOT NULL, PRIMARY KEY (row, value)) STRICT, WITHOUT ROWID;",
    )?;
    let mut row = 0;
    for part in corpus::parts(folder)? {
        let part: Vec<(Doc, Vec<u32>)> = part?.into_iter().map(|doc| { let ids = values.of(&doc); (doc, ids) }).collect();
        let start = Instant::now();
        let mut text = transaction.prepare_cached("INSERT INTO fts (rowid, title, summary, organisation) VALUES (?, ?, ?, ?)")?;
        let mut facet = transaction.prepare_cached("INSERT INTO facet (row, value) VALUES (?, ?)")?;
        for (doc, ids) in &part {
            row += 1;
            text.execute(params![row, Doc::text(&doc.title), Doc::text(&doc.summary), Doc::text(&doc.names)])?;
            for id in ids {
                facet.execute(params![row, id])?;
            }
        }
        time += start.elapsed();
    }
    let start = Instant::now();
    transaction.execute_batch(
        "INSERT INTO fts (fts) VALUES ('optimize'); INSERT INTO fts (fts, rank) VALUES ('rank', 'bm25(10.0, 1.5, 4.0)');",
    )?;
    transaction.commit()?;
    time += start.elapsed();
    drop(conn);
    Ok(Built { seconds: time.as_secs_f64(), bytes: process::size(&folder.join(FILE)), peak_kib: process::peak_memory() })
}

pub(super) fn answer(folder: &Path) -> Result<Measured> {
    let queries = queries::read(folder)?;
    let start = Instant::now();
    let conn = open(folder)?;
    let mut ranked = conn.prepare("SELECT rowid FROM fts WHERE fts MATCH ? ORDER BY rank LIMIT ?")?;
    let mut counted = conn.prepare(
        "SELECT facet.value, count(*) FROM fts JOIN facet ON facet.row = fts.rowid WHERE fts MATCH ? GROUP BY facet.value",
    )?;
    let mut total = conn.prepare("SELECT count(*) FROM fts WHERE fts MATCH ?")?;
    let open_ms = milliseconds(start.elapsed());
    let answers = ask(&queries.words, |query| {
        let text = matching(query);
        let page = ranked.query_map(params![text, PAGE as i64], |row| row.get::<_, i64>(0))?.count();
        let facets = counted.query_map([&text], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?)))?.count();
        std::hint::black_box((page, facets));
        Ok(total.query_row([&text], |row| row.get::<_, u32>(0))?.into())
    })?;
    Ok(Measured { open_ms, answers, random_slowest_ms: None, peak_kib: process::peak_memory() })
}

/// Every word, and the last one as a beginning.
fn matching(query: &Query) -> String {
    let quoted = |word: &str| format!("\"{}\"", word.replace('"', ""));
    let mut out: Vec<String> = query.words.iter().map(|word| quoted(word)).collect();
    out.push(format!("{}*", quoted(&query.beginning)));
    out.join(" ")
}
