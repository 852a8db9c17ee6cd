//! How long until the catalogue can be searched.

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

use crate::setup::{self, Need};
use crate::{process, workspace};

/// Measures first starts (the store is built) and later ones of the terminal's program and of the window, a release
/// build of both, the window beside an empty one of the same toolkit.
///
/// # Errors
/// The build or a start fails.
pub(super) fn measure(runs: usize) -> Result<()> {
    setup::prepare(Need::Test)?;
    crate::suites::front_end()?;
    process::run(process::cargo().args([
        "build",
        "--release",
        "--bin",
        "trefoil",
        "--bin",
        "trefoil-desktop",
        "--example",
        "empty",
    ]))?;
    let release = |name: &str| {
        workspace::target()
            .join("release")
            .join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
    };
    let program = release("trefoil");
    let folder = workspace::artefacts().join("bench-start");
    let mut first = Vec::new();
    let mut later = Vec::new();
    for _ in 0..runs.max(1) {
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
        first.push(search(&program, &folder)?);
        later.push(search(&program, &folder)?);
    }
    println!(
        "first start to first answer: median {} ms of {}",
        median(&mut first),
        first.len()
    );
    println!(
        "later start to first answer: median {} ms of {}",
        median(&mut later),
        later.len()
    );
    println!("the window, process start to mark:");
    process::run(
        process::program("node")
            .current_dir(workspace::e2e())
            .arg("desktop/starting.mjs")
            .arg(release("examples/empty"))
            .arg(runs.max(1).to_string())
            .env("TREFOIL_DESKTOP", release("trefoil-desktop"))
            .env("TREFOIL_ARTEFACTS", workspace::artefacts()),
    )
}

fn search(program: &Path, folder: &Path) -> Result<Duration> {
    let start = Instant::now();
    process::run_quietly(
        process::program(program)
            .args(["--json", "--data-dir"])
            .arg(folder)
            .args(["search", "cyber", "--limit", "20"]),
    )?;
    Ok(start.elapsed())
}

fn median(times: &mut [Duration]) -> u128 {
    times.sort();
    times.get(times.len() / 2).map_or(0, Duration::as_millis)
}
