use std::fs::File;
use std::io::{BufReader, BufWriter, Write};
use std::path::Path;

use catalogue::sealed::{Opener, Passphrase, SealError};
use catalogue::{Catalogue, StoreError};
use tempfile::TempDir;

use super::refusal::refused;
use crate::api::Secret;
use crate::host::bundled;
use crate::{Fault, HostOptions, paths};

/// Reads a backup to its end and makes a store of it, with a key of its own, in a folder beside the present one.
///
/// The folder goes with the value; the present store is not touched.
pub(super) fn prepare(
    options: &HostOptions,
    path: &Path,
    passphrase: &Secret,
) -> Result<TempDir, Fault> {
    let unreadable = |source| Fault::FileUnreadable {
        path: path.to_owned(),
        source,
    };
    let input = BufReader::new(File::open(path).map_err(unreadable)?);
    let passphrase = Passphrase::new(&passphrase.0);
    let mut opener = Opener::begin(input, &passphrase).map_err(|error| read(path, error))?;
    let in_folder = |source| Fault::FileUnwritable {
        path: options.data_dir.clone(),
        source,
    };
    std::fs::create_dir_all(&options.data_dir).map_err(in_folder)?;
    let folder = tempfile::Builder::new()
        .prefix(".restore-")
        .tempdir_in(&options.data_dir)
        .map_err(in_folder)?;
    let coming = paths::store_file(folder.path());
    unpack(&mut opener, path, &coming)?;
    Catalogue::adopt(&coming, bundled(options)).map_err(|error| adopted(path, error))?;
    Ok(folder)
}

/// Writes what is sealed to a file of its own; it is whole only if this succeeds.
fn unpack(opener: &mut Opener<BufReader<File>>, path: &Path, coming: &Path) -> Result<(), Fault> {
    let unwritable = |source| Fault::FileUnwritable {
        path: coming.to_owned(),
        source,
    };
    let out = BufWriter::new(File::create(coming).map_err(unwritable)?);
    let mut unpacker = zstd::stream::write::Decoder::new(out).map_err(unwritable)?;
    while let Some(piece) = opener.piece().map_err(|error| read(path, error))? {
        unpacker.write_all(&piece).map_err(unwritable)?;
    }
    unpacker.flush().map_err(unwritable)?;
    unpacker
        .into_inner()
        .into_inner()
        .map_err(|error| unwritable(error.into_error()))?
        .sync_all()
        .map_err(unwritable)
}

fn read(path: &Path, error: SealError) -> Fault {
    match error {
        SealError::Io(source) => Fault::FileUnreadable {
            path: path.to_owned(),
            source,
        },
        other => refused(path, other),
    }
}

/// What was sealed is whole; that it is of a newer program, or no store, is said of the backup.
fn adopted(path: &Path, error: StoreError) -> Fault {
    let path = path.to_owned();
    match error {
        StoreError::Newer { .. } => Fault::BackupNewer { path },
        StoreError::Damaged { .. } => Fault::BackupDamaged {
            path,
            error: SealError::Damaged,
        },
        other => other.into(),
    }
}
