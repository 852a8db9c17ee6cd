use std::io;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use tough::schema::{Root, Signed, Targets};

use super::files::{SNAPSHOT, TARGETS, TIMESTAMP};

/// The newest root that was reached.
const ROOT: &str = "root.json";
/// What is known of the last registry that was taken. The time at which the library last ran is not among them: a clock
/// that was once years ahead would lock its owner out until then.
const KEPT: [&str; 4] = [ROOT, TIMESTAMP, SNAPSHOT, TARGETS];

/// What this machine knows of the last registry that it took, to notice an older one.
pub(super) struct Known {
    datastore: PathBuf,
    trial: TempDir,
}

impl Known {
    /// Copies what is known, so that a registry that is refused in the end changes nothing of it.
    pub(super) fn copy(datastore: &Path) -> io::Result<Self> {
        std::fs::create_dir_all(datastore)?;
        // In the same folder, so that what was learnt can be moved instead of copied.
        let trial = tempfile::Builder::new()
            .prefix(".trial-")
            .tempdir_in(datastore)?;
        for name in KEPT {
            match std::fs::copy(datastore.join(name), trial.path().join(name)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        Ok(Self {
            datastore: datastore.to_owned(),
            trial,
        })
    }

    /// The folder in which the library works.
    pub(super) fn trial(&self) -> &Path {
        self.trial.path()
    }

    /// The newest root that was reached before.
    pub(super) fn root(&self) -> io::Result<Option<Vec<u8>>> {
        self.bytes(ROOT)
    }

    /// The version of the targets that were taken last, if the keys that signed them still count.
    pub(super) fn targets_version(&self, root: &Root) -> io::Result<Option<u64>> {
        let targets = self
            .bytes(TARGETS)?
            .and_then(|bytes| serde_json::from_slice::<Signed<Targets>>(&bytes).ok())
            .filter(|targets| root.verify_role(targets).is_ok());
        Ok(targets.map(|targets| targets.signed.version.get()))
    }

    fn bytes(&self, name: &str) -> io::Result<Option<Vec<u8>>> {
        match std::fs::read(self.datastore.join(name)) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Puts what was learnt in the place of what was known, file by file, each whole: a machine that goes down in between
    /// knows some of the old and some of the new, and both were seen.
    pub(super) fn keep(self) -> io::Result<()> {
        for name in KEPT {
            let learnt = self.trial().join(name);
            // What was known already is not written to the disk again at every start.
            if learnt.exists() && self.bytes(name)? != Some(std::fs::read(&learnt)?) {
                std::fs::OpenOptions::new()
                    .write(true)
                    .open(&learnt)?
                    .sync_all()?;
                std::fs::rename(learnt, self.datastore.join(name))?;
            }
        }
        Ok(())
    }
}
