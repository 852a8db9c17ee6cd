use trust::Files;
use trust::repository::{FIXED, MAX_ROOTS, root_file};

use super::{Hub, SyncError};

/// Brings the files of the registry from a hub; nothing in them is trusted before `trust` has checked them.
///
/// `root` is the version of the newest root that is known here: the ones after it show the way to the hub's own.
/// `None` if the hub keeps no registry.
///
/// # Errors
/// See [`SyncError`].
pub async fn registry_files(hub: &Hub, root: u64) -> Result<Option<Files>, SyncError> {
    let mut files = Files::new();
    for version in root..=root.saturating_add(MAX_ROOTS as u64) {
        match hub.registry(&root_file(version)).await? {
            Some(bytes) => files
                .put(&root_file(version), bytes)
                .map_err(|_| SyncError::Damaged)?,
            // The one that is known may be gone from a hub that keeps only newer ones.
            None if version == root => {}
            None => break,
        }
    }
    for name in FIXED {
        match hub.registry(name).await? {
            Some(bytes) => files.put(name, bytes).map_err(|_| SyncError::Damaged)?,
            None => return Ok(None),
        }
    }
    Ok(Some(files))
}
