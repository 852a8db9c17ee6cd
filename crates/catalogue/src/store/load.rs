use std::collections::HashMap;
use std::sync::Arc;

use rusqlite::{Connection, named_params};

use super::StoreError;
use super::apply::{ACCEPTED, unpack};
use super::fold::{Folded, Stored, fold};
use super::review::CameFrom;
use crate::change::{ChangeId, Decoded, decode};
use crate::record::{Kind, LastChange, Origin, Record, RecordId, Row, Visibility, assemble_body};
use crate::search::{OrganisationNames, index};

/// Fewer records than this are not worth a second thread.
const WORTH_A_THREAD: usize = 64;

/// What the log says of a record before its changes are read.
#[derive(Clone)]
pub(super) struct Meta {
    pub(super) row: Row,
    pub(super) id: RecordId,
    pub(super) kind: Option<Kind>,
    pub(super) local: bool,
}

/// A payload as it lies in the log.
pub(super) struct Packed {
    n: i64,
    id: ChangeId,
    origin: Origin,
    arrival: CameFrom,
    payload: Vec<u8>,
}

/// A record, ready to be written.
pub(super) struct Derived {
    pub(super) meta: Meta,
    pub(super) heads: Vec<(String, i64)>,
    pub(super) record: Option<(Record, String, i64)>,
}

pub(super) fn metas(conn: &Connection, rows: &[Row]) -> Result<Vec<Meta>, StoreError> {
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

pub(super) fn packed(conn: &Connection, row: Row) -> Result<Vec<Packed>, StoreError> {
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
                arrival: CameFrom::of(row.get(2)?),
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
            arrival: packed.arrival,
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

pub(super) fn shown(meta: &Meta, kind: Kind, folded: &Folded<'_>) -> Option<(Record, String, i64)> {
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
pub(super) fn derive_many(work: &[(Meta, Vec<Packed>)]) -> Result<Vec<Derived>, StoreError> {
    on_threads(work, |(meta, changes)| derive_one(meta, changes))
        .into_iter()
        .collect()
}

/// Analyses records for the index on as many threads as there are processors, up to four.
pub(super) fn prepare_many(
    records: &[&Record],
    names: &HashMap<RecordId, Arc<OrganisationNames>>,
) -> Vec<Option<index::Prepared>> {
    on_threads(records, |record| {
        index::prepare(record, &|id| names.get(&id).cloned())
    })
}

fn on_threads<W: Sync, R: Send>(work: &[W], one: impl Fn(&W) -> R + Sync) -> Vec<R> {
    let threads = std::thread::available_parallelism()
        .map_or(1, std::num::NonZero::get)
        .min(4);
    if work.len() < WORTH_A_THREAD || threads == 1 {
        return work.iter().map(one).collect();
    }
    let share = work.len().div_ceil(threads);
    let one = &one;
    std::thread::scope(|scope| {
        let running: Vec<_> = work
            .chunks(share)
            .map(|part| scope.spawn(move || part.iter().map(one).collect::<Vec<R>>()))
            .collect();
        let mut out = Vec::with_capacity(work.len());
        for thread in running {
            match thread.join() {
                Ok(part) => out.extend(part),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        out
    })
}
