//! Node.js and the front-end packages.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::process;

/// The oldest Node.js that the build tools accept: 20.19, or 22.12 in the 22 line.
const OLDEST: (u32, u32) = (20, 19);

/// Checks that Node.js is there and new enough.
///
/// # Errors
/// It is missing or too old.
pub(super) fn node() -> Result<()> {
    let wanted = format!(
        "Trefoil's window is built with Node.js {}.{} or newer, with npm",
        OLDEST.0, OLDEST.1
    );
    let output = process::run_quietly(process::program("node").arg("--version"))
        .with_context(|| wanted.clone())?;
    let text = String::from_utf8_lossy(&output.stdout);
    let mut numbers = text
        .trim()
        .trim_start_matches('v')
        .split('.')
        .filter_map(|part| part.parse::<u32>().ok());
    let found = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    if found < OLDEST {
        bail!("{wanted}; this is {}", text.trim());
    }
    Ok(())
}

/// Installs the packages of a folder from its lock file, if the lock file has changed since the last time.
///
/// # Errors
/// There is no lock file, or npm fails.
pub(super) fn packages(folder: &Path) -> Result<()> {
    let lock = fs::read(folder.join("package-lock.json"))
        .with_context(|| format!("{}: no package-lock.json", folder.display()))?;
    let stamp = folder.join("node_modules/.trefoil-lock");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    println!("set-up: npm ci in {}", folder.display());
    process::run_quietly(process::npm(folder).args([
        "ci",
        "--no-audit",
        "--no-fund",
        "--prefer-offline",
    ]))?;
    fs::create_dir_all(folder.join("node_modules"))?;
    fs::write(&stamp, &lock).with_context(|| format!("writing {}", stamp.display()))
}
