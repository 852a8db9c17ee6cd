use std::path::{Path, PathBuf};

use catalogue::store::replace;

use super::prepare::prepare;
use crate::api::Secret;
use crate::{Fault, HostOptions, paths};

/// Where a backup lies that is to be the store from the next start on.
fn waiting(data_dir: &Path) -> PathBuf {
    data_dir.join("restored")
}

/// Lays a backup ready for the next start: the program that asks has the present store open, and goes on with it.
///
/// # Errors
/// As [`super::restore`].
pub(crate) fn stage(options: &HostOptions, file: &Path, passphrase: &Secret) -> Result<(), Fault> {
    let folder = prepare(options, file, passphrase)?;
    let target = waiting(&options.data_dir);
    let in_folder = |source| Fault::FileUnwritable {
        path: target.clone(),
        source,
    };
    // One that was laid ready before and never used gives way.
    if target.exists() {
        std::fs::remove_dir_all(&target).map_err(in_folder)?;
    }
    std::fs::rename(folder.keep(), &target).map_err(in_folder)
}

/// Puts a backup that lies ready in the place of the present store, before that is opened.
///
/// Where another program has the present store open, the backup goes on waiting: nobody loses what they write just now.
pub(crate) fn take_up(options: &HostOptions) {
    let folder = waiting(&options.data_dir);
    let coming = paths::store_file(&folder);
    if !coming.exists() {
        return;
    }
    let store = paths::store_file(&options.data_dir);
    if replace(&store, &coming, (options.now_ms)()).is_ok() {
        // Empty now; that it stays behind is the smaller trouble.
        let _ = std::fs::remove_dir_all(&folder);
    }
}
