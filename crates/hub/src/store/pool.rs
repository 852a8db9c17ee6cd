use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

use super::StoreError;

/// How long a request waits for a connection before it is told to come back.
const PATIENCE: Duration = Duration::from_secs(5);

/// Connections that are lent out: made when wanted, up to a number, and kept.
///
/// Ours, because both databases are spoken to without an asynchronous runtime and forty lines are all it takes.
pub(super) struct Pool<C> {
    state: Mutex<State<C>>,
    returned: Condvar,
    most: usize,
}

struct State<C> {
    idle: Vec<C>,
    made: usize,
}

impl<C> Pool<C> {
    pub(super) fn new(most: usize) -> Self {
        Self {
            state: Mutex::new(State {
                idle: Vec::new(),
                made: 0,
            }),
            returned: Condvar::new(),
            most,
        }
    }

    /// Lends a connection to `work`. It is kept afterwards only if `work` says that it is sound.
    pub(super) fn with<T>(
        &self,
        make: impl FnOnce() -> Result<C, StoreError>,
        work: impl FnOnce(&mut C) -> (T, bool),
    ) -> Result<T, StoreError> {
        let idle = self.take()?;
        // Whatever happens, the place is given back.
        let mut place = Place {
            pool: self,
            conn: None,
        };
        let mut conn = match idle {
            Some(conn) => conn,
            None => make()?,
        };
        let (out, sound) = work(&mut conn);
        if sound {
            place.conn = Some(conn);
        }
        Ok(out)
    }

    /// An idle connection, or `None` and the right to make one.
    fn take(&self) -> Result<Option<C>, StoreError> {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let (mut state, waited) = self
            .returned
            .wait_timeout_while(state, PATIENCE, |state| {
                state.idle.is_empty() && state.made >= self.most
            })
            .unwrap_or_else(PoisonError::into_inner);
        if waited.timed_out() {
            return Err(StoreError::Busy);
        }
        let idle = state.idle.pop();
        if idle.is_none() {
            state.made += 1;
        }
        Ok(idle)
    }
}

struct Place<'p, C> {
    pool: &'p Pool<C>,
    conn: Option<C>,
}

impl<C> Drop for Place<'_, C> {
    fn drop(&mut self) {
        let mut state = self
            .pool
            .state
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        match self.conn.take() {
            Some(conn) => state.idle.push(conn),
            None => state.made -= 1,
        }
        self.pool.returned.notify_one();
    }
}
