//! `cargo xtask bench`: figures, measured on this machine.

mod start;

use anyhow::Result;
use clap::{Args, Subcommand};

/// What to measure.
#[derive(Args)]
pub(crate) struct BenchArgs {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// From process start to a searchable catalogue, first and later starts, on the terminal's program.
    Start {
        /// Starts of each kind; the median is printed.
        #[arg(long, default_value_t = 10)]
        runs: usize,
    },
}

/// Measures and prints.
///
/// # Errors
/// A build or a measured program fails.
pub(crate) fn run(arguments: &BenchArgs) -> Result<()> {
    match arguments.what {
        What::Start { runs } => start::measure(runs),
    }
}
