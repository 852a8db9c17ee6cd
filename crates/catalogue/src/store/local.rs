use rusqlite::{Connection, OptionalExtension, named_params};

use super::{Catalogue, StoreError};

impl Catalogue {
    /// A setting of this machine; settings stand in no log.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn setting(&self, key: &str) -> Result<Option<String>, StoreError> {
        let conn = self.pool.get()?;
        let found = conn
            .prepare_cached("SELECT value FROM setting WHERE key = :key")?
            .query_row(named_params! { ":key": key }, |row| row.get(0))
            .optional();
        self.at(found.map_err(StoreError::from))
    }

    /// Sets a setting of this machine.
    ///
    /// # Errors
    /// If SQLite refuses, or the catalogue is the read-only bundled one.
    pub fn set_setting(&self, key: &str, value: &str) -> Result<(), StoreError> {
        let written = self.transact(|conn| {
            overwriting(conn, || {
                conn.prepare_cached(
                    "INSERT INTO setting (key, value) VALUES (:key, :value) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                )?
                .execute(named_params! { ":key": key, ":value": value })
            })
        });
        self.at(written)
    }

    /// Forgets a setting of this machine; one that is not there is no error.
    ///
    /// # Errors
    /// If SQLite refuses, or the catalogue is the read-only bundled one.
    pub fn drop_setting(&self, key: &str) -> Result<(), StoreError> {
        self.at(self.transact(|conn| {
            overwriting(conn, || {
                conn.prepare_cached("DELETE FROM setting WHERE key = :key")?
                    .execute(named_params! { ":key": key })
            })
        }))
    }
}

/// Runs a statement whose rows are overwritten in the file when they go, not only let go of: a token may have stood there
/// once, and a copy of the file has whole pages.
fn overwriting(
    conn: &Connection,
    statement: impl FnOnce() -> rusqlite::Result<usize>,
) -> Result<(), StoreError> {
    conn.pragma_update(None, "secure_delete", true)?;
    let done = statement();
    conn.pragma_update(None, "secure_delete", false)?;
    done?;
    Ok(())
}
