use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use super::StoreError;

/// Every pragma with its reason.
const PRAGMAS: &[(&str, &str, &str)] = &[
    (
        "foreign_keys",
        "ON",
        "SQLite does not enforce references unless told so, on each connection",
    ),
    (
        "trusted_schema",
        "OFF",
        "a file from elsewhere must not run functions through its schema",
    ),
    (
        "cell_size_check",
        "ON",
        "a damaged page is noticed when it is read, not when it is used",
    ),
    (
        "temp_store",
        "MEMORY",
        "no temporary files with private needs in a shared folder",
    ),
    (
        "cache_size",
        "-16384",
        "16 MiB: the whole bundled catalogue stays in memory",
    ),
    (
        "synchronous",
        "FULL",
        "a change that was confirmed survives a power cut: field laptops lose power",
    ),
    (
        "journal_size_limit",
        "8388608",
        "the write-ahead file shrinks again after a large import",
    ),
];

/// Pragmas of connections that only read.
const READER_PRAGMAS: &[(&str, &str, &str)] = &[(
    "query_only",
    "ON",
    "a reader that writes by mistake is stopped by SQLite itself",
)];

/// How long one program waits for another that writes.
pub(super) const PATIENCE: Duration = Duration::from_secs(10);

fn apply(conn: &Connection, pragmas: &[(&str, &str, &str)]) -> Result<(), StoreError> {
    for (name, value, _reason) in pragmas {
        conn.execute_batch(&format!("PRAGMA {name} = {value};"))?;
    }
    Ok(())
}

fn prepare(conn: &Connection) -> Result<(), StoreError> {
    conn.busy_timeout(PATIENCE)?;
    conn.set_prepared_statement_cache_capacity(128);
    apply(conn, PRAGMAS)
}

fn connect(file: &Path, flags: OpenFlags) -> Result<Connection, StoreError> {
    let flags = flags | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    Connection::open_with_flags(file, flags).map_err(StoreError::from)
}

/// Opens the file to write, creating it if it is not there.
pub(super) fn writer(file: &Path) -> Result<Connection, StoreError> {
    let conn = connect(
        file,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
    )?;
    prepare(&conn)?;
    Ok(conn)
}

/// Opens the file to read only. It opens read-write below, because a write-ahead log needs its shared memory.
pub(super) fn reader(file: &Path) -> Result<Connection, StoreError> {
    let conn = connect(file, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    prepare(&conn)?;
    apply(&conn, READER_PRAGMAS)?;
    Ok(conn)
}

/// A store in memory.
pub(super) fn memory() -> Result<Connection, StoreError> {
    let conn = Connection::open_in_memory()?;
    prepare(&conn)?;
    Ok(conn)
}
