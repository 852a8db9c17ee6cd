use std::path::Path;

use catalogue::sealed::SealError;

use crate::Fault;

/// Why a file is no backup, or cannot be made one.
pub(super) fn refused(path: &Path, error: SealError) -> Fault {
    let path = path.to_owned();
    match error {
        SealError::Foreign => Fault::BackupForeign { path },
        SealError::Newer(_) => Fault::BackupNewer { path },
        SealError::Passphrase => Fault::PassphraseWrong { path },
        SealError::Cut | SealError::Damaged | SealError::TooLarge => {
            Fault::BackupDamaged { path, error }
        }
        SealError::Short(least) => Fault::PassphraseShort { least },
        SealError::Io(source) => Fault::FileUnwritable { path, source },
    }
}
