use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use exchange::ExportError;

use crate::Fault;

/// Writes a file that is there whole or not at all.
pub(crate) fn whole(
    path: &Path,
    write: impl FnOnce(&mut BufWriter<File>) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let unwritable = |source: std::io::Error| Fault::FileUnwritable {
        path: path.to_owned(),
        source,
    };
    let Some(name) = path.file_name().filter(|_| !path.is_dir()) else {
        return Err(unwritable(std::io::ErrorKind::IsADirectory.into()));
    };
    let mut part = std::ffi::OsString::from(".");
    part.push(name);
    part.push(".trefoil-part");
    let part = path.with_file_name(part);
    let mut out = BufWriter::new(File::create(&part).map_err(unwritable)?);
    let done = write(&mut out)
        .and_then(|()| out.flush().map_err(unwritable))
        .and_then(|()| out.get_ref().sync_all().map_err(unwritable))
        .and_then(|()| std::fs::rename(&part, path).map_err(unwritable));
    match done {
        Ok(()) => Ok(()),
        Err(fault) => {
            // What was begun is of no use; that it may stay behind is the smaller trouble.
            let _ = std::fs::remove_file(&part);
            Err(match fault {
                Fault::Export(ExportError::Io(source)) => unwritable(source),
                other => other,
            })
        }
    }
}
