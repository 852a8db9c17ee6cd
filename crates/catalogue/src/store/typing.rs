use rusqlite::named_params;

use super::{Catalogue, StoreError};

/// A form as it is being typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    /// The name that whoever types chose.
    pub name: String,
    /// What was typed; the store does not read it.
    pub body: String,
    /// When it was kept, in milliseconds since 1970.
    pub kept_ms: i64,
}

impl Catalogue {
    /// The forms that were left before they were saved, the last one first.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn typed(&self) -> Result<Vec<Typed>, StoreError> {
        let conn = self.pool.get()?;
        let mut statement =
            conn.prepare_cached("SELECT name, body, kept FROM draft ORDER BY kept DESC, k DESC")?;
        let rows = statement.query_map([], |row| {
            Ok(Typed {
                name: row.get(0)?,
                body: row.get(1)?,
                kept_ms: row.get(2)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Keeps a form as it stands now.
    ///
    /// # Errors
    /// If SQLite refuses, or the catalogue is the read-only bundled one.
    pub fn keep_typed(&self, typed: &Typed) -> Result<(), StoreError> {
        self.at(self.transact(|conn| {
            conn.prepare_cached(
                "INSERT INTO draft (name, body, kept) VALUES (:name, :body, :kept) \
                 ON CONFLICT (name) DO UPDATE SET body = excluded.body, kept = excluded.kept",
            )?
            .execute(
                named_params! { ":name": typed.name, ":body": typed.body, ":kept": typed.kept_ms },
            )?;
            Ok(())
        }))
    }

    /// Forgets a form that was saved or given up; one that is not there is no error.
    ///
    /// # Errors
    /// If SQLite refuses, or the catalogue is the read-only bundled one.
    pub fn drop_typed(&self, name: &str) -> Result<(), StoreError> {
        self.at(self.transact(|conn| {
            conn.prepare_cached("DELETE FROM draft WHERE name = :name")?
                .execute(named_params! { ":name": name })?;
            Ok(())
        }))
    }
}
