//! `cargo xtask check`: everything that can be judged without running the program.

mod layering;
mod licences;
mod metadata;

use std::time::Instant;

use anyhow::{Context, Result, bail};
use clap::Args;

use crate::setup::{self, Need};
use crate::{process, workspace};

/// What to check.
#[derive(Args)]
pub(crate) struct CheckArgs {
    /// Only the steps whose name contains this.
    #[arg(long = "only", value_name = "NAME")]
    only: Vec<String>,
}

type Step = (&'static str, fn() -> Result<()>);

/// The steps, quick ones first.
const STEPS: &[Step] = &[
    ("format", format),
    ("layering", layering::check),
    ("licences", licences::check),
    ("translations", || myself(&["l10n", "check"])),
    ("generated files", || myself(&["gen", "--check"])),
    ("data", || myself(&["data", "check"])),
    ("front end", front_end),
    ("clippy", clippy),
];

/// Runs every step, also after one has failed, and says how long each took.
///
/// # Errors
/// A step failed.
pub(crate) fn run(arguments: &CheckArgs) -> Result<()> {
    setup::prepare(Need::Build)?;
    let mut failed = Vec::new();
    for (name, step) in STEPS {
        if !arguments.only.is_empty()
            && !arguments
                .only
                .iter()
                .any(|part| name.contains(part.as_str()))
        {
            continue;
        }
        let start = Instant::now();
        let outcome = step();
        let seconds = start.elapsed().as_secs_f64();
        match outcome {
            Ok(()) => println!("check {name}: ok in {seconds:.1} s"),
            Err(error) => {
                println!("check {name}: FAILED in {seconds:.1} s\n{error:#}");
                failed.push(*name);
            }
        }
    }
    if !failed.is_empty() {
        bail!("failed: {}", failed.join(", "));
    }
    Ok(())
}

fn format() -> Result<()> {
    process::run_quietly(process::cargo().args(["fmt", "--all", "--check"])).map(drop)
}

fn clippy() -> Result<()> {
    // The window has the front end inside: without a built one it does not compile.
    let dist = workspace::ui().join("dist");
    if !dist.join("index.html").exists() {
        crate::suites::front_end()?;
    }
    process::run(process::cargo().args([
        "clippy",
        "--workspace",
        "--all-targets",
        "--quiet",
        "--",
        "-D",
        "warnings",
    ]))
}

fn front_end() -> Result<()> {
    process::run_quietly(process::npm(&workspace::ui()).args(["run", "check", "--silent"]))
        .map(drop)
}

/// One of this program's own commands, in its own process so that its output stays in order.
fn myself(arguments: &[&str]) -> Result<()> {
    let program = std::env::current_exe().context("finding this program")?;
    process::run(process::program(program).args(arguments))
}
