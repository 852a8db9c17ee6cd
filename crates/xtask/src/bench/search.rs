//! Trefoil's search beside its peers, in one run: `crates/bench`, a workspace of its own.

use anyhow::Result;

use crate::{process, workspace};

/// Builds the benchmark in release and runs it for each size of the corpus.
///
/// # Errors
/// The build or the benchmark fails. That MiniSearch cannot be installed is no failure: it is left out, and that is said.
pub(super) fn measure(records: &[u32], seed: u64, engines: &[String]) -> Result<()> {
    peers("minisearch");
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

/// Installs what is measured against in node, where that is not done yet. That it cannot be is no failure: whoever measures
/// leaves out what is missing.
pub(super) fn peers(wanted: &str) {
    let peer = workspace::root().join("crates").join("bench").join("peer");
    if peer.join("node_modules").join(wanted).exists() {
        return;
    }
    println!("set-up: npm ci in {}", peer.display());
    // LevelDB comes ready made inside its package: nothing has to be compiled.
    let install = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
    if let Err(error) = process::run_quietly(process::npm(&peer).args(install)) {
        println!("what runs in node cannot be installed and is left out: {error:#}");
    }
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
