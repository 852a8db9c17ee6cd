//! A store that is carried to another machine: a copy of what cannot be made again, and a copy that is made this machine's own.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::types::ToSqlOutput;
use rusqlite::{Connection, MAIN_DB};

use super::inspect::inspect;
use super::key::key_file;
use super::open::{aside, check_version, free};
use super::{Catalogue, OpenOptions, StoreError, connection, schema};

/// How long to wait for another program to let go of a store that is to be replaced.
const PATIENCE: Duration = Duration::from_millis(500);

impl Catalogue {
    /// Copies the store as it stands now: the logs, the private one too, people, settings, searches and drafts. `take` gets the
    /// copy as the bytes of a file of SQLite. What is derived from the logs is left out. The key of this device lies elsewhere
    /// and is not in it.
    ///
    /// The copy is in the clear and never on a disk: it costs twice the memory of what the logs hold. Whoever takes it seals it.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn copy<T>(&self, take: impl FnOnce(&[u8]) -> T) -> Result<T, StoreError> {
        let mut copy = connection::memory()?;
        schema::migrate_to_current(&copy)?;
        // Tables come in the order of their names, not of what they refer to.
        copy.pragma_update(None, "foreign_keys", false)?;
        let reader = self.pool.get()?;
        let from = reader.unchecked_transaction()?;
        let to = copy.transaction()?;
        for table in durable(&to)? {
            copy_table(&from, &to, &table)?;
        }
        to.execute("UPDATE about SET derived = 0, search = 0", [])?;
        to.commit()?;
        drop(from);
        drop(reader);
        let bytes = copy.serialize(MAIN_DB)?;
        Ok(take(&bytes))
    }

    /// Makes a copy from elsewhere a store of this machine, in a folder of its own: everything in it stays, the device that
    /// made it is another one from now on, and this one gets a key and logs of its own.
    ///
    /// # Errors
    /// As [`Catalogue::open`]; [`StoreError::Damaged`] also where SQLite finds the copy inconsistent.
    pub fn adopt(file: &Path, options: OpenOptions) -> Result<(), StoreError> {
        let adopt = || {
            inspect(file)?;
            let conn = connection::writer(file)?;
            check_version(&conn)?;
            let found: String = conn.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
            if found != "ok" {
                return Err(StoreError::damaged(found));
            }
            conn.execute("UPDATE device SET own = 0", [])?;
            drop(conn);
            Self::open(file, options).map(drop)
        };
        adopt().map_err(|error| error.at(file))
    }
}

/// Why a store was moved aside.
const LABEL: &str = "before-restore";

/// The tables of what cannot be made again, in a store that has no others yet.
fn durable(conn: &Connection) -> Result<Vec<String>, StoreError> {
    let mut statement = conn.prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
    )?;
    let names = statement.query_map([], |row| row.get(0))?;
    Ok(names.collect::<Result<_, _>>()?)
}

/// Copies every row of a table that both have.
fn copy_table(from: &Connection, to: &Connection, table: &str) -> Result<(), StoreError> {
    let columns: Vec<String> = to
        .prepare("SELECT '\"' || name || '\"' FROM pragma_table_info(:table)")?
        .query_map(rusqlite::named_params! { ":table": table }, |row| {
            row.get(0)
        })?
        .collect::<Result<_, _>>()?;
    let list = columns.join(", ");
    let places = vec!["?"; columns.len()].join(", ");
    let mut select = from.prepare(&format!("SELECT {list} FROM \"{table}\""))?;
    let mut insert = to.prepare(&format!(
        "INSERT INTO \"{table}\" ({list}) VALUES ({places})"
    ))?;
    let mut rows = select.query([])?;
    while let Some(row) = rows.next()? {
        for at in 0..columns.len() {
            insert.raw_bind_parameter(at + 1, ToSqlOutput::Borrowed(row.get_ref(at)?))?;
        }
        insert.raw_execute()?;
    }
    Ok(())
}

/// Where [`replace`] would lay the store that is there now.
#[must_use]
pub fn aside_of(file: &Path, now_ms: i64) -> PathBuf {
    free(file, LABEL, now_ms)
}

/// Puts a store with its key in the place of another, which is moved aside with its own, and answers where that lies now.
///
/// # Errors
/// [`StoreError::Locked`] if another program has the present one open; or if the file system refuses. Then the present one
/// is where it was.
pub fn replace(file: &Path, by: &Path, now_ms: i64) -> Result<Option<PathBuf>, StoreError> {
    let (key, new_key) = (key_file(file, None), key_file(by, None));
    // Both end as one file: what stood in a journal would stay behind.
    let_go(by)?;
    let there = file.exists();
    if there {
        let_go(file)?;
    }
    let kept = there.then(|| aside(file, LABEL, now_ms)).transpose()?;
    let kept_key = if key.exists() {
        match aside(&key, LABEL, now_ms) {
            Ok(kept_key) => Some(kept_key),
            Err(error) => {
                back(kept.as_deref(), file);
                return Err(error);
            }
        }
    } else {
        None
    };
    let put = std::fs::rename(&new_key, &key)
        .map_err(StoreError::io(&key))
        .and_then(|()| std::fs::rename(by, file).map_err(StoreError::io(file)));
    match put {
        Ok(()) => Ok(kept),
        Err(error) => {
            back(kept_key.as_deref(), &key);
            back(kept.as_deref(), file);
            Err(error)
        }
    }
}

/// Puts back what was moved aside; that it stays aside is the smaller trouble.
fn back(kept: Option<&Path>, file: &Path) {
    if let Some(kept) = kept {
        let _ = std::fs::rename(kept, file);
    }
}

/// Makes sure that no other program has a store open, and that all of it stands in its one file.
fn let_go(file: &Path) -> Result<(), StoreError> {
    let leave = |conn: &Connection| {
        conn.busy_timeout(PATIENCE)?;
        // A write-ahead log ends only where nobody else has the file open.
        let mode: String = conn.query_row("PRAGMA journal_mode = DELETE", [], |row| row.get(0))?;
        if mode == "wal" {
            return Err(StoreError::Locked);
        }
        Ok(())
    };
    match connection::writer(file).and_then(|conn| leave(&conn)) {
        // What cannot be read any more is moved aside as it is.
        Err(StoreError::Damaged { .. }) => Ok(()),
        other => other,
    }
}
