use std::path::Path;
use std::sync::atomic::AtomicBool;

use catalogue::store::replace;

use super::prepare::prepare;
use crate::api::{BackupRequest, Restored};
use crate::{Fault, HostOptions, paths};

/// Makes a backup the store of this machine, which becomes a new device with logs of its own.
///
/// Nothing is touched before the backup has been read to its end, checked and brought up to date beside the present store.
/// That one is then moved aside, with its key; the answer says where it lies.
///
/// # Errors
/// [`Fault::BackupForeign`], [`Fault::BackupNewer`], [`Fault::BackupDamaged`], [`Fault::PassphraseWrong`],
/// [`Fault::FileUnreadable`]; [`catalogue::StoreError::Locked`] while another program has the present store open; or when
/// the folder cannot be written. The present store is then as it was.
pub fn restore(options: &HostOptions, request: BackupRequest) -> Result<Restored, Fault> {
    restore_until(options, request, &AtomicBool::new(false))
}

/// As [`restore`], and stops when it is told.
///
/// # Errors
/// As [`restore`]; [`Fault::Cancelled`] if it was stopped before the present store was touched.
pub fn restore_until(
    options: &HostOptions,
    request: BackupRequest,
    stop: &AtomicBool,
) -> Result<Restored, Fault> {
    let store = paths::store_file(&options.data_dir);
    let folder = prepare(options, Path::new(&request.file), &request.passphrase, stop)?;
    crate::sync::erase_restored(options, &paths::store_file(folder.path()))?;
    let aside = replace(
        &store,
        &paths::store_file(folder.path()),
        (options.now_ms)(),
    )?;
    Ok(Restored {
        file: request.file,
        store: store.display().to_string(),
        aside: aside.map(|aside| aside.display().to_string()),
    })
}
