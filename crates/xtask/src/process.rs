//! Running other programs, and saying what failed.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Output, Stdio};

use anyhow::{Context, Result, bail};

/// Cargo, as the one that runs this program, without the variables that `cargo run` adds.
///
/// Left in, they would tell build scripts that something has changed, and crates would be built twice. For the same reason,
/// name programs (`--bin`), not packages, to build one of ours: cargo then settles features for the whole workspace.
pub(crate) fn cargo() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(crate::workspace::root());
    without_cargo_run(&mut command);
    command
}

/// npm, in the given folder.
pub(crate) fn npm(folder: &Path) -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.current_dir(folder);
    without_cargo_run(&mut command);
    command
}

/// Any other program, at the root of the clone.
pub(crate) fn program(name: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(name);
    command.current_dir(crate::workspace::root());
    without_cargo_run(&mut command);
    command
}

fn without_cargo_run(command: &mut Command) {
    for (name, _) in std::env::vars_os() {
        let Some(name) = name.to_str() else { continue };
        if name.starts_with("CARGO_PKG_")
            || name.starts_with("CARGO_MANIFEST_")
            || name.starts_with("CARGO_BIN_")
            || name == "LD_LIBRARY_PATH"
        {
            command.env_remove(name);
        }
    }
}

/// Runs a program with this terminal as its own; fails if it fails.
///
/// # Errors
/// The program cannot be started, or does not exit with 0.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let shown = shown(command);
    let status = command
        .stdin(Stdio::null())
        .status()
        .with_context(|| format!("{shown}: cannot be started"))?;
    if !status.success() {
        bail!("{shown}: {status}");
    }
    Ok(())
}

/// Runs a program quietly; its output is shown only if it fails.
///
/// # Errors
/// The program cannot be started, or does not exit with 0.
pub(crate) fn run_quietly(command: &mut Command) -> Result<Output> {
    let shown = shown(command);
    let output = command
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("{shown}: cannot be started"))?;
    if !output.status.success() {
        bail!(
            "{shown}: {}\n{}{}",
            output.status,
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        );
    }
    Ok(output)
}

/// Runs a program, shows its standard output as it comes, and gives each line to `read`.
///
/// Returns whether the program exited with 0.
///
/// # Errors
/// The program cannot be started, or its output is cut off.
pub(crate) fn run_reading(command: &mut Command, mut read: impl FnMut(&str)) -> Result<bool> {
    let shown = shown(command);
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("{shown}: cannot be started"))?;
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).split(b'\n') {
            let line = line.with_context(|| format!("{shown}: reading its output"))?;
            let line = String::from_utf8_lossy(&line);
            let line = line.trim_end_matches('\r');
            println!("{line}");
            read(line);
        }
    }
    Ok(child
        .wait()
        .with_context(|| format!("{shown}: waiting for it"))?
        .success())
}

/// As [`run_reading`], for a program that speaks on standard error.
///
/// # Errors
/// The program cannot be started, or its output is cut off.
pub(crate) fn run_reading_errors(
    command: &mut Command,
    mut read: impl FnMut(&str),
) -> Result<bool> {
    let shown = shown(command);
    let mut child = command
        .stdin(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("{shown}: cannot be started"))?;
    if let Some(output) = child.stderr.take() {
        for line in BufReader::new(output).split(b'\n') {
            let line = line.with_context(|| format!("{shown}: reading its output"))?;
            let line = String::from_utf8_lossy(&line);
            println!("{line}");
            read(&line);
        }
    }
    Ok(child
        .wait()
        .with_context(|| format!("{shown}: waiting for it"))?
        .success())
}

/// Whether a program of this name can be started.
pub(crate) fn is_installed(name: &str) -> bool {
    let Some(path) = std::env::var_os("PATH") else {
        return false;
    };
    std::env::split_paths(&path).any(|folder| {
        folder
            .join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
            .is_file()
    })
}

fn shown(command: &Command) -> String {
    std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(OsStr::to_string_lossy)
        .collect::<Vec<_>>()
        .join(" ")
}
