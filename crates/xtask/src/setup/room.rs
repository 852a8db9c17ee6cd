//! Room on the disk: a build that fills it dies in the linker, with a message that says nothing of disks.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::workspace;

const GIB: u64 = 1 << 30;

/// What the build of everything, the lints and the folders of the tests come to, from nothing.
const EVERYTHING: u64 = 12 * GIB;

/// What linking anew and the tests need beside a build that is there.
const AT_LEAST: u64 = 3 * GIB;

/// Sees that the disk of the build folder has room; where it has not, removes from that folder what cargo makes again.
///
/// # Errors
/// There is too little room even so: the message says how much is wanted, and what to do.
pub(super) fn make() -> Result<()> {
    let target = workspace::target();
    let wanted = wanted(held(&target.join("debug")));
    if free(&target).is_none_or(|free| free >= wanted) {
        return Ok(());
    }
    for (what, clear) in STEPS {
        clear(&target.join("debug"));
        println!("set-up: the disk is nearly full; {what} of earlier builds removed");
        if free(&target).is_none_or(|free| free >= wanted) {
            return Ok(());
        }
    }
    bail!(
        "{} GiB are free on the disk of {}, and {} are wanted to build and test: make room there, or name a folder on another \
         disk in CARGO_TARGET_DIR",
        free(&target).unwrap_or_default() / GIB,
        target.display(),
        wanted.div_ceil(GIB),
    );
}

/// What can go: what it is called, and how it is removed from a folder of builds.
type Step = (&'static str, fn(&Path));

/// What is cheapest to make again first.
const STEPS: [Step; 2] = [
    ("the half-compiled parts", |builds| {
        let _ = fs::remove_dir_all(builds.join("incremental"));
    }),
    ("the linked programs", |builds| {
        for program in [builds.join("deps"), builds.join("examples")]
            .iter()
            .flat_map(|folder| files(folder))
            .filter(|file| file.extension().is_none())
        {
            let _ = fs::remove_file(program);
        }
    }),
];

/// How much has to be free where builds already hold so much.
fn wanted(held: u64) -> u64 {
    EVERYTHING.saturating_sub(held).max(AT_LEAST)
}

/// How many bytes the files of a folder of builds hold; what cannot be read counts for nothing.
fn held(builds: &Path) -> u64 {
    ["deps", "build"]
        .iter()
        .flat_map(|folder| files(&builds.join(folder)))
        .filter_map(|file| file.metadata().ok())
        .map(|file| file.len())
        .sum()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.is_file())
        .collect()
}

/// How many bytes are free on the disk of a folder, which need not be there yet; nothing where the system does not tell.
#[cfg(unix)]
fn free(folder: &Path) -> Option<u64> {
    let there = folder.ancestors().find(|folder| folder.exists())?;
    let disk = rustix::fs::statvfs(there).ok()?;
    disk.f_bavail.checked_mul(disk.f_frsize)
}

#[cfg(not(unix))]
fn free(_: &Path) -> Option<u64> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_built_already_is_not_wanted_again() {
        assert_eq!(wanted(0), EVERYTHING, "a first build makes everything");
        assert_eq!(
            wanted(5 * GIB),
            7 * GIB,
            "five of twelve are there, seven are still to come"
        );
        assert_eq!(
            wanted(40 * GIB),
            AT_LEAST,
            "programs are linked anew and tests need folders, however much old builds hold"
        );
    }

    #[test]
    fn only_what_cargo_makes_again_is_removed() {
        let builds = tempfile::tempdir().expect("a folder");
        let at = |name: &str| builds.path().join(name);
        for folder in ["deps", "incremental/app-1", "build"] {
            fs::create_dir_all(at(folder)).expect("a folder of a build");
        }
        for file in [
            "deps/it-1",
            "deps/libapp-1.rlib",
            "incremental/app-1/part.o",
            "build/output",
        ] {
            fs::write(at(file), "built").expect("a part of a build");
        }
        STEPS.iter().for_each(|(_, clear)| clear(builds.path()));
        assert!(!at("incremental").exists(), "half-compiled parts go first");
        assert!(!at("deps/it-1").exists(), "then linked programs");
        assert!(
            at("deps/libapp-1.rlib").exists() && at("build/output").exists(),
            "libraries stay: they take longest to build"
        );
    }

    #[cfg(unix)]
    #[test]
    fn the_disk_of_a_folder_that_is_not_there_yet_is_known() {
        let folder = tempfile::tempdir().expect("a folder");
        assert!(
            free(&folder.path().join("not/there/yet")).is_some_and(|free| free > 0),
            "a fresh clone has no build folder, and its disk is asked all the same"
        );
    }
}
