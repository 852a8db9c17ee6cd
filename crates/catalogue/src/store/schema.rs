use rusqlite::Connection;

use super::StoreError;
use crate::search::index;

/// Marks the file as a catalogue of this program ("TRFC"), so that another program's database is not taken for one.
pub(super) const APPLICATION_ID: i32 = 0x5452_4643;

/// The migrations of what cannot be made again, in order; the version of the schema is their number. Forward only.
const MIGRATIONS: &[&str] = &[
    include_str!("sql/0001-log.sql"),
    include_str!("sql/0002-searches.sql"),
    include_str!("sql/0003-writing.sql"),
    include_str!("sql/0004-review.sql"),
    include_str!("sql/0005-sync.sql"),
    include_str!("sql/0006-erasure.sql"),
];

/// Version of the schema that this program knows.
pub const SCHEMA_VERSION: i64 = MIGRATIONS.len() as i64;

/// Version of the derived tables and of the function that fills them; raise it when either changes.
pub(super) const DERIVED_VERSION: i64 = 2;

const DERIVED: &str = include_str!("sql/derived.sql");
const DROP_DERIVED: &str = "
DROP TABLE IF EXISTS record;
DROP TABLE IF EXISTS head;
DROP TABLE IF EXISTS field;
";

/// Version that the file carries.
pub(super) fn version(conn: &Connection) -> Result<i64, StoreError> {
    Ok(conn.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// True for a file without any table: new, or left by a start that was cut short before its one transaction ended.
pub(super) fn is_empty(conn: &Connection) -> Result<bool, StoreError> {
    Ok(
        conn.query_row("SELECT count(*) = 0 FROM sqlite_schema", [], |row| {
            row.get(0)
        })?,
    )
}

/// Brings the durable tables to [`SCHEMA_VERSION`]. Runs inside the transaction of its caller, version number included.
pub(super) fn migrate(conn: &Connection, steps: &[&str]) -> Result<(), StoreError> {
    let from = usize::try_from(version(conn)?).unwrap_or_default();
    for step in steps.iter().skip(from) {
        conn.execute_batch(step)?;
    }
    conn.pragma_update(None, "application_id", APPLICATION_ID)?;
    conn.pragma_update(
        None,
        "user_version",
        i64::try_from(steps.len()).unwrap_or(i64::MAX),
    )?;
    Ok(())
}

/// See [`migrate`].
pub(super) fn migrate_to_current(conn: &Connection) -> Result<(), StoreError> {
    migrate(conn, MIGRATIONS)
}

/// Drops the derived tables and makes them anew, empty.
pub(super) fn recreate_derived(conn: &Connection) -> Result<(), StoreError> {
    conn.execute_batch(index::DROP)?;
    conn.execute_batch(DROP_DERIVED)?;
    conn.execute_batch(DERIVED)?;
    conn.execute_batch(index::SCHEMA)?;
    index::stamp(conn)?;
    conn.prepare_cached("UPDATE about SET derived = :derived, search = :search")?.execute(
        rusqlite::named_params! { ":derived": DERIVED_VERSION, ":search": i64::from(index::VERSION) },
    )?;
    Ok(())
}

/// True if the derived tables are there and of this version.
pub(super) fn derived_is_current(conn: &Connection) -> Result<bool, StoreError> {
    let (derived, search): (i64, i64) =
        conn.query_row("SELECT derived, search FROM about", [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    Ok(derived == DERIVED_VERSION && search == i64::from(index::VERSION))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::connection;

    #[test]
    fn an_upgraded_file_has_the_schema_of_a_fresh_one() {
        let schema = |conn: &Connection| -> Vec<String> {
            let mut statement = conn
                .prepare("SELECT type || name || coalesce(sql, '') FROM sqlite_schema ORDER BY 1")
                .unwrap();
            statement
                .query_map([], |row| row.get(0))
                .unwrap()
                .map(Result::unwrap)
                .collect()
        };
        let fresh = connection::memory().unwrap();
        migrate_to_current(&fresh).unwrap();
        for from in 0..MIGRATIONS.len() {
            let old = connection::memory().unwrap();
            migrate(&old, &MIGRATIONS[..from]).unwrap();
            migrate_to_current(&old).unwrap();
            assert_eq!(schema(&old), schema(&fresh), "from version {from}");
            assert_eq!(
                version(&old).unwrap(),
                SCHEMA_VERSION,
                "the number moves with the tables"
            );
        }
    }

    #[test]
    fn a_step_runs_once_and_in_order() {
        let steps = [
            "CREATE TABLE a (x INTEGER) STRICT",
            "ALTER TABLE a ADD COLUMN y INTEGER",
        ];
        let conn = connection::memory().unwrap();
        migrate(&conn, &steps[..1]).unwrap();
        migrate(&conn, &steps).unwrap();
        migrate(&conn, &steps).unwrap();
        assert_eq!(version(&conn).unwrap(), 2, "two steps make version 2");
        conn.execute_batch("INSERT INTO a (x, y) VALUES (1, 2)")
            .expect("the second step ran once");
    }
}
