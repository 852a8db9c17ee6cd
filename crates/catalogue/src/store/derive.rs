use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use rusqlite::{Connection, OptionalExtension, named_params};

use super::apply::{ACCEPTED, unpack};
use super::fold::{Folded, Stored, fold};
use super::{StoreError, Touched, schema};
use crate::change::{ChangeId, Decoded, decode};
use crate::record::{
    Body, Kind, LastChange, Origin, Record, RecordId, Row, Standing, Visibility, assemble_body,
};
use crate::search::OrganisationNames;
use crate::search::index;

/// Records that are folded at a time: bounds the memory of a rebuild.
const CHUNK: usize = 2_000;
/// Fewer records than this are not worth a second thread.
const WORTH_A_THREAD: usize = 64;

/// Makes every derived table again from the log, in the transaction of its caller.
pub(super) fn rebuild(conn: &Connection) -> Result<(), StoreError> {
    schema::recreate_derived(conn)?;
    let rows: Vec<Row> = conn
        .prepare("SELECT k FROM rec ORDER BY k")?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    in_bulk(conn, || derive(conn, &rows))?;
    Ok(())
}

/// Memory of the index for new rows: in bulk enough to write the bundled catalogue once instead of merging pieces of it
/// (a fifth of the time of a first start), else FTS5's own default.
const INDEX_MEMORY: [i64; 2] = [32 * 1024 * 1024, 1024 * 1024];

/// Runs work that fills the index, and leaves the index in one piece.
pub(super) fn in_bulk<T>(
    conn: &Connection,
    work: impl FnOnce() -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    let [bulk, usual] = INDEX_MEMORY;
    let mut set = conn.prepare_cached("INSERT INTO fts (fts, rank) VALUES ('hashsize', :bytes)")?;
    set.execute(named_params! { ":bytes": bulk })?;
    let result = work()?;
    index::optimise(conn)?;
    set.execute(named_params! { ":bytes": usual })?;
    Ok(result)
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
        renamed: BTreeSet::new(),
        touched: Vec::new(),
    };
    for chunk in organisations.chunks(CHUNK).chain(others.chunks(CHUNK)) {
        step.chunk(chunk)?;
    }
    let done: BTreeSet<Row> = rows.iter().copied().collect();
    step.index_dependents(&done)?;
    if !rows.is_empty() {
        conn.prepare_cached("UPDATE about SET generation = generation + 1")?
            .execute([])?;
    }
    Ok(step.touched)
}

/// What the log says of a record before its changes are read.
#[derive(Clone)]
struct Meta {
    row: Row,
    id: RecordId,
    kind: Option<Kind>,
    local: bool,
}

/// A payload as it lies in the log.
struct Packed {
    n: i64,
    id: ChangeId,
    origin: Origin,
    payload: Vec<u8>,
}

/// A record, ready to be written.
struct Derived {
    meta: Meta,
    heads: Vec<(String, i64)>,
    record: Option<(Record, String, i64)>,
}

fn metas(conn: &Connection, rows: &[Row]) -> Result<Vec<Meta>, StoreError> {
    let mut statement = conn.prepare_cached("SELECT id, type, local FROM rec WHERE k = :row")?;
    rows.iter()
        .map(|row| {
            let (id, kind, local): (uuid::Uuid, String, bool) = statement
                .query_row(named_params! { ":row": row }, |found| {
                    Ok((uuid_at(found, 0)?, found.get(1)?, found.get(2)?))
                })?;
            Ok(Meta {
                row: *row,
                id: RecordId(id),
                kind: Kind::from_code(&kind),
                local,
            })
        })
        .collect()
}

/// A UUID of sixteen bytes in a column.
pub(super) fn uuid_at(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<uuid::Uuid> {
    let bytes: [u8; 16] = row.get(column)?;
    Ok(uuid::Uuid::from_bytes(bytes))
}

/// Where a change came from, by its columns: the number in `origin` and, for a release, its lamport number.
pub(super) fn origin(number: i64, lamport: i64) -> Origin {
    match number {
        super::apply::FROM_RELEASE => Origin::Genesis {
            release: u32::try_from(lamport).unwrap_or_default(),
        },
        super::apply::FROM_SELF => Origin::Own,
        _ => Origin::Foreign,
    }
}

fn packed(conn: &Connection, row: Row) -> Result<Vec<Packed>, StoreError> {
    let mut statement = conn.prepare_cached(
        "SELECT n, id, origin, lamport, payload FROM change WHERE rec = :rec AND state = :accepted ORDER BY n",
    )?;
    let rows = statement.query_map(
        named_params! { ":rec": row, ":accepted": ACCEPTED },
        |row| {
            Ok(Packed {
                n: row.get(0)?,
                id: ChangeId(row.get(1)?),
                origin: origin(row.get(2)?, row.get(3)?),
                payload: row.get(4)?,
            })
        },
    )?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The accepted changes of a record.
pub(super) fn stored(conn: &Connection, row: Row) -> Result<Vec<Stored>, StoreError> {
    packed(conn, row)?
        .into_iter()
        .filter_map(|packed| unfold(&packed).transpose())
        .collect()
}

fn unfold(packed: &Packed) -> Result<Option<Stored>, StoreError> {
    Ok(match decode(&unpack(&packed.payload)?)? {
        Decoded::Known(change) => Some(Stored {
            n: packed.n,
            id: packed.id,
            origin: packed.origin,
            change,
        }),
        Decoded::Future(_) => None,
    })
}

fn derive_one(meta: &Meta, changes: &[Packed]) -> Result<Derived, StoreError> {
    let stored: Vec<Stored> = changes
        .iter()
        .filter_map(|packed| unfold(packed).transpose())
        .collect::<Result<_, _>>()?;
    let folded = fold(&stored);
    let heads = folded
        .heads
        .iter()
        .flat_map(|(path, heads)| {
            heads
                .iter()
                .map(|head| (path.as_str().to_owned(), head.stored.n))
        })
        .collect();
    let record = meta.kind.and_then(|kind| shown(meta, kind, &folded));
    Ok(Derived {
        meta: meta.clone(),
        heads,
        record,
    })
}

fn shown(meta: &Meta, kind: Kind, folded: &Folded<'_>) -> Option<(Record, String, i64)> {
    let last = folded.last?;
    let (doc, body) = assemble_body(kind, folded.fields())?;
    let record = Record {
        row: meta.row,
        id: meta.id,
        kind,
        slug: folded
            .slug()
            .map_or_else(|| meta.id.to_string(), str::to_owned),
        standing: folded.standing(),
        visibility: if meta.local {
            Visibility::Private
        } else {
            Visibility::Shared
        },
        body,
        conflicts: folded.conflicts(),
        last: LastChange {
            id: last.id,
            wall_ms: last.change.wall_ms,
            origin: last.origin,
        },
    };
    Some((record, doc, last.n))
}

/// Folds on as many threads as there are processors, up to four.
fn derive_many(work: &[(Meta, Vec<Packed>)]) -> Result<Vec<Derived>, StoreError> {
    let threads = std::thread::available_parallelism()
        .map_or(1, std::num::NonZero::get)
        .min(4);
    if work.len() < WORTH_A_THREAD || threads == 1 {
        return work
            .iter()
            .map(|(meta, changes)| derive_one(meta, changes))
            .collect();
    }
    let share = work.len().div_ceil(threads);
    std::thread::scope(|scope| {
        let running: Vec<_> = work
            .chunks(share)
            .map(|part| {
                scope.spawn(move || {
                    part.iter()
                        .map(|(meta, changes)| derive_one(meta, changes))
                        .collect::<Result<Vec<_>, _>>()
                })
            })
            .collect();
        let mut out = Vec::with_capacity(work.len());
        for thread in running {
            match thread.join() {
                Ok(part) => out.extend(part?),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        Ok(out)
    })
}

struct Step<'c> {
    conn: &'c Connection,
    fields: HashMap<String, i64>,
    names: Names<'c>,
    renamed: BTreeSet<RecordId>,
    touched: Vec<Touched>,
}

impl Step<'_> {
    fn chunk(&mut self, metas: &[Meta]) -> Result<(), StoreError> {
        let work = metas
            .iter()
            .map(|meta| Ok((meta.clone(), packed(self.conn, meta.row)?)))
            .collect::<Result<Vec<_>, StoreError>>()?;
        for derived in derive_many(&work)? {
            self.write(&derived)?;
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
                Ok(index::remove(self.conn, row)?)
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
        self.put(record)
    }

    fn put(&self, record: &Record) -> Result<(), StoreError> {
        // What was withdrawn is shown to who opens it, not found; the facts of a country stand on its page.
        if record.standing == Standing::Withdrawn || record.kind == Kind::Place {
            return Ok(index::remove(self.conn, record.row)?);
        }
        Ok(index::put(self.conn, record, &|id| self.names.get(id))?)
    }

    /// Indexes again the records that name an organisation whose name has changed.
    fn index_dependents(&self, done: &BTreeSet<Row>) -> Result<(), StoreError> {
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
            if let Some(record) = super::read::by_row(self.conn, *row)? {
                self.put(&record)?;
            }
        }
        Ok(())
    }
}

/// What the index says of an organisation.
fn organisation_names(record: &Record) -> OrganisationNames {
    let acronym = match &record.body {
        Body::Organisation(body) => body.acronym.clone(),
        _ => None,
    };
    let names = record
        .body
        .title()
        .iter()
        .map(|(lang, text)| (lang.to_owned(), text.text.clone()))
        .collect();
    OrganisationNames {
        slug: record.slug.clone(),
        names,
        acronym,
    }
}

/// Names of organisations, read once each.
struct Names<'c> {
    conn: &'c Connection,
    known: RefCell<HashMap<RecordId, Option<Arc<OrganisationNames>>>>,
}

impl<'c> Names<'c> {
    fn new(conn: &'c Connection) -> Self {
        Self {
            conn,
            known: RefCell::default(),
        }
    }

    fn put(&self, id: RecordId, names: OrganisationNames) {
        self.known.borrow_mut().insert(id, Some(Arc::new(names)));
    }

    fn forget(&self, id: RecordId) {
        self.known.borrow_mut().insert(id, None);
    }

    fn get(&self, id: RecordId) -> Option<Arc<OrganisationNames>> {
        if let Some(known) = self.known.borrow().get(&id) {
            return known.clone();
        }
        // An organisation that is not here has no name here; the index row is made again when it arrives.
        let found = super::read::by_id(self.conn, id).ok().flatten();
        let names = found
            .filter(|r| r.kind == Kind::Organisation)
            .map(|r| Arc::new(organisation_names(&r)));
        self.known.borrow_mut().insert(id, names.clone());
        names
    }
}
