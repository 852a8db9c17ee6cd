use std::collections::{BTreeMap, HashMap};

use rusqlite::{Connection, OptionalExtension, named_params};
use uuid::Uuid;

use super::load::{origin, uuid_at};
use super::{Catalogue, Counts, Release, StoreError};
use crate::change::ChangeId;
use crate::record::{Body, Fact, Kind, LastChange, Record, RecordId, Row, Standing, Visibility};

/// The state of a record, to be compared with an earlier one: its newest change, the length of its text, its open conflicts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark([i64; 3]);

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT r.row, r.id, r.kind, r.slug, r.standing, r.visibility, r.doc, r.conflicts, c.id, c.wall, c.origin, c.lamport \
             FROM record r JOIN change c ON c.n = r.last ",
            $rest
        )
    };
}

fn record(row: &rusqlite::Row<'_>) -> Result<Record, StoreError> {
    let kind: String = row.get(2)?;
    let kind = Kind::from_code(&kind).ok_or_else(|| StoreError::damaged("the kind of a record"))?;
    let doc = row
        .get_ref(6)?
        .as_str()
        .map_err(|_| StoreError::damaged("the text of a record"))?;
    let standing: String = row.get(4)?;
    let visibility: String = row.get(5)?;
    Ok(Record {
        row: row.get(0)?,
        id: RecordId(uuid_at(row, 1)?),
        kind,
        slug: row.get(3)?,
        standing: Standing::from_code(&standing).unwrap_or_default(),
        visibility: if visibility == Visibility::Private.code() {
            Visibility::Private
        } else {
            Visibility::Shared
        },
        body: Body::from_text(kind, doc).map_err(|error| StoreError::damaged(error.to_string()))?,
        conflicts: row.get(7)?,
        last: LastChange {
            id: ChangeId(row.get(8)?),
            wall_ms: row.get(9)?,
            origin: origin(row.get(10)?, row.get(11)?),
        },
    })
}

fn first(
    conn: &Connection,
    sql: &str,
    params: &[(&str, &dyn rusqlite::ToSql)],
) -> Result<Option<Record>, StoreError> {
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query(params)?;
    rows.next()?.map(record).transpose()
}

pub(super) fn by_row(conn: &Connection, row: Row) -> Result<Option<Record>, StoreError> {
    first(
        conn,
        select!("WHERE r.row = :row"),
        named_params! { ":row": row },
    )
}

pub(super) fn by_id(conn: &Connection, id: RecordId) -> Result<Option<Record>, StoreError> {
    first(
        conn,
        select!("WHERE r.id = :id"),
        named_params! { ":id": id.as_bytes() },
    )
}

pub(super) fn by_slug(
    conn: &Connection,
    kind: Kind,
    slug: &str,
) -> Result<Option<Record>, StoreError> {
    // Two machines may give one slug to two records: the published one answers, then the older row.
    first(
        conn,
        select!(
            "WHERE r.kind = :kind AND r.slug = :slug ORDER BY r.standing = 'withdrawn', r.standing <> 'published', r.row LIMIT 1"
        ),
        named_params! { ":kind": kind.code(), ":slug": slug },
    )
}

pub(super) fn release(conn: &Connection) -> Result<Release, StoreError> {
    let catalogue: Uuid =
        conn.query_row("SELECT catalogue FROM about", [], |row| uuid_at(row, 0))?;
    let newest = conn
        .query_row(
            "SELECT number, date FROM release ORDER BY number DESC LIMIT 1",
            [],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()?;
    let (number, date) = newest.unwrap_or_default();
    Ok(Release {
        number,
        date,
        catalogue,
    })
}

pub(super) fn each(
    conn: &Connection,
    kind: Kind,
    take: &mut dyn FnMut(Record),
) -> Result<(), StoreError> {
    let mut statement =
        conn.prepare_cached(select!("WHERE r.kind = :kind ORDER BY r.slug, r.row"))?;
    let mut rows = statement.query(named_params! { ":kind": kind.code() })?;
    while let Some(row) = rows.next()? {
        take(record(row)?);
    }
    Ok(())
}

/// The records that a query selects, in its order.
fn listed(
    conn: &Connection,
    sql: &str,
    params: impl rusqlite::Params,
) -> Result<Vec<Record>, StoreError> {
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query(params)?;
    let mut out = Vec::new();
    while let Some(row) = rows.next()? {
        out.push(record(row)?);
    }
    Ok(out)
}

/// Who a record is, and one text of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Identity.
    pub id: RecordId,
    /// Slug.
    pub slug: String,
    /// The text of the field that was asked for; `None` if it has none.
    pub text: Option<String>,
    /// It was withdrawn.
    pub withdrawn: bool,
}

impl Catalogue {
    /// A record by kind and slug, withdrawn ones too.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn record(&self, kind: Kind, slug: &str) -> Result<Option<Record>, StoreError> {
        self.at(by_slug(&*self.pool.get()?, kind, slug))
    }

    /// A record by id, withdrawn ones too.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn record_by_id(&self, id: RecordId) -> Result<Option<Record>, StoreError> {
        self.at(by_id(&*self.pool.get()?, id))
    }

    /// Records by row, in the order given; a row without a record is passed over.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn records(&self, rows: &[Row]) -> Result<Vec<Record>, StoreError> {
        let conn = self.pool.get()?;
        let found = rows
            .iter()
            .filter_map(|row| by_row(&conn, *row).transpose())
            .collect();
        self.at(found)
    }

    /// Every record of a kind by slug, without withdrawn ones.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn all(&self, kind: Kind) -> Result<Vec<Record>, StoreError> {
        let conn = self.pool.get()?;
        listed(
            &conn,
            select!("WHERE r.kind = :kind AND r.standing <> 'withdrawn' ORDER BY r.slug, r.row"),
            named_params! { ":kind": kind.code() },
        )
    }

    /// Records that are begun or handed in and not published yet, the last one written first; private ones are never
    /// published and not among them.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn unpublished(&self, most: u32) -> Result<Vec<Record>, StoreError> {
        let conn = self.pool.get()?;
        listed(
            &conn,
            select!(
                "WHERE r.standing IN ('draft', 'submitted') AND r.visibility <> 'private' ORDER BY r.last DESC LIMIT :most"
            ),
            named_params! { ":most": most },
        )
    }

    /// Records that were handed in and wait to be published, those that wait longest first, with how many there are of them.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn submitted(&self, most: u32) -> Result<(u32, Vec<Record>), StoreError> {
        let conn = self.pool.get()?;
        let count = conn
            .prepare_cached(
                "SELECT count(*) FROM record WHERE standing = 'submitted' AND visibility <> 'private'",
            )?
            .query_row([], |row| row.get(0))?;
        let shown = listed(
            &conn,
            select!(
                "WHERE r.standing = 'submitted' AND r.visibility <> 'private' ORDER BY r.last LIMIT :most"
            ),
            named_params! { ":most": most },
        )?;
        Ok((count, shown))
    }

    /// A mark of every record that is not withdrawn: equal marks mean that nothing was written since.
    ///
    /// Cheap beside reading the records: whoever keeps something made from them reads again only those whose mark differs.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn marks(&self) -> Result<HashMap<Row, Mark>, StoreError> {
        let conn = self.pool.get()?;
        let mut statement = conn.prepare_cached(
            "SELECT row, last, length(doc), conflicts FROM record WHERE standing <> 'withdrawn'",
        )?;
        let rows = statement.query_map([], |row| {
            Ok((row.get(0)?, Mark([row.get(1)?, row.get(2)?, row.get(3)?])))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The facts of a country, by name of the fact; none for a country without facts.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn facts(&self, country: &str) -> Result<Vec<Fact>, StoreError> {
        Ok(match self.record(Kind::Place, country)? {
            Some(Record {
                body: Body::Place(place),
                standing,
                ..
            }) if standing != Standing::Withdrawn => place.facts,
            _ => Vec::new(),
        })
    }

    /// Counts the writes of any program: what was made from the records is good as long as this stays the same.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn generation(&self) -> Result<i64, StoreError> {
        let conn = self.pool.get()?;
        let generation = conn
            .prepare_cached("SELECT generation FROM about")?
            .query_row([], |row| row.get(0))?;
        Ok(generation)
    }

    /// The newest bundled release that the store holds.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn release(&self) -> Result<Release, StoreError> {
        self.at(release(&*self.pool.get()?))
    }

    /// How much the store holds.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn counts(&self) -> Result<Counts, StoreError> {
        self.at(counts(&*self.pool.get()?))
    }
}

fn counts(conn: &Connection) -> Result<Counts, StoreError> {
    let mut records = BTreeMap::new();
    let mut statement = conn.prepare_cached(
        "SELECT kind, count(*) FROM record WHERE standing <> 'withdrawn' GROUP BY kind",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let kind: String = row.get(0)?;
        if let Some(kind) = Kind::from_code(&kind) {
            records.insert(kind, row.get(1)?);
        }
    }
    let one = |sql: &str| -> Result<u32, StoreError> {
        Ok(conn.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
    };
    Ok(Counts {
        records,
        withdrawn: one("SELECT count(*) FROM record WHERE standing = 'withdrawn'")?,
        facts: one(
            "SELECT coalesce(sum(json_array_length(doc, '$.facts')), 0) FROM record \
             WHERE kind = 'place' AND standing <> 'withdrawn'",
        )?,
        changes: one("SELECT count(*) FROM change")?,
        to_review: one("SELECT count(*) FROM record WHERE conflicts > 0")?,
    })
}
