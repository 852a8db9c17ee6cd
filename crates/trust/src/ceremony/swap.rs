use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::CeremonyError;
use crate::repository::{Files, is_known};

fn beside(folder: &Path, ending: &str) -> PathBuf {
    let mut name = folder.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

fn fresh(folder: &Path) -> PathBuf {
    beside(folder, ".new")
}

fn former(folder: &Path) -> PathBuf {
    beside(folder, ".old")
}

/// Writes a folder whole under another name and swaps it in, so that nobody ever finds half of it.
///
/// Between two renamings no folder bears the name: a machine that goes down right then leaves the former one beside it, and
/// [`recover`] puts it back.
pub(super) fn replace(folder: &Path, files: &Files) -> Result<(), CeremonyError> {
    recover(folder)?;
    refuse_foreign(folder)?;
    let (fresh, former) = (fresh(folder), former(folder));
    remove(&fresh)?;
    remove(&former)?;
    fs::create_dir_all(&fresh)?;
    for (name, bytes) in files.iter() {
        let mut file = File::create(fresh.join(name))?;
        file.write_all(bytes)?;
        file.sync_all()?;
    }
    if folder.exists() {
        fs::rename(folder, &former)?;
        if let Err(error) = fs::rename(&fresh, folder) {
            fs::rename(&former, folder)?;
            return Err(error.into());
        }
        remove(&former)?;
    } else {
        fs::rename(&fresh, folder)?;
    }
    Ok(())
}

/// Puts a folder back that was moved away by a swap that never ended.
pub(super) fn recover(folder: &Path) -> io::Result<()> {
    let former = former(folder);
    if !folder.exists() && former.exists() {
        fs::rename(former, folder)?;
    }
    Ok(())
}

/// What is swapped out is removed: a key that somebody laid into the folder would be gone.
fn refuse_foreign(folder: &Path) -> Result<(), CeremonyError> {
    if !folder.exists() {
        return Ok(());
    }
    for entry in folder.read_dir()? {
        let entry = entry?;
        if !entry.file_name().to_str().is_some_and(is_known) {
            return Err(CeremonyError::Foreign(entry.path()));
        }
    }
    Ok(())
}

fn remove(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
