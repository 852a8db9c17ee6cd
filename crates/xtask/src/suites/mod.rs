//! `cargo xtask test`: every suite, one build, one closing line each.

mod build;
mod tally;

use std::time::Instant;

use anyhow::{Result, bail};
use clap::{Args, ValueEnum};

use crate::setup::{self, Need};
use crate::{process, workspace};
pub(crate) use build::{everything, front_end};
use tally::Tally;

/// What to test.
#[derive(Args)]
pub(crate) struct TestArgs {
    /// Only these suites.
    #[arg(long = "only", value_name = "SUITE")]
    only: Vec<Suite>,
}

/// A test suite.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Suite {
    /// Unit, integration and story tests of every crate.
    Rust,
    /// Unit tests of the front end.
    Ui,
    /// The screens in a browser over the real use cases.
    Browser,
    /// The real window under a virtual display.
    Desktop,
}

impl Suite {
    const ALL: [Self; 4] = [Self::Rust, Self::Ui, Self::Browser, Self::Desktop];

    fn name(self) -> &'static str {
        match self {
            Self::Rust => "rust",
            Self::Ui => "ui",
            Self::Browser => "browser",
            Self::Desktop => "desktop",
        }
    }

    fn run(self) -> Result<Tally> {
        match self {
            Self::Rust => rust(),
            Self::Ui => ui(),
            Self::Browser => end_to_end("browser", &["--test-concurrency=2"]),
            Self::Desktop => end_to_end("desktop", &["--test-concurrency=1"]),
        }
    }
}

/// Runs the suites and prints `N passed, N failed` as the last line.
///
/// # Errors
/// Set-up or build fails, a test fails, or a suite runs no test.
pub(crate) fn run(arguments: &TestArgs) -> Result<()> {
    let suites: Vec<Suite> = Suite::ALL
        .into_iter()
        .filter(|suite| arguments.only.is_empty() || arguments.only.contains(suite))
        .collect();
    setup::prepare(Need::Test)?;
    std::fs::create_dir_all(workspace::artefacts())?;
    everything()?;
    let mut total = Tally::default();
    let mut closing = Vec::new();
    for suite in suites {
        println!("── {} ──", suite.name());
        let start = Instant::now();
        let tally = suite.run().unwrap_or_else(|error| {
            eprintln!("{}: {error:#}", suite.name());
            Tally::broken()
        });
        let remark = match tally {
            Tally {
                passed: 0,
                failed: 0,
            } => " (no test was run: this counts as a failure)",
            _ => "",
        };
        closing.push(format!(
            "{}: {} passed, {} failed in {:.1} s{remark}",
            suite.name(),
            tally.passed,
            tally.failed,
            start.elapsed().as_secs_f64()
        ));
        total.add(if tally == Tally::default() {
            Tally::broken()
        } else {
            tally
        });
    }
    println!();
    for line in &closing {
        println!("{line}");
    }
    println!("{} passed, {} failed", total.passed, total.failed);
    if total.failed > 0 {
        bail!("not every test passed");
    }
    Ok(())
}

fn rust() -> Result<Tally> {
    let mut tally = Tally::default();
    let well = process::run_reading(
        process::cargo().args(["test", "--workspace", "--no-fail-fast"]),
        |line| tally.add(tally::cargo(line)),
    )?;
    Ok(tally.unless(well))
}

fn ui() -> Result<Tally> {
    let report = workspace::artefacts().join("vitest.json");
    let _ = std::fs::remove_file(&report);
    let well = process::run_reading(
        process::npm(&workspace::ui())
            .args([
                "test",
                "--silent",
                "--",
                "--reporter=default",
                "--reporter=json",
            ])
            .arg(format!("--outputFile.json={}", report.display())),
        |_| {},
    )?;
    Ok(tally::vitest(&std::fs::read_to_string(&report)?)?.unless(well))
}

/// One of the suites under `ui/e2e`, run by Node's own test runner.
fn end_to_end(suite: &str, options: &[&str]) -> Result<Tally> {
    let mut files: Vec<_> = std::fs::read_dir(workspace::e2e().join(suite))?
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| path.to_string_lossy().ends_with(".story.mjs"))
        .collect();
    files.sort();
    let mut tally = Tally::default();
    let well = process::run_reading(
        process::program("node")
            .current_dir(workspace::e2e())
            .args(["--test", "--test-reporter=spec"])
            .args(options)
            .args(files)
            .env("TREFOIL_BRIDGE", workspace::program("trefoil-bridge"))
            .env("TREFOIL_DESKTOP", workspace::program("trefoil-desktop"))
            .env("TREFOIL_UI", workspace::ui().join("dist"))
            .env("TREFOIL_ARTEFACTS", workspace::artefacts()),
        |line| tally.add(tally::node(line)),
    )?;
    Ok(tally.unless(well))
}
