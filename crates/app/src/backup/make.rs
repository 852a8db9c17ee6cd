use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use catalogue::StoreError;
use catalogue::sealed::{Passphrase, Sealer};
use catalogue::store::Entropy;

use super::refusal::refused;
use crate::api::{BackupRequest, BackupWritten, Secret};
use crate::exchange::whole;
use crate::{Fault, Host, Reader};

/// How hard to pack: what is packed once is kept for long.
const LEVEL: i32 = 9;

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
    check(&request.passphrase)?;
    let passphrase = Passphrase::new(&request.passphrase.0);
    let path = Path::new(&request.file);
    let Some(store) = host.catalogue().file() else {
        // The bundled catalogue stands in: there is nothing of this machine to keep.
        return Err(StoreError::Missing {
            path: host.store().to_owned(),
        }
        .into());
    };
    // The copy lies in the clear for as long as it takes to seal it: beside the store, which is in the clear too.
    let folder = tempfile::Builder::new()
        .prefix(".backup-")
        .tempdir_in(store.parent().unwrap_or(Path::new(".")))
        .map_err(|source| unwritable(store, source))?;
    let copy = folder.path().join("copy.db");
    host.catalogue().copy_to(&copy)?;
    let mut from = BufReader::new(File::open(&copy).map_err(|source| unwritable(&copy, source))?);
    whole(path, |out| {
        let seal = |error| refused(path, error);
        let write = |source| unwritable(path, source);
        let sealer = Sealer::begin(out, &passphrase, &Entropy::system()).map_err(seal)?;
        let mut packer = zstd::stream::write::Encoder::new(sealer, LEVEL).map_err(write)?;
        std::io::copy(&mut from, &mut packer).map_err(write)?;
        packer.finish().map_err(write)?.finish().map_err(seal)?;
        Ok(())
    })?;
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
