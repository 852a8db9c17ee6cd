//! The session of SQLite: the embedded store of one process.

use std::path::Path;
use std::time::Duration;

use rusqlite::types::{ToSqlOutput, Value, ValueRef};
use rusqlite::{Connection, OpenFlags, ToSql};

use super::StoreError;
use super::session::{Cell, Dialect, Row, Session};

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
        "synchronous",
        "FULL",
        "what was acknowledged survives a power cut: clients forget their outbox on our word",
    ),
    (
        "secure_delete",
        "ON",
        "what is erased by order of the registry is overwritten; nothing else is ever deleted here",
    ),
    (
        "cache_size",
        "-16384",
        "16 MiB for each connection: the head of the order stays in memory",
    ),
    (
        "journal_size_limit",
        "67108864",
        "the write-ahead file shrinks again after a large push",
    ),
];

/// How long one connection waits for another that writes; a copy of the file for a backup, as a rule.
const PATIENCE: Duration = Duration::from_secs(10);

/// Opens the file, creating it if it is not there.
pub(super) fn connect(file: &Path, writes: bool) -> Result<Connection, StoreError> {
    let mut flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    if writes {
        flags |= OpenFlags::SQLITE_OPEN_CREATE;
    }
    let conn = Connection::open_with_flags(file, flags)?;
    conn.busy_timeout(PATIENCE)?;
    conn.set_prepared_statement_cache_capacity(128);
    if writes {
        // Kept in the file: readers go on while a push is written.
        conn.execute_batch("PRAGMA journal_mode = WAL;")?;
    }
    for (name, value, _reason) in PRAGMAS {
        conn.execute_batch(&format!("PRAGMA {name} = {value};"))?;
    }
    Ok(conn)
}

impl ToSql for Cell {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            Self::Null => ToSqlOutput::Owned(Value::Null),
            Self::Int(number) => ToSqlOutput::Owned(Value::Integer(*number)),
            Self::Bytes(bytes) => ToSqlOutput::Borrowed(ValueRef::Blob(bytes)),
            Self::Text(text) => ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes())),
        })
    }
}

impl Session for Connection {
    fn query(&mut self, sql: &str, cells: &[Cell]) -> Result<Vec<Row>, StoreError> {
        let mut statement = self.prepare_cached(sql)?;
        for (index, cell) in cells.iter().enumerate() {
            // To SQLite `$1` is a name like any other, numbered by where it first stands: so it is looked up.
            if let Some(place) = statement.parameter_index(&format!("${}", index + 1))? {
                statement.raw_bind_parameter(place, cell)?;
            }
        }
        let width = statement.column_count();
        let mut rows = statement.raw_query();
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            let cells: Vec<Cell> = (0..width)
                .map(|column| {
                    Ok(match row.get_ref(column)? {
                        ValueRef::Integer(number) => Cell::Int(number),
                        ValueRef::Blob(bytes) => Cell::Bytes(bytes.to_vec()),
                        ValueRef::Text(text) => {
                            Cell::Text(String::from_utf8_lossy(text).into_owned())
                        }
                        ValueRef::Null | ValueRef::Real(_) => Cell::Null,
                    })
                })
                .collect::<rusqlite::Result<_>>()?;
            out.push(Row(cells));
        }
        Ok(out)
    }

    fn batch(&mut self, sql: &str) -> Result<(), StoreError> {
        Ok(self.execute_batch(sql)?)
    }

    fn dialect(&self) -> Dialect {
        Dialect {
            int: "INTEGER",
            bytes: "BLOB",
            strict: " STRICT",
            begin_write: "BEGIN IMMEDIATE",
            begin_read: "BEGIN DEFERRED",
        }
    }
}
