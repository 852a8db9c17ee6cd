//! `cargo xtask eval`: is what is found what was meant, and is who fits who really did?

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
    /// The matching against what was really done: each initiative left out in turn, beside five simple methods.
    Matching,
}

/// Evaluates and prints.
///
/// The programs that ask are examples of `app` and `matching`: this one need not be built anew for a change of theirs.
///
/// # Errors
/// It cannot be built, or fails.
pub(crate) fn run(arguments: &EvalArgs) -> Result<()> {
    let example = match arguments.what {
        What::Search { .. } => "evaluate_search",
        What::Matching => "evaluate",
    };
    let mut command = process::cargo();
    // No package is named: one alone has other features, and everything would be built again for it.
    command.args(["run", "--quiet", "--example", example, "--"]);
    match arguments.what {
        What::Search { worst } => command
            .arg(workspace::root().join("tests/relevance"))
            .arg(worst.to_string()),
        What::Matching => command.arg(workspace::root().join("data")),
    };
    process::run(&mut command)
}
