//! The session of PostgreSQL, for several hubs over one order.

use std::collections::HashMap;

use postgres::types::{ToSql, Type};
use postgres::{Client, Config, NoTls, Statement};
use rustls_platform_verifier::ConfigVerifierExt;
use tokio_postgres_rustls::MakeRustlsConnect;

use super::StoreError;
use super::session::{Cell, Dialect, Row, Session};

/// Statements that a connection keeps prepared; texts differ only in how many rows they take.
const PREPARED: usize = 128;

/// A connection and what it has prepared.
pub(super) struct Connection {
    client: Client,
    prepared: HashMap<String, Statement>,
}

/// Connects. The address says by `sslmode=` whether TLS is wanted; through a socket file there is none.
pub(super) fn connect(config: &Config) -> Result<Connection, StoreError> {
    let tls = config.get_ssl_mode() != postgres::config::SslMode::Disable
        && config
            .get_hosts()
            .iter()
            .any(|host| matches!(host, postgres::config::Host::Tcp(_)));
    let client = if tls {
        let roots = rustls::ClientConfig::with_platform_verifier()?;
        config.connect(MakeRustlsConnect::new(roots))?
    } else {
        config.connect(NoTls)?
    };
    Ok(Connection {
        client,
        prepared: HashMap::new(),
    })
}

impl Connection {
    pub(super) fn is_closed(&self) -> bool {
        self.client.is_closed()
    }

    fn prepare(&mut self, sql: &str) -> Result<Statement, StoreError> {
        if let Some(statement) = self.prepared.get(sql) {
            return Ok(statement.clone());
        }
        let statement = self.client.prepare(sql)?;
        if self.prepared.len() >= PREPARED {
            self.prepared.clear();
        }
        self.prepared.insert(sql.to_owned(), statement.clone());
        Ok(statement)
    }
}

/// A number that is not there; the only columns that may be empty hold numbers.
const NOTHING: &Option<i64> = &None;

fn parameter(cell: &Cell) -> &(dyn ToSql + Sync) {
    match cell {
        Cell::Null => NOTHING,
        Cell::Int(number) => number,
        Cell::Bytes(bytes) => bytes,
        Cell::Text(text) => text,
    }
}

fn cell(row: &postgres::Row, column: usize, kind: &Type) -> Result<Cell, StoreError> {
    let found = if *kind == Type::INT8 {
        row.try_get::<_, Option<i64>>(column)?.map(Cell::Int)
    } else if *kind == Type::INT4 {
        row.try_get::<_, Option<i32>>(column)?
            .map(|number| Cell::Int(i64::from(number)))
    } else if *kind == Type::BYTEA {
        row.try_get::<_, Option<Vec<u8>>>(column)?.map(Cell::Bytes)
    } else if *kind == Type::TEXT {
        row.try_get::<_, Option<String>>(column)?.map(Cell::Text)
    } else {
        return Err(StoreError::Damaged("a column of another type"));
    };
    Ok(found.unwrap_or(Cell::Null))
}

impl Session for Connection {
    fn query(&mut self, sql: &str, cells: &[Cell]) -> Result<Vec<Row>, StoreError> {
        let statement = self.prepare(sql)?;
        let parameters: Vec<&(dyn ToSql + Sync)> = cells.iter().map(parameter).collect();
        self.client
            .query(&statement, &parameters)?
            .iter()
            .map(|row| {
                row.columns()
                    .iter()
                    .enumerate()
                    .map(|(column, about)| cell(row, column, about.type_()))
                    .collect::<Result<_, _>>()
                    .map(Row)
            })
            .collect()
    }

    fn batch(&mut self, sql: &str) -> Result<(), StoreError> {
        Ok(self.client.batch_execute(sql)?)
    }

    fn dialect(&self) -> Dialect {
        Dialect {
            int: "BIGINT",
            bytes: "BYTEA",
            strict: "",
            // Said, not left to the server's settings: a statement must see what was committed while it waited for
            // the counter row.
            begin_write: "BEGIN ISOLATION LEVEL READ COMMITTED",
            begin_read: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
        }
    }
}
