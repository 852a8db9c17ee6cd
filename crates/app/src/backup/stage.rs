use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use catalogue::store::{aside_of, replace};

use super::prepare::{prepare, sweep};
use crate::api::Secret;
use crate::{Fault, HostOptions, paths};

/// Where a backup lies that is to be the store from the next start on.
fn waiting(data_dir: &Path) -> PathBuf {
    data_dir.join("restored")
}

/// The moment that the name of what is moved aside carries, in milliseconds since 1970.
const MOMENT: &str = "moved-aside-at";

/// Lays a backup ready for the next start: the program that asks has the present store open, and goes on with it. Answers where
/// the present store will lie from then on; `None` if there is none.
///
/// # Errors
/// As [`super::restore`].
pub(crate) fn stage(
    options: &HostOptions,
    file: &Path,
    passphrase: &Secret,
) -> Result<Option<PathBuf>, Fault> {
    let folder = prepare(options, file, passphrase, &AtomicBool::new(false))?;
    let now_ms = (options.now_ms)();
    // Whoever is told the place now finds the store there, however long the next start is away.
    let note = folder.path().join(MOMENT);
    std::fs::write(&note, now_ms.to_string()).map_err(|source| Fault::FileUnwritable {
        path: note.clone(),
        source,
    })?;
    let target = waiting(&options.data_dir);
    let in_folder = |source| Fault::FileUnwritable {
        path: target.clone(),
        source,
    };
    // One that was laid ready before and never used gives way.
    if target.exists() {
        std::fs::remove_dir_all(&target).map_err(in_folder)?;
    }
    std::fs::rename(folder.keep(), &target).map_err(in_folder)?;
    let store = paths::store_file(&options.data_dir);
    Ok(store.exists().then(|| aside_of(&store, now_ms)))
}

/// Puts a backup that lies ready in the place of the present store, before that is opened.
///
/// Where another program has the present store open, the backup goes on waiting: nobody loses what they write just now.
pub(crate) fn take_up(options: &HostOptions) {
    sweep(&options.data_dir);
    let folder = waiting(&options.data_dir);
    let coming = paths::store_file(&folder);
    if !coming.exists() {
        return;
    }
    let store = paths::store_file(&options.data_dir);
    let moment = std::fs::read_to_string(folder.join(MOMENT))
        .ok()
        .and_then(|text| text.trim().parse().ok())
        .unwrap_or_else(|| (options.now_ms)());
    if replace(&store, &coming, moment).is_ok() {
        // Empty now; that it stays behind is the smaller trouble.
        let _ = std::fs::remove_dir_all(&folder);
    }
}
