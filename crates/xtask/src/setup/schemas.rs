//! The schemas of the IATI standard, which tests hold our files against, and the files that its makers test with.
//!
//! They are not ours to hand on, so they are not in the repository: a package of the Python index carries them.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::{process, workspace};

const PACKAGE: &str = "pyIATI";
const VERSION: &str = "0.4.1";
/// SHA-256 of the source archive of that version.
const HASH: &str = "b6f8f0d596746bd774ed3e84cdad50dfa7dd501ac70e6399f2bb0244bfd5b0ef";
/// Where the schemas stand in the archive.
const INSIDE: &str = "iati/resources/standard/2-03/schemas";
/// Where the files stand that must be read, by the version of the standard.
const PASS: &str = "iati/resources/test_data";
const VERSIONS: [(&str, &str); 3] = [("2-01", "2.01"), ("2-02", "2.02"), ("2-03", "2.03")];
const SCHEMAS: [&str; 3] = ["iati-activities-schema.xsd", "iati-common.xsd", "xml.xsd"];
/// Says why they are not there; the test reads it.
const MISSING: &str = "missing.txt";

/// Fetches the schemas once. Without them the tests run all the same: the one that needs them says why it checks less.
pub(super) fn fetch() {
    // The folder that cargo gives to integration tests for their files.
    let folder = workspace::target().join("tmp").join("iati-2.03");
    if SCHEMAS.iter().all(|name| folder.join(name).exists()) && folder.join("pass").exists() {
        return;
    }
    println!("set-up: the schemas of IATI 2.03, from {PACKAGE} {VERSION}");
    let note = match into(&folder) {
        Ok(()) => return drop(fs::remove_file(folder.join(MISSING))),
        Err(error) => format!("{error:#}"),
    };
    println!(
        "set-up: they cannot be fetched, so that exported files are only held to be well formed: {note}"
    );
    let written = fs::create_dir_all(&folder).and_then(|()| fs::write(folder.join(MISSING), note));
    if let Err(error) = written {
        println!("set-up: {}: {error}", folder.display());
    }
}

fn into(folder: &Path) -> Result<()> {
    let temporary = tempfile::tempdir()?;
    let wanted = temporary.path().join("requirements.txt");
    fs::write(
        &wanted,
        format!("{PACKAGE}=={VERSION} --hash=sha256:{HASH}\n"),
    )?;
    let python = ["python3", "python"]
        .into_iter()
        .find(|name| process::is_installed(name))
        .context("Python is not installed")?;
    process::run_quietly(
        process::program(python)
            .args(["-m", "pip", "download", "--require-hashes", "--no-deps"])
            .args(["--no-binary", PACKAGE, "--retries", "1", "--timeout", "20"])
            .args(["--disable-pip-version-check", "--quiet", "--dest"])
            .arg(temporary.path())
            .arg("--requirement")
            .arg(&wanted),
    )?;
    let archive = archive(temporary.path())?;
    process::run_quietly(
        process::program("tar")
            .arg("-xzf")
            .arg(&archive)
            .arg("-C")
            .arg(temporary.path()),
    )?;
    let inside = temporary
        .path()
        .join(format!("{PACKAGE}-{VERSION}"))
        .join(INSIDE);
    fs::create_dir_all(folder)?;
    for name in SCHEMAS {
        fs::copy(inside.join(name), folder.join(name)).with_context(|| name.to_owned())?;
    }
    let tests = temporary
        .path()
        .join(format!("{PACKAGE}-{VERSION}"))
        .join(PASS);
    for (from, to) in VERSIONS {
        let to = folder.join("pass").join(to);
        fs::create_dir_all(&to)?;
        copy_flat(&tests.join(from).join("ssot-activity-xml-pass"), "", &to)?;
    }
    Ok(())
}

/// Copies the XML files of a folder and the folders in it into one, under names that tell where they stood.
fn copy_flat(from: &Path, prefix: &str, to: &Path) -> Result<()> {
    for entry in fs::read_dir(from).with_context(|| from.display().to_string())? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            copy_flat(&entry.path(), &format!("{name}--"), to)?;
        } else if name.ends_with(".xml") {
            fs::copy(entry.path(), to.join(name))?;
        }
    }
    Ok(())
}

fn archive(folder: &Path) -> Result<PathBuf> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|end| end == "gz") {
            return Ok(path);
        }
    }
    bail!("pip has left no archive")
}
