//! Every reader of foreign input, fed with real files that chance has spoiled: whatever comes, there is an answer, soon, and what
//! was taken in can be written and read again.
//!
//! `cargo test` runs a few hundred rounds from a fixed seed; `cargo xtask fuzz --chance` runs as long as it is told, from another
//! seed. What is guided by coverage stands in `fuzz/` at the root.
//! An input that brings a reader down is kept in the folder of the build for tests; put it into `corpus/<reader>/`, where it is
//! replayed first from then on.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test of its own: what is not there is the failure, and it prints for people"
)]

mod mutate;
#[path = "../it/planned.rs"]
#[expect(dead_code, reason = "made for other tests too")]
mod planned;
mod reader;
#[path = "../it/record.rs"]
#[expect(dead_code, reason = "made for other tests too")]
mod record;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use mutate::Mutator;
use reader::READERS;

/// The seed where nobody has given one.
const SEED: u64 = 2026;
/// No input of this size may keep a reader busy for longer, on the slowest machine.
const SLOW: Duration = Duration::from_secs(20);

/// What was asked for on the command line; what belongs to other test programs is passed over.
#[derive(Default)]
struct Asked {
    seconds: Option<u64>,
    seed: Option<u64>,
    only: Vec<String>,
    list: bool,
}

fn asked() -> Asked {
    let mut asked = Asked::default();
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--seconds" => asked.seconds = arguments.next().and_then(|n| n.parse().ok()),
            "--seed" => asked.seed = arguments.next().and_then(|n| n.parse().ok()),
            "--list" => asked.list = true,
            "--skip" => drop(arguments.next()),
            other if other.starts_with('-') => {}
            other => asked.only.push(other.to_owned()),
        }
    }
    asked
}

fn main() -> ExitCode {
    let asked = asked();
    if asked.list {
        return ExitCode::SUCCESS;
    }
    let (mut passed, mut failed) = (0, 0);
    for reader in READERS {
        let name = format!("fuzz::{}", reader.name);
        if !asked.only.is_empty() && !asked.only.iter().any(|only| name.contains(only.as_str())) {
            continue;
        }
        let start = Instant::now();
        match fuzz(reader, &asked) {
            Ok(rounds) => {
                passed += 1;
                let seconds = start.elapsed().as_secs_f64();
                println!("test {name} ... ok ({rounds} rounds in {seconds:.1} s)");
            }
            Err(why) => {
                failed += 1;
                println!("test {name} ... FAILED\n{why}");
            }
        }
    }
    let word = if failed == 0 { "ok" } else { "FAILED" };
    println!(
        "\ntest result: {word}. {passed} passed; {failed} failed; 0 ignored; 0 measured; 0 filtered out"
    );
    if failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn fuzz(reader: &reader::Reader, asked: &Asked) -> Result<u32, String> {
    let corpus = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fuzz/corpus")
        .join(reader.name);
    for entry in std::fs::read_dir(corpus).into_iter().flatten().flatten() {
        one(reader, &std::fs::read(entry.path()).unwrap())?;
    }
    let seeds = (reader.seeds)();
    for seed in &seeds {
        one(reader, seed)?;
    }
    let mut mutator = Mutator::new(asked.seed.unwrap_or(SEED), reader.words);
    let start = Instant::now();
    let mut rounds = 0;
    loop {
        let more = match asked.seconds {
            Some(seconds) => start.elapsed() < Duration::from_secs(seconds),
            None => rounds < reader.rounds,
        };
        if !more {
            return Ok(rounds);
        }
        rounds += 1;
        let input = (reader.spoil)(&seeds, &mut mutator);
        one(reader, &input)?;
    }
}

/// One input: an answer, soon. What brought a reader down is kept.
fn one(reader: &reader::Reader, input: &[u8]) -> Result<(), String> {
    let start = Instant::now();
    let outcome = catch_unwind(AssertUnwindSafe(|| (reader.read)(input)));
    let trouble = match outcome {
        Err(_) => "it panicked".to_owned(),
        Ok(Err(why)) => why,
        Ok(Ok(())) if start.elapsed() > SLOW => format!("it took {:?}", start.elapsed()),
        Ok(Ok(())) => return Ok(()),
    };
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("fuzz");
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join(format!("{}-{:016x}", reader.name, mutate::hash(input)));
    std::fs::write(&file, input).unwrap();
    Err(format!(
        "{trouble}; the input is kept as {}",
        file.display()
    ))
}
