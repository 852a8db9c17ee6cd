use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::StoreError;

fn prefix(file: &Path) -> Option<String> {
    Some(format!("{}.backup-", file.file_name()?.to_str()?))
}

/// Backups beside a store, oldest first.
#[must_use]
pub fn backups(file: &Path) -> Vec<PathBuf> {
    let (Some(prefix), Some(folder)) = (prefix(file), file.parent()) else {
        return Vec::new();
    };
    let folder = if folder.as_os_str().is_empty() {
        Path::new(".")
    } else {
        folder
    };
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut out: Vec<PathBuf> = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| {
            let name = path
                .file_name()
                .and_then(|name| name.to_str())
                .unwrap_or_default();
            name.starts_with(&prefix)
                && !name.ends_with(".part")
                && !name.ends_with("-wal")
                && !name.ends_with("-shm")
        })
        .collect();
    out.sort();
    out
}

/// Copies the store beside itself before a migration: `catalogue.db.backup-v1-<milliseconds>`.
///
/// The copy is written under another name first, so that a backup which is there is a whole one.
pub(super) fn backup(
    conn: &Connection,
    file: &Path,
    version: i64,
    now_ms: i64,
) -> Result<PathBuf, StoreError> {
    let mut name = file.as_os_str().to_owned();
    name.push(format!(".backup-v{version}-{now_ms:014}"));
    let target = PathBuf::from(name);
    let mut part = target.as_os_str().to_owned();
    part.push(".part");
    let part = PathBuf::from(part);
    if target.exists() {
        return Ok(target);
    }
    match std::fs::remove_file(&part) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            return Err(StoreError::io(&part)(error));
        }
        _ => {}
    }
    conn.prepare("VACUUM INTO :file")?
        .execute(rusqlite::named_params! { ":file": part.to_string_lossy() })?;
    std::fs::rename(&part, &target).map_err(StoreError::io(&target))?;
    Ok(target)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::connection;

    #[test]
    fn a_backup_is_a_whole_copy_beside_the_store() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("catalogue.db");
        let conn = connection::writer(&file).unwrap();
        conn.execute_batch("CREATE TABLE a (x INTEGER) STRICT; INSERT INTO a VALUES (42)")
            .unwrap();
        std::fs::write(
            dir.path()
                .join("catalogue.db.backup-v1-00000000000005.part"),
            b"cut short",
        )
        .unwrap();
        let copy = backup(&conn, &file, 1, 5).unwrap();
        assert_eq!(
            backups(&file),
            std::slice::from_ref(&copy),
            "it is found again, and a half one is not left"
        );
        let x: i64 = connection::writer(&copy)
            .unwrap()
            .query_row("SELECT x FROM a", [], |row| row.get(0))
            .unwrap();
        assert_eq!(x, 42, "it holds what the store held");
        assert_eq!(
            backup(&conn, &file, 1, 5).unwrap(),
            copy,
            "a second start does not fail on it"
        );
    }
}
