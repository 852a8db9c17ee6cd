use std::ffi::OsString;
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

    /// The root that a person had from whoever runs the catalogue; it counts before the one that came with the program.
    pub(super) fn root(&self) -> PathBuf {
        self.folder.join("root.json")
    }

    /// The signed files, as they came.
    pub(super) fn files(&self) -> PathBuf {
        self.folder.join("files")
    }

    /// The fingerprint of the root by which the files were taken.
    pub(super) fn line(&self) -> PathBuf {
        self.folder.join("line")
    }

    /// What was seen before, so that nobody passes an older registry off as the newest.
    pub(super) fn seen(&self) -> PathBuf {
        self.folder.join("seen")
    }

    /// Files that are about to take the place of those that were taken last.
    pub(super) fn fresh(&self) -> PathBuf {
        self.folder.join("files.new")
    }

    /// Lays files beside those that were taken last. What is noted as seen may be newer than what lies at its place only while
    /// the newer ones lie here.
    pub(super) fn prepare(&self, files: &trust::Files) -> std::io::Result<()> {
        self.discard()?;
        std::fs::create_dir_all(self.fresh())?;
        for (name, bytes) in files.iter() {
            std::fs::write(self.fresh().join(name), bytes)?;
        }
        Ok(())
    }

    /// Takes away what was laid beside them, because it is not taken.
    pub(super) fn discard(&self) -> std::io::Result<()> {
        remove(&self.fresh())
    }

    /// Puts the files that lie beside in the place of those that were taken last.
    ///
    /// Between two renamings no folder bears the name: a machine that goes down right then leaves the former one beside it,
    /// and [`Self::recover`] puts it back.
    pub(super) fn exchange(&self) -> std::io::Result<()> {
        self.recover()?;
        remove(&self.former())?;
        if self.files().exists() {
            std::fs::rename(self.files(), self.former())?;
        }
        std::fs::rename(self.fresh(), self.files())?;
        remove(&self.former())
    }

    /// Puts the files back that were moved away by an exchange that never ended.
    pub(super) fn recover(&self) -> std::io::Result<()> {
        if !self.files().exists() && self.former().exists() {
            std::fs::rename(self.former(), self.files())?;
        }
        Ok(())
    }

    /// Puts another root, and what lies with it, in the place of this one, which is moved aside under names that end in the
    /// mark. Where that is refused half-way, what was here is moved back.
    pub(super) fn replace(&self, fresh: &Self, mark: &str) -> std::io::Result<()> {
        std::fs::create_dir_all(&self.folder)?;
        // The root comes last: the files alone, or the root before with them, are trusted by nobody.
        let place = fresh.places().into_iter().zip(self.places());
        whole(aside(self.places(), mark).chain(place))
    }

    /// Moves what was taken and seen under a root aside; the root stays.
    pub(super) fn part(&self, mark: &str) -> std::io::Result<()> {
        let root = self.root();
        let taken = self.places().into_iter().filter(|place| *place != root);
        whole(aside(taken, mark))
    }

    fn places(&self) -> [PathBuf; 5] {
        [
            self.seen(),
            self.fresh(),
            self.former(),
            self.files(),
            self.root(),
        ]
    }

    fn former(&self) -> PathBuf {
        self.folder.join("files.old")
    }
}

fn remove(folder: &Path) -> std::io::Result<()> {
    match std::fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Each place with the name that it lies under once it is moved aside.
fn aside(
    places: impl IntoIterator<Item = PathBuf>,
    mark: &str,
) -> impl Iterator<Item = (PathBuf, PathBuf)> {
    places.into_iter().map(move |place| {
        let mut aside = OsString::from(&place);
        aside.push(format!(".{mark}"));
        (place, aside.into())
    })
}

/// Moves what there is, one after the other: all of it, or, where one is refused, nothing.
fn whole(moves: impl Iterator<Item = (PathBuf, PathBuf)>) -> std::io::Result<()> {
    let mut moved = Vec::new();
    for (from, to) in moves {
        if !from.exists() {
            continue;
        }
        if let Err(error) = std::fs::rename(&from, &to) {
            for (from, to) in moved.iter().rev() {
                // What is refused now as well lies aside, and nothing of it is lost.
                let _ = std::fs::rename(to, from);
            }
            return Err(error);
        }
        moved.push((from, to));
    }
    Ok(())
}
