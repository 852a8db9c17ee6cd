use std::sync::{Arc, LazyLock, PoisonError};

use rusqlite::Connection;

use super::{Catalogue, SharedColumns, StoreError};
use crate::place::Places;
use crate::search::columns::Hierarchy;
use crate::search::{self, Columns, Found, Latest, Lexicon, Query};
use crate::vocabulary::Vocabulary;

/// Columns in memory and the state of the store that they were made from.
pub(super) struct Cached {
    generation: i64,
    columns: SharedColumns,
}

static HIERARCHY: LazyLock<Arc<Hierarchy>> =
    LazyLock::new(|| Arc::new(Hierarchy::new(Places::bundled(), Vocabulary::bundled())));

impl Catalogue {
    /// The facet columns of the state that the store has now; made again after any program's write.
    ///
    /// # Errors
    /// If SQLite refuses.
    pub fn columns(&self) -> Result<SharedColumns, StoreError> {
        let conn = self.pool.get()?;
        self.at(self.columns_at(&conn))
    }

    fn columns_at(&self, conn: &Connection) -> Result<SharedColumns, StoreError> {
        // One row of a table that is always in memory: cheaper than keeping a connection only to watch `data_version`,
        // and a write of settings does not throw the columns away.
        let generation: i64 = conn
            .prepare_cached("SELECT generation FROM about")?
            .query_row([], |row| row.get(0))?;
        let mut cached = self.columns.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(cached) = cached
            .as_ref()
            .filter(|cached| cached.generation == generation)
        {
            return Ok(cached.columns.clone());
        }
        let columns = Arc::new(match cached.as_ref() {
            Some(before) => before.columns.reload(conn)?,
            None => Columns::load(conn, HIERARCHY.clone())?,
        });
        *cached = Some(Cached {
            generation,
            columns: columns.clone(),
        });
        Ok(columns)
    }

    /// Searches.
    ///
    /// # Errors
    /// [`StoreError::Interrupted`] if [`Catalogue::interrupt`] stopped it; otherwise only if SQLite cannot read.
    pub fn search(&self, query: &Query, lexicon: &Lexicon) -> Result<Found, StoreError> {
        self.at(self
            .pool
            .interruptible(|conn| self.search_at(conn, query, lexicon)))
    }

    /// Searches, and stops the search before it in the same place.
    ///
    /// # Errors
    /// [`StoreError::Interrupted`] if a newer search took its place; otherwise only if SQLite cannot read.
    pub fn search_latest(
        &self,
        latest: &Latest,
        query: &Query,
        lexicon: &Lexicon,
    ) -> Result<Found, StoreError> {
        let conn = self.pool.get()?;
        let ticket = latest.begin(&conn);
        let found = self.search_at(&conn, query, lexicon);
        // Before the connection goes back: an interruption must not hit the next one who borrows it.
        drop(ticket);
        self.at(found)
    }

    fn search_at(
        &self,
        conn: &Connection,
        query: &Query,
        lexicon: &Lexicon,
    ) -> Result<Found, StoreError> {
        // One read transaction, so that columns and postings are of the same state.
        let transaction = conn.unchecked_transaction()?;
        let columns = self.columns_at(&transaction)?;
        Ok(search::search(&transaction, &columns, lexicon, query)?)
    }

    /// Stops the searches that run.
    pub fn interrupt(&self) {
        self.pool.interrupt();
    }
}
