//! Runs of the program, with time and peak memory.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// How often the memory of a running program is looked at.
const LOOK: Duration = Duration::from_millis(4);

/// What a run took.
#[derive(Clone, Copy, Debug)]
pub(super) struct Took {
    pub(super) time: Duration,
    /// The most memory that it held, in MiB; 0 where the system does not say.
    pub(super) peak_mib: f64,
}

/// The program, with a folder of its own.
pub(super) struct Trefoil {
    pub(super) program: PathBuf,
    pub(super) folder: PathBuf,
}

impl Trefoil {
    /// Runs a command whose answer goes nowhere.
    ///
    /// # Errors
    /// It cannot be started, or fails.
    pub(super) fn run(&self, arguments: &[&str]) -> Result<Took> {
        let start = Instant::now();
        let mut child = Command::new(&self.program)
            .arg("--data-dir")
            .arg(&self.folder)
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .spawn()
            .with_context(|| self.program.display().to_string())?;
        let status = PathBuf::from(format!("/proc/{}/status", child.id()));
        let mut peak = 0;
        let exit = loop {
            // The kernel keeps the highest mark itself, so that looking now and then misses only the last moments.
            peak = peak.max(high_water_kib(&status));
            match child.try_wait()? {
                Some(exit) => break exit,
                None => std::thread::sleep(LOOK),
            }
        };
        if !exit.success() {
            bail!("trefoil {}: {exit}", arguments.join(" "));
        }
        Ok(Took {
            time: start.elapsed(),
            peak_mib: peak as f64 / 1024.0,
        })
    }
}

fn high_water_kib(status: &Path) -> u64 {
    let text = std::fs::read_to_string(status).unwrap_or_default();
    text.lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .and_then(|rest| rest.trim().trim_end_matches(" kB").parse().ok())
        .unwrap_or_default()
}

/// The middle one of several runs: of their times and of their peaks.
pub(super) fn median(runs: &[Took]) -> Took {
    let mut times: Vec<Duration> = runs.iter().map(|run| run.time).collect();
    let mut peaks: Vec<f64> = runs.iter().map(|run| run.peak_mib).collect();
    times.sort();
    peaks.sort_by(f64::total_cmp);
    Took {
        time: times.get(times.len() / 2).copied().unwrap_or_default(),
        peak_mib: peaks.get(peaks.len() / 2).copied().unwrap_or_default(),
    }
}
