use std::fs::File;
use std::io::Read;
use std::path::Path;

use super::StoreError;
use super::schema::{APPLICATION_ID, SCHEMA_VERSION};

/// What the first bytes of a file say, before SQLite opens it: looking must not change a file.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Sight {
    /// No file, or an empty one.
    Nothing,
    /// A store of a version that this program knows, as far as its head tells.
    Store,
}

/// Looks at the file without SQLite, so that a damaged or newer one is not touched: not even its journal is replayed.
///
/// # Errors
/// [`StoreError::Damaged`], [`StoreError::Newer`], [`StoreError::ReadOnly`].
pub(super) fn inspect(file: &Path) -> Result<Sight, StoreError> {
    let mut open = match File::open(file) {
        Ok(open) => open,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return writable_folder(file),
        Err(error) => return Err(StoreError::io(file)(error)),
    };
    let meta = open.metadata().map_err(StoreError::io(file))?;
    if meta.is_dir() {
        return Err(StoreError::damaged("it is a folder").at(file));
    }
    if meta.permissions().readonly() {
        return Err(StoreError::ReadOnly {
            path: file.to_owned(),
        });
    }
    if meta.len() == 0 {
        return writable_folder(file);
    }
    let mut head = Vec::with_capacity(100);
    open.by_ref()
        .take(100)
        .read_to_end(&mut head)
        .map_err(StoreError::io(file))?;
    let damaged = |reason: &str| Err(StoreError::damaged(reason).at(file));
    if !head.starts_with(b"SQLite format 3\0") {
        return damaged("it is not an SQLite database");
    }
    let number = |at: usize| {
        head.get(at..at + 4)
            .and_then(|bytes| bytes.try_into().ok())
            .map(i32::from_be_bytes)
    };
    let (Some(version), Some(application)) = (number(60), number(68)) else {
        return damaged("its head is cut short");
    };
    let page = head
        .get(16..18)
        .and_then(|bytes| bytes.try_into().ok())
        .map_or(0, u16::from_be_bytes);
    let page_size = if page == 1 { 65_536 } else { u64::from(page) };
    // A first start that was cut short leaves pages without a version; its journal takes them back.
    if application != 0 && application != APPLICATION_ID {
        return damaged("it is the database of another program");
    }
    if i64::from(version) > SCHEMA_VERSION {
        return Err(StoreError::Newer {
            found: i64::from(version),
            known: SCHEMA_VERSION,
        });
    }
    let pages = number(28)
        .and_then(|pages| u64::try_from(pages).ok())
        .unwrap_or_default();
    let counted = number(24) == number(92);
    if counted && pages * page_size > meta.len() && !has_journal(file) {
        return damaged("it is cut short");
    }
    writable_folder(file)?;
    Ok(Sight::Store)
}

/// Journals hold pages that the file itself does not have yet.
fn has_journal(file: &Path) -> bool {
    ["-wal", "-journal"].iter().any(|suffix| {
        let mut name = file.as_os_str().to_owned();
        name.push(suffix);
        std::fs::metadata(name).is_ok_and(|meta| meta.len() > 0)
    })
}

/// The folder must be writable too: the write-ahead log stands beside the file.
fn writable_folder(file: &Path) -> Result<Sight, StoreError> {
    let Some(folder) = file
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
    else {
        return Ok(Sight::Nothing);
    };
    match std::fs::metadata(folder) {
        Ok(meta) if meta.permissions().readonly() => Err(StoreError::ReadOnly {
            path: folder.to_owned(),
        }),
        Ok(_) => Ok(Sight::Nothing),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Sight::Nothing),
        Err(error) => Err(StoreError::io(folder)(error)),
    }
}
