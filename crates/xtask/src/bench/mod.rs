//! `cargo xtask bench`: figures, measured on this machine.

mod exchange;
mod matching;
mod search;
mod start;
mod sync;
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
    /// One need against everything, and a portfolio, on a made-up catalogue of full size.
    Matching,
    /// Records out and in: time and memory in every format, and of a large file.
    Exchange {
        /// Activities; 0 leaves the formats out.
        #[arg(long, default_value_t = 10_000)]
        records: u32,
        /// Runs of each; the median is printed.
        #[arg(long, default_value_t = 3)]
        runs: usize,
        /// Size of the large file in millions of bytes; 0 leaves it out.
        #[arg(long, default_value_t = 200)]
        large_mb: u64,
        /// Seed of the activities.
        #[arg(long, default_value_t = 2026)]
        seed: u64,
    },
    /// Exchange of changes beside automerge and PouchDB: bytes, time and memory on one history.
    Sync {
        /// Records, each with five edits.
        #[arg(long, default_value_t = 10_000)]
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
        What::Matching => matching::measure(),
        What::Exchange {
            records,
            runs,
            large_mb,
            seed,
        } => exchange::measure(exchange::Wanted {
            records: *records,
            runs: *runs,
            large_mb: *large_mb,
            seed: *seed,
        }),
        What::Sync { records } => sync::measure(*records),
        What::Search {
            records,
            seed,
            engines,
        } => search::measure(records, *seed, engines),
    }
}
