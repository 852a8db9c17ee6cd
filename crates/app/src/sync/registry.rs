use std::path::Path;

use sync::Authority;
use trust::{Files, Freshness, Loaded};

use super::keep::Keep;
use crate::{Fault, Host};

/// The registry at hand; `None` before a root is trusted or before the first registry came.
///
/// It may be old: reading is always allowed, and so is judging by the newest that there is.
pub(super) fn at_hand(host: &Host) -> Result<Option<Loaded>, Fault> {
    let keep = Keep::of(&host.options().data_dir);
    let Some(root) = trusted(&keep.root())? else {
        return Ok(None);
    };
    if !keep.files().is_dir() {
        return Ok(None);
    }
    let loaded = trust::load(
        &root,
        &keep.files(),
        &keep.seen(),
        host.now_ms(),
        Freshness::MayBeOld,
    )?;
    Ok(Some(loaded))
}

/// Takes a registry in, if the trusted root vouches for it; has the changes at hand judged anew if it is another one.
pub(super) fn take(
    host: &Host,
    files: &Files,
    freshness: Freshness,
) -> Result<Option<Loaded>, Fault> {
    let keep = Keep::of(&host.options().data_dir);
    let Some(root) = trusted(&keep.root())? else {
        return Ok(None);
    };
    let before = at_hand(host)
        .ok()
        .flatten()
        .map(|loaded| loaded.targets_version);
    let loaded = trust::load_files(&root, files.clone(), &keep.seen(), host.now_ms(), freshness)?;
    keep.put(files).map_err(|source| Fault::FileUnwritable {
        path: keep.files(),
        source,
    })?;
    if before != Some(loaded.targets_version) {
        host.catalogue()
            .judge_anew(&authority(host, Some(&loaded)))?;
    }
    Ok(Some(loaded))
}

/// What judges with a registry.
pub(super) fn authority(host: &Host, loaded: Option<&Loaded>) -> Authority {
    Authority {
        registry: loaded.map(|loaded| loaded.registry.clone()),
        now_ms: host.now_ms(),
    }
}

fn trusted(file: &Path) -> Result<Option<Vec<u8>>, Fault> {
    match std::fs::read(file) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(source) => Err(Fault::FileUnreadable {
            path: file.to_owned(),
            source,
        }),
    }
}
