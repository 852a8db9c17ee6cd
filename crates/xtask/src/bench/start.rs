//! How long until the catalogue can be searched.

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

use crate::{process, workspace};

/// Measures first starts (the store is built) and later ones with a release build of `trefoil`.
///
/// # Errors
/// The build or a start fails.
pub(super) fn measure(runs: usize) -> Result<()> {
    process::run(process::cargo().args(["build", "--release", "--bin", "trefoil"]))?;
    let program = workspace::target()
        .join("release")
        .join(format!("trefoil{}", std::env::consts::EXE_SUFFIX));
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
    Ok(())
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
