use std::io::Write;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use catalogue::StoreError;
use catalogue::sealed::{Passphrase, Sealer};
use catalogue::store::Entropy;

use super::refusal::refused;
use crate::api::{BackupRequest, BackupWritten, Secret};
use crate::exchange::whole;
use crate::{Fault, Host, Reader};

/// How hard to pack: what is packed once is kept for long.
const LEVEL: i32 = 9;
/// Sealed between two looks at whether to stop, in bytes.
const STRIDE: usize = 1024 * 1024;

/// Writes everything of this machine that cannot be made again to one file that the passphrase opens.
///
/// The file is written beside its place and put there once it is whole.
///
/// # Errors
/// [`Fault::PassphraseShort`], [`Fault::FileUnwritable`]; or when the store cannot be read, or is not this machine's.
pub fn backup(
    host: &Host,
    _reader: &Reader,
    request: BackupRequest,
) -> Result<BackupWritten, Fault> {
    backup_until(host, request, &AtomicBool::new(false))
}

/// As [`backup`], and stops when it is told.
///
/// # Errors
/// As [`backup`]; [`Fault::Cancelled`] if it was stopped. Then there is no file.
pub fn backup_until(
    host: &Host,
    request: BackupRequest,
    stop: &AtomicBool,
) -> Result<BackupWritten, Fault> {
    check(&request.passphrase)?;
    let passphrase = Passphrase::new(&request.passphrase.0);
    let path = Path::new(&request.file);
    if host.catalogue().file().is_none() {
        // The bundled catalogue stands in: there is nothing of this machine to keep.
        return Err(StoreError::Missing {
            path: host.store().to_owned(),
        }
        .into());
    }
    // From the memory straight into the seal: nothing in the clear ever lies on a disk because of a backup.
    host.catalogue().copy(|copy| {
        whole(path, |out| {
            let seal = |error| refused(path, error);
            let write = |source| unwritable(path, source);
            let sealer = Sealer::begin(out, &passphrase, &Entropy::system()).map_err(seal)?;
            let mut packer = zstd::stream::write::Encoder::new(sealer, LEVEL).map_err(write)?;
            for piece in copy.chunks(STRIDE) {
                if stop.load(Ordering::Relaxed) {
                    return Err(Fault::Cancelled);
                }
                packer.write_all(piece).map_err(write)?;
            }
            packer.finish().map_err(write)?.finish().map_err(seal)?;
            Ok(())
        })
    })??;
    Ok(BackupWritten {
        bytes: std::fs::metadata(path).map_or(0, |meta| meta.len()),
        file: request.file,
    })
}

/// Whether a passphrase is enough for a new backup.
///
/// # Errors
/// [`Fault::PassphraseShort`].
pub(crate) fn check(passphrase: &Secret) -> Result<(), Fault> {
    Passphrase::new(&passphrase.0)
        .check()
        .map_err(|error| refused(Path::new(""), error))
}

fn unwritable(path: &Path, source: std::io::Error) -> Fault {
    Fault::FileUnwritable {
        path: path.to_owned(),
        source,
    }
}
