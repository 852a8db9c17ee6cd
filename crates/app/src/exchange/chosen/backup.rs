use super::chooser::{FileType, WantedFile};
use super::export::{place, proposed};
use crate::api::{BackupChosen, BackupMade, BackupRequest, RestoreReady};
use crate::backup::{ENDING, stage};
use crate::{Fault, Host, Reader};

/// Writes a backup to a file that the person chooses.
///
/// # Errors
/// [`Fault::NoDialog`] where no window is shown, and what [`crate::backup::backup`] refuses; then no file was written.
pub fn backup_chosen(
    host: &Host,
    reader: &Reader,
    request: BackupChosen,
) -> Result<BackupMade, Fault> {
    // Before anybody chooses a place for a file that cannot be made.
    crate::backup::check(&request.passphrase)?;
    let loc = reader.localiser().plain();
    let name = proposed(host, reader, None, ENDING);
    let title = loc.backup_make();
    let Some(path) = place(host.desk().chooser()?, title, kind(reader), name) else {
        return Ok(BackupMade { written: None });
    };
    let written = crate::backup::backup(
        host,
        reader,
        BackupRequest {
            file: path.to_string_lossy().into_owned(),
            passphrase: request.passphrase,
        },
    )?;
    Ok(BackupMade {
        written: Some(written),
    })
}

/// Reads a backup that the person chooses and lays it ready for the next start.
///
/// # Errors
/// [`Fault::NoDialog`] where no window is shown, and what [`crate::backup::restore`] refuses; then nothing is changed.
#[expect(
    clippy::needless_pass_by_value,
    reason = "every command has one shape: it is given its request"
)]
pub fn restore_chosen(
    host: &Host,
    reader: &Reader,
    request: BackupChosen,
) -> Result<RestoreReady, Fault> {
    let wanted = WantedFile {
        title: reader.localiser().plain().backup_restore(),
        name: String::new(),
        types: vec![kind(reader)],
    };
    let Some(path) = host.desk().chooser()?.open(&wanted) else {
        return Ok(RestoreReady {
            file: None,
            aside: None,
        });
    };
    let aside = stage(host.options(), &path, &request.passphrase)?;
    let name = path.file_name().unwrap_or(path.as_os_str());
    Ok(RestoreReady {
        file: Some(name.to_string_lossy().into_owned()),
        aside: aside.map(|aside| aside.display().to_string()),
    })
}

fn kind(reader: &Reader) -> FileType {
    FileType {
        label: reader.localiser().plain().backup_title(),
        endings: vec![ENDING],
    }
}
