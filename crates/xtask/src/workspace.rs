//! Where things are: the clone, the build folder, the artefacts of a test run.

use std::path::{Path, PathBuf};

/// The root of the clone.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_path_buf()
}

/// The front end.
pub(crate) fn ui() -> PathBuf {
    root().join("ui")
}

/// The browser and desktop tests.
pub(crate) fn e2e() -> PathBuf {
    ui().join("e2e")
}

/// Screenshots and reports of the last test run; ignored by git.
pub(crate) fn artefacts() -> PathBuf {
    root().join("artefacts")
}

/// Cargo's build folder: `CARGO_TARGET_DIR`, or `target` in the clone.
pub(crate) fn target() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) if !folder.is_empty() => root().join(folder),
        _ => root().join("target"),
    }
}

/// A program built with the one profile that `run` and `test` share.
pub(crate) fn program(name: &str) -> PathBuf {
    target()
        .join("debug")
        .join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}
