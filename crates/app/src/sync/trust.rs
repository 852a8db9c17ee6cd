use std::path::Path;

use trust::{Files, Freshness};

use super::keep::Keep;
use super::registry::{take, unsettle};
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
    let place = keep.root();
    if let Some(folder) = place.parent() {
        std::fs::create_dir_all(folder).map_err(|source| Fault::FileUnwritable {
            path: folder.to_owned(),
            source,
        })?;
    }
    // Another root begins another line: what was seen under the one before is moved aside with it.
    if std::fs::read(&place).is_ok_and(|before| before != root) {
        unsettle(host)?;
        for old in [keep.seen(), keep.files(), keep.fresh()] {
            let aside = old.with_extension(host.now_ms().to_string());
            if old.exists() {
                std::fs::rename(&old, &aside).map_err(|source| Fault::FileUnwritable {
                    path: aside.clone(),
                    source,
                })?;
            }
        }
    }
    whole(&place, |out| {
        std::io::Write::write_all(out, &root).map_err(|source| Fault::FileUnwritable {
            path: place.clone(),
            source,
        })
    })?;
    if is_folder {
        take(host, &Files::read(path)?, Freshness::MayBeOld)?;
    }
    sync_status(host, reader, Nothing {})
}
