use std::collections::{BTreeSet, HashMap};

use rusqlite::{Connection, OptionalExtension, named_params};

use super::load::{Derived, Meta, derive_many, metas, packed, prepare_many};
use super::names::{Names, organisation_names};
use super::{StoreError, Touched, schema};
use crate::record::{Body, Kind, Record, RecordId, Row, Standing};
use crate::search::index;

/// Records that are folded at a time: bounds the memory of a rebuild.
const CHUNK: usize = 2_000;

/// Makes every derived table again from the log, in the transaction of its caller.
pub(super) fn rebuild(conn: &Connection) -> Result<(), StoreError> {
    schema::recreate_derived(conn)?;
    let rows: Vec<Row> = conn
        .prepare("SELECT k FROM rec ORDER BY k")?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    derive(conn, &rows)?;
    Ok(())
}

/// Derives these records again from their changes: heads, record, index row.
///
/// A record is always folded anew and whole. That makes the result a function of its accepted changes alone, whatever
/// the order in which they came, and so equal to that of a rebuild.
pub(super) fn derive(conn: &Connection, rows: &[Row]) -> Result<Vec<Touched>, StoreError> {
    let metas = metas(conn, rows)?;
    // Organisations first: the index rows of all others carry their names.
    let (organisations, others): (Vec<Meta>, Vec<Meta>) = metas
        .into_iter()
        .partition(|meta| meta.kind == Some(Kind::Organisation));
    let mut step = Step {
        conn,
        fields: HashMap::new(),
        names: Names::new(conn),
        index: index::Writer::new(conn),
        renamed: BTreeSet::new(),
        touched: Vec::new(),
    };
    for chunk in organisations.chunks(CHUNK).chain(others.chunks(CHUNK)) {
        step.chunk(chunk)?;
    }
    let done: BTreeSet<Row> = rows.iter().copied().collect();
    step.index_dependents(&done)?;
    step.index.finish()?;
    if !rows.is_empty() {
        conn.prepare_cached("UPDATE about SET generation = generation + 1")?
            .execute([])?;
    }
    Ok(step.touched)
}

/// What was withdrawn is shown to who opens it, not found; the facts of a country stand on its page, private papers on theirs.
fn is_indexed(record: &Record) -> bool {
    record.standing != Standing::Withdrawn && Kind::PUBLIC.contains(&record.kind)
}

struct Step<'c> {
    conn: &'c Connection,
    fields: HashMap<String, i64>,
    names: Names<'c>,
    /// One for all records: many become one segment of the index.
    index: index::Writer<'c>,
    renamed: BTreeSet<RecordId>,
    touched: Vec<Touched>,
}

impl Step<'_> {
    fn chunk(&mut self, metas: &[Meta]) -> Result<(), StoreError> {
        let work = metas
            .iter()
            .map(|meta| Ok((meta.clone(), packed(self.conn, meta.row)?)))
            .collect::<Result<Vec<_>, StoreError>>()?;
        let derived = derive_many(&work)?;
        for one in &derived {
            self.write(one)?;
        }
        let records = derived
            .iter()
            .filter_map(|one| Some(&one.record.as_ref()?.0))
            .filter(|record| is_indexed(record));
        let records: Vec<&Record> = records.collect();
        let names = self.names.of(&records);
        for (record, prepared) in records.iter().zip(prepare_many(&records, &names)) {
            if let Some(prepared) = prepared {
                self.index.put(record.row, prepared)?;
            }
        }
        Ok(())
    }

    fn field(&mut self, path: &str) -> Result<i64, StoreError> {
        if let Some(k) = self.fields.get(path) {
            return Ok(*k);
        }
        let found = self
            .conn
            .prepare_cached("SELECT k FROM field WHERE path = :path")?
            .query_row(named_params! { ":path": path }, |row| row.get(0))
            .optional()?;
        let k = match found {
            Some(k) => k,
            None => {
                self.conn
                    .prepare_cached("INSERT INTO field (path) VALUES (:path)")?
                    .execute(named_params! { ":path": path })?;
                self.conn.last_insert_rowid()
            }
        };
        self.fields.insert(path.to_owned(), k);
        Ok(k)
    }

    fn write(&mut self, derived: &Derived) -> Result<(), StoreError> {
        let row = derived.meta.row;
        self.conn
            .prepare_cached("DELETE FROM head WHERE rec = :rec")?
            .execute(named_params! { ":rec": row })?;
        let mut heads = derived
            .heads
            .iter()
            .map(|(path, n)| Ok((self.field(path)?, *n)))
            .collect::<Result<Vec<(i64, i64)>, StoreError>>()?;
        heads.sort_unstable();
        let mut insert = self
            .conn
            .prepare_cached("INSERT INTO head (rec, field, n) VALUES (:rec, :field, :n)")?;
        for (field, n) in heads {
            insert.execute(named_params! { ":rec": row, ":field": field, ":n": n })?;
        }
        match &derived.record {
            Some((record, doc, last)) => self.write_record(record, doc, *last),
            None => {
                // Nothing accepted is left of it: its changes wait, or are of a newer version.
                if derived.meta.kind == Some(Kind::Organisation) {
                    self.names.forget(derived.meta.id);
                    self.renamed.insert(derived.meta.id);
                }
                self.conn
                    .prepare_cached("DELETE FROM record WHERE row = :row")?
                    .execute(named_params! { ":row": row })?;
                Ok(self.index.remove(row)?)
            }
        }
    }

    fn write_record(&mut self, record: &Record, doc: &str, last: i64) -> Result<(), StoreError> {
        if let Body::Organisation(_) = record.body {
            let before = self.names.get(record.id);
            let now = organisation_names(record);
            if before.as_deref() != Some(&now) {
                self.renamed.insert(record.id);
            }
            self.names.put(record.id, now);
        }
        self.conn
            .prepare_cached(
                "INSERT INTO record (row, id, kind, slug, standing, visibility, doc, conflicts, last) \
                 VALUES (:row, :id, :kind, :slug, :standing, :visibility, :doc, :conflicts, :last) \
                 ON CONFLICT (row) DO UPDATE SET slug = excluded.slug, standing = excluded.standing, \
                 visibility = excluded.visibility, doc = excluded.doc, conflicts = excluded.conflicts, last = excluded.last",
            )?
            .execute(named_params! {
                ":row": record.row,
                ":id": record.id.as_bytes(),
                ":kind": record.kind.code(),
                ":slug": record.slug,
                ":standing": record.standing.code(),
                ":visibility": record.visibility.code(),
                ":doc": doc,
                ":conflicts": record.conflicts,
                ":last": last,
            })?;
        self.touched.push(Touched {
            kind: record.kind,
            id: record.id,
            slug: record.slug.clone(),
        });
        if !is_indexed(record) {
            self.index.remove(record.row)?;
        }
        Ok(())
    }

    /// Indexes again the records that name an organisation whose name has changed.
    fn index_dependents(&mut self, done: &BTreeSet<Row>) -> Result<(), StoreError> {
        let records: u32 = self
            .conn
            .prepare_cached("SELECT count(*) FROM rec")?
            .query_row([], |row| row.get(0))?;
        if self.renamed.is_empty() || records as usize == done.len() {
            return Ok(());
        }
        let mut fields: Vec<i64> = Vec::new();
        let mut by_path = self
            .conn
            .prepare_cached("SELECT k FROM field WHERE path >= :from AND path < :to")?;
        for id in &self.renamed {
            // The character after the slash ends the range of paths that begin with the organisation's id.
            let (from, to) = (
                format!("organisations/{id}/"),
                format!("organisations/{id}0"),
            );
            for field in
                by_path.query_map(named_params! { ":from": from, ":to": to }, |row| row.get(0))?
            {
                fields.push(field?);
            }
        }
        let ids: Vec<String> = self.renamed.iter().map(ToString::to_string).collect();
        let mut dependents = self.conn.prepare_cached(
            "SELECT rec FROM head WHERE field IN (SELECT value FROM json_each(:fields)) \
             UNION SELECT row FROM record WHERE kind = 'resource' \
             AND json_extract(doc, '$.publisher') IN (SELECT value FROM json_each(:ids))",
        )?;
        let params = named_params! { ":fields": serde_json::json!(fields).to_string(), ":ids": serde_json::json!(ids).to_string() };
        let rows: BTreeSet<Row> = dependents
            .query_map(params, |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        for row in rows.difference(done) {
            if let Some(record) = super::read::by_row(self.conn, *row)?
                && is_indexed(&record)
                && let Some(prepared) = index::prepare(&record, &|id| self.names.get(id))
            {
                self.index.put(record.row, prepared)?;
            }
        }
        Ok(())
    }
}
