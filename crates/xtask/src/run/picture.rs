//! A picture of the real window, for a machine without a screen.

use std::path::Path;

use anyhow::{Context, Result};

use crate::{process, workspace};

/// Starts the window under a virtual display, searches, and saves what it shows.
///
/// # Errors
/// The window does not start, or the picture cannot be written.
pub(super) fn take(file: &Path, lang: &str) -> Result<()> {
    let file = std::path::absolute(file).with_context(|| file.display().to_string())?;
    process::run(
        process::program("node")
            .current_dir(workspace::e2e())
            .arg("desktop/picture.mjs")
            .arg(&file)
            .arg(lang)
            .env("TREFOIL_DESKTOP", workspace::program("trefoil-desktop"))
            .env("TREFOIL_ARTEFACTS", workspace::artefacts()),
    )?;
    println!("{}", file.display());
    Ok(())
}
