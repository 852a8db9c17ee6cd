use std::sync::{Mutex, PoisonError};

use rusqlite::{Connection, InterruptHandle};

/// Lets a newer search cancel the one before it, which nobody waits for any more.
///
/// One per place that searches (a search field): searches of different places must not cancel each other.
#[derive(Default)]
pub struct Latest {
    /// Number of the newest search, and a handle on it while it runs.
    running: Mutex<(u64, Option<InterruptHandle>)>,
}

/// A search that is running; dropping it ends its claim on the connection.
pub struct Ticket<'l> {
    latest: &'l Latest,
    number: u64,
}

impl Latest {
    /// Interrupts the search before, if it still runs, and registers the one about to run on `conn`.
    ///
    /// The ticket must be dropped before the connection goes to somebody else, or the interruption would hit them.
    pub fn begin(&self, conn: &Connection) -> Ticket<'_> {
        let mut running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        running.0 = running.0.wrapping_add(1);
        if let Some(before) = running.1.replace(conn.get_interrupt_handle()) {
            before.interrupt();
        }
        Ticket {
            latest: self,
            number: running.0,
        }
    }
}

impl Drop for Ticket<'_> {
    fn drop(&mut self) {
        let mut running = self
            .latest
            .running
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if running.0 == self.number {
            running.1 = None;
        }
    }
}

impl std::fmt::Debug for Latest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Latest").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::SearchError;

    #[test]
    fn a_newer_search_stops_the_older_and_nobody_else() {
        let (one, two) = (
            Connection::open_in_memory().unwrap(),
            Connection::open_in_memory().unwrap(),
        );
        let endless =
            "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n";
        let latest = Latest::default();
        let older = latest.begin(&one);
        let mut statement = one.prepare(endless).unwrap();
        let mut rows = statement.query([]).unwrap();
        assert!(rows.next().unwrap().is_some(), "the older search runs");
        let newer = latest.begin(&two);
        let stopped = rows.next().map(|_| ()).map_err(SearchError::from);
        assert!(
            matches!(stopped, Err(SearchError::Interrupted)),
            "and is stopped by the newer one"
        );
        drop((rows, older));
        drop(newer);

        let mut statement = two.prepare(endless).unwrap();
        let mut rows = statement.query([]).unwrap();
        assert!(
            rows.next().unwrap().is_some(),
            "a statement after the search"
        );
        let _ticket = latest.begin(&one);
        assert!(
            rows.next().unwrap().is_some(),
            "is nobody's to stop once the ticket is gone"
        );
    }
}
