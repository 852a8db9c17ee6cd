//! From a key to the results on the glass: the real window, typed into through its driver.

use anyhow::{Context, Result};

use crate::setup::{self, Need};
use crate::{process, workspace};

/// Makes a catalogue of some size, opens the window on it, types, and prints what each key took.
///
/// # Errors
/// A build, the catalogue or the window fails.
pub(super) fn measure(records: u32) -> Result<()> {
    setup::prepare(Need::Test)?;
    crate::suites::front_end()?;
    let target = workspace::target();
    process::run(process::cargo().args([
        "build",
        "--release",
        "--bin",
        "trefoil",
        "--bin",
        "trefoil-desktop",
    ]))?;
    super::search::build()?;
    let release = |name: &str| {
        target
            .join("release")
            .join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
    };
    let folder = workspace::artefacts().join("bench-ui");
    let _ = std::fs::remove_dir_all(&folder);
    let (data, store) = (folder.join("data"), folder.join("store"));
    std::fs::create_dir_all(&data).with_context(|| data.display().to_string())?;
    process::run(
        process::program(release("bench"))
            .args(["data", "--records", &records.to_string(), "--root"])
            .arg(workspace::root())
            .arg(&data),
    )?;
    process::run(
        process::program(release("trefoil"))
            .arg("--data-dir")
            .arg(&store)
            .args(["init", "--from"])
            .arg(&data),
    )?;
    println!("typing into the window over {records} records");
    process::run(
        process::program("node")
            .current_dir(workspace::e2e())
            .arg("desktop/typing.mjs")
            .arg(&store)
            .env("TREFOIL_DESKTOP", release("trefoil-desktop"))
            .env("TREFOIL_ARTEFACTS", workspace::artefacts()),
    )
}
