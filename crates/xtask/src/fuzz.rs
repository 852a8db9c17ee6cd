//! `cargo xtask fuzz`: the readers of foreign files, fed with spoiled ones for longer than a test may take.

use anyhow::Result;
use clap::Args;

use crate::process;

/// What to feed, and for how long.
#[derive(Args)]
pub(crate) struct FuzzArgs {
    /// Only these readers: iati, csv, jsonl, xlsx.
    readers: Vec<String>,
    /// Seconds for each reader.
    #[arg(long, default_value_t = 300)]
    seconds: u64,
    /// Seed; by the clock when not given, and printed so that a run can be repeated.
    #[arg(long)]
    seed: Option<u64>,
}

/// Runs the fuzz target of `crates/exchange`.
///
/// # Errors
/// A reader was brought down; the input is kept, and its name printed.
pub(crate) fn run(arguments: &FuzzArgs) -> Result<()> {
    let seed = arguments.seed.unwrap_or_else(by_the_clock);
    println!("seed {seed}, {} seconds for each reader", arguments.seconds);
    process::run(
        process::cargo()
            .args(["test", "--package", "exchange", "--test", "fuzz", "--"])
            .args(["--seconds", &arguments.seconds.to_string()])
            .args(["--seed", &seed.to_string()])
            .args(arguments.readers.iter().map(|name| format!("fuzz::{name}"))),
    )
}

fn by_the_clock() -> u64 {
    std::time::UNIX_EPOCH
        .elapsed()
        .map_or(1, |since| since.as_secs())
}
