//! Trefoil's search beside its peers, in one run: `crates/bench`, a workspace of its own.

use anyhow::Result;

use crate::{process, workspace};

/// Builds the benchmark in release and runs it for each size of the corpus.
///
/// # Errors
/// The build or the benchmark fails. That MiniSearch cannot be installed is no failure: it is left out, and that is said.
pub(super) fn measure(records: &[u32], seed: u64, engines: &[String]) -> Result<()> {
    let folder = workspace::root().join("crates").join("bench");
    let peer = folder.join("peer");
    if !peer.join("node_modules").join("minisearch").exists() {
        println!("set-up: npm ci in {}", peer.display());
        if let Err(error) =
            process::run_quietly(process::npm(&peer).args(["ci", "--no-audit", "--no-fund"]))
        {
            println!("MiniSearch cannot be installed and is left out: {error:#}");
        }
    }
    build()?;
    let program = workspace::target()
        .join("release")
        .join(format!("bench{}", std::env::consts::EXE_SUFFIX));
    let list = |items: Vec<String>| items.join(",");
    let mut command = process::program(program);
    command
        .args(["search", "--seed", &seed.to_string(), "--records"])
        .arg(list(records.iter().map(ToString::to_string).collect()))
        .arg("--root")
        .arg(workspace::root());
    if !engines.is_empty() {
        command.arg("--engines").arg(list(engines.to_vec()));
    }
    process::run(&mut command)
}

/// Builds the benchmark in release.
///
/// # Errors
/// The build fails.
pub(super) fn build() -> Result<()> {
    let folder = workspace::root().join("crates").join("bench");
    // Its own lock file, and the build folder that git passes over.
    process::run(
        process::cargo()
            .current_dir(&folder)
            .args(["build", "--release", "--locked", "--target-dir"])
            .arg(workspace::target()),
    )
}
