//! The wire types and the command table of `app`, as TypeScript.
//!
//! An example program of `app` writes them: xtask itself must not wait for `app` to compile.

use super::folder::{Generated, walk};
use crate::process;
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;

/// Runs the example in a folder of its own and takes what it wrote.
pub(crate) fn add(root: &Path, generated: &mut Generated) -> Result<()> {
    let folder = tempfile::tempdir()?;
    process::run_quietly(
        process::cargo()
            .args(["run", "--quiet", "--example", "generate_typescript", "--"])
            .arg(folder.path())
            .current_dir(root),
    )?;
    let mut files = Vec::new();
    walk(folder.path(), &mut files)?;
    for file in files {
        let path = file
            .strip_prefix(folder.path())?
            .to_string_lossy()
            .replace('\\', "/");
        let text = fs::read_to_string(&file).with_context(|| file.display().to_string())?;
        generated.add(path, text);
    }
    Ok(())
}
