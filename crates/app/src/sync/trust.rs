use std::path::Path;

use trust::{Files, Freshness};

use super::keep::Keep;
use super::registry::{at_hand, settle, take, unsettle};
use super::status::sync_status;
use crate::api::{Nothing, SyncStatus, TrustRequest};
use crate::exchange::whole;
use crate::{Fault, Host, Reader};

/// Trusts a root from now on: the file of whoever runs the catalogue, or a folder with a registry.
///
/// It is given by a person who had it from somebody they know; a hub cannot give it.
///
/// # Errors
/// [`Fault::FileUnreadable`], [`Fault::Trust`] if it is no root or of another catalogue. Then the one before stands.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn trust(host: &Host, reader: &Reader, request: TrustRequest) -> Result<SyncStatus, Fault> {
    let path = Path::new(&request.file);
    let unreadable = |source| Fault::FileUnreadable {
        path: path.to_owned(),
        source,
    };
    let is_folder = path.is_dir();
    let file = if is_folder {
        path.join(trust::repository::root_file(1))
    } else {
        path.to_owned()
    };
    let root = std::fs::read(&file).map_err(unreadable)?;
    if trust::repository::pinned_catalogue(&root)? != host.catalogue().catalogue_id()? {
        return Err(trust::TrustError::OtherCatalogue.into());
    }
    let keep = Keep::of(&host.options().data_dir);
    let folder = is_folder.then_some(path);
    if std::fs::read(keep.root()).is_ok_and(|before| before == root) {
        if let Some(folder) = folder {
            take(host, &Files::read(folder)?, Freshness::MayBeOld)?;
        }
    } else {
        begin(host, &keep, &root, folder)?;
    }
    // Who could not exchange for want of it need not wait for their hour.
    host.line().wake();
    sync_status(host, reader, Nothing {})
}

/// Begins another line: the root, and the registry of a folder if one was given, are checked where nothing depends on them,
/// and only then take the place of those that were here, which are moved aside.
fn begin(host: &Host, keep: &Keep, root: &[u8], folder: Option<&Path>) -> Result<(), Fault> {
    let data = &host.options().data_dir;
    let unwritable = |source| Fault::FileUnwritable {
        path: data.clone(),
        source,
    };
    let trial = tempfile::Builder::new()
        .prefix(".registry-")
        .tempdir_in(data)
        .map_err(unwritable)?;
    let fresh = Keep::of(trial.path());
    std::fs::create_dir_all(trial.path().join("registry")).map_err(unwritable)?;
    whole(&fresh.root(), |out| {
        std::io::Write::write_all(out, root).map_err(unwritable)
    })?;
    if let Some(folder) = folder {
        let files = Files::read(folder)?;
        let now_ms = host.now_ms();
        trust::load_files(
            root,
            files.clone(),
            &fresh.seen(),
            now_ms,
            Freshness::MayBeOld,
        )?;
        fresh.prepare(&files).map_err(unwritable)?;
        fresh.exchange().map_err(unwritable)?;
    }
    // What was judged was judged by others, also if the machine goes down right after the exchange.
    unsettle(host)?;
    keep.replace(&fresh, &host.now_ms().to_string())
        .map_err(unwritable)?;
    match at_hand(host)? {
        Some(loaded) => settle(host, &loaded),
        None => Ok(()),
    }
}
