//! One build for every suite.

use anyhow::Result;

use crate::{process, workspace};

/// Builds the front end, then every program and test of the workspace in one go.
///
/// The front end comes first: the window has it inside.
///
/// # Errors
/// A build fails.
pub(crate) fn everything() -> Result<()> {
    front_end()?;
    println!("build: every crate, its programs and tests");
    process::run(process::cargo().args(["build", "--workspace", "--bins", "--tests", "--quiet"]))
}

/// Builds the front end into `ui/dist`.
///
/// # Errors
/// npm fails.
pub(crate) fn front_end() -> Result<()> {
    println!("build: front end");
    process::run_quietly(process::npm(&workspace::ui()).args(["run", "build", "--silent"]))?;
    Ok(())
}
