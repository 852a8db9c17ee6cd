use std::io::Write;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OptionalExtension, named_params};
use uuid::Uuid;

use super::{Entropy, StoreError};
use crate::change::DeviceKey;

const HEAD: &str = "trefoil device key 1";

/// Where the key lies: beside the store unless told otherwise.
pub(super) fn key_file(store: &Path, asked: Option<&Path>) -> PathBuf {
    asked.map_or_else(|| store.with_file_name("device.key"), Path::to_owned)
}

/// Reads the device key, or makes one at the first start.
///
/// The file is readable by its owner only. It is written whole under another name and then linked, so that a start
/// which is cut short leaves no half key, and of two programs that start together both end with the same one.
pub(super) fn load_or_create(file: &Path, entropy: &Entropy) -> Result<DeviceKey, StoreError> {
    if let Some(key) = load(file)? {
        return Ok(key);
    }
    let seed: [u8; 32] = entropy.bytes().map_err(StoreError::io(file))?;
    let unique: [u8; 8] = entropy.bytes().map_err(StoreError::io(file))?;
    let mut name = file.as_os_str().to_owned();
    name.push(format!(".{:016x}", u64::from_be_bytes(unique)));
    let part = PathBuf::from(name);
    let hex: String = seed.iter().map(|byte| format!("{byte:02x}")).collect();
    write_private(&part, &format!("{HEAD}\n{hex}\n")).map_err(StoreError::io(&part))?;
    // A link refuses to replace an existing file; where links are not possible, a rename has to do.
    if std::fs::hard_link(&part, file).is_err() && !file.exists() {
        std::fs::rename(&part, file).map_err(StoreError::io(file))?;
    }
    if part.exists() {
        std::fs::remove_file(&part).map_err(StoreError::io(&part))?;
    }
    load(file)?.ok_or_else(|| StoreError::DeviceKey {
        path: file.to_owned(),
    })
}

fn load(file: &Path) -> Result<Option<DeviceKey>, StoreError> {
    let text = match std::fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(_) => {
            return Err(StoreError::DeviceKey {
                path: file.to_owned(),
            });
        }
    };
    parse(&text).map(Some).ok_or_else(|| StoreError::DeviceKey {
        path: file.to_owned(),
    })
}

fn parse(text: &str) -> Option<DeviceKey> {
    let hex = text.strip_prefix(HEAD)?.trim();
    if hex.len() != 64 || !hex.is_ascii() {
        return None;
    }
    let mut seed = [0; 32];
    for (index, byte) in seed.iter_mut().enumerate() {
        *byte = u8::from_str_radix(hex.get(index * 2..index * 2 + 2)?, 16).ok()?;
    }
    Some(DeviceKey::from_seed(&seed))
}

fn write_private(file: &Path, text: &str) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    let mut open = options.open(file)?;
    open.write_all(text.as_bytes())?;
    open.sync_all()
}

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
    key: &DeviceKey,
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
pub(super) fn is_installed(conn: &Connection, key: &DeviceKey) -> Result<bool, StoreError> {
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

fn find(conn: &Connection, key: &DeviceKey) -> Result<Option<i64>, StoreError> {
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
