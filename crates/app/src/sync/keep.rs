use std::path::{Path, PathBuf};

/// How the names of bundles end, without the dot.
pub const ENDING: &str = "trefoil";

/// Where the registry of this machine lies: the root that it trusts, the files that were taken last, and what was seen.
pub(super) struct Keep {
    folder: PathBuf,
}

impl Keep {
    pub(super) fn of(data_dir: &Path) -> Self {
        Self {
            folder: data_dir.join("registry"),
        }
    }

    /// The root that whoever runs the catalogue gave out.
    pub(super) fn root(&self) -> PathBuf {
        self.folder.join("root.json")
    }

    /// The signed files, as they came.
    pub(super) fn files(&self) -> PathBuf {
        self.folder.join("files")
    }

    /// What was seen before, so that nobody passes an older registry off as the newest.
    pub(super) fn seen(&self) -> PathBuf {
        self.folder.join("seen")
    }

    /// Puts files in the place of those that were taken last: whole, under another name, then exchanged.
    pub(super) fn put(&self, files: &trust::Files) -> std::io::Result<()> {
        let (fresh, old) = (self.folder.join("files.new"), self.folder.join("files.old"));
        for folder in [&fresh, &old] {
            if folder.exists() {
                std::fs::remove_dir_all(folder)?;
            }
        }
        std::fs::create_dir_all(&fresh)?;
        for (name, bytes) in files.iter() {
            std::fs::write(fresh.join(name), bytes)?;
        }
        if self.files().exists() {
            std::fs::rename(self.files(), &old)?;
        }
        std::fs::rename(&fresh, self.files())?;
        if old.exists() {
            std::fs::remove_dir_all(&old)?;
        }
        Ok(())
    }
}
