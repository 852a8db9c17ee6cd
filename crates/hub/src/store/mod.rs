//! The store of a hub: one append-only table whose numbers have the order of their commits.
//!
//! # Invariants
//! - A writer holds the counter row from its first statement to its commit, so number order is commit order: whoever reads
//!   `seq > cursor` misses nothing, and there are no gaps, because what is taken back takes its numbers back.
//! - What was signed is never edited and never deleted, but for values that the registry orders erased. What cannot count
//!   is numbered like everything else.
//! - One text of SQL for every database; only types and the words that begin a transaction differ.

mod device;
mod epoch;
mod erase;
mod error;
mod head;
mod history;
mod known;
mod migrate;
mod page;
mod peer;
mod pool;
mod postgres;
mod push;
mod rejudge;
mod segment;
mod session;
mod sqlite;

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use uuid::Uuid;

pub use device::{Given, GivenChange};
pub use epoch::NewEpoch;
pub use error::StoreError;
pub use head::Head;
pub use page::{Numbered, Page};
pub use push::Rules;
pub(crate) use segment::place;

use pool::Pool;
use session::Session;

/// How often a transaction is begun again when another was in its way.
const ATTEMPTS: u32 = 8;
/// Connections to PostgreSQL, and readers of SQLite.
const CONNECTIONS: usize = 16;

/// The store of a hub: a file, or a PostgreSQL server that several hubs may share. Can be shared between threads; its
/// calls block.
pub struct HubStore(Engine);

enum Engine {
    Sqlite {
        file: PathBuf,
        writer: Mutex<rusqlite::Connection>,
        readers: Pool<rusqlite::Connection>,
    },
    Postgres {
        config: Box<::postgres::Config>,
        // Taken out when the store goes: these connections must not be closed on a thread of the runtime.
        pool: Option<Pool<postgres::Connection>>,
    },
}

impl HubStore {
    /// Opens the store at a path, or at an address that begins with `postgres://` or `postgresql://`.
    ///
    /// # Errors
    /// If the database refuses, is newer than this hub, or holds another catalogue.
    pub fn open(place: &str, catalogue: Uuid, now_ms: i64) -> Result<Self, StoreError> {
        let engine = if place.starts_with("postgres://") || place.starts_with("postgresql://") {
            Engine::Postgres {
                config: Box::new(place.parse()?),
                pool: Some(Pool::new(CONNECTIONS)),
            }
        } else {
            let file = Path::new(place);
            Engine::Sqlite {
                file: file.to_owned(),
                writer: Mutex::new(sqlite::connect(file, true)?),
                readers: Pool::new(CONNECTIONS),
            }
        };
        let store = Self(engine);
        store.migrate(catalogue, now_ms)?;
        Ok(store)
    }

    /// Runs `work` in one transaction that may write.
    fn write<T>(
        &self,
        mut work: impl FnMut(&mut dyn Session) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.insist(true, &mut work)
    }

    /// Runs `work` on one moment of the store.
    fn read<T>(
        &self,
        mut work: impl FnMut(&mut dyn Session) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.insist(false, &mut work)
    }

    /// Begins again, a bounded number of times, when another transaction was in the way.
    fn insist<T>(
        &self,
        writes: bool,
        work: &mut dyn FnMut(&mut dyn Session) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let mut attempt = 0;
        loop {
            attempt += 1;
            match self.once(writes, work) {
                Err(error) if error.is_passing() && attempt < ATTEMPTS => {
                    // The other one needs a moment to end; longer each time, so that many do not keep meeting.
                    std::thread::sleep(Duration::from_millis(u64::from(attempt * attempt)));
                }
                done => return done,
            }
        }
    }

    fn once<T>(
        &self,
        writes: bool,
        work: &mut dyn FnMut(&mut dyn Session) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        match &self.0 {
            Engine::Sqlite { writer, .. } if writes => {
                let mut conn = writer.lock().unwrap_or_else(PoisonError::into_inner);
                transact(&mut *conn, true, work).0
            }
            Engine::Sqlite { file, readers, .. } => readers.with(
                || sqlite::connect(file, false),
                |conn| {
                    let (done, _) = transact(conn, false, work);
                    let sound = conn.is_autocommit();
                    (done, sound)
                },
            )?,
            Engine::Postgres { config, pool } => pool.as_ref().ok_or(StoreError::Busy)?.with(
                || postgres::connect(config),
                |conn| {
                    let (done, ended) = transact(conn, writes, work);
                    let sound = ended && !conn.is_closed();
                    (done, sound)
                },
            )?,
        }
    }
}

/// Runs `work` in a transaction. Also says whether that ended: a connection on which it did not is not used again.
fn transact<T>(
    session: &mut dyn Session,
    writes: bool,
    work: &mut dyn FnMut(&mut dyn Session) -> Result<T, StoreError>,
) -> (Result<T, StoreError>, bool) {
    let dialect = session.dialect();
    let begun = session.batch(if writes {
        dialect.begin_write
    } else {
        dialect.begin_read
    });
    let done = begun
        .and_then(|()| work(session))
        .and_then(|out| session.batch("COMMIT").map(|()| out));
    // What failed is told; that there may be nothing left to take back is not.
    let ended = done.is_ok() || session.batch("ROLLBACK").is_ok();
    (done, ended)
}

impl Drop for HubStore {
    fn drop(&mut self) {
        // Closing a connection to PostgreSQL waits on a small runtime of its own, which the thread of another may not do.
        if let Engine::Postgres { pool, .. } = &mut self.0
            && let Some(pool) = pool.take()
        {
            let _ = std::thread::spawn(move || drop(pool)).join();
        }
    }
}

impl std::fmt::Debug for HubStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match &self.0 {
            Engine::Sqlite { .. } => "HubStore(sqlite)",
            Engine::Postgres { .. } => "HubStore(postgres)",
        })
    }
}
