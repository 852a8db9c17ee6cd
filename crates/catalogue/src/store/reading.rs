use rusqlite::named_params;

use super::load::uuid_at;
use super::pool::Reader;
use super::read::{Named, by_row, each};
use super::{Catalogue, StoreError};
use crate::record::{Kind, Record, RecordId, Row, Standing, Visibility};

/// The store as it stood at one moment: what is written meanwhile, by whatever program, is not seen.
///
/// For work that goes through many records one at a time, and perhaps more than once. It holds a connection until it is
/// dropped, and a store in memory has only one: nothing else is asked of the catalogue meanwhile.
pub struct Reading<'a> {
    conn: Reader<'a>,
}

/// What the list of records says of one, without what the record itself says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// Row.
    pub row: Row,
    /// Kind.
    pub kind: Kind,
    /// Slug.
    pub slug: String,
    /// Standing.
    pub standing: Standing,
    /// Visibility.
    pub visibility: Visibility,
}

impl Catalogue {
    /// The store as it stands now.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn reading(&self) -> Result<Reading<'_>, StoreError> {
        let conn = self.pool.get()?;
        conn.execute_batch("BEGIN")?;
        let reading = Reading { conn };
        // The moment is that of the first look, not that of BEGIN.
        let _: i64 = reading
            .conn
            .prepare_cached("SELECT generation FROM about")?
            .query_row([], |row| row.get(0))?;
        Ok(reading)
    }
}

impl Reading<'_> {
    /// A record by row, withdrawn ones too.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn record(&self, row: Row) -> Result<Option<Record>, StoreError> {
        by_row(&self.conn, row)
    }

    /// What is said of a row, withdrawn ones too.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn heading(&self, row: Row) -> Result<Option<Heading>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT row, kind, slug, standing, visibility FROM record WHERE row = :row",
        )?;
        let mut rows = statement.query(named_params! { ":row": row })?;
        rows.next()?.map(heading).transpose()
    }

    /// Every record of a kind by slug, without withdrawn ones.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn headings(&self, kind: Kind) -> Result<Vec<Heading>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT row, kind, slug, standing, visibility FROM record \
             WHERE kind = :kind AND standing <> 'withdrawn' ORDER BY slug, row",
        )?;
        let mut rows = statement.query(named_params! { ":kind": kind.code() })?;
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            out.push(heading(row)?);
        }
        Ok(out)
    }

    /// Hands out every record of a kind, withdrawn ones too, by slug, one at a time.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn each(&self, kind: Kind, take: &mut dyn FnMut(Record)) -> Result<(), StoreError> {
        each(&self.conn, kind, take)
    }

    /// Hands out who every record of a kind is, withdrawn ones too, without reading what it says but for one field.
    ///
    /// `field` is the name of a field that holds a text. Of records with one slug the one that [`Catalogue::record`] answers
    /// with comes last.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn each_name(
        &self,
        kind: Kind,
        field: &str,
        take: &mut dyn FnMut(Named),
    ) -> Result<(), StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT id, slug, json_extract(doc, :path), standing = 'withdrawn' FROM record WHERE kind = :kind \
             ORDER BY slug, standing <> 'withdrawn', standing = 'published', row DESC",
        )?;
        let path = format!("$.\"{field}\"");
        let mut rows = statement.query(named_params! { ":kind": kind.code(), ":path": path })?;
        while let Some(row) = rows.next()? {
            take(Named {
                id: RecordId(uuid_at(row, 0)?),
                slug: row.get(1)?,
                // A field of that name that holds no text says nothing here.
                text: row.get_ref(2)?.as_str().ok().map(str::to_owned),
                withdrawn: row.get(3)?,
            });
        }
        Ok(())
    }
}

impl Drop for Reading<'_> {
    fn drop(&mut self) {
        // Nothing was written. A connection that stayed at its moment would show the next who borrows it what is past.
        let _ = self.conn.execute_batch("ROLLBACK");
    }
}

fn heading(row: &rusqlite::Row<'_>) -> Result<Heading, StoreError> {
    let kind: String = row.get(1)?;
    let standing: String = row.get(3)?;
    let visibility: String = row.get(4)?;
    Ok(Heading {
        row: row.get(0)?,
        kind: Kind::from_code(&kind).ok_or_else(|| StoreError::damaged("the kind of a record"))?,
        slug: row.get(2)?,
        standing: Standing::from_code(&standing).unwrap_or_default(),
        visibility: if visibility == Visibility::Private.code() {
            Visibility::Private
        } else {
            Visibility::Shared
        },
    })
}
