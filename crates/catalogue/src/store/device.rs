use std::path::Path;

use rusqlite::{Connection, OptionalExtension, named_params};
use uuid::Uuid;

use super::key::OwnKey;
use super::{Entropy, StoreError};

/// Rows of this installation: its device, its shared and its local log.
#[derive(Clone, Copy, Debug)]
pub(super) struct Installation {
    pub(super) shared: (i64, Uuid),
    pub(super) local: (i64, Uuid),
}

pub(super) fn random_uuid(entropy: &Entropy) -> Result<Uuid, StoreError> {
    let bytes = entropy
        .bytes()
        .map_err(StoreError::io(Path::new("random")))?;
    Ok(uuid::Builder::from_random_bytes(bytes).into_uuid())
}

/// Finds this installation's rows, or makes them: a new key begins new logs.
pub(super) fn install(
    conn: &Connection,
    key: &OwnKey,
    entropy: &Entropy,
) -> Result<Installation, StoreError> {
    let device = match find(conn, key)? {
        Some(device) => device,
        None => {
            conn.execute(
                "INSERT INTO device (key_id, public_key, own) VALUES (:id, :key, 1)",
                named_params! { ":id": key.device().0, ":key": key.public() },
            )?;
            conn.last_insert_rowid()
        }
    };
    ensure_author(conn, entropy)?;
    Ok(Installation {
        shared: own_log(conn, device, "shared", entropy)?,
        local: own_log(conn, device, "local", entropy)?,
    })
}

/// True if everything that [`install`] makes is there.
pub(super) fn is_installed(conn: &Connection, key: &OwnKey) -> Result<bool, StoreError> {
    let Some(device) = find(conn, key)? else {
        return Ok(false);
    };
    let logs: i64 = conn.query_row(
        "SELECT count(*) FROM log WHERE device = :d",
        named_params! { ":d": device },
        |r| r.get(0),
    )?;
    let own: i64 = conn.query_row("SELECT count(*) FROM person WHERE own = 1", [], |r| {
        r.get(0)
    })?;
    Ok(logs >= 2 && own >= 1)
}

fn find(conn: &Connection, key: &OwnKey) -> Result<Option<i64>, StoreError> {
    Ok(conn
        .prepare_cached("SELECT k FROM device WHERE key_id = :id AND own = 1")?
        .query_row(named_params! { ":id": key.device().0 }, |row| row.get(0))
        .optional()?)
}

fn own_log(
    conn: &Connection,
    device: i64,
    scope: &str,
    entropy: &Entropy,
) -> Result<(i64, Uuid), StoreError> {
    let found: Option<(i64, Vec<u8>)> = conn
        .prepare_cached("SELECT k, uuid FROM log WHERE device = :device AND scope = :scope ORDER BY k DESC LIMIT 1")?
        .query_row(named_params! { ":device": device, ":scope": scope }, |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    if let Some((k, uuid)) = found {
        let uuid = Uuid::from_slice(&uuid).map_err(|_| StoreError::damaged("the id of a log"))?;
        return Ok((k, uuid));
    }
    let uuid = random_uuid(entropy)?;
    conn.execute(
        "INSERT INTO log (uuid, device, scope) VALUES (:uuid, :device, :scope)",
        named_params! { ":uuid": uuid.as_bytes(), ":device": device, ":scope": scope },
    )?;
    Ok((conn.last_insert_rowid(), uuid))
}

fn ensure_author(conn: &Connection, entropy: &Entropy) -> Result<(), StoreError> {
    if super::person::author(conn)?.is_some() {
        return Ok(());
    }
    let author = random_uuid(entropy)?;
    conn.execute(
        "INSERT INTO person (author, own) VALUES (:author, 1)",
        named_params! { ":author": author.as_bytes() },
    )?;
    Ok(())
}
