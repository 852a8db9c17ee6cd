//! `cargo xtask eval`: is what is found what was meant?

use anyhow::Result;
use clap::{Args, Subcommand};

use crate::{process, workspace};

/// What to evaluate.
#[derive(Args)]
pub(crate) struct EvalArgs {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// The search against the judgements of `tests/relevance`: nDCG@10, recall@20 and MRR by language and class.
    Search {
        /// How many of the worst queries are shown, with what came instead.
        #[arg(long, default_value_t = 10)]
        worst: usize,
    },
}

/// Evaluates and prints.
///
/// The program that asks is an example of `app`: this one need not be built anew for a change of the search.
///
/// # Errors
/// It cannot be built, or fails.
pub(crate) fn run(arguments: &EvalArgs) -> Result<()> {
    let What::Search { worst } = arguments.what;
    let mut command = process::cargo();
    command.args([
        "run",
        "--quiet",
        "--package",
        "app",
        "--example",
        "evaluate_search",
        "--",
    ]);
    command
        .arg(workspace::root().join("tests/relevance"))
        .arg(worst.to_string());
    process::run(&mut command)
}
