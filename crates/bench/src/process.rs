//! Children: one engine each, one JSON answer on standard output.

use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::engine::Engine;

/// Runs a step of an engine in a process of its own.
pub fn child<T: DeserializeOwned>(step: &str, engine: Engine, folder: &Path, root: &Path) -> Result<T> {
    let program = std::env::current_exe()?;
    read(Command::new(program).arg(step).arg(engine.to_string()).arg(folder).arg(root))
}

/// Runs a program and reads its JSON.
pub fn read<T: DeserializeOwned>(command: &mut Command) -> Result<T> {
    let output = command.stderr(Stdio::inherit()).output().context("the program does not start")?;
    ensure!(output.status.success(), "the program failed");
    Ok(serde_json::from_slice(&output.stdout)?)
}

/// Gives the answer of a child.
pub fn answer<T: Serialize>(answer: &T) -> Result<()> {
    println!("{}", serde_json::to_string(answer)?);
    Ok(())
}

/// The most memory that this process ever held, in KiB; 0 where the system does not say.
pub fn peak_memory() -> u64 {
    status("VmHWM:")
}

/// What this process holds now, in KiB; the peak is counted anew from here, where the system can do that.
pub fn memory() -> u64 {
    // Writing 5 here sets the peak back; see proc(5).
    let _ = std::fs::write("/proc/self/clear_refs", "5");
    status("VmRSS:")
}

fn status(key: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(key)).unwrap_or_default();
    line.trim().trim_end_matches(" kB").parse().unwrap_or_default()
}

/// The size of a file, or of all files of a folder.
pub fn size(path: &Path) -> u64 {
    match std::fs::read_dir(path) {
        Ok(entries) => entries.flatten().map(|entry| size(&entry.path())).sum(),
        Err(_) => path.metadata().map(|data| data.len()).unwrap_or_default(),
    }
}
