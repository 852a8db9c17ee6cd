use std::fs::File;
use std::io::{BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use catalogue::sealed::{Opener, Passphrase, SealError};
use catalogue::{Catalogue, StoreError};
use tempfile::TempDir;

use super::refusal::refused;
use crate::api::Secret;
use crate::host::bundled;
use crate::{Fault, HostOptions, paths};

/// How the names of folders begin in which a backup is read.
const PREFIX: &str = ".restore-";
/// The file in such a folder that its program holds for as long as it lives.
const HELD: &str = "held";

/// A folder beside the present store, which goes with the value: what is in it is in the clear.
pub(super) struct Beside {
    // Let go of first: some systems remove no file that is open.
    _held: File,
    folder: TempDir,
}

impl Beside {
    fn new(data_dir: &Path) -> std::io::Result<Self> {
        std::fs::create_dir_all(data_dir)?;
        sweep(data_dir);
        let folder = tempfile::Builder::new()
            .prefix(PREFIX)
            .tempdir_in(data_dir)?;
        let held = File::create(folder.path().join(HELD))?;
        held.lock()?;
        Ok(Self {
            _held: held,
            folder,
        })
    }

    pub(super) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The folder stays; it is for the caller to give it another name.
    pub(super) fn keep(self) -> PathBuf {
        self.folder.keep()
    }
}

/// Takes away what a program that was ended in the middle has left in the clear. What a living one reads stays.
pub(super) fn sweep(data_dir: &Path) {
    for entry in std::fs::read_dir(data_dir).into_iter().flatten().flatten() {
        if !entry.file_name().to_string_lossy().starts_with(PREFIX) {
            continue;
        }
        let held = File::options().write(true).open(entry.path().join(HELD));
        let alive = held.is_ok_and(|held| held.try_lock().is_err());
        if !alive {
            // That it stays behind is seen at the next start.
            let _ = std::fs::remove_dir_all(entry.path());
        }
    }
}

/// Reads a backup to its end and makes a store of it, with a key of its own, in a folder beside the present one.
///
/// The folder goes with the value; the present store is not touched.
pub(super) fn prepare(
    options: &HostOptions,
    path: &Path,
    passphrase: &Secret,
    stop: &AtomicBool,
) -> Result<Beside, Fault> {
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
    let folder = Beside::new(&options.data_dir).map_err(in_folder)?;
    let coming = paths::store_file(folder.path());
    unpack(&mut opener, path, &coming, stop)?;
    Catalogue::adopt(&coming, bundled(options)).map_err(|error| adopted(path, error))?;
    Ok(folder)
}

/// Writes what is sealed to a file of its own; it is whole only if this succeeds.
fn unpack(
    opener: &mut Opener<BufReader<File>>,
    path: &Path,
    coming: &Path,
    stop: &AtomicBool,
) -> Result<(), Fault> {
    let unwritable = |source| Fault::FileUnwritable {
        path: coming.to_owned(),
        source,
    };
    let out = BufWriter::new(File::create(coming).map_err(unwritable)?);
    let mut unpacker = zstd::stream::write::Decoder::new(out).map_err(unwritable)?;
    while let Some(piece) = opener.piece().map_err(|error| read(path, error))? {
        if stop.load(Ordering::Relaxed) {
            return Err(Fault::Cancelled);
        }
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
