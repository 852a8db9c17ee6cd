use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Condvar, Mutex, PoisonError};

use rusqlite::{Connection, InterruptHandle};

use super::{StoreError, connection};

/// Readers at the same time; more wait their turn.
const MOST: usize = 4;

/// Connections that only read.
pub(super) struct Pool {
    file: Option<PathBuf>,
    state: Mutex<State>,
    free: Condvar,
    running: Mutex<HashMap<u64, InterruptHandle>>,
    next: AtomicU64,
}

struct State {
    idle: Vec<Connection>,
    open: usize,
}

/// A connection on loan; it goes back to the pool when dropped.
pub(super) struct Reader<'a> {
    pool: &'a Pool,
    conn: Option<Connection>,
}

impl Pool {
    pub(super) fn of_file(file: PathBuf) -> Self {
        Self::new(Some(file), Vec::new())
    }

    /// A pool of one: a store in memory has only the connection that made it.
    pub(super) fn of_memory(conn: Connection) -> Self {
        Self::new(None, vec![conn])
    }

    fn new(file: Option<PathBuf>, idle: Vec<Connection>) -> Self {
        let open = idle.len();
        Self {
            file,
            state: Mutex::new(State { idle, open }),
            free: Condvar::new(),
            running: Mutex::default(),
            next: AtomicU64::new(0),
        }
    }

    pub(super) fn get(&self) -> Result<Reader<'_>, StoreError> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            if let Some(conn) = state.idle.pop() {
                return Ok(Reader {
                    pool: self,
                    conn: Some(conn),
                });
            }
            if let Some(file) = self.file.as_deref().filter(|_| state.open < MOST) {
                let conn = connection::reader(file)?;
                state.open += 1;
                return Ok(Reader {
                    pool: self,
                    conn: Some(conn),
                });
            }
            state = self
                .free
                .wait(state)
                .unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Runs a search that [`Pool::interrupt`] can stop.
    pub(super) fn interruptible<T>(
        &self,
        work: impl FnOnce(&Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let reader = self.get()?;
        let key = self.next.fetch_add(1, Ordering::Relaxed);
        self.lock_running()
            .insert(key, reader.get_interrupt_handle());
        let result = work(&reader);
        self.lock_running().remove(&key);
        result
    }

    pub(super) fn interrupt(&self) {
        for handle in self.lock_running().values() {
            handle.interrupt();
        }
    }

    fn lock_running(&self) -> std::sync::MutexGuard<'_, HashMap<u64, InterruptHandle>> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl std::ops::Deref for Reader<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        match &self.conn {
            Some(conn) => conn,
            None => unreachable!("a reader holds its connection until it is dropped"),
        }
    }
}

impl Drop for Reader<'_> {
    fn drop(&mut self) {
        let mut state = self
            .pool
            .state
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        state.idle.extend(self.conn.take());
        self.pool.free.notify_one();
    }
}
