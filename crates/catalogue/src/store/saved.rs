use rusqlite::{Connection, OptionalExtension, Row as SqlRow, named_params};

use super::apply::ACCEPTED;
use super::{Catalogue, StoreError};
use crate::record::Row;

/// Searches that are remembered without a name.
const MOST_RECENT: i64 = 20;

/// A search that somebody keeps under a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedSearch {
    /// Its name, unique on this machine.
    pub name: String,
    /// The request, as text of whoever asks.
    pub request: String,
    /// Highest number of a change when it was last looked at.
    pub seen: i64,
    /// When that was, in milliseconds since 1970.
    pub seen_ms: i64,
}

impl SavedSearch {
    fn read(row: &SqlRow<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            name: row.get(0)?,
            request: row.get(1)?,
            seen: row.get(2)?,
            seen_ms: row.get(3)?,
        })
    }
}

fn saved(conn: &Connection, name: &str) -> Result<Option<SavedSearch>, StoreError> {
    let found = conn
        .prepare_cached("SELECT name, request, seen, seen_at FROM saved_search WHERE name = :name")?
        .query_row(named_params! { ":name": name }, SavedSearch::read)
        .optional()?;
    Ok(found)
}

impl Catalogue {
    /// The saved searches, oldest first.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn saved_searches(&self) -> Result<Vec<SavedSearch>, StoreError> {
        let conn = self.pool.get()?;
        let mut statement = conn
            .prepare_cached("SELECT name, request, seen, seen_at FROM saved_search ORDER BY k")?;
        let rows = statement.query_map([], SavedSearch::read)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// One saved search by its name.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn saved_search(&self, name: &str) -> Result<Option<SavedSearch>, StoreError> {
        saved(&*self.pool.get()?, name)
    }

    /// Keeps a search under its name; `false` if the name is taken, and then nothing is changed.
    ///
    /// # Errors
    /// If SQLite refuses, or the catalogue is the read-only bundled one.
    pub fn save_search(&self, search: &SavedSearch) -> Result<bool, StoreError> {
        self.at(self.transact(|conn| {
            let added = conn
                .prepare_cached(
                    "INSERT INTO saved_search (name, request, seen, seen_at) \
                     VALUES (:name, :request, :seen, :seen_at) ON CONFLICT (name) DO NOTHING",
                )?
                .execute(named_params! {
                    ":name": search.name,
                    ":request": search.request,
                    ":seen": search.seen,
                    ":seen_at": search.seen_ms,
                })?;
            Ok(added > 0)
        }))
    }

    /// Gives a saved search another name; `false` if that name is taken, and then nothing is changed.
    ///
    /// # Errors
    /// [`StoreError::NoRecord`] if there is no such search; if SQLite refuses, or the catalogue is the read-only one.
    pub fn rename_search(&self, from: &str, to: &str) -> Result<bool, StoreError> {
        self.at(self.transact(|conn| {
            if saved(conn, from)?.is_none() {
                return Err(StoreError::NoRecord);
            }
            let renamed = conn
                .prepare_cached("UPDATE OR IGNORE saved_search SET name = :to WHERE name = :from")?
                .execute(named_params! { ":from": from, ":to": to })?;
            Ok(renamed > 0)
        }))
    }

    /// Notes that a saved search was looked at just now: what changes from here on is new to it. Answers what it was before.
    ///
    /// # Errors
    /// If SQLite refuses, or the catalogue is the read-only bundled one.
    pub fn look_at_search(
        &self,
        name: &str,
        now_ms: i64,
    ) -> Result<Option<SavedSearch>, StoreError> {
        self.at(self.transact(|conn| {
            let before = saved(conn, name)?;
            conn.prepare_cached(
                "UPDATE saved_search SET seen_at = :now, \
                 seen = (SELECT coalesce(max(n), 0) FROM change) WHERE name = :name",
            )?
            .execute(named_params! { ":name": name, ":now": now_ms })?;
            Ok(before)
        }))
    }

    /// Takes a saved search away and gives it back, so that it can be saved again.
    ///
    /// # Errors
    /// If SQLite refuses, or the catalogue is the read-only bundled one.
    pub fn delete_search(&self, name: &str) -> Result<Option<SavedSearch>, StoreError> {
        self.at(self.transact(|conn| {
            let deleted = saved(conn, name)?;
            conn.prepare_cached("DELETE FROM saved_search WHERE name = :name")?
                .execute(named_params! { ":name": name })?;
            Ok(deleted)
        }))
    }

    /// The number of the newest change in the log.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn newest_change(&self) -> Result<i64, StoreError> {
        newest(&*self.pool.get()?)
    }

    /// The records with an accepted change after this number.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn changed_since(&self, change: i64) -> Result<Vec<Row>, StoreError> {
        let conn = self.pool.get()?;
        let mut statement = conn.prepare_cached(
            "SELECT DISTINCT rec FROM change WHERE n > :n AND state = :accepted ORDER BY rec",
        )?;
        let rows = statement.query_map(
            named_params! { ":n": change, ":accepted": ACCEPTED },
            |row| row.get(0),
        )?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The last searches, newest first.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn recent_searches(&self) -> Result<Vec<String>, StoreError> {
        let conn = self.pool.get()?;
        let mut statement =
            conn.prepare_cached("SELECT request FROM recent_search ORDER BY k DESC")?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Remembers a search as the newest one; the oldest ones beyond twenty are forgotten.
    ///
    /// # Errors
    /// If SQLite refuses, or the catalogue is the read-only bundled one.
    pub fn add_recent_search(&self, request: &str) -> Result<(), StoreError> {
        self.at(self.transact(|conn| {
            // Replacing gives the row a new number: the highest.
            conn.prepare_cached("REPLACE INTO recent_search (request) VALUES (:request)")?
                .execute(named_params! { ":request": request })?;
            conn.prepare_cached(
                "DELETE FROM recent_search WHERE k NOT IN \
                 (SELECT k FROM recent_search ORDER BY k DESC LIMIT :most)",
            )?
            .execute(named_params! { ":most": MOST_RECENT })?;
            Ok(())
        }))
    }

    /// Forgets the last searches.
    ///
    /// # Errors
    /// If SQLite refuses, or the catalogue is the read-only bundled one.
    pub fn clear_recent_searches(&self) -> Result<(), StoreError> {
        self.at(self.transact(|conn| {
            conn.execute("DELETE FROM recent_search", [])?;
            Ok(())
        }))
    }
}

/// The number of the newest change in the log.
pub(super) fn newest(conn: &Connection) -> Result<i64, StoreError> {
    let newest = conn
        .prepare_cached("SELECT coalesce(max(n), 0) FROM change")?
        .query_row([], |row| row.get(0))?;
    Ok(newest)
}
