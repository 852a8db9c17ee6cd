//! The one front door of the workshop: set-up, build, checks, tests.
//!
//! Two commands are all that a newcomer needs: `cargo xtask run` and `cargo xtask test`. Both set up whatever is
//! missing first. See `crates/xtask/README.md`.
#![expect(
    clippy::print_stdout,
    reason = "a program for people at a terminal and for CI logs: printing is its output"
)]

mod bench;
mod check;
mod data;
mod evaluate;
mod faults;
mod fonts;
mod fuzz;
mod generate;
mod l10n;
mod process;
mod run;
mod setup;
mod suites;
mod workspace;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(
    name = "cargo xtask",
    about = "Set-up, build, checks and tests of Trefoil"
)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Set up what is missing, build, and open the window.
    Run(run::RunArgs),
    /// Set up what is missing, then run every test suite.
    Test(suites::TestArgs),
    /// Format, lints, layering, translations, generated files, data, licences.
    Check(check::CheckArgs),
    /// Translations: completeness, plurals, unused ids.
    L10n(l10n::L10nArgs),
    /// Write the generated files, or fail if they are not up to date.
    Gen {
        /// Only compare.
        #[arg(long)]
        check: bool,
    },
    /// The bundled data: validation, places, releases.
    Data(data::DataArgs),
    /// Cut the fonts for paper out of their packages, after the data or the messages took in new characters.
    Fonts,
    /// Measure, and print the figures.
    Bench(bench::BenchArgs),
    /// Feed every decoder of foreign bytes with what reaches new code, for as long as is said.
    Fuzz(fuzz::FuzzArgs),
    /// Bring about every fault that an exchange must survive, and print the table of what it cost.
    Faults,
    /// Judge: does the search find what was meant?
    Eval(evaluate::EvalArgs),
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Run(arguments) => run::run(&arguments),
        Command::Test(arguments) => suites::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::L10n(arguments) => l10n::run(arguments),
        Command::Gen { check } => generate::run(check),
        Command::Data(arguments) => data::run(arguments),
        Command::Fonts => fonts::run(),
        Command::Bench(arguments) => bench::run(&arguments),
        Command::Fuzz(arguments) => fuzz::run(&arguments),
        Command::Faults => faults::run(),
        Command::Eval(arguments) => evaluate::run(&arguments),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
