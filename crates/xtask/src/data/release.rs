//! `cargo xtask data release`: writes the data folder into the committed release log.
use anyhow::Context;
use std::path::Path;

/// The log beside the data, which the application carries.
const LOG: &str = "releases.trefoil-log";

/// Checks the folder, then appends it to the release log.
///
/// # Errors
/// What the check finds, or why the log cannot be extended; the log is then as it was.
pub(super) fn run(folder: &Path) -> anyhow::Result<()> {
    super::check(folder)?;
    let log = folder.join(LOG);
    let appended = catalogue::release::append(folder, &log)
        .with_context(|| format!("appending {} to {}", folder.display(), log.display()))?;
    println!(
        "release {}: {} changes appended to {}",
        appended.release,
        appended.changes,
        log.display()
    );
    Ok(())
}
