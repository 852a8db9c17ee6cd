//! The matching at full size: an example of `matching`, in release.

use anyhow::Result;

use crate::process;

/// Builds and runs it.
///
/// # Errors
/// The build or the program fails.
pub(super) fn measure() -> Result<()> {
    // No package is named: one alone has other features, and everything would be built again for it.
    process::run(process::cargo().args(["run", "--quiet", "--release", "--example", "measure"]))
}
