use std::path::{Path, PathBuf};
use std::sync::Mutex;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, TransactionBehavior, named_params};
use uuid::Uuid;

use super::apply::take_in;
use super::derive::{derive, rebuild};
use super::inspect::{Sight, inspect};
use super::key::{Means, OwnKey, key_file};
use super::load::uuid_at;
use super::pool::Pool;
use super::releases::{Offer, offer};
use super::write::Writer;
use super::{Catalogue, OpenOptions, StoreError, backup, connection, device, schema};
use crate::release::{Block, ReleaseLog};

/// What to do with a store of another catalogue than the release log's.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Other {
    /// Open it as it is: it was built from a folder of its own.
    Keep,
    /// Say so and stop.
    Refuse,
}

impl Catalogue {
    /// Opens the store; builds a missing one from the release log and takes in releases that it lacks.
    ///
    /// A store that was built from another catalogue's folder, or that holds other data under the number of a release of
    /// the log, is opened as it is.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] and [`StoreError::Newer`], where the file is not touched; [`StoreError::ReadOnly`].
    pub fn open(file: &Path, options: OpenOptions) -> Result<Self, StoreError> {
        open(file, options, Other::Keep).map_err(|error| error.at(file))
    }

    /// Builds or refreshes the store; deletes nothing.
    ///
    /// # Errors
    /// As [`Catalogue::open`], and [`StoreError::OtherCatalogue`].
    pub fn init(file: &Path, options: OpenOptions) -> Result<Self, StoreError> {
        open(file, options, Other::Refuse).map_err(|error| error.at(file))
    }

    /// The bundled catalogue in memory, for the time that a damaged or newer store cannot be opened. It writes nothing.
    ///
    /// # Errors
    /// If the release log is damaged.
    pub fn open_bundled_read_only(options: OpenOptions) -> Result<Self, StoreError> {
        let conn = connection::memory()?;
        let log = ReleaseLog::parse(&options.release_log)?;
        build(&conn, &log)?;
        conn.execute_batch("PRAGMA query_only = ON")?;
        Ok(Self {
            file: None,
            writer: None,
            key: None,
            means: Means::default(),
            pool: Pool::of_memory(conn),
            columns: Mutex::new(None),
            profiles: Mutex::default(),
            options,
        })
    }
}

/// Moves a damaged store out of the way, its journals with it, and answers where it lies now. Nothing is deleted.
///
/// # Errors
/// If the file system refuses.
pub fn set_aside(file: &Path, now_ms: i64) -> Result<PathBuf, StoreError> {
    aside(file, "damaged", now_ms)
}

/// Moves a file out of the way under a name that says why, with the journals of a store.
pub(super) fn aside(file: &Path, label: &str, now_ms: i64) -> Result<PathBuf, StoreError> {
    let target = free(file, label, now_ms);
    std::fs::rename(file, &target).map_err(StoreError::io(file))?;
    for suffix in ["-wal", "-shm", "-journal"] {
        let journal = with(file, suffix);
        if journal.exists() {
            std::fs::rename(&journal, with(&target, suffix)).map_err(StoreError::io(&journal))?;
        }
    }
    Ok(target)
}

/// The name that [`aside`] gives to a file: one that nothing has yet.
pub(super) fn free(file: &Path, label: &str, now_ms: i64) -> PathBuf {
    let mut target = with(file, &format!(".{label}-{now_ms:014}"));
    let mut again = 1;
    while target.exists() {
        target = with(file, &format!(".{label}-{now_ms:014}-{again}"));
        again += 1;
    }
    target
}

fn with(file: &Path, suffix: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

fn open(file: &Path, options: OpenOptions, other: Other) -> Result<Catalogue, StoreError> {
    let log = ReleaseLog::parse(&options.release_log)?;
    let sight = inspect(file)?;
    if let Some(folder) = file
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
    {
        std::fs::create_dir_all(folder).map_err(StoreError::io(folder))?;
    }
    let key_file = key_file(file, options.device_key.as_deref());
    let mut conn = match connection::writer(file) {
        Err(StoreError::Sql(source)) if sight == Sight::Nothing => {
            let source = std::io::Error::other(source);
            return Err(StoreError::Io {
                path: file.to_owned(),
                source,
            });
        }
        result => result?,
    };
    match prepare(&mut conn, file, &log, &options, other, &key_file) {
        Ok(key) => {
            let installation = device::install(&conn, &key, &options.entropy)?;
            let writer = Writer { conn, installation };
            let catalogue = Catalogue {
                file: Some(file.to_owned()),
                writer: Some(Mutex::new(writer)),
                key: Some(key),
                means: Means::default(),
                pool: Pool::of_file(file.to_owned()),
                columns: Mutex::new(None),
                profiles: Mutex::default(),
                options,
            };
            catalogue.forget()?;
            Ok(catalogue)
        }
        Err(error) => {
            // Closing the last connection would write the journal into a file that was just refused.
            if matches!(error, StoreError::Damaged { .. } | StoreError::Newer { .. }) {
                conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
            }
            Err(error)
        }
    }
}

fn prepare(
    conn: &mut Connection,
    file: &Path,
    log: &ReleaseLog<'_>,
    options: &OpenOptions,
    other: Other,
    key_file: &Path,
) -> Result<OwnKey, StoreError> {
    let fresh = schema::is_empty(conn)?;
    if !fresh {
        check_version(conn)?;
    }
    let key = OwnKey::load_or_create(key_file, &options.entropy)?;
    if fresh {
        // Nobody else has the new file, and new pages need no journal: building before the switch to a write-ahead
        // log writes everything once. A build that is cut short is rolled back by the next start.
        conn.execute_batch("PRAGMA cache_size = -131072")?;
        let transaction = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        if schema::is_empty(&transaction)? {
            build(&transaction, log)?;
            device::install(&transaction, &key, &options.entropy)?;
        }
        transaction.commit()?;
        conn.execute_batch("PRAGMA cache_size = -16384")?;
    }
    upgrade(conn, file, options)?;
    let own = conn.query_row("SELECT catalogue FROM about", [], |row| uuid_at(row, 0))?;
    if own != log.catalogue && other == Other::Refuse {
        return Err(StoreError::OtherCatalogue {
            found: own,
            expected: log.catalogue,
        });
    }
    refresh(conn, log, own, &key, options)?;
    write_ahead(conn)?;
    Ok(key)
}

pub(super) fn check_version(conn: &Connection) -> Result<i64, StoreError> {
    let application: i32 = conn.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    if application != schema::APPLICATION_ID {
        return Err(StoreError::damaged("it is the database of another program"));
    }
    let found = schema::version(conn)?;
    if found > schema::SCHEMA_VERSION {
        return Err(StoreError::Newer {
            found,
            known: schema::SCHEMA_VERSION,
        });
    }
    Ok(found)
}

/// Migrates an older store after a backup, in one transaction with the version number.
fn upgrade(conn: &mut Connection, file: &Path, options: &OpenOptions) -> Result<(), StoreError> {
    let found = check_version(conn)?;
    if found == schema::SCHEMA_VERSION {
        return Ok(());
    }
    backup::backup(conn, file, found, options.now_ms)?;
    let transaction = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    schema::migrate_to_current(&transaction)?;
    rebuild(&transaction)?;
    Ok(transaction.commit()?)
}

/// Fills an empty database: tables, releases, records, index.
fn build(conn: &Connection, log: &ReleaseLog<'_>) -> Result<(), StoreError> {
    schema::migrate_to_current(conn)?;
    conn.execute(
        "INSERT INTO about (k, catalogue) VALUES (1, :catalogue)",
        named_params! { ":catalogue": log.catalogue.as_bytes() },
    )?;
    schema::recreate_derived(conn)?;
    let blocks: Vec<_> = log.blocks.iter().collect();
    let rows = take_in(conn, log.catalogue, &blocks)?;
    derive(conn, &rows)?;
    Ok(())
}

/// Takes in what is missing: releases, derived tables of this version, this installation. Writes nothing if nothing is.
fn refresh(
    conn: &mut Connection,
    log: &ReleaseLog<'_>,
    own: Uuid,
    key: &OwnKey,
    options: &OpenOptions,
) -> Result<(), StoreError> {
    if missing(conn, log, own)?.is_empty()
        && schema::derived_is_current(conn)?
        && device::is_installed(conn, key)?
    {
        return Ok(());
    }
    let transaction = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    device::install(&transaction, key, &options.entropy)?;
    // Looked up again: another program may have taken them in by now.
    let blocks = missing(&transaction, log, own)?;
    let rows = take_in(&transaction, own, &blocks)?;
    if schema::derived_is_current(&transaction)? {
        derive(&transaction, &rows)?;
    } else {
        rebuild(&transaction)?;
    }
    Ok(transaction.commit()?)
}

/// The releases to take in: none of another catalogue's log, none on top of releases of the store's own.
fn missing<'l, 'b>(
    conn: &Connection,
    log: &'l ReleaseLog<'b>,
    own: Uuid,
) -> Result<Vec<&'l Block<'b>>, StoreError> {
    if own != log.catalogue {
        return Ok(Vec::new());
    }
    Ok(match offer(conn, log)? {
        Offer::Next(blocks) => blocks,
        Offer::Other(_) => Vec::new(),
    })
}

/// Readers go on reading while one writes. If another program holds the file just now, the next start switches.
fn write_ahead(conn: &Connection) -> Result<(), StoreError> {
    match conn.query_row("PRAGMA journal_mode = WAL", [], |row| {
        row.get::<_, String>(0)
    }) {
        Ok(_) => Ok(()),
        Err(error) => match StoreError::from(error) {
            StoreError::Locked => Ok(()),
            error => Err(error),
        },
    }
}
