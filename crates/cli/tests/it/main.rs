//! The program `trefoil` as a person or a script runs it.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "in a test, what is not there is the failure"
)]

mod answers;
mod backup;
mod compare;
mod exchange;
mod identity;
mod init;
mod matching;
mod report;
mod review;
mod saved;
mod stores;
#[cfg(unix)]
mod terminal;
mod translate;
mod usage;
mod write;

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

/// A run of the program with a data folder of its own and no language of the system.
fn trefoil(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_trefoil"))
        .args(arguments)
        .env_clear()
        .env("TREFOIL_DATA_DIR", folder)
        .env("TREFOIL_KEYCHAIN", "off")
        .env("LC_ALL", "C")
        .output()
        .unwrap()
}

/// A data folder that is built once and only read.
fn built() -> &'static Path {
    static BUILT: std::sync::OnceLock<tempfile::TempDir> = std::sync::OnceLock::new();
    BUILT
        .get_or_init(|| {
            let folder = tempfile::tempdir().unwrap();
            let output = trefoil(folder.path(), &["init"]);
            assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
            folder
        })
        .path()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// The answer of a run on a folder of its own that must succeed.
fn done(folder: &Path, arguments: &[&str]) -> String {
    let output = trefoil(folder, arguments);
    assert_eq!(
        output.status.code(),
        Some(0),
        "{arguments:?}: {}",
        text(&output.stderr)
    );
    text(&output.stdout)
}

/// The JSON answer of a run that must succeed.
fn json(arguments: &[&str]) -> Value {
    let output = trefoil(built(), arguments);
    assert_eq!(
        output.status.code(),
        Some(0),
        "{arguments:?}: {}",
        text(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{arguments:?}: {error}"))
}

/// The error of a run that must fail, with its exit code.
fn error(folder: &Path, arguments: &[&str]) -> (Option<i32>, Value) {
    let mut with_json = arguments.to_vec();
    with_json.push("--json");
    let output = trefoil(folder, &with_json);
    assert_eq!(
        text(&output.stdout),
        "",
        "{arguments:?}: an error writes no answer"
    );
    let value: Value = serde_json::from_slice(&output.stderr).unwrap();
    (output.status.code(), value["error"].clone())
}
