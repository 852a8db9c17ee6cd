//! MiniSearch, as a catalogue on the web would use it: everything in the memory of one page, here of node.

use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;
use serde::{Deserialize, Serialize};

use super::{Built, Measured};
use crate::corpus;
use crate::facets::Values;
use crate::process;

fn peer(root: &Path) -> PathBuf {
    root.join("crates").join("bench").join("peer")
}

/// It needs node and its package, which `cargo xtask bench search` installs.
pub(super) fn available(root: &Path) -> Result<(), String> {
    if !peer(root).join("node_modules").join("minisearch").exists() {
        return Err("its package is not installed (npm ci in crates/bench/peer)".to_owned());
    }
    match Command::new("node").arg("--version").output() {
        Ok(output) if output.status.success() => Ok(()),
        _ => Err("there is no node".to_owned()),
    }
}

#[derive(Serialize, Deserialize)]
struct Both {
    built: Built,
    measured: Measured,
}

/// Its index lives in the process: one process builds, answers, and leaves both results.
pub(super) fn build(folder: &Path, root: &Path) -> Result<Built> {
    let mut values = Values::new();
    let mut out = BufWriter::new(std::fs::File::create(folder.join("values.jsonl"))?);
    for part in corpus::parts(folder)? {
        for doc in part? {
            serde_json::to_writer(&mut out, &values.of(&doc))?;
            out.write_all(b"\n")?;
        }
    }
    out.flush()?;
    let mut node = Command::new("node");
    node.args(["--max-old-space-size=8192"]).arg(peer(root).join("search.mjs")).arg(folder).arg(values.len().to_string());
    let both: Both = process::read(&mut node)?;
    std::fs::write(folder.join("minisearch.json"), serde_json::to_vec(&both)?)?;
    Ok(both.built)
}

pub(super) fn answer(folder: &Path, _root: &Path) -> Result<Measured> {
    let both: Both = serde_json::from_slice(&std::fs::read(folder.join("minisearch.json"))?)?;
    Ok(both.measured)
}
