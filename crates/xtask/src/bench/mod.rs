//! `cargo xtask bench`: figures, measured on this machine.

mod search;
mod start;
mod ui;

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
    /// From a key to the results on the glass, in the real window on a large catalogue, release build.
    Ui {
        /// Size of the catalogue.
        #[arg(long, default_value_t = 50_000)]
        records: u32,
    },
    /// Search beside plain FTS5, tantivy and MiniSearch, on one corpus and one list of queries.
    Search {
        /// Sizes of the corpus.
        #[arg(long, value_delimiter = ',', default_values_t = [1_000, 100_000])]
        records: Vec<u32>,
        /// Seed of corpus and queries.
        #[arg(long, default_value_t = 2026)]
        seed: u64,
        /// Only these: trefoil, fts5, tantivy, minisearch.
        #[arg(long, value_delimiter = ',')]
        engines: Vec<String>,
    },
}

/// Measures and prints.
///
/// # Errors
/// A build or a measured program fails.
pub(crate) fn run(arguments: &BenchArgs) -> Result<()> {
    match &arguments.what {
        What::Start { runs } => start::measure(*runs),
        What::Ui { records } => ui::measure(*records),
        What::Search {
            records,
            seed,
            engines,
        } => search::measure(records, *seed, engines),
    }
}
