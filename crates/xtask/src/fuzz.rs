//! `cargo xtask fuzz`: every decoder of foreign bytes, fed with what reaches new code, for longer than a test may take.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clap::Args;

use crate::{process, workspace};

/// Counters at every branch, and what numbers are compared with, so that the fuzzer sees how far an input gets.
///
/// These are the flags that `cargo fuzz` sets, but for the sanitizer of addresses: our crates forbid unsafe code, and the parts in C
/// are not instrumented by the Rust compiler anyway. Without it, the pinned compiler needs no flag that is not stable.
const COVERAGE: &[&str] = &[
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
    "-Cllvm-args=-simplifycfg-branch-fold-threshold=0",
    "--cfg=fuzzing",
];
/// Longest input in bytes: what is found in more can be found in less.
const LONGEST: u32 = 64 * 1024;
/// An input that takes longer, in seconds, is a finding.
const SLOW: u32 = 20;
/// A target that holds more, in MiB, is a finding.
const MEMORY: u32 = 2048;

/// What to feed, and for how long.
#[derive(Args)]
pub(crate) struct FuzzArgs {
    /// Only these targets: the folders of fuzz/corpus.
    targets: Vec<String>,
    /// Seconds for each target.
    #[arg(long, default_value_t = 300)]
    seconds: u64,
    /// Seed; by the clock when not given, and printed so that a run can be repeated.
    #[arg(long)]
    seed: Option<u32>,
    /// Chance alone, without counters for coverage: the readers of `crates/exchange`, on systems that the fuzzer does not know.
    #[arg(long)]
    chance: bool,
}

/// What a run came to.
struct Ran {
    target: String,
    executions: u64,
    coverage: u64,
    inputs: u64,
    sound: bool,
}

/// Builds the targets with counters for coverage and runs each of them.
///
/// # Errors
/// The build fails, or a decoder was brought down; the input is kept in the corpus of its target, and its name printed.
pub(crate) fn run(arguments: &FuzzArgs) -> Result<()> {
    let seed = arguments.seed.unwrap_or_else(by_the_clock);
    println!("seed {seed}, {} seconds for each target", arguments.seconds);
    if arguments.chance {
        return by_chance(arguments, seed);
    }
    let targets = chosen(&all()?, &arguments.targets)?;
    let programs = build(&targets)?;
    let mut runs = Vec::new();
    for target in targets {
        runs.push(one(&programs, target, arguments.seconds, seed)?);
    }
    println!(
        "\n| target | executions | a second | branches reached | inputs kept |\n|---|---|---|---|---|"
    );
    for ran in &runs {
        println!(
            "| {} | {} | {} | {} | {} |",
            ran.target,
            ran.executions,
            ran.executions / arguments.seconds.max(1),
            ran.coverage,
            ran.inputs
        );
    }
    let down: Vec<&str> = runs
        .iter()
        .filter(|ran| !ran.sound)
        .map(|ran| ran.target.as_str())
        .collect();
    if !down.is_empty() {
        bail!(
            "brought down: {}; the inputs lie in fuzz/corpus, where every test run replays them from now on",
            down.join(", ")
        );
    }
    Ok(())
}

/// Every target by its name.
fn all() -> Result<Vec<String>> {
    let folder = workspace::root().join("fuzz").join("targets");
    let mut names = Vec::new();
    for entry in std::fs::read_dir(&folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "rs")
            && let Some(name) = path.file_stem()
        {
            names.push(name.to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}

fn chosen(all: &[String], asked: &[String]) -> Result<Vec<String>> {
    if let Some(unknown) = asked.iter().find(|name| !all.contains(name)) {
        bail!("there is no target {unknown}; there are {}", all.join(", "));
    }
    Ok(if asked.is_empty() {
        all.to_vec()
    } else {
        asked.to_vec()
    })
}

/// Builds the programs of targets, in a build folder of its own: nothing else is built with counters.
fn build(targets: &[String]) -> Result<PathBuf> {
    if !cfg!(any(target_os = "linux", target_os = "macos")) {
        bail!("the fuzzer runs on Linux and macOS; `--chance` runs everywhere");
    }
    let host = host()?;
    let folder = cache()?.join("fuzz-target");
    let mut command = process::cargo();
    command
        .current_dir(workspace::root().join("fuzz"))
        .args(["build", "--release", "--locked", "--target", &host])
        .arg("--target-dir")
        .arg(&folder)
        .env_remove("RUSTFLAGS")
        .env("CARGO_ENCODED_RUSTFLAGS", COVERAGE.join("\u{1f}"));
    for target in targets {
        command.args(["--bin", target]);
    }
    process::run(&mut command)?;
    Ok(folder.join(host).join("release"))
}

fn one(programs: &Path, target: String, seconds: u64, seed: u32) -> Result<Ran> {
    println!("── {target} ──");
    let fuzz = workspace::root().join("fuzz");
    let committed = fuzz.join("corpus").join(&target);
    // What a run finds to reach new code, for the next one.
    let grown = cache()?.join("fuzz-corpus").join(&target);
    for folder in [&committed, &grown] {
        std::fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    }
    let mut command = process::program(programs.join(&target));
    command
        .arg(format!("-max_total_time={seconds}"))
        .arg(format!("-seed={}", seed.max(1)))
        .arg(format!("-max_len={LONGEST}"))
        .arg(format!("-timeout={SLOW}"))
        .arg(format!("-rss_limit_mb={MEMORY}"))
        .arg("-print_final_stats=1")
        .arg(format!("-artifact_prefix={}/", committed.display()));
    let words = fuzz.join("words").join(format!("{target}.dict"));
    if words.exists() {
        command.arg(format!("-dict={}", words.display()));
    }
    // It speaks on standard error.
    command.arg(&grown).arg(&committed);
    let mut ran = Ran {
        target,
        executions: 0,
        coverage: 0,
        inputs: 0,
        sound: false,
    };
    ran.sound = process::run_reading_errors(&mut command, |line| note(&mut ran, line))?;
    Ok(ran)
}

/// Takes the counts out of a line such as `#1024 pulse cov: 99 ft: 210 corp: 12/1Kb …` or
/// `stat::number_of_executed_units: 1024`.
fn note(ran: &mut Ran, line: &str) {
    if let Some(count) = line.strip_prefix("stat::number_of_executed_units:") {
        ran.executions = count.trim().parse().unwrap_or(ran.executions);
    }
    let after = |key: &str| -> Option<u64> {
        let rest = line.split_once(key)?.1.trim_start();
        let end = rest
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(rest.len());
        rest.get(..end)?.parse().ok()
    };
    if line.starts_with('#') {
        ran.coverage = after(" cov:").unwrap_or(ran.coverage);
        ran.inputs = after(" corp:").unwrap_or(ran.inputs);
    }
}

/// The readers of `crates/exchange`, by chance alone.
fn by_chance(arguments: &FuzzArgs, seed: u32) -> Result<()> {
    process::run(
        process::cargo()
            .args(["test", "--package", "exchange", "--test", "fuzz", "--"])
            .args(["--seconds", &arguments.seconds.to_string()])
            .args(["--seed", &seed.to_string()])
            .args(arguments.targets.iter().map(|name| format!("fuzz::{name}"))),
    )
}

/// The platform that the compiler builds for.
fn host() -> Result<String> {
    let mut rustc = process::program(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    let output = process::run_quietly(rustc.arg("-vV"))?;
    String::from_utf8_lossy(&output.stdout)
        .lines()
        .find_map(|line| line.strip_prefix("host: "))
        .map(str::to_owned)
        .context("rustc does not say what it builds for")
}

/// Where what can be made again lies outside the clone.
fn cache() -> Result<PathBuf> {
    let of = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
    of("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(PathBuf::from(of("HOME")?).join(".cache")))
        .map(|folder| folder.join("trefoil"))
        .context("neither XDG_CACHE_HOME nor HOME is set")
}

fn by_the_clock() -> u32 {
    std::time::UNIX_EPOCH.elapsed().map_or(1, |since| {
        u32::try_from(since.as_secs() % u64::from(u32::MAX)).unwrap_or(1)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ran() -> Ran {
        Ran {
            target: "x".to_owned(),
            executions: 0,
            coverage: 0,
            inputs: 0,
            sound: true,
        }
    }

    #[test]
    fn the_counts_of_the_fuzzer_are_read() {
        let mut ran = ran();
        note(
            &mut ran,
            "#10213\tNEW    cov: 1207 ft: 5402 corp: 310/41Kb lim: 1100 exec/s: 2553 rss: 120Mb L: 90/1100 MS: 1 CopyPart-",
        );
        note(&mut ran, "stat::number_of_executed_units: 20480");
        note(&mut ran, "stat::peak_rss_mb:               131");
        assert_eq!(
            (ran.executions, ran.coverage, ran.inputs),
            (20_480, 1_207, 310),
            "executions, branches, inputs"
        );
    }

    #[test]
    fn only_targets_that_there_are_can_be_asked_for() {
        let all = ["csv".to_owned(), "iati".to_owned()];
        assert_eq!(
            chosen(&all, &[]).unwrap(),
            all,
            "all of them when none is named"
        );
        assert_eq!(
            chosen(&all, &all[..1]).unwrap(),
            ["csv"],
            "the ones that are named"
        );
        assert!(
            chosen(&all, &["pdf".to_owned()]).is_err(),
            "a slip of the fingers is said, not passed over"
        );
    }
}
