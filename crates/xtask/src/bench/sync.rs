//! Exchange of changes beside automerge and PouchDB, in one run: `crates/bench`, a workspace of its own.

use anyhow::Result;

use crate::{process, workspace};

/// Builds the benchmark in release and runs it.
///
/// # Errors
/// The build or the benchmark fails. That PouchDB cannot be installed is no failure: it is left out, and that is said.
pub(super) fn measure(records: u32) -> Result<()> {
    super::search::peers("express-pouchdb");
    super::search::build()?;
    let program = workspace::target()
        .join("release")
        .join(format!("bench{}", std::env::consts::EXE_SUFFIX));
    process::run(
        process::program(program)
            .args(["exchange", "--records", &records.to_string(), "--root"])
            .arg(workspace::root()),
    )
}
