//! A store that is carried to another machine: a copy of what cannot be made again, and a copy that is made this machine's own.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::Connection;
use rusqlite::backup::Backup;

use super::inspect::inspect;
use super::open::{aside, check_version};
use super::{Catalogue, OpenOptions, StoreError, connection, device, schema};

/// Pages that are copied at once.
const PAGES: std::ffi::c_int = 1_000;
/// How long to wait for another program to let go of a store that is to be replaced.
const PATIENCE: Duration = Duration::from_millis(500);

impl Catalogue {
    /// Writes a copy of the store as it stands now: the logs, the private one too, people, settings, searches and drafts.
    /// What is derived from the logs is left out. The key of this device lies elsewhere and is not in it.
    ///
    /// The copy is in the clear; whoever asks for it seals it.
    ///
    /// # Errors
    /// If SQLite or the file system refuses.
    pub fn copy_to(&self, file: &Path) -> Result<(), StoreError> {
        let mut copy = connection::writer(file)?;
        let from = self.pool.get()?;
        Backup::new(&from, &mut copy)?.run_to_completion(PAGES, Duration::ZERO, None)?;
        drop(from);
        // One file, without a journal beside it.
        copy.query_row("PRAGMA journal_mode = DELETE", [], |row| {
            row.get::<_, String>(0)
        })?;
        // What is dropped is overwritten: else it would stay in the file, unseen and as long as before.
        copy.pragma_update(None, "secure_delete", true)?;
        let transaction = copy.transaction()?;
        schema::drop_derived(&transaction)?;
        Ok(transaction.commit()?)
    }

    /// Makes a copy from elsewhere a store of this machine, in a folder of its own: everything in it stays, the device that
    /// made it is another one from now on, and this one gets a key and logs of its own.
    ///
    /// # Errors
    /// As [`Catalogue::open`]; [`StoreError::Damaged`] also where SQLite finds the copy inconsistent.
    pub fn adopt(file: &Path, options: OpenOptions) -> Result<(), StoreError> {
        let adopt = || {
            inspect(file)?;
            let conn = connection::writer(file)?;
            check_version(&conn)?;
            let found: String = conn.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
            if found != "ok" {
                return Err(StoreError::damaged(found));
            }
            conn.execute("UPDATE device SET own = 0", [])?;
            drop(conn);
            Self::open(file, options).map(drop)
        };
        adopt().map_err(|error| error.at(file))
    }
}

/// Puts a store with its key in the place of another, which is moved aside with its own, and answers where that lies now.
///
/// # Errors
/// [`StoreError::Locked`] if another program has the present one open; or if the file system refuses. Then the present one
/// is where it was.
pub fn replace(file: &Path, by: &Path, now_ms: i64) -> Result<Option<PathBuf>, StoreError> {
    const LABEL: &str = "before-restore";
    let (key, new_key) = (device::key_file(file, None), device::key_file(by, None));
    // Both end as one file: what stood in a journal would stay behind.
    let_go(by)?;
    let there = file.exists();
    if there {
        let_go(file)?;
    }
    let kept = there.then(|| aside(file, LABEL, now_ms)).transpose()?;
    let kept_key = if key.exists() {
        match aside(&key, LABEL, now_ms) {
            Ok(kept_key) => Some(kept_key),
            Err(error) => {
                back(kept.as_deref(), file);
                return Err(error);
            }
        }
    } else {
        None
    };
    let put = std::fs::rename(&new_key, &key)
        .map_err(StoreError::io(&key))
        .and_then(|()| std::fs::rename(by, file).map_err(StoreError::io(file)));
    match put {
        Ok(()) => Ok(kept),
        Err(error) => {
            back(kept_key.as_deref(), &key);
            back(kept.as_deref(), file);
            Err(error)
        }
    }
}

/// Puts back what was moved aside; that it stays aside is the smaller trouble.
fn back(kept: Option<&Path>, file: &Path) {
    if let Some(kept) = kept {
        let _ = std::fs::rename(kept, file);
    }
}

/// Makes sure that no other program has a store open, and that all of it stands in its one file.
fn let_go(file: &Path) -> Result<(), StoreError> {
    let leave = |conn: &Connection| {
        conn.busy_timeout(PATIENCE)?;
        // A write-ahead log ends only where nobody else has the file open.
        let mode: String = conn.query_row("PRAGMA journal_mode = DELETE", [], |row| row.get(0))?;
        if mode == "wal" {
            return Err(StoreError::Locked);
        }
        Ok(())
    };
    match connection::writer(file).and_then(|conn| leave(&conn)) {
        // What cannot be read any more is moved aside as it is.
        Err(StoreError::Damaged { .. }) => Ok(()),
        other => other,
    }
}
