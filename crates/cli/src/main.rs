#![doc = include_str!("../README.md")]

mod assess;
mod backup;
mod case;
mod exchange;
mod grammar;
mod invocation;
mod language;
mod matching;
mod output;
mod render;
mod report;
mod review;
mod run;
mod sync;
mod translate;
mod usage;
mod wait;
mod write;

use std::ffi::OsString;
use std::io::IsTerminal;
use std::process::ExitCode;

use crate::run::Surroundings;

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    let width = std::io::stdout()
        .is_terminal()
        .then(|| terminal_size::terminal_size().map_or(80, |(width, _)| width.0));
    let surroundings = Surroundings {
        variable: &variable,
        now_ms,
        program: std::env::current_exe().ok(),
        width,
        progress: std::io::stderr().is_terminal(),
        asks: std::io::stdin().is_terminal(),
    };
    run::run(&arguments, &surroundings)
}

/// A variable of the environment, if it is text.
#[expect(
    clippy::disallowed_methods,
    reason = "the program is where the environment is read, to be passed in"
)]
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// The wall clock, in milliseconds since 1970.
#[expect(
    clippy::disallowed_methods,
    reason = "the program is where the clock is read, to be passed in"
)]
fn now_ms() -> i64 {
    jiff::Timestamp::now().as_millisecond()
}
