//! Measures the search against judgements; `cargo xtask eval search` runs it.
//!
//! Arguments: the folder of the judgements (`tests/relevance`). The bundled catalogue is built in a folder of its own and asked through the
//! use case that window and terminal ask, so everything that a reader meets is measured: analyser, concepts, places, correction,
//! ranking. What the figures mean is in `tests/relevance/README.md`.
#![expect(
    clippy::print_stdout,
    reason = "a program for people at a terminal: printing is its output"
)]

mod relevance;

use std::path::PathBuf;
use std::process::ExitCode;

use app::{Host, HostOptions};

/// 22 November 2026, noon, UTC: the day on which the data were judged.
const NOW_MS: i64 = 1_795_348_800_000;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args_os().skip(1);
    let folder = PathBuf::from(
        arguments
            .next()
            .ok_or("the folder of the judgements is missing")?,
    );
    let worst = match arguments.next() {
        Some(number) => number.to_string_lossy().parse()?,
        None => 10,
    };
    let store = tempfile::tempdir()?;
    let host = Host::open(HostOptions {
        data_dir: store.path().to_owned(),
        now_ms: Box::new(|| NOW_MS),
        system_languages: Vec::new(),
        open_address: None,
        root: None,
    })?;
    let judged = std::fs::read_to_string(folder.join("judged.txt"))?;
    let judged = judged.lines().map(str::to_owned).collect();
    for (file, only, worst) in [
        ("dev.jsonl", Some(&judged), worst),
        ("own.jsonl", None, worst),
        ("unseen.jsonl", Some(&judged), worst),
        ("fresh.jsonl", Some(&judged), worst),
        // Whoever has seen its single queries cannot learn from it any more how others fare.
        ("held.jsonl", Some(&judged), 0),
    ] {
        let topics = relevance::topics(&folder.join(file))?;
        let asked = relevance::ask(&host, &topics, only)?;
        relevance::print(file, &asked, worst);
    }
    Ok(())
}
